"""Merges of customers, contacts and leads, and their undoing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.ids import global_id
from models.description import snake
from models.row import Row
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers import merges, unmerges
from resolvers.customers.field_choices import Choice
from resolvers.customers.merges import MOST_OTHERS
from resolvers.customers.unmerges import MOST_CONFLICTS, ConflictReason
from resolvers.search.record import Record
from schema.mapping.definitions import InputField, input_field, input_type, list_of, object_type, plain_field
from schema.mapping.entity import auto, mapped, resolved, to_many, to_one
from schema.mapping.ids import read_id
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, id_input, mutation, version_input
from schema.roots.payloads import MakePayload, Payload, PayloadField, Types, payload

_CHARGE = 100
"""The cost of a merge besides its own row: all that refers to the merged rows is written."""


@mapped(models.Merge)
class Merge:
    """A merge of customers, contacts or leads into one of them."""

    undone_at: auto
    customer = to_one()
    contact = to_one()
    lead = to_one()
    employee = to_one()
    changes = to_many()


@mapped(models.MergeChange)
class MergeChange:
    """What a merge did to a row."""

    kind: auto
    entity: auto
    merge = to_one()

    @resolved(strawberry.ID, description="The global id of the row.")
    def row_id(self: Record, info: Info) -> str:
        """Returns the global id of the row."""
        return global_id(registry.named(self["entity"]).code, self["row_id"])


_Count = object_type("MergeCount", "How many rows of a type a merge, or its undoing, has changed.")
plain_field(_Count, "entity", str, "The type of the rows, such as Order.")
plain_field(_Count, "moved", int, "How many refer to the other row from now on.")
plain_field(_Count, "united", int, "How many were deleted because of an equal row, or restored.")
plain_field(_Count, "changed", int, "How many got other values.")

_Conflict = object_type("MergeConflict", "What stays with the survivor when a merge is undone.")
plain_field(_Conflict, "entity", str, "The type of the row, such as Order.")
plain_field(_Conflict, "row_id", strawberry.ID, "The global id of the row.")
plain_field(_Conflict, "field", str | None, "The field that keeps its value; null for the whole row.")
plain_field(_Conflict, "reason", graph_enum(ConflictReason, "MergeConflictReason"), "Why it stays.")


def _merged(entity: registry.Entity) -> MakePayload:
    def make(types: Types) -> Payload:
        return payload(
            f"{entity.name}MergePayload",
            f"The outcome of a merge of rows of {entity.name}.",
            [
                PayloadField(snake(entity.name), types[entity.name] | None, "The row that is left; null if refused."),
                PayloadField("merge_id", strawberry.ID | None, "The global id of the merge; null for a dry run."),
                PayloadField("counts", list_of(_Count), "What was changed, by type.", []),
                PayloadField("fields", list[str], "The fields that got the value of another row.", []),
            ],
        )

    return make


def _unmerged(entity: registry.Entity) -> MakePayload:
    def make(types: Types) -> Payload:
        return payload(
            f"{entity.name}UnmergePayload",
            f"The outcome of undoing a merge of rows of {entity.name}.",
            [
                PayloadField(snake(entity.name), types[entity.name] | None, "The survivor; null if refused."),
                PayloadField("merge_id", strawberry.ID | None, "The global id of the merge; null if refused."),
                PayloadField("counts", list_of(_Count), "What went back, by type.", []),
                PayloadField("fields", list[str], "The fields of the survivor that got their former values.", []),
                PayloadField(
                    "conflicts",
                    list_of(_Conflict),
                    f"What stays with the survivor: at most {MOST_CONFLICTS} of them.",
                    [],
                ),
                PayloadField("conflict_count", int, "How many conflicts there are.", 0),
            ],
        )

    return make


def _add(model: type[Row]) -> None:
    entity = registry.of(model)
    name = snake(entity.name).replace("_", " ")
    chosen = input_type(
        f"{entity.name}FieldChoice",
        f"A field of the {name} that is left, and whose value it gets.",
        read=lambda value: Choice(snake(value["field"]), value["other"], value["field"]),
    )
    input_field(chosen, InputField("field", str, "The name of the field, such as phone, or of a custom field."))
    input_field(chosen, id_input("other", model, "The other row whose value to take."))

    @mutation(
        model,
        payload=_merged(entity),
        inputs=[
            id_input("survivor", model, f"The {name} that is left."),
            InputField(
                "others",
                list[strawberry.ID],
                f"Those to merge into it, at most {MOST_OTHERS}.",
                lambda texts: [read_id(entity, text) for text in texts],
            ),
            InputField("field_choices", list_of(chosen) | None, "The fields that get another's value. Others stay."),
            version_input(),
            InputField("dry_run", bool | None, "Whether to change nothing, and only tell what would be done."),
        ],
        name=f"{snake(entity.name)}Merge",
        description=f"Merges {name}s into one: it gets all that belongs to the others, which then stand for it.",
        charge=_CHARGE,
    )
    async def merge(unit: Unit, values: Values) -> tuple[UUID, dict[str, Any]]:
        survivor, others = values["survivor"], values["others"]
        choices, version = values.get("field_choices") or [], values.get("expected_version")
        dry_run = bool(values.get("dry_run"))
        return await merges.merge(unit, model, survivor, others, choices, version, dry_run=dry_run)

    @mutation(
        model,
        payload=_unmerged(entity),
        inputs=[
            id_input("merge", models.Merge, "The merge to undo."),
            version_input(),
            InputField("dry_run", bool | None, "Whether to change nothing, and only tell what would be done."),
        ],
        name=f"{snake(entity.name)}Unmerge",
        description=f"Undoes a merge of {name}s. What has changed or come since stays with the one that was left.",
        charge=_CHARGE,
    )
    async def unmerge(unit: Unit, values: Values) -> tuple[UUID, dict[str, Any]]:
        id, version = values["merge"], values.get("expected_version")
        return await unmerges.unmerge(unit, model, id, version, dry_run=bool(values.get("dry_run")))


for _model in (models.Customer, models.Contact, models.Lead):
    _add(_model)
