"""Closes idle connections if there is no room for new ones.

An idle connection waits for a request, or for the rest of a request's head. So a client cannot keep others out by
opening many such connections. If there is no room, the server first closes idle connections of the address with the
most connections, beginning with those idle longest. If the new connection is from an address that has reached its own
limit, only idle connections of this address are closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from schema.transport.admission import Admission, Place

AT_ONCE = 64
"""How many connections are closed at once, so that not each new connection searches for one."""

PAUSE_SECONDS = 0.1
"""How long nothing is searched for after a search without a result."""


class Idle(Protocol):
    """A connection that may be idle."""

    @property
    def place(self) -> Place | None:
        """The Place of the connection; None if the connection is not admitted."""

    def idle_seconds(self, now: float) -> float:
        """Returns for how many seconds the connection has been idle; 0 if it is not idle."""

    def give_way(self) -> None:
        """Closes the connection, and stops counting it."""


class IdleConnections:
    """Makes room for new connections.

    `grace`: the seconds for which a connection may be idle before it can be closed.
    """

    def __init__(self, admission: Admission, grace: float) -> None:
        self._admission = admission
        self._grace = grace
        self._not_before = 0.0

    def make_room(self, connections: Iterable[Idle], peer: str | None, now: float) -> bool:
        """Closes idle connections to make room for one from the address `peer`.

        Returns False if no connection can be closed.
        """
        if now < self._not_before:
            return False
        own = self._admission.usage_at_limit(peer)
        found: list[tuple[int, float, int, Idle]] = []
        for number, one in enumerate(connections):
            if (place := one.place) is not None and (own is None or place.usage is own):
                idle = one.idle_seconds(now)
                if idle > self._grace:
                    found.append((place.usage.connections, idle, number, one))
        found.sort(reverse=True)
        # At most a tenth, and one at least: connections that will be used again should survive a moment's shortage.
        closed = found[: max(1, min(AT_ONCE, len(found) // 10))]
        for *_, one in closed:
            one.give_way()
        if not closed:
            self._not_before = now + PAUSE_SECONDS
        return bool(closed)
