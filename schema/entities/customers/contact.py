"""Contacts."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from strawberry.types.info import Info

import models
from core.content_lines import in_thread
from models.description import describe
from resolvers import registry
from resolvers.access import permit_verb
from resolvers.changes import Unit
from resolvers.changes.identified_rows import write_identified
from resolvers.customers import vcards
from resolvers.customers.customers import make_primary
from resolvers.search.record import Record
from schema.mapping.context import context_of, level, signed_in
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, resolved, to_many, to_one
from schema.roots.file_imports import COST, import_payload, policy_input, results_of
from schema.roots.mutation import Values, id_input, mutation, version_input
from schema.roots.payloads import Payload, Types


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
    merged_into = to_one()
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
    reminders = to_many()
    survey_responses = to_many()
    merges = to_many()

    @resolved(
        str,
        description="The contact as a vCard 4.0, with the line ends of a file (CRLF). Masked values are left out.",
    )
    async def vcard(row: Record, info: Info) -> str:
        """Returns the contact as a vCard."""
        context, attributes = context_of(info), describe(models.Contact).attributes
        customer = await context.reader.to_one(row, row.entity.to_one["customer"], level(info))
        for name in vcards.PROPERTIES.keys() & attributes.keys():
            if attributes[name].meaning.sensitive and row[name] is not None:
                context.show(attributes[name], row)
        return vcards.written_card(row, customer, context.reader.masked(registry.of(models.Contact), row.id))


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


def _imported(types: Types) -> Payload:
    return import_payload("ContactImportVcards", "card", registry.of(models.Contact), types)


@mutation(
    payload=_imported,
    inputs=[
        id_input("customer_id", models.Customer, "The customer of new contacts. Others stay where they are."),
        InputField(
            "vcards",
            str,
            f"1 to {vcards.MOST_CARDS} vCards of version 3.0 or 4.0, as a file has them; at most 500,000 characters.",
        ),
        policy_input(),
    ],
    outside=True,
    charge=COST,
)
async def contact_import_vcards(info: Info, values: Values) -> Values:
    """Creates contacts from vCards, and updates those that it knows by their UID.

    A UID that was exported names its contact; any other becomes the external id of a new one. What a card leaves out
    stays as it is. The field of an error has the card's index and its property.
    """
    context, entity = signed_in(info), registry.of(models.Contact)
    permit_verb(context.viewer, "contactImportVcards")
    rows = await in_thread(str(context.caller_key), partial(vcards.read_cards, values["vcards"]))
    for row in rows:
        row.new_values["customer_id"] = values["customer_id"]
    results = await context.changes.run(lambda unit: write_identified(unit, entity, rows, values["policy"]))
    return results_of(results, "vcards", vcards.PROPERTIES)
