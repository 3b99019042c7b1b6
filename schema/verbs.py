"""What registers a domain's own mutations: verbs, whose input, payload and description are said here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import strawberry

from models.description import snake
from resolvers import registry
from resolvers.changes import Unit
from resolvers.registry import Entity
from resolvers.states import Machine
from schema.building import InputField
from schema.ids import read_id

_VERSION = "The version that you read: the change is refused when the row has another one by now."

Work = Callable[[Unit, dict[str, Any]], Awaitable[UUID]]


@dataclass(frozen=True, slots=True)
class Verb:
    """A mutation of a domain's own: its name, its input, whose payload it answers with, and what it does.

    `work` gets the unit of the transaction and the input's values, and returns the id of the row to show.
    """

    name: str
    entity: type[Any]
    description: str
    fields: Callable[[], Sequence[InputField]]
    work: Work


VERBS: list[Verb] = []
"""Every verb, in the order of its registration."""


def verb(
    name: str, entity: type[Any], description: str, fields: Callable[[], Sequence[InputField]]
) -> Callable[[Work], Verb]:
    """Registers a domain's own mutation."""

    def wrap(work: Work) -> Verb:
        made = Verb(name, entity, description, fields, work)
        VERBS.append(made)
        return made

    return wrap


class Steps:
    """Registers the verbs of a state machine: their names and what they do are those of its table.

    The input has the row's `id` and `expectedVersion` beside what a verb's own fields are.
    """

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def __call__(self, name: str, fields: Callable[[], Sequence[InputField]] = tuple) -> Callable[[Work], Verb]:
        """Registers the verb of this name."""
        entity, step = registry.of(self._machine.model), self._machine[name]
        description = f"{step.does} It must be {' or '.join(step.sources)}."

        def whole() -> Sequence[InputField]:
            return (id_input("id", entity, f"Which {entity.name}."), *fields(), version_input())

        return verb(snake(name), self._machine.model, description, whole)


def id_input(name: str, entity: Entity, description: str, *, optional: bool = False) -> InputField:
    """An input that names a row of an entity."""
    return InputField(
        name,
        strawberry.ID | None if optional else strawberry.ID,
        description,
        lambda text: read_id(entity, text),
    )


def version_input() -> InputField:
    """The input that guards against lost updates."""
    return InputField("expected_version", int | None, _VERSION)
