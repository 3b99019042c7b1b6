"""The bulk road for the program's own jobs: many new rows in few statements.

Values are checked and completed as everywhere, and the database keeps its own rules. But no domain's rules run, no
references are looked up, and nothing follows from a row: whoever loads writes a whole that is right in itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from core.errors import Problem, Refused
from core.ids import new_id
from models.dialect.base import Database
from models.sealing import stored
from models.values import checked, companions, required
from resolvers import access
from resolvers.access import Operation
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from resolvers.search.compile import Compiler

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class _Plan:
    """How rows of an entity are written: the columns in order, and what a row gets that names no value."""

    columns: tuple[str, ...]
    defaults: dict[str, object]


async def load(unit: Unit, entity: Entity, rows: Sequence[Mapping[str, object]]) -> None:
    """Writes new rows: values as in a create, and `id`, `created_at`, `updated_at` and `version` where they are given.

    A row may point at one further up. Raises Refused, with a row's number before the field, and Forbidden.
    """
    if not rows:
        return
    access.permit(unit.viewer, Operation.CREATE, entity, frozenset().union(*rows))
    plan = _plan(entity)
    statement = _insert(unit.database, entity, plan)
    for first in range(0, len(rows), _CHUNK):
        ready = [_ready(unit, entity, plan, first + n, row) for n, row in enumerate(rows[first : first + _CHUNK])]
        await unit.transaction.client.execute_many(statement, ready)
    unit.wrote += len(rows)


def _ready(unit: Unit, entity: Entity, plan: _Plan, number: int, given: Mapping[str, object]) -> list[object]:
    problems: list[Problem] = []
    values = checked(entity.description, given, problems)
    required(entity.description, values, problems)
    if problems:
        raise Refused([problem.under(str(number)) for problem in problems])
    row = {**plan.defaults, "created_at": unit.now, **values}
    row["id"] = row["id"] or new_id()
    row["updated_at"] = row["updated_at"] or row["created_at"]
    row |= companions(entity.description, row)
    unit.log_new(entity, row)
    row = stored(unit.database.keys, entity.description, row)
    return [row[column] for column in plan.columns]


@cache
def _plan(entity: Entity) -> _Plan:
    meta = entity.description.model._meta
    columns = tuple(meta.fields_db_projection.values())
    defaults: dict[str, object] = {}
    for column in columns:
        default = meta.fields_map[column].default
        # A callable makes an id or a moment: those are the row's own.
        defaults[column] = None if callable(default) else str(default) if isinstance(default, str) else default
    return _Plan(columns, defaults)


def _insert(database: Database, entity: Entity, plan: _Plan) -> str:
    compiler = Compiler(database)
    columns = ",".join(f'"{column}"' for column in plan.columns)
    places = ",".join(compiler.bind(None) for _ in plan.columns)
    return f'INSERT INTO "{entity.description.table}" ({columns}) VALUES ({places})'  # noqa: S608 - names of our own
