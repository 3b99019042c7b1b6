"""Describes what each GraphQL field reads, so that a whole selection can be planned as one SQL statement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from models.description import Attribute, ToMany, ToOne
from resolvers.registry import Entity
from schema.mapping.entity import Computed

MAX_NODES = 100
"""The most ids that the root field `nodes` takes."""


class OfList(Enum):
    """A field of a connection, of its edges or of its `pageInfo`."""

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
    """A field that every entity has."""

    ID = auto()
    MASKED_FIELDS = auto()


class Root(Enum):
    """A root field for single rows: `node`, `nodes` or `viewer`."""

    NODE = auto()
    NODES = auto()
    VIEWER = auto()


@dataclass(frozen=True, slots=True)
class Single:
    """A root field that returns one row of an entity by its id."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class RootList:
    """A root field that returns the list of an entity."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Ends:
    """A list of rows of several types, reached through a link entity.

    `relation`: from the parent to the link. `ends`: the link's foreign keys, of which each row sets exactly one.
    """

    relation: ToMany
    link: Entity
    ends: tuple[ToOne, ...]


Reads = Attribute | Computed | ToOne | ToMany | Ends | OfRow | OfList | Root | Single | RootList


def reads_of(definition: object) -> Reads | None:
    """Returns what a field reads; None if only its resolver knows."""
    return getattr(definition, "reads", None)
