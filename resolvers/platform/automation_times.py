"""Checks when automations look for rows by a date or a schedule, and determines the first time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from core import clock, schedules
from core.errors import ProblemCode, Refused
from models.automations import AutomationTrigger
from models.description import Attribute, snake
from models.fields import Kind
from resolvers.changes.unit import Change
from resolvers.registry import Entity

LOOKED = timedelta(minutes=1)
"""How long after it has looked for dates an automation looks again."""

_LONGEST = 366  # days


class Offset(NamedTuple):
    """How long after a date or time a run begins. `sign`: 1, or -1 for before it."""

    sign: int
    duration: str


def offset_of(text: str | None) -> Offset:
    """Returns an offset, which `models.normal_forms.offset` describes."""
    given = text or "P0D"
    return Offset(-1 if given.startswith("-") else 1, given.removeprefix("-"))


def attribute_of(entity: Entity, name: str) -> Attribute | None:
    """Returns a date or time of an entity that automations can wait for; None if there is none of this name.

    What an automation does can change those that the server sets. So automations wait for `createdAt` alone of these.
    """
    found = entity.description.attributes.get(snake(name.strip()))
    if found is None or found.kind not in (Kind.DAY, Kind.INSTANT) or found.meaning.sensitive or not found.filterable:
        return None
    return None if found.meaning.made_by_server and found.name != "created_at" else found


def check(change: Change, entity: Entity) -> None:
    """Checks the date or the schedule of an automation. Raises Refused (REQUIRED, INVALID or OUT_OF_RANGE)."""
    trigger = change.get("trigger")
    of = {
        "date_field": AutomationTrigger.DATE,
        "date_offset": AutomationTrigger.DATE,
        "schedule": AutomationTrigger.SCHEDULE,
    }
    for column, wanted in of.items():
        if trigger != wanted and change.get(column) is not None:
            raise Refused.one(ProblemCode.INVALID, f"Only the trigger {wanted} has this.", column)
        if trigger == wanted and change.get(column) is None and column != "date_offset":
            raise Refused.one(ProblemCode.REQUIRED, f"The trigger {wanted} needs this.", column)
    if trigger not in of.values():
        return
    if change.get("settle_seconds"):
        raise Refused.one(ProblemCode.INVALID, "Only changes settle.", "settle_seconds")
    if trigger == AutomationTrigger.DATE:
        _check_date(change, entity)
        return
    if change.get("condition") is None:
        raise Refused.one(ProblemCode.REQUIRED, "Say which rows it looks for.", "condition")


def _check_date(change: Change, entity: Entity) -> None:
    unit = change.unit
    if attribute_of(entity, change.get("date_field")) is None:
        message = f"{entity.name} has no date or time of this name that an automation can wait for."
        raise Refused.one(ProblemCode.INVALID, message, "date_field")
    offset = offset_of(change.get("date_offset"))
    far = clock.shifted(unit.now, offset.duration, 1, unit.settings.time_zone) - unit.now
    if far > timedelta(days=_LONGEST):
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {_LONGEST} days.", "date_offset")


def first_look(change: Change) -> datetime | None:
    """Returns when an automation that is saved looks for rows first; None if it does not."""
    unit = change.unit
    if change.get("active"):
        match change.get("trigger"):
            case AutomationTrigger.DATE:
                return unit.now
            case AutomationTrigger.SCHEDULE:
                return schedules.read(change.get("schedule")).after(unit.now, unit.settings.time_zone)
    return None
