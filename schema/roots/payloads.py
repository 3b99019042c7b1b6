"""What mutations answer with: payloads, and the errors in them that a user can mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from core.errors import Problem, ProblemCode
from models.description import an, camel, snake
from resolvers.registry import Entity
from schema.mapping.definitions import object_type, plain_field
from schema.mapping.values import graph_enum

Types = Mapping[str, type]
"""The entities' object types by name."""

UserError = object_type("UserError", "Why a change was not made: something that the user can mend.")
plain_field(
    UserError, "field", list[str], "Which input it is about: the names from `input` inwards; places in lists from 0."
)
plain_field(UserError, "message", str, "A sentence for people.")
plain_field(UserError, "code", graph_enum(ProblemCode), "For programs.")

_WHY = "Why the change was not made; empty when it was."


class PayloadField(NamedTuple):
    """A field of a payload; `refused`: what it shows when the change is refused."""

    name: str
    annotation: Any
    description: str
    refused: Any = None


@dataclass(frozen=True, slots=True)
class Payload:
    """What a mutation answers with: the type, and its values beside `userErrors` when the change is refused.

    `refused` is None for a payload without `userErrors`: then a refusal is an error of the whole field.
    """

    type_: type
    refused: Mapping[str, Any] | None


MakePayload = Callable[[Types], Payload]


def payload(name: str, description: str, fields: Sequence[PayloadField], *, errors: str | None = _WHY) -> Payload:
    """A new payload: these fields, and `userErrors` after them; `errors` describes it, None leaves it out."""
    made = object_type(name, description)
    for field in fields:
        plain_field(made, field.name, field.annotation, field.description)
    if errors is None:
        return Payload(made, None)
    plain_field(made, "user_errors", list[UserError], errors)  # type: ignore[valid-type]
    return Payload(made, {field.name: field.refused for field in fields})


@cache
def row_payload(entity: Entity, type_: type) -> Payload:
    """The payload of the mutations that answer with a row of an entity."""
    row = PayloadField(snake(entity.name), type_ | None, f"The {entity.name} as it is now; null when refused.")
    return payload(f"{entity.name}Payload", f"What became of a change of {an(entity.name)}.", [row])


_made: dict[MakePayload, Payload] = {}


def made_by(make: MakePayload, types: Types) -> Payload:
    """The payload that a function makes, which it does once for all the fields that answer with it."""
    if make not in _made:
        _made[make] = make(types)
    return _made[make]


def user_errors(problems: Sequence[Problem], *prefix: str) -> list[dict[str, Any]]:
    """Problems as a payload has them; `prefix` leads from the field's arguments to where their fields begin."""
    return [
        {"field": [*prefix, *(camel(name) for name in problem.field)], "message": problem.message, "code": problem.code}
        for problem in problems
    ]
