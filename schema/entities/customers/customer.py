"""Customers and their tags."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import link_mutations


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
    memberships = to_many()
    interests = to_many()
    behaviour = to_many()
    converted_leads = to_many()
    campaigns = to_many()
    campaign_memberships = to_many()
    activities = to_many()


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
