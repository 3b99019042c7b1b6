"""What customers owe, what they paid, and what currencies are worth."""

from __future__ import annotations

from enum import StrEnum

from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    InstantField,
    MoneyField,
    PercentField,
    TextField,
    belongs_to,
)
from models.orders import MOST
from models.row import Row


class InvoiceStatus(StrEnum):
    """Where an invoice stands."""

    DRAFT = "DRAFT"
    ISSUED = "ISSUED"
    OVERDUE = "OVERDUE"
    PAID = "PAID"


class PaymentMethod(StrEnum):
    """How somebody paid."""

    TRANSFER = "TRANSFER"
    CARD = "CARD"
    CASH = "CASH"
    DIRECT_DEBIT = "DIRECT_DEBIT"
    MOBILE = "MOBILE"
    OTHER = "OTHER"


class Invoice(Row):
    """What a customer owes for an order or for a repair."""

    number = TextField(
        20,
        null=True,
        folded=True,
        ordered=True,
        made_by_server=True,
        description="The invoice's number, without gaps in its year; null until it is issued.",
    )
    number_folded = CompanionField(null=True)
    customer = belongs_to(
        "Customer", inverse="invoices", description="Who owes.", inverse_description="What it owes, and owed."
    )
    order = belongs_to(
        "Order",
        inverse="invoices",
        null=True,
        description="The order that it is for.",
        inverse_description="The invoices for it.",
    )
    repair = belongs_to(
        "Repair",
        inverse="invoices",
        null=True,
        description="The repair that it is for, where it is for no order.",
        inverse_description="The invoices for it.",
    )
    status = ChoiceField(
        InvoiceStatus,
        default=InvoiceStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="Where it stands; changed by issuing it, by payments, and by time.",
    )
    issued_on = DayField(null=True, ordered=True, made_by_server=True, description="The day on which it was issued.")
    due_on = DayField(null=True, ordered=True, description="The last day on which to pay; 30 days if not given.")
    total = MoneyField(
        null=True, ordered=True, made_by_server=True, description="The sum of its lines; null until it is issued."
    )
    paid = MoneyField(default=0, ordered=True, made_by_server=True, description="What was paid of it.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("number", "external_id")
    unique_rules = {"invoice_number": ("number_folded",)}
    row_checks = {
        "one_reason": '("order_id" IS NULL) <> ("repair_id" IS NULL)',
        "issued": "\"status\" NOT IN ('ISSUED', 'OVERDUE', 'PAID') OR \"total\" IS NOT NULL",
        # Nobody pays more than they owe, whatever goes wrong elsewhere.
        "not_overpaid": '"paid" = 0 OR "paid" <= "total"',
    }
    listed_by = (("customer_id", "issued_on", "id"),)


class InvoiceLine(Row):
    """A line of an invoice."""

    invoice = belongs_to("Invoice", inverse="lines", description="The invoice.", inverse_description="What it is for.")
    order_line = belongs_to(
        "OrderLine",
        inverse="invoice_lines",
        null=True,
        description="What was ordered.",
        inverse_description="The invoices' lines for it.",
    )
    product = belongs_to("Product", inverse=None, null=True, description="The product.")
    description = TextField(200, null=True, description="What it is for.")
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="How many, or how much.")
    unit_price = MoneyField(ordered=True, description="The price of one.")
    discount = PercentField(default=0, description="What is taken off, in per cent.")
    amount = MoneyField(ordered=True, made_by_server=True, description="What it comes to.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The invoice's currency.")


class Payment(Row):
    """What was paid of an invoice."""

    invoice = belongs_to(
        "Invoice", inverse="payments", description="The invoice.", inverse_description="What was paid of it."
    )
    amount = MoneyField(minimum=1, ordered=True, description="How much was paid.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The invoice's currency.")
    at = InstantField(ordered=True, description="When it was paid.")
    method = ChoiceField(PaymentMethod, default=PaymentMethod.TRANSFER, ordered=True, description="How it was paid.")


class ExchangeRate(Row):
    """What a currency was worth on a day."""

    currency = TextField(3, ordered=True, form=normal_forms.currency, description="The currency, ISO 4217.")
    day = DayField(ordered=True, description="The day from which on it holds, until there is a later one.")
    rate = DecimalField(
        places=8,
        minimum=1,
        maximum=10**17,
        ordered=True,
        description="What one unit of it is worth in the currency that the company reckons in.",
    )

    unique_rules = {"exchange_rate": ("currency", "day")}
