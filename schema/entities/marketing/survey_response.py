"""Whom surveys ask, and the mutation by which employees record what these people have answered."""

from __future__ import annotations

from uuid import UUID

import models
from models.campaigns import PERSONS
from resolvers.changes import Unit
from resolvers.marketing import survey_answers
from schema.entities.marketing.survey_answer import replies_input, replies_of
from schema.mapping.entity import auto, mapped, to_many, to_one
from schema.roots.mutation import Values, id_input, mutation


@mapped(models.SurveyResponse)
class SurveyResponse:
    """A customer, a contact or a lead who is asked, and when they were asked and have answered."""

    invited_at: auto
    expires_at: auto
    answered_at: auto
    answered_by: auto
    survey = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()
    support_case = to_one()
    answers = to_many()


@mutation(
    models.SurveyResponse,
    inputs=[
        id_input("id", models.Survey, "The survey."),
        id_input("customer_id", models.Customer, "The customer.", optional=True),
        id_input("contact_id", models.Contact, "The contact.", optional=True),
        id_input("lead_id", models.Lead, "The lead.", optional=True),
        id_input("support_case_id", models.SupportCase, "The case that they were asked about.", optional=True),
        replies_input(),
    ],
    charge=50,
)
async def survey_record(unit: Unit, values: Values) -> UUID:
    """Records what a customer, a contact or a lead has answered, for example by telephone.

    Give exactly one of them. The answers replace what they have answered before.
    """
    persons = {end: values[f"{end}_id"] for end in PERSONS if values.get(f"{end}_id") is not None}
    return await survey_answers.record(unit, values["id"], persons, values.get("support_case_id"), replies_of(values))
