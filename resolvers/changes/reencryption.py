"""Sensitive columns brought to the current keys, row by row, while others write.

A row stays what it was: neither version nor time changes, and nothing is told to anybody. Each row is held while it is
rewritten. On PostgreSQL one that somebody else holds is left out, so that nobody waits for each other in a circle: it
is found again, because what is not under the current keys shows by its first characters.
"""

# ruff: noqa: S608 - all that this SQL is put together from is the models' own
from __future__ import annotations

from uuid import UUID

from core.errors import CommandError, Unreadable
from core.keys import KeyRing
from models.description import Description, blind_columns
from models.dialect.base import Database
from models.sealing import stored
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.record import RowReader


async def behind(database: Database, entity: Description) -> int:
    """How many rows of an entity, deleted ones too, are not under the current keys."""
    sql = f'SELECT count(*) FROM "{entity.table}" WHERE {_behind(database.keys, entity)}'
    return int((await database.fetch(sql))[0][0])


async def reseal(unit: Unit, entity: Description, after: UUID | None, limit: int) -> tuple[int, UUID | None]:
    """Rewrites the next rows after an id that are not under the current keys.

    Returns how many, and the last one's id; None at the end. Raises CommandError for a row that no key opens.
    """
    database = unit.database
    columns = ("id", *(name for name in entity.columns if name == "country"), *(one.name for one in entity.sealed))
    reader = RowReader(database, entity, columns)
    compiler = Compiler(database)
    beyond = f'"id">{compiler.bind(after)} AND ' if after else ""
    sql = f'SELECT {_listed(columns)} FROM "{entity.table}" WHERE {beyond}{_behind(database.keys, entity)}'
    sql += f' ORDER BY "id" LIMIT {compiler.bind(limit)}{database.free_row_lock}'
    found = await unit.transaction.fetch(sql, compiler.parameters)
    written = _written(entity)
    rows, last = [], None
    for row in found:
        try:
            record = reader.record(row)
        except Unreadable as error:
            raise CommandError(f"{entity.name} {row[0]}: {error} It was left as it is.") from None
        last = record.id
        made = stored(database.keys, entity, {one.name: record[one.name] for one in entity.sealed}, record)
        rows.append([*(made[column] for column in written), last])
    if rows:
        update = Compiler(database)
        assigned = ",".join(f'"{column}"={update.bind(None)}' for column in written)
        sql = f'UPDATE "{entity.table}" SET {assigned} WHERE "id"={update.bind(None)}'
        await unit.transaction.client.execute_many(sql, rows)
    return len(rows), last


def _behind(keys: KeyRing, entity: Description) -> str:
    """The condition that a row has a value under another key, or a slot that is not as it should be."""
    conditions = []
    for attribute in entity.sealed:
        wrong = [f"substr(\"{attribute.name}\",1,2)<>'{keys.sealing}'"]
        for blind in attribute.blinds:
            for column, prefix in zip(blind_columns(blind), keys.indexing, strict=True):
                is_wrong = f"coalesce(substr(\"{column}\",1,2),'')<>'{prefix}'"
                wrong.append(is_wrong if prefix else f'"{column}" IS NOT NULL')
        conditions.append(f'("{attribute.name}" IS NOT NULL AND ({" OR ".join(wrong)}))')
    return f"({' OR '.join(conditions)})"


def _written(entity: Description) -> list[str]:
    blinds = [column for one in entity.sealed for blind in one.blinds for column in blind_columns(blind)]
    return [*(one.name for one in entity.sealed), *blinds]


def _listed(columns: tuple[str, ...]) -> str:
    return ",".join(f'"{column}"' for column in columns)
