"""Time-driven changes, such as contracts and points that expire, and names that call lists take back.

After a transition, its row is no longer due. Therefore each transition is made exactly once, even with several workers.
If no worker ran when rows became due, the transitions are made later, oldest first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import models
import resolvers.entities  # noqa: F401 - registers them
from core.errors import RapportError
from core.settings import Settings
from models.dialect.base import Database
from models.service import CaseStatus
from resolvers import access, registry
from resolvers.changes import Changes, Unit
from resolvers.loyalty import points
from resolvers.marketing import call_lists
from resolvers.search.expressions import LIVING, Among, Compare, Expression, IsNull, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record
from resolvers.state_machines import CASE, CONTRACT, INVOICE

BATCH = 100
"""Rows per transaction."""


async def pass_time(database: Database, settings: Settings) -> int:
    """Makes all due transitions and returns their number."""
    changes, done = Changes(database, access.SYSTEM, settings), 0
    for step in (_expire, _fall_overdue, _pass_due_time):
        while count := await changes.run(step):
            done += count
            if count < BATCH:
                break
    return done


async def expire_points(database: Database, settings: Settings) -> int:
    """Lets all points expire that are due. Returns the number of memberships that lost points."""
    changes, done = Changes(database, access.SYSTEM, settings), 0
    while count := await changes.run(points.expire_due):
        done += count
    return done


async def renew_call_lists(database: Database, settings: Settings) -> int:
    """Takes back the names of call lists that were not called in time, and gives the agents new ones.

    Each list has a transaction of its own. Returns the number of names.
    """
    changes, done, failed = Changes(database, access.SYSTEM, settings), 0, None
    for id in await changes.run(call_lists.active):
        try:
            done += await changes.run(partial(call_lists.renew, id=id))
        except RapportError as error:  # such as a condition that takes too long; the other lists go on
            failed = error
    if failed is not None:
        raise failed
    return done


async def _expire(unit: Unit) -> int:
    where = every(equals("status", "SIGNED"), Compare("terminates_on", Operator.LT, unit.today))
    return await _each(
        unit, models.Contract, "terminates_on", where, lambda row: CONTRACT.end(unit, "expires", row, ended_at=unit.now)
    )


async def _fall_overdue(unit: Unit) -> int:
    where = every(equals("status", "ISSUED"), Compare("due_on", Operator.LT, unit.today))
    return await _each(unit, models.Invoice, "due_on", where, lambda row: INVOICE.end(unit, "falls overdue", row))


async def _pass_due_time(unit: Unit) -> int:
    waiting = Among("status", (str(CaseStatus.NEW), str(CaseStatus.OPEN), str(CaseStatus.WAITING)))
    where = every(waiting, IsNull("overdue_at"), Compare("due_at", Operator.LT, unit.now))
    return await _each(
        unit,
        models.SupportCase,
        "due_at",
        where,
        lambda row: CASE.end(unit, "is found overdue", row, overdue_at=unit.now),
    )


async def _each(
    unit: Unit, model: type[models.Row], due: str, where: Expression, happen: Callable[[Record], Awaitable[None]]
) -> int:
    """Calls `happen` for at most BATCH due rows, earliest first. Returns the number of these rows.

    `due`: the attribute with the due date.
    `where`: the condition for due rows.
    `happen`: makes the transition.
    """
    # The rows are locked, so a concurrent worker waits and then no longer finds them due.
    description = registry.of(model).description
    oldest = order_by(description, [(description.orders[due], False)])
    rows = await unit.find(model, every(where, LIVING), order=oldest, limit=BATCH, lock=True)
    for row in rows:
        await happen(row)
    return len(rows)
