"""Declares which fields an entity has in the schema; their types and descriptions come from the model.

    @mapped(models.Contact)
    class Contact:
        full_name: auto
        customer = to_one()
        activities = to_many()

Nothing is public by default: a new column stays hidden until it is listed in such a class.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from strawberry.types.arguments import StrawberryArgument

import resolvers.entities  # noqa: F401 - registers them
from models.description import snake
from models.row import Row
from resolvers import registry
from resolvers.registry import Entity
from schema.mapping.definitions import InputField, Resolve

BASE = ("external_id", "version", "created_at", "updated_at", "deleted_at")
"""The attributes that every entity has, besides its id."""

auto: Any = object()
"""Marks a name whose type and description come from the model."""

Class = TypeVar("Class", bound=type)


class _Relation:
    """A declared relation; `many` means to-many."""

    def __init__(self, many: bool) -> None:
        self.many = many


def to_one() -> object:
    """Declares a relation to at most one row; the field is nullable."""
    return _Relation(many=False)


def to_many() -> object:
    """Declares a relation to any number of rows; the field is a connection."""
    return _Relation(many=True)


@dataclass(frozen=True, slots=True)
class Computed:
    """A field computed from columns of its row. `needs` names them, so that a planned read can fetch them."""

    annotation: object
    needs: tuple[str, ...]
    description: str
    resolve: Resolve


def computed(annotation: object, *, needs: Sequence[str], description: str) -> Callable[[Callable[[Any], object]], Any]:
    """Turns a function of a row into a computed field."""

    def wrap(function: Callable[[Any], object]) -> Computed:
        return Computed(annotation, tuple(needs), description, lambda source, info: function(source))

    return wrap


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field with a resolver that takes arguments or reads more than the row; it cannot be planned."""

    annotation: object
    arguments: tuple[StrawberryArgument, ...]
    description: str
    resolve: Resolve


def resolved(annotation: object, *arguments: StrawberryArgument, description: str) -> Callable[[Resolve], object]:
    """Turns a resolver into a field. It is called with the row, the info and the arguments."""

    def wrap(function: Callable[..., object]) -> Resolved:
        return Resolved(annotation, arguments, description, function)

    return wrap


@dataclass(slots=True)
class Mapped:
    """The declared fields of an entity, and the names that its inputs take."""

    entity: Entity
    attributes: tuple[str, ...]
    to_one: tuple[str, ...]
    to_many: tuple[str, ...]
    computed: dict[str, Computed]
    unions: dict[str, Union]
    resolved: dict[str, Resolved]
    written: tuple[str, ...] = ()
    extra_inputs: list[Callable[[], InputField]] = field(default_factory=list)
    created_only: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The type's name."""
        return self.entity.name

    @property
    def plural(self) -> str:
        """The name of its root list, in snake_case."""
        return plural(self.entity.name)


@dataclass(frozen=True, slots=True)
class Union:
    """A connection of rows of several types, reached through a link entity."""

    name: str
    relation: str
    description: str


def union_of(name: str, relation: str, description: str) -> object:
    """Declares a connection through a link entity that has one foreign key per type, of which each row sets one."""
    return Union(name, relation, description)


_mapped: dict[str, Mapped] = {}


def mapped(model: type[Row]) -> Callable[[Class], Class]:
    """Registers the fields in a class body as the GraphQL type of a model.

    Raises TypeError for a name that the model does not have.
    """

    def wrap(cls: Class) -> Class:
        entity = registry.of(model)
        members = vars(cls)
        relations = {name: member for name, member in members.items() if isinstance(member, _Relation)}
        listed = Mapped(
            entity,
            (*_listed(cls), *BASE),
            tuple(name for name, relation in relations.items() if not relation.many),
            tuple(name for name, relation in relations.items() if relation.many),
            {name: member for name, member in members.items() if isinstance(member, Computed)},
            {name: member for name, member in members.items() if isinstance(member, Union)},
            {name: member for name, member in members.items() if isinstance(member, Resolved)},
        )
        description = entity.description
        for names, known in (
            (listed.attributes, description.attributes),
            (listed.to_one, description.to_one),
            (listed.to_many, description.to_many),
        ):
            for name in names:
                if name not in known:
                    raise TypeError(f"the schema lists {entity.name}.{name}, which the model does not have")
        _mapped[entity.name] = listed
        return cls

    return wrap


def changes(model: type[Row], *, created_only: Sequence[str] = ()) -> Callable[[Class], Class]:
    """Registers the names in a class body as the inputs of a model: attributes, and to-one relations as ids.

    `created_only`: names that a create takes and an update does not. The class must follow the one for the type.
    Raises TypeError for a name that the model does not have.
    """

    def wrap(cls: Class) -> Class:
        target = _mapped[registry.of(model).name]
        description = target.entity.description
        for name in _listed(cls):
            if name not in description.attributes and name not in description.to_one:
                raise TypeError(f"the schema takes {target.name}.{name}, which the model does not have")
        target.written = _listed(cls)
        target.extra_inputs = [member.__func__ for member in vars(cls).values() if isinstance(member, staticmethod)]
        target.created_only = frozenset(created_only)
        return cls

    return wrap


def all_mapped() -> list[Mapped]:
    """Returns every entity in the schema, ordered by code."""
    return sorted(_mapped.values(), key=lambda one: one.entity.code)


def mapped_as(name: str) -> Mapped:
    """Returns the declaration for an entity name. Raises KeyError if the schema has no such type."""
    return _mapped[name]


def plural(name: str) -> str:
    """Returns the plural in snake_case: `sales_records` for `SalesRecord`, `opportunities` for `Opportunity`."""
    word = snake(name)
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "es" if word.endswith(("s", "h")) else word + "s"


def _listed(cls: type) -> tuple[str, ...]:
    return tuple(cls.__annotations__)
