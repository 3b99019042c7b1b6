"""Activities and their targets."""

from __future__ import annotations

from functools import cache, partial
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.content_lines import in_thread
from models.description import describe
from resolvers import registry
from resolvers.access import permit_verb
from resolvers.activities import calendars
from resolvers.activities.activities import MAX_TARGETS
from resolvers.activities.calendars import Person
from resolvers.changes.identified_rows import write_identified
from resolvers.search.expressions import EVERY_ROW
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, changes, mapped, resolved, to_many, to_one, union_of
from schema.mapping.ids import read_id
from schema.roots.file_imports import COST, import_payload, policy_input, results_of
from schema.roots.mutation import Values, mutation
from schema.roots.payloads import Payload, Types

_MOST_GUESTS = 100


@mapped(models.Activity)
class Activity:
    """An activity that was done or is planned."""

    kind: auto
    subject: auto
    body: auto
    direction: auto
    outcome: auto
    occurred_at: auto
    due_at: auto
    completed_at: auto
    duration_minutes: auto
    author = to_one()
    assignee = to_one()
    participants = to_many()
    targets = union_of("ActivityTarget", "targets", "A row that an activity is about.")
    attachments = to_many()
    follows = to_many()
    reminders = to_many()
    recurrences = to_many()
    occurrences = to_many()
    repeats = to_one()
    occurrence_at: auto

    @resolved(
        str | None,
        description="A calendar (iCalendar) with the activity, with the line ends of a file (CRLF). Null for a note, an"
        " e-mail or a message, and for what has no time. It has the first 100 participants. Masked addresses are left"
        " out.",
    )
    async def icalendar(row: Record, info: Info) -> str | None:
        """Returns a calendar with the activity."""
        context, at = context_of(info), level(info)
        reader = context.reader
        author = await reader.to_one(row, row.entity.to_one["author"], at)
        link = registry.of(models.ActivityParticipant).description
        query = ListQuery(EVERY_ROW, order_by(link, []), Window(_MOST_GUESTS))
        links = (await reader.page_of(row, row.entity.to_many["participants"], query, at)).records
        ends = [link.to_one[name] for name in ("contact", "employee")]
        loading = [[reader.to_one(one, end, at) for end in ends] for one in links]  # all at once, in one batch each
        people = [[await one for one in pair] for pair in loading]
        guests = [
            _person(context, person, one["response"])
            for one, pair in zip(links, people, strict=True)
            for person in pair
            if person is not None
        ]
        return calendars.written_calendar(row, None if author is None else _person(context, author), guests)


def _person(context: Context, row: Record, response: str | None = None) -> Person:
    """Returns a person of a calendar. A masked address is left out, and any other counts as shown."""
    email = describe(row.entity.model).attributes["email"]
    entity = registry.named(row.entity.name)
    address: str | None = None if "email" in context.reader.masked(entity, row.id) else row["email"]
    if address is not None and email.meaning.sensitive:
        context.show(email, row)
    return Person(row.id, row["full_name"], address, response)


@changes(models.Activity)
class ActivityInput:
    """The fields of an activity that clients can set."""

    kind: auto
    subject: auto
    body: auto
    direction: auto
    outcome: auto
    occurred_at: auto
    due_at: auto
    completed_at: auto
    duration_minutes: auto
    author: auto
    assignee: auto

    @staticmethod
    def targets() -> InputField:
        """Returns the input field for the targets. An update replaces all targets."""
        target = _target_input()
        return InputField("targets", list[target] | None, "The rows it is about. An update replaces them all.")  # type: ignore[valid-type]


@cache
def _target_input() -> type:
    made = input_type(
        "ActivityTargetInput",
        "One row that an activity is about.",
        one_of=True,
        read=lambda one: next(iter(one.items())),
    )
    for end in registry.of(models.ActivityTarget).description.to_one.values():
        if end.target != "Activity":
            input_field(made, _end(end.column, end.target))
    return made


def _end(column: str, target: str) -> InputField:
    def read(text: Any) -> UUID:
        return read_id(registry.named(target), text)

    return InputField(column, strawberry.ID | None, f"The {target}.", read)


def _imported(types: Types) -> Payload:
    return import_payload("ActivityImportCalendar", "entry", registry.of(models.Activity), types)


@mutation(
    payload=_imported,
    inputs=[
        InputField(
            "calendar",
            str,
            f"A calendar (iCalendar) with 1 to {calendars.MOST_ENTRIES} events and to-dos, as a file has it; at most"
            " 500,000 characters.",
        ),
        InputField(
            "targets",
            list[_target_input()] | None,  # type: ignore[misc]
            f"The rows that new activities are about; at most {MAX_TARGETS}. Others keep theirs.",
        ),
        policy_input(),
    ],
    outside=True,
    charge=COST,
)
async def activity_import_calendar(info: Info, values: Values) -> Values:
    """Creates activities from the events and to-dos of a calendar, and updates those that it knows by their UID.

    A UID that was exported names its activity; any other becomes the external id of a new one. What an entry leaves out
    stays as it is. Recurring entries, and times without a time zone, are refused. The field of an error has the entry's
    index and its property.
    """
    context, entity = signed_in(info), registry.of(models.Activity)
    permit_verb(context.viewer, "activityImportCalendar")
    reading = partial(calendars.read_entries, values["calendar"], context.settings.time_zone)
    rows = await in_thread(str(context.caller_key), reading)
    if values.get("targets"):
        for row in rows:
            row.new_values["targets"] = values["targets"]
    results = await context.changes.run(lambda unit: write_identified(unit, entity, rows, values["policy"]))
    return results_of(results, "calendar", calendars.PROPERTIES)
