"""Rules of pipelines and their stages."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, Among, equals, every


class PipelineRules(Rules):
    """A pipeline stays while something moves through it."""

    async def check(self, change: Change) -> None:
        """Refuses to delete it with opportunities in it."""
        if change.operation is Operation.DELETE:
            stages = await change.unit.find(models.Stage, every(equals("pipeline_id", change.id), LIVING))
            await _refuse_used(change.unit, [stage.id for stage in stages])


class StageRules(Rules):
    """A stage keeps its meaning while opportunities stand in it."""

    async def check(self, change: Change) -> None:
        """Refuses to delete it, or to change its kind or pipeline, with opportunities in it."""
        means_else = change.operation is Operation.UPDATE and (change.changes("kind") or change.changes("pipeline_id"))
        if change.operation is Operation.DELETE or means_else:
            await _refuse_used(change.unit, [change.id])


async def _refuse_used(unit: Unit, stages: list[UUID]) -> None:
    where = every(Among("stage_id", tuple(stages)), LIVING)
    if stages and await unit.find(models.Opportunity, where, limit=1):
        raise Refused.one(ProblemCode.STATE, "Opportunities stand in it: move them first.", "id")
