"""Limits how fast the server answers clients that have not proved who they are.

Refusing requests is fast, so a client that repeats refused requests could still occupy the event loop. Therefore, the
requests of anonymous clients of one network address are delayed.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from weakref import WeakValueDictionary

from starlette.requests import HTTPConnection
from starlette.types import Scope

from core.lru import Lru
from core.network_settings import Network
from resolvers.authentication.attempts import network
from schema.transport.client_address import client_address
from schema.transport.connection_limits import ConnectionLimits

ADDRESSES = 10_000
"""The number of network addresses whose rates are remembered."""

CREDENTIALS = 10_000
"""The number of Authorization headers that are remembered as valid."""

LONGEST = 1_024
"""The maximum length of an Authorization header that is remembered as it is. Of longer ones, a hash is remembered."""

_SHORTEST = 0.001
"""Seconds that are too few to wait for."""

_CHARGED = "rapport.charged_as_anonymous"


class AnonymousRate:
    """Delays requests without credentials, and requests whose credentials have not been accepted yet.

    A request whose credentials are accepted is not counted, even if it was delayed. An address may send
    `anonymous_burst` requests without a delay (see `ConnectionLimits`). Beyond this burst, `anonymous_per_second`
    requests of the address are let through per second, in the order of their arrival.

    `trusted`: the networks of trusted proxies. `clock`: returns the time in seconds.
    """

    def __init__(
        self, limits: ConnectionLimits, trusted: Sequence[Network] = (), clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._interval = 1 / limits.anonymous_per_second
        self._burst = limits.anonymous_burst * self._interval
        self._longest = limits.anonymous_wait_seconds
        self.trusted = trusted
        self._clock = clock
        # The generic cell rate algorithm: for each address, the time at which its bucket will be empty.
        self._empty: Lru[str, float] = Lru(ADDRESSES)
        self._accepted: Lru[str, Hashable] = Lru(CREDENTIALS)  # their callers
        # For each waiting Authorization header, an event that is set if the header is accepted for another request.
        self._waiting: WeakValueDictionary[str, asyncio.Event] = WeakValueDictionary()

    def delay(self, scope: Scope) -> float:
        """Counts a request or a WebSocket handshake, and returns how many seconds the request must wait.

        Returns 0, and does not count the request, if its Authorization header has been accepted before.

        `scope`: the ASGI scope of the request.
        """
        for name, value in scope["headers"]:
            if name == b"authorization" and self.caller_of(value.decode("latin-1")) is not None:
                return 0
        address = self._address(scope)
        scope[_CHARGED] = address
        return self.delay_of(address)

    async def wait(self, scope: Scope, delay: float) -> None:
        """Waits for `delay` seconds, or until the request's credentials are accepted for another request.

        So a caller who begins with many requests at once waits for the first of them only.
        """
        text = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"authorization"), None)
        if text is None:
            await asyncio.sleep(delay)
            return
        accepted = self._waiting.setdefault(_remembered(text), asyncio.Event())
        with suppress(TimeoutError):
            async with asyncio.timeout(delay):
                _ = await accepted.wait()

    def delay_of(self, address: str) -> float:
        """Counts a request of a network address, and returns how many seconds the request must wait.

        The result is at most `anonymous_wait_seconds`. A request that would have to wait longer is not counted.
        """
        now = self._clock()
        empty = max(self._empty.get(address) or now, now) + self._interval
        wait = empty - now - self._burst
        if wait > self._longest:
            return self._longest
        self._empty.put(address, empty)
        return wait if wait > _SHORTEST else 0

    def accept(self, scope: Scope, authorization: str, caller: Hashable) -> None:
        """Stores accepted credentials, and no longer counts the request as anonymous.

        `scope`: the ASGI scope of the request.
        `authorization`: the value of its Authorization header.
        `caller`: the caller to whom the credentials belong.

        Does nothing if `delay` has not counted the request.
        """
        address = scope.pop(_CHARGED, None)
        if address is None:
            return
        remembered = _remembered(authorization)
        self._accepted.put(remembered, caller)
        if (accepted := self._waiting.pop(remembered, None)) is not None:
            accepted.set()
        if (empty := self._empty.get(address)) is not None:
            self._empty.put(address, empty - self._interval)

    def caller_of(self, authorization: str) -> Hashable | None:
        """Returns the caller whose credentials have been accepted, or None."""
        return self._accepted.get(_remembered(authorization))

    def reject(self, authorization: str | None) -> None:
        """Forgets credentials that are no longer valid."""
        if authorization is not None:
            self._accepted.pop(_remembered(authorization))

    def _address(self, scope: Scope) -> str:
        return network(client_address(HTTPConnection(scope), self.trusted)) or ""


def _remembered(authorization: str) -> str:
    # Only tokens of an identity provider are so long.
    if len(authorization) <= LONGEST:
        return authorization
    return hashlib.sha256(authorization.encode(errors="surrogatepass")).hexdigest()
