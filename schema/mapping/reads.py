"""Types that describe which data a GraphQL field reads.

Each field of the schema can declare a value of one of these types. From these declarations, schema/execution/planner.py
makes one SQL statement for the selection of a root field. Without a declaration, only the resolver can read the field.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum, auto

from models.description import Attribute, ToMany, ToOne
from resolvers.access import Viewer
from resolvers.registry import Entity
from schema.mapping.entity import Computed

MAX_NODES = 100
"""The maximum number of ids that the root field `nodes` takes."""


class OfList(Enum):
    """A field of a connection type, of an edge type, or of the type `PageInfo`."""

    NODES = auto()
    EDGES = auto()
    NODE = auto()
    CURSOR = auto()
    PAGE_INFO = auto()
    TOTAL_COUNT = auto()
    HAS_NEXT_PAGE = auto()
    HAS_PREVIOUS_PAGE = auto()
    START_CURSOR = auto()
    END_CURSOR = auto()


class OfRow(Enum):
    """A field that every entity type has, but that is not an attribute of a model."""

    ID = auto()
    MASKED_FIELDS = auto()
    CUSTOM_FIELDS = auto()


class Root(Enum):
    """A root field that returns the viewer, or rows of any entity by their ids."""

    NODE = auto()
    NODES = auto()
    VIEWER = auto()


@dataclass(frozen=True, slots=True)
class Single:
    """A root field that returns the row of `entity` with a given id, such as `customer`."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class RootList:
    """A root field that returns a connection of the rows of `entity`, such as `customers`."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Ends:
    """A connection of rows of several types. A link entity relates these rows to the parent row.

    `relation`: the to-many relation from the parent to the link entity.
    `ends`: the relations from the link entity `link` to those types. In each link row, exactly one of the relations in
    `ends` is set.
    """

    relation: ToMany
    link: Entity
    ends: tuple[ToOne, ...]


@dataclass(frozen=True, slots=True)
class Objects:
    """A connection of the custom objects that lead to a row by a custom field. The arguments name type and field."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Structure:
    """A root field that describes the data model and reads no rows.

    `part`: a function that takes a viewer and returns a key. Viewers with equal keys get equal answers.
    """

    part: Callable[[Viewer], Hashable]


Reads = Attribute | Computed | ToOne | ToMany | Ends | Objects | OfRow | OfList | Root | Single | RootList | Structure


def reads_of(definition: object) -> Reads | None:
    """Returns the declaration of the data that a Strawberry field reads, or None."""
    return getattr(definition, "reads", None)
