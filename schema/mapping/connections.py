"""Builds connection types with their arguments and resolvers, as the GraphQL Cursor Connections Specification requires.

A connection shows one page of a list in `edges`, `nodes` and `pageInfo`, and the length of the whole list in
`totalCount`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import cache
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from strawberry.types.arguments import StrawberryArgument
from strawberry.types.info import Info

from core.errors import BadUserInput
from models.description import Description, ToMany, ToOne
from resolvers import access
from resolvers.access import Viewer
from resolvers.reads import chosen_lists
from resolvers.reads.custom_objects import objects_of_type
from resolvers.reads.order_keys import read_order
from resolvers.reads.where import WhereReader, free_text
from resolvers.registry import Entity
from resolvers.search.custom_columns import is_objects
from resolvers.search.expressions import EVERY_ROW, Expression, every
from resolvers.search.order import Order
from resolvers.search.page import DeletedRows, ListQuery, Slice, Window, window
from resolvers.search.record import Record
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import argument, list_of, object_type, plain_field, resolved_field
from schema.mapping.filters import order_keys, order_of, where_of
from schema.mapping.reads import OfList
from schema.mapping.values import graph_enum

TYPE = "type"
"""The argument with the key of the type of custom objects."""

_TYPE_MEANS = (
    "Only objects of the type with this key; the names of custom fields in the other arguments are those of the type."
)

PageInfo = object_type("PageInfo", "The position of a page in its list.")
plain_field(PageInfo, "has_next_page", bool, "Whether more rows follow.", reads=OfList.HAS_NEXT_PAGE)
plain_field(PageInfo, "has_previous_page", bool, "Whether more rows precede.", reads=OfList.HAS_PREVIOUS_PAGE)
plain_field(PageInfo, "start_cursor", str | None, "The cursor of the first edge.", reads=OfList.START_CURSOR)
plain_field(PageInfo, "end_cursor", str | None, "The cursor of the last edge.", reads=OfList.END_CURSOR)


Cut = TypeVar("Cut")
Item = TypeVar("Item")


class ListSource(Generic[Cut]):
    """The source of a connection. It reads the page at most once, and counts the list only if `totalCount` is selected.

    `load`: a function that reads the page.
    `count`: a function that counts the list. Its argument is the largest number to count up to, or None for the exact
    count.
    """

    __slots__ = ("_count", "_load", "_page")

    def __init__(self, load: Callable[[], Awaitable[Cut]], count: Callable[[int | None], Awaitable[int]]) -> None:
        self._load = load
        self._count = count
        self._page: asyncio.Future[Cut] | None = None

    def read(self) -> asyncio.Future[Cut]:
        """Returns a future of the page. Only the first call reads the page; later calls return the same future."""
        # A future can be awaited several times: graphql-core resolves `edges`, `nodes` and `pageInfo` concurrently.
        if self._page is None:
            self._page = asyncio.ensure_future(self._load())
        return self._page

    def count(self, at_most: int | None) -> Awaitable[int]:
        """Returns the length of the list, or `at_most` if the list is longer. None for `at_most` means no bound.

        Raises BadUserInput if `at_most` is less than 1.
        """
        return self._count(checked_bound(at_most))


def checked_bound(at_most: int | None) -> int | None:
    """Returns `at_most`, which bounds a count. Raises BadUserInput if it is less than 1."""
    if at_most is not None and at_most < 1:
        raise BadUserInput(f"max must be at least 1; it is {at_most}.")
    return at_most


def connection_type(
    name: str, description: str, edge: type, node: Any, *, rows: str, cursors: str, edges: Any, nodes: Any, ends: Any
) -> type:
    """Creates a connection type. The source of its fields is a ListSource.

    `edge`, `node`: the types of edges and nodes.
    `rows`, `cursors`: nouns that the descriptions of the fields use.
    `edges`, `nodes`, `ends`: the resolvers of the fields `edges`, `nodes` and `pageInfo`.
    """
    made = object_type(f"{name}Connection", description)
    listed: Any = list_of(edge)
    resolved_field(made, "edges", listed, edges, f"The {rows} of the page with their {cursors}.", reads=OfList.EDGES)
    resolved_field(made, "nodes", list[node], nodes, f"The {rows} of the page.", reads=OfList.NODES)
    where = "The position of the page in its list."
    resolved_field(made, "page_info", PageInfo, ends, where, reads=OfList.PAGE_INFO)
    resolved_field(
        made,
        "total_count",
        int,
        lambda source, info, max=None: source.count(max),
        f"How many {rows} the whole list has; computed only on request.",
        [argument("max", int | None, "Counting stops at this number; without it, the count is exact.")],
        reads=OfList.TOTAL_COUNT,
    )
    return made


def page_info(
    has_next: bool, has_previous: bool, items: Sequence[Item], cursor: Callable[[Item], str]
) -> dict[str, bool | str | None]:
    """Returns the source of a PageInfo.

    `items`: the items of the page. `cursor`: a function that returns an item's cursor.
    """
    return {
        "has_next_page": has_next,
        "has_previous_page": has_previous,
        "start_cursor": cursor(items[0]) if items else None,
        "end_cursor": cursor(items[-1]) if items else None,
    }


class Page(ListSource[Slice]):
    """The source of a connection of an entity's rows. `order`: the sort keys of the list, used in cursors."""

    __slots__ = ("order",)

    def __init__(
        self, order: Order, load: Callable[[], Awaitable[Slice]], count: Callable[[int | None], Awaitable[int]]
    ) -> None:
        super().__init__(load, count)
        self.order = order


async def _nodes(page: Page, info: Info) -> tuple[Record, ...]:
    return (await page.read()).records


async def _edges(page: Page, info: Info) -> list[tuple[Record, Order]]:
    return [(record, page.order) for record in (await page.read()).records]


async def _page_info(page: Page, info: Info) -> dict[str, bool | str | None]:
    cut = await page.read()
    return page_info(cut.has_next, cut.has_previous, cut.records, page.order.cursor)


def connection(name: str, node: Any, nodes: Any = _nodes, node_of_edge: Any = None) -> type:
    """Creates the connection type and the edge type for a connection of rows.

    `name`: the prefix of both type names.
    `node`: the type of the nodes.
    `nodes`: the resolver of the connection's field `nodes`.
    `node_of_edge`: the resolver of the edge's field `node`. By default, these resolvers return the rows of the page.
    """
    edge = object_type(f"{name}Edge", f"One {name} in a list, with its cursor.")
    far = node_of_edge or (lambda source, info: source[0])
    resolved_field(edge, "node", node, far, f"The {name}.", reads=OfList.NODE)
    place: Any = lambda source, info: source[1].cursor(source[0])  # noqa: E731 - as the others, in one line
    resolved_field(edge, "cursor", str, place, "The cursor in this order.", reads=OfList.CURSOR)
    described = f"A page of a list of {name}."
    return connection_type(
        *(name, described, edge, node), rows="rows", cursors="cursors", edges=_edges, nodes=nodes, ends=_page_info
    )


@cache
def page_arguments() -> list[StrawberryArgument]:
    """Returns the arguments that every connection has: `first`, `after`, `last` and `before`."""
    return [
        argument("first", int | None, "How many rows from the beginning, 1–100; 20 if last is absent too."),
        argument("after", str | None, "Only rows after this cursor."),
        argument("last", int | None, "How many rows from the end, 1–100."),
        argument("before", str | None, "Only rows before this cursor."),
    ]


@cache
def list_arguments(entity: Entity) -> list[StrawberryArgument]:
    """Returns the arguments of a connection of an entity's rows.

    These arguments filter, order and page the rows, and search them if the entity supports searching.
    """
    where, order = where_of(entity), order_of(entity)
    found = [
        *([argument(TYPE, str | None, _TYPE_MEANS)] if is_objects(entity.description) else []),
        argument("where", where | None, "Only rows that match."),
        argument("order_by", list_of(order) | None, "The sort keys, most significant first."),
    ]
    if entity.description.searched:
        found.append(argument("search", str | None, "Only rows whose text contains all of these words."))
    return [*found, *page_arguments()]


def deleted_argument() -> StrawberryArgument:
    """Returns the argument `deleted` of a root field."""
    means = "Finds deleted rows that you may restore, alone or as well; by default, they are left out."
    return argument("deleted", graph_enum(DeletedRows) | None, means)


def list_query(context: Context, entity: Entity, info: Info, arguments: dict[str, object]) -> ListQuery:
    """Returns the query that the arguments of a connection specify. Raises the same errors as `read_query`.

    The query is cached by level, because the connection has the same arguments for all parent rows.
    """
    key = (info._raw_info.parent_type.name, level(info))
    query = context.queries.get(key)
    if query is None:
        if arguments.get("where") or arguments.get("search") or arguments.get(TYPE):
            context.reader.by_rows_alone = False
        query = context.queries[key] = read_query(context.viewer, context.settings.time_zone, entity, arguments)
    return query


def read_query(viewer: Viewer | None, zone: ZoneInfo, entity: Entity, arguments: dict[str, Any]) -> ListQuery:
    """Returns the query for an entity's rows that the arguments of a connection specify.

    Raises BadUserInput if an argument is invalid. Raises Forbidden if a filter or sort key uses a field that is masked
    for the viewer.
    """
    type_ = arguments.get(TYPE) or ""
    where = every(
        objects_of_type(type_) if TYPE in arguments and arguments[TYPE] is not None else EVERY_ROW,
        WhereReader(viewer, zone, type_).read(entity, arguments.get("where")),
        free_text(entity, viewer, arguments.get("search")),
    )
    order = read_order(entity, viewer, order_keys(arguments.get("order_by")), type_)
    return checked_query(arguments, where, order, entity.description)


def window_of(arguments: dict[str, Any]) -> Window:
    """Returns the page size, direction and cursors in these arguments. Raises BadUserInput if they are invalid."""
    return window(arguments.get("first"), arguments.get("last"), arguments.get("after"), arguments.get("before"))


def root_list(entity: Entity) -> Callable[..., Page]:
    """Returns the resolver of the root field that lists the rows of an entity."""

    def resolve(source: object, info: Info, **arguments: object) -> Page:
        context = signed_in(info)
        query = list_query(context, entity, info, arguments)
        reader = context.reader
        return Page(
            query.order,
            lambda: reader.page(entity, query),
            lambda at_most: reader.count(entity, query.where, at_most, query.deleted),
        )

    return resolve


def nested_list(entity: Entity, relation: ToMany) -> Callable[..., Page]:
    """Returns the resolver of the field for a to-many relation."""

    def resolve(source: Record, info: Info, **arguments: object) -> Page:
        context = context_of(info)
        query = list_query(context, entity, info, arguments)
        chosen = None
        if relation.condition and source[relation.condition] is not None:
            chosen_lists.remember(relation, source)
            viewer = access.required(context.viewer)
            chosen = chosen_lists.condition_of(relation, source, viewer, context.settings.time_zone)
        return nested_page(context, source, relation, query, info, chosen=chosen)

    return resolve


def nested_page(
    context: Context,
    parent: Record,
    relation: ToMany,
    query: ListQuery,
    info: Info,
    ends: Sequence[ToOne] = (),
    chosen: Expression | None = None,
) -> Page:
    """Returns the page of `relation` that belongs to the row `parent`.

    A dataloader reads the pages of all parents at the same level of the response in one batch.

    `ends`: if the related rows are link rows, the relations from a link row to the rows that it links. The viewer may
    see a link row only together with those rows.
    `chosen`: the condition for the rows, if a saved condition of the parent determines them.
    """
    reader, where = context.reader, level(info)
    return Page(
        query.order,
        lambda: reader.page_of(parent, relation, query, where, ends, chosen),
        lambda at_most: reader.count_of(parent, relation, query.where, at_most, where, chosen),
    )


def checked_query(arguments: dict[str, object], where: Expression, order: Order, entity: Description) -> ListQuery:
    """Returns a query with the condition `where`, the sort keys `order`, and the paging arguments in `arguments`.

    Raises BadUserInput if a paging argument is invalid, for example a malformed cursor.
    """
    deleted = arguments.get("deleted")
    query = ListQuery(where, order, window_of(arguments), None if deleted is None else DeletedRows(str(deleted)))
    query.condition(entity)
    return query
