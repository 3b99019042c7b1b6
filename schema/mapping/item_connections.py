"""Connections of what is no entity: events of a row, deliveries of a webhook. Their pages come ready, with cursors."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from strawberry.types.info import Info

from core.errors import BadUserInput
from schema.mapping.connections import PageInfo
from schema.mapping.definitions import argument, object_type, plain_field, resolved_field


@dataclass(frozen=True, slots=True)
class Items:
    """A page's items, each with its cursor, and whether there are more on either side."""

    items: Sequence[tuple[str, Any]]
    has_next: bool
    has_previous: bool


@dataclass(slots=True)
class ItemList:
    """A connection's source: its page is read when it is asked for, once; so is its count."""

    load: Callable[[], Awaitable[Items]]
    count: Callable[[int | None], Awaitable[int]]
    _read: asyncio.Future[Items] | None = field(default=None, init=False)

    def page(self) -> asyncio.Future[Items]:
        """The page."""
        if self._read is None:
            self._read = asyncio.ensure_future(self.load())
        return self._read


def item_connection(name: str, node: Any, what: str, description: str) -> type:
    """A connection type, with its edge type, of nodes of one type; `what` they are, in the plural."""
    edge = object_type(f"{name}Edge", f"One of the {what}, and its place in the list.")
    plain_field(edge, "node", node, "What stands there.")
    plain_field(edge, "cursor", str, "Its place in the list.")
    made = object_type(f"{name}Connection", description)
    resolved_field(made, "edges", list[edge], _edges, f"The {what} of the page with their places.")  # type: ignore[valid-type]
    resolved_field(made, "nodes", list[node], _nodes, f"The {what} of the page.")
    resolved_field(made, "page_info", PageInfo, _page_info, "Where the page lies in its list.")
    resolved_field(
        made,
        "total_count",
        int,
        _count,
        f"How many {what} the whole list has, computed only when asked for.",
        [argument("max", int | None, "Counting stops here; without it the count is exact.")],
    )
    return made


async def _edges(source: ItemList, info: Info) -> list[dict[str, Any]]:
    return [{"cursor": cursor, "node": item} for cursor, item in (await source.page()).items]


async def _nodes(source: ItemList, info: Info) -> list[Any]:
    return [item for _, item in (await source.page()).items]


async def _page_info(source: ItemList, info: Info) -> dict[str, Any]:
    page = await source.page()
    return {
        "has_next_page": page.has_next,
        "has_previous_page": page.has_previous,
        "start_cursor": page.items[0][0] if page.items else None,
        "end_cursor": page.items[-1][0] if page.items else None,
    }


def _count(source: ItemList, info: Info, max: int | None = None) -> Awaitable[int]:
    if max is not None and max < 1:
        raise BadUserInput(f"max must be at least 1; it is {max}.")
    return source.count(max)
