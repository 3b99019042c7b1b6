"""The product catalogue: products, price lists and promotions."""

from __future__ import annotations

from core.choice import Choice
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


class ProductKind(Choice):
    """Whether a product is a good or a service."""

    GOOD = "GOOD", "A thing that is kept in stock."
    SERVICE = "SERVICE", "Work, which has no stock."


class Product(Row):
    """A good or a service that we sell."""

    sku = TextField(50, folded=True, ordered=True, description="The stock-keeping unit; unique.")
    sku_folded = CompanionField()
    name = TextField(100, folded=True, ordered=True, description="The product's name.")
    name_folded = CompanionField()
    kind = ChoiceField(ProductKind, default=ProductKind.GOOD, ordered=True, description="A good or a service.")
    category = TextField(50, null=True, folded=True, ordered=True, description="The product category.")
    category_folded = CompanionField(null=True)
    description = TextField(2000, null=True, description="A description of the product.")
    list_price = MoneyField(null=True, ordered=True, description="The price before any discount.")
    unit_cost = MoneyField(null=True, description="Our cost per unit, used to calculate margins.")
    currency = TextField(
        3,
        null=True,
        form=normal_forms.currency,
        made_by_server=True,
        description="The currency of the price and the cost.",
    )
    stock_on_hand = IntegerField(
        null=True, ordered=True, description="The quantity in stock; null if stock is not tracked."
    )
    stock_reserved = IntegerField(
        default=0, made_by_server=True, description="The part of the stock that is reserved for confirmed orders."
    )
    warranty_months = IntegerField(null=True, maximum=1200, description="The warranty period in months.")
    maintenance_guide = TextField(2000, null=True, description="Instructions for maintenance.")
    active = BooleanField(default=True, ordered=True, description="Whether it is currently sold.")
    search_text = CompanionField()
    search_grams = CompanionField()

    rivals = ManyToMany(
        "ProductRival",
        to="competitor_product",
        back="product",
        description="The competitors' products that it competes with.",
    )

    searched = ("name", "sku", "category")
    unique_rules = {"product_sku": ("sku_folded",)}
    row_checks = {
        "currency_known": '("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL',
        "stock_of_goods": '"kind" = \'GOOD\' OR "stock_on_hand" IS NULL',
        # A last line of defence: stock can never be oversold, even if the reservation logic is wrong.
        "reserved_in_stock": '"stock_reserved" = 0 OR "stock_on_hand" >= "stock_reserved"',
    }


class PriceList(Row):
    """A list of prices for all or some customers, valid for a period."""

    name = TextField(100, folded=True, ordered=True, description="The price list's name; unique.")
    name_folded = CompanionField()
    currency = TextField(3, form=normal_forms.currency, description="The currency of its prices.")
    segment = belongs_to(
        "Segment",
        inverse="price_lists",
        null=True,
        description="The customer segment to which it applies; null: it is not limited to a segment.",
        inverse_description="The price lists that apply to it.",
    )
    tier = ChoiceField(
        CustomerTier, null=True, description="The customer tier to which it applies; null: to every tier."
    )
    since = DayField(null=True, ordered=True, description="The first day on which it applies; null: no start date.")
    until = DayField(
        null=True, ordered=True, description="The first day on which it no longer applies; null: no end date."
    )
    active = BooleanField(default=True, ordered=True, description="Whether it is in use.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"price_list_name": ("name_folded",)}
    row_checks = {"period": _PERIOD}


class PriceRule(Row):
    """A line of a price list: the price of a product or a category from a minimum quantity."""

    price_list = belongs_to(
        "PriceList",
        inverse="rules",
        description="The price list.",
        inverse_description="The price rules of the list.",
    )
    product = belongs_to(
        "Product",
        inverse="price_rules",
        null=True,
        description="The product; null: every product of the category.",
        inverse_description="The price rules for it.",
    )
    category = TextField(
        50, null=True, folded=True, ordered=True, description="The product category; null: every category."
    )
    category_folded = CompanionField(null=True)
    min_quantity = DecimalField(
        places=3,
        minimum=0,
        maximum=10**15,
        default=0,
        ordered=True,
        description="The minimum quantity for which it applies.",
    )
    unit_price = MoneyField(null=True, ordered=True, description="The price per unit; null: the product's list price.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The price list's currency.")
    discount = PercentField(default=0, description="The discount on that price, in per cent.")


class Promotion(Row):
    """A discount for all or some customers on some products, valid for a period."""

    name = TextField(100, folded=True, ordered=True, description="The promotion's name.")
    name_folded = CompanionField()
    segment = belongs_to(
        "Segment",
        inverse="promotions",
        null=True,
        description="The customer segment to which it applies; null: it is not limited to a segment.",
        inverse_description="The promotions that apply to it.",
    )
    tier = ChoiceField(
        CustomerTier, null=True, description="The customer tier to which it applies; null: to every tier."
    )
    product = belongs_to(
        "Product",
        inverse="promotions",
        null=True,
        description="The product; null: every product of the category.",
        inverse_description="The promotions for it.",
    )
    category = TextField(
        50, null=True, folded=True, ordered=True, description="The product category; null: every category."
    )
    category_folded = CompanionField(null=True)
    discount = PercentField(minimum=1, ordered=True, description="The discount on the list price, in per cent.")
    since = DayField(ordered=True, description="The first day on which it applies.")
    until = DayField(
        null=True, ordered=True, description="The first day on which it no longer applies; null: no end date."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "category")
    row_checks = {"period": _PERIOD}
