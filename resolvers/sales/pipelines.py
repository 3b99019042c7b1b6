"""Rules for pipelines and stages."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import EVERY_ROW, LIVING, Among, Expression, equals, every


class PipelineRules(Rules):
    """Rules for pipelines: a pipeline with opportunities cannot be deleted."""

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if the pipeline is deleted while any of its stages has opportunities."""
        if change.operation is Operation.DELETE:
            stages = await change.unit.find(models.Stage, every(equals("pipeline_id", change.id), LIVING))
            await _refuse_used(change.unit, [stage.id for stage in stages])


class StageRules(Rules):
    """Rules for stages: a stage with opportunities cannot be deleted, and its kind and pipeline cannot change.

    Deleted opportunities prevent a change of kind or pipeline as well, because they can be restored.
    """

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if a stage with opportunities is deleted or gets another kind or pipeline."""
        meaning_changes = change.operation is Operation.UPDATE and (
            change.changes("kind") or change.changes("pipeline_id")
        )
        if meaning_changes:
            await _refuse_used(change.unit, [change.id], EVERY_ROW, "It has or had opportunities. Add another stage.")
        elif change.operation is Operation.DELETE:
            await _refuse_used(change.unit, [change.id])


async def _refuse_used(
    unit: Unit,
    stages: list[UUID],
    which: Expression = LIVING,
    message: str = "It still has opportunities. Move them first.",
) -> None:
    where = every(Among("stage_id", tuple(stages)), which)
    await unit.exclude_references(models.Stage, stages)  # an import locks a stage, but not its pipeline
    if stages and await unit.find(models.Opportunity, where, limit=1):
        raise Refused.one(ProblemCode.STATE, message, "id")
