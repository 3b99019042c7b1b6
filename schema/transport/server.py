"""The uvicorn server, with limits on connections and a clean stop.

A stop loses no request that a client has sent:

1. `/readyz` responds with 503, and each response closes its connection, so that balancers and clients go elsewhere.
2. After the drain time, new connections are ignored, and the connections that already wait are accepted.
3. WebSockets are closed with 1001 and the cursor to resume from. Streams end.
4. Requests that have arrived are answered. Connections without a request are closed.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import resource
import select
import signal
import socket
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from types import CoroutineType, FrameType
from typing import Any

from starlette.types import ASGIApp
from uvicorn import Config, Server

from schema.execution.limits import Limits
from schema.transport.admission import Admission
from schema.transport.anonymous_rate import AnonymousRate
from schema.transport.bounded_protocol import BoundedProtocol
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_protocol import HTTPProtocol
from schema.transport.http_streams import Connections
from schema.transport.idle_connections import IdleConnections
from schema.transport.listening import BACKLOG, turn_away
from schema.transport.origins import Origins
from schema.transport.overload import Overload
from schema.transport.processes import CONNECTION, LEAVING, READY
from schema.transport.websocket_protocol import WebSocketProtocol

OTHER_FILES = 256
"""The maximum number of open files other than client connections, such as database connections and log files."""

IDLE_SECONDS = 0.25
"""How long a stopping server waits for the next request on connections without one. It is answered and is the last."""

QUEUE_SECONDS = 1.0
"""The maximum time that a stopping server takes to accept the connections that wait."""

ACCEPTED = 64
"""The maximum number of connections that are accepted before the event loop serves others again."""

PAUSE_SECONDS = 0.1
"""How long the server waits before it accepts again, if the system could not open another file."""

_TICK = 0.05
_log = logging.getLogger("rapport.server")


class RapportServer(Server):
    """Serves an ASGI application. On shutdown, first closes the streams and sockets in `connections`.

    `limits`: the limits of operations.
    `bounds`: the limits of connections.
    `anonymous_rate`: limits how fast malformed requests are refused.
    `origins`: the origins whose pages may read these refusals.
    `overload`: refuses requests of callers who send too many.
    `drain_seconds`: how long requests are accepted after a SIGTERM.
    `channel`: in a worker, the channel to its parent (see `schema.transport.processes`).
    """

    def __init__(
        self,
        app: ASGIApp,
        connections: Connections,
        limits: Limits,
        bounds: ConnectionLimits | None = None,
        anonymous_rate: AnonymousRate | None = None,
        origins: Origins | None = None,
        overload: Overload | None = None,
        *,
        drain_seconds: float = 0.0,
        channel: socket.socket | None = None,
    ) -> None:
        bounds = bounds or ConnectionLimits()
        anonymous_rate = anonymous_rate or AnonymousRate(bounds)
        self.admission = Admission(bounds, anonymous_rate.trusted)
        shared = {
            "limits": bounds,
            "admission": self.admission,
            "idle": IdleConnections(self.admission, bounds.idle_grace_seconds),
            "origins": origins or Origins(),
            "overload": overload,
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
            backlog=BACKLOG,
            timeout_keep_alive=bounds.idle_seconds,
            # Longer than the timeout of operations, so that running requests are answered.
            timeout_graceful_shutdown=round(limits.timeout_seconds) + 5,
        )
        super().__init__(config)
        self._connections = connections
        self._bounds = bounds
        self._sweep_ticks = max(round(bounds.sweep_seconds * 10), 1)
        self._drain_seconds = drain_seconds
        self._channel = channel
        self._last_connection_came = self._hurried = False
        self._adopting: set[asyncio.Task[Any]] = set()

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

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts the application, and accepts connections.

        In a worker, tells the parent that the worker is ready for connections.
        """
        # Without the sockets, because uvloop accepts one connection per iteration of its loop. An iteration of a busy
        # server takes long, so clients would wait for seconds, and would not even be refused.
        await super().startup([])
        loop = asyncio.get_running_loop()
        for listener in sockets or ():
            listener.setblocking(False)
            listener.listen(BACKLOG)
            loop.add_reader(listener, self._accept, listener)
        if self._channel is not None:
            loop.add_reader(self._channel, self._hear)
            with suppress(OSError):  # the parent has ended: `_hear` notices it
                _ = self._channel.send(READY)

    def _hear(self) -> None:
        """Takes the connections that the parent has sent."""
        assert self._channel is not None
        with suppress(BlockingIOError):
            while True:
                try:
                    message, files, _, _ = socket.recv_fds(self._channel, 1, 1)
                except ConnectionResetError:  # the parent has ended, and had not read all that this process sent
                    message, files = b"", []
                if message != CONNECTION:  # the last one has come, or the parent has ended
                    asyncio.get_running_loop().remove_reader(self._channel)
                    self._last_connection_came = self.should_exit = True
                    return
                for file in files:
                    self._take(socket.socket(fileno=file))

    def _accept(self, listener: socket.socket) -> None:
        """Accepts the connections that wait."""
        for _ in range(ACCEPTED):
            try:
                connection, _ = listener.accept()
            except (BlockingIOError, ConnectionAbortedError):
                return
            except OSError as error:  # most likely, too many files are open: the connection stays in the queue
                _log.error("Cannot accept a connection: %s", error.strerror)
                loop = asyncio.get_running_loop()
                loop.remove_reader(listener)
                loop.call_later(PAUSE_SECONDS, self._accept_again, listener)
                return
            self._take(connection)

    def _accept_again(self, listener: socket.socket) -> None:
        if listener.fileno() >= 0:
            asyncio.get_running_loop().add_reader(listener, self._accept, listener)

    def _take(self, connection: socket.socket) -> None:
        task = asyncio.ensure_future(self._adopt(connection))
        self._adopting.add(task)
        task.add_done_callback(self._adopting.discard)

    async def _adopt(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        connection.setblocking(False)
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _ = await loop.connect_accepted_socket(
                lambda: self.config.http_protocol_class(  # type: ignore[call-arg] # as in uvicorn
                    config=self.config,
                    server_state=self.server_state,
                    app_state=self.lifespan.state,
                    _loop=loop,
                ),
                connection,
            )

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begins to stop the server at the first signal. A second signal ends the drain time early.

        A worker ignores the second signal, because its parent decides.
        """
        if self.should_exit and self._channel is not None:
            return  # the parent decides
        self._hurried = self.should_exit
        super().handle_exit(sig, frame)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops the server, as the module's docstring describes."""
        self._connections.leaving = self.admission.leaving = True
        for connection in list(self.server_state.connections):
            if isinstance(connection, HTTPProtocol):
                connection.finish()
        if self._channel is not None:
            await self._until_last(self._channel)
        else:
            await self._drain(sockets or [])
        if self._adopting:
            _ = await asyncio.wait(self._adopting)
        await self._connections.stop()
        end = asyncio.get_running_loop().time() + IDLE_SECONDS
        await self._tick_until(lambda: not self.server_state.connections, end)
        # uvicorn's method would close sockets with the code 1012, and wait until all streams end by themselves.
        await super().shutdown(sockets)

    async def _until_last(self, channel: socket.socket) -> None:
        """Waits until the parent has sent the last connection."""
        with suppress(OSError):
            _ = channel.send(LEAVING)
        await self._tick_until(lambda: self._last_connection_came)

    async def _drain(self, sockets: list[socket.socket]) -> None:
        """Accepts connections until the drain time ends, and then the connections that still wait.

        There is no drain time if the server is stopped by Ctrl-C.
        """
        clock = asyncio.get_running_loop().time
        if signal.SIGTERM in self._captured_signals:
            await self._tick_until(lambda: self._hurried, clock() + self._drain_seconds)
        for listener in sockets:
            turn_away(listener)
        end = clock() + QUEUE_SECONDS
        while any(listener.fileno() >= 0 for listener in sockets) and select.select(sockets, (), (), 0)[0]:
            await asyncio.sleep(0.001)
            if clock() > end:
                break
        for listener in sockets:
            _ = asyncio.get_running_loop().remove_reader(listener)
            listener.close()

    async def _tick_until(self, done: Callable[[], bool], end: float = float("inf")) -> None:
        """Waits until `done` returns True, until the time `end`, or until a second Ctrl-C."""
        clock, counter = asyncio.get_running_loop().time, 0
        while not done() and not self.force_exit and (left := end - clock()) > 0:
            await asyncio.sleep(min(_TICK, left))
            counter += 1
            if counter % 2 == 0:
                _ = await self.on_tick(counter // 2)


def settle() -> None:
    """Excludes all existing objects from garbage collection, and makes later collections less frequent.

    Call this function after creating long-lived objects such as the schema.
    """
    # A full collection of these objects would stop the process for a third of a second.
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def ignore_dropped_fields() -> None:
    """Hides the warnings about the coroutines that a failed or cancelled operation leaves behind.

    graphql-core 3.3 drops the coroutines of nested fields that have not begun when a field beside them fails, and when
    the operation is cancelled. `PlannedExecution` closes them, but not before they are collected if they are part of a
    reference cycle. Python then warns of them, at a line that has nothing to do with them.
    """
    warnings.filterwarnings("ignore", r"coroutine '.*' was never awaited", RuntimeWarning)
    show = sys.unraisablehook

    def show_others(error: sys.UnraisableHookArgs) -> None:
        # To warn, Python imports a module, which raises KeyError if the collection began in a namedtuple's constructor.
        if not (isinstance(error.object, CoroutineType) and isinstance(error.exc_value, KeyError)):
            show(error)

    sys.unraisablehook = show_others


def allow_files(connections: int) -> None:
    """Increases the process's limit of open files to what `connections` need, but not above the hard limit."""
    needed = connections + OTHER_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        raised = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))
