"""Builds Tortoise's configuration and connects to the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise.context import TortoiseContext

from core.account_rules import EVERY_ROLE
from core.errors import CommandError, TimedOut, Unavailable
from core.keys import LOOK_SECONDS
from core.settings import Settings, load
from models import key_fit
from models.dialect import sqlite
from models.dialect.base import Database
from models.dialect.observed_statements import StatementObserver
from models.dialect.postgres import PostgresDatabase
from models.dialect.postgres_connections import CONNECT_SECONDS, watch_peer
from models.dialect.sticky_connections import nothing_to_reset
from models.dialect.tortoise_context import active
from models.people import EmployeeRole

_log = logging.getLogger("rapport.keys")

APP = "models"
MIGRATIONS = str(Path(__file__).resolve().parent.parent / "migrations")


def tortoise_config(
    settings: Settings, time_limit: float | None = None, observer: StatementObserver | None = None
) -> dict[str, object]:
    """Builds Tortoise's configuration, for both the server and the migration tool aerich.

    `time_limit`: the maximum duration of a statement on PostgreSQL, in seconds. `observer`: is told about each
    statement on PostgreSQL.
    """
    if settings.embedded:
        connection: dict[str, Any] = {
            "engine": "models.dialect.sqlite_engine",
            "credentials": {"file_path": str(settings.database_path), **sqlite.CREDENTIALS},
        }
    else:
        parts = urlsplit(settings.database_url)
        server_settings = {"application_name": "rapport", "timezone": "UTC", "jit": "off"}
        if time_limit is not None:
            milliseconds = str(round(time_limit * 1000))
            server_settings |= {
                "statement_timeout": milliseconds,
                "idle_in_transaction_session_timeout": milliseconds,
            }
        connection = {
            "engine": "tortoise.backends.asyncpg",
            "credentials": {
                "host": parts.hostname,
                "port": parts.port or 5432,
                "user": unquote(parts.username or "") or None,
                "password": unquote(parts.password or "") or None,
                "database": unquote(parts.path.lstrip("/")),
                "minsize": 0,  # as in PostgresConnections
                "maxsize": settings.pool_size,
                "server_settings": server_settings,
                "timeout": CONNECT_SECONDS,
                "command_timeout": time_limit,
                "reset": nothing_to_reset,
                "init": watch_peer if observer is None else partial(watch_peer, observer=observer),
                **dict(parse_qsl(parts.query)),
            },
        }
    # Tortoise caches INSERT statements by connection name, so each dialect needs its own name.
    name = "sqlite" if settings.embedded else "postgres"
    return {
        "connections": {name: connection},
        "apps": {APP: {"models": ["models", "aerich.models"], "default_connection": name}},
        "use_tz": True,
        "timezone": "UTC",
    }


@asynccontextmanager
async def connect(
    settings: Settings,
    time_limit: float | None = None,
    *,
    checks_keys: bool = True,
    observer: StatementObserver | None = None,
) -> AsyncIterator[Database]:
    """Connects to the database until the `with` block ends.

    Raises CommandError if the database cannot be used, if the key ring does not fit it, or if RAPPORT_SECOND_FACTOR
    names a role that there is not.

    `time_limit`: the maximum duration of a statement in seconds, enforced by PostgreSQL only. It applies in addition to
    the time limit of operations. `checks_keys`: False for work that encrypts and decrypts nothing. `observer`: is told
    about each statement.
    """
    _check_roles(settings)
    tortoise = TortoiseContext()
    with active(tortoise):
        await tortoise.init(tortoise_config(settings, time_limit, observer))
    database: Database = (
        sqlite.SqliteDatabase(settings.database_path, tortoise, settings.pool_size, observer)
        if settings.embedded
        else PostgresDatabase(tortoise, unsafe_durability=settings.unsafe_durability)
    )
    database.keys = settings.keys
    try:
        await database.open()
        if checks_keys:
            await key_fit.check(database)
        async with _watched(database) if checks_keys and settings.keys.path else nullcontext():
            yield database
    finally:
        await database.close()


def _check_roles(settings: Settings) -> None:
    unknown = sorted(settings.second_factor - {EVERY_ROLE, *EmployeeRole})
    if unknown:  # a misspelt role would need no second factor
        raise CommandError(f"RAPPORT_SECOND_FACTOR: {unknown[0]} is not a role. Roles: {', '.join(EmployeeRole)}.")


@asynccontextmanager
async def _watched(database: Database) -> AsyncIterator[None]:
    """Watches the key file until the `with` block ends: if another ring replaces it, finds out whether that fits."""
    watching = asyncio.create_task(_watch(database))
    try:
        yield
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def _watch(database: Database) -> None:
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if database.keys.replacement() is not None:
            try:
                await key_fit.misfit(database)
            except (Unavailable, TimedOut):
                pass  # the database has logged it
            except Exception:
                _log.exception("The key file could not be compared with the database")


def __getattr__(name: str) -> object:
    # Only the aerich command reads TORTOISE_ORM. The environment is read at that moment, not on import.
    if name == "TORTOISE_ORM":
        return tortoise_config(load())
    raise AttributeError(name)
