"""A TCP proxy in front of a database server that can simulate network failures."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Literal

Fault = Literal["dropping", "silent", "resetting", "refusing"]
"""A network failure:

- `dropping`: the peer acknowledges no bytes, and new connections are not established. A firewall does this.
- `silent`: bytes are acknowledged, but get no answer. A hanging server does this.
- `resetting`: all connections are reset, and new ones as soon as they are established.
- `refusing`: all connections are reset, and new ones are refused.
"""


class Proxy:
    """Forwards bytes between its own port and the server's port, unless a fault is simulated."""

    def __init__(self, target: int) -> None:
        self.port = 0
        self._target = target
        self._fault: Fault | None = None
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()

    async def open(self) -> None:
        """Listens on a port; after a restart, on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stops listening and resets all connections."""
        if self._server is not None:
            self._server.close()
        self._reset_all()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @asynccontextmanager
    async def failing(self, fault: Fault) -> AsyncIterator[None]:
        """Simulates a fault while the `with` block runs."""
        self._fault = fault
        self._over.clear()
        blocked: list[socket.socket] = []
        if fault == "refusing":
            await self.close()
        elif fault == "dropping":
            blocked = self._blocked()
        elif fault == "resetting":
            self._reset_all()
        try:
            yield
        finally:
            self._fault = None
            self._over.set()
            self._reset_all()  # what was lost in between would confuse both ends
            for one in blocked:
                one.close()
            if fault in ("refusing", "dropping"):
                await self.open()

    def _blocked(self) -> list[socket.socket]:
        """Replaces the listening socket by one whose queue is full. The kernel then drops further connections.

        Returns this socket, and the connections in its queue.
        """
        assert self._server is not None
        self._server.close()
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            _ = one.connect_ex(("127.0.0.1", self.port))
        return [listener, *waiting]

    def _reset_all(self) -> None:
        for writer in list(self._writers):
            _reset(writer)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        with self._known(writer):
            try:
                if self._fault == "resetting":
                    _reset(writer)
                elif self._fault is not None:
                    await reader.read()  # takes everything, answers nothing
                else:
                    await self._join(reader, writer)
            except (OSError, asyncio.CancelledError):
                pass  # a stream's task must not end by a cancellation: asyncio would log it
            finally:
                self._tasks.discard(task)

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        with self._known(back):
            passing = [
                asyncio.ensure_future(self._pass(reader, back)),
                asyncio.ensure_future(self._pass(there, writer)),
            ]
            try:
                await asyncio.wait(passing, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for one in passing:
                    one.cancel()
                await asyncio.gather(*passing, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            if self._fault == "dropping":
                await self._over.wait()  # the buffers fill, and then nothing is acknowledged
            if self._fault is None:
                writer.write(data)
                await writer.drain()

    @contextmanager
    def _known(self, writer: asyncio.StreamWriter) -> Iterator[None]:
        self._writers.add(writer)
        try:
            yield
        finally:
            self._writers.discard(writer)
            with suppress(OSError, RuntimeError):
                writer.close()


def _reset(writer: asyncio.StreamWriter) -> None:
    peer = writer.get_extra_info("socket")
    with suppress(OSError):
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close by RST
    writer.transport.abort()


@asynccontextmanager
async def proxy(target: int) -> AsyncIterator[Proxy]:
    """Runs a proxy in front of a port while the `with` block runs."""
    made = Proxy(target)
    await made.open()
    try:
        yield made
    finally:
        await made.close()
