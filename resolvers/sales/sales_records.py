"""Rules for sales records, and how a won opportunity gets its record.

A won opportunity has at most one sales record, and an opportunity that is not won has none. The opportunity is locked
whenever one of its records is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import ProblemCode, Refused
from models.sales import StageKind
from models.values import Money
from resolvers import registry
from resolvers.access import Operation
from resolvers.catalogue.amounts import bounded, minor_of
from resolvers.changes import deletion
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record


class SalesRecordRules(Rules):
    """Rules for sales records: the opportunity is won, has no other record, and gives the record its currency.

    The day of the sale defaults to today. In an import, which sets the input `imported` (see `Rules.extra`), it
    defaults to the day on which the opportunity was won. The salesperson defaults to the opportunity's owner.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"sold_on"})

    async def check(self, change: Change) -> None:
        """Sets a missing day and salesperson of a new sales record.

        Raises Refused:

        - STATE if the opportunity is not won, or if a record is restored although the opportunity has another record;
        - TAKEN if the opportunity has a record already.
        """
        if change.operation is Operation.DELETE:
            return
        opportunity = await change.unit.get(models.Opportunity, change.get("opportunity_id"))
        if change.operation is Operation.RESTORE or change.changes("opportunity_id"):
            await _require_won(change, opportunity)
        if change.operation is Operation.RESTORE:
            return
        if change.operation is Operation.CREATE:
            values = change.values
            zone, brought = change.unit.settings.time_zone, change.extra.get("imported")
            won = opportunity["closed_at"] if opportunity and brought else None
            values["sold_on"] = values.get("sold_on") or (clock.day_of(won, zone) if won else change.unit.today)
            if "salesperson_id" not in change.given:
                values["salesperson_id"] = opportunity["owner_id"] if opportunity else None


async def _require_won(change: Change, opportunity: Record | None) -> None:
    restores = change.operation is Operation.RESTORE
    field = "id" if restores else "opportunity_id"
    if opportunity is None:
        return
    stage = await change.unit.get(models.Stage, opportunity["stage_id"])
    if stage is not None and stage["kind"] != StageKind.WON:
        message = f"The opportunity is {stage['kind']}. Only a won one has a sales record. Win it first."
        raise Refused.one(ProblemCode.STATE, message, field)
    code = ProblemCode.STATE if restores else ProblemCode.TAKEN
    message = "The opportunity has a sales record already. Change or delete that one."
    only = partial(_require_only, change.unit, Refused.one(code, message, field))
    await change.unit.check_together(change, only)


async def _require_only(unit: Unit, refused: Refused, record: Mapping[str, Any]) -> None:
    others = await unit.referring(models.SalesRecord, "opportunity_id", record["opportunity_id"])
    if any(other.id != record["id"] for other in others):
        raise refused


async def write(unit: Unit, opportunity: Record, amount: Money | None) -> None:
    """Writes the sales record of a locked opportunity that is being won. Replaces an existing record.

    `amount`: the amount sold; None for the expected amount, or else the sum of the lines. Raises Refused: REQUIRED if
    there is no amount; INVALID or OUT_OF_RANGE if the amount is not valid.
    """
    await delete(unit, opportunity.id)
    currency = opportunity["currency"]
    if amount is not None:
        minor = minor_of(amount, currency, "amount")
    else:
        minor = opportunity["expected_amount"] or await _sum_of_lines(unit, opportunity)
    await unit.insert(
        registry.of(models.SalesRecord),
        {
            "opportunity_id": opportunity.id,
            "salesperson_id": opportunity["owner_id"] or unit.viewer.id,
            "sold_on": unit.today,
            "amount": minor,
            "currency": currency,
        },
    )


async def _sum_of_lines(unit: Unit, opportunity: Record) -> int:
    lines = await unit.find(models.OpportunityLine, every(equals("opportunity_id", opportunity.id), LIVING))
    priced = [line for line in lines if line["unit_price"] is not None]
    if not priced:
        raise Refused.one(
            ProblemCode.REQUIRED,
            "The opportunity has no expected amount and no priced lines. Give the amount sold.",
            "amount",
        )
    # Quantities have three decimal places; half a minor unit is rounded up.
    return bounded(sum((line["quantity"] * line["unit_price"] + 500) // 1000 for line in priced), "amount")


async def exists(unit: Unit, opportunity: UUID) -> bool:
    """Returns whether a locked opportunity has a sales record."""
    return bool(await unit.referring(models.SalesRecord, "opportunity_id", opportunity))


async def delete(unit: Unit, opportunity: UUID) -> None:
    """Deletes the sales record of a locked opportunity, if it has one."""
    entity = registry.of(models.SalesRecord)
    where = every(equals("opportunity_id", opportunity), LIVING)
    for record in await unit.find(models.SalesRecord, where, lock=True):
        await deletion.discard(unit, entity, record)
