"""Writes many new rows in few statements. Used by the program's own jobs, such as seeding demo data.

Values are validated and completed as in any change, and the database enforces its constraints. However, domain rules do
not run, and nothing checks whether referenced rows are visible. The caller must pass rows that are consistent with each
other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.errors import Problem, Refused
from core.ids import new_id
from models.sealing import stored
from models.values import checked, companions, required
from resolvers import access
from resolvers.access import Operation
from resolvers.changes.insertion import SLICE, defaults, insert
from resolvers.changes.unit import Unit
from resolvers.registry import Entity


async def load(unit: Unit, entity: Entity, rows: Sequence[Mapping[str, object]]) -> None:
    """Writes new rows of an entity. A row may refer to a row that comes before it in `rows`.

    `rows`: the values of each row, as for `Unit.create`. The values may also include `id`, `created_at`, `updated_at`
    and `version`. Raises Forbidden if the viewer may not create the rows, and Refused if values are invalid. The field
    path of each problem starts with the index of the row.
    """
    if not rows:
        return
    access.permit(unit.viewer, Operation.CREATE, entity, frozenset().union(*rows))
    for first in range(0, len(rows), SLICE):
        ready = [_ready(unit, entity, first + n, row) for n, row in enumerate(rows[first : first + SLICE])]
        await insert(unit.transaction, entity.description, ready)
    unit.wrote += len(rows)


def _ready(unit: Unit, entity: Entity, number: int, given: Mapping[str, object]) -> dict[str, object]:
    problems: list[Problem] = []
    values = checked(entity.description, given, problems)
    required(entity.description, values, problems)
    if problems:
        raise Refused([problem.under(str(number)) for problem in problems])
    row = {**defaults(entity.description), "created_at": unit.now, **values}
    row["id"] = row["id"] or new_id()
    row["updated_at"] = row["updated_at"] or row["created_at"]
    row |= companions(entity.description, row)
    unit.log_new(entity, row)
    return stored(unit.database.keys, entity.description, row)
