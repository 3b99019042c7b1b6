"""What customers order, how that was amended, and what they give back."""

from __future__ import annotations

from enum import StrEnum

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


class OrderStatus(StrEnum):
    """Where an order stands between its draft and its end."""

    DRAFT = "DRAFT"
    CONFIRMED = "CONFIRMED"
    SHIPPED = "SHIPPED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class OrderChannel(StrEnum):
    """The way on which an order came."""

    DIRECT = "DIRECT"
    TELESALES = "TELESALES"
    MOBILE = "MOBILE"
    WEB = "WEB"
    PARTNER = "PARTNER"


class PriceSource(StrEnum):
    """What gave a line its price."""

    AGREED = "AGREED"
    LIST = "LIST"
    PRICE_RULE = "PRICE_RULE"
    PROMOTION = "PROMOTION"


class ReturnKind(StrEnum):
    """Whether somebody gives back what is as it should be, or claims that it is not."""

    RETURN = "RETURN"
    CLAIM = "CLAIM"


class ReturnStatus(StrEnum):
    """Where a return stands."""

    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    RECEIVED = "RECEIVED"
    REFUNDED = "REFUNDED"


class Order(Row):
    """What a customer orders."""

    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="The order's number; unique.")
    number_folded = CompanionField()
    customer = belongs_to(
        "Customer", inverse="orders", description="Who orders.", inverse_description="What it ordered."
    )
    opportunity = belongs_to(
        "Opportunity",
        inverse="orders",
        null=True,
        description="The opportunity that it comes of; the same customer's.",
        inverse_description="The orders that came of it.",
    )
    contract = belongs_to(
        "Contract",
        inverse="orders",
        null=True,
        description="The contract that it carries out; one with its customer.",
        inverse_description="The orders that carry it out.",
    )
    channel = ChoiceField(
        OrderChannel, default=OrderChannel.DIRECT, ordered=True, description="The way on which it came."
    )
    ordered_at = InstantField(ordered=True, description="When it was ordered; now if not given.")
    status = ChoiceField(
        OrderStatus,
        default=OrderStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="Where it stands; changed by confirming, shipping, completing and cancelling it.",
    )
    total = MoneyField(
        null=True, ordered=True, made_by_server=True, description="The sum of its lines; null until it is confirmed."
    )
    currency = TextField(3, form=normal_forms.currency, description="The currency of its amounts.")
    confirmed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was confirmed.")
    shipped_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was shipped.")
    completed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was completed.")
    cancelled_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was cancelled.")
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="order", description="The activities that are about it."
    )

    searched = ("number", "external_id")
    unique_rules = {"order_number": ("number_folded",)}
    row_checks = {
        "priced": "\"status\" NOT IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') OR \"total\" IS NOT NULL",
    }
    listed_by = (("customer_id", "ordered_at", "id"),)


class OrderLine(Row):
    """A product in an order."""

    order = belongs_to("Order", inverse="lines", description="The order.", inverse_description="The products in it.")
    product = belongs_to(
        "Product",
        inverse="order_lines",
        description="The product.",
        inverse_description="The orders' lines that name it.",
    )
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=MOST,
        ordered=True,
        description="How many, or how much; more than 0, up to three decimal places.",
    )
    unit_price = MoneyField(
        null=True,
        ordered=True,
        description="The price of one, where it was agreed; else the best that applies, from the confirmation on.",
    )
    discount = PercentField(
        null=True, description="What is taken off, in per cent, where it was agreed; else what applies, from then on."
    )
    amount = MoneyField(
        null=True, ordered=True, made_by_server=True, description="What it comes to; null until it is confirmed."
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")
    price_source = ChoiceField(
        PriceSource, null=True, made_by_server=True, description="What gave it its price; null until it is confirmed."
    )
    price_rule = belongs_to("PriceRule", inverse=None, null=True, description="The rule that gave it its price.")
    promotion = belongs_to("Promotion", inverse=None, null=True, description="The promotion that gave it its price.")
    stock_reserved = IntegerField(
        default=0, made_by_server=True, description="How many are promised to it from the product's stock."
    )


class OrderRevision(Row):
    """What an order was before it was amended."""

    order = belongs_to(
        "Order", inverse="revisions", description="The order.", inverse_description="What it was before, oldest first."
    )
    revision = IntegerField(minimum=1, ordered=True, description="The how-manieth version it was, from 1.")
    amended_at = InstantField(ordered=True, description="When it was amended, and this was over.")
    amended_by = belongs_to("Employee", inverse=None, null=True, description="Who amended it.")
    reason = TextField(200, null=True, description="Why.")
    total = MoneyField(ordered=True, description="What the order came to.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")

    unique_rules = {"order_revision": ("order_id", "revision")}


class OrderRevisionLine(Row):
    """A line of an order as it was before it was amended."""

    order_revision = belongs_to(
        "OrderRevision", inverse="lines", description="The version.", inverse_description="Its lines."
    )
    product = belongs_to("Product", inverse=None, description="The product.")
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="How many, or how much.")
    unit_price = MoneyField(ordered=True, description="The price of one.")
    discount = PercentField(description="What was taken off, in per cent.")
    amount = MoneyField(ordered=True, description="What it came to.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")


class ReturnRequest(Row):
    """Somebody gives back what they bought, or claims that it is not as it should be."""

    order_line = belongs_to(
        "OrderLine",
        inverse="return_requests",
        description="What was bought.",
        inverse_description="What was given back of it.",
    )
    kind = ChoiceField(ReturnKind, default=ReturnKind.RETURN, ordered=True, description="A return or a claim.")
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=MOST,
        ordered=True,
        description="How much of it; not more than is not yet returned.",
    )
    reason = TextField(500, null=True, description="Why.")
    status = ChoiceField(
        ReturnStatus,
        default=ReturnStatus.REQUESTED,
        ordered=True,
        made_by_server=True,
        description="Where it stands.",
    )
    refund = MoneyField(null=True, ordered=True, description="What is paid back; null until it is.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The order's currency.")
    received_at = InstantField(null=True, ordered=True, made_by_server=True, description="When the goods came back.")
    refunded_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was paid back.")
