"""Creates the payload types of mutations. If a change is refused, the field `userErrors` contains the reasons."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from core.errors import Problem, ProblemCode
from models.description import an, camel, snake
from resolvers.registry import Entity
from schema.mapping.definitions import object_type, plain_field
from schema.mapping.values import graph_enum

Types = Mapping[str, type]
"""The GraphQL object types of the entities, by entity name."""

UserError = object_type("UserError", "A reason why a change was refused, which the user can correct.")
plain_field(UserError, "field", list[str], "The path to the input field, from `input`; list indexes count from 0.")
plain_field(UserError, "message", str, "A message for people.")
plain_field(UserError, "code", graph_enum(ProblemCode), "A code for programs.")

_SLICE = 50
"""The number of items that are completed in one callback of the event loop.

graphql-core takes about 15 µs for an error, and 0.4 ms for a row of a bulk change in which each field has an error.
"""

_WHY = "Why the change was refused; empty if it was made."


class PayloadField(NamedTuple):
    """A field of a payload type. `refused`: the value of the field if the change is refused."""

    name: str
    annotation: Any
    description: str
    refused: Any = None


@dataclass(frozen=True, slots=True)
class Payload:
    """A payload type. `refused`: the values of all fields except `userErrors`, for the payload of a refused change.

    If the payload type has no field `userErrors`, `refused` is None, and a refused change is reported as a GraphQL
    error.
    """

    type_: type
    refused: Mapping[str, Any] | None


MakePayload = Callable[[Types], Payload]
"""A function that creates a payload type, given the object types of the entities."""


def payload(name: str, description: str, fields: Sequence[PayloadField], *, errors: str | None = _WHY) -> Payload:
    """Creates a payload type with these fields and `userErrors`.

    `errors`: the description of `userErrors`, or None for a payload type without this field.
    """
    made = object_type(name, description)
    for field in fields:
        plain_field(made, field.name, field.annotation, field.description)
    if errors is None:
        return Payload(made, None)
    plain_field(made, "user_errors", list[UserError], errors)  # type: ignore[valid-type]
    return Payload(made, {field.name: field.refused for field in fields})


@cache
def row_payload(entity: Entity, type_: type) -> Payload:
    """Returns the payload type of all mutations that return a row of this entity."""
    row = PayloadField(snake(entity.name), type_ | None, f"The {entity.name} after the change; null if refused.")
    return payload(f"{entity.name}Payload", f"The outcome of a change to {an(entity.name)}.", [row])


_made: dict[MakePayload, Payload] = {}


def made_by(make: MakePayload, types: Types) -> Payload:
    """Returns the payload type that `make` creates. Calls each function only once and caches the result."""
    if make not in _made:
        _made[make] = make(types)
    return _made[make]


def user_errors(problems: Sequence[Problem], *prefix: str) -> list[dict[str, Any]]:
    """Returns the source of the field `userErrors` for these problems.

    `prefix`: the path to the input object that contains the fields named in the problems.
    """
    return [
        {"field": [*prefix, *(camel(name) for name in problem.field)], "message": problem.message, "code": problem.code}
        for problem in problems
    ]


def sliced(items: Sequence[object]) -> Sequence[object] | AsyncIterable[object]:
    """Returns the value of a list field. If there are many items, they are completed in several callbacks."""
    # One callback for all items of a bulk change could block the event loop.
    return items if len(items) <= _SLICE else _Slices(items)


@dataclass(frozen=True, slots=True)
class _Slices:
    items: Sequence[object]

    async def __aiter__(self) -> AsyncIterator[object]:
        for place, item in enumerate(self.items):
            if place and place % _SLICE == 0:
                await asyncio.sleep(0)
            yield item
