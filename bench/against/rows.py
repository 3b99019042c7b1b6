"""Creates a database for each version, with the same rows in both databases."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import asyncpg

from bench import embedded
from bench.against.trees import Tree
from bench.databases import Databases
from bench.filling import Size
from core.errors import CommandError
from core.settings import Settings

_CHANGES = ("SELECT count(*) FROM activity", "SELECT sum(version) FROM customer")
"""Queries whose results change with the mutations M1 and M2."""


@asynccontextmanager
async def copies(databases: Databases, old: Tree, new: Tree, size: Size) -> AsyncIterator[tuple[Settings, Settings]]:
    """Yields the settings of two databases with the same rows: the old version's, then the new version's.

    Both databases are copies, which are dropped when the `async with` block ends. If the two versions have the same
    migrations, one database is copied twice. If the migrations differ, each version has filled its own original.
    """
    filled = (await databases.filled(size)).settings
    original = filled.database_url.rpartition("/")[2]
    origins = {"against_old": original, "against_new": original}
    if old.migrations != new.migrations:
        origins["against_old"] = await _filled_by(old, databases, size)
    async with databases.copies(origins):
        yield databases.settings("against_old"), databases.settings("against_new")


async def _filled_by(tree: Tree, databases: Databases, size: Size) -> str:
    """Returns the name of a database that the version `tree` has filled.

    Creates and fills the database if it does not exist.
    """
    name = f"rapport_{size.name}_{tree.name}"
    mark = databases.folder / f"filled_{size.name}_{tree.name}"
    if not mark.exists():
        connection = await asyncpg.connect(databases.server + "postgres")
        try:
            await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            await connection.execute(f'CREATE DATABASE "{name}"')
        finally:
            await connection.close()
        await tree.fill(databases.settings(name), size)
        mark.touch()
    return name


async def check_same_changes(*sides: Settings) -> None:
    """Raises CommandError if the two databases were not changed equally often.

    The measurements on such databases are not comparable.
    """
    found = []
    for settings in sides:
        connection = await asyncpg.connect(settings.database_url)
        try:
            found.append([await connection.fetchval(sql) for sql in _CHANGES])
        finally:
            await connection.close()
    if found[0] != found[1]:
        raise CommandError(f"The trees did not change their rows alike: {found[0]} and {found[1]}.")


async def embedded_copies(folder: Path, old: Tree, new: Tree, customers: int) -> tuple[Settings, Settings]:
    """Returns the settings of two SQLite databases with the same demo data: the old version's, then the new version's.

    The next call overwrites these databases. `customers`: the number of customers in the demo data.
    """
    filled = await embedded.filled(folder, customers)
    original = filled
    if old.migrations != new.migrations:
        path = folder / f"embedded_{customers}_{old.name}.sqlite3"
        original = replace(filled, database_url=f"sqlite://{path}")
        mark = path.with_suffix(".filled")
        if not mark.exists():
            path.unlink(missing_ok=True)
            await old.run(original, "migrate")
            await old.run(original, "seed", "--customers", str(customers), shows_progress=True)
            mark.touch()
    return _copied(original, folder / "against_old.sqlite3"), _copied(filled, folder / "against_new.sqlite3")


def _copied(settings: Settings, path: Path) -> Settings:
    for left in path.parent.glob(f"{path.name}*"):  # includes the old copy's write-ahead log
        left.unlink()
    with closing(sqlite3.connect(settings.database_path)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    return replace(settings, database_url=f"sqlite://{path}")
