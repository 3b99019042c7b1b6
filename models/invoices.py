"""Invoices, payments and exchange rates."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack

from core.choice import Choice
from core.money import MAX_MINOR
from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    InstantField,
    MoneyField,
    Options,
    PercentField,
    TextField,
    belongs_to,
)
from models.orders import MOST
from models.row import Row


class InvoiceStatus(Choice):
    """The status of an invoice."""

    DRAFT = "DRAFT", "Not issued yet; it has no number."
    ISSUED = "ISSUED", "Issued, and not fully paid."
    OVERDUE = "OVERDUE", "Not fully paid by the due date."
    PAID = "PAID", "Fully paid."


class PaymentMethod(Choice):
    """How a payment was made."""

    TRANSFER = "TRANSFER", "A bank transfer."
    CARD = "CARD", "A credit or debit card."
    CASH = "CASH", "Cash."
    DIRECT_DEBIT = "DIRECT_DEBIT", "Collected from the customer's bank account."
    MOBILE = "MOBILE", "A payment app."
    OTHER = "OTHER", "Any other method."


class SignedMoneyField(MoneyField):
    """An amount of money that may be negative. Clients may give amounts from 0 on only."""

    def __init__(self, *, ordered: bool = False, made_by_server: bool = False, **options: Unpack[Options]) -> None:
        super().__init__(ordered=ordered, made_by_server=made_by_server, **options)
        self.meaning = replace(self.meaning, stored_minimum=-MAX_MINOR)


class Invoice(Row):
    """An invoice to a customer for an order or a repair."""

    number = TextField(
        20,
        null=True,
        folded=True,
        ordered=True,
        made_by_server=True,
        description="The invoice's number, gapless within a year; null until it is issued.",
    )
    number_folded = CompanionField(null=True)
    customer = belongs_to(
        "Customer",
        inverse="invoices",
        description="The customer who owes it.",
        inverse_description="The customer's invoices.",
    )
    order = belongs_to(
        "Order",
        inverse="invoices",
        null=True,
        description="The order that it is for.",
        inverse_description="Its invoices.",
    )
    repair = belongs_to(
        "Repair",
        inverse="invoices",
        null=True,
        description="The repair that it is for, if it is not for an order.",
        inverse_description="Its invoices.",
    )
    status = ChoiceField(
        InvoiceStatus,
        default=InvoiceStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="The status; changed by issuing and paying the invoice, and by time.",
    )
    issued_on = DayField(null=True, ordered=True, made_by_server=True, description="The day on which it was issued.")
    due_on = DayField(
        null=True, ordered=True, description="The last day to pay on time; 30 days after issue if not given."
    )
    total = MoneyField(
        null=True, ordered=True, made_by_server=True, description="The sum of its lines; null until it is issued."
    )
    paid = MoneyField(default=0, ordered=True, made_by_server=True, description="The amount paid so far.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts.")
    imported_total = TextField(
        8,
        null=True,
        made_by_server=True,
        logged=False,
        description="How its total arises while an import adds its lines (`ImportedTotal`); null if none does.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    past = ("issued_on",)
    searched = ("number", "external_id")
    unique_rules = {"invoice_number": ("number_folded",)}
    row_checks = {
        "imported_total": "\"imported_total\" IN ('GIVEN', 'SUMMED')",
        "one_reason": '("order_id" IS NULL) <> ("repair_id" IS NULL)',
        "issued": "\"status\" NOT IN ('ISSUED', 'OVERDUE', 'PAID') OR \"total\" IS NOT NULL",
        # A last line of defence: an invoice can never be overpaid, even if the payment logic is wrong.
        "not_overpaid": '"paid" = 0 OR "paid" <= "total"',
    }
    listed_by = (("customer_id", "issued_on", "id"),)


class InvoiceLine(Row):
    """A line of an invoice."""

    invoice = belongs_to("Invoice", inverse="lines", description="The invoice.", inverse_description="Its lines.")
    order_line = belongs_to(
        "OrderLine",
        inverse="invoice_lines",
        null=True,
        description="The order line that it charges.",
        inverse_description="The invoice lines that charge it.",
    )
    product = belongs_to("Product", inverse=None, null=True, description="The product.")
    description = TextField(200, null=True, description="What the line is for.")
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="The quantity.")
    unit_price = SignedMoneyField(
        ordered=True,
        description="The price per unit; below 0 in a line that the server adds for what was already invoiced.",
    )
    discount = PercentField(default=0, description="The discount, in per cent.")
    amount = SignedMoneyField(
        ordered=True,
        made_by_server=True,
        description="The amount: quantity × price − discount. The last part of an order line is what was left of it.",
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The invoice's currency.")


class Payment(Row):
    """A payment of an invoice."""

    invoice = belongs_to("Invoice", inverse="payments", description="The invoice.", inverse_description="Its payments.")
    amount = MoneyField(minimum=1, ordered=True, description="The amount paid.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The invoice's currency.")
    at = InstantField(ordered=True, description="When it was paid.")
    method = ChoiceField(PaymentMethod, default=PaymentMethod.TRANSFER, ordered=True, description="How it was paid.")

    past = ("at",)


class ExchangeRate(Row):
    """The exchange rate of a currency from a day on."""

    currency = TextField(3, ordered=True, form=normal_forms.currency, description="The currency, ISO 4217.")
    day = DayField(ordered=True, description="The first day on which it applies, until a later rate does.")
    rate = DecimalField(
        places=8,
        minimum=1,
        maximum=10**17,
        ordered=True,
        description="The value of one unit in the company's currency.",
    )

    unique_rules = {"exchange_rate": ("currency", "day")}
