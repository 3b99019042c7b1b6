"""Rules for imported orders of the past, which were confirmed, shipped, completed or cancelled in another system.

Such orders do not change the present stock: their lines reserve nothing. Lines can be added until the import ends. Then
`imported_documents.settle` computes the total of the order and the totals of the contract.
"""

from __future__ import annotations

import models
from core import clock
from core.errors import ProblemCode, Refused
from models.contracts import ContractStatus
from models.orders import ImportedTotal, OrderStatus, PriceSource
from resolvers.catalogue.amounts import bounded, line_amount
from resolvers.changes import history, refusals
from resolvers.changes.number_series import keep_ahead
from resolvers.changes.unit import Change, Unit
from resolvers.sales import contract_terms
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import ORDER

_EVERY = frozenset(OrderStatus)
_CONFIRMED = frozenset({OrderStatus.CONFIRMED, OrderStatus.SHIPPED, OrderStatus.COMPLETED, OrderStatus.CANCELLED})
TIMES: history.Times = {
    "ordered_at": _EVERY,
    "confirmed_at": _CONFIRMED,
    "shipped_at": frozenset({OrderStatus.SHIPPED, OrderStatus.COMPLETED}),
    "completed_at": frozenset({OrderStatus.COMPLETED}),
    "cancelled_at": frozenset({OrderStatus.CANCELLED}),
}


async def begin(change: Change) -> None:
    """Checks and completes a new imported order.

    Raises Refused:

    - REQUIRED if an order in a later state has no time of ordering;
    - INVALID or OUT_OF_RANGE if its times do not fit its state, see `history.check_new`;
    - STATE if its contract is a draft, or was not in force on the day of the confirmation.
    """
    later = history.check_new(change, ORDER, TIMES, "total")
    if change.values.get("number"):
        await keep_ahead(change.unit, "ORD", change.values["number"])
    if not later:
        return
    history.require(change, "ordered_at")
    contract = await change.unit.get(models.Contract, change.get("contract_id"))
    if contract is not None:
        refused = _refused_by(contract, change)
        if refused is not None:
            raise await refusals.because_of(change.unit, contract, refused)
    given = change.values.get("total") is not None
    change.values["imported_total"] = str(ImportedTotal.GIVEN if given else ImportedTotal.SUMMED)
    change.values["total"] = change.values.get("total") or 0


def _refused_by(contract: Record, change: Change) -> Refused | None:
    if contract["status"] == ContractStatus.DRAFT:
        return Refused.one(ProblemCode.STATE, "The contract is DRAFT. An order needs a SIGNED one.", "contract_id")
    at = change.values.get("confirmed_at")
    return contract_terms.outside(contract, clock.day_of(at, change.unit.settings.time_zone)) if at else None


def takes_line(change: Change, order: Record | None) -> bool:
    """Returns whether an import may write a line of an order that is not a draft.

    The import that created the order may add lines until it ends. Existing lines must not change.
    """
    if order is None or not history.is_imported(change):
        return False
    if change.before is None:
        return order["imported_total"] is not None
    for column in ("unit_price", "discount"):  # orderConfirm has set what the file leaves empty
        if column in change.values and change.values[column] is None:
            del change.values[column]
    return not any(change.changes(column) for column in change.values)


async def complete_line(change: Change, order: Record | None) -> None:
    """Completes a new line of an order that an import has created in a later state.

    Raises Refused:

    - REQUIRED if the line has no price;
    - INVALID if the amount does not match quantity and price, or if a line of a draft has an amount;
    - OUT_OF_RANGE if the lines exceed the total of the order in the file.
    """
    values = change.values
    if order is None or order["status"] == OrderStatus.DRAFT:
        if values.get("amount") is not None:
            raise Refused.one(ProblemCode.INVALID, "The order is DRAFT, so its lines have no amount yet.", "amount")
        return
    history.require(change, "product_id", "quantity")
    if values.get("unit_price") is None:
        raise Refused.one(ProblemCode.REQUIRED, "A line of a confirmed order has a price.", "unit_price")
    values["discount"] = values.get("discount") or 0
    values["price_source"] = str(PriceSource.AGREED)
    check_amount(change)
    if order["imported_total"] == ImportedTotal.GIVEN:
        lines = await change.unit.find(models.OrderLine, every(equals("order_id", order.id), LIVING))
        if sum(line["amount"] or 0 for line in lines) + values["amount"] > order["total"]:
            message = "The lines exceed the total of the order."
            raise Refused.one(ProblemCode.OUT_OF_RANGE, message, amount_field(change))


async def total_of(unit: Unit, order: Record) -> int:
    """Returns the total of an order in minor units, even while an import is still adding lines."""
    if order["imported_total"] != ImportedTotal.SUMMED:
        return order["total"] or 0
    lines = await unit.find(models.OrderLine, every(equals("order_id", order.id), LIVING))
    return sum(line["amount"] or 0 for line in lines)


def amount_field(change: Change) -> str:
    """Returns the field to report if a line's amount is refused: `amount` if it is given, else `quantity`."""
    return "amount" if "amount" in change.given else "quantity"


def check_amount(change: Change) -> None:
    """Sets the amount of a new line to quantity × price − discount, or checks the amount in the file.

    Raises Refused (INVALID) if the amount differs by more than half a minor unit for each piece.
    """
    # The price may have been rounded to a minor unit, and the error grows with the quantity.
    values, quantity = change.values, change.get("quantity")
    computed = line_amount(quantity, change.get("unit_price"), change.get("discount") or 0)
    if values.get("amount") is None:
        values["amount"] = computed
    elif abs(values["amount"] - computed) > 1 + quantity // 2000:
        message = "The amount is not quantity × price − discount."
        raise Refused.one(ProblemCode.INVALID, message, "amount")
    bounded(values["amount"], amount_field(change))
