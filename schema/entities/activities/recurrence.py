"""Rules by which activities recur."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.activities import recurrences
from resolvers.changes import Unit
from schema.mapping.entity import auto, changes, mapped, to_one
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.Recurrence)
class Recurrence:
    """The rule by which an activity recurs. The server makes each occurrence when it is due."""

    rule: auto
    starts_at: auto
    next_at: auto
    last_at: auto
    ended_at: auto
    activity = to_one()


@changes(models.Recurrence, created_only=("activity",))
class RecurrenceInput:
    """What may be said of a recurrence. It starts when the activity is due or took place, unless it says otherwise."""

    activity: auto
    rule: auto
    starts_at: auto


@mutation(models.Recurrence, inputs=[id_input("id", models.Recurrence, "The recurrence."), version_input()])
async def recurrence_end(unit: Unit, values: Values) -> UUID:
    """Ends a recurrence: no further occurrence is made. Those that were made stay."""
    return await recurrences.end(unit, values["id"], values.get("expected_version"))
