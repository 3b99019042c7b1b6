"""The response tree: what a root field of a query shows, as objects and parts in the order of the response.

The planner makes it once per operation and caches it with the document; `query_tree` and `response_assembly` read it.
It does not depend on the database or the viewer, and holds no values of arguments.
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
"""Converts a column's value, which is not None, to the value in the response."""


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """A value that is the same for every row, such as `__typename`."""

    value: Any


@dataclass(frozen=True, slots=True, eq=False)
class GlobalId:
    """The row's global id."""


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """An attribute. `show`: converts it; None if the column's value is the response's."""

    attribute: Attribute
    show: Show | None


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """An instant, formatted as by `core.clock.written`."""

    attribute: Attribute


@dataclass(frozen=True, slots=True, eq=False)
class Amount:
    """A money amount in the row's currency. `parts`: by response key, "amount", "currency" or a Constant."""

    attribute: Attribute
    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """A value computed from some columns of the row, such as a decimal. `show` gets them as a mapping by name."""

    needs: tuple[str, ...]
    show: Callable[[Mapping[str, Any]], object]


@dataclass(frozen=True, slots=True, eq=False)
class Masked:
    """A value that depends only on the names of the attributes that are masked for the viewer."""

    show: Callable[[frozenset[str]], object]


@dataclass(frozen=True, slots=True, eq=False)
class One:
    """The related row of a to-one relation; null if there is none or the viewer may not see it."""

    relation: ToOne
    object: Object


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """The viewer, the time zone, and the values of the operation's variables.

    `recheck`: what each statement must check if the viewer comes from the cache; None if they were authenticated.
    """

    viewer: Viewer
    zone: ZoneInfo
    variables: Any
    recheck: Recheck | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """A page of a to-many relation. `number`: identifies it among the lists of the root field."""

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
    """A row of one of several entities: the target of a link row, by whichever of its relations is set."""

    link: Entity
    ends: tuple[One, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """The rows of a page."""

    node: Object | Either


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The edges of a page. `parts`: by response key, a Constant, a Cursor, or the node."""

    parts: Mapping[str, Constant | Cursor | Object | Either]


@dataclass(frozen=True, slots=True, eq=False)
class Cursor:
    """The cursor of a row in its list."""


@dataclass(frozen=True, slots=True, eq=False)
class PageInfo:
    """The page info of a page. `parts`: by response key, the Python name of its field, or a Constant."""

    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """The total count of a list. `number`: identifies it among the counts of the list.

    `at_most`: reads the bound of the count; raises BadUserInput.
    """

    number: int
    at_most: Callable[[Request], int | None]


@dataclass(frozen=True, slots=True, eq=False)
class Connection:
    """A page of a list. `asked`: reads its arguments; raises BadUserInput and Forbidden.

    `constant`: whether the arguments are the same for all requests of viewers with the same template.
    """

    entity: Entity
    asked: Callable[[Request], ListQuery]
    constant: bool
    parts: Mapping[str, Constant | Nodes | Edges | PageInfo | Count]


Part = Constant | GlobalId | Value | Moment | Amount | Worked | Masked | One | Listed
"""A part of an object."""
