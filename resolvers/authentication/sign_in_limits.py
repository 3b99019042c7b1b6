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
from models.dialect.base import Database, Transaction
from resolvers.authentication import attempts, devices
from resolvers.authentication.attempts import ACCOUNT, ADDRESS, Counter, Limit

PAIR = Limit("pair", 10)
SITE = Limit("site", 1_000)


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one kind of attempts, one for each counter (see the table at the top of this module)."""

    pair: Limit
    account: Limit
    address: Limit
    site: Limit


SIGN_IN = Limits(PAIR, ACCOUNT, ADDRESS, SITE)

_KNOWN, _FORGOTTEN = Limit("known", 0), Limit("forgotten", 0)
KNOWN_SECONDS = 30 * 24 * 3600
"""How long an account knows a network after a sign-in from there, in seconds."""

LONGEST_EMAIL = 254
"""The maximum length of an e-mail address, RFC 5321. Longer texts are cut before they are processed."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt, for example to sign in, with its counters.

    `turn`: determines when the password is hashed.
    `known`: the id of the mark that the account knows the network (see `attempts.mark`); None without a network.
    `pair`, `others`: the counters of the attempt.
    `device`: the device's id, if the client has sent a valid device token.
    """

    database: Database
    turn: Turn
    known: UUID | None
    pair: Counter
    others: Sequence[Counter]
    device: UUID | None = None

    async def succeeded(self, *, remember: bool = True) -> None:
        """Records that an attempt has succeeded.

        Subtracts the attempt from its counters. Sets the failures of the account on this network or device to zero.

        `remember`: whether to mark that the account knows the network. Must be False if a second factor has yet to be
        checked.
        """
        async with self.database.transaction() as transaction:
            await attempts.release(self.database, transaction, self.others, [self.pair])
            if self.known is not None and remember:
                await attempts.mark(self.database, transaction, self.known, KNOWN_SECONDS)

    async def withdraw(self) -> None:
        """Subtracts the attempt from its counters, because the password was not checked."""
        async with self.database.transaction() as transaction:
            await attempts.release(self.database, transaction, [self.pair, *self.others])

    async def count(self) -> None:
        """Counts the attempt. Raises Throttled, and counts nothing, if a limit is exceeded."""
        await attempts.reserve(self.database, [self.pair, *self.others])


async def begin(
    database: Database, secret: str, email: str, address: str | None, device_token: str | None = None
) -> Attempt:
    """Counts an attempt to sign in. Must be called before the password is hashed.

    Raises Throttled if a limit is exceeded, or if the queue for hashing is full. See `expected` for the arguments.
    """
    attempt = await expected(database, secret, SIGN_IN, email, address, device_token)
    # No more attempts are counted at a time than can be hashed: people who sign in at once behind one address must not
    # exceed the limit by attempts that are going to succeed.
    with coming(attempt.turn):
        await attempt.count()
    return attempt


async def expected(
    database: Database, secret: str, limits: Limits, email: str, address: str | None, device_token: str | None = None
) -> Attempt:
    """Returns an attempt that is not counted yet. Raises Throttled if a limit is exceeded.

    `secret`: the key for hashing the ids of rows.
    `address`: the client's IP address, if known.
    `device_token`: the device token that the client has sent, if any.
    """
    account, network, site = email[:LONGEST_EMAIL], attempts.network(address), attempts.site(address)
    given, together = devices.read_with_time(secret, account, device_token), f"{account}\n{network or ''}"
    of_network = Counter.of(secret, limits.pair, together)
    of_device = of_network if given is None else Counter.of(secret, limits.pair, f"{account}\n{given[0]}")
    mark = None if network is None else Counter.of(secret, _KNOWN, together).id
    others = [Counter.of(secret, limits.account, account)]
    others += [Counter.of(secret, limits.address, network)] if network else []
    others += [Counter.of(secret, limits.site, site)] if site else []
    forgotten = _forgotten(secret, account)
    ids = {of_network.id, of_device.id, forgotten, *(counter.id for counter in others), *([mark] if mark else [])}
    found = await attempts.look(database, sorted(ids))
    since = found.marked_at(forgotten, KNOWN_SECONDS)
    device = given[0] if given is not None and given[1] > since else None
    known = device is not None or (mark is not None and found.marked_at(mark, KNOWN_SECONDS) > since)
    pair = of_network if device is None else of_device
    if known:
        others = []
    found.check([pair, *others])
    return Attempt(database, Turn(network or "", known), mark, pair, others, device)


async def forget_devices(database: Database, transaction: Transaction, secret: str, email: str) -> None:
    """Removes all networks and devices from those that an account knows.

    A later sign-in makes its network and device known again.
    """
    await attempts.mark(database, transaction, _forgotten(secret, email[:LONGEST_EMAIL]), KNOWN_SECONDS)


def _forgotten(secret: str, account: str) -> UUID:
    return Counter.of(secret, _FORGOTTEN, account).id
