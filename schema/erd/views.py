"""What a diagram shows: which boxes with which rows, and which lines between them. Text and SVG are drawn from it."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import CommandError
from models.data_model import Attribute, Cardinality, DataModel, Entity, Relationship


@dataclass(frozen=True, slots=True)
class Row:
    """A line in a box: a key, a foreign key, or another attribute."""

    name: str
    mark: str
    type: str


@dataclass(frozen=True, slots=True)
class Box:
    """An entity as a diagram shows it. `at_home`: whether it belongs to the domain that is drawn."""

    entity: Entity
    rows: tuple[Row, ...]
    at_home: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A relationship as a diagram shows it: it begins at the row of the foreign key, and ends at the target's head."""

    relationship: Relationship

    @property
    def many(self) -> bool:
        """Whether several rows of the source may lead to the same target."""
        return self.relationship.cardinality is Cardinality.MANY_TO_ONE

    @property
    def required(self) -> bool:
        """Whether there is always a target."""
        return self.relationship.required


@dataclass(frozen=True, slots=True)
class View:
    """A diagram: of a domain, or of everything, where `domain` is None."""

    domain: str | None
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def whole(model: DataModel, *, attributes: bool) -> View:
    """Everything: each entity with all of its attributes, or with the keys alone by which it leads to others."""
    boxes = tuple(
        Box(entity, (*_keys(entity), *_others(entity)) if attributes else tuple(_leading(entity)), True)
        for entity in model.entities
    )
    return View(None, boxes, _lines(model, {box.entity.name for box in boxes}))


def of_domain(model: DataModel, name: str) -> View:
    """A domain: its entities with all that they have, and by name alone those of others that they lead to.

    Raises CommandError for a domain that there is not.
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
    """An attribute's type in a word: `TEXT(50)`."""
    return f"{attribute.type}({attribute.length})" if attribute.length else str(attribute.type)


def key_column(relationship: Relationship) -> str:
    """The foreign key of a relationship, as an attribute would be called: `customerId`."""
    return f"{relationship.name}Id"


def _lines(model: DataModel, sources: set[str]) -> tuple[Line, ...]:
    return tuple(Line(one) for one in model.relationships if one.source in sources and one.column)


def _keys(entity: Entity) -> list[Row]:
    own = [Row(one.name, "PK", type_of(one)) for one in entity.attributes if one.key]
    return own + [Row(row.name, row.mark, "ID") for row in _leading(entity)]


def _leading(entity: Entity) -> list[Row]:
    return [Row(key_column(one), "FK", "") for one in entity.relationships if one.column]


def _others(entity: Entity) -> list[Row]:
    return [Row(one.name, "UK" if one.unique else "", type_of(one)) for one in entity.attributes if not one.key]
