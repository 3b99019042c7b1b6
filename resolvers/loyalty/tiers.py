"""Rules for the tiers of membership programmes. Members get the best tier that they have reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes.row_writer import RowWriter
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record


class TierRules(Rules):
    """Rules for tiers: each has a threshold, and every member has the best tier that they have reached."""

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the programme, so that nobody joins it meanwhile."""
        return ("program",)

    async def check(self, change: Change) -> None:
        """Raises Refused: REQUIRED for a tier without a threshold; NOT_ALLOWED if the programme changes."""
        if change.operation is Operation.UPDATE and change.changes("program_id"):
            message = "A tier cannot be moved to another programme. Create it there."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, "program_id")
        if change.get("from_points") is None and change.get("from_spend") is None:
            message = "Give the points or the spend from which members have the tier."
            raise Refused.one(ProblemCode.REQUIRED, message, "from_points")

    async def follow(self, change: Change) -> None:
        """Gives the members of the programme the tiers that they have reached."""
        # All of them are locked: points that others are recording now may reach this tier.
        where = every(equals("program_id", change.get("program_id")), LIVING)
        await refit(change.unit, await change.unit.find(models.Membership, where, lock=True))


async def refit(unit: Unit, memberships: Sequence[Record]) -> None:
    """Gives locked memberships the tiers that their members have reached."""
    tiers = await of_programs(unit, {row["program_id"] for row in memberships})
    changed: defaultdict[UUID | None, list[Record]] = defaultdict(list)
    for row in memberships:
        tier = best(tiers[row["program_id"]], row["status_points"], row["spend"])
        if tier != row["tier_id"]:
            changed[tier].append(row)
    for tier, rows in changed.items():
        await unit.mark_all(registry.of(models.Membership), rows, {"tier_id": tier})


async def of_programs(unit: RowWriter, programs: Collection[UUID]) -> Mapping[UUID, list[Record]]:
    """Returns the tiers of membership programmes, by programme."""
    found: defaultdict[UUID, list[Record]] = defaultdict(list)
    if programs:
        where = every(Among("program_id", tuple(programs)), LIVING)
        for tier in await unit.find(models.MembershipTier, where):
            found[tier["program_id"]].append(tier)
    return found


def best(tiers: Iterable[Mapping[str, Any]], points: int, spend: int) -> UUID | None:
    """Returns the id of the best tier that a member has reached, or None.

    A tier is reached by points or by spend. The best one has the highest discount, then the highest thresholds.

    `points`: the status points. `spend`: in minor units.
    """
    reached = [tier for tier in tiers if _reaches(points, tier["from_points"]) or _reaches(spend, tier["from_spend"])]
    if not reached:
        return None
    id: UUID = max(reached, key=_rank)["id"]
    return id


def _reaches(value: int, threshold: int | None) -> bool:
    return threshold is not None and value >= threshold


def _rank(tier: Mapping[str, Any]) -> tuple[int, int, int, str]:
    thresholds = (-1 if tier[name] is None else tier[name] for name in ("from_points", "from_spend"))
    points, spend = thresholds
    return tier["discount"], points, spend, str(tier["id"])
