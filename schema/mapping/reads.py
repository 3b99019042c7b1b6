"""What a field of the graph reads, said at the field: by it a whole selection can be planned as one statement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from models.description import Attribute, ToMany, ToOne
from resolvers.registry import Entity
from schema.mapping.entity import Computed

MAX_NODES = 100
"""How many ids the root field `nodes` takes at once."""


class OfList(Enum):
    """A field of a connection, of its edges, or of its page's info."""

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
    """A field of every row."""

    ID = auto()
    MASKED_FIELDS = auto()


class Root(Enum):
    """A root field of single rows: by a global id, by several, or the caller's own."""

    NODE = auto()
    NODES = auto()
    VIEWER = auto()


@dataclass(frozen=True, slots=True)
class Single:
    """A root field: one row of an entity, by its id."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class RootList:
    """A root field: the list of an entity."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Ends:
    """A list of what a link's relations lead to, whichever is set."""

    relation: ToMany
    link: Entity
    ends: tuple[ToOne, ...]


Reads = Attribute | Computed | ToOne | ToMany | Ends | OfRow | OfList | Root | Single | RootList


def reads_of(definition: object) -> Reads | None:
    """What a field reads; None where only its resolver knows."""
    return getattr(definition, "reads", None)
