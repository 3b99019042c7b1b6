"""What Rapport asks of uvicorn beyond ASGI: to let go of clients, at its own end and when they take nothing."""

from __future__ import annotations

import asyncio
import socket

from starlette.applications import Starlette
from uvicorn import Config, Server
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from schema.limits import Limits
from schema.streams import Connections


class _LettingGo(asyncio.Protocol):
    """Drops a connection whose client has taken nothing of what waits for it for some seconds.

    Closing it would first wait for the client to take the rest.
    """

    seconds: float
    transport: asyncio.Transport
    loop: asyncio.AbstractEventLoop
    _dropping: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Called when more waits than it should."""
        super().pause_writing()
        self._drop_later()

    def shutdown(self) -> None:
        """Called when the server stops. From now on a client has to be quicker."""
        self.seconds = min(self.seconds, 1.0)
        if self._dropping is not None:
            self._drop_later()
        super().shutdown()  # type: ignore[misc] # which uvicorn's protocols have

    def resume_writing(self) -> None:
        """Called when most of it has been taken."""
        self._keep()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called when the connection has ended."""
        self._keep()
        super().connection_lost(exc)

    def _drop_later(self) -> None:
        self._keep()
        self._dropping = self.loop.call_later(self.seconds, self.transport.abort)

    def _keep(self) -> None:
        if self._dropping is not None:
            self._dropping.cancel()
            self._dropping = None


class RapportServer(Server):
    """Serves an application, and ends its streams and sockets before it stops."""

    def __init__(self, app: Starlette, connections: Connections, limits: Limits) -> None:
        letting_go = {"seconds": limits.send_seconds}
        config = Config(
            app,
            loop="uvloop",
            http=type("Requests", (_LettingGo, HttpToolsProtocol), letting_go),
            ws=type("Sockets", (_LettingGo, WebSocketsSansIOProtocol), letting_go),
            ws_max_size=limits.bulk_body_bytes,
            ws_ping_interval=None,  # the protocol has its own
            ws_per_message_deflate=False,  # an event would be compressed anew for each of its readers
            log_level="warning",
            access_log=False,  # it would put each line together, only to drop it
            server_header=False,
            # Longer than an operation takes: what has begun is answered.
            timeout_graceful_shutdown=round(limits.timeout_seconds) + 5,
        )
        super().__init__(config)
        self._connections = connections

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop. Sockets close with 1001; uvicorn would close them with another code, and wait for streams to end."""
        await self._connections.stop()
        await super().shutdown(sockets)
