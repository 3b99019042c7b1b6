"""Tests of a worker whose parent ends: the worker ends too, whatever the parent had not read yet."""

from __future__ import annotations

import asyncio
import select
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette

from schema.execution.limits import Limits
from schema.transport.http_streams import Connections
from schema.transport.processes import READY
from schema.transport.server import RapportServer
from tests.server.program import START_SECONDS


@asynccontextmanager
async def ending_worker() -> AsyncIterator[socket.socket]:
    """Runs a worker and yields the parent's end of its channel. Expects the worker to end after the block."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with ours, theirs:
        theirs.setblocking(False)
        server = RapportServer(Starlette(), Connections(), Limits(), channel=theirs)
        # In a thread, so that it has a loop of the kind that servers have. One of asyncio's would repeat a failed read.
        running = asyncio.create_task(asyncio.to_thread(server.run, []))
        try:
            yield ours
            await asyncio.wait_for(asyncio.shield(running), START_SECONDS)
        finally:
            server.should_exit = server.force_exit = True
            await asyncio.wait([running])


async def unread(channel: socket.socket) -> None:
    """Waits until a message can be read."""
    async with asyncio.timeout(START_SECONDS):
        while not select.select([channel], [], [], 0)[0]:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("reads", [True, False])
async def test_a_worker_ends_with_its_parent(reads: bool) -> None:
    async with ending_worker() as channel:
        await unread(channel)
        if reads:
            assert channel.recv(1) == READY
        channel.close()  # with an unread message, the worker's next read fails instead of returning nothing


async def test_a_worker_whose_parent_ended_while_it_started_ends() -> None:
    async with ending_worker() as channel:
        channel.close()
