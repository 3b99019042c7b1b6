"""Creates valid inputs for the mutations of surveys, and the rows that they need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import models
from models.service import CaseStatus
from resolvers.changes import Unit
from resolvers.marketing import survey_answers, surveys
from resolvers.marketing.survey_replies import Reply
from resolvers.service import cases
from tests.factories import Make

Input = dict[str, Any]

QUESTIONS: tuple[dict[str, Any], ...] = (
    {"kind": "SCALE_1_TO_5", "required": True, "rates_case": True},
    {"kind": "MULTIPLE_CHOICE", "choices": "Red; Green; Blue"},
    {"kind": "TEXT"},
)
FIRST = (Reply(1, 2), Reply(2, choices=["Red", "Blue"]), Reply(3, text="Slow"))
REPLIES = [
    {"position": 1, "number": 5},
    {"position": 2, "choices": ["Green", "Blue"]},
    {"position": 3, "text": "Fast"},
]
"""Replies that change, keep, add and remove answers of those who have replied FIRST."""


async def opened(make: Make, **values: Any) -> UUID:
    """Creates an open survey with the three QUESTIONS."""
    id = await make(models.Survey, **values)
    for position, question in enumerate(QUESTIONS, 1):
        await make(models.SurveyQuestion, survey_id=id, position=position, **question)
    await make.changes.run(lambda unit: surveys.open_survey(unit, id, None))
    return id


async def resolved_case(make: Make) -> UUID:
    """Creates a resolved case."""
    id = await make(models.SupportCase, handler_id=await make(models.Employee))
    for step in (cases.respond, cases.resolve):
        await make.changes.run(lambda unit, step=step: step(unit, id, None))  # type: ignore[misc]
    assert (await make.row(models.SupportCase, id))["status"] == CaseStatus.RESOLVED
    return id


async def answered(make: Make, survey: UUID, case: UUID) -> UUID:
    """Creates the response of a case's customer, who has replied FIRST. Returns the id of the customer."""
    customer: UUID = (await make.row(models.SupportCase, case))["customer_id"]

    async def work(unit: Unit) -> UUID:
        return await survey_answers.record(unit, survey, {"customer": customer}, case, FIRST)

    _ = await make.changes.run(work)
    return customer


async def _draft(make: Make) -> Input:
    id = await make(models.Survey)
    await make(models.SurveyQuestion, survey_id=id)
    return {"id": str(id)}


async def _open(make: Make) -> Input:
    return {"id": str(await opened(make))}


async def _invited(make: Make) -> Input:
    segment = await make(models.Segment)
    for _ in range(2):
        await make(models.SegmentMember, segment_id=segment, customer_id=await make(models.Customer))
    customer, contact, lead = await make(models.Customer), await make(models.Contact), await make(models.Lead)
    survey = await opened(make)
    await make(models.SurveyResponse, survey_id=survey, customer_id=customer)
    ids = {"customerIds": [str(customer)], "contactIds": [str(contact)], "leadIds": [str(lead)]}
    return {"id": str(survey), "segmentId": str(segment), **ids}


async def _sent(make: Make) -> Input:
    channel = await make(models.Channel, url="smtp://mail.example.com")
    mailing = await make(models.Mailing, channel_id=channel, body="Please answer: {{link}}")
    return {**await _invited(make), "mailingId": str(mailing)}


async def _recorded(make: Make) -> Input:
    survey, case = await opened(make), await resolved_case(make)
    customer = await answered(make, survey, case)
    return {"id": str(survey), "customerId": str(customer), "supportCaseId": str(case), "answers": REPLIES}


SURVEYS: dict[str, Callable[[Make], Awaitable[Input]]] = {
    "surveyOpen": _draft,
    "surveyInvite": _invited,
    "surveySend": _sent,
    "surveyClose": _open,
    "surveyRecord": _recorded,
}
