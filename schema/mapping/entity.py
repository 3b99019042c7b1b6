"""Declares which attributes and relations of a model are fields of its GraphQL type.

    @mapped(models.Contact)
    class Contact:
        full_name: auto
        customer = to_one()
        activities = to_many()

The types and descriptions of these fields come from the model. A column is in the schema only if such a class lists its
attribute. In this module, "row" means a `Record`, which is the source of the resolvers of an entity type.
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
"""The attributes, other than `id`, that are fields of every entity type."""

auto: Any = object()
"""The annotation of an attribute in a declaration; the GraphQL type and description come from the model."""

Class = TypeVar("Class", bound=type)


class _Relation:
    """A declared relation. If `many` is true, the relation is to many rows, otherwise to at most one row."""

    def __init__(self, many: bool) -> None:
        self.many = many


def to_one() -> object:
    """Declares a nullable field for the to-one relation of the same name."""
    return _Relation(many=False)


def to_many() -> object:
    """Declares a field for the to-many relation of the same name. The field is a connection."""
    return _Relation(many=True)


@dataclass(frozen=True, slots=True)
class Computed:
    """A field whose value is computed only from attributes of its own row.

    `needs`: the names of these attributes. A planned read fetches their columns.
    """

    annotation: object
    needs: tuple[str, ...]
    description: str
    resolve: Resolve


def computed(annotation: object, *, needs: Sequence[str], description: str) -> Callable[[Callable[[Any], object]], Any]:
    """Declares a computed field. The decorated function gets the row and returns the value (see `Computed`)."""

    def wrap(function: Callable[[Any], object]) -> Computed:
        return Computed(annotation, tuple(needs), description, lambda source, info: function(source))

    return wrap


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field whose resolver takes arguments, or reads more than the field's own row.

    A planned read (one SQL statement for a whole root field, see docs/reading-plans.md) does not support such a field.
    If a query selects it anywhere below a root field, dataloaders read this root field.
    """

    annotation: object
    arguments: tuple[StrawberryArgument, ...]
    description: str
    resolve: Resolve


def resolved(annotation: object, *arguments: StrawberryArgument, description: str) -> Callable[[Resolve], object]:
    """Declares a field with a resolver.

    The decorated function gets the row, the `Info` and the arguments of the field.
    """

    def wrap(function: Callable[..., object]) -> Resolved:
        return Resolved(annotation, arguments, description, function)

    return wrap


@dataclass(slots=True)
class Mapped:
    """The declaration of an entity: the fields of its GraphQL type, and the fields of its input types.

    - `attributes`, `to_one`, `to_many`: the names of the attributes and relations that are fields.
    - `computed`, `unions`, `resolved`: all remaining fields, by name.
    - `written`: the attributes and to-one relations that clients can set by create, update and upsert mutations.
    - `created_only`: the names in `written` that update mutations cannot set.
    - `extra_inputs`: functions that each return one additional field for the inputs of these mutations.
    """

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
        """The name of the GraphQL type, which is the name of the entity."""
        return self.entity.name

    @property
    def plural(self) -> str:
        """The Python name of the root field that lists the entity's rows, such as `sales_records`."""
        return plural(self.entity.name)


@dataclass(frozen=True, slots=True)
class Union:
    """A connection of rows of several types. A link entity relates these rows to the parent row.

    `name`: the name of the GraphQL union type. `relation`: the to-many relation from the parent to the link entity.
    """

    name: str
    relation: str
    description: str


def union_of(name: str, relation: str, description: str) -> object:
    """Declares a connection of rows of several types (see `Union`).

    The link entity has one foreign key for each type. In each link row, exactly one of these foreign keys is set.
    """
    return Union(name, relation, description)


_mapped: dict[str, Mapped] = {}


def mapped(model: type[Row]) -> Callable[[Class], Class]:
    """Declares the GraphQL type of a model. The members of the decorated class become the fields of this type.

    Raises TypeError if the class lists an attribute or relation that the model does not have.
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
    """Declares the attributes and relations that clients can set by create, update and upsert mutations.

    The decorated class lists their names. The input field for a to-one relation takes the id of the related row.
    Declare the model by `mapped` first. `created_only`: the names that update mutations cannot set. Raises TypeError if
    the class lists an attribute or to-one relation that the model does not have.
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
    """Returns the declarations of all entities, ordered by the entities' codes in global ids."""
    return sorted(_mapped.values(), key=lambda one: one.entity.code)


def mapped_as(name: str) -> Mapped:
    """Returns the declaration of the entity with this name. Raises KeyError if no such entity is declared."""
    return _mapped[name]


_PLURALS = {"CustomObject": "objects"}
"""The plurals that do not follow from the name."""


def plural(name: str) -> str:
    """Returns the plural of an entity name in snake_case, such as `sales_records` for `SalesRecord`."""
    if name in _PLURALS:
        return _PLURALS[name]
    word = snake(name)
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "es" if word.endswith(("s", "h")) else word + "s"


def _listed(cls: type) -> tuple[str, ...]:
    return tuple(cls.__annotations__)
