"""Activities and their targets."""

from __future__ import annotations

from functools import cache
from typing import Any
from uuid import UUID

import strawberry

import models
from resolvers import registry
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, changes, mapped, to_many, to_one, union_of
from schema.mapping.ids import read_id


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
