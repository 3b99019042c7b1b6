"""What registers a domain's own mutations: verbs, whose input, payload and description are said here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

import strawberry

from models.description import snake
from models.row import Row
from resolvers import registry
from resolvers.changes import Unit, links
from resolvers.changes.state_machine import Machine
from resolvers.registry import Entity
from schema.mapping.definitions import InputField
from schema.mapping.ids import read_id

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


def link_verbs(name: str, link: type[Row], ends: Mapping[type[Row], str], *, adds: str, removes: str) -> None:
    """Registers `<name>Add` and `<name>Remove`, which put a plain link between two rows and take it away.

    `ends`: the two entities, the one to show first, with what the input says of each.
    """
    columns = {one.target: one.column for one in registry.of(link).description.to_one.values()}
    shown = next(iter(ends))

    def inputs() -> Sequence[InputField]:
        return [id_input(columns[end.__name__], registry.of(end), means) for end, means in ends.items()]

    @verb(f"{name}_add", shown, adds, inputs)
    async def add(unit: Unit, values: dict[str, Any]) -> UUID:
        await links.put(unit, link, values)
        return cast(UUID, values[columns[shown.__name__]])

    @verb(f"{name}_remove", shown, removes, inputs)
    async def remove(unit: Unit, values: dict[str, Any]) -> UUID:
        await links.take_away(unit, link, values)
        return cast(UUID, values[columns[shown.__name__]])


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

    def plain(self, name: str, act: Callable[[Unit, UUID, int | None], Awaitable[UUID]]) -> None:
        """Registers a verb that takes nothing but the row and its version."""
        self(name)(lambda unit, values: act(unit, values["id"], values.get("expected_version")))


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
