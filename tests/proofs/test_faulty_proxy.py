"""The proxy that simulates network failures, in front of a server that echoes bytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.proofs.faulty_proxy import Proxy, proxy

SOON = 10
"""Seconds within which everything that must happen happens, even on a busy machine."""

NEVER = 0.3
"""Seconds after which something that has not happened is considered not to happen."""


@pytest.fixture
async def front() -> AsyncIterator[Proxy]:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1_000):
            writer.write(data)
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with proxy(server.sockets[0].getsockname()[1]) as made:
        yield made
    server.close()


async def opened(front: Proxy) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    async with asyncio.timeout(SOON):
        return await asyncio.open_connection("127.0.0.1", front.port)


async def echoed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, within: float = SOON) -> bytes:
    writer.write(b"hello")
    async with asyncio.timeout(within):
        return await reader.read(5)


async def lost(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Returns whether the connection has ended."""
    try:
        return await echoed(reader, writer) == b""
    except ConnectionError:
        return True


async def test_without_a_fault_bytes_pass(front: Proxy) -> None:
    connection = await opened(front)
    assert await echoed(*connection) == b"hello"
    connection[1].close()


@pytest.mark.parametrize("fault", ["dropping", "silent", "resetting", "refusing"])
async def test_what_happens_to_old_and_new_connections(front: Proxy, fault: str) -> None:
    old = await opened(front)
    assert await echoed(*old) == b"hello"
    async with front.failing(fault):  # type: ignore[arg-type]
        if fault in ("dropping", "silent"):
            with pytest.raises(TimeoutError):
                await echoed(*old, within=NEVER)
        else:
            assert await lost(*old)
        if fault == "dropping":
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(NEVER):
                    await asyncio.open_connection("127.0.0.1", front.port)
            old[1].write(b"x" * 50_000_000)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(NEVER):
                    await old[1].drain()
        elif fault == "silent":
            new = await opened(front)
            with pytest.raises(TimeoutError):
                await echoed(*new, within=NEVER)
            new[1].close()
        elif fault == "refusing":
            with pytest.raises(ConnectionRefusedError):
                await opened(front)
        else:
            assert await lost(*await opened(front))
    old[1].transport.abort()
    again = await opened(front)
    assert await echoed(*again) == b"hello"
    again[1].close()
