"""The register of entities: one line for each, and everything else follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from models.description import Description, ToMany, ToOne, describe
from models.row import Row


class InputRules(Protocol):
    """What an entity's rules say of its inputs; `resolvers.changes.unit.Rules` has the rest."""

    extra: frozenset[str]
    """Inputs that are no columns of the entity."""

    completes: frozenset[str]
    """Columns that a row must have and that the rules fill in where they are not given."""


@dataclass(frozen=True, eq=False)
class Entity:
    """A registered entity.

    `code`: its byte in global ids; never changed, never used again. `seen_through`: the path of to-one relations that
    decides who sees it; EVERYONE: every employee; None: `access` says who may, and else administrators alone.
    `owned_by`: the to-one relations whose deletion takes its rows along. `rules`: what its domain adds to changes.
    `link`: a plain link without a type in the graph. `changeable`: False where it has none of the ordinary mutations,
    because others write it in passing.
    """

    description: Description
    code: int
    seen_through: str | None
    owned_by: tuple[str, ...]
    rules: InputRules | None
    link: bool
    changeable: bool

    @property
    def extra(self) -> frozenset[str]:
        """Inputs that are no columns of the entity."""
        return self.rules.extra if self.rules else frozenset()

    @property
    def completes(self) -> frozenset[str]:
        """Columns that a row must have and that the rules fill in where they are not given."""
        return self.rules.completes if self.rules else frozenset()

    @property
    def name(self) -> str:
        """The entity's name, in the singular: `Customer`."""
        return self.description.name


EVERYONE = "*"
"""Instead of a path: every employee sees every row."""

_entities: dict[str, Entity] = {}


def register(
    model: type[Row],
    *,
    code: int,
    seen_through: str | None = None,
    owned_by: tuple[str, ...] = (),
    rules: InputRules | None = None,
    link: bool = False,
    changeable: bool = True,
) -> Entity:
    """Makes an entity known to access, search, loaders, changes and the graph."""
    entity = Entity(describe(model), code, seen_through, owned_by, rules, link, changeable)
    if not 1 <= code <= 255 or any(other.code == code for other in _entities.values()):
        raise ValueError(f"{entity.name}: the code {code} is taken or not a byte")
    path = seen_through.split(".") if seen_through and seen_through != EVERYONE else []
    for relation in (*path[:1], *owned_by):
        if relation not in entity.description.to_one:
            raise ValueError(f"{entity.name} has no to-one relation {relation!r}")
    _entities[entity.name] = entity
    return entity


def entities() -> Iterator[Entity]:
    """Every registered entity, links included. Raises RuntimeError before `resolvers.entities` is imported."""
    if not _entities:
        raise RuntimeError("No entity is registered: import resolvers.entities first.")
    return iter(list(_entities.values()))


def of(model: type[Row]) -> Entity:
    """The entity of a model. Raises KeyError when it is not registered."""
    return _entities[model.__name__]


def named(name: str) -> Entity:
    """The entity of this name. Raises KeyError when there is none."""
    return _entities[name]


def by_code(code: int) -> Entity | None:
    """The entity whose byte in global ids this is."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """The entity that a relation leads to."""
    return named(relation.target)
