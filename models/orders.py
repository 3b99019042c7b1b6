"""Orders, their revisions, and returns."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from core.choice import Choice
from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DecimalField,
    InstantField,
    IntegerField,
    ManyToMany,
    MoneyField,
    PercentField,
    TextField,
    belongs_to,
)
from models.row import Row

MOST = 10**15
"""The largest quantity, in thousandths."""


class OrderStatus(Choice):
    """The status of an order."""

    DRAFT = "DRAFT", "Not confirmed yet."
    CONFIRMED = "CONFIRMED", "Prices are fixed and stock is reserved."
    SHIPPED = "SHIPPED", "The goods are on their way."
    COMPLETED = "COMPLETED", "The customer has the goods."
    CANCELLED = "CANCELLED", "Called off before shipping."


class ImportedTotal(StrEnum):
    """Where the total of an imported document comes from: the file, or the sum of its lines."""

    GIVEN = "GIVEN"
    SUMMED = "SUMMED"


class OrderChannel(Choice):
    """The sales channel of an order."""

    DIRECT = "DIRECT", "By a sales employee in person."
    TELESALES = "TELESALES", "By telephone."
    MOBILE = "MOBILE", "By a mobile app."
    WEB = "WEB", "By a web shop."
    PARTNER = "PARTNER", "Through a partner."


class PriceSource(Choice):
    """Where a line's price comes from."""

    AGREED = "AGREED", "Agreed for this line."
    LIST = "LIST", "The list price."
    PRICE_RULE = "PRICE_RULE", "A rule of a price list."
    PROMOTION = "PROMOTION", "A promotion."
    MEMBERSHIP = "MEMBERSHIP", "The tier of a membership."


class ReturnKind(Choice):
    """Whether goods are returned (RETURN) or claimed to be defective (CLAIM)."""

    RETURN = "RETURN", "The goods are returned, and go back into the stock."
    CLAIM = "CLAIM", "The goods are claimed to be defective, and do not go back into the stock."


class ReturnStatus(Choice):
    """The status of a return."""

    REQUESTED = "REQUESTED", "Not decided yet."
    APPROVED = "APPROVED", "Approved; the goods are not back yet."
    RECEIVED = "RECEIVED", "The goods are back."
    REFUNDED = "REFUNDED", "Refunded, or taken off the order."
    REJECTED = "REJECTED", "Not accepted."
    WITHDRAWN = "WITHDRAWN", "The customer keeps the goods."


class Order(Row):
    """An order of a customer."""

    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="The order's number; unique.")
    number_folded = CompanionField()
    customer = belongs_to(
        "Customer",
        inverse="orders",
        description="The customer who orders.",
        inverse_description="The customer's orders.",
    )
    opportunity = belongs_to(
        "Opportunity",
        inverse="orders",
        null=True,
        description="The opportunity that led to it; one of the same customer.",
        inverse_description="The orders that resulted from it.",
    )
    contract = belongs_to(
        "Contract",
        inverse="orders",
        null=True,
        description="The contract under which it is placed; one with its customer.",
        inverse_description="The orders placed under it.",
    )
    channel = ChoiceField(OrderChannel, default=OrderChannel.DIRECT, ordered=True, description="The sales channel.")
    ordered_at = InstantField(ordered=True, description="When it was ordered; now if not given.")
    status = ChoiceField(
        OrderStatus,
        default=OrderStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="The status; changed by confirming, shipping, completing or cancelling the order.",
    )
    total = MoneyField(
        null=True, ordered=True, made_by_server=True, description="The sum of its lines; null until it is confirmed."
    )
    currency = TextField(3, form=normal_forms.currency, description="The currency of its amounts.")
    confirmed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was confirmed.")
    shipped_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was shipped.")
    completed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was completed.")
    cancelled_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was cancelled.")
    imported_total = TextField(
        8,
        null=True,
        made_by_server=True,
        logged=False,
        description="How its total arises while an import adds its lines (`ImportedTotal`); null if none does.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="order", description="The activities that are about it."
    )

    past = ("confirmed_at", "shipped_at", "completed_at", "cancelled_at")
    added_to = {"ordered_at": timedelta()}  # its day in the server's time zone is stored with the goods
    searched = ("number", "external_id")
    unique_rules = {"order_number": ("number_folded",)}
    row_checks = {
        "imported_total": "\"imported_total\" IN ('GIVEN', 'SUMMED')",
        "priced": "\"status\" NOT IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') OR \"total\" IS NOT NULL",
    }
    listed_by = (("customer_id", "ordered_at", "id"),)


class OrderLine(Row):
    """A line of an order: a product and its quantity."""

    order = belongs_to("Order", inverse="lines", description="The order.", inverse_description="Its lines.")
    product = belongs_to(
        "Product",
        inverse="order_lines",
        description="The product.",
        inverse_description="The order lines for it.",
    )
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=MOST,
        ordered=True,
        description="The quantity: more than 0, with up to three decimal places.",
    )
    unit_price = MoneyField(
        null=True,
        ordered=True,
        description="The price per unit; if none was agreed, the best applicable price is set on confirmation.",
    )
    discount = PercentField(
        null=True,
        description="The discount, in per cent; if none was agreed, the applicable one is set on confirmation.",
    )
    amount = MoneyField(
        null=True,
        ordered=True,
        made_by_server=True,
        description="The amount: quantity × price − discount, less what came back before it was invoiced. "
        "Null until the order is confirmed.",
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")
    price_source = ChoiceField(
        PriceSource,
        null=True,
        made_by_server=True,
        description="Where the price comes from; null until the order is confirmed.",
    )
    price_rule = belongs_to(
        "PriceRule", inverse=None, null=True, description="The price rule that determined the price."
    )
    promotion = belongs_to("Promotion", inverse=None, null=True, description="The promotion that determined the price.")
    stock_reserved = IntegerField(
        default=0, made_by_server=True, description="The quantity reserved for it from the product's stock."
    )
    stock_taken = IntegerField(
        null=True,
        made_by_server=True,
        description="The pieces that left the product's stock when it was shipped, and did not come back. "
        "Null if an earlier version has shipped it.",
    )
    deducted_quantity = DecimalField(
        places=3,
        minimum=0,
        maximum=MOST,
        default=0,
        made_by_server=True,
        description="The quantity that came back before it was invoiced, and is not charged.",
    )


class OrderRevision(Row):
    """A previous version of an order, kept when the order was amended."""

    order = belongs_to(
        "Order",
        inverse="revisions",
        description="The order.",
        inverse_description="Its previous versions, oldest first.",
    )
    revision = IntegerField(minimum=1, ordered=True, description="The version's number, from 1.")
    amended_at = InstantField(ordered=True, description="When an amendment replaced this version.")
    amended_by = belongs_to("Employee", inverse=None, null=True, description="The employee who amended the order.")
    reason = TextField(200, null=True, description="The reason for the amendment.")
    total = MoneyField(ordered=True, description="The total of this version.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")

    unique_rules = {"order_revision": ("order_id", "revision")}


class OrderRevisionLine(Row):
    """A line of a previous version of an order."""

    order_revision = belongs_to(
        "OrderRevision", inverse="lines", description="The version.", inverse_description="Its lines."
    )
    product = belongs_to("Product", inverse=None, description="The product.")
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="The quantity.")
    unit_price = MoneyField(ordered=True, description="The price per unit.")
    discount = PercentField(description="The discount, in per cent.")
    amount = MoneyField(ordered=True, description="The amount of the line.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")


class ReturnRequest(Row):
    """A request to return goods, or a claim that they are defective."""

    order_line = belongs_to(
        "OrderLine",
        inverse="return_requests",
        description="The order line of the goods.",
        inverse_description="The returns and claims for it.",
    )
    kind = ChoiceField(ReturnKind, default=ReturnKind.RETURN, ordered=True, description="A return or a claim.")
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=MOST,
        ordered=True,
        description="The quantity returned; at most what has not been returned yet.",
    )
    reason = TextField(500, null=True, description="The reason for the return.")
    status = ChoiceField(
        ReturnStatus,
        default=ReturnStatus.REQUESTED,
        ordered=True,
        made_by_server=True,
        description="The status of the return.",
    )
    refund = MoneyField(null=True, ordered=True, description="The amount refunded; null until then.")
    refundable = MoneyField(
        null=True,
        made_by_server=True,
        description="The most that can be refunded: what was invoiced for these goods. Null until they are received.",
    )
    deduction = MoneyField(
        null=True,
        made_by_server=True,
        description="What was taken off the order, as it was not invoiced yet. Null until the goods are received.",
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")
    received_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the goods were received."
    )
    refunded_at = InstantField(null=True, ordered=True, made_by_server=True, description="When the refund was paid.")

    past = ("received_at", "refunded_at")
