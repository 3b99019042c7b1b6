"""The mutations opportunityWin, opportunityLose and opportunityReopen. Each moves an opportunity to another stage."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.sales import StageKind
from models.values import Money
from resolvers import access, registry
from resolvers.changes.unit import Unit
from resolvers.sales.opportunities import Move, move
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record
from resolvers.state_machines import OPPORTUNITY


async def win(unit: Unit, id: UUID, amount: Money | None, expected_version: int | None) -> UUID:
    """Moves an open opportunity to the first won stage of its pipeline. `amount`: the amount sold.

    Raises Refused (STATE) if the opportunity is not open or the pipeline has no won stage, and the errors of `move`.
    """
    opportunity = await _begin(unit, "opportunityWin", id)
    stage = await _first_stage(unit, opportunity, StageKind.WON)
    return await move(unit, id, Move(stage.id, amount=amount), expected_version, verb="opportunityWin")


async def lose(unit: Unit, id: UUID, reason: str | None, expected_version: int | None) -> UUID:
    """Moves an open opportunity to the first lost stage of its pipeline.

    Raises Refused (STATE) if the opportunity is not open or the pipeline has no lost stage, and the errors of `move`.
    """
    opportunity = await _begin(unit, "opportunityLose", id)
    stage = await _first_stage(unit, opportunity, StageKind.LOST)
    return await move(unit, id, Move(stage.id, lost_reason=reason), expected_version, verb="opportunityLose")


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Moves a won or lost opportunity back to its last open stage, or to the first open stage of the pipeline.

    Raises Refused (STATE) if the opportunity is open or the pipeline has no open stage, and the errors of `move`.
    """
    opportunity = await _begin(unit, "opportunityReopen", id)
    stage = await _last_open_stage(unit, opportunity) or await _first_stage(unit, opportunity, StageKind.OPEN)
    return await move(unit, id, Move(stage.id), expected_version, verb="opportunityReopen")


async def state_of(unit: Unit, opportunity: Record) -> str:
    """Returns the state of an opportunity (OPEN, WON or LOST), which is the kind of its stage."""
    stage = await unit.get(models.Stage, opportunity["stage_id"])
    assert stage is not None
    return str(stage["kind"])


async def _begin(unit: Unit, verb: str, id: UUID) -> Record:
    entity = registry.of(models.Opportunity)
    access.permit(unit.viewer, verb, entity, frozenset({"stage_id"}))
    opportunity = await unit.seen(entity, id)
    OPPORTUNITY.refuse_from(verb, await state_of(unit, opportunity))
    return opportunity


async def _first_stage(unit: Unit, opportunity: Record, kind: StageKind) -> Record:
    """Returns the first stage of a kind in an opportunity's pipeline. Raises Refused (STATE) if none exists."""
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
    """Returns the stage that a won or lost opportunity was in before its current stage.

    Returns None if that stage was deleted or is not an open stage.
    """
    changes = registry.of(models.StageChange).description
    latest = order_by(changes, [(changes.orders["at"], True)])
    where = every(equals("opportunity_id", opportunity.id), equals("to_stage_id", opportunity["stage_id"]), LIVING)
    found = await unit.find(models.StageChange, where, order=latest, limit=1)
    stage = await unit.get(models.Stage, found[0]["from_stage_id"]) if found else None
    return stage if stage is not None and stage["kind"] == StageKind.OPEN and stage["deleted_at"] is None else None
