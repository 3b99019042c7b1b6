"""Orders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.orders import amendments, orders
from resolvers.state_machines import ORDER
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput
from schema.roots.verbs import Steps, id_input


@mapped(models.Order)
class Order:
    """What a customer orders."""

    number: auto
    channel: auto
    ordered_at: auto
    status: auto
    total: auto
    currency: auto
    confirmed_at: auto
    shipped_at: auto
    completed_at: auto
    cancelled_at: auto
    customer = to_one()
    opportunity = to_one()
    contract = to_one()
    lines = to_many()
    revisions = to_many()
    invoices = to_many()
    cases = to_many()
    activities = to_many()


@changes(models.Order, created_only=("customer",))
class OrderInput:
    """What may be said of an order. It stays its customer's."""

    customer: auto
    opportunity: auto
    contract: auto
    channel: auto
    ordered_at: auto
    currency: auto


_step = Steps(ORDER)
_step.plain("orderConfirm", orders.confirm)
_step.plain("orderCancel", orders.cancel)
_step.plain("orderShip", orders.ship)
_step.plain("orderComplete", orders.complete)


def _amendment() -> Sequence[InputField]:
    line = _amended_line()
    return (
        InputField("lines", list[line], "All lines that it is to have; those that are not named go."),  # type: ignore[valid-type]
        InputField("reason", str | None, "Why it is amended; at most 200 characters."),
    )


@cache
def _amended_line() -> type:
    made = input_type(
        "OrderAmendLineInput",
        "A line that an order is to have: one that is there, or a new one of a product.",
    )
    line, product = registry.of(models.OrderLine), registry.of(models.Product)
    input_field(made, id_input("line_id", line, "The line that is there; it keeps its price.", optional=True))
    input_field(made, id_input("product_id", product, "The product of a new line.", optional=True))
    input_field(made, InputField("quantity", Decimal, "How many, or how much."))
    input_field(made, InputField("unit_price", MoneyInput | None, "The price of one, where it is agreed."))
    input_field(made, InputField("discount", Decimal | None, "What is taken off, in per cent, where it is agreed."))
    return made


@_step("orderAmend", _amendment)
async def amend(unit: Unit, values: dict[str, Any]) -> UUID:
    """Amends an order."""
    lines = amendments.read_lines(values["lines"])
    return await amendments.amend(unit, values["id"], lines, values.get("reason"), values.get("expected_version"))
