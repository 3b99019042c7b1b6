"""Invoices."""

from __future__ import annotations

from uuid import UUID

import models
from models.invoices import PaymentMethod
from resolvers.changes import Unit
from resolvers.orders import invoices
from resolvers.state_machines import INVOICE
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import DateTime
from schema.mapping.values import MoneyInput, graph_enum
from schema.roots.mutation import Values, mutation, transition


@mapped(models.Invoice)
class Invoice:
    """An invoice for an order or a repair."""

    number: auto
    status: auto
    issued_on: auto
    due_on: auto
    total: auto
    paid: auto
    customer = to_one()
    order = to_one()
    repair = to_one()
    lines = to_many()
    payments = to_many()


@changes(models.Invoice, created_only=("order",))
class InvoiceInput:
    """The input fields of an invoice. The order cannot change."""

    order: auto
    due_on: auto


transition(INVOICE, "invoiceIssue", invoices.issue)


@mutation(
    machine=INVOICE,
    inputs=[
        InputField("amount", MoneyInput, "The amount paid."),
        InputField("at", DateTime | None, "When it was paid; now by default."),
        InputField("method", graph_enum(PaymentMethod) | None, "How it was paid; TRANSFER by default."),
    ],
)
async def payment_record(unit: Unit, values: Values) -> UUID:
    payment = (values["amount"], values.get("at"), values.get("method"))
    return await invoices.pay(unit, values["id"], *payment, values.get("expected_version"))
