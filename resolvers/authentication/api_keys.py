"""Verifies API keys and creates viewers for them.

A client sends an API key as `rk_<id>_<secret>` in the Authorization header. Only the SHA-256 of the secret is stored. A
slow password hash is not needed, because the secret is long and random.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock
from core.errors import TimedOut, Unauthenticated, Unavailable
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from models.platform import ApiScope
from resolvers.access.scopes import Grant
from resolvers.access.viewer import Viewer, read, subtree
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record

PREFIX = "rk_"
TOUCHED_EVERY = timedelta(minutes=1)
"""The minimum time between two updates of a key's `last_used_at`."""

_log = logging.getLogger("rapport.access")
_touching: dict[UUID, asyncio.Task[None]] = {}


def new_secret() -> tuple[str, str]:
    """Returns a new random secret and its hash. Only the hash is stored."""
    secret = secrets.token_urlsafe(32)
    return secret, _hash(secret)


def text_of(id: UUID, secret: str) -> str:
    """Returns the API key as clients send it: `rk_<id>_<secret>`."""
    return f"{PREFIX}{id.hex}_{secret}"


async def viewer_of(database: Database, text: str, zone: ZoneInfo) -> Viewer:
    """Returns the viewer of an API key, and updates the key's `last_used_at` in the background.

    `text`: the key as clients send it (see `text_of`). Raises Unauthenticated if the key is malformed, unknown, revoked
    or expired.
    """
    hexadecimal, _, secret = text.removeprefix(PREFIX).partition("_")
    try:
        found = await _read(database, UUID(hex=hexadecimal)) if len(hexadecimal) == 32 else None
    except ValueError:
        found = None
    # The hash is compared even if no key has this id, so that the response time does not reveal which ids exist.
    matches = hmac.compare_digest(found["secret_hash"] if found else _hash(""), _hash(secret))
    if found is None or not matches:
        raise Unauthenticated("This API key is not valid: it is malformed, unknown or revoked. Use another key.")
    if not await _is_current(database, found):
        raise Unauthenticated("This API key has expired. Use another key.")
    _touch(database, found)
    return await _viewer(database, found, zone)


async def by_id(database: Database, id: UUID, zone: ZoneInfo) -> Viewer | None:
    """Returns the viewer of the API key with this id; None if the key does not exist, was revoked or has expired."""
    found = await _read(database, id)
    return await _viewer(database, found, zone) if found is not None and await _is_current(database, found) else None


async def _read(database: Database, id: UUID) -> Record | None:
    columns = ("id", "name", "version", "secret_hash", "scopes", "everything", "expires_at", "last_used_at")
    found = await read(database, models.ApiKey, every(equals("id", id), LIVING), columns)
    return found[0] if found else None


async def _is_current(database: Database, key: Record) -> bool:
    """Returns whether a key has not expired. Runs a statement only if the key has an expiry."""
    expires: datetime | None = key["expires_at"]
    return expires is None or expires > await database.time(database.fetch)


async def _viewer(database: Database, key: Record, zone: ZoneInfo) -> Viewer:
    teams: tuple[UUID, ...] = ()
    customers: tuple[UUID, ...] = ()
    named: list[Record] = []
    if not key["everything"]:
        own = every(equals("api_key_id", key.id), LIVING)
        named = await read(database, models.ApiKeyTeam, own, ("id", "team_id"))
        teams = await subtree(database, [link["team_id"] for link in named])
        customers = tuple(
            link["customer_id"] for link in await read(database, models.ApiKeyCustomer, own, ("id", "customer_id"))
        )
    scopes = frozenset(ApiScope(scope) for scope in key["scopes"].split())
    grant = Grant(key.id, key["version"], len(named) + len(customers), scopes, customers, key["everything"])
    return Viewer(None, key["name"], None, teams, clock.today(zone), expires=key["expires_at"], grant=grant)


def _touch(database: Database, key: Record) -> None:
    """Updates a key's `last_used_at` in the background, at most once a minute. Errors are logged and not raised."""
    used: datetime | None = key["last_used_at"]
    if key.id in _touching or (used is not None and used > clock.now() - TOUCHED_EVERY):
        return

    async def store() -> None:
        async with database.transaction() as transaction:
            # Only if no other process has updated `last_used_at` since it was read: one update a minute is enough.
            unchanged: dict[str, Any] = {"last_used_at": used} if used else {"last_used_at__isnull": True}
            keys = models.ApiKey.filter(id=key.id, **unchanged)
            _ = await keys.using_db(transaction.client).update(last_used_at=clock.now())

    async def write() -> None:
        try:
            # A scope of its own: the scope of the authentication ends before this task, and would cancel it.
            with StatementScope(PREFIX, reserved=True):
                await store()
        except (Unavailable, TimedOut):
            pass  # the database has logged it
        except Exception:  # a read must not fail because a timestamp was not written
            _log.exception("last_used_at of API key %s was not written", key.id)

    task = _touching[key.id] = asyncio.get_running_loop().create_task(write())
    task.add_done_callback(lambda _: _touching.pop(key.id, None))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()
