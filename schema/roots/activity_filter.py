"""The filter of the subscription `activityUpdates`."""

from __future__ import annotations

from typing import Any

import strawberry

import models
from core.choice import Choice
from models.activities import ActivityKind
from resolvers import registry
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.ids import read_id
from schema.mapping.values import graph_enum

MAX_WANTED = 200
"""The maximum number of values in one condition of a filter: ids, kinds or operations."""


class ChangeOperation(Choice):
    """What happened to a row. REMOVED: you may no longer see it; only its id is sent."""

    CREATE = "CREATE", "The row was created."
    UPDATE = "UPDATE", "Values of the row changed."
    DELETE = "DELETE", "The row was deleted."
    RESTORE = "RESTORE", "The deleted row was restored."
    REMOVED = "REMOVED", "You may no longer see the row; only its id is sent."


def activity_filter() -> type:
    """Returns the input type of the filter."""
    made = input_type("ActivityUpdateWhere", "Conditions on events of activities; all must hold.")

    def ids(model: type[models.Row], name: str, description: str) -> None:
        entity = registry.of(model)
        input_field(
            made,
            InputField(
                name,
                list[strawberry.ID] | None,
                f"{description} At most {MAX_WANTED}.",
                lambda texts: frozenset(read_id(entity, text) for text in texts),
            ),
        )

    kind: Any = graph_enum(ActivityKind)
    operation: Any = graph_enum(ChangeOperation)
    input_field(made, InputField("kinds", list[kind] | None, "Only these kinds.", frozenset))
    input_field(made, InputField("operations", list[operation] | None, "Only these operations.", frozenset))
    ids(models.Employee, "authors", "Only activities by these employees.")
    ids(models.Customer, "customers", "Only activities about these customers.")
    ids(models.Opportunity, "opportunities", "Only activities about these opportunities.")
    return made
