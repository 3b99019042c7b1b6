"""What Rapport asks of uvicorn beyond ASGI: to let go of clients, at its own end and when they take nothing."""

from __future__ import annotations

import asyncio
import errno
import gc
import socket

from starlette.types import ASGIApp
from uvicorn import Config, Server
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from core.errors import CommandError
from schema.execution.limits import Limits
from schema.transport.http_streams import Connections


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

    def __init__(self, app: ASGIApp, connections: Connections, limits: Limits) -> None:
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


def settle() -> None:
    """Takes what stays for good, such as the schema, out of the garbage collector's rounds, and makes them rarer.

    A full round over it stops everything for a third of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises CommandError when the address cannot be had."""
    address = host.strip("[]")
    try:
        return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
    except OSError as error:
        other = ": choose another one by --port, or by make run PORT=…" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).partition(" (")[0].lower()
        raise CommandError(f"Cannot listen on {host} port {port}: {reason}{other}.") from None


def shown(listener: socket.socket) -> str:
    """Host and port of a socket, as they stand in a URL."""
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
