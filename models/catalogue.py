"""What we sell, and for how much."""

from __future__ import annotations

from enum import StrEnum

from models import normal_forms
from models.customers import CustomerTier
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    IntegerField,
    ManyToMany,
    MoneyField,
    PercentField,
    TextField,
    belongs_to,
)
from models.row import Row

_PERIOD = '"until" IS NULL OR "since" IS NULL OR "until" > "since"'


class ProductKind(StrEnum):
    """Whether a product is a thing or work."""

    GOOD = "GOOD"
    SERVICE = "SERVICE"


class Product(Row):
    """A good or a service that we sell."""

    sku = TextField(50, folded=True, ordered=True, description="The stock-keeping unit; unique.")
    sku_folded = CompanionField()
    name = TextField(100, folded=True, ordered=True, description="The product's name.")
    name_folded = CompanionField()
    kind = ChoiceField(ProductKind, default=ProductKind.GOOD, ordered=True, description="A good or a service.")
    category = TextField(
        50, null=True, folded=True, ordered=True, description="The group of products that it belongs to."
    )
    category_folded = CompanionField(null=True)
    description = TextField(2000, null=True, description="What it is.")
    list_price = MoneyField(null=True, ordered=True, description="The price before any discount.")
    unit_cost = MoneyField(null=True, description="What one costs us, for margins.")
    currency = TextField(
        3, null=True, form=normal_forms.currency, made_by_server=True, description="The currency of price and cost."
    )
    stock_on_hand = IntegerField(
        null=True, ordered=True, description="How many of a good are in stock; null where nobody counts."
    )
    stock_reserved = IntegerField(
        default=0, made_by_server=True, description="How many of these are promised to confirmed orders."
    )
    warranty_months = IntegerField(null=True, maximum=1200, description="For how many months it is under warranty.")
    maintenance_guide = TextField(2000, null=True, description="How it is maintained.")
    active = BooleanField(default=True, ordered=True, description="Whether it is sold now.")
    search_text = CompanionField()
    search_grams = CompanionField()

    rivals = ManyToMany(
        "ProductRival", to="competitor_product", back="product", description="Competitors' products that rival it."
    )

    searched = ("name", "sku", "category")
    unique_rules = {"product_sku": ("sku_folded",)}
    row_checks = {
        "currency_known": '("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL',
        "stock_of_goods": '"kind" = \'GOOD\' OR "stock_on_hand" IS NULL',
        # Nobody sells more than there is, whatever goes wrong elsewhere.
        "reserved_in_stock": '"stock_reserved" = 0 OR "stock_on_hand" >= "stock_reserved"',
    }


class PriceList(Row):
    """Prices for some customers, or for all of them, for a time."""

    name = TextField(100, folded=True, ordered=True, description="The price list's name; unique.")
    name_folded = CompanionField()
    currency = TextField(3, form=normal_forms.currency, description="The currency of its prices.")
    segment = belongs_to(
        "Segment",
        inverse="price_lists",
        null=True,
        description="The customers to whom it applies; null: to those of any segment, or of none.",
        inverse_description="The price lists that apply to it.",
    )
    tier = ChoiceField(CustomerTier, null=True, description="The tier to which it applies; null: to every tier.")
    since = DayField(null=True, ordered=True, description="The first day on which it applies; null: it always did.")
    until = DayField(
        null=True, ordered=True, description="The first day on which it applies no more; null while it goes on."
    )
    active = BooleanField(default=True, ordered=True, description="Whether it applies at all.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"price_list_name": ("name_folded",)}
    row_checks = {"period": _PERIOD}


class PriceRule(Row):
    """A line of a price list: what some products cost from some quantity on."""

    price_list = belongs_to(
        "PriceList",
        inverse="rules",
        description="The price list.",
        inverse_description="What its products cost.",
    )
    product = belongs_to(
        "Product",
        inverse="price_rules",
        null=True,
        description="The product; null: every product of the category.",
        inverse_description="What it costs by price lists.",
    )
    category = TextField(
        50, null=True, folded=True, ordered=True, description="The products' category; null: whatever theirs is."
    )
    category_folded = CompanionField(null=True)
    min_quantity = DecimalField(
        places=3,
        minimum=0,
        maximum=10**15,
        default=0,
        ordered=True,
        description="From which quantity on it applies.",
    )
    unit_price = MoneyField(null=True, ordered=True, description="The price of one; null: the product's list price.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The price list's currency.")
    discount = PercentField(default=0, description="What is taken off that price, in per cent.")


class Promotion(Row):
    """A discount for some customers on some products, for a time."""

    name = TextField(100, folded=True, ordered=True, description="What it is called.")
    name_folded = CompanionField()
    segment = belongs_to(
        "Segment",
        inverse="promotions",
        null=True,
        description="The customers for whom it is; null: those of any segment, or of none.",
        inverse_description="The promotions for it.",
    )
    tier = ChoiceField(CustomerTier, null=True, description="The tier for which it is; null: every tier.")
    product = belongs_to(
        "Product",
        inverse="promotions",
        null=True,
        description="The product; null: every product of the category.",
        inverse_description="The promotions of it.",
    )
    category = TextField(
        50, null=True, folded=True, ordered=True, description="The products' category; null: whatever theirs is."
    )
    category_folded = CompanionField(null=True)
    discount = PercentField(minimum=1, ordered=True, description="What is taken off the list price, in per cent.")
    since = DayField(ordered=True, description="The first day on which it applies.")
    until = DayField(
        null=True, ordered=True, description="The first day on which it applies no more; null while it goes on."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "category")
    row_checks = {"period": _PERIOD}
