"""Bounds how many runs a change may cause by way of other runs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from models.automations import MOST_A_DAY, MOST_CAUSED, MOST_DEPTH, RunStatus
from resolvers.changes import automation_history
from resolvers.changes.unit import Unit

_DEPTH = f"Automations caused one another {MOST_DEPTH} times in a row."
_CAUSED = f"The same change has caused {MOST_CAUSED:,} runs."
_A_DAY = f"The row has led to {MOST_A_DAY} runs in a day."


async def bounded(unit: Unit, new: Sequence[dict[str, object]], recurring: Collection[UUID]) -> list[dict[str, object]]:
    """Returns the new runs that are to be written, in the same order. One that is beyond a bound is stopped.

    Whatever has the same first cause as MOST_CAUSED runs leads to one run that is stopped, and then to none.

    `recurring`: the automations that wait for what a row can do again and again without a chain of causes.
    """
    caused = await automation_history.caused(unit, {str(run["origin"]) for run in new if run["origin"] is not None})
    counts = await automation_history.of_a_day(
        unit, {str(run["row"]) for run in new if run["automation_id"] in recurring}, recurring
    )
    kept = []
    for run in new:
        origin, of_row = str(run["origin"]), (run["automation_id"], run["row"])
        reason = _DEPTH if int(str(run["depth"])) > MOST_DEPTH else None
        if run["origin"] is not None:
            caused[origin] += 1
            if caused[origin] > MOST_CAUSED + 1:
                continue
            reason = _CAUSED if caused[origin] > MOST_CAUSED else reason
        if run["automation_id"] in recurring:
            counts[of_row] += 1
            if counts[of_row] > MOST_A_DAY + 1:
                continue
            reason = _A_DAY if counts[of_row] > MOST_A_DAY else reason
        if reason is not None:
            stopped = {"status": str(RunStatus.STOPPED), "due_at": None, "finished_at": unit.now, "reason": reason}
            run = {**run, **stopped}
        kept.append(run)
    return kept
