"""Counts open connections, bytes of unanswered requests and bytes of unread answers, by address and in all.

For clients behind a trusted proxy, the network address is the proxy's, because the proxy opens the connections.
Therefore, the limits for a single address do not apply to trusted proxies.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.network_settings import Network
from resolvers.authentication.attempts import network
from schema.transport.client_address import is_trusted
from schema.transport.connection_limits import ConnectionLimits


@dataclass(slots=True)
class Usage:
    """The usage of one address, or of all addresses together: connections, bytes of requests, bytes of answers."""

    connections: int = 0
    held: int = 0
    unread: int = 0


@dataclass(slots=True, eq=False)
class Place:
    """An admitted connection.

    `held`: the bytes of requests that are counted for the connection.
    `unread`: the bytes of answers that the client has not read.
    `shared`: whether the client is a trusted proxy, whose address many clients share.
    """

    address: str
    usage: Usage
    shared: bool
    held: int = 0
    unread: int = 0


class Admission:
    """Admits connections and bytes, up to the limits.

    `trusted`: the networks of trusted proxies.
    `leaving`: whether the server is stopping, so that each answer closes its connection.
    """

    leaving = False

    def __init__(self, limits: ConnectionLimits, trusted: Sequence[Network] = ()) -> None:
        self._limits = limits
        self._trusted = trusted
        self._addresses: dict[str, Usage] = {}
        self._all = Usage()
        self._readers: dict[Place, Callable[[], object]] = {}  # those that have not read all; the slowest comes first

    @property
    def connections(self) -> int:
        """The number of open connections."""
        return self._all.connections

    @property
    def held(self) -> int:
        """The counted bytes of all unanswered requests. The first `body_free` bytes of each buffer do not count."""
        return self._all.held

    def enter(self, peer: str | None) -> Place | None:
        """Admits a connection from the address `peer`. Returns its Place, or None if there are too many connections."""
        address = network(peer) or ""
        usage = self._addresses.get(address) or Usage()
        shared = self.trusts(peer)
        if self._all.connections >= self._limits.connections:
            return None
        if usage.connections >= self._limits.connections_per_address and not shared:
            return None
        self._addresses[address] = usage
        usage.connections += 1
        self._all.connections += 1
        return Place(address, usage, shared)

    def usage_at_limit(self, peer: str | None) -> Usage | None:
        """Returns the usage of the address `peer` if it has reached the limit of connections per address.

        Returns None below this limit, and for trusted proxies, which do not have this limit.
        """
        usage = self._addresses.get(network(peer) or "")
        full = usage is not None and usage.connections >= self._limits.connections_per_address
        return usage if full and not self.trusts(peer) else None

    def trusts(self, peer: str | None) -> bool:
        """Whether an address is that of a trusted proxy."""
        if not self._trusted or peer is None:
            return False
        try:
            return is_trusted(ipaddress.ip_address(peer), self._trusted)
        except ValueError:
            return False

    def leave(self, place: Place) -> None:
        """Removes a connection that has ended."""
        self.hold(place, 0)
        self.read(place)
        self._all.connections -= 1
        place.usage.connections -= 1
        if not place.usage.connections:
            del self._addresses[place.address]

    def hold(self, place: Place, count: int) -> bool:
        """Sets the number of bytes that are counted for a connection to `count`.

        Returns False, without a change, if the bytes would exceed the limit for all connections or for the address.
        """
        more = count - place.held
        if more > 0:
            most = self._limits.body_memory
            if self._all.held + more > most or (not place.shared and place.usage.held + more > most // 2):
                return False
        place.held = count
        place.usage.held += more
        self._all.held += more
        return True

    @property
    def unread(self) -> int:
        """The bytes of all answers that clients have not read yet."""
        return self._all.unread

    def wait(self, place: Place, count: int, drop: Callable[[], object]) -> None:
        """Sets the number of answer bytes that the client of a connection has not read, and enforces the limits.

        If one address has too many unread bytes, drops those connections of the address that have waited longest. If
        all addresses together have too many, drops connections of the address with the most unread bytes, in the same
        order.

        `count`: the number of unread bytes.
        `drop`: a function that drops this connection.
        """
        self._count(place, count)
        _ = self._readers.setdefault(place, drop)
        most = self._limits.answer_memory
        while not place.shared and place.usage.unread > most // 2:
            self._drop(place.usage)
        while self._all.unread > most:
            self._drop(max((one.usage for one in self._readers), key=lambda usage: usage.unread))

    def read(self, place: Place) -> None:
        """Stops counting the bytes of answers of a connection, because its client has read nearly all of them."""
        if self._readers.pop(place, None) is not None:
            self._count(place, 0)

    def _drop(self, usage: Usage) -> None:
        place = next(one for one in self._readers if one.usage is usage)
        drop = self._readers[place]
        self.read(place)
        drop()

    def _count(self, place: Place, count: int) -> None:
        more = count - place.unread
        place.unread = count
        place.usage.unread += more
        self._all.unread += more
