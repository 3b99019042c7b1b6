"""Customers, and the tags on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers import link, unlink
from schema.building import InputField
from schema.mapping import auto, changes, mapped, to_many, to_one
from schema.verbs import id_input, verb


@mapped(models.Customer)
class Customer:
    """A person or a company that buys from us, or might."""

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
    parent = to_one()
    owner = to_one()
    subsidiaries = to_many()
    contacts = to_many()
    assignments = to_many()
    tags = to_many()
    segments = to_many()
    opportunities = to_many()
    contracts = to_many()
    orders = to_many()
    invoices = to_many()
    cases = to_many()
    assets = to_many()
    activities = to_many()


@changes(models.Customer)
class CustomerInput:
    """What may be said of a customer."""

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
    parent: auto
    owner: auto


def _customer_and_tag() -> Sequence[InputField]:
    return (
        id_input("customer_id", registry.of(models.Customer), "The customer."),
        id_input("tag_id", registry.of(models.Tag), "The tag."),
    )


@verb("customer_tag_add", models.Customer, "Puts a tag on a customer, unless it carries it already.", _customer_and_tag)
async def tag_add(unit: Unit, values: dict[str, Any]) -> UUID:
    """Puts a tag on a customer."""
    await link(unit, models.CustomerTag, values)
    return values["customer_id"]  # type: ignore[no-any-return]


@verb("customer_tag_remove", models.Customer, "Takes a tag off a customer, if it carries it.", _customer_and_tag)
async def tag_remove(unit: Unit, values: dict[str, Any]) -> UUID:
    """Takes a tag off a customer."""
    await unlink(unit, models.CustomerTag, values)
    return values["customer_id"]  # type: ignore[no-any-return]
