"""Caches a document of the provider, such as its keys, and bounds how often it is fetched."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from joserfc.errors import JoseError
from joserfc.jwk import Key, import_key

from core.errors import Unavailable
from resolvers.authentication.oidc.fetching import unavailable

FRESH_SECONDS = 600.0
"""After this time, a document is fetched again when it is needed. So a key that the provider withdraws goes."""
MOST_FETCHES, WINDOW_SECONDS = 4, 120.0
"""How often a document is fetched at most within a time, however many tokens name a key that is unknown."""
AGAIN_SECONDS = 1.0
"""The minimum time between two fetches."""
STALE_SECONDS = 24 * 3600.0
"""How long a document is used if it cannot be fetched again."""
MOST_KEYS = 100
MOST_TRIED = 4
"""How many keys are tried for a token that does not say which key has signed it."""
_RSA_BITS = range(2_048, 8_193)

T = TypeVar("T")


class Cached(Generic[T]):
    """A document that is fetched when it is needed. Concurrent callers share one fetch.

    `fetch`: fetches the document; raises Unavailable if that fails. `clock`: returns the time in seconds.
    """

    def __init__(self, fetch: Callable[[], Awaitable[T]], clock: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._clock = clock
        self._lock = asyncio.Lock()
        self._value: T | None = None
        self._fetched = float("-inf")
        self._tries: deque[float] = deque(maxlen=MOST_FETCHES)

    async def get(self, *, newer: bool = False, urgent: bool = False) -> T:
        """Returns the document. Fetches it first if the cached document is too old.

        `newer`: whether to fetch the document even if it is not too old. The limits on fetches still apply.
        `urgent`: whether to ignore the limit MOST_FETCHES. Must be true only if the caller limits the fetches itself.

        Raises Unavailable if the document cannot be fetched and the cached document is too old to be used.
        """
        if self._is_due(newer, urgent):
            async with self._lock:
                if self._is_due(newer, urgent):  # nobody else has fetched it meanwhile
                    await self._refresh()
        if self._value is None or self._clock() - self._fetched > STALE_SECONDS:
            raise unavailable()
        return self._value

    def _is_due(self, newer: bool, urgent: bool) -> bool:
        now, tries = self._clock(), self._tries
        if tries and now - tries[-1] < AGAIN_SECONDS:
            return False
        if len(tries) == MOST_FETCHES and now - tries[0] < WINDOW_SECONDS and not urgent:
            return False
        return newer or now - self._fetched >= FRESH_SECONDS

    async def _refresh(self) -> None:
        self._tries.append(self._clock())
        try:
            self._value = await self._fetch()
            self._fetched = self._clock()
        except Unavailable:
            pass  # it has been logged; what is cached is used for a while
        finally:
            # Those who have waited for a slow fetch must not each begin another one.
            self._tries[-1] = self._clock()


def parsed_keys(document: Mapping[str, Any]) -> tuple[Key, ...]:
    """Returns the public keys for signatures in a JWK set. Keys of other kinds are left out."""
    listed = document.get("keys")
    found: list[Key] = []
    for one in listed[:MOST_KEYS] if isinstance(listed, list) else ():
        if not isinstance(one, dict) or one.get("kty") not in ("RSA", "EC", "OKP") or one.get("use", "sig") != "sig":
            continue
        try:
            key: Any = import_key(one)
            if one["kty"] == "RSA" and key.public_key.key_size not in _RSA_BITS:
                continue
        except (JoseError, ValueError, TypeError, KeyError):
            continue
        found.append(key)
    return tuple(found)


def fitting(keys: Sequence[Key], kid: str | None, algorithm: str) -> list[Key]:
    """Returns the keys that may have signed a token with this key id and algorithm, at most MOST_TRIED."""
    kind = {"RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}[algorithm[:2]]
    found = [
        key
        for key in keys
        if key.key_type == kind and key.get("alg", algorithm) == algorithm and kid in (None, key.get("kid"))
    ]
    return found[:MOST_TRIED]
