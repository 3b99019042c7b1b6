"""Scoring rules."""

from __future__ import annotations

from strawberry.types.info import Info

import models
from resolvers.search.record import Record
from schema.mapping.entity import auto, changes, mapped, resolved, to_one
from schema.mapping.stopped_conditions import STOPPED, stopped_reason


@mapped(models.ScoringRule)
class ScoringRule:
    """A rule that adds points to the score of the leads that meet its condition."""

    name: auto
    condition: auto
    points: auto
    active: auto
    edited_by = to_one()

    @resolved(str | None, description=STOPPED)
    async def stopped_because(self: Record, info: Info) -> str | None:
        """Returns why the condition is not in force; None if it is."""
        return await stopped_reason(self, info)


@changes(models.ScoringRule)
class ScoringRuleInput:
    """The input fields of a scoring rule."""

    name: auto
    condition: auto
    points: auto
    active: auto
