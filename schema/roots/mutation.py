"""Declares mutations other than the generated ones, by the decorator `@mutation` on the function that does the work.

    @mutation(machine=CONTRACT, inputs=[InputField("reason", str | None, "The reason; at most 200 characters.")])
    async def contract_terminate(unit: Unit, values: Values) -> UUID:
        return await contracts.terminate(unit, values["id"], values.get("reason"), values.get("expected_version"))

This example adds `contractTerminate(input: ContractTerminateInput!): ContractPayload!` to the schema. The function runs
in one transaction. If it raises Refused, the transaction is rolled back, and `userErrors` in the payload contains the
problems of the exception. The `verbs` of an entity in `resolvers.entities` say who may use the mutation.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from strawberry.types.info import Info

from core.errors import Problem, ProblemCode, Refused
from models.description import camel, snake
from models.row import Row
from resolvers import access, registry
from resolvers.changes import Unit, links, merged_rows
from resolvers.changes.state_machine import Machine
from resolvers.registry import Entity
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import InputField, Resolve, argument, input_field, input_type, resolved_field
from schema.mapping.ids import read_id
from schema.roots.payloads import MakePayload, Payload, Types, made_by, row_payload, sliced, user_errors
from schema.roots.write_conditions import refuse_empty_conditions

Values = dict[str, Any]
"""The values of the input fields that the client sent, by Python names."""

Result = UUID | Mapping[str, Any] | tuple[UUID, Mapping[str, Any]]
"""The result of the function of a mutation: the id of the row in the payload, other payload fields, or both."""

Work = Callable[[Any, Values], Awaitable[Result]]
"""The function of a mutation. Its first argument is the Unit, or the Info if declared with `outside=True`."""

Function = TypeVar("Function", bound=Callable[..., Awaitable[Any]])

_VERSION = "The version that you read. If the row has changed since, the change is refused."


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """A declared mutation. The function `mutation` describes the attributes."""

    name: str
    description: str
    model: type[Row] | None
    payload: MakePayload | None
    inputs: Sequence[InputField]
    takes: str
    work: Callable[[Info, Values], Awaitable[Result]]
    outside: bool
    public: bool
    once: bool
    refuses_key: bool
    deprecated: str | None
    charge: int
    selects: Mapping[str, int]


_declared: list[Mutation] = []


def mutation(
    model: type[Row] | None = None,
    *,
    machine: Machine | None = None,
    payload: MakePayload | None = None,
    inputs: Sequence[InputField] = (),
    takes: str | None = None,
    read: Callable[[Info, Values], Awaitable[Values]] | None = None,
    outside: bool = False,
    public: bool = False,
    once: bool = False,
    refuses_key: bool = False,
    deprecated: str | None = None,
    name: str | None = None,
    description: str | None = None,
    charge: int = 0,
    selects: Mapping[str, int] | None = None,
) -> Callable[[Function], Function]:
    """Declares a mutation. By default, its name is the name of the function, and its description is the docstring.

    The function gets a Unit (an open transaction) and the input. If the transaction conflicts with another transaction,
    the function is called again. Raises TypeError if the mutation has no description, KeyError if the state machine has
    no transition of this name.

    - `model`: the entity whose row is in the payload.
    - `machine`: the state machine that has a transition of this name. It provides the model, the description, and the
      inputs `id` and `expectedVersion`.
    - `payload`: a function that creates the payload type. By default, the payload consists of the row and `userErrors`.
      If `model` is set, the payload must have a field for the row.
    - `inputs`: the other input fields.
    - `takes`: the description of the input type.
    - `read`: a function that converts the input for the function.
    - `outside`: whether the function gets the Info instead of a Unit, and opens its own transactions.
    - `public`: whether the mutation needs no token.
    - `once`: whether an operation may have the mutation only once, because it checks or sets a secret. Otherwise, one
      request could make many guesses.
    - `refuses_key`: whether the mutation rejects idempotency keys, because its input or response contains a secret,
      which must not be stored.
    - `name`: the GraphQL name. `deprecated`: the deprecation reason.
    - `charge`: the cost of what the mutation may write besides its own row and those in its input.
    - `selects`: the input fields that select rows to write, by GraphQL name, each with the cost of these rows.
    """

    def wrap(work: Function) -> Function:
        called = name or camel(work.__name__)
        means, given = description or " ".join((work.__doc__ or "").split()), inputs
        if machine is not None:
            step = machine[called]
            means = f"{step.does} It must be {' or '.join(machine.sources(called))}."
            row = id_input("id", machine.model, f"The {registry.of(machine.model).name}.")
            given = (row, *inputs, version_input())
        if not means:
            raise TypeError(f"the mutation {called} has no description: give its function a docstring")
        _declared.append(
            Mutation(
                name=called,
                description=means,
                model=machine.model if machine else model,
                payload=payload,
                inputs=given,
                takes=takes or f"Input of {called}.",
                work=work if outside else _in_unit(work, read),
                outside=outside,
                public=public,
                once=once,
                refuses_key=refuses_key,
                deprecated=deprecated,
                charge=charge,
                selects=selects or {},
            )
        )
        return work

    return wrap


def transition(
    machine: Machine, name: str, act: Callable[[Unit, UUID, int | None], Awaitable[UUID]], *, charge: int = 0
) -> None:
    """Declares the mutation for a transition of a state machine. Its only inputs are `id` and `expectedVersion`.

    `name`: the name of both the mutation and the transition, such as contractSign.
    `act`: a function that makes the transition. It takes the id of the row and the expected version, and returns the
    id.
    `charge`: see `mutation`.
    """

    @mutation(machine=machine, name=name, charge=charge)
    async def work(unit: Unit, values: Values) -> UUID:
        return await act(unit, values["id"], values.get("expected_version"))


def link_mutations(name: str, link: type[Row], ends: Mapping[type[Row], str], *, adds: str, removes: str) -> None:
    """Declares the mutations `<name>Add` and `<name>Remove`, which create and delete a link between two rows.

    `link`: the link entity.
    `ends`: the two linked entities, each with the description of the input for its id. The payload contains the row of
    the first entity.
    `adds`, `removes`: the descriptions of the two mutations.
    """
    columns = {one.target: one.column for one in registry.of(link).description.to_one.values()}
    shown = next(iter(ends))
    inputs = [id_input(columns[end.__name__], end, means) for end, means in ends.items()]

    def work(change: Callable[[Unit, type[Row], dict[str, UUID]], Awaitable[None]]) -> Work:
        async def changed(unit: Unit, values: Values) -> UUID:
            await change(unit, link, values)
            id: UUID = values[columns[shown.__name__]]
            return id

        return changed

    mutation(shown, inputs=inputs, name=f"{name}Add", description=adds)(work(links.put))
    mutation(shown, inputs=inputs, name=f"{name}Remove", description=removes)(work(links.take_away))


def id_input(name: str, model: type[Row], description: str, *, optional: bool = False) -> InputField:
    """Returns an input field for the id of a row. The field accepts a global id or a bare UUID."""
    entity = registry.of(model)
    annotation = strawberry.ID | None if optional else strawberry.ID
    return InputField(name, annotation, description, lambda text: read_id(entity, text))


def ids_input(name: str, model: type[Row], description: str) -> InputField:
    """Returns an optional input field for a list of ids of rows. Each item can be a global id or a bare UUID."""
    entity = registry.of(model)
    annotation = list[strawberry.ID] | None
    return InputField(name, annotation, description, lambda texts: [read_id(entity, text) for text in texts])


def version_input() -> InputField:
    """Returns the optional input field `expectedVersion`. A change is refused if the row has another version."""
    return InputField("expected_version", int | None, _VERSION)


def add_mutations(root: type, types: Types) -> None:
    """Adds all declared mutations to the root type Mutation. Mutations declared with `outside=True` come last."""
    for one in sorted(_declared, key=lambda one: one.outside):
        entity = None if one.model is None else registry.of(one.model)
        if one.payload is not None:
            answers = made_by(one.payload, types)
        else:
            assert entity is not None, f"{one.name} names neither a model nor a payload"
            answers = row_payload(entity, types[entity.name])
        given = input_type(f"{one.name[0].upper()}{one.name[1:]}Input", one.takes)
        for field in one.inputs:
            input_field(given, field)
        resolved_field(
            root,
            snake(one.name),
            answers.type_,
            resolver(entity, answers, given, one.work, public=one.public, verb=one.name),
            one.description,
            [input_argument(given)],
            refuses_key=one.refuses_key,
            deprecated=one.deprecated,
            public=one.public,
            once=one.once,
            charge=one.charge,
            selects=one.selects,
        )


def declared() -> frozenset[str]:
    """Returns the GraphQL names of all declared mutations that need a token."""
    return frozenset(one.name for one in _declared if not one.public)


def refusing_keys() -> frozenset[str]:
    """Returns the GraphQL names of the declared mutations that reject idempotency keys."""
    return frozenset(one.name for one in _declared if one.refuses_key)


def input_argument(input_type: type) -> Any:
    """Returns the argument `input` of a mutation. `input_type`: the type of the argument."""
    return argument("input", input_type, "The input.")


def resolver(
    entity: Entity | None,
    answers: Payload,
    given: type,
    work: Callable[[Info, Values], Awaitable[Result]],
    *,
    public: bool = False,
    verb: str | None = None,
) -> Resolve:
    """Returns the resolver of a mutation. It calls `work` with the input and returns the values for the payload.

    `entity`: the entity whose row is in the payload.
    `answers`: the payload type.
    `given`: the type of the input.
    `verb`: the name of the mutation, if it is not a generated one.

    The resolver raises Unauthenticated for an anonymous request, unless the mutation is `public`. It raises Forbidden
    if the viewer may not use `verb`.
    """

    async def resolve(source: Any, info: Info, input: Values) -> Values:
        context = context_of(info) if public else signed_in(info)
        if verb is not None and not public:
            access.permit_verb(context.viewer, verb)
        try:
            refuse_empty_conditions(given, input)
            result = await _with_survivors(context, dict(input), lambda values: work(info, values))
        except Refused as refused:
            if answers.refused is None:
                raise
            return {**answers.refused, "user_errors": sliced(user_errors(refused.problems, "input"))}
        finally:
            forget(context)
        return {"user_errors": [], **await _shown(context, entity, result, info)}

    return resolve


async def _with_survivors(context: Context, input: Values, work: Callable[[Values], Awaitable[Result]]) -> Result:
    """Calls `work` with the input. If a row is not found, tries again with the rows into which others were merged."""
    try:
        return await work(dict(input))
    except Refused as refused:
        if not names_absent(refused.problems):
            raise
        found = await merged_rows.survivors(context.changes.database, input)
        if not found:
            raise
    return await work(merged_rows.replaced(input, found))


def names_absent(problems: Sequence[Problem]) -> bool:
    """Returns whether a row was not found."""
    return any(one.code is ProblemCode.NOT_FOUND for one in problems)


def forget(context: Context) -> None:
    """Clears the caches of the dataloaders, so that the payload shows the changed rows."""
    context.reader.forget(context.changes.written_row)


async def _shown(context: Context, entity: Entity | None, result: Result, info: Info) -> Values:
    if isinstance(result, Mapping):
        return dict(result)
    assert entity is not None
    none: Values = {}
    id, beside = (result, none) if isinstance(result, UUID) else result
    return {snake(entity.name): await context.reader.changed(entity, id, level(info)), **beside}


def _in_unit(
    work: Work, read: Callable[[Info, Values], Awaitable[Values]] | None
) -> Callable[[Info, Values], Awaitable[Result]]:
    async def run(info: Info, values: Values) -> Result:
        ready = await read(info, values) if read else values
        return await context_of(info).changes.run(lambda unit: work(unit, dict(ready)))

    return run
