"""Orders."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.orders import amendments, orders
from resolvers.state_machines import ORDER
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput
from schema.roots.mutation import Values, id_input, mutation, transition


@mapped(models.Order)
class Order:
    """An order of a customer."""

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
    attachments = to_many()
    follows = to_many()
    reminders = to_many()


@changes(models.Order, created_only=("customer",))
class OrderInput:
    """The input fields of an order. The customer cannot change."""

    customer: auto
    opportunity: auto
    contract: auto
    channel: auto
    ordered_at: auto
    currency: auto


transition(ORDER, "orderConfirm", orders.confirm)
transition(ORDER, "orderCancel", orders.cancel)
transition(ORDER, "orderShip", orders.ship)
transition(ORDER, "orderComplete", orders.complete)


AmendedLine = input_type(
    "OrderAmendLineInput", "A line of the amended order: an existing line, or a new one for a product."
)
for _field in (
    id_input(
        "line_id",
        models.OrderLine,
        "An existing line; it keeps its price and discount unless others are given.",
        optional=True,
    ),
    id_input("product_id", models.Product, "The product of a new line; an existing line keeps its own.", optional=True),
    InputField("quantity", Decimal, "The quantity."),
    InputField("unit_price", MoneyInput | None, "The agreed unit price, if any."),
    InputField("discount", Decimal | None, "The agreed discount in per cent, if any."),
):
    input_field(AmendedLine, _field)


@mutation(
    machine=ORDER,
    inputs=[
        InputField("lines", list[AmendedLine], "All lines of the amended order; lines not listed are removed."),  # type: ignore[valid-type]
        InputField("reason", str | None, "The reason; at most 200 characters."),
    ],
)
async def order_amend(unit: Unit, values: Values) -> UUID:
    lines = amendments.read_lines(values["lines"])
    return await amendments.amend(unit, values["id"], lines, values.get("reason"), values.get("expected_version"))
