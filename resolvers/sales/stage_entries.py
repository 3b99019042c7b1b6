"""Values of an opportunity that depend on its stage: its probability, and when it was closed.

A won stage sets the probability to 100, and a lost stage sets it to 0. An open stage sets the probability to the
stage's default, if the stage has one.

Each stage change stores the opportunity's former probability. An opportunity that is reopened to its last open stage
gets this probability back. A stage that was deleted or moved to another pipeline does not count.
"""

from __future__ import annotations

from typing import Any

import models
from core.errors import Problem, ProblemCode, Refused
from models.sales import StageKind
from resolvers import registry
from resolvers.changes.unit import Change, Unit
from resolvers.search.expressions import LIVING, Related, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

_CERTAIN = {StageKind.WON: 100, StageKind.LOST: 0}
"""The probability of an opportunity that is decided, by the kind of its stage."""

_DECIDED = ("probability", "lost_reason", "expected_amount", "currency")
"""The columns that an opportunity keeps while it is won or lost."""


async def entered(unit: Unit, before: Record, stage: Record, closed_at: object = None) -> dict[str, Any]:
    """Returns the column values to set when an opportunity enters another stage.

    `before`: the opportunity before the change. `closed_at`: the time of closing. By default, this is the current time,
    or the former time of closing for a move between two won or two lost stages.
    """
    kind, previous = stage["kind"], await unit.get(models.Stage, before["stage_id"])
    was = previous["kind"] if previous is not None else StageKind.OPEN
    if kind != StageKind.OPEN:
        since = before["closed_at"] if was == kind else None
        return {
            "stage_entered_at": unit.now,
            "probability": _CERTAIN[kind],
            "closed_at": closed_at or since or unit.now,
        }
    probability, default = before["probability"], stage["default_probability"]
    if was != StageKind.OPEN:
        last = await last_open(unit, before, previous)
        known = last["probability"] if last is not None else None
        back = known is not None and last is not None and last["from_stage_id"] == stage.id
        probability, default = known or 0, None if back else default
    return {
        "stage_entered_at": unit.now,
        "probability": probability if default is None else default,
        "closed_at": None,
    }


async def last_open(unit: Unit, opportunity: Record, stage: Record | None) -> Record | None:
    """Returns the last stage change by which an opportunity has left an open stage to which it can return.

    `stage`: the opportunity's current stage. The open stage must not be deleted, and must belong to the same pipeline
    now. Returns None if there is no such stage change.
    """
    if stage is None:
        return None
    changes = registry.of(models.StageChange).description
    latest = order_by(changes, [(changes.orders["at"], True)])
    usable = every(equals("kind", str(StageKind.OPEN)), equals("pipeline_id", stage["pipeline_id"]), LIVING)
    where = every(equals("opportunity_id", opportunity.id), Related(changes.to_one["from_stage"], usable), LIVING)
    found = await unit.find(models.StageChange, where, order=latest, limit=1)
    return found[0] if found else None


def begin(change: Change, stage: Record) -> None:
    """Sets the probability of an opportunity that is new, or that an import moves to another stage.

    Raises Refused (INVALID) if the input has a probability that does not fit a won or lost stage, or a reason for a
    loss although the stage is not lost.
    """
    refuse_reason(change, stage["kind"])
    certain = _CERTAIN.get(stage["kind"])
    if "probability" not in change.given:
        if certain is not None or change.before is None:
            change.values["probability"] = certain if certain is not None else stage["default_probability"] or 0
    elif certain is not None and change.get("probability") != certain:
        message = f"The opportunity is {stage['kind']}, so its probability is {certain}. Leave it out."
        raise Refused.one(ProblemCode.INVALID, message, "probability")


def refuse_reason(change: Change, kind: str) -> None:
    """Raises Refused (INVALID) if the input has a reason for a loss although the stage is not lost.

    `kind`: the kind of the stage.
    """
    if kind != StageKind.LOST and "lost_reason" in change.given and change.values["lost_reason"] is not None:
        message = f"The opportunity is {kind}. Only a lost one has a reason: use opportunityLose."
        raise Refused.one(ProblemCode.INVALID, message, "lost_reason")


async def refuse_decided(change: Change) -> None:
    """Raises Refused (STATE) if an update changes one of the columns _DECIDED of a won or lost opportunity."""
    before = change.before
    changed = [column for column in _DECIDED if change.changes(column)]
    if before is None or not changed or before["closed_at"] is None:
        return
    stage = await change.unit.get(models.Stage, before["stage_id"])
    if stage is None or stage["kind"] == StageKind.OPEN:
        return
    if "currency" in changed and "expected_amount" in change.given:  # an amount brings its currency
        changed = list(dict.fromkeys("expected_amount" if column == "currency" else column for column in changed))
    message = f"The opportunity is {stage['kind']}, so this stays. Reopen it first (opportunityReopen)."
    raise Refused([Problem((column,), ProblemCode.STATE, message) for column in changed])
