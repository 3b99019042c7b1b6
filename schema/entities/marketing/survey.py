"""Surveys, and the mutations by which people are invited to them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import strawberry

import models
from core.ids import global_id
from models.campaigns import PERSONS
from resolvers import registry
from resolvers.changes import Unit
from resolvers.marketing import survey_invitations, survey_links, survey_mailings, surveys
from resolvers.marketing.survey_invitations import MOST_DAYS, MOST_INVITED, Recipients
from resolvers.state_machines import SURVEY
from schema.mapping.definitions import InputField, object_type, plain_field
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import Result, Values, id_input, ids_input, mutation, transition
from schema.roots.payloads import Payload, PayloadField, Types, payload

USUAL_DAYS = 90
"""For how many days a link can be used if nothing else is said."""


@mapped(models.Survey)
class Survey:
    """Questions that customers, contacts and leads are asked."""

    title: auto
    introduction: auto
    kind: auto
    status: auto
    opened_at: auto
    closed_at: auto
    segment = to_one()
    campaign = to_one()
    questions = to_many()
    responses = to_many()


@changes(models.Survey)
class SurveyInput:
    """The input fields of a survey."""

    title: auto
    introduction: auto
    kind: auto
    segment: auto
    campaign: auto


transition(SURVEY, "surveyOpen", surveys.open_survey)
transition(SURVEY, "surveyClose", surveys.close)

_Invitation = object_type("SurveyInvitation", "An invitation to answer a survey.")
plain_field(_Invitation, "response_id", strawberry.ID, "The id of the response.")
plain_field(
    _Invitation,
    "url",
    str,
    "The link by which the recipient answers without signing in. Whoever has the link can answer in their place.",
)


def _payload(types: Types) -> Payload:
    return payload(
        "SurveyInvitePayload",
        "The invitations to a survey.",
        [
            PayloadField("survey", types["Survey"] | None, "The Survey; null if refused."),
            PayloadField(
                "invitations",
                list[_Invitation],  # type: ignore[valid-type]
                "The invitations, in no particular order; empty if refused.",
                refused=[],
            ),
        ],
    )


def _audience() -> Sequence[InputField]:
    """Returns the input fields that name whom to ask. Without any of them, it is the survey's segment and campaign."""
    return (
        ids_input("customer_ids", models.Customer, "These customers."),
        ids_input("contact_ids", models.Contact, "These contacts."),
        ids_input("lead_ids", models.Lead, "These leads."),
        id_input("segment_id", models.Segment, "The customers of this segment who are not invited yet.", optional=True),
        id_input(
            "campaign_id",
            models.Campaign,
            "The members of this campaign who are not invited yet and have not declined.",
            optional=True,
        ),
        id_input(
            "support_case_id",
            models.SupportCase,
            "The case to ask about. If nobody is named, its contact or else its customer is invited.",
            optional=True,
        ),
        InputField(
            "valid_days", int | None, f"For how many days the links work: 1 to {MOST_DAYS}; {USUAL_DAYS} by default."
        ),
    )


def _recipients(values: Values) -> Recipients:
    ids = {end: values[f"{end}_ids"] for end in PERSONS if values.get(f"{end}_ids")}
    return Recipients(ids, values.get("segment_id"), values.get("campaign_id"), values.get("support_case_id"))


def _days(values: Values) -> int:
    days: int | None = values.get("valid_days")
    return USUAL_DAYS if days is None else days


@mutation(
    machine=SURVEY,
    payload=_payload,
    inputs=_audience(),
    refuses_key=True,
    selects=dict.fromkeys(("segmentId", "campaignId"), MOST_INVITED // 2),  # in cost
)
async def survey_invite(unit: Unit, values: Values) -> Result:
    asked = await survey_invitations.invite(
        unit, values["id"], values.get("expected_version"), _recipients(values), _days(values)
    )
    return _shown(unit, values["id"], asked)


def _shown(unit: Unit, id: UUID, asked: list[UUID]) -> Result:
    code = registry.of(models.SurveyResponse).code
    links = [{"response_id": global_id(code, one), "url": survey_links.url(unit.settings, one)} for one in asked]
    return id, {"invitations": links}


def _sent(types: Types) -> Payload:
    return payload(
        "SurveySendPayload",
        "The outcome of sending a survey.",
        [
            PayloadField("survey", types["Survey"] | None, "The Survey; null if refused."),
            PayloadField(
                "invited",
                int,
                f"How many persons were invited and get the mailing: at most {MOST_INVITED:,} at once; 0 if refused or "
                "if all were invited before.",
                refused=0,
            ),
        ],
    )


@mutation(
    machine=SURVEY,
    payload=_sent,
    inputs=[
        id_input(
            "mailing_id",
            models.Mailing,
            "The mailing. Its body has {{link}}, and it has no segment and no campaign of its own.",
        ),
        *_audience(),
    ],
    charge=MOST_INVITED // 2,
)
async def survey_send(unit: Unit, values: Values) -> Result:
    invited = await survey_mailings.send(
        unit, values["id"], values.get("expected_version"), values["mailing_id"], _recipients(values), _days(values)
    )
    return values["id"], {"invited": invited}
