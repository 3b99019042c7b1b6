"""What a root field shows: objects and their parts, in the order in which the response has them.

The tree says nothing of SQL and nothing of who asks. It is made once for an operation, and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from models.description import Attribute, ToMany, ToOne
from resolvers.access import Viewer
from resolvers.authentication import Recheck
from resolvers.registry import Entity
from resolvers.search.page import ListQuery

Show = Callable[[Any], object]
"""Makes of a column's value, which is not None, what the response has."""


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """The same for every row: a `__typename`."""

    value: Any


@dataclass(frozen=True, slots=True, eq=False)
class GlobalId:
    """The row's id in the whole graph."""


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """An attribute. `show` None: as the column has it."""

    attribute: Attribute
    show: Show | None


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """An instant, as `core.clock.written` writes it."""

    attribute: Attribute


@dataclass(frozen=True, slots=True, eq=False)
class Amount:
    """An amount with the row's currency: response keys, and what each shows: "amount", "currency", or a Constant."""

    attribute: Attribute
    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """What is worked out from some columns of the row, given as a mapping: a decimal, a computed field."""

    needs: tuple[str, ...]
    show: Callable[[Mapping[str, Any]], object]


@dataclass(frozen=True, slots=True, eq=False)
class Masked:
    """What depends on the names of the attributes that are masked for the viewer, and on nothing else."""

    show: Callable[[frozenset[str]], object]


@dataclass(frozen=True, slots=True, eq=False)
class One:
    """The row that a to-one relation leads to; null where there is none to see."""

    relation: ToOne
    object: Object


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """On whose behalf something is read, in which time zone, and the values of the operation's variables.

    `recheck`: what each statement checks of a viewer who comes from the cache; None for one who was looked up.
    """

    viewer: Viewer
    zone: ZoneInfo
    variables: Any
    recheck: Recheck | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """A page of the rows that a relation leads to. `number`: its place among the lists of the root field."""

    relation: ToMany
    connection: Connection
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Object:
    """A row of an entity."""

    entity: Entity
    parts: Mapping[str, Part]


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """A row of one of several entities: what a link leads to by whichever of its relations is set."""

    link: Entity
    ends: tuple[One, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """The rows of a page."""

    node: Object | Either


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The rows of a page, each with its place: `parts` are a Constant, a Cursor, or the node."""

    parts: Mapping[str, Constant | Cursor | Object | Either]


@dataclass(frozen=True, slots=True, eq=False)
class Cursor:
    """A row's place in its list."""


@dataclass(frozen=True, slots=True, eq=False)
class PageInfo:
    """Where a page lies in its list: response keys, and what each shows, by its Python name."""

    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """How long the whole list is. `number`: its place among the counts of its list; `at_most` reads its bound.

    It raises BadUserInput.
    """

    number: int
    at_most: Callable[[Request], int | None]


@dataclass(frozen=True, slots=True, eq=False)
class Connection:
    """A page of a list. `asked` reads what its arguments ask for; it raises BadUserInput and Forbidden.

    `constant`: who asks decides nothing of it but by what they have in common with those who are alike.
    """

    entity: Entity
    asked: Callable[[Request], ListQuery]
    constant: bool
    parts: Mapping[str, Constant | Nodes | Edges | PageInfo | Count]


Part = Constant | GlobalId | Value | Moment | Amount | Worked | Masked | One | Listed
"""What an object is made of."""
