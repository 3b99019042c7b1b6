"""Contacts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers.customers import make_primary
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.verbs import id_input, verb, version_input


@mapped(models.Contact)
class Contact:
    """A person whom we know at a customer."""

    full_name: auto
    job_title: auto
    email: auto
    phone: auto
    birth_date: auto
    birth_year: auto
    primary: auto
    customer = to_one()
    opportunities = to_many()
    cases = to_many()
    activities = to_many()
    participations = to_many()


@changes(models.Contact)
class ContactInput:
    """What may be said of a contact."""

    customer: auto
    full_name: auto
    job_title: auto
    email: auto
    phone: auto
    birth_date: auto
    primary: auto


def _contact() -> Sequence[InputField]:
    return (id_input("id", registry.of(models.Contact), "The contact."), version_input())


@verb(
    "contact_make_primary", models.Contact, "Makes a contact its customer's primary one, instead of another.", _contact
)
async def contact_make_primary(unit: Unit, values: dict[str, Any]) -> UUID:
    """Makes a contact primary."""
    return await make_primary(unit, values["id"], values.get("expected_version"))
