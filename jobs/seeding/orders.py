"""Generates the demo data that follow a won opportunity: contracts, orders, invoices, payments, assets and returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

import models
from core.clock import shifted
from core.money import to_decimal, to_minor
from jobs.seeding.company import Product
from jobs.seeding.customers import Customer
from jobs.seeding.origin import ANCHOR, DAYS, Draft, day, moment
from jobs.seeding.sales import Deal
from models.values import Money
from resolvers.catalogue.amounts import line_amount

_CHANNELS = ("DIRECT", "DIRECT", "TELESALES", "WEB", "PARTNER", "MOBILE")
_DAYS_TO_PAY = 30


@dataclass(frozen=True, slots=True)
class Owned:
    """An asset of a customer, with its order and contract.

    `since`: the working day on which the customer got the asset.
    """

    asset: UUID
    product: Product
    order: UUID
    contract: UUID | None
    since: int
    warranty_until: date | None


def add_orders(draft: Draft, dice: Random, customer: Customer, deals: list[Deal]) -> list[Owned]:
    """Adds an order for each won opportunity, with its contract, invoice, payment and assets.

    Returns the customer's new assets.
    """
    return [one for deal in deals if deal.won for one in _Order(draft, dice, customer, deal).add()]


class _Order:
    """Generates an order with its contract, invoice, payment and assets.

    All dates are chosen first, because later events determine the status of the order.
    """

    def __init__(self, draft: Draft, dice: Random, customer: Customer, deal: Deal) -> None:
        self._draft, self._dice, self._customer, self._deal = draft, dice, customer, deal
        self._currency = customer.currency
        self._placed = min(deal.end + dice.randint(1, 10), DAYS - 1)
        self._shipped = self._placed + dice.randint(3, 15)
        self._invoiced = self._shipped + dice.randint(0, 3)
        self._done = self._shipped + dice.randint(5, 20)
        self._at = moment(dice, self._placed)

    def add(self) -> list[Owned]:
        """Adds the order and all rows that belong to it. Returns the customer's new assets."""
        amounts = [self._amount(quantity, price) for _, quantity, price in self._deal.lines]
        total, dice = sum(amounts), self._dice
        sent, done = self._shipped < DAYS, self._done < DAYS
        contract = self._contract(total if sent else 0) if dice.randrange(3) == 0 else None
        status = "COMPLETED" if done else "SHIPPED" if sent else "DRAFT"
        at = {"confirmed_at": self._at} if sent else {}
        at |= {"shipped_at": moment(dice, self._shipped)} if sent else {}
        at |= {"completed_at": moment(dice, self._done)} if done else {}
        order = self._row(
            models.Order,
            self._at,
            updated_at=max(at.values(), default=self._at),
            version=1 + len(at),
            number=self._number("ORD", self._placed),
            customer_id=self._customer.id,
            opportunity_id=self._deal.id,
            contract_id=contract,
            channel=dice.choice(_CHANNELS),
            ordered_at=self._at,
            status=status,
            total=self._money(total) if sent else None,
            currency=self._currency,
            **at,
        )
        lines = [self._line(order, *one, amount, sent) for one, amount in zip(self._deal.lines, amounts, strict=True)]
        if sent and dice.randrange(12) == 0:
            self._revision(order, total)
        if self._invoiced < DAYS:
            self._invoice(order, lines, amounts)
        return self._owned(order, contract, lines) if done else []

    def _row(self, model: type[models.Row], created_at: datetime, /, **values: object) -> UUID:
        return self._draft.add(model, created_at, **values)

    def _number(self, kind: str, number: int) -> str:
        """Returns a unique document number. `kind`: the prefix. `number`: a working day, which determines the year."""
        # The document number contains the customer's number, because each customer is generated independently.
        return f"{kind}-{day(number).year}-{self._customer_number:x}-{self._deal.place}"

    @property
    def _customer_number(self) -> int:
        return self._draft.customer

    def _money(self, minor: int) -> Money:
        return Money(to_decimal(minor, self._currency), self._currency)

    def _amount(self, quantity: Decimal, price: Money) -> int:
        return line_amount(int(quantity * 1000), to_minor(price.amount, self._currency), 0)

    def _contract(self, total: int) -> UUID:
        """Adds a contract of 1 to 3 years that was signed when the opportunity was won. Returns the id of the contract.

        `total`: the amount of the confirmed order in minor units, or 0 if the order is not confirmed.
        """
        begin = day(self._deal.end)
        ends = date(begin.year + self._dice.choice((1, 2, 3)), begin.month, 1)
        expired, worth = ends < ANCHOR, total + total // 2
        owed = self._paid if self._invoiced < DAYS else 0
        id = self._row(
            models.Contract,
            self._deal.closed_at,
            version=3 if expired else 2,
            number=self._number("CON", self._deal.end),
            title=f"Agreement: {self._deal.name}"[:100],
            status="EXPIRED" if expired else "SIGNED",
            owner_id=self._deal.owner,
            effective_on=begin,
            terminates_on=ends,
            signed_at=self._deal.closed_at,
            ended_at=datetime.combine(ends, self._deal.closed_at.timetz()) + timedelta(days=1) if expired else None,
            amount=self._money(worth) if worth else None,
            currency=self._currency,
            ordered=self._money(total) if total else None,
            invoiced=self._money(total) if total and self._invoiced < DAYS else None,
            paid=self._money(owed * total // 100) if total and owed else None,
            terms="Delivery within six weeks; 30 days net.",
        )
        self._row(models.ContractCustomer, self._deal.closed_at, contract_id=id, customer_id=self._customer.id)
        self._row(models.ContractOpportunity, self._deal.closed_at, contract_id=id, opportunity_id=self._deal.id)
        return id

    @property
    def _paid(self) -> int:
        """The percentage of the invoice that has been paid.

        For the first 30 working days, this is 0 or 100. After that, it is 100 or, rarely, 50.
        """
        age = DAYS - self._invoiced
        if age > 30:
            return 50 if self._deal.place == 1 and self._customer_number % 9 == 0 else 100
        return 100 if age > 15 and self._customer_number % 2 else 0

    def _line(
        self, order: UUID, product: Product, quantity: Decimal, price: Money, amount: int, sent: bool
    ) -> tuple[UUID, Product, Decimal, Money]:
        id = self._row(
            models.OrderLine,
            self._at,
            order_id=order,
            product_id=product.id,
            quantity=quantity,
            unit_price=price,
            discount=Decimal(0) if sent else None,
            amount=self._money(amount) if sent else None,
            currency=self._currency,
            price_source="AGREED" if sent else None,
        )
        return id, product, quantity, price

    def _revision(self, order: UUID, total: int) -> None:
        """Adds the first version of the order. In this version, the quantity of the first line was larger by one."""
        product, quantity, price = self._deal.lines[0]
        more = self._amount(quantity + 1, price)
        at = self._at + timedelta(hours=2)
        id = self._row(
            models.OrderRevision,
            at,
            order_id=order,
            revision=1,
            amended_at=at,
            amended_by_id=self._deal.owner,
            reason="One less.",
            total=self._money(total - self._amount(quantity, price) + more),
            currency=self._currency,
        )
        for place, (product, quantity, price) in enumerate(self._deal.lines):
            first = quantity + (place == 0)
            self._row(
                models.OrderRevisionLine,
                at,
                order_revision_id=id,
                product_id=product.id,
                quantity=first,
                unit_price=price,
                discount=Decimal(0),
                amount=self._money(self._amount(first, price)),
                currency=self._currency,
            )

    def _invoice(self, order: UUID, lines: list[tuple[UUID, Product, Decimal, Money]], amounts: list[int]) -> None:
        total, issued = sum(amounts), moment(self._dice, self._invoiced)
        due = issued.date() + timedelta(days=_DAYS_TO_PAY)
        paid = self._paid * total // 100
        status = "PAID" if paid == total else "OVERDUE" if due < ANCHOR else "ISSUED"
        id = self._row(
            models.Invoice,
            issued,
            version=3 if paid else 2,
            number=self._number("INV", self._invoiced),
            customer_id=self._customer.id,
            order_id=order,
            status=status,
            issued_on=issued.date(),
            due_on=due,
            total=self._money(total),
            paid=self._money(paid),
            currency=self._currency,
        )
        for (line, product, quantity, price), amount in zip(lines, amounts, strict=True):
            self._row(
                models.InvoiceLine,
                issued,
                invoice_id=id,
                order_line_id=line,
                product_id=product.id,
                quantity=quantity,
                unit_price=price,
                discount=Decimal(0),
                amount=self._money(amount),
                currency=self._currency,
            )
        if paid:
            at = moment(self._dice, min(self._invoiced + self._dice.randint(5, 25), DAYS - 1))
            method = self._dice.choice(("TRANSFER", "TRANSFER", "CARD", "DIRECT_DEBIT"))
            given = {"invoice_id": id, "amount": self._money(paid), "at": at, "method": method}
            self._row(models.Payment, at, **given, currency=self._currency)

    def _owned(
        self, order: UUID, contract: UUID | None, lines: list[tuple[UUID, Product, Decimal, Money]]
    ) -> list[Owned]:
        """Adds the ordered goods as assets of the customer, and a return request for a few of them.

        Returns the assets.
        """
        owned, at = [], moment(self._dice, self._done)
        for line, product, quantity, _ in lines:
            if not product.good:
                continue
            months = product.warranty_months
            until = shifted(at, f"P{months}M", 1).date() if months else None
            asset = self._row(
                models.Asset,
                at,
                customer_id=self._customer.id,
                product_id=product.id,
                order_line_id=line,
                quantity=quantity,
                bought_on=self._at.date(),
                warranty_until=until,
            )
            owned.append(Owned(asset, product, order, contract, self._done, until))
            later = self._done + self._dice.randint(2, 20)
            if self._dice.randrange(25) == 0 and later < DAYS:
                self._row(
                    models.ReturnRequest,
                    moment(self._dice, later),
                    order_line_id=line,
                    kind=self._dice.choice(("RETURN", "CLAIM")),
                    quantity=Decimal(1),
                    reason=self._dice.choice(("Ordered too many", "Damaged on its way", "Does not fit")),
                    currency=self._currency,
                )
        return owned
