"""The uvicorn server: drops clients that do not read, and closes streams and sockets on shutdown."""

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


class _DropsStalled(asyncio.Protocol):
    """Drops a connection whose client has not read anything for `seconds`.

    It aborts the transport: closing it would wait until the client has read the rest.
    """

    seconds: float
    transport: asyncio.Transport
    loop: asyncio.AbstractEventLoop
    _dropping: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Called when the write buffer is full."""
        super().pause_writing()
        self._drop_later()

    def shutdown(self) -> None:
        """Called when the server stops. From now on a client has at most one second to read."""
        self.seconds = min(self.seconds, 1.0)
        if self._dropping is not None:
            self._drop_later()
        super().shutdown()  # type: ignore[misc] # which uvicorn's protocols have

    def resume_writing(self) -> None:
        """Called when the write buffer has room again."""
        self._keep()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called when the connection is lost."""
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
    """Serves an application, and closes its streams and sockets before it stops."""

    def __init__(self, app: ASGIApp, connections: Connections, limits: Limits) -> None:
        timeout = {"seconds": limits.send_seconds}
        config = Config(
            app,
            loop="uvloop",
            http=type("Requests", (_DropsStalled, HttpToolsProtocol), timeout),
            ws=type("Sockets", (_DropsStalled, WebSocketsSansIOProtocol), timeout),
            ws_max_size=limits.bulk_body_bytes,
            ws_ping_interval=None,  # graphql-transport-ws has pings of its own
            ws_per_message_deflate=False,  # each event would be compressed once per subscriber
            log_level="warning",
            access_log=False,  # uvicorn would format each line only to drop it
            server_header=False,
            # Longer than any operation: requests in flight are answered.
            timeout_graceful_shutdown=round(limits.timeout_seconds) + 5,
        )
        super().__init__(config)
        self._connections = connections

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops. Closes sockets with 1001; uvicorn alone would use 1012, and wait for streams to end."""
        await self._connections.stop()
        await super().shutdown(sockets)


def settle() -> None:
    """Freezes long-lived objects, such as the schema, out of garbage collection, and makes collections rarer.

    A full collection over them would stop the process for a third of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def listen(host: str, port: int) -> socket.socket:
    """Opens a listening socket. Raises CommandError if the address cannot be bound."""
    address = host.strip("[]")
    try:
        return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
    except OSError as error:
        other = ": choose another one by --port, or by make run PORT=…" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).partition(" (")[0].lower()
        raise CommandError(f"Cannot listen on {host} port {port}: {reason}{other}.") from None


def shown(listener: socket.socket) -> str:
    """Host and port of a socket, as in a URL."""
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
