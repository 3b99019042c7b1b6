"""Generates demo call lists, their agents, and the names that the agents have called or are to call."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from uuid import UUID

import models
from jobs.seeding.company import Company
from jobs.seeding.customers import Customer
from jobs.seeding.origin import ANCHOR, DAYS, Draft, day, midnight, moment
from models.calls import CallOutcome, CallStatus
from models.leads import LeadStatus

_AGENTS = 3
_OUTCOMES = (CallOutcome.REACHED, CallOutcome.NOT_REACHED, CallOutcome.DECLINED)


def add_call_lists(draft: Draft, sales: list[UUID]) -> None:
    """Adds a list of dormant customers and one of new leads. The first salespeople are their agents."""
    dormant = {"customer_condition": '{"lifecycle":{"eq":"DORMANT"}}', "call_order": "LATEST_BEHAVIOUR"}
    new = {"lead_condition": '{"status":{"eq":"NEW"}}'}
    for name, condition in (("Win back", dormant), ("New leads", new)):  # in the order of `_call_list`
        call_list = draft.add(models.CallList, midnight(0), name=name, daily_quota=10, days_to_call=2, **condition)
        for n, employee in enumerate(sales[:_AGENTS], 1):
            draft.add(models.CallListMember, midnight(0), call_list_id=call_list, employee_id=employee, position=n)


def add_calls(draft: Draft, dice: Random, company: Company, customer: Customer) -> None:
    """Adds a call to every tenth customer, one to be made to every thirtieth, and one to every other new lead.

    The leads beside the customer must have been added.
    """
    agents = [one.id for one in company.sales[:_AGENTS]]
    about: dict[str, object] = {"call_list_id": _call_list(draft, 0), "customer_id": customer.id}
    if dice.randrange(10) == 0 and customer.day < DAYS - 10:
        _called(draft, dice, dice.randint(customer.day + 1, DAYS - 1), agents, about)
    elif dice.randrange(30) == 0:
        _add(draft, dice, DAYS, agents, about)
    for lead in draft.current(models.Lead):
        if lead["status"] == LeadStatus.NEW and dice.randrange(2) == 0:
            _called(draft, dice, DAYS - 1, agents, {"call_list_id": _call_list(draft, 1), "lead_id": lead["id"]})


def _call_list(draft: Draft, place: int) -> UUID:
    return draft.origin.id(models.CallList, 0, place)


def _called(draft: Draft, dice: Random, number: int, agents: list[UUID], about: dict[str, object]) -> None:
    outcome, at = str(dice.choice(_OUTCOMES)), moment(dice, number)
    done = {"status": str(CallStatus.DONE), "outcome": outcome, "called_at": at, "until": day(number)}
    _add(draft, dice, number, agents, about | done)


def _add(draft: Draft, dice: Random, number: int, agents: list[UUID], values: dict[str, object]) -> None:
    period = {"since": day(number), "until": ANCHOR + timedelta(days=2)}
    draft.add(models.CallListEntry, midnight(number), agent_id=dice.choice(agents), **period | values)
