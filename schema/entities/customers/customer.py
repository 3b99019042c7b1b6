"""Customers and their tags."""

from __future__ import annotations

import asyncio
from typing import Any

import strawberry
from strawberry.types.info import Info

import models
from core.ids import global_id
from resolvers import registry
from resolvers.loyalty import behaviour
from resolvers.search.expressions import Compare, Operator
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record
from schema.mapping.context import context_of, level
from schema.mapping.definitions import object_type, plain_field
from schema.mapping.entity import auto, changes, mapped, resolved, to_many, to_one
from schema.mapping.scalars import DateTime
from schema.roots.mutation import link_mutations

_LATEST = 50
"""How many of the latest events a profile is made of."""
_MOST = 5
"""How many products and subjects a profile shows at most."""

_Interest = object_type("ProfileInterest", "A product in which a customer has been interested lately.")
plain_field(_Interest, "product_id", strawberry.ID, "The global id of the product.")
plain_field(_Interest, "keenness", int, "How keen the customer is: from 1 to 5, very keen.")
plain_field(_Interest, "events", int, "How often the customer has shown it.")
plain_field(_Interest, "at", DateTime, "When the customer last showed it.")
_Profile = object_type("CustomerProfile", "What a customer did in the last 90 days.")
plain_field(_Profile, "last_seen_at", DateTime | None, "When the customer last did something; null if nothing lately.")
plain_field(_Profile, "keenness", int | None, "How keen the customer is, from 1 to 5; null if nothing happened lately.")
plain_field(_Profile, "subjects", list[str], f"Up to {_MOST} subjects, the latest first.")
plain_field(_Profile, "interests", list[_Interest], f"Up to {_MOST} products, the keenest interest first.")  # type: ignore[valid-type]


@mapped(models.Customer)
class Customer:
    """A person or company that is, was or may become a customer."""

    kind: auto
    name: auto
    phone: auto
    email: auto
    street_line: auto
    country: auto
    region: auto
    city: auto
    postal_code: auto
    birth_date: auto
    birth_year: auto
    gender: auto
    industry: auto
    website: auto
    employees: auto
    annual_revenue: auto
    lifecycle: auto
    tier: auto
    relationship_level: auto
    business_line: auto
    source: auto
    purchase_preferences: auto
    opted_out_at: auto
    merged_into = to_one()
    parent = to_one()
    owner = to_one()
    subsidiaries = to_many()
    contacts = to_many()
    mail_deliveries = to_many()
    assignments = to_many()
    tags = to_many()
    segments = to_many()
    opportunities = to_many()
    contracts = to_many()
    orders = to_many()
    invoices = to_many()
    cases = to_many()
    assets = to_many()
    memberships = to_many()
    interests = to_many()
    behaviour = to_many()
    call_list_entries = to_many()
    visitors = to_many()
    merges = to_many()
    converted_leads = to_many()
    campaigns = to_many()
    campaign_memberships = to_many()
    attachments = to_many()
    follows = to_many()
    reminders = to_many()
    survey_responses = to_many()
    activities = to_many()

    @resolved(
        _Profile,
        description=f"What the customer looked at in the last 90 days, and how keenly: of the {_LATEST} latest events.",
    )
    async def profile(self: Record, info: Info) -> dict[str, Any]:
        """Returns the profile, without products that the caller may not see.

        The latest events of all customers of a level are read by one statement, and their products by another.
        """
        events = registry.of(models.BehaviourEvent).description
        latest = order_by(events, [(events.orders["at"], True)])
        lately = Compare("at", Operator.GTE, behaviour.begins())
        query = ListQuery(lately, latest, Window(_LATEST))
        relation = registry.of(models.Customer).description.to_many["behaviour"]
        reader = context_of(info).reader
        rows = (await reader.page_of(self, relation, query, level(info))).records
        one_of_each = {row["product_id"]: row for row in rows}.values()
        to_product = events.to_one["product"]
        products = await asyncio.gather(*(reader.to_one(row, to_product, level(info)) for row in one_of_each))
        seen = {product.id for product in products if product is not None}
        about = [row for row in rows if row["product_id"] in seen]
        code = registry.of(models.Product).code
        return {
            "last_seen_at": rows[0]["at"] if rows else None,
            "keenness": behaviour.keenness(rows) if rows else None,
            "subjects": behaviour.subjects(rows)[:_MOST],
            "interests": [
                {**one._asdict(), "product_id": global_id(code, one.product)} for one in behaviour.shown(about)[:_MOST]
            ],
        }


@changes(models.Customer)
class CustomerInput:
    """The input fields of a customer."""

    kind: auto
    name: auto
    phone: auto
    email: auto
    street_line: auto
    country: auto
    region: auto
    city: auto
    postal_code: auto
    birth_date: auto
    gender: auto
    industry: auto
    website: auto
    employees: auto
    annual_revenue: auto
    lifecycle: auto
    tier: auto
    relationship_level: auto
    business_line: auto
    source: auto
    purchase_preferences: auto
    opted_out_at: auto
    parent: auto
    owner: auto


link_mutations(
    "customerTag",
    models.CustomerTag,
    {models.Customer: "The customer.", models.Tag: "The tag."},
    adds="Adds a tag to a customer, unless it already has the tag.",
    removes="Removes a tag from a customer, if it has the tag.",
)
