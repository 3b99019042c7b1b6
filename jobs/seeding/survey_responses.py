"""Generates whom the demo surveys ask, and what these people answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any, cast
from uuid import UUID

import models
from jobs.seeding.customers import Customer
from jobs.seeding.origin import Draft, midnight, moment
from jobs.seeding.surveys import ASKING_SINCE, OPENED, PLANS, TOPICS, Surveys

_WISHES = ("More spare parts on stock.", "A manual in our language.", "交货更快", "Nothing, thank you.")


def add_responses(draft: Draft, dice: Random, surveys: Surveys, customer: Customer) -> None:
    """Adds the responses of a customer. Its support cases and leads must have been added."""
    if customer.day < OPENED and dice.randrange(3) == 0:
        by_contact = customer.contacts and dice.randrange(3)
        person = {"contact_id": dice.choice(customer.contacts)} if by_contact else {"customer_id": customer.id}
        _add_market(draft, dice, surveys, moment(dice, OPENED + 1), person)
    for lead in draft.current(models.Lead):
        is_open = lead["status"] not in ("CONVERTED", "DISQUALIFIED")
        if is_open and cast(datetime, lead["received_at"]) < midnight(OPENED):
            _add_market(draft, dice, surveys, moment(dice, OPENED + 1), {"lead_id": lead["id"]})
    for case in draft.current(models.SupportCase):
        closed = cast(datetime | None, case["closed_at"])
        if closed is not None and closed >= midnight(ASKING_SINCE):
            _add_of_case(draft, dice, surveys, case, closed + timedelta(hours=1))


def _add_market(draft: Draft, dice: Random, surveys: Surveys, invited: datetime, person: dict[str, Any]) -> None:
    answered = invited + timedelta(hours=dice.randint(1, 200)) if dice.randrange(5) < 3 else None
    response = _add(draft, surveys.market, invited, answered, dice, **person)
    if answered is None:
        return
    plan, topics, likely, missed = surveys.of_market
    _answer(draft, answered, response, plan, choice=dice.choice(PLANS))
    for number in sorted(dice.sample(range(len(TOPICS)), dice.randint(0, 3))):
        _answer(draft, answered, response, topics, position=number + 1, choice=TOPICS[number])
    _answer(draft, answered, response, likely, number=dice.randint(3, 10))
    if dice.randrange(3) == 0:
        _answer(draft, answered, response, missed, text=dice.choice(_WISHES))


def _add_of_case(draft: Draft, dice: Random, surveys: Surveys, case: dict[str, Any], invited: datetime) -> None:
    person = {"contact_id": case["contact_id"]} if case["contact_id"] else {"customer_id": case["customer_id"]}
    rated = case["satisfaction"] is not None and dice.randrange(3)
    answered = invited + timedelta(hours=dice.randint(1, 60)) if rated else None
    response = _add(draft, surveys.cases, invited, answered, dice, support_case_id=case["id"], **person)
    if answered is not None:
        satisfaction, better = surveys.of_cases
        _answer(draft, answered, response, satisfaction, number=case["satisfaction"])
        if dice.randrange(3) == 0:
            _answer(draft, answered, response, better, text=dice.choice(_WISHES))


def _add(
    draft: Draft, survey: UUID, invited: datetime, answered: datetime | None, dice: Random, **whom: object
) -> UUID:
    by = "EMPLOYEE" if dice.randrange(5) == 0 else "RECIPIENT"
    return draft.add(
        models.SurveyResponse,
        invited,
        survey_id=survey,
        invited_at=invited,
        expires_at=invited + timedelta(days=90),
        answered_at=answered,
        answered_by=by if answered else None,
        updated_at=answered or invited,
        version=2 if answered else 1,
        **whom,
    )


def _answer(draft: Draft, at: datetime, response: UUID, question: UUID, *, position: int = 0, **value: object) -> None:
    draft.add(models.SurveyAnswer, at, response_id=response, question_id=question, position=position, **value)
