"""Rate limits for sign-in: counts attempts by account and by network address.

Sign-ins, password changes and token refreshes call `count` before they hash anything, because hashing is expensive.
Attempts on unknown accounts are counted too, so that a limit does not reveal which accounts exist. Each count is a row
in the database. A count therefore covers all processes, parallel requests, and several attempts in one GraphQL
operation. The id of such a row is a keyed hash of the account or address, so the table reveals neither of them.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time
from dataclasses import dataclass
from uuid import UUID

import models
from core.errors import Throttled
from core.text import fold
from models.dialect.base import Database
from resolvers.search.compile import Compiler

WINDOW = 15 * 60
"""The length, in seconds, of the time window that a count covers. A window starts with its first attempt."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A rate limit: allows at most `most` attempts of one `kind` per account or address in a time window."""

    kind: str
    most: int


ACCOUNT = Limit("account", 10)
PASSWORD = Limit("password", 10)
ADDRESS = Limit("address", 100)
REFRESH = Limit("refresh", 1000)


async def count(database: Database, secret: str, limit: Limit, subject: str | None) -> None:
    """Counts an attempt. Raises Throttled, with `retryAfter` in seconds, if this attempt exceeds the limit.

    `secret`: the key for hashing the row's id. `subject`: the account or address. If `subject` is None, nothing is
    counted.
    """
    if subject is None:
        return
    now = int(time.time())
    compiler = Compiler(database)
    places = [compiler.bind(value) for value in (_id(secret, limit, subject), now, now - WINDOW, now - WINDOW)]
    # A single statement increments and returns the count, so that no two attempts get the same number. If the
    # window has expired, the same row starts a new one.
    sql = (
        f"INSERT INTO sign_in_attempt (id,started,count) VALUES ({places[0]},{places[1]},1)"
        " ON CONFLICT (id) DO UPDATE SET"
        f" count=CASE WHEN sign_in_attempt.started<={places[2]} THEN 1 ELSE sign_in_attempt.count+1 END,"
        f" started=CASE WHEN sign_in_attempt.started<={places[3]} THEN excluded.started"
        " ELSE sign_in_attempt.started END RETURNING count,started"
    )
    async with database.transaction() as transaction:
        ((tries, started),) = await transaction.fetch(sql, compiler.parameters)
    if tries == 1:  # once per window and row, which is often enough to remove expired rows
        await _drop_old(database, now - WINDOW)
    if tries > limit.most:
        wait = max(started + WINDOW - now, 1)
        raise Throttled(f"Too many attempts. Try again in {wait} s.", retryAfter=wait)


async def _drop_old(database: Database, before: int) -> None:
    # In a separate transaction: if it also held the lock on the row of the attempt, two deletions could deadlock.
    try:
        async with database.transaction() as transaction:
            _ = await models.SignInAttempt.filter(started__lt=before).using_db(transaction.client).delete()
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "rival":
            raise


async def forget(database: Database, secret: str, limit: Limit, subject: str) -> None:
    """Resets the count for an account or address, after a successful attempt."""
    async with database.transaction() as transaction:
        _ = await models.SignInAttempt.filter(id=_id(secret, limit, subject)).using_db(transaction.client).delete()


def network(address: str | None) -> str | None:
    """Returns the network by which attempts are counted: an IPv4 address itself, or the /64 network of an IPv6 address.

    An ordinary IPv6 connection has a whole /64 network, and could use a new address for each attempt. If `address` is
    None or not an IP address, returns `address` unchanged.
    """
    try:
        ip = ipaddress.ip_address(address or "")
    except ValueError:
        return address
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is None:
        return str(ipaddress.ip_network((ip.packed[:8] + bytes(8), 64)))
    return str(getattr(ip, "ipv4_mapped", None) or ip)


def _id(secret: str, limit: Limit, subject: str) -> UUID:
    digest = hmac.new(secret.encode(), f"{limit.kind}\n{fold(subject)}".encode(errors="surrogatepass"), hashlib.sha256)
    return UUID(bytes=digest.digest()[:16])
