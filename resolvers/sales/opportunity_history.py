"""Rules for imported opportunities of the past, which were won or lost in another system or have former stages."""

from __future__ import annotations

from datetime import datetime

import models
from core.errors import Problem, ProblemCode, Refused
from models.sales import StageKind
from resolvers import registry
from resolvers.changes import history
from resolvers.changes.unit import Change
from resolvers.search.record import Record


def begin(change: Change, stage: Record) -> None:
    """Checks and completes the times of an imported opportunity. `stage`: the opportunity's new stage.

    An opportunity is closed when it enters a won or lost stage. If only the closing time or only the time of entering
    the stage is given, it is used for both. Raises Refused:

    - INVALID if the opportunity is open and has a closing time, or if it was closed before it entered the stage;
    - INVALID if a former stage belongs to another pipeline, or was entered after a later stage;
    - OUT_OF_RANGE if a time is in the future;
    - REQUIRED if the opportunity is closed, and the mapping names `closed_at`, but neither time is given.
    """
    values = change.values
    closed, entered = values.get("closed_at"), values.get("stage_entered_at")
    problems: list[Problem] = []
    for column, at in (("closed_at", closed), ("stage_entered_at", entered)):
        if at is not None and history.is_in_future(change.unit, at):
            problems.append(Problem((column,), ProblemCode.OUT_OF_RANGE, "This is in the future."))
    if stage["kind"] == StageKind.OPEN:
        if closed is not None:
            message = f"The opportunity is in {stage['name']!r}, an open stage, so it is not closed."
            problems.append(Problem(("closed_at",), ProblemCode.INVALID, message))
    elif closed is not None and entered is not None and closed < entered:
        message = "It was closed before it entered its stage."
        problems.append(Problem(("closed_at",), ProblemCode.INVALID, message))
    elif "closed_at" in change.extra.get("mapped", ()) and closed is None and entered is None:
        message = "The opportunity is won or lost, so give the time when it was closed."
        problems.append(Problem(("closed_at",), ProblemCode.REQUIRED, message))
    problems += _problems_of_moves(change, stage, entered or closed)
    if problems:
        raise Refused(problems)
    if stage["kind"] != StageKind.OPEN:
        values["closed_at"] = closed or entered or change.unit.now
        values["stage_entered_at"] = entered or values["closed_at"]


def _problems_of_moves(change: Change, stage: Record, entered: datetime | None) -> list[Problem]:
    found: list[Problem] = []
    before: datetime | None = None
    for earlier, at in change.extra.get("moves") or ():
        if earlier["pipeline_id"] != stage["pipeline_id"]:
            message = f"The stage {earlier['name']!r} belongs to another pipeline."
            found.append(Problem(("moves",), ProblemCode.INVALID, message))
        if (before is not None and at < before) or at > (entered or change.unit.now):
            message = f"It entered {earlier['name']!r} after a later stage. Give the stages in the order of time."
            found.append(Problem(("moves",), ProblemCode.INVALID, message))
        before = at
    return found


async def keep(change: Change) -> None:
    """Refuses an import that changes the stage or the times of an opportunity that is won or lost.

    Raises Refused: STATE for such a change; INVALID for a closing time of an opportunity that stays open.
    """
    guarded = [column for column in ("stage_id", "closed_at", "stage_entered_at") if change.changes(column)]
    if not guarded or change.before is None:
        return
    stage = await change.unit.get(models.Stage, change.before["stage_id"])
    kind = stage["kind"] if stage is not None else StageKind.OPEN
    if kind != StageKind.OPEN:
        message = f"The opportunity is {kind}. Use opportunityReopen or opportunityMove."
        raise Refused([Problem((column,), ProblemCode.STATE, message) for column in guarded])
    if stage is not None and "stage_id" not in guarded:
        begin(change, stage)


async def write_moves(change: Change) -> None:
    """Writes the stage changes of a new opportunity: one for each former stage, and one for the current stage.

    If the last of the former stages is the current stage, it is written only once.
    """
    moves = [(stage.id, at) for stage, at in change.extra["moves"]]
    if moves[-1][0] != change.get("stage_id"):
        moves.append((change.get("stage_id"), change.get("stage_entered_at")))
    rows = []
    for index, (stage, at) in enumerate(moves):
        origin, since = moves[index - 1] if index else (None, None)
        spent = None if since is None else max(0, int((at - since).total_seconds()))
        rows.append(
            {
                "opportunity_id": change.id,
                "from_stage_id": origin,
                "to_stage_id": stage,
                "at": at,
                "by_id": change.unit.viewer.id,
                "seconds_spent": spent,
                "amount": change.get("expected_amount"),
                "currency": change.get("currency"),
            }
        )
    _ = await change.unit.insert_all(registry.of(models.StageChange), rows)
