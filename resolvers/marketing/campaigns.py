"""Rules for campaigns."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.marketing import CampaignStatus
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class CampaignRules(Rules):
    """Rules for campaigns: the last day is not before the first one."""

    history = frozenset({"status"})

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the campaign ends before it starts."""
        if change.operation is Operation.DELETE:
            return
        if change.operation is Operation.CREATE:
            change.values["status"] = change.values.get("status") or str(CampaignStatus.PLANNED)
        starts, ends = change.get("starts_on"), change.get("ends_on")
        if starts is not None and ends is not None and ends < starts:
            raise Refused.one(ProblemCode.INVALID, "The last day must not be before the first.", "ends_on")
