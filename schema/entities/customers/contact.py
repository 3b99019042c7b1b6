"""Contacts."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.customers.customers import make_primary
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.Contact)
class Contact:
    """A contact person at a customer."""

    full_name: auto
    job_title: auto
    email: auto
    phone: auto
    birth_date: auto
    birth_year: auto
    opted_out_at: auto
    primary: auto
    customer = to_one()
    opportunities = to_many()
    cases = to_many()
    activities = to_many()
    mail_deliveries = to_many()
    participations = to_many()
    converted_leads = to_many()
    campaigns = to_many()
    campaign_memberships = to_many()
    attachments = to_many()
    follows = to_many()
    survey_responses = to_many()


@changes(models.Contact)
class ContactInput:
    """The input fields of a contact."""

    customer: auto
    full_name: auto
    job_title: auto
    email: auto
    phone: auto
    birth_date: auto
    opted_out_at: auto
    primary: auto


@mutation(models.Contact, inputs=[id_input("id", models.Contact, "The contact."), version_input()])
async def contact_make_primary(unit: Unit, values: Values) -> UUID:
    """Makes this the primary contact of its customer, instead of any other."""
    return await make_primary(unit, values["id"], values.get("expected_version"))
