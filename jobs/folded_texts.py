"""Folds stored texts again after a migration to a version that folds differently.

Folding can make two rows equal under a unique rule. The job looks for such rows before it changes anything. It either
renames the later row, or stops if renaming is not allowed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import asyncpg

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError
from core.settings import Settings
from jobs.progress import progress
from models.description import Description
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.changes.equal_texts import Equal, UniqueText, equal_rows, rename_later, unique_texts
from resolvers.changes.refolding import count, fold_batch, is_done, mark_done, resume, settle

BATCH = 500
"""Rows per transaction."""

_LISTED = 50

_Step = Callable[[Unit], Awaitable[Any]]


async def refuse_equal(database: Database) -> None:
    """Raises CommandError, with a list of rows, if rows would become equal under a unique rule. Changes nothing.

    Skips rules on tables and columns that a pending migration creates.
    """
    found: list[Equal] = []
    for rule in unique_texts():
        found += await _equal(database, rule)
    if found:
        more = f"\n  and {len(found) - _LISTED:,} more" if len(found) > _LISTED else ""
        raise CommandError(
            "This version does not distinguish these texts, which must be unique:\n"
            + "\n".join(f"  {equal}" for equal in found[:_LISTED])
            + more
            + "\nNothing was changed. Rename all but one of each with the version that is installed now, or run"
            " python main.py migrate --rename-duplicates: it appends (2), (3) and so on to the later ones."
        )


async def fold_texts(database: Database, settings: Settings, *, rename: bool) -> list[str]:
    """Folds all stored texts again. Does nothing if they are already folded as this version folds them.

    `rename`: whether to rename rows that become equal to older rows under a unique rule. If False, raises CommandError
    for such rows and changes nothing.

    Returns one line for each renamed row, and a summary.
    """
    if await is_done(database):
        return []
    changes = Changes(database, SYSTEM, settings)
    if not rename:
        await refuse_equal(database)
    lines: list[str] = []
    for rule in unique_texts():
        for equal in await _equal(database, rule):
            renamed = await changes.run(partial(_rename, equal))
            name = f"{rule.entity.name}.{rule.attribute.name}"
            lines += [f"Renamed {name} {old!r} to {new!r}." for old, new in renamed]
    for rule in unique_texts():
        await changes.run(partial(_settle, rule))
    changed = await _fold_all(changes)
    await changes.run(_done)
    return [*lines, *([f"Updated the folded texts of {changed:,} rows."] if changed else [])]


async def _fold_all(changes: Changes) -> int:
    entities, after = await resume(changes.database)
    total, read, changed = await count(changes.database, entities), 0, 0
    with progress("Rows", total) as tell:
        for entity in entities:
            while True:
                rows, some, after = await changes.run(partial(_fold_batch, entity, after))
                if after is None:
                    break
                read, changed = read + rows, changed + some
                tell(read)
    return changed


async def _equal(database: Database, rule: UniqueText) -> list[Equal]:
    try:
        return await equal_rows(database, database.fetch, rule)
    except (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError):
        return []
    except sqlite3.OperationalError as error:
        if "no such" not in str(error):
            raise
        return []


async def _rename(equal: Equal, unit: Unit) -> list[tuple[str, str]]:
    return await rename_later(unit, equal)


async def _settle(rule: UniqueText, unit: Unit) -> int:
    return await settle(unit, rule)


async def _fold_batch(entity: Description, after: object, unit: Unit) -> tuple[int, int, Any]:
    return await fold_batch(unit, entity, after, BATCH)


async def _done(unit: Unit) -> None:
    await mark_done(unit.transaction)
