"""The content of a diagram: boxes with rows, and lines between them. Mermaid and SVG are rendered from it."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import CommandError
from models.data_model import Attribute, Cardinality, DataModel, Entity, Relationship


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a box. `mark`: PK, FK, UK or empty."""

    name: str
    mark: str
    type: str


@dataclass(frozen=True, slots=True)
class Box:
    """An entity in a diagram. `at_home`: whether it belongs to the domain of the diagram."""

    entity: Entity
    rows: tuple[Row, ...]
    at_home: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A relationship in a diagram: a line from the row of the foreign key to the target's head."""

    relationship: Relationship

    @property
    def many(self) -> bool:
        """Whether several source rows may reference the same target row."""
        return self.relationship.cardinality is Cardinality.MANY_TO_ONE

    @property
    def required(self) -> bool:
        """Whether every source row has a target."""
        return self.relationship.required


@dataclass(frozen=True, slots=True)
class View:
    """A diagram of a domain, or of all domains if `domain` is None."""

    domain: str | None
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def whole(model: DataModel, *, attributes: bool) -> View:
    """Returns the view of all entities, with all their attributes or with their foreign keys only."""
    boxes = tuple(
        Box(entity, (*_keys(entity), *_others(entity)) if attributes else tuple(_foreign_keys(entity)), True)
        for entity in model.entities
    )
    return View(None, boxes, _lines(model, {box.entity.name for box in boxes}))


def of_domain(model: DataModel, name: str) -> View:
    """Returns the view of a domain: its entities, and the names of the entities in other domains that they reference.

    Raises CommandError for an unknown domain.
    """
    found = next((domain for domain in model.domains if domain.name == name), None)
    if found is None:
        names = ", ".join(domain.name for domain in model.domains)
        raise CommandError(f"There is no domain {name[:40]!r}. There are: {names}.")
    lines = _lines(model, {entity.name for entity in found.entities})
    away = {line.relationship.target for line in lines} - {entity.name for entity in found.entities}
    boxes = [Box(entity, (*_keys(entity), *_others(entity)), True) for entity in found.entities]
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


def _keys(entity: Entity) -> list[Row]:
    own = [Row(one.name, "PK", type_of(one)) for one in entity.attributes if one.key]
    return own + [Row(row.name, row.mark, "ID") for row in _foreign_keys(entity)]


def _foreign_keys(entity: Entity) -> list[Row]:
    return [Row(key_column(one), "FK", "") for one in entity.relationships if one.column]


def _others(entity: Entity) -> list[Row]:
    return [Row(one.name, "UK" if one.unique else "", type_of(one)) for one in entity.attributes if not one.key]
