"""Activities, and what they are about."""

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
    """Something done or to be done."""

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
    targets = union_of("ActivityTarget", "targets", "What an activity is about.")


@changes(models.Activity)
class ActivityInput:
    """What may be said of an activity."""

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
        """What it is about, all of it: in an update what is not named is taken away."""
        target = _target_input()
        return InputField("targets", list[target] | None, "What it is about; in an update, all of it.")  # type: ignore[valid-type]


@cache
def _target_input() -> type:
    made = input_type(
        "ActivityTargetInput",
        "One thing that an activity is about.",
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
