"""Rows that were merged into others: whoever names one in an input means the row that is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

from models.dialect.base import Database
from resolvers import access, registry
from resolvers.changes.row_writer import RowWriter
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.registry import Entity
from resolvers.search.expressions import Among, IsNull, Not, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows

COLUMN = f"{access.MERGED_INTO}_id"


async def survivor(
    unit: RowWriter, entity: Entity, row: Record, values: Mapping[str, Any]
) -> tuple[Record, Mapping[str, Any]]:
    """Returns the row that an upsert of `row` changes, and the values for it.

    For a merged row, that is the row that is left, which is locked, and which keeps its own external id.
    """
    if row.get(COLUMN) is None:
        return row, values
    found = await unit.read(entity, equals("id", row[COLUMN]), lock=True)
    return found[0], {name: value for name, value in values.items() if name != EXTERNAL_ID}


async def survivors(database: Database, given: object) -> dict[UUID, UUID]:
    """Returns the rows that are left, by the ids of merged rows in an input. Reads nothing if it has no ids."""
    ids = tuple(dict.fromkeys(_ids(given)))
    found: dict[UUID, UUID] = {}
    for entity in registry.entities() if ids else ():
        if access.MERGED_INTO in entity.description.to_one:
            where = every(Among("id", ids), Not(IsNull(COLUMN)))
            statement = select_rows(database, entity.description, where, columns=("id", COLUMN))
            rows = map(statement.reader.record, await database.fetch(statement.sql, statement.parameters))
            found |= {row.id: row[COLUMN] for row in rows}
    return found


def replaced(given: Any, found: Mapping[UUID, UUID]) -> Any:
    """Returns an input with the rows that are left in place of merged ones."""
    return _mapped(given, lambda id: found.get(id, id))


def _ids(given: object) -> Iterator[UUID]:
    match given:
        case UUID():
            yield given
        case Mapping():
            for value in given.values():
                yield from _ids(value)
        case list() | tuple():
            for value in given:
                yield from _ids(value)


def _mapped(given: Any, change: Callable[[UUID], UUID]) -> Any:
    match given:
        case UUID():
            return change(given)
        case dict():
            return {name: _mapped(value, change) for name, value in given.items()}
        case list():
            return [_mapped(value, change) for value in given]
        case tuple() if type(given) is tuple:
            return tuple(_mapped(value, change) for value in given)
    return given
