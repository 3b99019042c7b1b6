"""The factories of the entities for marketing: campaigns, and the rules by which leads are scored and assigned."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import models
from tests.making import Make, Values, factory

_NO_LEAD = '{"name":{"eq":"a name that no lead has"}}'


@factory(models.CampaignMember, beside={end: {"customer_id": None} for end in ("contact_id", "lead_id")})
async def campaign_member(make: Make, n: int) -> Values:
    """Returns values for a new customer in a new campaign."""
    return {"campaign_id": make(models.Campaign), "customer_id": make(models.Customer)}


@factory(models.CampaignResource)
async def campaign_resource(make: Make, n: int) -> Values:
    """Returns values for a resource of which there are ten."""
    return {"name": f"Resource {n}", "kind": "MATERIAL", "quantity": Decimal(10)}


@factory(models.CampaignBooking, beside={"starts_on": {"ends_on": date.max}})
async def campaign_booking(make: Make, n: int) -> Values:
    """Returns values for a booking of a new resource by a new campaign."""
    return {
        "campaign_id": make(models.Campaign),
        "resource_id": make(models.CampaignResource),
        "quantity": Decimal(1),
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 1, 31),
    }


@factory(models.CampaignTouch)
async def campaign_touch(make: Make, n: int) -> Values:
    """Returns values for a campaign that led to a new opportunity."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    shares = dict.fromkeys(("first_share", "last_share", "even_share"), Decimal(100))
    return {
        "opportunity_id": make(models.Opportunity),
        "campaign_id": make(models.Campaign),
        "first_touched_at": at,
        "last_touched_at": at,
        **shares,
    }


@factory(models.ScoringRule)
async def scoring_rule(make: Make, n: int) -> Values:
    """Returns values for a scoring rule that applies to no lead of other tests."""
    return {"name": f"Scoring rule {n}", "condition": _NO_LEAD, "points": 10, "active": False}


@factory(models.AssignmentRule)
async def assignment_rule(make: Make, n: int) -> Values:
    """Returns values for an assignment rule that applies to no lead of other tests."""
    return {
        "name": f"Assignment rule {n}",
        "condition": _NO_LEAD,
        "strategy": "ROUND_ROBIN",
        "position": 1,
        "active": False,
    }


@factory(models.AssignmentRuleMember)
async def assignment_rule_member(make: Make, n: int) -> Values:
    """Returns values for a new employee in the pool of a new assignment rule."""
    return {"assignment_rule_id": make(models.AssignmentRule), "employee_id": make(models.Employee)}


@factory(
    models.CallList,
    beside={"lead_condition": {"customer_condition": None}},
    ruled=("customer_condition", "lead_condition", "segment_id"),
)
async def call_list(make: Make, n: int) -> Values:
    """Returns values for a call list that has no names."""
    return {"name": f"Call list {n}", "customer_condition": _NO_LEAD, "active": False}


@factory(models.CallListMember)
async def call_list_member(make: Make, n: int) -> Values:
    """Returns values for a new employee who calls the names of a new call list."""
    return {"call_list_id": make(models.CallList), "employee_id": make(models.Employee)}


@factory(models.CallListEntry, beside={"lead_id": {"customer_id": None}})
async def call_list_entry(make: Make, n: int) -> Values:
    """Returns values for a new customer whom a new employee is to call."""
    return {
        "call_list_id": make(models.CallList),
        "customer_id": make(models.Customer),
        "agent_id": make(models.Employee),
        "since": date(2026, 1, 1),
        "until": date.max,
    }
