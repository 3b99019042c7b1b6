"""Maintains assignments of the role WORK, which let employees see customers for whom they have open work.

These rows are open work, unless they are deleted:

- a support case that is neither resolved nor closed: work of the case's handler for the case's customer;
- an opportunity that is neither won nor lost: work of the opportunity's owner for the opportunity's customer;
- a contract that has not ended: work of the contract's owner for each customer of the contract;
- a name on a call list that is to be called, if it is a customer: work of the entry's agent for this customer;
- an activity that is not completed: work of the activity's assignee for the customers of the activity's targets.

An employee with open work for a customer has one undeleted assignment of the role WORK to this customer, unless the
employee owns the customer. Other employees have none (`models/invariants/customers/work_is_seen.sql`). Only this module
writes such assignments.

Nobody gives others, or themselves, the sight of customers that they do not see: `refuse_unseen` refuses such changes. A
contract or an activity can be about several customers, and whoever sees one of them sees it.

`settle` updates the assignments at the end of each transaction. It takes few statements, even after many writes. It
reads the events of the transaction, so it covers every way of writing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

import models
from core.ids import new_id
from models.activities import TARGET_COLUMNS
from models.customers import AssignmentRole
from models.dialect.base import Database, Transaction
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import refusals, work_query
from resolvers.events import values as event_values
from resolvers.events.event_log import Pending
from resolvers.registry import Entity, Operation
from resolvers.search.expressions import DELETED, EVERY_ROW, LIVING, Among, Expression, Related, equals, every
from resolvers.search.record import Record

_OF_NEW_ROWS: Mapping[type[Row], str] = {
    models.Opportunity: "owner_id",
    models.SupportCase: "handler_id",
    models.CallListEntry: "agent_id",
}
"""The models whose new rows are work if the column is set."""

_DECIDING: dict[str, frozenset[str]] = {
    models.Opportunity.__name__: frozenset({"owner_id", "customer_id", "closed_at", "deleted_at"}),
    models.SupportCase.__name__: frozenset({"handler_id", "customer_id", "status", "deleted_at"}),
    models.CallListEntry.__name__: frozenset({"agent_id", "customer_id", "status", "deleted_at"}),
    models.Contract.__name__: frozenset({"owner_id", "status", "deleted_at"}),
    models.ContractCustomer.__name__: frozenset({"contract_id", "customer_id", "deleted_at"}),
    models.Activity.__name__: frozenset({"assignee_id", "completed_at", "deleted_at"}),
    models.ActivityTarget.__name__: frozenset({"activity_id", *TARGET_COLUMNS, "deleted_at"}),
    models.Contact.__name__: frozenset({"customer_id", "deleted_at"}),
    models.Order.__name__: frozenset({"customer_id", "deleted_at"}),
    models.Customer.__name__: frozenset({"owner_id", "deleted_at"}),
}
"""The columns on which open work depends, by entity."""

_GIVING = ("assignee_id", "owner_id", "targets", "completed_at")
"""The columns and inputs that may give work for customers that the viewer does not see."""
_OF_WORK = equals("role", str(AssignmentRole.WORK))
_LINKS = frozenset({models.ContractCustomer.__name__, models.ActivityTarget.__name__})


class Working(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer
    events: list[Pending]
    now: datetime
    looked_at: set[tuple[str, UUID]]

    @property
    def database(self) -> Database:
        """The database."""

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""

    @property
    def today(self) -> date:
        """The current day in the server's time zone."""

    async def find(self, model: type[Row], where: Expression) -> list[Record]:
        """Returns the rows of a model that meet a condition, without access control."""

    async def hold(self, wanted: Mapping[type[Row], Collection[UUID | None]]) -> None:
        """Locks rows."""

    async def insert_all(self, entity: Entity, rows: Sequence[Mapping[str, object]]) -> list[UUID]:
        """Writes new rows."""

    async def mark_all(self, entity: Entity, rows: Sequence[Record], changed: Mapping[str, object]) -> None:
        """Writes the same columns of several rows."""


def concerned(events: Iterable[Pending]) -> list[Pending]:
    """Returns the events after which somebody may have gained or lost work."""
    found = []
    idle = set()  # new activities that are nobody's open work, so that their targets do not matter
    for event in events:
        deciding = _DECIDING.get(event.entity)
        is_new = event.operation == Operation.CREATE
        if is_new and event.entity == models.Activity.__name__ and not _is_open_task(event):
            idle.add(str(event.row_id))
        if deciding is None or deciding.isdisjoint(event.changes):
            continue
        if is_new:
            column = next((name for model, name in _OF_NEW_ROWS.items() if model.__name__ == event.entity), None)
            if event.entity not in _LINKS and (column is None or column not in event.changes):
                continue
            if event.changes.get("activity_id", (None, None))[1] in idle:
                continue
        found.append(event)
    return found


def holder_of(entity: Entity) -> str | None:
    """Returns the foreign key to the employee whose open work a new row is for its customer; None for other entities.

    At the end of the transaction, `settle` locks this customer.
    """
    return _OF_NEW_ROWS.get(entity.description.model)


def _is_open_task(event: Pending) -> bool:
    return "assignee_id" in event.changes and "completed_at" not in event.changes


async def settle(unit: Working) -> None:
    """Creates, restores and deletes assignments of the role WORK after the changes that the unit has made.

    Must be called at the end of a transaction, before its events are written.
    """
    found = concerned(unit.events)
    if found:
        await settle_customers(unit, await _customers(unit, found), found)


async def settle_customers(unit: Working, customers: Collection[UUID], events: Sequence[Pending] = ()) -> int:
    """Updates the assignments of the role WORK of these customers. Returns the number of rows written.

    Corrects assignments that violate the invariant, even if no event has changed them.

    `events`: the changes that have ended work. An assignment whose work was deleted gets the deletion id of this work.
    """
    if not customers:
        return 0
    # Of two transactions that change the work of a customer, the second waits, and then sees what the first one wrote.
    await unit.hold({models.Customer: customers})
    entity = registry.of(models.CustomerAssignment)
    missing, superfluous = await _differences(unit, customers)
    former = await _former(unit, missing)
    again = [former[pair] for pair in sorted(missing, key=str) if pair in former]
    new = [
        {"customer_id": customer, "employee_id": employee, "role": str(AssignmentRole.WORK), "since": unit.today}
        for customer, employee in sorted(missing - former.keys(), key=str)
    ]
    if superfluous or again:  # the lock on their customer keeps others away from them
        await unit.hold({models.CustomerAssignment: [row.id for row in (*superfluous, *again)]})
    for deletion, rows in (await _by_deletion(unit, superfluous, events)).items():
        await unit.mark_all(entity, rows, {"deleted_at": unit.now, "deletion_id": deletion})
    if again:
        await unit.mark_all(entity, again, {"deleted_at": None, "deletion_id": None})
    if new:
        await unit.insert_all(entity, new)
    return len(superfluous) + len(again) + len(new)


async def _by_deletion(
    unit: Working, assignments: Iterable[Record], events: Iterable[Pending]
) -> dict[UUID, list[Record]]:
    """Groups assignments to be deleted by their deletion id: that of the deleted work, else a new one.

    Whoever could delete their work is thereby able to restore it (see `access.rows_of`).
    """
    deletions: dict[tuple[UUID, UUID | None], UUID] = {}
    for model, holder in _OF_NEW_ROWS.items() if assignments else ():
        deleted = (one for one in events if one.entity == model.__name__ and one.operation == Operation.DELETE)
        ids = tuple(one.row_id for one in deleted)
        for row in await unit.find(model, Among("id", ids)) if ids else []:
            deletions[row["customer_id"], row[holder]] = row["deletion_id"]
    found: defaultdict[UUID, list[Record]] = defaultdict(list)
    otherwise = new_id()
    for row in assignments:
        found[deletions.get((row["customer_id"], row["employee_id"]), otherwise)].append(row)
    return found


async def refuse_unseen(unit: Working, events: Sequence[Pending], given: Collection[str]) -> None:
    """Raises Refused (NOT_ALLOWED) if changes give work for a customer that the viewer does not see.

    Restoring a row gives back the work that its deletion has ended.

    `events`: the changes. `given`: the names of the columns and inputs that the viewer has sent.
    """
    seen = access.reachable(unit.viewer, registry.of(models.Customer))
    found = [] if seen == EVERY_ROW else [event for event in concerned(events) if _may_reach_further(event)]
    if not found:
        return
    missing, _ = await _differences(unit, await _customers(unit, found))
    deleted = {event.changes["deleted_at"][0] for event in found if "deleted_at" in event.changes}
    if missing and deleted:
        former = await _former(unit, missing)
        missing -= {pair for pair, row in former.items() if event_values.written(row["deleted_at"]) in deleted}
    ids = {customer for customer, _ in missing}
    if ids and len(await unit.find(models.Customer, every(Among("id", tuple(ids)), seen))) < len(ids):
        raise refusals.neutral(next((name for name in _GIVING if name in given), "id"))


def _may_reach_further(event: Pending) -> bool:
    """Returns whether a change can give work for customers other than those that the viewer has entered."""
    if event.entity == models.ActivityTarget.__name__:
        return "contract_id" in event.changes
    several = event.entity in (models.Activity.__name__, models.Contract.__name__)
    return several and event.operation != Operation.CREATE


async def _differences(unit: Working, customers: Collection[UUID]) -> tuple[set[tuple[UUID, UUID]], list[Record]]:
    """Returns the missing assignments, as pairs of customer and employee, and the superfluous ones."""
    entity = registry.of(models.CustomerAssignment)
    wanted = await work_query.holders(unit, customers)
    present: set[tuple[UUID, UUID]] = set()
    superfluous = []
    # Those of a deleted customer are deleted and restored with it.
    of_living = Related(entity.description.to_one["customer"], LIVING)
    these = every(Among("customer_id", tuple(customers)), _OF_WORK, LIVING, of_living)
    for row in await unit.find(models.CustomerAssignment, these):
        pair = (row["customer_id"], row["employee_id"])
        if pair in wanted and pair not in present:
            present.add(pair)
        else:
            superfluous.append(row)
    return wanted - present, superfluous


async def _former(unit: Working, pairs: Collection[tuple[UUID, UUID]]) -> dict[tuple[UUID, UUID], Record]:
    """Returns the deleted assignments of customers and employees, by these pairs."""
    if not pairs:
        return {}
    these = every(Among("customer_id", tuple({customer for customer, _ in pairs})), _OF_WORK, DELETED)
    found = {(row["customer_id"], row["employee_id"]): row for row in await unit.find(models.CustomerAssignment, these)}
    return {pair: row for pair, row in found.items() if pair in pairs}


async def _customers(unit: Working, events: Iterable[Pending]) -> set[UUID]:
    """Returns the customers whose open work these events may have changed."""
    found: set[UUID] = set()
    ids: defaultdict[type[Row], set[UUID]] = defaultdict(set)
    for event in events:
        if event.entity == models.Customer.__name__:
            found.add(event.row_id)
        # Before and after the change: the work may have moved from one customer to another.
        found |= {UUID(value) for value in event.changes.get("customer_id", ()) if value is not None}
        ends = {name: event.changes[name] for name in TARGET_COLUMNS if name in event.changes}
        if event.entity == models.ActivityTarget.__name__ and ends:
            for column, values in ends.items():
                _add_end(ids, column, values)
        elif event.entity != models.Customer.__name__ and "customer_id" not in event.changes:
            ids[registry.named(event.entity).description.model].add(event.row_id)
    tasks = ids.pop(models.Activity, set())
    targets = ids.pop(models.ActivityTarget, set())
    rows = await unit.find(models.ActivityTarget, Among("id", tuple(targets))) if targets else []
    if tasks:
        rows += await unit.find(models.ActivityTarget, every(Among("activity_id", tuple(tasks)), LIVING))
    for row in rows:
        if row["customer_id"] is not None:
            found.add(row["customer_id"])
        for column in TARGET_COLUMNS:
            _add_end(ids, column, (str(row[column]) if row[column] is not None else None,))
    contracts = ids.pop(models.Contract, set())
    if contracts:
        links = await unit.find(models.ContractCustomer, every(Among("contract_id", tuple(contracts)), LIVING))
        found |= {link["customer_id"] for link in links}
    for model in sorted(ids, key=lambda one: registry.of(one).rank):
        if ids[model]:
            found |= {row["customer_id"] for row in await unit.find(model, Among("id", tuple(ids[model])))} - {None}
    return found


def _add_end(ids: defaultdict[type[Row], set[UUID]], column: str, values: Iterable[Any]) -> None:
    model = models.Contract if column == "contract_id" else work_query.ENDS.get(column)
    if model is not None:
        ids[model] |= {UUID(value) for value in values if value is not None}
