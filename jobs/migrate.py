"""Applies and reverts migrations, in one process at a time.

If several processes start at the same time, only one of them migrates. The others wait for an advisory lock on
PostgreSQL, or for the write lock on SQLite. When they get the lock, no migrations are pending any more.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from pkgutil import ModuleInfo
from typing import Any

import asyncpg
from aerich import Command
from aerich.exceptions import DowngradeError
from aerich.migrate import Migrate
from aerich.models import Aerich
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

from core.errors import CommandError
from core.letters import FOLDING
from core.settings import Settings
from jobs.folded_texts import fold_texts, refuse_equal
from models import key_fit
from models.database import APP, MIGRATIONS, connect, tortoise_config
from models.dialect.base import Database
from models.dialect.postgres import PostgresDatabase
from models.dialect.sqlite import SqliteDatabase
from models.dialect.tortoise_context import active
from resolvers.changes import refolding
from resolvers.events import event_log

LOCK = int.from_bytes(b"rapport", "big")
"""The key of the advisory lock on PostgreSQL."""


async def upgrade(settings: Settings, *, rename: bool = False) -> list[str]:
    """Applies all pending migrations, and updates texts that an earlier version folded differently.

    `rename`: whether to rename rows whose unique texts become equal. If `rename` is False and such rows exist, raises
    CommandError and changes nothing.

    Returns the file names of the applied migrations, oldest first, and lines about the folded texts. Raises
    CommandError if the database cannot be reached.
    """
    used = not settings.embedded or settings.database_path.exists()
    is_new = True
    if used:  # connecting would create the database file
        async with connect(replace(settings, pool_size=2), checks_keys=False) as database:
            is_new = len(await unapplied(database)) == len(available())
            if not is_new and not rename and not await refolding.is_done(database):
                await refuse_equal(database)
    async with _aerich(settings) as command:
        await command.upgrade()
    async with connect(replace(settings, pool_size=2), checks_keys=False) as database:
        if is_new and command.applied:
            await _mark_folded(database)
            return command.applied
        return command.applied + await fold_texts(database, settings, rename=rename)


async def _mark_folded(database: Database) -> None:
    async with database.transaction() as transaction:
        await refolding.mark_done(transaction)


async def downgrade(settings: Settings, steps: int = 1) -> list[str]:
    """Reverts the last `steps` migrations. Returns the file names of the reverted migrations, newest first.

    Raises CommandError if a migration cannot be reverted. That migration and all older migrations remain applied.
    """
    taken: list[str] = []
    async with _aerich(settings) as command:
        while len(taken) < steps and (last := await Migrate.get_last_version()):
            try:
                taken += await command.downgrade(version=-1, delete=False)
                # An earlier version may write texts that must be folded again after the next upgrade.
                await Aerich.filter(app=refolding.STEP).delete()
            except FileNotFoundError:
                raise CommandError(
                    f"{last.version} was applied by another version of Rapport: its file is not in {MIGRATIONS}."
                    " Revert it with that version."
                ) from None
            except DowngradeError:
                raise CommandError(f"{last.version} cannot be reverted: its DOWN is empty.") from None
    return taken


async def pending(settings: Settings) -> list[str]:
    """Returns the file names of the pending migrations, oldest first.

    Raises CommandError if the database cannot be reached.
    """
    if settings.embedded and not settings.database_path.exists():
        return available()  # connecting would create the database file
    async with connect(replace(settings, pool_size=1), checks_keys=False) as database:
        return await unapplied(database)


async def check_ready(settings: Settings) -> None:
    """Raises CommandError if the server must not start on this database.

    This is the case if migrations are pending, or if the keys do not fit the database.
    """
    missing = settings.embedded and not settings.database_path.exists()  # connecting would create the file
    if not missing:
        async with connect(replace(settings, pool_size=1), checks_keys=False) as database:
            missing = bool(await unapplied(database))
            if not missing:
                await key_fit.check(database)
    if missing:
        raise CommandError("The database is behind this version: run python main.py migrate first.")


async def unapplied(database: Database) -> list[str]:
    """Returns the file names of the pending migrations of a connected database, oldest first.

    Runs one small query. If all migrations are applied, but stored texts must be updated to this version's folding, the
    only item is the name of that update.
    """
    try:
        rows = await database.fetch("SELECT app, version FROM aerich")
    except (asyncpg.UndefinedTableError, sqlite3.OperationalError) as error:
        _check_missing(error)
        return available()
    applied = {version for app, version in rows if app == APP}
    missing = [version for version in available() if version not in applied]
    return missing or ([] if (refolding.STEP, str(FOLDING)) in map(tuple, rows) else [refolding.STEP])


async def is_used(settings: Settings) -> bool:
    """Returns whether any event was ever logged in the database. Events that have been removed count too.

    Raises CommandError if the database cannot be reached.
    """
    if settings.embedded and not settings.database_path.exists():
        return False  # connecting would create the database file
    async with connect(replace(settings, pool_size=1), checks_keys=False) as database:
        try:
            return (await event_log.extent(database)).last > 0
        except (asyncpg.UndefinedTableError, sqlite3.OperationalError) as error:
            _check_missing(error)
            return False


def _check_missing(error: Exception) -> None:
    """Re-raises `error` if it has another cause than a missing table."""
    if isinstance(error, sqlite3.OperationalError) and "no such table" not in str(error):
        raise error


def available() -> list[str]:
    """Returns the file names of all migrations of this version of Rapport, oldest first."""
    files = [path.name for path in Path(MIGRATIONS, APP).glob("*_*.py") if path.name.split("_")[0].isdigit()]
    return sorted(files, key=lambda name: int(name.split("_")[0]))


class _Command(Command):
    """Aerich's command object.

    On SQLite, it skips migrations that another process applied while this process waited for the lock.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config, APP, MIGRATIONS)
        self.applied: list[str] = []

    async def _upgrade(
        self,
        conn: BaseDBAsyncClient,
        version_file: str,
        fake: bool = False,
        version_module: ModuleInfo | None = None,
    ) -> None:
        if conn.capabilities.dialect == "sqlite":
            with suppress(OperationalError):  # before the first migration, aerich's table does not exist
                if await Aerich.exists(version=version_file, app=self.app, using_db=conn):
                    return
        await super()._upgrade(conn, version_file, fake, version_module)
        self.applied.append(version_file)


@asynccontextmanager
async def _aerich(settings: Settings) -> AsyncIterator[_Command]:
    """Yields aerich's command object, connected to the database.

    On PostgreSQL, holds the advisory lock until the `async with` block ends.
    """
    # The command object has its own Tortoise context. Otherwise, aerich would initialize Tortoise for the whole
    # process.
    # One connection holds the lock, and another connection runs the migrations.
    config = tortoise_config(replace(settings, pool_size=2))
    command = _Command(config)
    Migrate.migrate_location = Migrate.get_migration_dir(MIGRATIONS, APP)
    tortoise = TortoiseContext()
    with active(tortoise):
        await tortoise.init(config)
        database: Database = (
            SqliteDatabase(settings.database_path, tortoise, readers=0)
            if settings.embedded
            else PostgresDatabase(tortoise, unsafe_durability=settings.unsafe_durability)
        )
        try:
            await database.open()
            if settings.embedded:
                yield command
            else:
                async with tortoise.connections.get("postgres").acquire_connection() as connection:
                    # The database session holds the lock, so PostgreSQL releases the lock even if the process dies.
                    await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
                    yield command
        finally:
            await database.close()
