"""Limits the work that guesses of API keys and refresh tokens cause.

These secrets are too long to be guessed. The limit only protects the database from a flood of look-ups. The counts are
in the memory of each process, so that a refusal needs no statement.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from core.errors import Throttled, Unauthenticated
from core.lru import Lru
from resolvers.authentication.attempts import WINDOW, network

MOST = 1_000
"""The maximum number of failures of a network. The number of failures declines evenly, by MOST per window."""
NETWORKS = PASSES = 10_000
"""The maximum number of networks, and of credentials, that are remembered."""


@dataclass(slots=True)
class _Failures:
    """The number of recent failures of a network, which declines with time.

    `count`: the number of failures at the time `at`.
    `at`: the time of the clock, in seconds.
    """

    count: float
    at: float


class Guesses:
    """Counts the failures of each network.

    `clock`: returns the time in seconds.

    A credential that this process has accepted before is not limited. So a client that uses an invalid key does not
    block other clients behind the same address.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: Lru[str, _Failures] = Lru(NETWORKS)
        self._passes: Lru[bytes | str, bool] = Lru(PASSES)

    @contextmanager
    def limit(self, address: str | None, credential: bytes | str) -> Iterator[None]:
        """Limits the failures of a network. The `with` block must raise Unauthenticated if the credential is invalid.

        Raises Throttled instead of running the block if the network had too many failures.

        `address`: the client's IP address. If the address is None, nothing is limited.
        `credential`: a value that identifies the credential, such as a hash.
        """
        origin = network(address)
        if origin is None or self._passes.get(credential):
            yield
            return
        excess = self._of(origin).count + 1 - MOST
        if excess > 0:
            wait = round(excess * WINDOW / MOST, 3)
            raise Throttled(f"Too many invalid tokens or keys. Try again in {wait:g} s.", retryAfter=wait)
        try:
            yield
        except Unauthenticated:
            self._of(origin).count += 1
            raise
        self.accepted(credential)

    def accepted(self, credential: bytes | str) -> None:
        """Remembers a credential that was accepted, so that `limit` does not refuse it later."""
        self._passes.put(credential, True)

    def _of(self, origin: str) -> _Failures:
        now = self._clock()
        failures = self._failures.get(origin) or self._failures.put(origin, _Failures(0, now))
        failures.count = max(failures.count - (now - failures.at) * MOST / WINDOW, 0)
        failures.at = now
        return failures
