"""Generates past and planned demo activities with their targets and participants."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import models
from jobs.seeding.company import Company, Employee
from jobs.seeding.customers import Customer
from jobs.seeding.orders import Owned
from jobs.seeding.origin import DAYS, Draft, moment
from jobs.seeding.sales import Deal
from jobs.seeding.service import Opened
from models.activities import ActivityDirection, ActivityKind, ParticipantResponse

_KINDS = list(ActivityKind)
_SHARES = (28, 14, 22, 10, 16, 5, 5)
_SUBJECTS = {
    ActivityKind.CALL: ("Called about {about}", "Rückruf: {about}", "Question on delivery", "电话回访 {about}"),
    ActivityKind.MEETING: ("Meeting on {about}", "Réunion: {about}", "Quarterly review", "Kick-off {about}"),
    ActivityKind.EMAIL: ("Offer sent: {about}", "Re: {about}", "Documents for {about}", "Thank you"),
    ActivityKind.NOTE: ("Budget is decided in autumn", "New contact for {about}", "Asks for a reference"),
    ActivityKind.TASK: ("Prepare the offer for {about}", "Call back", "Check stock for {about}", "Angebot nachfassen"),
    ActivityKind.VISIT: ("Visit to the plant", "Demonstration of {about}", "Service visit"),
    ActivityKind.MESSAGE: ("Short question on {about}", "微信: {about}", "Date confirmed"),
}
_OUTCOMES = ("Interested", "Wants an offer", "Not reached", "Decision next month", "No need now", "Très satisfait")
_BODIES = (
    "Went through the open points; technical questions go to service.",
    "They compare two offers and want a longer warranty.",
    "客户希望下周收到报价。",
    "Preise besprochen, Lieferzeit bleibt das Thema.",
)
_TOGETHER = (ActivityKind.MEETING, ActivityKind.VISIT, ActivityKind.CALL)
_DIRECTED = (ActivityKind.CALL, ActivityKind.EMAIL, ActivityKind.MESSAGE)


def add_activities(draft: Draft, dice: Random, company: Company, customer: Customer, deals: list[Deal]) -> None:
    """Adds 4 to 12 activities of a customer.

    Each activity is later than the day on which its customer was created or its opportunity began.
    """
    for _ in range(dice.randint(4, 12)):
        deal = dice.choice(deals) if deals and dice.randrange(5) < 2 else None
        first, last = (deal.begin + 1, deal.end) if deal else (customer.day + 1, DAYS - 1)
        if first > last:
            deal, first, last = None, customer.day + 1, DAYS - 1
        kind = dice.choices(_KINDS, _SHARES)[0]
        author = _author(dice, company, customer)
        about = deal.name if deal else customer.name
        if kind is ActivityKind.TASK:
            # Half of the tasks are recent, so that some are due after today.
            number = max(first, last - dice.randrange(10)) if dice.randrange(2) else dice.randint(first, last)
            id, at = _add_task(draft, dice, author, number, about)
        else:
            id, at = _add_past(draft, dice, kind, author, dice.randint(first, last), about)
        _add_targets(draft, dice, id, at, customer, deal)
        if kind in _TOGETHER:
            _add_participants(draft, dice, id, at, author, customer)


def add_follow_ups(
    draft: Draft, dice: Random, company: Company, customer: Customer, owned: list[Owned], opened: list[Opened]
) -> None:
    """Adds notes about some orders, meetings about some contracts, and calls about some support cases."""
    for order, one in {one.order: one for one in owned}.items():
        author, about = _author(dice, company, customer), one.product.name
        if dice.randrange(3) == 0:
            id, at = _add_past(draft, dice, ActivityKind.NOTE, author, one.since, about)
            draft.add(models.ActivityTarget, at, activity_id=id, order_id=order)
        if one.contract and dice.randrange(3) == 0:
            id, at = _add_past(draft, dice, ActivityKind.MEETING, author, one.since, about)
            draft.add(models.ActivityTarget, at, activity_id=id, contract_id=one.contract)
            _add_participants(draft, dice, id, at, author, customer)
    for case in opened:
        if case.day + 1 < DAYS and dice.randrange(2):
            id, at = _add_past(draft, dice, ActivityKind.CALL, case.handler, case.day + 1, case.product.name)
            draft.add(models.ActivityTarget, at, activity_id=id, support_case_id=case.id)


def _author(dice: Random, company: Company, customer: Customer) -> Employee:
    if customer.service and dice.randrange(4) == 0:
        return customer.service
    return customer.owner or dice.choice(company.sales)


def _add_past(
    draft: Draft, dice: Random, kind: ActivityKind, author: Employee, number: int, about: str
) -> tuple[UUID, datetime]:
    at = moment(dice, number)
    minutes = dice.choice((10, 15, 30, 45, 60, 90)) if kind in _TOGETHER else None
    written = at + timedelta(minutes=(minutes or 0) + dice.randint(0, 30))
    id = draft.add(
        models.Activity,
        written,
        kind=str(kind),
        subject=dice.choice(_SUBJECTS[kind]).format(about=about),
        body=dice.choice(_BODIES) if dice.randrange(3) == 0 else None,
        direction=str(dice.choice(list(ActivityDirection))) if kind in _DIRECTED else None,
        outcome=dice.choice(_OUTCOMES) if kind in _TOGETHER else None,
        occurred_at=at,
        duration_minutes=minutes,
        author_id=author.id,
    )
    return id, written


def _add_task(draft: Draft, dice: Random, author: Employee, number: int, about: str) -> tuple[UUID, datetime]:
    at = moment(dice, number)
    due = number + dice.randint(1, 15)
    done = number + dice.randint(1, 15)
    completed = moment(dice, done) if done < DAYS and dice.randrange(10) else None
    id = draft.add(
        models.Activity,
        at,
        updated_at=completed or at,
        version=2 if completed else 1,
        kind=str(ActivityKind.TASK),
        subject=dice.choice(_SUBJECTS[ActivityKind.TASK]).format(about=about),
        due_at=moment(dice, due),
        completed_at=completed,
        author_id=author.id,
        assignee_id=author.id,
    )
    return id, at


def _add_targets(draft: Draft, dice: Random, id: UUID, at: datetime, customer: Customer, deal: Deal | None) -> None:
    if deal:
        draft.add(models.ActivityTarget, at, activity_id=id, opportunity_id=deal.id)
    if not deal or dice.randrange(2):
        draft.add(models.ActivityTarget, at, activity_id=id, customer_id=customer.id)
    if dice.randrange(4) == 0:
        draft.add(models.ActivityTarget, at, activity_id=id, contact_id=dice.choice(customer.contacts))


def _add_participants(draft: Draft, dice: Random, id: UUID, at: datetime, author: Employee, customer: Customer) -> None:
    accepted = str(ParticipantResponse.ACCEPTED)
    draft.add(models.ActivityParticipant, at, activity_id=id, employee_id=author.id, response=accepted)
    for contact in dice.sample(customer.contacts, dice.randint(1, min(2, len(customer.contacts)))):
        answer = str(dice.choice(list(ParticipantResponse))) if dice.randrange(5) == 0 else accepted
        draft.add(models.ActivityParticipant, at, activity_id=id, contact_id=contact, response=answer)
