"""Writes many new rows in few statements. Used by the program's own jobs, such as seeding demo data.

Values are validated and completed as in any change, and the database enforces its constraints. However, domain rules do
not run, and nothing checks whether referenced rows are visible. The caller must pass rows that are consistent with each
other.
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
"""Number of rows per call of the database driver. Limits the memory for the converted rows."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The columns of an entity in the order of the INSERT, and the default of each column."""

    columns: tuple[str, ...]
    defaults: dict[str, object]


async def load(unit: Unit, entity: Entity, rows: Sequence[Mapping[str, object]]) -> None:
    """Writes new rows of an entity. A row may refer to a row that comes before it in `rows`.

    `rows`: the values of each row, as for `Unit.create`. The values may also include `id`, `created_at`, `updated_at`
    and `version`. Raises Forbidden if the viewer may not create the rows, and Refused if values are invalid. The field
    path of each problem starts with the index of the row.
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
        # Callable defaults create ids and times. `_ready` sets these, because they differ per row.
        defaults[column] = None if callable(default) else str(default) if isinstance(default, str) else default
    return _Plan(columns, defaults)


def _insert(database: Database, entity: Entity, plan: _Plan) -> str:
    compiler = Compiler(database)
    columns = ",".join(f'"{column}"' for column in plan.columns)
    places = ",".join(compiler.bind(None) for _ in plan.columns)
    return f'INSERT INTO "{entity.description.table}" ({columns}) VALUES ({places})'  # noqa: S608 - names of our own
