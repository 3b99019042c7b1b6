"""Competitors and their products."""

from __future__ import annotations

from models import normal_forms
from models.fields import CompanionField, ManyToMany, MoneyField, TextField, belongs_to
from models.row import Row


class Competitor(Row):
    """A company that competes with us."""

    name = TextField(100, folded=True, ordered=True, description="The competitor's name; unique.")
    name_folded = CompanionField()
    background = TextField(2000, null=True, description="Its history and its owners.")
    current_state = TextField(2000, null=True, description="Its current situation.")
    main_fields = TextField(2000, null=True, description="Its main fields of business.")
    strategy = TextField(2000, null=True, description="Its strategy.")
    sales_channels = TextField(2000, null=True, description="Its sales channels.")
    search_text = CompanionField()
    search_grams = CompanionField()

    opportunities = ManyToMany(
        "OpportunityCompetitor",
        to="opportunity",
        back="competitor",
        description="The opportunities for which it competes.",
    )

    searched = ("name",)
    unique_rules = {"competitor_name": ("name_folded",)}


class CompetitorProduct(Row):
    """A product that a competitor sells."""

    competitor = belongs_to(
        "Competitor",
        inverse="products",
        description="The competitor that sells it.",
        inverse_description="The products that it sells.",
    )
    name = TextField(100, folded=True, ordered=True, description="The product's name.")
    name_folded = CompanionField()
    uses = TextField(2000, null=True, description="What it is used for.")
    performance = TextField(2000, null=True, description="How well it performs.")
    price = MoneyField(null=True, ordered=True, description="The price, as far as it is known.")
    currency = TextField(
        3, null=True, form=normal_forms.currency, made_by_server=True, description="The price's currency."
    )
    channels = TextField(2000, null=True, description="The channels through which it is sold.")
    search_text = CompanionField()
    search_grams = CompanionField()

    products = ManyToMany(
        "ProductRival", to="product", back="competitor_product", description="Our products that it competes with."
    )

    searched = ("name",)
    row_checks = {"currency_known": '"price" IS NULL OR "currency" IS NOT NULL'}


class ProductRival(Row):
    """A pair of competing products: one of ours and one of a competitor."""

    product = belongs_to("Product", inverse=None, description="Our product.")
    competitor_product = belongs_to("CompetitorProduct", inverse=None, description="The competitor's product.")

    unique_rules = {"product_rival": ("product_id", "competitor_product_id")}


class OpportunityCompetitor(Row):
    """A competitor in an opportunity."""

    opportunity = belongs_to("Opportunity", inverse=None, description="The opportunity.")
    competitor = belongs_to("Competitor", inverse=None, description="The competitor.")

    unique_rules = {"opportunity_competitor": ("opportunity_id", "competitor_id")}
