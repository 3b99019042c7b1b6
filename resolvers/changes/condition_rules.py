"""Rules for rows with saved conditions, and the evaluation of these conditions with the rights of their editors."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple
from uuid import UUID

import models
from core.errors import ProblemCode, Refused, under
from models.conditions import conditions_of
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes.field_users import require_fields
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, Among, Expression, equals, every
from resolvers.search.record import Record

_PER_STATEMENT = 50
"""The number of conditions that one statement evaluates. SQLite takes at most 500."""


class ConditionRules(Rules):
    """Rules for rows with saved conditions: a condition is checked when it is saved, with the rights of its editor.

    The model has a column `edited_by`, which is set to the viewer at every change.
    """

    async def check(self, change: Change) -> None:
        """Sets the editor. Raises Refused if a condition is invalid or names what the editor may not read.

        Raises Refused (NOT_ALLOWED) if the viewer is an API key, because a condition needs an employee's rights.
        """
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        unit = change.unit
        if change.operation is Operation.UPDATE and not any(map(change.changes, change.values)):
            return
        columns = conditions_of(change.entity.description.model)
        if unit.viewer.grant is not None:
            message = "A condition is evaluated with the rights of its editor, so an employee must save it."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, *columns)
        if not (unit.viewer.is_program and "edited_by_id" in change.given):
            change.values["edited_by_id"] = unit.viewer.id
        for column, name in columns.items():
            text = change.get(column)
            if text is not None:
                with under(column):
                    entity = registry.named(name)
                    condition = read_condition(entity, text, unit.viewer, unit.settings.time_zone)
                    await require_fields(unit, entity, condition)


class Running(NamedTuple):
    """A row whose condition is in force. `expression`: the condition, with the rights of its editor, the `viewer`."""

    row: Record
    expression: Expression
    viewer: Viewer


async def in_force(unit: Unit, model: type[models.Row], rows: Sequence[Record], column: str) -> list[Running]:
    """Returns the rows whose saved condition is in force, in the same order.

    A condition is not in force if its editor is inactive or deleted, or may not read what it names any more, or if it
    does not validate any more. A row without an editor was saved by an import, which may read everything.

    `column`: the column with the conditions. Takes one statement, and more if managers are among the editors.
    """
    if not rows:
        return []
    entity = registry.named(conditions_of(model)[column])
    editors = await editors_of(unit, {row["edited_by_id"] for row in rows})
    found = []
    for row in rows:
        editor = editors.get(row["edited_by_id"])
        if editor is not None:
            try:
                expression = read_condition(entity, row[column], editor, unit.settings.time_zone)
                found.append(Running(row, expression, editor))
            except Refused:
                continue
    return found


async def editors_of(unit: Unit, ids: Collection[UUID | None]) -> dict[UUID | None, Viewer]:
    """Returns the viewers for employees who are active. The key None stands for the program."""
    found: dict[UUID | None, Viewer] = {None: access.SYSTEM}
    wanted = tuple(id for id in ids if id is not None)
    if not wanted:
        return found
    for row in await unit.find(models.Employee, every(Among("id", wanted), equals("active", True), LIVING)):
        role = EmployeeRole(row["role"])
        teams = await _subtree(unit, row["team_id"]) if role is EmployeeRole.MANAGER and row["team_id"] else ()
        found[row.id] = Viewer(row.id, row["full_name"], role, teams, unit.today)
    return found


async def _subtree(unit: Unit, team: UUID) -> tuple[UUID, ...]:
    found: dict[UUID, None] = {}
    level: tuple[UUID, ...] = (team,)
    while level:
        found.update(dict.fromkeys(level))
        below = await unit.ids(models.Team, every(Among("parent_id", level), LIVING))
        level = tuple(id for id in below if id not in found)
    return tuple(found)


async def matching(
    unit: Unit, entity: Entity, ids: Collection[UUID], conditions: Sequence[Expression]
) -> list[set[UUID]]:
    """Returns, for each condition, which of the rows `ids` of an entity meet it. Takes one statement for many."""
    found: list[set[UUID]] = [set() for _ in conditions]
    if not ids:
        return found
    await unit.flush()
    these = Among("id", tuple(ids))
    for start in range(0, len(conditions), _PER_STATEMENT):
        compiler = Compiler(unit.database)
        selects = []
        for n, condition in enumerate(conditions[start : start + _PER_STATEMENT], start):
            table = compiler.table(entity.description)
            meets = compiler.sql(compiler.condition(every(these, condition), entity.description, table))
            selects.append(
                f'SELECT {n},"{table.alias}"."id" FROM "{entity.description.table}" "{table.alias}" WHERE {meets}'
            )
        for n, id in await unit.transaction.fetch(" UNION ALL ".join(selects), compiler.parameters):
            found[int(str(n))].add(UUID(str(id)))
    return found
