"""The content of a diagram, independent of the output format: boxes for entities and lines for relationships."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import CommandError
from models.data_model import Attribute, Cardinality, DataModel, Entity, Relationship
from models.description import camel
from models.row import Row as StoredRow

BOOKKEEPING = frozenset(camel(name) for name in StoredRow._meta.fields_map if name != "id")
"""The attributes that every entity has, such as its version. The page folds them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a box. The row shows one attribute. `mark`: PK (primary key), FK (foreign key), UK (unique) or empty."""

    name: str
    mark: str
    type: str


@dataclass(frozen=True, slots=True)
class Box:
    """An entity in a diagram. `at_home`: whether the entity belongs to the domain of the diagram."""

    entity: Entity
    rows: tuple[Row, ...]
    at_home: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A relationship in a diagram: a line from the row of the foreign key to the referenced entity."""

    relationship: Relationship

    @property
    def many(self) -> bool:
        """Whether several rows can reference the same row through the foreign key."""
        return self.relationship.cardinality is Cardinality.MANY_TO_ONE

    @property
    def required(self) -> bool:
        """Whether the foreign key is never null."""
        return self.relationship.required


@dataclass(frozen=True, slots=True)
class View:
    """The content of a diagram. `domain`: the domain that the diagram shows; None for all domains."""

    domain: str | None
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def whole(model: DataModel, *, attributes: bool) -> View:
    """Returns the view of all domains. `attributes`: whether boxes show all attributes or only the foreign keys."""
    boxes = tuple(
        Box(entity, _all_rows(entity) if attributes else tuple(_foreign_keys(entity)), True)
        for entity in model.entities
    )
    return View(None, boxes, _lines(model, {box.entity.name for box in boxes}))


def of_domain(model: DataModel, name: str, *, folded: bool = False) -> View:
    """Returns the view of the domain `name`. `folded`: whether one row replaces the attributes in BOOKKEEPING.

    The view contains the entities of the domain. If they reference entities of other domains, it also contains these
    other entities, as boxes without rows. Raises CommandError if there is no domain with this name.
    """
    found = next((domain for domain in model.domains if domain.name == name), None)
    if found is None:
        names = ", ".join(domain.name for domain in model.domains)
        raise CommandError(f"There is no domain {name[:40]!r}. There are: {names}.")
    lines = _lines(model, {entity.name for entity in found.entities})
    away = {line.relationship.target for line in lines} - {entity.name for entity in found.entities}
    rows = _folded if folded else _all_rows
    boxes = [Box(entity, rows(entity), True) for entity in found.entities]
    boxes += [Box(entity, (), False) for entity in model.entities if entity.name in away]
    return View(name, tuple(boxes), lines)


def type_of(attribute: Attribute) -> str:
    """Returns the type of an attribute, such as `TEXT(50)`."""
    return f"{attribute.type}({attribute.length})" if attribute.length else str(attribute.type)


def key_column(relationship: Relationship) -> str:
    """Returns the name of a relationship's foreign key, such as `customerId`."""
    return f"{relationship.name}Id"


def _lines(model: DataModel, sources: set[str]) -> tuple[Line, ...]:
    return tuple(Line(one) for one in model.relationships if one.source in sources and one.column)


def _all_rows(entity: Entity) -> tuple[Row, ...]:
    return (*_keys(entity), *_others(entity))


def _folded(entity: Entity) -> tuple[Row, ...]:
    rows = _all_rows(entity)
    kept = tuple(row for row in rows if row.name not in BOOKKEEPING)
    more = len(rows) - len(kept)
    return (*kept, Row(f"+ {more} for bookkeeping", "", "")) if more else kept


def _keys(entity: Entity) -> list[Row]:
    own = [Row(one.name, "PK", type_of(one)) for one in entity.attributes if one.key]
    return own + [Row(row.name, row.mark, "ID") for row in _foreign_keys(entity)]


def _foreign_keys(entity: Entity) -> list[Row]:
    return [Row(key_column(one), "FK", "") for one in entity.relationships if one.column]


def _others(entity: Entity) -> list[Row]:
    return [Row(one.name, "UK" if one.unique else "", type_of(one)) for one in entity.attributes if not one.key]
