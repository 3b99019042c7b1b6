"""Splits order lines into parts that are invoiced or returned separately.

The parts of a line add up to the line. The amount of a part is quantity × price − discount, rounded half up to a minor
unit. It is at most the part of the line's amount that remains. The last part of a line gets the whole remaining amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.money import MAX_MINOR
from resolvers import registry
from resolvers.catalogue.amounts import line_amount
from resolvers.changes.unit import Unit
from resolvers.search.record import Record

_ONE = 1000


@dataclass(slots=True)
class Left:
    """The part of an order line that is left to invoice.

    `quantity`, `amount`: what is left, in thousandths and in minor units. Both can be below 0 after an amendment, if
    more was invoiced than the line now has.
    `charged_quantity`, `charged_amount`: the quantity and the amount that issued invoices have charged.
    """

    line: Record
    quantity: int
    amount: int
    charged_quantity: int = 0
    charged_amount: int = 0

    def part(self, quantity: int) -> int:
        """Returns the amount, in minor units, of a part of the quantity that is left to invoice.

        `quantity`: the quantity of the part.
        """
        return part_of(self.line, quantity, self.quantity, max(self.amount, 0))

    def charge(self, quantity: int, amount: int) -> None:
        """Records that `quantity` of the line was invoiced for `amount`."""
        self.quantity, self.amount = self.quantity - quantity, self.amount - amount
        self.charged_quantity, self.charged_amount = self.charged_quantity + quantity, self.charged_amount + amount


def part_of(line: Record, quantity: int, left: int, most: int) -> int:
    """Returns the amount of a part of an order line, in minor units.

    `quantity`: the quantity of the part.
    `left`: the remaining quantity of the line, including the part.
    `most`: the remaining amount of the line. A part with the whole remaining quantity gets the whole amount.
    """
    if quantity == left:
        return most
    return min(line_amount(quantity, line["unit_price"] or 0, line["discount"] or 0), most)


def left_of(lines: Iterable[Record], charged: Iterable[Record]) -> dict[UUID, Left]:
    """Returns what is left of order lines, by id. `charged`: the lines of the order's issued invoices."""
    found = {line.id: Left(line, line["quantity"] - line["deducted_quantity"], line["amount"] or 0) for line in lines}
    for one in charged:
        if one["order_line_id"] in found:
            found[one["order_line_id"]].charge(one["quantity"], one["amount"])
    return found


async def charge_lines(unit: Unit, lines: Sequence[Record], left: dict[UUID, Left]) -> list[int]:
    """Charges the lines of a draft invoice to their order lines. Returns the amounts of the invoice lines.

    If an invoice line has the price and discount of its order line, its amount is computed as a part of the order line.

    Raises Refused (OUT_OF_RANGE) if the quantity or the amount of an invoice line exceeds the part of its order line
    that is left to invoice.
    """
    amounts, entity = [], registry.of(models.InvoiceLine)
    for line in lines:
        amount = line["amount"]
        if line["order_line_id"] is not None:
            rest = left.get(line["order_line_id"])
            remaining = rest.quantity if rest is not None else 0
            if rest is None or line["quantity"] > remaining:
                pieces = f"{Decimal(max(remaining, 0)).scaleb(-3).normalize():f}"
                message = f"Only {pieces} of an order line are left to invoice, and more is given. Invoice less."
                raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "lines")
            if is_at_price(line, rest.line):
                amount = rest.part(line["quantity"])
            elif amount > max(rest.amount, 0):
                message = "An invoice line exceeds what is left of its order line. Invoice less."
                raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "lines")
            if amount != line["amount"]:
                await unit.store(entity, line, _priced(rest.line, line["quantity"], amount))
            rest.charge(line["quantity"], amount)
        amounts.append(amount)
    return amounts


def is_at_price(line: Any, order_line: Record) -> bool:
    """Returns whether an invoice line has the price and the discount of its order line."""
    return all((line[name] or 0) == (order_line[name] or 0) for name in ("unit_price", "discount"))


async def charge_rest(unit: Unit, invoice: Record, left: dict[UUID, Left], total: int) -> list[int]:
    """Adds a line to a draft invoice for each order line that is not wholly invoiced.

    Returns the amounts of the added lines.

    `total`: the part of the order's total that is not invoiced yet. After a deposit or an amendment, the amounts of the
    lines may not add up to `total`. Then one further line makes up the difference.
    """
    rows = []
    for rest in left.values():
        if rest.quantity > 0:
            same = {name: rest.line[name] for name in ("product_id", "currency")}
            part = {"order_line_id": rest.line.id, "description": None, "quantity": rest.quantity}
            rows.append({**same, **part, **_priced(rest.line, rest.quantity, rest.part(rest.quantity))})
    difference = total - sum(row["amount"] for row in rows)
    if difference:
        text = "Already invoiced" if difference < 0 else "Not invoiced yet"
        nothing = dict.fromkeys(("product_id", "order_line_id"))
        values = {"quantity": _ONE, "unit_price": difference, "discount": 0, "amount": difference}
        rows.append({**nothing, "description": text, **values, "currency": invoice["currency"]})
    await unit.insert_all(registry.of(models.InvoiceLine), [{"invoice_id": invoice.id, **row} for row in rows])
    return [row["amount"] for row in rows]


def _priced(line: Record, quantity: int, amount: int) -> dict[str, int]:
    """Returns price, discount and amount of an invoice line for a part of an order line.

    Price and discount are those of the order line if they result in `amount`. Otherwise, for example after an
    amendment, the price is the amount of one unit, rounded half up, and the discount is 0.
    """
    price, discount = line["unit_price"] or 0, line["discount"] or 0
    if abs(line_amount(quantity, price, discount) - amount) > 1 + line["quantity"] // 2000:
        each = (2 * amount * _ONE + quantity) // (2 * quantity)
        price, discount = (each, 0) if each <= MAX_MINOR else (price, discount)
    return {"unit_price": price, "discount": discount, "amount": amount}
