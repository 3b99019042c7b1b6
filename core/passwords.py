"""Hashes passwords with argon2id.

Hashing runs in a small thread pool, so that it neither blocks the event loop nor fills memory. The pool serves network
addresses in turn, and has separate queues for known and for unknown callers (see `core.fair_threads`).

A sign-in for an unknown account takes as long as a sign-in with a wrong password, because a dummy hash is verified. The
response time therefore does not reveal which accounts exist.
"""

from __future__ import annotations

import asyncio
import base64
import unicodedata
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property, partial

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from core.fair_threads import FairThreads, Turn
from core.settings import Settings

SHORTEST, LONGEST = 10, 200
AT_ONCE, WAITING = 1, 32
"""How many passwords are hashed at the same time, and how many more may wait in each of the two queues."""

_threads = FairThreads(AT_ONCE, WAITING, "password")


ANYONE = Turn()
"""The turn of a caller of whom nothing is known."""


def coming(turn: Turn) -> AbstractContextManager[None]:
    """Limits how many passwords are prepared for hashing at the same time.

    The `with` block prepares one password. Raises Throttled before the block runs if the queue is full.
    """
    return _threads.coming(turn)


@dataclass(frozen=True)
class Passwords:
    """Creates and verifies password hashes.

    `memory_mib`: the memory cost in MiB. `rounds`: the number of argon2id iterations.
    """

    memory_mib: int
    rounds: int

    @classmethod
    def of(cls, settings: Settings) -> Passwords:
        """Returns an instance with the memory cost and the number of rounds from the settings."""
        return cls(settings.password_memory_mib, settings.password_rounds)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        return PasswordHasher(time_cost=self.rounds, memory_cost=self.memory_mib * 1024, parallelism=1)

    @property
    def _dummy_hash(self) -> str:
        """A well-formed hash with the configured costs. No password matches this hash."""
        nothing = [base64.b64encode(bytes(length)).rstrip(b"=").decode() for length in (16, 32)]
        return f"$argon2id$v=19$m={self.memory_mib * 1024},t={self.rounds},p=1${'$'.join(nothing)}"

    async def hash(self, password: str, turn: Turn = ANYONE) -> str:
        """Hashes a password. The result includes the parameters and a salt. Raises Throttled if the queue is full."""
        return await asyncio.wrap_future(_threads.submit(lambda: self._hasher.hash(_normal(password)), turn))

    async def verify(self, hashed: str | None, password: str, turn: Turn = ANYONE) -> bool:
        """Returns True if the password matches the hash `hashed`. Raises Throttled if the queue is full.

        `hashed`: None for an unknown account. The result is then False, after the same time as for a wrong password.
        """
        work = partial(self._verify, hashed or self._dummy_hash, password)
        return await asyncio.wrap_future(_threads.submit(work, turn)) and hashed is not None

    def is_outdated(self, hashed: str) -> bool:
        """Returns True if a hash was made with other costs than the configured ones.

        The next sign-in should replace such a hash.
        """
        return self._hasher.check_needs_rehash(hashed)

    def _verify(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, _normal(password[: LONGEST + 1]))
        except (Argon2Error, InvalidHashError):
            return False


def problem_of(password: str, email: str | None) -> str | None:
    """Returns a sentence that says why a new password is not acceptable, or None if it is acceptable."""
    if not SHORTEST <= len(password) <= LONGEST:
        return f"A password must have {SHORTEST} to {LONGEST} characters; this one has {len(password)}."
    if email and _normal(password.casefold()) == _normal(email.casefold()):
        return "The password must not be the e-mail address."
    return None


def _normal(password: str) -> bytes:
    """Normalizes a password to NFKC and encodes it."""
    # Normalization is needed because keyboards send different code points for the same character.
    return unicodedata.normalize("NFKC", password).encode(errors="surrogatepass")
