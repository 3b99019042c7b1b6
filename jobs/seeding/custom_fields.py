"""Custom fields of the demo customers, one of each type, and their values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any
from uuid import UUID, uuid5

import models
from jobs.seeding.customers import Customer
from jobs.seeding.origin import Draft, midnight
from models.custom_fields import PLACES

# Name, label, type, and what else is said of the field.
_FIELDS: tuple[tuple[str, str, str, dict[str, object]], ...] = (
    ("accountCode", "Account code", "TEXT", {"api_keys": True}),
    ("floorArea", "Floor area", "NUMBER", {"description": "In square metres."}),
    ("creditLimit", "Credit limit", "MONEY", {}),
    ("auditedOn", "Last audit", "DATE", {}),
    ("frameAgreement", "Frame agreement", "BOOLEAN", {"api_keys": True}),
    ("serviceClass", "Service class", "OPTION", {"options": "Gold; Silver; Bronze", "api_keys": True}),
    ("technicalContact", "Technical contact", "RELATION", {"relates_to": "CONTACT"}),
)

COUNT = len(_FIELDS)
"""The number of custom fields of customers."""

Values = list[dict[str, Any]]
"""Rows of the table of values."""


def add_custom_fields(draft: Draft) -> None:
    """Adds the custom fields of customers."""
    for position, (name, label, type_, also) in enumerate(_FIELDS, 1):
        given = {"entity": "CUSTOMER", "name": name, "label": label, "type": type_, "position": position, **also}
        _ = draft.add(models.CustomField, midnight(0), **given)


def values_of(draft: Draft, dice: Random, customer: Customer, number: int) -> Values:
    """Returns values of custom fields of two in three customers. `number`: the customer's number."""
    if not dice.randrange(3):
        return []
    contacts: Sequence[UUID] = customer.contacts
    given: list[dict[str, Any] | None] = [
        {"text": f"AC-{number:06d}"},
        {"number": dice.randint(50, 9000) * 10**PLACES} if dice.random() < 0.8 else None,
        {"amount": dice.randint(1, 200) * 100_000, "currency": customer.currency} if dice.random() < 0.5 else None,
        {"date": date(2025, dice.randint(1, 12), dice.randint(1, 28))} if dice.random() < 0.5 else None,
        {"boolean": dice.random() < 0.5},
        {"option": dice.choice(("Gold", "Silver", "Bronze"))},
        {"relation_id": contacts[0]} if contacts else None,
    ]
    found = []
    for place, values in enumerate(given):
        if values is not None:
            field = draft.origin.id(models.CustomField, 0, place)
            found.append({"id": uuid5(field, str(customer.id)), "field_id": field, "row_id": customer.id, **values})
    return found
