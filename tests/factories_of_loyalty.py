"""The factories of the entities for loyalty: programmes, tiers, memberships, points, interests and behaviour."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import models
from models.values import Money
from tests.making import Make, Values, factory


@factory(models.MembershipProgram)
async def membership_program(make: Make, n: int) -> Values:
    """Returns values for a programme that gives a point for each dollar."""
    return {"name": f"Programme {n}", "per_amount": Money(Decimal(1), "USD")}


@factory(models.MembershipTier)
async def membership_tier(make: Make, n: int) -> Values:
    """Returns values for a tier of a new programme. It has a threshold, also if the given one is null."""
    spend = {"from_spend": Money(Decimal(1_000_000 + n), "USD")} if "from_points" in make.given else {}
    return {"program_id": make(models.MembershipProgram), "name": f"Tier {n}", "from_points": 1_000_000 + n, **spend}


@factory(models.Membership)
async def membership(make: Make, n: int) -> Values:
    """Returns values for the membership of a new customer in a new programme, or in that of a tier, with its points."""
    if make.given.get("tier_id"):
        tier = await make.row(models.MembershipTier, make.given["tier_id"])
        reached = {"program_id": tier["program_id"], "status_points": tier["from_points"]}
        return {"customer_id": make(models.Customer), "joined_on": date(2026, 1, 1), **reached}
    return {
        "customer_id": make(models.Customer),
        "program_id": make(models.MembershipProgram),
        "joined_on": date(2026, 1, 1),
    }


@factory(models.PointsEntry)
async def points_entry(make: Make, n: int) -> Values:
    """Returns values for ten points of a new membership, or for one point that is taken from given ones."""
    given = make.given
    taken = given.get("earning_id") or given.get("points", 0) < 0 or given.get("kind", "EARN") != "EARN"
    return {
        "membership_id": make(models.Membership),
        "kind": "REDEEM" if taken else "EARN",
        "points": -1 if taken else given.get("remaining") or 10,
        "at": datetime(2026, 1, 1, tzinfo=UTC),
    }


@factory(models.ProductInterest)
async def product_interest(make: Make, n: int) -> Values:
    """Returns values for the interest of a new customer in a new product."""
    return {"customer_id": make(models.Customer), "product_id": make(models.Product)}


@factory(models.BehaviourEvent, beside={"lead_id": {"customer_id": None}})
async def behaviour_event(make: Make, n: int) -> Values:
    """Returns values for a page that a new customer looked at."""
    return {"customer_id": make(models.Customer), "kind": "VIEW", "at": datetime(2026, 1, 1, tzinfo=UTC)}


@factory(models.TrackingKey)
async def tracking_key(make: Make, n: int) -> Values:
    """Returns values for a key that programs use."""
    return {"name": f"Tracking key {n}"}


@factory(models.Visitor, beside={"lead_id": {"customer_id": None}, "withdrawn_at": {"customer_id": None}})
async def visitor(make: Make, n: int) -> Values:
    """Returns values for a visitor who is a new customer."""
    return {
        "tracking_key_id": make(models.TrackingKey),
        "customer_id": make(models.Customer),
        "consent_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
