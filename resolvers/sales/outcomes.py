"""The mutations opportunityWin, opportunityLose and opportunityReopen. Each moves an opportunity to another stage."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.sales import StageKind
from models.values import Money
from resolvers import access, registry
from resolvers.changes.unit import Unit
from resolvers.sales import stage_entries
from resolvers.sales.opportunities import Move, move
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record
from resolvers.state_machines import OPPORTUNITY


async def win(unit: Unit, id: UUID, amount: Money | None, expected_version: int | None) -> UUID:
    """Moves an open opportunity to the first won stage of its pipeline. `amount`: the amount sold.

    Raises the same errors as `move`. Also raises Refused (STATE) if the opportunity is not open, or if the pipeline has
    no won stage.
    """
    stage = await _begin(unit, "opportunityWin", id, StageKind.WON)
    return await move(unit, id, Move(stage.id, amount=amount), expected_version, verb="opportunityWin")


async def lose(unit: Unit, id: UUID, reason: str | None, expected_version: int | None) -> UUID:
    """Moves an open opportunity to the first lost stage of its pipeline.

    Raises the same errors as `move`. Also raises Refused (STATE) if the opportunity is not open, or if the pipeline has
    no lost stage.
    """
    stage = await _begin(unit, "opportunityLose", id, StageKind.LOST)
    return await move(unit, id, Move(stage.id, lost_reason=reason), expected_version, verb="opportunityLose")


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Moves a won or lost opportunity back to its last open stage, or to the first open stage of the pipeline.

    Raises the same errors as `move`. Also raises Refused (STATE) if the opportunity is open, or if the pipeline has no
    open stage.
    """
    stage = await _begin(unit, "opportunityReopen", id, StageKind.OPEN)
    return await move(unit, id, Move(stage.id), expected_version, verb="opportunityReopen")


async def state_of(unit: Unit, opportunity: Record) -> str:
    """Returns the state of an opportunity (OPEN, WON or LOST), which is the kind of its stage."""
    stage = await unit.get(models.Stage, opportunity["stage_id"])
    assert stage is not None
    return str(stage["kind"])


async def _begin(unit: Unit, verb: str, id: UUID, kind: StageKind) -> Record:
    """Locks an opportunity and the stage to which the mutation `verb` moves it. Returns the stage.

    `kind`: the kind of the stage. Raises Refused (STATE) if the opportunity is not in a state that allows the mutation,
    or if the pipeline has no stage of this kind.
    """
    entity = registry.of(models.Opportunity)
    access.permit(unit.viewer, verb, entity, frozenset({"stage_id"}))
    ahead = await unit.peek(models.Opportunity, id)
    if ahead is not None:  # the stage comes before the opportunity in the order of locks
        likely = await stage_after(unit, ahead, kind)
        await unit.hold({models.Stage: [likely.id if likely is not None else None]})
    opportunity = await unit.seen(entity, id)
    OPPORTUNITY.refuse_from(verb, await state_of(unit, opportunity))
    stage = await stage_after(unit, opportunity, kind)
    if stage is None:
        message = (
            f"The pipeline has no stage of kind {kind}. Add one, or use opportunityMove if the pipeline is deleted."
        )
        raise Refused.one(ProblemCode.STATE, message, "id")
    return stage


async def stage_after(unit: Unit, opportunity: Record, kind: StageKind) -> Record | None:
    """Returns the stage of a kind to which an opportunity would move; None if its pipeline has no such stage.

    For the kind OPEN, this is the last open stage that the opportunity was in and to which it can return. If there is
    none, and for the other kinds, it is the first stage of the kind in the pipeline.
    """
    present = await unit.get(models.Stage, opportunity["stage_id"])
    assert present is not None
    if kind is StageKind.OPEN:
        change = await stage_entries.last_open(unit, opportunity, present)
        back = await unit.get(models.Stage, change["from_stage_id"]) if change is not None else None
        if back is not None:
            return back
    where = every(equals("pipeline_id", present["pipeline_id"]), equals("kind", str(kind)), LIVING)
    stages = registry.of(models.Stage).description
    position = order_by(stages, [(stages.orders["position"], False)])
    return next(iter(await unit.find(models.Stage, where, order=position, limit=1)), None)
