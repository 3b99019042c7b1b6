"""One result for many subscribers: made once, and given to each who would get the very same.

Subscribers share when their documents, the variables within the selection and their masks are the same, and when each
may see every row that the result was made of. The result is made as somebody with these masks would get it who sees
all rows; whoever does not see one of its rows, or asks for what more than its rows decides, such as a count, gets
their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson

from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.events.dispatching import Delivery
from resolvers.loaders import Reader, Rows
from resolvers.traced import TracedReader
from schema.context import Context

Execute = Callable[[Context], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class _Made:
    """A result and the rows that it was made of; None where others must not have it."""

    response: orjson.Fragment | None
    rows: Rows


async def shared(delivery: Delivery, selection: Hashable, context: Context, execute: Execute) -> Any:
    """The result of an event for one subscriber."""
    viewer = context.viewer
    if viewer is None or delivery.removed or not delivery.common.fresh:
        return await execute(context.for_event())
    key = (delivery.operation, selection, _masks(viewer))
    common = delivery.common
    making = common.made.get(key)
    if making is None:
        # A task of its own: others wait for it, also when the first of them goes away.
        making = common.made[key] = asyncio.ensure_future(_make(delivery, context, viewer, execute))
    made: _Made = await asyncio.shield(making)
    if made.response is not None and await common.sees(context.database, viewer, made.rows):
        return made.response
    return await execute(context.for_event())


async def _make(delivery: Delivery, context: Context, viewer: Viewer, execute: Execute) -> _Made:
    beneath = delivery.common.made.get(Reader)
    if beneath is None:
        beneath = delivery.common.made[Reader] = Reader(context.database, access.SYSTEM)
    reader = TracedReader(beneath, viewer)
    response = await execute(context.for_event(reader))
    if not reader.by_rows_alone or "errors" in response:
        return _Made(None, {})
    return _Made(orjson.Fragment(orjson.dumps(response)), reader.rows)


@lru_cache(maxsize=10_000)
def _masks(viewer: Viewer) -> tuple[frozenset[str], ...]:
    return tuple(access.masked(viewer, entity) for entity in registry.entities())
