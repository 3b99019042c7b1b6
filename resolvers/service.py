"""Rules of cases, of what customers own, and of repairs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import models
from core import clock
from core.errors import ProblemCode, Refused
from models.row import Row
from models.service import CaseStatus, RepairStatus
from resolvers.access import Operation
from resolvers.amounts import keep_currency
from resolvers.numbers import next_number
from resolvers.rules import Rules
from resolvers.search.expressions import LIVING, AnyOf, IsNull, equals, every

if TYPE_CHECKING:
    from resolvers.changes.unit import Change, Unit


class SupportCaseRules(Rules):
    """A case begins as a new one, due by its priority; it stays its customer's.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"opened_at"})

    async def check(self, change: Change) -> None:
        """Completes number and times; refuses what is another customer's."""
        if change.operation is Operation.CREATE:
            values, unit = change.values, change.unit
            values["opened_at"] = values.get("opened_at") or unit.now
            values["status"] = values.get("status") or str(CaseStatus.NEW)
            values["number"] = values.get("number") or await next_number(unit, "CASE")
        elif change.changes("customer_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "A case stays its customer's.", "customer_id")
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            await refuse_others(change, change.get("customer_id"), contact_id=models.Contact, order_id=models.Order)
            if "due_at" not in change.given and any(change.changes(name) for name in ("priority", "type", "opened_at")):
                given = (change.get("priority"), change.get("type"), change.get("opened_at"))
                change.values["due_at"] = await due_at(change.unit, *given)


class AssetRules(Rules):
    """What a customer owns came by an order of its own, if by one of ours."""

    async def check(self, change: Change) -> None:
        """Refuses another customer, and another customer's order."""
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "It stays its customer's.", "customer_id")
        if not (change.changes("order_line_id") or change.changes("customer_id")):
            return
        line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
        order = await change.unit.get(models.Order, line["order_id"]) if line else None
        if order is not None and order["customer_id"] != change.get("customer_id"):
            raise Refused.one(ProblemCode.INVALID, "This is another customer's order.", "order_line_id")


class RepairRules(Rules):
    """A repair is of what the case's customer owns; whether the warranty holds is found when it is planned.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency"})

    async def check(self, change: Change) -> None:
        """Completes currency and warranty; refuses what another customer owns, and to change what is completed."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                for column in ("support_case_id", "asset_id"):
                    if change.changes(column):
                        raise Refused.one(ProblemCode.NOT_ALLOWED, "A repair stays its case's and asset's.", column)
                if change.changes("labour_fee") and not change.extra.get("imported"):
                    _refuse_completed(change, "labour_fee")
                await keep_currency(change, "repair_id", models.RepairPart)
            case Operation.DELETE:
                _refuse_completed(change, "id")

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        case = await unit.get(models.SupportCase, values.get("support_case_id"))
        asset = await unit.get(models.Asset, values.get("asset_id"))
        assert case is not None
        assert asset is not None
        if case["customer_id"] != asset["customer_id"]:
            raise Refused.one(ProblemCode.INVALID, "Another customer owns this.", "asset_id")
        until = asset["warranty_until"]
        values.setdefault("in_warranty", until is not None and until >= clock.today(unit.settings.time_zone))
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(RepairStatus.PLANNED)


def _refuse_completed(change: Change, field: str) -> None:
    if change.get("status") == RepairStatus.COMPLETED:
        raise Refused.one(ProblemCode.STATE, "It is COMPLETED.", field)


async def refuse_others(change: Change, customer: Any, **columns: type[Row]) -> None:
    """Raises Refused (INVALID) when a column leads to a row that is another customer's."""
    for column, model in columns.items():
        if change.changes(column) and change.get(column) is not None:
            row = await change.unit.get(model, change.get(column))
            if row is not None and row["customer_id"] != customer:
                raise Refused.one(ProblemCode.INVALID, "This is another customer's.", column)


async def due_at(unit: Unit, priority: str, type: str, opened_at: datetime) -> datetime | None:
    """When a case is due: the shortest time that a service level gives it; None where none applies."""
    of_type = AnyOf((IsNull("type"), equals("type", str(type))))
    levels = await unit.find(models.ServiceLevel, every(equals("priority", str(priority)), of_type, LIVING))
    hours = min((level["due_hours"] for level in levels), default=None)
    return None if hours is None else opened_at + timedelta(hours=hours)
