"""Limits sign-ins, so that passwords cannot be guessed quickly and nobody can lock somebody else out.

An account knows a network if it has signed in from there in the last 30 days. Each attempt counts against these
counters:

    counter    per                                                   failures in 15 minutes
    PAIR       account and network, or account and device            10
    ACCOUNT    account, from networks that it does not know          100
    ADDRESS    network, for accounts that do not know it             100
    SITE       IPv6 /48 network, for accounts that do not know it    1,000

- PAIR is the only limit if the account knows the network, so that attempts by others do not matter.
- A device that sends a token of the account (see `devices`) has a PAIR limit of its own, and no other limit.
- ACCOUNT limits attempts on one account from many networks.
- ADDRESS and SITE limit attempts on many accounts from one network.

Accounts that do not exist are counted, too, so that a limit does not reveal which accounts exist.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.fair_threads import Turn
from core.passwords import coming
from models.dialect.base import Database
from resolvers.authentication import attempts, devices
from resolvers.authentication.attempts import ACCOUNT, ADDRESS, Counter, Limit

PAIR = Limit("pair", 10)
SITE = Limit("site", 1_000)

_KNOWN = Limit("known", 0)
KNOWN_SECONDS = 30 * 24 * 3600
"""How long an account knows a network after a sign-in from there, in seconds."""

LONGEST_EMAIL = 254
"""The maximum length of an e-mail address, RFC 5321. Longer texts are cut before they are processed."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sign-in attempt that has been counted.

    `turn`: the caller for whom the password is hashed.
    `known`: the id with which `attempts.mark` records that the account knows the network; None without a network.
    `pair`, `others`: the counters of the attempt.
    `device`: the device's id, if the client has sent a valid device token.
    """

    database: Database
    turn: Turn
    known: UUID | None
    pair: Counter
    others: Sequence[Counter]
    device: UUID | None = None

    async def succeeded(self) -> None:
        """Subtracts a successful attempt from its counters, and marks that the account knows the network.

        Also sets the account's failures on this network or device to zero.
        """
        async with self.database.transaction() as transaction:
            await attempts.release(self.database, transaction, self.others, [self.pair])
            if self.known is not None:
                await attempts.mark(self.database, transaction, self.known, KNOWN_SECONDS)

    async def withdraw(self) -> None:
        """Subtracts the attempt from its counters, because the password was not checked."""
        async with self.database.transaction() as transaction:
            await attempts.release(self.database, transaction, [self.pair, *self.others])


async def begin(
    database: Database, secret: str, email: str, address: str | None, device_token: str | None = None
) -> Attempt:
    """Counts an attempt to sign in. Must be called before the password is hashed.

    Raises Throttled if a limit is exceeded, or if the queue for hashing is full.

    `secret`: the key for hashing the ids of rows.
    `address`: the client's IP address, if known.
    `device_token`: the device token that the client has sent, if any.
    """
    account, network, site = email[:LONGEST_EMAIL], attempts.network(address), attempts.site(address)
    device, together = devices.read(secret, account, device_token), f"{account}\n{network or ''}"
    pair = Counter.of(secret, PAIR, f"{account}\n{device}" if device else together)
    mark = None if network is None else Counter.of(secret, _KNOWN, together).id
    others = [Counter.of(secret, ACCOUNT, account)]
    others += [Counter.of(secret, ADDRESS, network)] if network else []
    others += [Counter.of(secret, SITE, site)] if site else []
    found = await attempts.look(database, [pair.id, *(counter.id for counter in others), *([mark] if mark else [])])
    known = device is not None or (mark is not None and found.is_current(mark))
    if known:
        others = []
    found.check([pair, *others])
    turn = Turn(network or "", known)
    # No more attempts are counted at a time than can be hashed: people who sign in at once behind one address must not
    # exceed the limit by attempts that are going to succeed.
    with coming(turn):
        await attempts.reserve(database, [pair, *others])
    return Attempt(database, turn, mark, pair, others, device)
