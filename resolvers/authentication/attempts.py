"""Counts failed attempts in the database, so that the limits hold over all processes and parallel requests.

`reserve` counts an attempt before the password is hashed, because hashing is expensive. If the attempt succeeds,
`release` subtracts it, so that only failures remain.

The id of a row is a keyed hash of the limit and the account or address. So the table reveals no account and no address.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
import hmac
import ipaddress
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from core.errors import Throttled
from core.text import fold_address
from models.dialect.base import Database, Transaction
from models.fields import Kind
from resolvers.search.compile import Compiler

WINDOW = 15 * 60
"""The usual length of a time window, in seconds. A window starts with its first attempt."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A rate limit: at most `most` attempts of one `kind` per account or address in a time window of `seconds`."""

    kind: str
    most: int
    seconds: int = WINDOW


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts attempts against a limit. `id`: the id of the database row with the count."""

    limit: Limit
    id: UUID

    @classmethod
    def of(cls, secret: str, limit: Limit, subject: str) -> Counter:
        """Returns the counter for a limit and a subject.

        `secret`: the key for hashing the row's id. `subject`: an account or an address.
        """
        return cls(limit, _id(secret, limit, subject))


ACCOUNT = Limit("account", 100)
ADDRESS = Limit("address", 100)
PASSWORD = Limit("password", 10)


@dataclass(frozen=True, slots=True)
class Counted:
    """Counters and marks (see `mark`) as read from the database.

    `rows`: for each row id, the stored start of the time window in seconds since 1970, and the count.
    `now`: the database's time in seconds since 1970.

    A time window ends WINDOW seconds after its stored start. For a window that is longer than WINDOW, the stored start
    is later than the real start (see `_increment`).
    """

    now: int
    rows: dict[UUID, tuple[int, int]]

    def is_current(self, id: UUID) -> bool:
        """Returns whether there is a row with this id whose time window has not ended."""
        return self.rows.get(id, (0, 0))[0] > self.now - WINDOW

    def marked_at(self, id: UUID, seconds: int) -> int:
        """Returns when a mark was stored, in seconds since 1970.

        Returns 0 if the mark does not exist or is no longer current.

        `seconds`: the lifetime that was given to `mark`, in seconds.
        """
        return self.rows[id][0] + WINDOW - seconds if self.is_current(id) else 0

    def check(self, counters: Collection[Counter], most: int = 0) -> None:
        """Raises Throttled if a counter has reached its limit, and its time window has not ended.

        `most`: a number that is added to the limit of each counter.

        The detail `retryAfter` of the error is the number of seconds until the window ends.
        """
        full = [one for one in counters if self.rows.get(one.id, (0, 0))[1] >= one.limit.most + most]
        ends = [self.rows[one.id][0] + WINDOW for one in full if self.is_current(one.id)]
        if ends:
            wait = max(*ends, self.now + 1) - self.now
            raise Throttled(f"Too many attempts. Try again in {wait} s.", retryAfter=wait)


async def look(database: Database, ids: Sequence[UUID]) -> Counted:
    """Reads the counters and marks with these ids, even if their time window has ended."""
    now = int((await database.time(database.fetch)).timestamp())
    compiler = Compiler(database)
    among = database.among('"id"', compiler.bind(database.values(Kind.ID, list(ids))), Kind.ID)
    sql = f'SELECT "id","started","count" FROM "sign_in_attempt" WHERE {among}'
    found = await database.fetch(sql, compiler.parameters)
    return Counted(now, {UUID(str(id)): (started, count) for id, started, count in found})


async def count(database: Database, secret: str, limit: Limit, subject: str | None) -> None:
    """Counts an attempt of a subject. Raises Throttled, and counts nothing, if the limit is exceeded.

    `secret`: the key for hashing the row's id. `subject`: an account or an address. If it is None, nothing is counted.
    """
    await count_together(database, secret, [(limit, subject)])


async def count_together(database: Database, secret: str, limits: Sequence[tuple[Limit, str | None]]) -> None:
    """Counts one attempt against several limits. Raises Throttled, and counts nothing, if one of them is exceeded.

    `limits`: each limit with its subject, as in `count`.
    """
    counters = [Counter.of(secret, limit, subject) for limit, subject in limits if subject is not None]
    if counters:
        (await look(database, [one.id for one in counters])).check(counters)
        await reserve(database, counters)


async def forget(database: Database, secret: str, limit: Limit, subject: str) -> None:
    """Sets the count of a subject to zero after a success. `subject`: an account or an address."""
    async with database.transaction() as transaction:
        await release(database, transaction, [], [Counter.of(secret, limit, subject)])


async def reserve(database: Database, counters: Sequence[Counter]) -> None:
    """Counts an attempt against each counter. Raises Throttled, and counts nothing, if a limit is exceeded.

    Callers should check the counters with `look` first, so that most refusals write nothing.
    """
    async with database.transaction() as transaction:
        now = int((await database.time(transaction.fetch)).timestamp())
        rows = await _increment(database, transaction, counters, now)
        # Parallel attempts may have been counted since then. If it raises, nothing was counted.
        Counted(now, rows).check(counters, 1)
    if any(count == 1 for _, count in rows.values()):  # once per window and row: often enough to drop expired rows
        await _drop_expired(database, now - WINDOW)


async def _increment(
    database: Database, transaction: Transaction, counters: Sequence[Counter], now: int
) -> dict[UUID, tuple[int, int]]:
    compiler = Compiler(database)
    # One statement, with the rows in one order for everybody: two attempts cannot deadlock, nor get the same number.
    # A longer window lies as far in the future as it is longer, as in `mark`.
    rows = ",".join(
        f"({compiler.bind(one.id)},{compiler.bind(now + one.limit.seconds - WINDOW)},1)"
        for one in sorted(counters, key=lambda counter: counter.id)
    )
    over = [compiler.bind(now - WINDOW) for _ in range(2)]
    sql = (
        f"INSERT INTO sign_in_attempt (id,started,count) VALUES {rows} ON CONFLICT (id) DO UPDATE SET"
        f" count=CASE WHEN sign_in_attempt.started<={over[0]} THEN 1 ELSE sign_in_attempt.count+1 END,"
        f" started=CASE WHEN sign_in_attempt.started<={over[1]} THEN excluded.started"
        " ELSE sign_in_attempt.started END RETURNING id,started,count"
    )
    found = await transaction.fetch(sql, compiler.parameters)
    return {UUID(str(id)): (started, count) for id, started, count in found}


async def release(
    database: Database, transaction: Transaction, counters: Sequence[Counter], resets: Sequence[Counter] = ()
) -> None:
    """Subtracts a reserved attempt from each of `counters`, and sets each of `resets` to zero."""
    for counter in sorted((*counters, *resets), key=lambda one: one.id):  # in the order of `_increment`
        compiler = Compiler(database)
        if counter in resets:
            sql = f"DELETE FROM sign_in_attempt WHERE id={compiler.bind(counter.id)}"
        else:
            sql = f"UPDATE sign_in_attempt SET count=count-1 WHERE id={compiler.bind(counter.id)} AND count>0"
        await transaction.fetch(f"{sql} RETURNING id", compiler.parameters)


async def mark(database: Database, transaction: Transaction, id: UUID, seconds: int) -> None:
    """Stores a mark with this id, which is current for `seconds` seconds (see `Counted.is_current`)."""
    now = int((await database.time(transaction.fetch)).timestamp())
    compiler = Compiler(database)
    # The window lies at the end of the time, so that expired marks and counters are found by one condition.
    places = compiler.bind(id), compiler.bind(now + seconds - WINDOW)
    sql = f"INSERT INTO sign_in_attempt (id,started,count) VALUES ({','.join(places)},1)"
    sql += " ON CONFLICT (id) DO UPDATE SET started=excluded.started RETURNING id"
    await transaction.fetch(sql, compiler.parameters)


async def _drop_expired(database: Database, before: int) -> None:
    # In a separate transaction: if it also held the lock on the row of the attempt, two deletions could deadlock.
    try:
        async with database.transaction() as transaction:
            _ = await models.SignInAttempt.filter(started__lt=before).using_db(transaction.client).delete()
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "rival":
            raise


def network(address: str | None) -> str | None:
    """Returns the network of an IP address: an IPv4 address itself, or the /64 network of an IPv6 address.

    A client with IPv6 usually has a whole /64 network, and could use a new address for each attempt. If `address` is
    None or not an IP address, returns it unchanged.
    """
    return _network(address, 8)


def site(address: str | None) -> str | None:
    """Returns the /48 network of an IPv6 address, which may belong to a single customer of a provider.

    Returns None for every other address.
    """
    found = _network(address, 6)
    return found if found is not None and found.endswith("/48") else None


def _network(address: str | None, size: int) -> str | None:
    try:
        ip = ipaddress.ip_address(address or "")
    except ValueError:
        return address
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is None:
        return str(ipaddress.ip_network((ip.packed[:size] + bytes(16 - size), 8 * size)))
    return str(getattr(ip, "ipv4_mapped", None) or ip)


def _id(secret: str, limit: Limit, subject: str) -> UUID:
    about = f"{limit.kind}\n{fold_address(subject)}".encode(errors="surrogatepass")
    digest = hmac.new(secret.encode(), about, hashlib.sha256)
    return UUID(bytes=digest.digest()[:16])
