"""Passwords: argon2id in threads of their own, a few at once, so that hashing neither holds up others nor fills memory.

Where there is no hash, a password is verified against one that nothing meets: that takes as long as a wrong password.
"""

from __future__ import annotations

import asyncio
import base64
import unicodedata
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from core.errors import Throttled
from core.settings import Settings

SHORTEST, LONGEST = 10, 200
AT_ONCE, WAITING = 2, 32
"""How many are hashed at the same time, and how many more may wait for their turn."""

Result = TypeVar("Result")

_threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="password")
_under_way: set[Future[object]] = set()


@dataclass(frozen=True)
class Passwords:
    """Makes and verifies hashes that cost this much."""

    memory_mib: int
    rounds: int

    @classmethod
    def of(cls, settings: Settings) -> Passwords:
        """As the settings want them."""
        return cls(settings.password_memory_mib, settings.password_rounds)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        return PasswordHasher(time_cost=self.rounds, memory_cost=self.memory_mib * 1024, parallelism=1)

    @property
    def _of_nobody(self) -> str:
        nothing = [base64.b64encode(bytes(length)).rstrip(b"=").decode() for length in (16, 32)]
        return f"$argon2id$v=19$m={self.memory_mib * 1024},t={self.rounds},p=1${'$'.join(nothing)}"

    async def hash(self, password: str) -> str:
        """The password's hash, with its parameters and a salt. Raises Throttled when too many wait."""
        return await _threaded(lambda: self._hasher.hash(_normal(password)))

    async def verify(self, hashed: str | None, password: str) -> bool:
        """Whether a password is the one of a hash; None is the hash of nobody. Raises Throttled when too many wait."""
        met = await _threaded(lambda: self._verify(hashed or self._of_nobody, password))
        return met and hashed is not None

    def is_outdated(self, hashed: str) -> bool:
        """Whether a hash was made at another cost than this."""
        return self._hasher.check_needs_rehash(hashed)

    def _verify(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, _normal(password[: LONGEST + 1]))
        except (Argon2Error, InvalidHashError):
            return False


def problem_of(password: str, email: str | None) -> str | None:
    """Why a text cannot be somebody's password, as a sentence; None when it can."""
    if not SHORTEST <= len(password) <= LONGEST:
        return f"A password has {SHORTEST} to {LONGEST} characters; this has {len(password)}."
    if email and _normal(password.casefold()) == _normal(email.casefold()):
        return "The e-mail address is no password."
    return None


def _normal(password: str) -> bytes:
    """One form of what different keyboards send for the same characters."""
    return unicodedata.normalize("NFKC", password).encode(errors="surrogatepass")


async def _threaded(work: Callable[[], Result]) -> Result:
    if len(_under_way) >= AT_ONCE + WAITING:
        raise Throttled("Too many sign in at this moment. Try again.", retryAfter=1.0)
    future = _threads.submit(work)
    # What is cancelled while its thread runs still takes its place until the thread has done.
    _under_way.add(future)  # type: ignore[arg-type]  # a set of any results
    future.add_done_callback(_under_way.discard)
    return await asyncio.wrap_future(future)
