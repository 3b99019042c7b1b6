"""The ordinary mutations of every entity: create, update, delete, restore, upsert, and each in bulk.

What a user can mend comes back as data in `userErrors`; the transaction of a refused mutation is rolled back.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

from core.errors import LimitExceeded, Problem, ProblemCode, Refused
from models.description import Attribute, ToOne, an, camel, snake
from resolvers import registry
from resolvers.changes import Policy, RowChange, RowResult, Unit
from resolvers.changes.deletion import delete
from resolvers.changes.results import Outcome
from resolvers.changes.upsert import upsert
from resolvers.registry import Entity
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import (
    InputField,
    argument,
    input_field,
    input_type,
    list_of,
    object_type,
    plain_field,
    resolved_field,
)
from schema.mapping.entity import Mapped
from schema.mapping.values import graph_enum, input_annotation_of
from schema.roots.verbs import VERBS, Verb, id_input, version_input

MAX_ROWS = 500

UserError = object_type("UserError", "Why a change was not made: something that the user can mend.")
plain_field(
    UserError, "field", list[str], "Which input it is about: the names from `input` inwards; places in lists from 0."
)
plain_field(UserError, "message", str, "A sentence for people.")
plain_field(UserError, "code", graph_enum(ProblemCode), "For programs.")

_BROUGHT = "An id of your own for the new row: a UUID of version 7, made at most a day ahead, or a global id of one."


def add_mutations(mutation: type, listed: Sequence[Mapped], types: dict[str, type]) -> None:
    """Adds every mutation to the root type. `types` are the entities' object types by name."""
    for one in listed:
        if one.entity.changeable:
            _add_ordinary(mutation, one, types)
    for made in VERBS:
        entity = registry.of(made.entity)
        name = _pascal(made.name)
        given = input_type(f"{name}Input", f"What {camel(made.name)} takes.")
        for field in made.fields():
            input_field(given, field)
        payload = payload_of(entity, types[entity.name])
        _add(mutation, made.name, given, payload, _single(entity, _verb_action(made)), made.description)


def _add_ordinary(mutation: type, one: Mapped, types: dict[str, type]) -> None:
    entity, name = one.entity, snake(one.name)
    inputs = _Inputs(one)
    payload = payload_of(entity, types[entity.name])
    bulk = _bulk_payload(entity, types[entity.name])
    for action, given, work, means in (
        ("create", inputs.create, _create, f"Creates {an(one.name)}."),
        ("update", inputs.update, _update, f"Changes {an(one.name)}: what is absent stays, null clears."),
        ("delete", inputs.delete, _delete, f"Deletes {an(one.name)} and what it owns; it can be restored."),
        ("restore", inputs.restore, _restore, f"Brings a deleted {one.name} back, with what went with it."),
        ("upsert", inputs.upsert, _upsert, f"Creates the {one.name} with this external id, or changes it."),
    ):
        proves = work in (_create, _update)
        _add(mutation, f"{name}_{action}", given, payload, _single(entity, work), means, proves=proves)
    for action, row, each, means in (
        ("create", inputs.create, _create_row, "Creates"),
        ("update", inputs.update, _update_row, "Changes"),
        ("upsert", inputs.upsert, _upsert_row, "Creates or changes"),
        ("delete", inputs.delete, _delete_row, "Deletes"),
    ):
        given = input_type(f"{one.name}Bulk{action.capitalize()}Input", f"Rows for {camel(f'{name}_bulk_{action}')}.")
        input_field(given, InputField("rows", list_of(row), f"The rows, at most {MAX_ROWS}."))
        input_field(given, InputField("policy", graph_enum(Policy), "What a refused row means for the others."))
        means = f"{means} up to {MAX_ROWS} rows of {one.name} in one transaction."
        _add(mutation, f"{name}_bulk_{action}", given, bulk, _bulk(entity, each), means)


def _add(
    mutation: type, name: str, given: type, payload: type, resolve: Any, description: str, *, proves: bool = False
) -> None:
    arguments = [argument("input", given, "What to do.")]
    resolved_field(mutation, name, payload, resolve, description, arguments, proves=proves)


class _Inputs:
    """The inputs of an entity's ordinary mutations."""

    def __init__(self, one: Mapped) -> None:
        self._one = one
        name, entity = one.name, one.entity
        self.create = input_type(f"{name}CreateInput", f"A new {name}.")
        input_field(self.create, id_input("id", entity, _BROUGHT, optional=True))
        self.update = input_type(f"{name}UpdateInput", f"Changes to {an(name)}: what is absent stays, null clears.")
        input_field(self.update, id_input("id", entity, f"Which {name}."))
        input_field(self.update, version_input())
        self.upsert = input_type(f"{name}UpsertInput", f"One {name} by its external id.")
        self._fill()
        self.delete = input_type(f"{name}DeleteInput", f"Which {name} to delete.")
        self.restore = input_type(f"{name}RestoreInput", f"Which {name} to restore.")
        for given in (self.delete, self.restore):
            input_field(given, id_input("id", entity, f"Which {name}."))
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
            input_field(self.upsert, self._written(name, needed=True))
        for extra in one.extra_inputs:
            for given in (self.create, self.update, self.upsert):
                input_field(given, extra())

    def _written(self, name: str, *, needed: bool) -> InputField:
        """The input of an attribute or a relation; `needed`: required unless it may be absent."""
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
    return id_input(relation.column, registry.target(relation), relation.description, optional=not needed)


@cache
def payload_of(entity: Entity, type_: type) -> type:
    """The payload of an entity's mutations."""
    made = object_type(f"{entity.name}Payload", f"What became of a change of {an(entity.name)}.")
    plain_field(made, snake(entity.name), type_ | None, f"The {entity.name} as it is now; null when refused.")
    plain_field(made, "user_errors", list_of(UserError), "Why the change was not made; empty when it was.")
    return made


@cache
def _bulk_payload(entity: Entity, type_: type) -> type:
    result = object_type(f"{entity.name}BulkResult", "What became of one row.")
    plain_field(result, "index", int, "The row's place in the input, from 0.")
    shown = lambda source, info: _shown(context_of(info), entity, source["id"], info)  # noqa: E731
    resolved_field(result, snake(entity.name), type_ | None, shown, f"The {entity.name} as it is now.")
    plain_field(result, "user_errors", list_of(UserError), "Why the row was refused.")
    made = object_type(f"{entity.name}BulkPayload", f"What became of rows of {entity.name}.")
    plain_field(made, "results", list_of(result), "What became of each row, in the input's order.")
    plain_field(made, "user_errors", list_of(UserError), "Every refused row's errors, with the row's place in `field`.")
    return made


Single = Callable[[Context, Entity, dict[str, Any]], Awaitable[UUID]]


def _single(entity: Entity, work: Single) -> Callable[..., Awaitable[dict[str, object]]]:
    async def resolve(source: object, info: Info, input: dict[str, object]) -> dict[str, object]:
        context = signed_in(info)
        try:
            id = await work(context, entity, dict(input))
        except Refused as refused:
            return {snake(entity.name): None, "user_errors": user_errors(refused.problems, "input")}
        finally:
            _forget(context)
        return {snake(entity.name): await _shown(context, entity, id, info), "user_errors": []}

    return resolve


def _bulk(
    entity: Entity, work: Callable[[Entity, Unit, RowChange], Awaitable[tuple[UUID, Outcome]]]
) -> Callable[..., Awaitable[dict[str, object]]]:
    async def resolve(source: object, info: Info, input: dict[str, Any]) -> dict[str, object]:
        context = signed_in(info)
        if len(input["rows"]) > MAX_ROWS:
            raise LimitExceeded(f"At most {MAX_ROWS} rows at once; these are {len(input['rows'])}.")
        rows = [_row_change(row) for row in input["rows"]]
        try:
            results = await context.changes.bulk(rows, lambda unit, row: work(entity, unit, row), input["policy"])
        finally:
            _forget(context)
        return _bulk_answer(results)

    return resolve


def _bulk_answer(results: Sequence[RowResult]) -> dict[str, object]:
    shown: list[dict[str, Any]] = [
        {
            "index": result.index,
            "id": result.id,
            "user_errors": user_errors(result.problems, "input", "rows", str(result.index)),
        }
        for result in results
    ]
    return {"results": shown, "user_errors": [error for one in shown for error in one["user_errors"]]}


async def _create(context: Context, entity: Entity, values: dict[str, object]) -> UUID:
    return await context.changes.create(entity, values)


async def _update(context: Context, entity: Entity, values: dict[str, Any]) -> UUID:
    return await context.changes.update(entity, values.pop("id"), values, values.pop("expected_version", None))


async def _delete(context: Context, entity: Entity, values: dict[str, Any]) -> UUID:
    return await context.changes.delete(entity, values["id"], values.get("expected_version"))


async def _restore(context: Context, entity: Entity, values: dict[str, Any]) -> UUID:
    return await context.changes.restore(entity, values["id"], values.get("expected_version"))


async def _upsert(context: Context, entity: Entity, values: dict[str, object]) -> UUID:
    return await context.changes.upsert(entity, values)


def _verb_action(made: Verb) -> Single:
    async def act(context: Context, entity: Entity, values: dict[str, object]) -> UUID:
        return await context.changes.run(lambda unit: made.work(unit, values))

    return act


async def _create_row(entity: Entity, unit: Unit, row: RowChange) -> tuple[UUID, Outcome]:
    values = {**row.values, "id": row.id} if row.id else row.values
    return await unit.create(entity, values), Outcome.CREATED


async def _update_row(entity: Entity, unit: Unit, row: RowChange) -> tuple[UUID, Outcome]:
    assert row.id is not None
    changed = await unit.update(entity, row.id, row.values, row.expected_version)
    return row.id, Outcome.CHANGED if changed else Outcome.UNCHANGED


async def _upsert_row(entity: Entity, unit: Unit, row: RowChange) -> tuple[UUID, Outcome]:
    return await upsert(unit, entity, row.values)


async def _delete_row(entity: Entity, unit: Unit, row: RowChange) -> tuple[UUID, Outcome]:
    assert row.id is not None
    await delete(unit, entity, row.id, row.expected_version)
    return row.id, Outcome.CHANGED


def _row_change(given: dict[str, Any]) -> RowChange:
    values = dict(given)
    return RowChange(id=values.pop("id", None), expected_version=values.pop("expected_version", None), values=values)


async def _shown(context: Context, entity: Entity, id: UUID | None, info: Info) -> object:
    return None if id is None else await context.reader.changed(entity, id, level(info))


def _forget(context: Context) -> None:
    """The next mutation of the operation, and its payload, see what this one wrote."""
    context.reader.forget(context.changes.left)


def user_errors(problems: Sequence[Problem], *prefix: str) -> list[dict[str, object]]:
    """Problems as a payload has them; `prefix` leads from the mutation's arguments to where their fields begin."""
    return [
        {"field": [*prefix, *(camel(name) for name in problem.field)], "message": problem.message, "code": problem.code}
        for problem in problems
    ]


def _pascal(name: str) -> str:
    shown = camel(name)
    return shown[:1].upper() + shown[1:]
