"""Rules for activities, their targets and their participants."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.activities import TARGET_COLUMNS
from models.row import Row
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.activities import mentions
from resolvers.changes import deletion
from resolvers.changes.unit import Change, Rules
from resolvers.search.expressions import LIVING, AnyOf, Related, equals, every
from resolvers.search.record import Record

MAX_TARGETS = 50


class ActivityRules(Rules):
    """Rules for activities. The author defaults to the viewer.

    The input `targets` (see `Rules.extra`) contains the rows that the activity is about, as pairs of a foreign key
    column and an id.
    """

    extra = frozenset({"targets"})
    replaces: tuple[tuple[str, type[Row]], ...] = (("targets", models.ActivityTarget),)
    lists = frozenset({"targets"})

    async def check(self, change: Change) -> None:
        """Sets a missing author to the viewer.

        Raises Refused (OUT_OF_RANGE) if there are more than MAX_TARGETS targets. Raises Refused (NOT_ALLOWED) if the
        viewer may not enter the given author, or may not change the author. Also raises the errors of `mentions.check`.
        """
        if change.operation is Operation.CREATE and "author_id" not in change.given:
            change.values["author_id"] = change.unit.viewer.id
        if change.before is not None and change.changes("author_id"):
            access.permit_new_author(change.unit.viewer)
        elif change.changes("author_id"):
            access.permit_author(change.unit.viewer, change.get("author_id"))
        await mentions.check(change)
        targets = _given(change)
        if targets is not None and len(targets) > MAX_TARGETS:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MAX_TARGETS} targets.", "targets")
        if change.operation is Operation.UPDATE and targets is not None:
            present = {_end(row) for row in await self._links(change)}
            if present != set(targets):
                # A changed column makes this an update of the activity's row: the version rises and an event is logged.
                change.values["updated_at"] = change.unit.now

    async def follow(self, change: Change) -> None:
        """Replaces the activity's targets with the given targets. Targets that the viewer may not see are kept."""
        targets = _given(change)
        if targets is None:
            return
        entity = registry.of(models.ActivityTarget)
        links = [] if change.operation is Operation.CREATE else await self._links(change)
        present = {_end(row): row for row in links}
        # Add targets before removing others: the viewer may see the activity only because of a target to be removed.
        added = [end for end in dict.fromkeys(targets) if end not in present]
        try:
            await change.unit.create_all(entity, [{"activity_id": change.id, column: id} for column, id in added])
        except Refused as refused:
            places = [str(targets.index(end)) for end in added]
            problems = [Problem(("targets", *_place(places, p)), p.code, p.message) for p in refused.problems]
            raise Refused(problems) from None
        gone = [row for end, row in present.items() if end not in targets]
        for row in sorted(gone, key=lambda row: str(row.id)):
            await deletion.delete(change.unit, entity, row.id)

    async def _links(self, change: Change) -> list[Record]:
        """Reads the activity's links to targets that the viewer may see. The other links must not be changed."""
        viewer, link = change.unit.viewer, registry.of(models.ActivityTarget).description
        ends = [link.to_one[column.removesuffix("_id")] for column in TARGET_COLUMNS]
        seen = AnyOf(tuple(Related(end, access.rows(viewer, registry.target(end))) for end in ends))
        return await change.unit.find(models.ActivityTarget, every(equals("activity_id", change.id), LIVING, seen))


class ParticipantRules(Rules):
    """Rules for participants: a participant is either a contact or an employee."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) unless exactly one of contact and employee is set."""
        if (change.get("contact_id") is None) == (change.get("employee_id") is None):
            raise Refused.one(ProblemCode.INVALID, "Give either a contact or an employee.", "contact_id")


def _given(change: Change) -> list[tuple[str, UUID]] | None:
    """Returns the targets in the input.

    Returns an empty list if `targets` is null, and None if `targets` is absent.
    """
    return (change.extra["targets"] or []) if "targets" in change.extra else None


def _place(places: list[str], problem: Problem) -> tuple[str, ...]:
    return (places[int(problem.field[0])],) if problem.field else ()


def _end(row: Record) -> tuple[str, Any]:
    return next((column, row[column]) for column in TARGET_COLUMNS if row[column] is not None)
