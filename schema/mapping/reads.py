"""Types that say which data a GraphQL field reads.

Each field of the schema can declare one of these values. From the declarations, schema/execution/planner.py
turns the selection of a root field into one SQL statement. A field without a declaration needs its resolver.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from models.description import Attribute, ToMany, ToOne
from resolvers.registry import Entity
from schema.mapping.entity import Computed

MAX_NODES = 100
"""The most ids that the root field `nodes` takes."""


class OfList(Enum):
    """A field of a connection type, of an edge type, or of `PageInfo`."""

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
    """A field that every entity type has and that is not an attribute of the model."""

    ID = auto()
    MASKED_FIELDS = auto()


class Root(Enum):
    """A root field that returns single rows of any entity, or the viewer: `node`, `nodes` or `viewer`."""

    NODE = auto()
    NODES = auto()
    VIEWER = auto()


@dataclass(frozen=True, slots=True)
class Single:
    """A root field, such as `customer`, that returns the row of `entity` with a given id."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class RootList:
    """A root field, such as `customers`, that returns a connection of the rows of `entity`."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Ends:
    """A connection of rows of several types, which a link entity relates to the parent row.

    `relation`: the to-many relation from the parent to `link`. `ends`: the link entity's relations to those types.
    Exactly one of these relations is set in each link row.
    """

    relation: ToMany
    link: Entity
    ends: tuple[ToOne, ...]


Reads = Attribute | Computed | ToOne | ToMany | Ends | OfRow | OfList | Root | Single | RootList


def reads_of(definition: object) -> Reads | None:
    """Returns what a Strawberry field declares to read, or None if the field has no such declaration."""
    return getattr(definition, "reads", None)
