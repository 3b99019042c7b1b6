"""The mutations that are generated for every entity that clients may change.

They create, update, delete, restore and upsert a single row. Bulk mutations change many rows at once. If a change is
refused, it is rolled back, and `userErrors` in the payload contains the reasons.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

from core.errors import LimitExceeded, Refused
from models.description import Attribute, ToOne, an, camel, snake
from resolvers import registry
from resolvers.changes import BulkOperation, Policy, RowChange, RowResult, merged_rows
from resolvers.changes.custom_values import INPUT as CUSTOM
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.custom_fields import values_input
from schema.mapping.definitions import (
    InputField,
    input_field,
    input_type,
    list_of,
    object_type,
    plain_field,
    resolved_field,
)
from schema.mapping.entity import Mapped
from schema.mapping.values import graph_enum, input_annotation_of
from schema.roots.mutation import (
    Values,
    forget,
    id_input,
    input_argument,
    names_absent,
    resolver,
    version_input,
)
from schema.roots.payloads import Types, UserError, row_payload, sliced, user_errors
from schema.roots.write_conditions import refuse_empty_conditions

MAX_ROWS = 500

_BROUGHT = "Your own id for the new row: a version 7 UUID, at most a day ahead, bare or as a global id."

_RESTORE_DELETED = (
    "Whether to restore the row if it is deleted. Without it, such a row is refused with STATE and stays deleted."
)


def add_ordinary_mutations(mutation: type, listed: Sequence[Mapped], types: Types) -> None:
    """Adds the generated mutations of the entities in `listed` to the root type Mutation.

    Skips entities that clients may not change.
    """
    for one in listed:
        if one.entity.changeable:
            _add_ordinary(mutation, one, types[one.name])


def _add_ordinary(mutation: type, one: Mapped, type_: type) -> None:
    entity, name = one.entity, snake(one.name)
    inputs = _Inputs(one)
    payload = row_payload(entity, type_)
    for action, given, work, means in (
        ("create", inputs.create, _create, f"Creates {an(one.name)}."),
        ("update", inputs.update, _update, f"Updates {an(one.name)}. Omitted fields stay; null clears."),
        ("delete", inputs.delete, _delete, f"Deletes {an(one.name)} and the rows it owns. It can be restored."),
        ("restore", inputs.restore, _restore, f"Restores a deleted {one.name} and the rows deleted with it."),
        (
            "upsert",
            inputs.upsert,
            _upsert,
            f"Creates or updates the {one.name} with this external id. Omitted fields stay. A deleted row is STATE,"
            " unless `restoreDeleted` is true.",
        ),
    ):
        resolve = resolver(entity, payload, given, _single(entity, work))
        arguments = [input_argument(given)]
        resolved_field(mutation, f"{name}_{action}", payload.type_, resolve, means, arguments)
    bulk = _bulk_payload(entity, type_)
    for operation, row, means in (
        (BulkOperation.CREATE, inputs.create, "Creates"),
        (BulkOperation.UPDATE, inputs.update, "Updates"),
        (BulkOperation.UPSERT, inputs.upsert, "Creates or updates"),
        (BulkOperation.DELETE, inputs.delete, "Deletes"),
    ):
        action = operation.lower()
        given = input_type(f"{one.name}Bulk{action.capitalize()}Input", f"Input of {camel(f'{name}_bulk_{action}')}.")
        input_field(given, InputField("rows", list_of(row), f"The rows, at most {MAX_ROWS}."))
        input_field(
            given, InputField("policy", graph_enum(Policy), "What happens to the other rows if one is refused.")
        )
        means = f"{means} up to {MAX_ROWS} rows of {one.name} in one transaction."
        resolve = _bulk(entity, operation, given)
        resolved_field(mutation, f"{name}_bulk_{action}", bulk, resolve, means, [input_argument(given)])


class _Inputs:
    """The input types of one entity's generated mutations, except bulk mutations."""

    def __init__(self, one: Mapped) -> None:
        self._one = one
        name, model = one.name, one.entity.description.model
        self.create = input_type(f"{name}CreateInput", f"A new {name}.")
        input_field(self.create, id_input("id", model, _BROUGHT, optional=True))
        self.update = input_type(f"{name}UpdateInput", f"Changes to {an(name)}. Omitted fields stay; null clears.")
        input_field(self.update, id_input("id", model, f"Which {name}."))
        input_field(self.update, version_input())
        self.upsert = input_type(
            f"{name}UpsertInput",
            f"One {name}, identified by its external id. A new row needs what {name}CreateInput requires.",
        )
        self._fill()
        self.delete = input_type(f"{name}DeleteInput", f"The {name} to delete.")
        self.restore = input_type(f"{name}RestoreInput", f"The {name} to restore.")
        for given in (self.delete, self.restore):
            input_field(given, id_input("id", model, f"Which {name}."))
            input_field(given, version_input())

    def _fill(self) -> None:
        one, description = self._one, self._one.entity.description
        external_id = description.attributes["external_id"]
        input_field(self.create, _attribute_input(external_id, needed=False))
        input_field(self.update, _attribute_input(external_id, needed=False))
        input_field(self.upsert, _attribute_input(external_id, needed=True))
        for name in one.written:
            input_field(self.create, self._written(name, needed=True))
            if name not in one.created_only:
                input_field(self.update, self._written(name, needed=False))
            input_field(self.upsert, self._written(name, needed=False))
        for extra in one.extra_inputs:
            for given in (self.create, self.update, self.upsert):
                input_field(given, extra())
        if entity_of(description):
            for given in (self.create, self.update, self.upsert):
                input_field(given, values_input())
        input_field(self.upsert, InputField("restore_deleted", bool | None, _RESTORE_DELETED))

    def _written(self, name: str, *, needed: bool) -> InputField:
        """Returns the input field for an attribute or a to-one relation.

        `needed`: whether the field must be given if it is not nullable and has no default.
        """
        description, completed = self._one.entity.description, self._one.entity.completes
        attribute = description.attributes.get(name)
        if attribute:
            return _attribute_input(attribute, needed and not attribute.has_default and name not in completed)
        relation = description.to_one[name]
        return _relation_input(relation, needed and not relation.null and relation.column not in completed)


def _attribute_input(attribute: Attribute, needed: bool) -> InputField:
    annotation = input_annotation_of(attribute)
    return InputField(attribute.name, annotation if needed else annotation | None, attribute.description)


def _relation_input(relation: ToOne, needed: bool) -> InputField:
    model = registry.target(relation).description.model
    return id_input(relation.column, model, relation.description, optional=not needed)


def _bulk_payload(entity: Entity, type_: type) -> type:
    result = object_type(f"{entity.name}BulkResult", "The outcome for one row.")
    plain_field(result, "index", int, "The row's index in the input, from 0.")
    shown = lambda source, info: _shown(context_of(info), entity, source["id"], info)  # noqa: E731
    resolved_field(result, snake(entity.name), type_ | None, shown, f"The {entity.name} after the change.")
    plain_field(result, "user_errors", list_of(UserError), "Why the row was refused.")
    made = object_type(f"{entity.name}BulkPayload", f"The outcomes for rows of {entity.name}.")
    plain_field(made, "results", list_of(result), "The outcome for each row, in input order.")
    plain_field(made, "user_errors", list_of(UserError), "The errors of all refused rows; `field` has the row's index.")
    return made


Single = Callable[[Context, Entity, Values], Awaitable[UUID]]


def _single(entity: Entity, work: Single) -> Callable[[Info, Values], Awaitable[UUID]]:
    return lambda info, values: work(context_of(info), entity, values)


def _bulk(entity: Entity, operation: BulkOperation, given: type) -> Callable[..., Awaitable[dict[str, Any]]]:
    async def resolve(source: Any, info: Info, input: Values) -> dict[str, Any]:
        context = signed_in(info)
        if len(input["rows"]) > MAX_ROWS:
            raise LimitExceeded(
                f"A request may have at most {MAX_ROWS} rows; this one has {len(input['rows'])}. Split it."
            )
        try:
            refuse_empty_conditions(given, input)
        except Refused as refused:
            return {"results": [], "user_errors": user_errors(refused.problems, "input")}
        may_be_new = operation in (BulkOperation.CREATE, BulkOperation.UPSERT)
        rows = [_row_change(_asked_for_custom(entity, row) if may_be_new else row) for row in input["rows"]]
        try:
            results = await context.changes.bulk(entity, operation, rows, input["policy"])
            if any(names_absent(result.problems) for result in results):
                results = await _with_survivors(context, entity, operation, rows, input["policy"], results)
        finally:
            forget(context)
        return _bulk_answer(results)

    return resolve


async def _with_survivors(
    context: Context,
    entity: Entity,
    operation: BulkOperation,
    rows: Sequence[RowChange],
    policy: Policy,
    results: list[RowResult],
) -> list[RowResult]:
    """Tries refused rows again that name rows which were merged, with the rows that are left. Returns all results.

    With the policy ALL_OR_NOTHING, nothing has been written, and all rows are tried again.
    """
    found = await merged_rows.survivors(context.changes.database, [[row.id, row.values] for row in rows])
    if not found:
        return results
    again = [
        replace(row, id=merged_rows.replaced(row.id, found), values=merged_rows.replaced(row.values, found))
        for row in rows
    ]
    places = [n for n, result in enumerate(results) if policy is not Policy.EACH or names_absent(result.problems)]
    later = await context.changes.bulk(entity, operation, [again[place] for place in places], policy)
    whole = {result.index: result for result in results}
    whole |= {place: replace(result, index=place) for place, result in zip(places, later, strict=True)}
    return [whole[place] for place in range(len(rows))]


def _bulk_answer(results: Sequence[RowResult]) -> dict[str, object]:
    shown: list[dict[str, Any]] = [
        {
            "index": result.index,
            "id": result.id,
            "user_errors": user_errors(result.problems, "input", "rows", str(result.index)),
        }
        for result in results
    ]
    errors = [error for one in shown for error in one["user_errors"]]
    return {"results": sliced(shown), "user_errors": sliced(errors)}


def _asked_for_custom(entity: Entity, values: Values) -> Values:
    """Returns the values of a row that may be new: its required custom fields must be among them."""
    return {**values, CUSTOM: values.get(CUSTOM) or []} if entity_of(entity.description) else values


async def _create(context: Context, entity: Entity, values: Values) -> UUID:
    return await context.changes.create(entity, _asked_for_custom(entity, values))


async def _update(context: Context, entity: Entity, values: Values) -> UUID:
    return await context.changes.update(entity, values.pop("id"), values, values.pop("expected_version", None))


async def _delete(context: Context, entity: Entity, values: Values) -> UUID:
    return await context.changes.delete(entity, values["id"], values.get("expected_version"))


async def _restore(context: Context, entity: Entity, values: Values) -> UUID:
    return await context.changes.restore(entity, values["id"], values.get("expected_version"))


async def _upsert(context: Context, entity: Entity, values: Values) -> UUID:
    restoring = bool(values.pop("restore_deleted", False))
    return await context.changes.upsert(entity, _asked_for_custom(entity, values), restoring=restoring)


def _row_change(given: dict[str, Any]) -> RowChange:
    values = dict(given)
    return RowChange(
        id=values.pop("id", None),
        expected_version=values.pop("expected_version", None),
        restoring=bool(values.pop("restore_deleted", False)),
        values=values,
    )


async def _shown(context: Context, entity: Entity, id: UUID | None, info: Info) -> object:
    return None if id is None else await context.reader.changed(entity, id, level(info))
