"""A uvicorn server that drops clients that do not read, and that closes streams and sockets when it stops."""

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
    """A protocol that drops the connection if the write buffer stays full for `seconds`.

    The protocol aborts the transport instead of closing it, because a transport is closed only after the client has
    read the whole buffer.
    """

    seconds: float
    transport: asyncio.Transport
    loop: asyncio.AbstractEventLoop
    _dropping: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Starts the timeout, because the write buffer is full."""
        super().pause_writing()
        self._drop_later()

    def shutdown(self) -> None:
        """Shortens the timeout to at most one second, because the server is stopping."""
        self.seconds = min(self.seconds, 1.0)
        if self._dropping is not None:
            self._drop_later()
        super().shutdown()  # type: ignore[misc] # uvicorn's protocols have this method

    def resume_writing(self) -> None:
        """Stops the timeout, because the write buffer has room again."""
        self._keep()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stops the timeout, because the connection is closed."""
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
    """Serves an ASGI application. When the server stops, it first closes the streams and sockets in `connections`."""

    def __init__(self, app: ASGIApp, connections: Connections, limits: Limits) -> None:
        timeout = {"seconds": limits.send_seconds}
        config = Config(
            app,
            loop="uvloop",
            http=type("Requests", (_DropsStalled, HttpToolsProtocol), timeout),
            ws=type("Sockets", (_DropsStalled, WebSocketsSansIOProtocol), timeout),
            ws_max_size=limits.bulk_body_bytes,
            ws_ping_interval=None,  # the protocol graphql-transport-ws defines its own pings
            ws_per_message_deflate=False,  # compression would be repeated for each subscriber
            log_level="warning",
            access_log=False,  # uvicorn would format lines that the log level then suppresses
            server_header=False,
            # Longer than the timeout of operations, so that running requests are answered.
            timeout_graceful_shutdown=round(limits.timeout_seconds) + 5,
        )
        super().__init__(config)
        self._connections = connections

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops the server. Closes sockets with the code 1001 (going away), and ends streams early.

        Without this method, uvicorn would close sockets with the code 1012 and wait until all streams end by
        themselves.
        """
        await self._connections.stop()
        await super().shutdown(sockets)


def settle() -> None:
    """Excludes all present objects, such as the schema, from garbage collection, and makes collections less frequent.

    If the garbage collector had to visit these objects, a full collection would stop the process for a third of a
    second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def listen(host: str, port: int) -> socket.socket:
    """Returns a socket that listens on the host and port. Raises CommandError if that is not possible."""
    address = host.strip("[]")
    try:
        return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
    except OSError as error:
        other = ": choose another one by --port, or by make run PORT=…" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).partition(" (")[0].lower()
        raise CommandError(f"Cannot listen on {host} port {port}: {reason}{other}.") from None


def shown(listener: socket.socket) -> str:
    """Returns the host and port of a socket, formatted as in a URL."""
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
