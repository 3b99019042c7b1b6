"""Attempts to sign in, counted before anything is hashed: by account, known or not, and by address.

The counts are rows, so that parallel requests, aliases of one operation and several processes all count. A row's id is
a keyed hash: the table tells nobody's address.
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
"""Seconds for which attempts are counted together, from the first one on."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How many attempts of a kind somebody has in a window."""

    kind: str
    most: int


ACCOUNT = Limit("account", 10)
PASSWORD = Limit("password", 10)
ADDRESS = Limit("address", 100)
REFRESH = Limit("refresh", 1000)


async def count(database: Database, secret: str, limit: Limit, whose: str | None) -> None:
    """Counts an attempt. Raises Throttled, with `retryAfter`, when there were too many. None is not counted."""
    if whose is None:
        return
    now = int(time.time())
    compiler = Compiler(database)
    places = [compiler.bind(value) for value in (_id(secret, limit, whose), now, now - WINDOW, now - WINDOW)]
    # One statement counts and tells: no two attempts see the same number.
    sql = (
        f"INSERT INTO sign_in_attempt (id,started,count) VALUES ({places[0]},{places[1]},1)"
        " ON CONFLICT (id) DO UPDATE SET"
        f" count=CASE WHEN sign_in_attempt.started<={places[2]} THEN 1 ELSE sign_in_attempt.count+1 END,"
        f" started=CASE WHEN sign_in_attempt.started<={places[3]} THEN excluded.started"
        " ELSE sign_in_attempt.started END RETURNING count,started"
    )
    async with database.transaction() as transaction:
        ((tries, started),) = await transaction.fetch(sql, compiler.parameters)
    if tries == 1:  # a new row: a good moment to drop those that count no more
        await _drop_old(database, now - WINDOW)
    if tries > limit.most:
        wait = max(started + WINDOW - now, 1)
        raise Throttled(f"Too many attempts. Try again in {wait} s.", retryAfter=wait)


async def _drop_old(database: Database, before: int) -> None:
    # By itself: whoever holds a row and waits for another may be waited for.
    try:
        async with database.transaction() as transaction:
            _ = await models.SignInAttempt.filter(started__lt=before).using_db(transaction.client).delete()
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "rival":
            raise


async def forget(database: Database, secret: str, limit: Limit, whose: str) -> None:
    """Begins to count anew: the attempt succeeded."""
    async with database.transaction() as transaction:
        _ = await models.SignInAttempt.filter(id=_id(secret, limit, whose)).using_db(transaction.client).delete()


def network(address: str | None) -> str | None:
    """Whom an address stands for: itself, and for IPv6 its /64, all of which one connection has."""
    try:
        ip = ipaddress.ip_address(address or "")
    except ValueError:
        return address
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is None:
        return str(ipaddress.ip_network((ip.packed[:8] + bytes(8), 64)))
    return str(getattr(ip, "ipv4_mapped", None) or ip)


def _id(secret: str, limit: Limit, whose: str) -> UUID:
    digest = hmac.new(secret.encode(), f"{limit.kind}\n{fold(whose)}".encode(errors="surrogatepass"), hashlib.sha256)
    return UUID(bytes=digest.digest()[:16])
