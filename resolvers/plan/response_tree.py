"""The response tree: describes the response of a root field, in the client's order.

A part describes one field. The tree contains no data and no values of arguments, and does not depend on the database or
the viewer. The planner makes the tree once per operation.
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
"""Converts a column's value to the value in the response. Not called for None."""


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """A field whose value is the same for every row, such as `__typename`."""

    value: Any


@dataclass(frozen=True, slots=True, eq=False)
class GlobalId:
    """The field with the global id of a row."""


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """A field that shows an attribute. `show`: converts the column's value; None to show it unchanged."""

    attribute: Attribute
    show: Show | None


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """A field that shows a point in time, in the format of `core.clock.written`."""

    attribute: Attribute


@dataclass(frozen=True, slots=True, eq=False)
class Amount:
    """A money field in the row's currency. `parts`: a dict from response key to "amount", "currency" or a Constant."""

    attribute: Attribute
    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """A field computed from columns, such as a decimal.

    `needs`: the names of the columns. `show`: computes the field, given a dict from these names to their values.
    """

    needs: tuple[str, ...]
    show: Callable[[Mapping[str, Any]], object]


@dataclass(frozen=True, slots=True, eq=False)
class Masked:
    """A field that depends only on the viewer's masks.

    `show`: computes the field, given the names of the attributes that are masked for the viewer.
    """

    show: Callable[[frozenset[str]], object]


@dataclass(frozen=True, slots=True, eq=False)
class One:
    """A field that shows the row of a to-one relation; null if no row is visible."""

    relation: ToOne
    object: Object


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """The data of a request that a plan needs: the viewer, the time zone, and the GraphQL variables.

    `recheck`: the check of a cached viewer that each statement must make; None if the viewer was authenticated for this
    request.
    `tally`: counts the unmasked sensitive values in the response, by entity and attribute; None if they need not be
    counted.
    """

    viewer: Viewer
    zone: ZoneInfo
    variables: Any
    recheck: Recheck | None = None
    tally: dict[tuple[str, str], int] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """A field that shows a page of a to-many relation. `number`: the index of the list within the root field."""

    relation: ToMany
    connection: Connection
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Object:
    """An object that shows a row of an entity. `parts`: its fields by response key."""

    entity: Entity
    parts: Mapping[str, Part]


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """An object that shows the target of a link row. The target can belong to one of several entities.

    `ends`: the to-one relations of the link row. The first one with a visible row is shown.
    """

    link: Entity
    ends: tuple[One, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """The `nodes` field of a page. `node`: describes the object of each row."""

    node: Object | Either


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The `edges` field of a page. `parts`: the fields of an edge, by response key."""

    parts: Mapping[str, Constant | Cursor | Object | Either]


@dataclass(frozen=True, slots=True, eq=False)
class Cursor:
    """The `cursor` field of an edge."""


@dataclass(frozen=True, slots=True, eq=False)
class PageInfo:
    """The `pageInfo` field of a page.

    `parts`: a dict from response key to the field's name in Python, or a Constant.
    """

    parts: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """A field that shows a total count of a list.

    `number`: the number of the count within the list.
    `at_most`: returns the number at which counting stops, or None for no limit.

    Raises BadUserInput if the argument is invalid.
    """

    number: int
    at_most: Callable[[Request], int | None]


@dataclass(frozen=True, slots=True, eq=False)
class Connection:
    """A page of a list.

    `asked`: returns the query that the list's arguments describe. Raises BadUserInput if an argument is invalid, and
    Forbidden if the viewer may not use it.
    `constant`: whether the arguments are the same for all requests of viewers with the same template.
    `parts`: the fields of the page, by response key.
    """

    entity: Entity
    asked: Callable[[Request], ListQuery]
    constant: bool
    parts: Mapping[str, Constant | Nodes | Edges | PageInfo | Count]


Part = Constant | GlobalId | Value | Moment | Amount | Worked | Masked | One | Listed
"""Describes a field of an object."""
