"""Counts the bytes that a PostgreSQL server sends, and closes a connection that sends too many.

asyncpg returns the rows of a statement only when all have arrived. A `Meter` stands between the network and asyncpg,
and so sees the bytes as they come.
"""

from __future__ import annotations

import asyncio
from typing import Any


class Meter(asyncio.Protocol):
    """Passes everything on to asyncpg's protocol, and counts the bytes that arrive.

    `exceeded`: whether the connection was closed because more than `most` bytes have arrived.
    """

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._pass_on = protocol.data_received
        self._transport: Any = None
        self._most: int | None = None
        self._received = 0
        self.exceeded = False

    @classmethod
    def install(cls, connection: Any) -> None:
        """Installs a meter in an asyncpg connection."""
        transport = connection._transport
        meter = cls(transport.get_protocol())
        meter._transport = transport
        transport.set_protocol(meter)

    @classmethod
    def of(cls, connection: Any) -> Meter | None:
        """Returns the meter of a connection, or None if it has none or is closed."""
        transport = connection._transport
        meter = None if transport is None else transport.get_protocol()
        return meter if isinstance(meter, cls) else None

    def begin(self, most: int) -> None:
        """Begins to count the bytes that arrive for a statement. `most`: how many may arrive."""
        self._received, self._most = 0, most

    def end(self) -> int:
        """Ends the limit, and returns the number of bytes that have arrived."""
        self._most = None
        return self._received

    def connection_lost(self, exc: Exception | None) -> None:
        """Tells asyncpg that the connection has ended."""
        self._protocol.connection_lost(exc)

    def eof_received(self) -> bool | None:
        """Tells asyncpg that the server sends no more."""
        closes: bool | None = self._protocol.eof_received()
        return closes

    def pause_writing(self) -> None:
        """Tells asyncpg that the write buffer is full."""
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        """Tells asyncpg that the write buffer has room again."""
        self._protocol.resume_writing()

    def data_received(self, data: bytes) -> None:
        """Counts the bytes and passes them on, or closes the connection."""
        self._received += len(data)
        if self._most is not None and self._received > self._most:
            self.exceeded = True
            self._transport.abort()
            return
        self._pass_on(data)
