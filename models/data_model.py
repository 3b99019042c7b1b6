"""The data model for diagrams: domains, entities, attributes and relationships, derived from the models.

Unlike models/description.py, this module covers all tables, also those that are not entities of the GraphQL API. Each
relationship is listed once, with its names in both directions. No database is needed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from inspect import getdoc
from typing import Any

from tortoise import Model, fields

import models
from core.choice import Choice
from models.description import Description, blind_columns, camel, describe
from models.fields import Kind, ManyToMany
from models.row import Row
from models.rules import unique


class AttributeType(Choice):
    """The type of an attribute's values, independent of the database."""

    ID = "ID", "A UUID."
    TEXT = "TEXT", "A text."
    CHOICE = "CHOICE", "One value of a list."
    CHOICES = "CHOICES", "Several values of a list."
    INTEGER = "INTEGER", "A whole number."
    DECIMAL = "DECIMAL", "An exact decimal number."
    BOOLEAN = "BOOLEAN", "True or false."
    INSTANT = "INSTANT", "A moment."
    DAY = "DAY", "A calendar day."
    MONEY = "MONEY", "An amount of a currency."


class Cardinality(Choice):
    """The cardinality of a relationship, from its source to its target."""

    MANY_TO_ONE = "MANY_TO_ONE", "Many rows of the source have the same target."
    ONE_TO_ONE = "ONE_TO_ONE", "At most one row of the source has a target."
    MANY_TO_MANY = "MANY_TO_MANY", "Rows on both sides have many on the other, by a link entity."


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of an entity: a column that holds a value, not a foreign key.

    `columns`: the attribute's own column, then the columns derived from it.
    `length`: the maximum length in characters.
    `minimum`, `maximum`: inclusive bounds; for money, in minor units.
    `choices`: the names of the allowed values.
    `key`: whether the attribute is the primary key.
    `unique`: whether the attribute alone is unique.
    `made_by_server`: whether only the server sets the value.
    """

    name: str
    type: AttributeType
    description: str
    columns: tuple[str, ...]
    length: int | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    choices: tuple[str, ...] = ()
    required: bool = False
    unique: bool = False
    sensitive: bool = False
    key: bool = False
    made_by_server: bool = False


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship between two entities, from `source` to `target`. Each relationship is listed once.

    `name`: the relationship's name at the source, such as "customer" for a contact.
    `inverse`: the relationship's name at the target, such as "contacts" for a customer, or None.
    `required`: whether every source row has a target.
    `column`: the foreign key; None for a many-to-many relationship.
    `through`: the link table of a many-to-many relationship.
    `attributes`: the attributes of the link table.
    """

    name: str
    inverse: str | None
    source: str
    target: str
    cardinality: Cardinality
    description: str
    inverse_description: str = ""
    required: bool = False
    column: str | None = None
    through: str | None = None
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """A table with its attributes and relationships.

    `searched`: the columns for free-text search.
    `together`: groups of attributes or relationships that are jointly unique.
    """

    name: str
    table: str
    domain: str
    description: str
    attributes: tuple[Attribute, ...]
    relationships: tuple[Relationship, ...]
    searched: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Domain:
    """The entities of one domain. Each Python file with models is one domain."""

    name: str
    description: str
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class DataModel:
    """All tables of the database, grouped by domain."""

    domains: tuple[Domain, ...]

    @property
    def entities(self) -> Iterator[Entity]:
        """All entities, domain by domain."""
        return (entity for domain in self.domains for entity in domain.entities)

    @property
    def relationships(self) -> Iterator[Relationship]:
        """All relationships, in the order of their source entities."""
        return (one for entity in self.entities for one in entity.relationships)

    def leading_to(self, name: str) -> list[Relationship]:
        """Returns the relationships whose target is the entity called `name`."""
        return [one for one in self.relationships if one.target == name]


@cache
def data_model() -> DataModel:
    """Returns the data model. Domains are sorted by name.

    The entities of a domain are in the order of their definition.
    """
    shown = [
        one for one in vars(models).values() if isinstance(one, type) and issubclass(one, Model) and one is not Row
    ]
    domains = []
    for module in sorted({one.__module__ for one in shown}):
        held = vars(sys.modules[module]).values()
        entities = tuple(_entity(one) for one in held if one in shown and one.__module__ == module)
        domains.append(Domain(module.rpartition(".")[2], _first_paragraph(sys.modules[module]), entities))
    return DataModel(tuple(domains))


def _first_paragraph(documented: object) -> str:
    return " ".join((getdoc(documented) or "").split("\n\n")[0].split())


def _entity(model: type[Model]) -> Entity:
    described = describe(model) if issubclass(model, Row) else None
    rules = _unique_rules(model)
    attributes = _of_row(described, rules) if described else _of_plain(model, rules)
    named = {column: attribute.name for attribute in attributes for column in attribute.columns}
    named |= {f"{name}_id": camel(name) for name in _foreign_keys(model)}
    together = dict.fromkeys(tuple(named[column] for column in columns) for columns in rules if len(columns) > 1)
    return Entity(
        model.__name__,
        str(model._meta.db_table),
        model.__module__.rpartition(".")[2],
        _first_paragraph(model),
        attributes,
        (*(_to_one(model, name, rules) for name in _foreign_keys(model)), *_to_many(model)),
        ("search_text", "search_grams") if described and described.searched else (),
        tuple(together),
    )


def _unique_rules(model: type[Model]) -> list[tuple[str, ...]]:
    """Returns the groups of columns that are unique together. A group may consist of a single column.

    Groups that are unique only under a condition are left out.
    """
    if issubclass(model, Row):
        kept = unique(describe(model))
        return [columns for name, columns in kept.items() if name not in model.unique_conditions]
    columns = model._meta.fields_db_projection
    together = [tuple(columns.get(name, f"{name}_id") for name in names) for names in model._meta.unique_together]
    alone = [(columns[name],) for name, column in model._meta.fields_map.items() if column.unique and name in columns]
    return [*alone, *together]


def _of_row(described: Description, rules: list[tuple[str, ...]]) -> tuple[Attribute, ...]:
    found = []
    for attribute in described.attributes.values():
        meaning = attribute.meaning
        blinds = [column for blind in attribute.blinds for column in blind_columns(blind)]
        columns = (attribute.name, *([attribute.companion] if attribute.companion else []), *blinds)
        scale = Decimal(10) ** -meaning.places
        found.append(
            Attribute(
                camel(attribute.name),
                AttributeType(attribute.kind),
                attribute.description,
                columns,
                attribute.max_length if attribute.kind is Kind.TEXT else None,
                None if meaning.minimum is None else meaning.minimum * scale,
                None if meaning.maximum is None else meaning.maximum * scale,
                tuple(meaning.choices) if meaning.choices else (),
                required=not attribute.null,
                unique=attribute.name in ("id", "external_id") or any((column,) in rules for column in columns),
                sensitive=meaning.sensitive,
                key=attribute.name == "id",
                made_by_server=meaning.made_by_server,
            )
        )
    # The columns common to all entities come last, except for the id.
    return tuple(sorted(found, key=lambda one: not one.key and one.columns[0] in Row._meta.fields_map))


_TYPES: tuple[tuple[type[Any], AttributeType], ...] = (
    (fields.UUIDField, AttributeType.ID),
    (fields.CharField, AttributeType.TEXT),
    (fields.TextField, AttributeType.TEXT),
    (fields.BooleanField, AttributeType.BOOLEAN),
    (fields.BigIntField, AttributeType.INTEGER),
    (fields.IntField, AttributeType.INTEGER),
    (fields.DatetimeField, AttributeType.INSTANT),
    (fields.DateField, AttributeType.DAY),
)
"""The attribute types of Tortoise's own field classes, for tables that are not entities.

The first matching class counts.
"""


def _of_plain(model: type[Model], rules: list[tuple[str, ...]]) -> tuple[Attribute, ...]:
    """Returns the attributes of a table that is not an entity. Only the server writes to these tables."""
    keys = {f"{name}_id" for name in _foreign_keys(model)}
    found = []
    for name, column in model._meta.fields_map.items():
        if name not in model._meta.fields_db_projection or name in keys:
            continue
        meaning = getattr(column, "meaning", None)
        found.append(
            Attribute(
                camel(name),
                AttributeType(AttributeType.TEXT if meaning.kind is Kind.COMPANION else meaning.kind)
                if meaning
                else next(is_ for kind, is_ in _TYPES if isinstance(column, kind)),
                column.description or "",
                (model._meta.fields_db_projection[name],),
                None if meaning and meaning.choices else getattr(column, "max_length", None),
                choices=tuple(meaning.choices) if meaning and meaning.choices else (),
                required=not column.null,
                unique=column.pk or (name,) in rules,
                key=column.pk,
                made_by_server=True,
            )
        )
    return tuple(found)


def _foreign_keys(model: type[Model]) -> list[str]:
    return [name for name in model._meta.fields_map if name in model._meta.fk_fields]


def _to_one(model: type[Model], name: str, rules: list[tuple[str, ...]]) -> Relationship:
    key: Any = model._meta.fields_map[name]
    return Relationship(
        camel(name),
        camel(key.related_name) if key.related_name else None,
        model.__name__,
        key.model_name.rpartition(".")[2],
        Cardinality.ONE_TO_ONE if (f"{name}_id",) in rules else Cardinality.MANY_TO_ONE,
        key.description or "",
        getattr(key, "inverse_description", ""),
        required=not key.null,
        column=f"{name}_id",
    )


def _to_many(model: type[Model]) -> Iterator[Relationship]:
    """Yields the many-to-many relationships whose source is `model`."""
    # Only one of the two related entities counts as the source, so that each relationship is listed once.
    if not issubclass(model, Row):
        return
    for link in Row.__subclasses__():
        for pair in _pairs(link):
            source, target = sorted(pair, key=lambda end: _name_at(link, end, pair) is None)
            ends = describe(link).to_one
            if ends[source].target != model.__name__:
                continue
            yield Relationship(
                camel(_name_at(link, source, pair) or target),
                camel(inverse) if (inverse := _name_at(link, target, pair)) else None,
                model.__name__,
                ends[target].target,
                Cardinality.MANY_TO_MANY,
                _first_paragraph(link),
                through=link.__name__,
                attributes=tuple(
                    one
                    for one in _of_row(describe(link), _unique_rules(link))
                    if one.columns[0] not in Row._meta.fields_map
                ),
            )


def _pairs(link: type[Row]) -> list[tuple[str, str]]:
    """Returns the pairs of foreign keys that are unique together. A model with such a pair is a link table."""
    names = {one.column: one.name for one in describe(link).to_one.values()}
    found = []
    for columns in link.unique_rules.values():
        keys = [names[column] for column in columns if column in names]
        if len(keys) == 2:
            found.append((keys[0], keys[1]))
    return found


def _name_at(link: type[Row], end: str, pair: tuple[str, str]) -> str | None:
    """Returns the name of a many-to-many relationship at one of its ends, or None if it has no name there.

    `link`: the link table.
    `pair`: the link table's two foreign keys.
    `end`: the foreign key to the entity at this end.
    """
    other = pair[1] if end == pair[0] else pair[0]
    one = describe(link).to_one[end]
    for name, many in vars(getattr(models, one.target)).items():
        if isinstance(many, ManyToMany) and (many.link, many.back, many.to) == (link.__name__, end, other):
            return str(name)
    return one.inverse
