"""Mentions of employees in the bodies of activities, such as `@[employee:AgGTxY…]`, with the id of the employee."""

from __future__ import annotations

import re
from uuid import UUID

import models
from core.errors import BadUserInput, ProblemCode, Refused
from core.ids import parse_global_id, parse_uuid
from resolvers import access, registry
from resolvers.changes.unit import Change
from resolvers.search.expressions import Among, every

MOST_MENTIONS = 50
"""The most employees that a body can mention."""

_MENTION = re.compile(r"@\[employee:([0-9A-Za-z+/=-]{1,40})\]")


def mentioned(body: str | None) -> dict[str, UUID | None]:
    """Returns the ids in the mentions of a body, and the employees that they stand for; None for no id of an employee.

    An id is a global id or a bare UUID.
    """
    return {text: _employee(text) for text in dict.fromkeys(_MENTION.findall(body or ""))}


def newly_mentioned(before: str | None, after: str | None) -> set[UUID]:
    """Returns the employees whom the new body of an activity mentions, and whom the old one did not."""
    return {id for id in mentioned(after).values() if id is not None} - set(mentioned(before).values())


async def check(change: Change) -> None:
    """Checks the mentions that a change adds to an activity. Those that were there before stay as they are.

    Raises Refused: OUT_OF_RANGE for more than MOST_MENTIONS; INVALID for an id of something else; NOT_FOUND for one of
    nobody, or of somebody who has left. What comes from an import is not checked.
    """
    if not change.changes("body") or change.unit.viewer.is_program:
        return
    found = mentioned(change.get("body"))
    if not found:
        return
    if len(found) > MOST_MENTIONS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Mention at most {MOST_MENTIONS} employees.", "body")
    before = mentioned(change.before["body"]) if change.before is not None else {}
    kept = {id for id in before.values() if id is not None}
    new = {text: id for text, id in found.items() if text not in before and id not in kept}
    wrong = next((text for text, id in new.items() if id is None), None)
    if wrong is not None:
        raise Refused.one(ProblemCode.INVALID, f"{wrong} is not the id of an employee.", "body")
    ids = tuple({id for id in new.values() if id is not None})
    employee, viewer = registry.of(models.Employee), change.unit.viewer
    where = every(Among("id", ids), access.assignable(viewer, employee))
    if ids and len(await change.unit.ids(models.Employee, where)) < len(ids):
        raise Refused.one(ProblemCode.NOT_FOUND, f"A mention is wrong. {employee.absent}", "body")


def _employee(text: str) -> UUID | None:
    id = parse_uuid(text)
    if id is not None:
        return id
    try:
        code, id = parse_global_id(text)
    except BadUserInput:
        return None
    return id if code == registry.of(models.Employee).code else None
