"""The employees who are responsible for open work: owners, handlers, assignees and managers.

Open work is given only to employees whose role sees it. An employee who has left, by becoming inactive or deleted, is
not given work (see `access.assignable`). If such work is restored or reopened, it has no holder until somebody gives it
to an employee. Employees of the past, such as authors and salespersons, stay.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple, Protocol
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.contracts import ContractStatus
from models.description import snake
from models.leads import LeadStatus
from models.people import EmployeeRole
from models.row import Row
from models.service import CaseStatus
from resolvers import registry
from resolvers.access import Viewer
from resolvers.changes import obstacles
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, LIVING, Among, Expression, IsNull, Not, equals, every
from resolvers.search.order import Order
from resolvers.search.record import Record


class Work(NamedTuple):
    """How rows of an entity are work.

    `holder`: the foreign key to the employee who does the work.
    `state`: the column that says whether the work has ended; None if it never ends.
    `ended`: the values of `state` of work that has ended; None if any value but null is one.
    `rows`, `label`: a plural noun for the rows, and the column that contains a row's name.
    `by_writers`: whether the employee must be of a role that may change the rows, and not only see them.
    """

    holder: str
    state: str | None
    ended: Collection[str] | None
    rows: str
    label: str
    by_writers: bool = False

    def is_open(self, row: Mapping[str, Any]) -> bool:
        """Returns whether the work of a row has not ended. Does not check whether the row is deleted."""
        if self.state is None:
            return True
        state = row.get(self.state)  # a new row may lack it
        return state is None if self.ended is None else state not in self.ended

    @property
    def open_rows(self) -> Expression:
        """The condition of `is_open`."""
        if self.state is None:
            return EVERY_ROW
        return IsNull(self.state) if self.ended is None else Not(Among(self.state, tuple(map(str, self.ended))))


_SOLVED = frozenset({CaseStatus.RESOLVED, CaseStatus.CLOSED})
_DONE = frozenset({LeadStatus.CONVERTED, LeadStatus.DISQUALIFIED})
_OVER = frozenset({ContractStatus.TERMINATED, ContractStatus.EXPIRED})

WORK: Mapping[type[Row], Work] = {
    models.Employee: Work("manager_id", None, None, "employees", "full_name"),
    models.Customer: Work("owner_id", None, None, "customers", "name"),
    models.Opportunity: Work("owner_id", "closed_at", None, "open opportunities", "name"),
    models.Contract: Work("owner_id", "status", _OVER, "contracts", "number"),
    models.Activity: Work("assignee_id", "completed_at", None, "open activities", "subject"),
    models.SupportCase: Work("handler_id", "status", _SOLVED, "open cases", "number"),
    models.Lead: Work("owner_id", "status", _DONE, "open leads", "name", by_writers=True),
}


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer

    async def get_referenced(self, model: type[Row], id: UUID) -> Record | None:
        """Returns the row with an id, deleted or not. Keeps out `exclude_references` until the transaction ends."""

    async def read(
        self, entity: Entity, where: Expression, *, order: Order | None = None, limit: int | None = None
    ) -> list[Record]:
        """Returns the rows of an entity that meet a condition, without access control."""

    async def exclude_references(self, model: type[Row], ids: Collection[UUID]) -> None:
        """Keeps other transactions from inserting references to these rows."""


async def check_given(
    unit: Reading, entity: Entity, row: Mapping[str, Any], given: Collection[str], field: str | None = None
) -> None:
    """Raises Refused (INVALID) if open work is given to an employee whose role cannot do it.

    `row`: the row after the change. `given`: the columns that the change sets. `field`: the field of the input that
    names the employee; by default the column.
    """
    work = WORK.get(entity.description.model)
    if work is None or work.holder not in given or row[work.holder] is None or not _unfit_roles(entity):
        return
    if work.is_open(row):
        holder = await unit.get_referenced(models.Employee, row[work.holder])
        if holder is not None and holder["role"] in _unfit_roles(entity):
            what = snake(entity.name).replace("_", " ")
            message = f"The role {holder['role']} {_cannot(work)} this {what}. Give it to an employee of another role."
            raise Refused.one(ProblemCode.INVALID, message, field or work.holder)


async def without_leaver(
    unit: Reading,
    entity: Entity,
    before: Mapping[str, Any],
    changed: Mapping[str, Any],
    given: Collection[str],
) -> dict[str, Any]:
    """Returns `changed`, and clears the holder of work that the change restores or reopens if they have left.

    Also clears a holder whose role cannot do the work any more. An import may give the work of the past to employees
    who have left, but raises Refused (INVALID) for open work that their role cannot do.

    `changed`: the columns to write. `given`: the columns in the input.
    """
    work = WORK.get(entity.description.model)
    if work is None or work.holder in changed or before[work.holder] is None or _is_present(work, before):
        return {**changed}
    after = {**before, **changed}
    if not _is_present(work, after):
        return {**changed}
    if unit.viewer.is_program and work.holder in given:
        await check_given(unit, entity, after, {work.holder})
        return {**changed}
    return await cleared(unit, entity, after, changed)


async def cleared(unit: Reading, entity: Entity, row: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    """Returns `changed`, and clears the holder of a row if they have left or do not see the row."""
    column = WORK[entity.description.model].holder
    if row[column] is None:
        return {**changed}
    # The lock makes a change of the holder's role, and their leaving, wait until this work is open or comes after them.
    holder = await unit.get_referenced(models.Employee, row[column])
    if holder is None or (_is_there(holder) and holder["role"] not in _unfit_roles(entity)):
        return {**changed}
    return {**changed, column: None}


async def refuse_role(unit: Reading, employee: UUID, role: str) -> None:
    """Raises Refused (STATE) if an employee who gets a role has open work that this role cannot do."""
    entities = [registry.of(model) for model in WORK if role in _unfit_roles(registry.of(model))]
    if entities:
        await unit.exclude_references(models.Employee, [employee])
    for entity in entities:
        model = entity.description.model
        work = WORK[model]
        where = every(equals(work.holder, employee), work.open_rows, LIVING)
        what = f"{work.rows}, which the role {role} {_cannot(work)} and which others must get first"
        await obstacles.refuse_rows(unit, model, where, work.label, what, "role")


def _is_there(employee: Mapping[str, Any]) -> bool:
    return employee["deleted_at"] is None and bool(employee["active"])


def _is_present(work: Work, row: Mapping[str, Any]) -> bool:
    return row["deleted_at"] is None and work.is_open(row)


def _unfit_roles(entity: Entity) -> frozenset[EmployeeRole]:
    """Returns the roles that do not see the rows of an entity, or may not change them if its work needs that."""
    seen = entity.readers & entity.parties("UPDATE") if WORK[entity.description.model].by_writers else entity.readers
    return frozenset(EmployeeRole) - seen - {EmployeeRole.ADMIN}


def _cannot(work: Work) -> str:
    return "may not change" if work.by_writers else "does not see"
