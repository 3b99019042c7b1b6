"""Describes the models: their tables, attributes, relations and orderings.

Filters, loaders, changes, the GraphQL schema and migrations use these descriptions, so that they work for every entity.
Descriptions are derived from the model classes, without a database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from inspect import getdoc
from typing import Any

from models.fields import Kind, ManyToMany, Meaning
from models.row import Row

LONGEST_FILTERED = 200  # characters
LONGEST_LINE = 100
"""The maximum length of a text that has one line because it is short."""


@dataclass(frozen=True, slots=True, eq=False)
class Attribute:
    """A column that holds a value, not a foreign key.

    `companion`: the column with the folded text of this column, or None.
    `blinds`: the names of a sensitive attribute's blind indexes. One of them has the name of the attribute. A phone
    number also has `<name>_national` for the national number. Each blind index has two columns, `<blind>_blind_0` and
    `<blind>_blind_1`, with keyed hashes by which rows can be found.
    """

    name: str
    meaning: Meaning
    null: bool
    has_default: bool
    max_length: int | None
    description: str
    companion: str | None
    blinds: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """The kind of the attribute's values."""
        return self.meaning.kind

    @property
    def ordering_column(self) -> str:
        """The column to order by: the one with the folded text if there is one, otherwise the attribute's own."""
        return self.companion or self.name

    @property
    def one_line(self) -> bool:
        """Whether the text must be a single line, as names are. Notes and reasons may have several lines."""
        if self.kind is not Kind.TEXT:
            return False
        meaning = self.meaning
        is_short = (self.max_length or 0) <= LONGEST_LINE
        return bool(meaning.folded or meaning.sensitive or meaning.form or meaning.one_line or is_short)

    @property
    def filterable(self) -> bool:
        """Whether clients can filter by the attribute. A filterable attribute has an index.

        Long texts are not filterable.
        """
        if self.name in ("version", "deleted_at") or self.kind in (Kind.ID, Kind.CHOICES):
            return False
        return self.kind is not Kind.TEXT or (self.max_length or 0) <= LONGEST_FILTERED


@dataclass(frozen=True, slots=True, eq=False)
class ToOne:
    """A to-one relation of the described entity by a foreign key.

    `column`: the column of the foreign key. `inverse`: the name of the reverse relation at the target, or None.
    """

    name: str
    column: str
    target: str
    null: bool
    description: str
    inverse: str | None


@dataclass(frozen=True, slots=True, eq=False)
class ToMany:
    """A to-many relation of the described entity to the entity `target`.

    `link`: the link table, or None.
    `column`: the foreign key to the described entity, in the link table or else in `target`.
    `far_column`: the link table's foreign key to `target`.
    `condition`: the column with a saved condition that determines the list where it is not null; "" if there is none.
    `custom_field`: the custom field whose values are the links, such as "machine.owner"; "" for a link table.
    """

    name: str
    target: str
    column: str
    description: str
    link: str | None = None
    far_column: str | None = None
    condition: str = ""
    custom_field: str = ""


@dataclass(frozen=True, eq=False)
class Description:
    """The description of one model: its table, attributes and relations."""

    model: type[Row]

    @cached_property
    def name(self) -> str:
        """The entity's name in the singular, such as `Customer`."""
        return self.model.__name__

    @cached_property
    def table(self) -> str:
        """The name of the entity's table."""
        return str(self.model._meta.db_table)

    @cached_property
    def description(self) -> str:
        """The first paragraph of the model's docstring."""
        return " ".join((getdoc(self.model) or "").split("\n\n")[0].split())

    @cached_property
    def attributes(self) -> dict[str, Attribute]:
        """The attributes by name: all columns except foreign keys and derived columns, such as folded texts."""
        found = {}
        keys = {one.column for one in self.to_one.values()}  # Tortoise adds these to fields_map on initialization
        for name, column in self.model._meta.fields_map.items():
            meaning = getattr(column, "meaning", None)
            if meaning is None or meaning.kind is Kind.COMPANION or name in keys:
                continue
            companion = f"{name}_folded" if f"{name}_folded" in self.model._meta.fields_map else None
            found[name] = Attribute(
                name,
                meaning,
                column.null,
                column.has_db_default() or column.default is not None or column.null,
                getattr(column, "max_length", None),
                column.description or "",
                companion,
                tuple(b for b in (name, f"{name}_national") if f"{b}_blind_0" in self.model._meta.fields_map),
            )
        return found

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The columns for which the input of a new row must have a value."""
        attributes = self.attributes.values()
        given = (one.name for one in attributes if not one.has_default and not one.meaning.made_by_server)
        return (*given, *(one.column for one in self.to_one.values() if not one.null))

    @cached_property
    def companions(self) -> dict[str, str]:
        """The names of the columns that hold folded texts.

        The keys are the names of the attributes that hold the original texts.
        """
        return {one.name: one.companion for one in self.attributes.values() if one.companion}

    @cached_property
    def foreign_keys(self) -> dict[str, ToOne]:
        """The to-one relations by the column of their foreign key."""
        return {one.column: one for one in self.to_one.values()}

    @cached_property
    def to_one(self) -> dict[str, ToOne]:
        """The to-one relations by name."""
        found = {}
        for name in _foreign_keys(self.model):
            key: Any = self.model._meta.fields_map[name]
            found[name] = ToOne(
                name,
                f"{name}_id",
                key.model_name.rpartition(".")[2],
                key.null,
                key.description or "",
                key.related_name or None,
            )
        return found

    @cached_property
    def to_many(self) -> dict[str, ToMany]:
        """The to-many relations by name: the inverses of foreign keys, and the relations through link tables."""
        found = {}
        for other in describe_all():
            for name in _foreign_keys(other.model):
                key: Any = other.model._meta.fields_map[name]
                if key.related_name and key.model_name == f"models.{self.name}":
                    found[key.related_name] = ToMany(
                        key.related_name, other.name, f"{name}_id", key.inverse_description
                    )
        for name, many in vars(self.model).items():
            if isinstance(many, ManyToMany):
                link = named(many.link)
                far = link.to_one[many.to]
                found[name] = ToMany(
                    name, far.target, f"{many.back}_id", many.description, many.link, far.column, many.condition
                )
        return found

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of all columns that hold attributes or foreign keys."""
        return (*self.attributes, *(one.column for one in self.to_one.values()))

    @cached_property
    def orders(self) -> dict[str, Attribute]:
        """The attributes by which clients can order lists, by name."""
        return {name: attribute for name, attribute in self.attributes.items() if attribute.meaning.ordered}

    @cached_property
    def sealed(self) -> tuple[Attribute, ...]:
        """The attributes whose columns hold ciphertext."""
        return tuple(attribute for attribute in self.attributes.values() if attribute.meaning.sensitive)

    @property
    def searched(self) -> tuple[str, ...]:
        """The names of the attributes that free-text search covers; empty if the entity is not searchable."""
        return self.model.searched

    def kind_of(self, column: str) -> Kind:
        """Returns the kind of the values of any column, including foreign keys and derived columns."""
        attribute = self.attributes.get(column)
        if attribute:
            return attribute.kind
        return Kind.ID if column.endswith("_id") else Kind.COMPANION


def _foreign_keys(model: type[Row]) -> list[str]:
    """Returns the names of a model's foreign keys in the order of their declaration."""
    # Tortoise's own set has no order.
    return [name for name in model._meta.fields_map if name in model._meta.fk_fields]


@cache
def blind_columns(blind: str) -> tuple[str, str]:
    """Returns the names of the two columns of a blind index. See core/keys.py for why there are two."""
    return f"{blind}_blind_0", f"{blind}_blind_1"


@cache
def describe(model: type[Row]) -> Description:
    """Returns the description of a model. All calls for a model return the same object."""
    return Description(model)


def describe_all() -> list[Description]:
    """Returns the descriptions of all entities and link tables. Their tables can be created in this order."""
    return [describe(model) for model in Row.__subclasses__() if not model._meta.abstract]


@cache
def named(name: str) -> Description:
    """Returns the description of the model called `name`. Raises KeyError if no model has this name."""
    for description in describe_all():
        if description.name == name:
            return description
    raise KeyError(name)


def snake(name: str) -> str:
    """Converts a name such as `CustomerTag` to snake case: `customer_tag`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def an(name: str) -> str:
    """Puts the indefinite article before a name, as in `a Customer` or `an Employee`."""
    return f"an {name}" if name[0] in "AEIOU" else f"a {name}"


def camel(name: str) -> str:
    """Converts a name such as `customer_tag` to camel case, as in the GraphQL schema: `customerTag`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
