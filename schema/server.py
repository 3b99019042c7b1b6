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
        self._dropping = self.loop.call_later(self.seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Called when most of it has been taken."""
        self._keep()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called when the connection has ended."""
        self._keep()
        super().connection_lost(exc)

    def _keep(self) -> None:
        if self._dropping is not None:
            self._dropping.cancel()
            self._dropping = None


class _Requests(_LettingGo, HttpToolsProtocol):
    seconds = Limits().send_seconds


class _Sockets(_LettingGo, WebSocketsSansIOProtocol):
    seconds = Limits().send_seconds


class RapportServer(Server):
    """Serves an application, and ends its streams and sockets before it stops."""

    def __init__(self, app: Starlette, connections: Connections, limits: Limits) -> None:
        config = Config(
            app,
            loop="uvloop",
            http=_Requests,
            ws=_Sockets,
            ws_max_size=limits.bulk_body_bytes,
            ws_ping_interval=None,  # the protocol has its own
            log_level="warning",
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
