"""Counts the connections and the bytes of unanswered requests, in all and by network address.

A client behind a trusted proxy has the proxy's address here, because the proxy is what holds the connection. So the
shares of an address do not apply to trusted proxies.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

from core.settings import Network
from resolvers.authentication.attempts import network
from schema.transport.client_address import is_trusted
from schema.transport.connection_limits import ConnectionLimits


@dataclass(slots=True)
class Usage:
    """What one address, or all of them, use: open connections, and bytes of unanswered requests."""

    connections: int = 0
    held: int = 0


@dataclass(slots=True, eq=False)
class Place:
    """The place of one open connection. `held`: the bytes that it is charged for."""

    address: str
    usage: Usage
    shared: bool
    held: int = 0


class Admission:
    """Admits connections and bytes, up to the limits. `trusted`: the networks of trusted proxies."""

    def __init__(self, limits: ConnectionLimits, trusted: Sequence[Network] = ()) -> None:
        self._limits = limits
        self._trusted = trusted
        self._addresses: dict[str, Usage] = {}
        self._all = Usage()

    @property
    def connections(self) -> int:
        """The number of open connections."""
        return self._all.connections

    @property
    def held(self) -> int:
        """The bytes of all unanswered requests, without those that are free."""
        return self._all.held

    def enter(self, peer: str | None) -> Place | None:
        """Admits a connection from the address `peer`. Returns None if there are too many."""
        address = network(peer) or ""
        usage = self._addresses.get(address) or Usage()
        shared = _is_trusted(peer, self._trusted)
        if self._all.connections >= self._limits.connections:
            return None
        if usage.connections >= self._limits.connections_per_address and not shared:
            return None
        self._addresses[address] = usage
        usage.connections += 1
        self._all.connections += 1
        return Place(address, usage, shared)

    def leave(self, place: Place) -> None:
        """Gives a place back, when its connection has ended."""
        self.hold(place, 0)
        self._all.connections -= 1
        place.usage.connections -= 1
        if not place.usage.connections:
            del self._addresses[place.address]

    def hold(self, place: Place, count: int) -> bool:
        """Charges a connection for `count` bytes, instead of what it held before.

        Returns False, and changes nothing, if more bytes would be held than are allowed.
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


def _is_trusted(peer: str | None, trusted: Sequence[Network]) -> bool:
    if not trusted or peer is None:
        return False
    try:
        return is_trusted(ipaddress.ip_address(peer), trusted)
    except ValueError:
        return False
