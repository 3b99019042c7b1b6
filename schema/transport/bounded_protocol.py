"""The base class of the HTTP and WebSocket protocols: it counts connections and drops slow readers."""

from __future__ import annotations

import asyncio
import fcntl
import termios
from array import array
from typing import Any

from resolvers.authentication.attempts import network
from schema.transport.admission import Admission, Place
from schema.transport.anonymous_rate import AnonymousRate
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.idle_connections import IdleConnections
from schema.transport.origins import Origins


class BoundedProtocol(asyncio.Protocol):
    """A protocol that limits the number of open connections, and drops clients that do not read.

    A connection is dropped if its write buffer stays full for `send_seconds`, or if closing the connection takes longer
    than that. It is dropped earlier if too many bytes are in the write buffers of all connections, or of all
    connections from the same address. To drop a connection, its transport is aborted, because `close` would wait until
    the client has read the buffer.
    """

    limits: ConnectionLimits
    admission: Admission
    idle: IdleConnections
    origins: Origins
    anonymous_rate: AnonymousRate
    send_seconds: float

    transport: asyncio.Transport
    loop: asyncio.AbstractEventLoop
    client: tuple[str, int] | None
    connections: set[Any]  # all of the server
    place: Place | None = None
    _dropping: asyncio.TimerHandle | None = None
    _closing_since: float | None = None

    def enter(self) -> bool:
        """Counts the connection as open. Returns False if there are too many connections, and none of them is idle."""
        peer = self.client[0] if self.client else None
        self.place = self.admission.enter(peer)
        if self.place is None and self.idle.make_room(self.connections, peer, self.loop.time()):
            self.place = self.admission.enter(peer)
        return self.place is not None

    def leave(self) -> None:
        """Stops counting the connection as open."""
        if self.place is not None:
            self.admission.leave(self.place)
            self.place = None

    def idle_seconds(self, now: float) -> float:
        """Returns for how many seconds the connection has been idle.

        The result is 0 here; subclasses override this method.
        """
        return 0.0

    def give_way(self) -> None:
        """Closes an idle connection, and immediately stops counting it."""
        self.leave()
        self.transport.close()

    def hold(self, *parts: int) -> bool:
        """Sets the number of buffered bytes that are counted for the connection. Returns False if this exceeds a limit.

        `parts`: the sizes of the connection's buffers. The first `body_free` bytes of each buffer do not count.
        """
        count = 0
        for part in parts:
            if part > self.limits.body_free:
                count += part - self.limits.body_free
        place = self.place
        return place is None or count == place.held or self.admission.hold(place, count)

    def has_unread(self) -> bool:
        """Whether the system has received bytes that this process has not read yet.

        In this case, closing the socket would reset the connection.
        """
        count = array("i", [0])
        try:
            _ = fcntl.ioctl(self.transport.get_extra_info("socket").fileno(), termios.FIONREAD, count)
        except OSError:
            return False
        return count[0] > 0

    def refusal_delay(self) -> float:
        """Counts a refusal for the client's address, and returns by how many seconds to delay the refusal.

        Refusals to trusted proxies are neither counted nor delayed.
        """
        peer = self.client[0] if self.client else None
        return 0 if self.admission.trusts(peer) else self.anonymous_rate.delay_of(network(peer) or "")

    def check_deadlines(self, now: float) -> None:
        """Drops the connection if closing it takes too long. `now`: the current time on the event loop's clock."""
        if self._dropping is not None:
            self._count_unread()
        if not self.transport.is_closing():
            return
        if self._closing_since is None:
            self._closing_since = now
        elif now - self._closing_since > self.send_seconds:
            self.transport.abort()

    def pause_writing(self) -> None:
        """Starts the timeout for a slow reader, because the write buffer is full."""
        super().pause_writing()
        self._drop_later()
        self._count_unread()

    def shutdown(self) -> None:
        """Shortens the timeout for a slow reader to at most one second, because the server is stopping."""
        self.send_seconds = min(self.send_seconds, 1.0)
        if self._dropping is not None:
            self._drop_later()
        super().shutdown()  # type: ignore[misc] # uvicorn's protocols have this method

    def resume_writing(self) -> None:
        """Stops the timeout for a slow reader, because the write buffer has room again."""
        self._keep()
        if self.place is not None:
            self.admission.read(self.place)
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stops counting the connection as open, and stops the timeout for a slow reader."""
        self._keep()
        self.leave()
        super().connection_lost(exc)

    def _count_unread(self) -> None:
        if self.place is not None:
            self.admission.wait(self.place, self.transport.get_write_buffer_size(), self._drop_soon)

    def _drop_soon(self) -> None:
        _ = self.loop.call_soon(self.transport.abort)  # this may be called by the transport's own `write`

    def _drop_later(self) -> None:
        self._keep()
        self._dropping = self.loop.call_later(self.send_seconds, self.transport.abort)

    def _keep(self) -> None:
        if self._dropping is not None:
            self._dropping.cancel()
            self._dropping = None
