"""Activities as entries of iCalendar (RFC 5545): meetings, visits and calls as events, tasks as to-dos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from core import calendar_times, clock
from core.content_lines import Component, Line, read, written, written_raw
from core.errors import LimitExceeded, Problem, ProblemCode, Refused
from models.activities import ActivityKind, ParticipantResponse
from resolvers.changes.identified_rows import IdentifiedRow, uid_of
from resolvers.search.record import Record

MOST_ENTRIES = 500
"""The maximum number of entries that are read at once."""

PROPERTIES = {
    "subject": "SUMMARY",
    "body": "DESCRIPTION",
    "kind": "CATEGORIES",
    "occurred_at": "DTSTART",
    "due_at": "DUE",
    "completed_at": "COMPLETED",
    "duration_minutes": "DURATION",
    "external_id": "UID",
    "id": "UID",
    "expected_version": "X-RAPPORT-VERSION",
}
"""The properties of an entry by the columns that they set."""

_VERSION = PROPERTIES["expected_version"]
_RECURRING = ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")
_READ = frozenset({"DTEND", "STATUS", "METHOD", *_RECURRING, *PROPERTIES.values()})
_EVENTS = {str(one): one for one in (ActivityKind.MEETING, ActivityKind.VISIT, ActivityKind.CALL)}
_EVENT, _TODO = "VEVENT", "VTODO"
_RESPONSES = {ParticipantResponse.PENDING: "NEEDS-ACTION"}
_LARGEST = 2**31 - 1


class Person(NamedTuple):
    """The author or a participant of an activity. `email`: None if it is masked, or if there is none."""

    id: UUID
    name: str
    email: str | None
    response: str | None = None


def written_calendar(activity: Record, author: Person | None, participants: Sequence[Person]) -> str | None:
    """Returns a calendar with one activity; None if it has no time, or is of a kind that calendars do not have."""
    entry = written_entry(activity, author, participants)
    return None if entry is None else f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{_PRODUCT}{entry}END:VCALENDAR\r\n"


_PRODUCT = "PRODID:-//Rapport//Rapport//EN\r\n"


def written_entry(activity: Record, author: Person | None, participants: Sequence[Person]) -> str | None:
    """Returns an activity as an entry of a calendar; None as `written_calendar` does."""
    is_task = activity["kind"] == ActivityKind.TASK
    start = activity["due_at"] if is_task else start_of(activity)
    if start is None or not (is_task or activity["kind"] in _EVENTS):
        return None
    component = _TODO if is_task else _EVENT
    lines = [
        f"BEGIN:{component}\r\n",
        written_raw("UID", uid_of(activity.id)),
        written_raw("DTSTAMP", calendar_times.written(activity["updated_at"])),
        written_raw("CREATED", calendar_times.written(activity["created_at"])),
        written_raw("LAST-MODIFIED", calendar_times.written(activity["updated_at"])),
        written_raw("SEQUENCE", str(activity["version"] - 1)),
        written_raw("DUE" if is_task else "DTSTART", calendar_times.written(start)),
    ]
    if not is_task and activity["duration_minutes"] is not None:
        lines.append(written_raw("DURATION", f"PT{activity['duration_minutes']}M"))
    lines.append(written("SUMMARY", activity["subject"]))
    if activity["body"]:
        lines.append(written("DESCRIPTION", activity["body"]))
    lines.append(written_raw("CATEGORIES", str(activity["kind"])))
    if is_task:
        done = activity["completed_at"]
        lines.append(written_raw("STATUS", "COMPLETED" if done else "NEEDS-ACTION"))
        lines += [written_raw("COMPLETED", calendar_times.written(done))] if done else []
    if author is not None and participants:  # who has no guests organizes nothing
        lines.append(_person("ORGANIZER", author))
        lines += [_person("ATTENDEE", one) for one in participants]
    lines.append(written_raw(_VERSION, str(activity["version"])))
    lines.append(f"END:{component}\r\n")
    return "".join(lines)


def start_of(activity: Record) -> datetime | None:
    """Returns when an activity took place; if it did not yet, when it is due."""
    start: datetime | None = activity["occurred_at"] or activity["due_at"]
    return start


def _person(name: str, person: Person) -> str:
    parameters: dict[str, str | list[str]] = {"CN": " ".join(person.name.split())}
    if person.response is not None:
        response = ParticipantResponse(person.response)
        parameters["PARTSTAT"] = _RESPONSES.get(response, str(response))
    address = f"mailto:{person.email}" if person.email else uid_of(person.id)
    return written_raw(name, address, parameters)


class Entry(IdentifiedRow):
    """An activity that is read from a calendar. `start`: when an event begins. `done`: when a to-do was completed."""

    start: datetime | None = None
    done: datetime | None = None

    def values_for(self, before: Record | None) -> dict[str, Any]:
        """Returns the columns to write. What took place is moved in time; what is planned stays planned."""
        values = dict(self.values)
        if self.start is not None:
            took_place = self.start <= clock.now() if before is None else before["occurred_at"] is not None
            column = "occurred_at" if took_place else "due_at"
            if before is None or not _same(before[column], self.start):
                values[column] = self.start
        if before is not None and _same(before["due_at"], values.get("due_at")):
            del values["due_at"]
        if self.done is not None and (before is None or before["completed_at"] is None):
            values["completed_at"] = self.done
        return values


def _same(kept: datetime | None, read_time: datetime | None) -> bool:
    """Returns whether a time is the same to the second, which is what calendars have."""
    return kept is not None and read_time is not None and kept.replace(microsecond=0) == read_time


def read_entries(text: str, zone: ZoneInfo) -> list[Entry]:
    """Returns the events and to-dos of a calendar, in its order. Everything else in it is left out.

    `zone`: the time zone in which days without a time begin.

    Takes about a second for the longest text, so call it in a thread. Raises Refused (INVALID, REQUIRED) if the text is
    no calendar, has no entries, or cancels them; LimitExceeded if there are more than MOST_ENTRIES.
    """
    try:
        calendars = read(text, _READ)
    except ValueError as error:
        raise Refused.one(ProblemCode.INVALID, str(error), "calendar") from None
    if any(calendar.name != "VCALENDAR" for calendar in calendars):
        message = "This is not a calendar: it does not begin with BEGIN:VCALENDAR."
        raise Refused.one(ProblemCode.INVALID, message, "calendar")
    if any(line.value.strip().upper() == "CANCEL" for calendar in calendars for line in calendar.all("METHOD")):
        raise Refused.one(ProblemCode.INVALID, "This calendar cancels meetings. Delete them instead.", "calendar")
    found = [part for calendar in calendars for part in calendar.parts if part.name in (_EVENT, _TODO)]
    if not found:
        raise Refused.one(ProblemCode.REQUIRED, "Give a calendar with at least one event or to-do.", "calendar")
    if len(found) > MOST_ENTRIES:
        raise LimitExceeded(f"At most {MOST_ENTRIES} entries are taken at once; this has {len(found):,}. Split it.")
    return [_Reading(part, zone).entry for part in found]


class _Reading:
    """The activity that is read from an entry."""

    def __init__(self, component: Component, zone: ZoneInfo) -> None:
        self._component = component
        self._zone = zone
        self.entry = Entry(
            problems=[Problem((name,), ProblemCode.INVALID, message) for name, message in component.problems]
        )
        for name in _RECURRING:
            if component.first(name) is not None:
                self._refuse(name, "Recurring entries are not taken. Send each occurrence as an entry of its own.")
        if self._upper("STATUS") == "CANCELLED":
            self._refuse("STATUS", "This entry is cancelled. Delete the activity instead.")
        self._read_texts()
        self._read_kind()
        (self._read_todo if component.name == _TODO else self._read_event)()
        self._read_identity()

    def _refuse(self, name: str, message: str, code: ProblemCode = ProblemCode.INVALID) -> None:
        self.entry.problems.append(Problem((name,), code, message))

    def _upper(self, name: str) -> str:
        line = self._component.first(name)
        return "" if line is None else line.value.strip().upper()

    def _read_texts(self) -> None:
        subject, body = self._component.first("SUMMARY"), self._component.first("DESCRIPTION")
        text = " ".join(subject.text.split()) if subject is not None else ""
        self.entry.values["subject"] = text
        if not text and not any(one.field == ("SUMMARY",) for one in self.entry.problems):
            self._refuse("SUMMARY", "An entry must have a summary.", ProblemCode.REQUIRED)
        if body is not None:
            self.entry.values["body"] = body.text.strip() or None

    def _read_kind(self) -> None:
        if self._component.name == _TODO:
            self.entry.values["kind"] = ActivityKind.TASK
            return
        named = [
            one.strip().upper() for line in self._component.all("CATEGORIES") for one in line.value.split(",")[:20]
        ]
        kind = next((_EVENTS[one] for one in named if one in _EVENTS), None)
        if kind is None:
            self.entry.new_values["kind"] = ActivityKind.MEETING
        else:
            self.entry.values["kind"] = kind

    def _time(self, name: str) -> datetime | None:
        """Returns the time of a line; None if there is none, or if it is refused."""
        line = self._component.first(name)
        try:
            return None if line is None else calendar_times.read(line, self._zone)
        except ValueError as error:
            self._refuse(name, str(error))
            return None

    def _read_event(self) -> None:
        begins, ends = self._component.first("DTSTART"), self._component.first("DTEND")
        self.entry.start, end = self._time("DTSTART"), self._time("DTEND")
        lasts = self._component.first("DURATION")
        if begins is None and not any(one.field == ("DTSTART",) for one in self.entry.problems):
            self._refuse("DTSTART", "An event must begin at some time.", ProblemCode.REQUIRED)
        if begins is None or self.entry.start is None:
            return
        try:
            if lasts is not None:
                self.entry.values["duration_minutes"] = calendar_times.read_minutes(lasts.value)
            elif end is not None:
                self.entry.values["duration_minutes"] = calendar_times.minutes_between(self.entry.start, end)
            elif ends is None and calendar_times.is_day(begins):
                self.entry.values["duration_minutes"] = calendar_times.MINUTES_OF_DAY
        except ValueError as error:
            self._refuse("DURATION" if lasts is not None else "DTEND", str(error))

    def _read_todo(self) -> None:
        due = self._time("DUE") or self._time("DTSTART")
        if due is not None:
            self.entry.values["due_at"] = due
        self.entry.done = self._time("COMPLETED")
        if self.entry.done is None and self._upper("STATUS") == "COMPLETED":
            self.entry.done = clock.now()

    def _read_identity(self) -> None:
        uid, version = self._component.first("UID"), self._component.first(_VERSION)
        self.entry.uid = uid.text.strip() if uid is not None else ""
        if version is not None:
            self.entry.expected_version = _version(version)
            if self.entry.expected_version is None:
                self._refuse(_VERSION, "This is not a version.")


def _version(line: Line) -> int | None:
    text = line.value.strip()
    is_version = text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST)) and int(text) <= _LARGEST
    return int(text) if is_version else None
