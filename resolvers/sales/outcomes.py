"""Verbs that win, lose and reopen opportunities, as moves to a matching stage of the pipeline."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.sales import StageKind
from models.values import Money
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes.unit import Unit
from resolvers.sales.opportunities import Move, move
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record
from resolvers.state_machines import OPPORTUNITY


async def win(unit: Unit, id: UUID, amount: Money | None, expected_version: int | None) -> UUID:
    """Wins an open opportunity. Raises Refused (STATE unless it is open, and as `move`), Forbidden."""
    opportunity = await _begin(unit, "opportunityWin", id)
    stage = await _first_stage(unit, opportunity, StageKind.WON)
    return await move(unit, id, Move(stage.id, amount=amount), expected_version)


async def lose(unit: Unit, id: UUID, reason: str | None, expected_version: int | None) -> UUID:
    """Loses an open opportunity. Raises Refused (STATE unless it is open, and as `move`), Forbidden."""
    opportunity = await _begin(unit, "opportunityLose", id)
    stage = await _first_stage(unit, opportunity, StageKind.LOST)
    return await move(unit, id, Move(stage.id, lost_reason=reason), expected_version)


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Moves a won or lost opportunity back to its last open stage. Raises Refused (STATE), Forbidden."""
    opportunity = await _begin(unit, "opportunityReopen", id)
    stage = await _last_open_stage(unit, opportunity) or await _first_stage(unit, opportunity, StageKind.OPEN)
    return await move(unit, id, Move(stage.id), expected_version)


async def state_of(unit: Unit, opportunity: Record) -> str:
    """The state of an opportunity, OPEN, WON or LOST: the kind of its stage."""
    stage = await unit.get(models.Stage, opportunity["stage_id"])
    assert stage is not None
    return str(stage["kind"])


async def _begin(unit: Unit, verb: str, id: UUID) -> Record:
    entity = registry.of(models.Opportunity)
    access.permit(unit.viewer, Operation.UPDATE, entity, frozenset({"stage_id"}))
    opportunity = await unit.seen(entity, id)
    OPPORTUNITY.refuse_from(verb, await state_of(unit, opportunity))
    return opportunity


async def _first_stage(unit: Unit, opportunity: Record, kind: StageKind) -> Record:
    """The first stage of a kind in an opportunity's pipeline. Raises Refused (STATE) if there is none."""
    present = await unit.get(models.Stage, opportunity["stage_id"])
    assert present is not None
    where = every(equals("pipeline_id", present["pipeline_id"]), equals("kind", str(kind)), LIVING)
    stages = registry.of(models.Stage).description
    position = order_by(stages, [(stages.orders["position"], False)])
    found = await unit.find(models.Stage, where, order=position, limit=1)
    if not found:
        raise Refused.one(ProblemCode.STATE, f"The pipeline has no stage of kind {kind}. Add one.", "id")
    return found[0]


async def _last_open_stage(unit: Unit, opportunity: Record) -> Record | None:
    """The open stage in which an opportunity was won or lost; None if it no longer exists."""
    changes = registry.of(models.StageChange).description
    latest = order_by(changes, [(changes.orders["at"], True)])
    where = every(equals("opportunity_id", opportunity.id), equals("to_stage_id", opportunity["stage_id"]), LIVING)
    found = await unit.find(models.StageChange, where, order=latest, limit=1)
    stage = await unit.get(models.Stage, found[0]["from_stage_id"]) if found else None
    return stage if stage is not None and stage["kind"] == StageKind.OPEN and stage["deleted_at"] is None else None
