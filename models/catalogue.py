"""What we sell."""

from __future__ import annotations

from enum import StrEnum

from models import forms
from models.fields import BooleanField, ChoiceField, CompanionField, IntegerField, MoneyField, TextField
from models.row import Row


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
        3, null=True, form=forms.currency, made_by_server=True, description="The currency of price and cost."
    )
    stock_on_hand = IntegerField(null=True, ordered=True, description="How many of a good are in stock.")
    warranty_months = IntegerField(null=True, maximum=1200, description="For how many months it is under warranty.")
    maintenance_guide = TextField(2000, null=True, description="How it is maintained.")
    active = BooleanField(default=True, ordered=True, description="Whether it is sold now.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "sku", "category")
    unique_rules = {"product_sku": ("sku_folded",)}
    row_checks = {
        "currency_known": '("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL',
        "stock_of_goods": '"kind" = \'GOOD\' OR "stock_on_hand" IS NULL',
    }
