"""Generates demo support cases about the assets of customers, and repairs for these cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

import models
from jobs.seeding.company import Company, Employee, Product, in_currency
from jobs.seeding.customers import Customer
from jobs.seeding.orders import Owned
from jobs.seeding.origin import DAYS, Draft, day, moment
from models.values import Money

_ASKED = (
    ("QUESTION", "How is it connected?"),
    ("REQUEST", "Please send the manual"),
    ("INCIDENT", "It stopped during the night shift"),
    ("INCIDENT", "间歇性故障"),
    ("COMPLAINT", "The delivery was incomplete"),
    ("FEEDBACK", "The training was good"),
)
_HOURS = {"LOW": 120, "NORMAL": 48, "HIGH": 24, "URGENT": 8}


@dataclass(frozen=True, slots=True)
class Opened:
    """The data of a support case that other generators need. `day`: the working day on which the case was opened."""

    id: UUID
    product: Product
    handler: Employee
    day: int


def add_cases(draft: Draft, dice: Random, company: Company, customer: Customer, owned: list[Owned]) -> list[Opened]:
    """Adds a support case for about a third of the customer's assets. Returns the new cases."""
    return [
        _add_case(draft, dice, company, customer, one, place)
        for place, one in enumerate(owned)
        if dice.randrange(3) == 0 and one.since + 2 < DAYS
    ]


def _add_case(draft: Draft, dice: Random, company: Company, customer: Customer, one: Owned, place: int) -> Opened:
    number = dice.randint(one.since + 1, min(one.since + 300, DAYS - 1))
    at = moment(dice, number)
    type_, asked = dice.choice(_ASKED)
    priority = dice.choice(tuple(_HOURS))
    hours = 12 if (priority, type_) == ("HIGH", "COMPLAINT") else _HOURS[priority]
    over = number + 10 < DAYS
    handler = customer.service or dice.choice(company.service)
    answered, resolved = at + timedelta(hours=dice.randint(1, 6)), at + timedelta(hours=dice.randint(7, 100))
    status = ("CLOSED" if dice.randrange(4) else "RESOLVED") if over else dice.choice(("NEW", "OPEN"))
    id = draft.add(
        models.SupportCase,
        at,
        version={"NEW": 1, "OPEN": 2, "RESOLVED": 4, "CLOSED": 5}[status],
        number=f"CASE-{day(number).year}-{draft.customer:x}-{place + 1}",
        subject=asked,
        type=type_,
        priority=priority,
        status=status,
        customer_id=customer.id,
        contact_id=dice.choice(customer.contacts) if customer.contacts and over else None,
        product_id=one.product.id,
        order_id=one.order,
        handler_id=None if status == "NEW" else handler.id,
        opened_at=at,
        due_at=at + timedelta(hours=hours),
        first_response_at=answered if over else None,
        resolved_at=resolved if over else None,
        closed_at=resolved + timedelta(days=1) if status == "CLOSED" else None,
        satisfaction=dice.choice((2, 3, 4, 4, 5, 5)) if status == "CLOSED" else None,
    )
    if type_ == "INCIDENT" and over:
        _add_repair(draft, dice, company, customer, one, id, number)
    return Opened(id, one.product, handler, number)


def _add_repair(
    draft: Draft, dice: Random, company: Company, customer: Customer, one: Owned, case: object, number: int
) -> None:
    at = moment(dice, number + 1)
    covered = one.warranty_until is not None and one.warranty_until >= at.date()
    currency, part = customer.currency, company.products[8]
    fee, price = in_currency(12_000, currency), in_currency(part.cents, currency)
    repair = draft.add(
        models.Repair,
        at,
        version=3,
        support_case_id=case,
        asset_id=one.asset,
        status="COMPLETED",
        in_warranty=covered,
        process_notes="Cleaned, tested, cable replaced.",
        labour_fee=fee,
        currency=currency,
        started_at=at,
        completed_at=at + timedelta(hours=3),
    )
    draft.add(
        models.RepairPart,
        at,
        repair_id=repair,
        product_id=part.id,
        quantity=Decimal(1),
        price=price,
        amount=price,
        currency=currency,
    )
    if covered:
        return
    total = Money(fee.amount + price.amount, currency)
    due = at.date() + timedelta(days=30)
    invoice = draft.add(
        models.Invoice,
        at + timedelta(hours=3),
        version=3,
        number=f"INV-{at.year}-{draft.customer:x}-R{number}",
        customer_id=customer.id,
        repair_id=repair,
        status="PAID",
        issued_on=at.date(),
        due_on=due,
        total=total,
        paid=total,
        currency=currency,
    )
    for said, cost, product in (("Labour", fee, None), (None, price, part.id)):
        draft.add(
            models.InvoiceLine,
            at + timedelta(hours=3),
            invoice_id=invoice,
            product_id=product,
            description=said,
            quantity=Decimal(1),
            unit_price=cost,
            discount=Decimal(0),
            amount=cost,
            currency=currency,
        )
    paid_at = min(at + timedelta(days=4), moment(dice, DAYS - 1))
    draft.add(models.Payment, paid_at, invoice_id=invoice, amount=total, currency=currency, at=paid_at, method="CARD")
