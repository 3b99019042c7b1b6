"""Knows which changes the runs of automations have caused, so that rings of automations end.

A run leaves a row with its depth for each of its transactions. It also leaves one for each customer whom it is about,
from which the worker that refreshes dynamic segments learns why a customer comes into a segment or goes out of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

import models
from models.fields import Kind
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

_OVERLAP = timedelta(minutes=1)
"""How long before a refresh a transaction may have begun that the refresh did not see."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What a run has caused. `depth`: the run's depth. `origin`: the first change of the chain of causes."""

    depth: int
    origin: str | None


async def record(unit: Unit, cause: Cause, customers: Iterable[UUID], rows: Iterable[UUID]) -> None:
    """Records that a run makes the changes of this transaction, about the given customers.

    `rows`: the ids of new rows, because their dates can lead to further runs.
    """
    about = [(_of(unit.together, id), cause, id) for id in customers]
    await _write(unit, [(unit.together, cause, None), *about, *((id, cause, None) for id in rows)])


async def record_members(unit: Unit, customers: Collection[UUID], since: datetime | None) -> None:
    """Records what has caused customers to come into a segment, or to go out of it, in this transaction.

    That is the deepest of the runs about a customer since the segment was refreshed the last time.

    `since`: when that was; None if it never was.
    """
    if not customers:
        return
    database, compiler = unit.database, Compiler(unit.database)
    among = database.among('"customer_id"', compiler.bind(database.values(Kind.ID, list(customers))), Kind.ID)
    sql = f'SELECT "customer_id","depth","origin" FROM "automation_effect" WHERE {among}'  # noqa: S608 - values are parameters
    if since is not None:
        sql += f' AND "at">={compiler.bind(since - _OVERLAP)}'
    found: dict[UUID, Cause] = {}
    for id, depth, origin in await unit.transaction.fetch(f'{sql} ORDER BY "depth","at"', compiler.parameters):
        found[UUID(str(id))] = _cause(depth, origin)
    # Without the customer, for these are no changes that a run has made itself.
    await _write(unit, [(_of(unit.together, id), cause, None) for id, cause in found.items()])


async def causes(unit: Unit, transactions: Collection[UUID]) -> dict[UUID, Cause]:
    """Returns the causes of changes, by the ids that are known: of transactions, of new rows, or see `of_member`."""
    if not transactions:
        return {}
    database, compiler = unit.database, Compiler(unit.database)
    among = database.among('"id"', compiler.bind(database.values(Kind.ID, list(transactions))), Kind.ID)
    sql = f'SELECT "id","depth","origin" FROM "automation_effect" WHERE {among}'  # noqa: S608 - values are parameters
    rows = await unit.transaction.fetch(sql, compiler.parameters)
    return {UUID(str(id)): _cause(depth, origin) for id, depth, origin in rows}


def of_member(transaction: UUID, customer: UUID) -> UUID:
    """Returns the id under which `causes` knows why a customer came into a segment or went out of it."""
    return _of(transaction, customer)


def _of(transaction: UUID, customer: UUID) -> UUID:
    return uuid5(transaction, str(customer))


def _cause(depth: object, origin: object) -> Cause:
    return Cause(int(str(depth)), None if origin is None else str(origin))


async def _write(unit: Unit, rows: Iterable[tuple[UUID, Cause, UUID | None]]) -> None:
    made: Mapping[UUID, models.AutomationEffect] = {
        id: models.AutomationEffect(id=id, depth=cause.depth, origin=cause.origin, customer_id=customer, at=unit.now)
        for id, cause, customer in rows
    }
    if made:
        await models.AutomationEffect.bulk_create(made.values(), using_db=unit.transaction.client)
