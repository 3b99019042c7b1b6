"""The uvicorn server, with limits on connections. On shutdown, it closes streams and sockets."""

from __future__ import annotations

import asyncio
import errno
import gc
import resource
import socket

from starlette.types import ASGIApp
from uvicorn import Config, Server

from core.errors import CommandError
from schema.execution.limits import Limits
from schema.transport.admission import Admission
from schema.transport.anonymous_rate import AnonymousRate
from schema.transport.bounded_protocol import BoundedProtocol
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_protocol import HTTPProtocol
from schema.transport.http_streams import Connections
from schema.transport.idle_connections import IdleConnections
from schema.transport.origins import Origins
from schema.transport.websocket_protocol import WebSocketProtocol

OTHER_FILES = 256
"""The maximum number of open files other than client connections, such as database connections and log files."""


class RapportServer(Server):
    """Serves an ASGI application. On shutdown, first closes the streams and sockets in `connections`.

    `limits`: the limits of operations.
    `bounds`: the limits of connections.
    `anonymous_rate`: limits how fast malformed requests are refused.
    `origins`: the origins whose pages may read these refusals.
    """

    def __init__(
        self,
        app: ASGIApp,
        connections: Connections,
        limits: Limits,
        bounds: ConnectionLimits | None = None,
        anonymous_rate: AnonymousRate | None = None,
        origins: Origins | None = None,
    ) -> None:
        bounds = bounds or ConnectionLimits()
        anonymous_rate = anonymous_rate or AnonymousRate(bounds)
        self.admission = Admission(bounds, anonymous_rate.trusted)
        shared = {
            "limits": bounds,
            "admission": self.admission,
            "idle": IdleConnections(self.admission, bounds.idle_grace_seconds),
            "origins": origins or Origins(),
            "anonymous_rate": anonymous_rate,
            "send_seconds": limits.send_seconds,
        }
        config = Config(
            app,
            loop="uvloop",
            http=type("HTTPProtocol", (HTTPProtocol,), shared),
            ws=type("WebSocketProtocol", (WebSocketProtocol,), shared),
            ws_max_size=limits.bulk_body_bytes,
            ws_ping_interval=None,  # the protocol graphql-transport-ws defines its own pings
            ws_per_message_deflate=False,  # compression would be repeated for each subscriber, and messages could grow
            log_config=None,  # its loggers write as all others do
            log_level="warning",
            access_log=False,  # uvicorn would format lines that the log level then suppresses
            server_header=False,
            proxy_headers=False,  # see schema/transport/client_address.py
            timeout_keep_alive=bounds.idle_seconds,
            # Longer than the timeout of operations, so that running requests are answered.
            timeout_graceful_shutdown=round(limits.timeout_seconds) + 5,
        )
        super().__init__(config)
        self._connections = connections
        self._bounds = bounds
        self._sweep_ticks = max(round(bounds.sweep_seconds * 10), 1)

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serves requests until the process gets a signal to stop."""
        allow_files(self._bounds.connections)
        super().run(sockets)

    async def on_tick(self, counter: int) -> bool:
        """Checks the deadlines of all connections regularly. uvicorn calls this method every tenth of a second."""
        if counter % self._sweep_ticks == 0:
            now = asyncio.get_running_loop().time()
            for connection in list(self.server_state.connections):
                if isinstance(connection, BoundedProtocol):
                    connection.check_deadlines(now)
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops the server. Closes sockets with the code 1001 (going away), and ends streams early.

        Without this method, uvicorn would close sockets with the code 1012 and wait until all streams end by
        themselves.
        """
        await self._connections.stop()
        await super().shutdown(sockets)


def settle() -> None:
    """Excludes all present objects, such as the schema, from garbage collection, and collects less often."""
    # A full collection of these objects would stop the process for a third of a second.
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def allow_files(connections: int) -> None:
    """Increases the process's limit of open files to what `connections` need, but not above the hard limit."""
    needed = connections + OTHER_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        raised = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))


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
