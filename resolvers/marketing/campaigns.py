"""Rules for campaigns, and the mutations campaignStart and campaignEnd."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.campaigns import CampaignStatus
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.state_machines import CAMPAIGN


class CampaignRules(Rules):
    """Rules for campaigns: the last day is not before the first one, and only verbs change the status.

    In an import, which sets the input `imported` (see `Rules.extra`), a new campaign may have any status.
    """

    extra = frozenset({"imported"})
    history = frozenset({"status"})

    async def check(self, change: Change) -> None:
        """Sets the status of a new campaign.

        Raises Refused (INVALID) if the campaign ends before it starts, or if one that has started starts in the future.
        """
        if change.operation is Operation.DELETE:
            return
        if change.operation is Operation.CREATE:
            change.values["status"] = change.values.get("status") or str(CampaignStatus.PLANNED)
        elif change.operation is Operation.UPDATE and history.is_imported(change):
            history.keep(change, self.history, CAMPAIGN)
        if change.get("budget") is None and change.get("actual_cost") is None:
            change.values["currency"] = None
        _check_period(change.get("starts_on"), change.get("ends_on"))
        starts = change.get("starts_on")
        begun = change.get("status") != CampaignStatus.PLANNED
        if begun and change.changes("starts_on") and starts is not None and starts > change.unit.today:
            raise Refused.one(ProblemCode.INVALID, "The campaign has started, so it did so by today.", "starts_on")


def _check_period(starts: date | None, ends: date | None) -> None:
    if starts is not None and ends is not None and ends < starts:
        raise Refused.one(ProblemCode.INVALID, "The last day must not be before the first.", "ends_on")


async def start(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Starts a planned campaign. If the first day is not set or in the future, it becomes today.

    Raises the same errors as `Machine.begin`. Also raises Refused (INVALID) if the last day has passed.
    """
    campaign = await CAMPAIGN.begin(unit, "campaignStart", id, expected_version)
    starts, ends = campaign["starts_on"], campaign["ends_on"]
    if ends is not None and ends < unit.today:
        raise Refused.one(ProblemCode.INVALID, "The last day has passed. Give a later one.", "ends_on")
    starts = unit.today if starts is None else min(starts, unit.today)
    await CAMPAIGN.end(unit, "campaignStart", campaign, starts_on=starts)
    return id


async def end(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ends a running campaign. If the last day is not set or in the future, it becomes today.

    Raises the same errors as `Machine.begin`. Also raises Refused (INVALID) if the first day is in the future.
    """
    campaign = await CAMPAIGN.begin(unit, "campaignEnd", id, expected_version)
    ends = unit.today if campaign["ends_on"] is None else min(campaign["ends_on"], unit.today)
    _check_period(campaign["starts_on"], ends)
    await CAMPAIGN.end(unit, "campaignEnd", campaign, ends_on=ends)
    return id
