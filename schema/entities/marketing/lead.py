"""Leads."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.marketing import leads
from resolvers.marketing.lead_conversion import Conversion, convert
from resolvers.state_machines import LEAD
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import Date
from schema.mapping.values import MoneyInput
from schema.roots.mutation import Values, id_input, mutation, transition


@mapped(models.Lead)
class Lead:
    """A person or a company that may become a customer."""

    name: auto
    company: auto
    job_title: auto
    phone: auto
    email: auto
    country: auto
    source: auto
    source_detail: auto
    business_line: auto
    note: auto
    status: auto
    score: auto
    score_reasons: auto
    scored_at: auto
    received_at: auto
    assigned_at: auto
    opted_out_at: auto
    disqualified_at: auto
    disqualified_reason: auto
    converted_at: auto
    owner = to_one()
    campaign = to_one()
    merged_into = to_one()
    converted_customer = to_one()
    converted_contact = to_one()
    converted_opportunity = to_one()
    campaigns = to_many()
    campaign_memberships = to_many()
    mail_deliveries = to_many()
    attachments = to_many()
    follows = to_many()
    reminders = to_many()
    survey_responses = to_many()
    opportunities = to_many()
    behaviour = to_many()
    call_list_entries = to_many()
    visitors = to_many()
    merges = to_many()
    activities = to_many()


@changes(models.Lead)
class LeadInput:
    """The input fields of a lead."""

    name: auto
    company: auto
    job_title: auto
    phone: auto
    email: auto
    country: auto
    source: auto
    source_detail: auto
    business_line: auto
    note: auto
    owner: auto
    campaign: auto
    received_at: auto
    opted_out_at: auto


@mutation(
    machine=LEAD,
    inputs=[
        id_input(
            "employee_id", models.Employee, "The new owner. Default: whom the assignment rules choose.", optional=True
        )
    ],
)
async def lead_assign(unit: Unit, values: Values) -> UUID:
    return await leads.assign(unit, values["id"], values.get("employee_id"), values.get("expected_version"))


_NewOpportunity = input_type("LeadOpportunityInput", "The opportunity that a converted lead becomes.")
for _field in (
    InputField("name", str | None, "The name. Default: the name of the lead's company, else of the lead."),
    id_input("pipeline_id", models.Pipeline, "The pipeline, which it enters at the first open stage.", optional=True),
    id_input("stage_id", models.Stage, "The stage. Default: the first open stage.", optional=True),
    InputField("expected_amount", MoneyInput | None, "The expected amount."),
    InputField("expected_close_date", Date | None, "The day on which it is expected to be won."),
    InputField("description", str | None, "A description."),
):
    input_field(_NewOpportunity, _field)


@mutation(
    machine=LEAD,
    charge=20,
    inputs=[
        id_input(
            "customer_id",
            models.Customer,
            "The customer. Default: the one with the same phone number, e-mail address or name, else a new one.",
            optional=True,
        ),
        id_input("contact_id", models.Contact, "The existing contact.", optional=True),
        id_input("opportunity_id", models.Opportunity, "The existing opportunity.", optional=True),
        InputField("new_customer", bool | None, "Whether to create a customer without looking for the same one."),
        InputField("opportunity", _NewOpportunity | None, "A new opportunity; none by default."),
    ],
)
async def lead_convert(unit: Unit, values: Values) -> UUID:
    to = Conversion(
        values.get("customer_id"),
        values.get("contact_id"),
        values.get("opportunity_id"),
        bool(values.get("new_customer")),
        values.get("opportunity"),
    )
    return await convert(unit, values["id"], to, values.get("expected_version"))


@mutation(machine=LEAD, inputs=[InputField("reason", str, "Why; at most 200 characters.")])
async def lead_disqualify(unit: Unit, values: Values) -> UUID:
    return await leads.disqualify(unit, values["id"], values["reason"], values.get("expected_version"))


transition(LEAD, "leadScore", leads.score)
transition(LEAD, "leadStart", leads.start)
transition(LEAD, "leadQualify", leads.qualify)
transition(LEAD, "leadReopen", leads.reopen)
