"""Builds connections whose nodes are not rows of entities, such as a webhook's deliveries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from strawberry.types.info import Info

from schema.mapping.connections import ListSource, connection_type, page_info
from schema.mapping.definitions import object_type, plain_field


@dataclass(frozen=True, slots=True)
class Items:
    """A page of a connection. `items`: pairs of a cursor and a node."""

    items: Sequence[tuple[str, Any]]
    has_next: bool
    has_previous: bool


class ItemList(ListSource[Items]):
    """The source of a connection whose type `item_connection` has created."""

    __slots__ = ()


def item_connection(name: str, node: object, what: str, description: str) -> type:
    """Creates an edge type and a connection type with these edges. Returns the connection type.

    `node`: the type of the nodes. `what`: a plural noun for the nodes, which the descriptions of the fields use.
    """
    edge = object_type(f"{name}Edge", f"One of the {what}, with its cursor.")
    plain_field(edge, "node", node, "The item.")
    plain_field(edge, "cursor", str, "The cursor of the item.")
    return connection_type(
        *(name, description, edge, node), rows=what, cursors="cursors", edges=_edges, nodes=_nodes, ends=_page_info
    )


async def _edges(source: ItemList, info: Info) -> list[dict[str, object]]:
    return [{"cursor": cursor, "node": item} for cursor, item in (await source.read()).items]


async def _nodes(source: ItemList, info: Info) -> list[object]:
    return [item for _, item in (await source.read()).items]


async def _page_info(source: ItemList, info: Info) -> dict[str, bool | str | None]:
    page = await source.read()
    return page_info(page.has_next, page.has_previous, page.items, lambda item: item[0])
