"""Rules of orders and their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import models
from core.errors import ProblemCode, Refused
from models.orders import OrderStatus, ReturnStatus
from resolvers.access import Operation
from resolvers.amounts import keep_currency, same_currency
from resolvers.numbers import next_number
from resolvers.rules import Rules
from resolvers.search.expressions import LIVING, equals, every

if TYPE_CHECKING:
    from resolvers.changes.unit import Change

_ORDERED = ("opportunity_id", "contract_id", "channel", "ordered_at", "currency")
"""What nobody changes any more once it is confirmed."""


class OrderRules(Rules):
    """An order begins as a draft, which alone is changed; what it comes of is its customer's.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency", "ordered_at"})

    async def check(self, change: Change) -> None:
        """Completes number, currency and day; refuses to change what was confirmed, and what is another customer's."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                _refuse_changes(change)
            case Operation.DELETE if change.get("status") not in (OrderStatus.DRAFT, OrderStatus.CANCELLED):
                raise Refused.one(ProblemCode.STATE, "Cancel it first.", "id")
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            await _refuse_others(change)
            await keep_currency(change, "order_id", models.OrderLine, models.Invoice)

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        values["ordered_at"] = values.get("ordered_at") or unit.now
        values["status"] = values.get("status") or str(OrderStatus.DRAFT)
        values["number"] = values.get("number") or await next_number(unit, "ORD")
        if not values.get("currency"):
            origin = await unit.get(models.Contract, values.get("contract_id"))
            origin = origin or await unit.get(models.Opportunity, values.get("opportunity_id"))
            values["currency"] = origin["currency"] if origin else unit.settings.currency


class OrderLineRules(Rules):
    """A draft's lines are changed; after that an order is amended. A line has its order's currency."""

    extra = frozenset({"imported"})

    async def check(self, change: Change) -> None:
        """Refuses another currency, another order, and to change what was confirmed."""
        if change.before is not None and change.changes("order_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "A line stays in its order.", "order_id")
        # Held: it must not be confirmed meanwhile.
        order = await change.unit.get(models.Order, change.get("order_id"), lock=True)
        if order is not None and order["status"] != OrderStatus.DRAFT and not change.extra.get("imported"):
            field = "order_id" if change.operation is Operation.CREATE else "id"
            raise Refused.one(ProblemCode.STATE, f"The order is {order['status']}: use orderAmend.", field)
        if change.operation is Operation.CREATE:
            change.values["stock_reserved"] = change.values.get("stock_reserved") or 0
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            await same_currency(change, "order", "unit_price")


class ReturnRules(Rules):
    """A return begins as one that is asked for."""

    async def check(self, change: Change) -> None:
        """Completes the state."""
        if change.operation is Operation.CREATE:
            change.values["status"] = change.values.get("status") or str(ReturnStatus.REQUESTED)


def _refuse_changes(change: Change) -> None:
    if change.changes("customer_id"):
        raise Refused.one(ProblemCode.NOT_ALLOWED, "An order stays its customer's.", "customer_id")
    changed = [name for name in _ORDERED if change.changes(name)]
    if changed and change.get("status") != OrderStatus.DRAFT and not change.extra.get("imported"):
        raise Refused.one(ProblemCode.STATE, f"It is {change.get('status')}: only a draft is changed.", changed[0])


async def _refuse_others(change: Change) -> None:
    """Raises Refused for an opportunity or a contract of another customer, or a contract in another currency."""
    unit, customer = change.unit, change.get("customer_id")
    if change.changes("opportunity_id"):
        opportunity = await unit.get(models.Opportunity, change.get("opportunity_id"))
        if opportunity is not None and opportunity["customer_id"] != customer:
            raise Refused.one(ProblemCode.INVALID, "This is another customer's opportunity.", "opportunity_id")
    if change.changes("contract_id") and change.get("contract_id") is not None:
        party = every(equals("contract_id", change.get("contract_id")), equals("customer_id", customer), LIVING)
        if not await unit.find(models.ContractCustomer, party, limit=1):
            raise Refused.one(ProblemCode.INVALID, "The contract is not with this customer.", "contract_id")
    contract = await unit.get(models.Contract, change.get("contract_id"))
    if contract is not None and contract["currency"] != change.get("currency"):
        message = f"The contract's currency is {contract['currency']}, not {change.get('currency')}."
        raise Refused.one(ProblemCode.INVALID, message, "currency")
