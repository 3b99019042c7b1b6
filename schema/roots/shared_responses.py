"""One result for many subscribers: made once, and given to each who would get the very same.

Subscribers share when their documents, the variables within the selection and their masks are the same, and when each
may see every row that the result was made of. The result is made as somebody with these masks would get it who sees
all rows; whoever does not see one of its rows, or asks for what more than its rows decides, such as a count, gets
their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson

from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.events.fan_out import Delivery
from resolvers.reads.loaders import Reader
from resolvers.reads.tracing_reader import TracedReader
from schema.mapping.context import Context

Execute = Callable[[Context], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class _Made:
    """A result, and who may have it; None where others must not."""

    response: orjson.Fragment | None
    readers: Set[str]


async def shared(delivery: Delivery, selection: Hashable, viewer: Viewer, context: Context, execute: Execute) -> object:
    """The result of an event for one subscriber, as this viewer sees it."""
    if delivery.removed or not delivery.common.fresh:
        return await execute(context.seen_by(viewer))
    key = (delivery.operation, selection, _masks(viewer))
    common = delivery.common
    making = common.made.get(key)
    if making is None:
        # A task of its own: others wait for it, also when the first of them goes away.
        making = common.made[key] = asyncio.ensure_future(_make(delivery, context, viewer, execute))
    made: _Made = making.result() if making.done() else await asyncio.shield(making)
    if made.response is not None and viewer.key in made.readers:
        return made.response
    return await execute(context.seen_by(viewer))


async def _make(delivery: Delivery, context: Context, viewer: Viewer, execute: Execute) -> _Made:
    common = delivery.common
    beneath = common.made.get(Reader)
    if beneath is None:
        beneath = common.made[Reader] = Reader(context.database, access.SYSTEM)
    reader = TracedReader(beneath, viewer)
    response = await execute(context.read_by(reader))
    if not reader.by_rows_alone or "errors" in response:
        return _Made(None, frozenset())
    return _Made(orjson.Fragment(orjson.dumps(response)), await common.seers(context.database, reader.rows))


@lru_cache(maxsize=10_000)
def _masks(viewer: Viewer) -> tuple[frozenset[str], ...]:
    return tuple(access.masked(viewer, entity) for entity in registry.entities())
