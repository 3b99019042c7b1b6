"""Generates demo leads, of which some have become customers, and the rules by which leads are scored and assigned."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import models
from jobs.seeding.company import Company
from jobs.seeding.cultures import UNITED_STATES
from jobs.seeding.customers import Customer, is_company
from jobs.seeding.names import person
from jobs.seeding.origin import DAYS, Draft, midnight, moment
from models.leads import LeadStatus

_WEB, _FAIR = "Web site", "Trade fair"
_POINTS = {_WEB: 10, _FAIR: 25}
_REASONS = ("No budget", "Not our market", "Cannot be reached")


def add_lead_rules(draft: Draft, sales: list[UUID]) -> None:
    """Adds a scoring rule for each source, and an assignment rule whose pool are the first salespeople."""
    at = midnight(0)
    for source, points in _POINTS.items():
        condition = f'{{"source":{{"eq":"{source}"}}}}'
        draft.add(models.ScoringRule, at, name=f"Source: {source}", condition=condition, points=points)
    rule = draft.add(
        models.AssignmentRule,
        at,
        position=1,
        name="From the web site",
        condition=f'{{"source":{{"eq":"{_WEB}"}}}}',
        strategy="ROUND_ROBIN",
    )
    for n, employee in enumerate(sales[:3], 1):
        draft.add(models.AssignmentRuleMember, at, assignment_rule_id=rule, employee_id=employee, position=n)


def add_leads(draft: Draft, dice: Random, company: Company, customer: Customer) -> None:
    """Adds the lead that every fourth customer was once, and an open or disqualified one beside every sixth.

    The customer's oldest opportunity came of the lead. All opportunities of the customer must have been added.
    """
    if dice.randrange(4) == 0 and customer.day > 10:
        converted = moment(dice, customer.day)
        lead = _add(
            draft,
            dice,
            moment(dice, customer.day - dice.randint(1, 10)),
            LeadStatus.CONVERTED,
            company=customer.name if is_company(draft.customer) else None,
            owner_id=None if customer.owner is None else customer.owner.id,
            converted_at=converted,
            converted_customer_id=customer.id,
        )
        deals = draft.current(models.Opportunity)
        if deals:
            deals[-1]["source_lead_id"] = lead
    if dice.randrange(6) == 0:
        received = moment(dice, DAYS - dice.randint(1, 40))
        status = dice.choice((LeadStatus.NEW, LeadStatus.ASSIGNED, LeadStatus.WORKING, LeadStatus.DISQUALIFIED))
        also: dict[str, object] = {}
        if status is LeadStatus.DISQUALIFIED:
            also = {"disqualified_at": received + timedelta(hours=3), "disqualified_reason": dice.choice(_REASONS)}
        elif status is not LeadStatus.NEW:
            also = {"owner_id": dice.choice(company.sales).id, "assigned_at": received + timedelta(hours=1)}
        _add(draft, dice, received, status, **also)


def _add(draft: Draft, dice: Random, received: datetime, status: LeadStatus, **also: object) -> UUID:
    name, _ = person(dice, UNITED_STATES)
    # The assignment rule would give a new lead from the web site to somebody at once.
    source = _FAIR if status is LeadStatus.NEW else dice.choice((_WEB, _FAIR))
    return draft.add(
        models.Lead,
        received,
        name=name,
        email=f"{name.replace(' ', '.').lower()}.{dice.randrange(10_000)}@example.net",
        source=source,
        status=str(status),
        score=_POINTS[source],
        score_reasons=f"{_POINTS[source]:+d} Source: {source}",
        scored_at=received,
        received_at=received,
        **also,
    )
