"""The factories of the entities for marketing: the rules by which leads are scored and assigned."""

from __future__ import annotations

import models
from tests.making import Make, Values, factory

_ANY_LEAD = '{"source":{"isNull":true}}'


@factory(models.ScoringRule)
async def scoring_rule(make: Make, n: int) -> Values:
    """Returns values for a scoring rule that is not active, so that it changes no lead of other tests."""
    return {"name": f"Scoring rule {n}", "condition": _ANY_LEAD, "points": 10, "active": False}


@factory(models.AssignmentRule)
async def assignment_rule(make: Make, n: int) -> Values:
    """Returns values for an assignment rule that is not active, so that it changes no lead of other tests."""
    return {
        "name": f"Assignment rule {n}",
        "condition": _ANY_LEAD,
        "strategy": "ROUND_ROBIN",
        "position": 1,
        "active": False,
    }


@factory(models.AssignmentRuleMember)
async def assignment_rule_member(make: Make, n: int) -> Values:
    """Returns values for a new employee in the pool of a new assignment rule."""
    return {"assignment_rule_id": make(models.AssignmentRule), "employee_id": make(models.Employee)}
