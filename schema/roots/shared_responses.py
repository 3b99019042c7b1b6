"""Shares one response to an event among all subscribers who would get an equal response.

Subscribers share a response if they have the same document, variables and masked fields, and if they may see every row
in the response. The rows are read without access control, and then masked. A separate response is executed:

- for a subscriber who may not see one of the rows;
- for an employee whose own masked data is in the response, because employees may read their own row unmasked;
- for every subscriber, if the response depends on rows that it does not contain, as a count or a filtered list does.

Subscriptions of one caller with the same document and variables get one response in any case.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Mapping, Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID

import orjson

from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.events.bulk_reads import Shown, add_shown
from resolvers.events.fan_out import Common, Delivery
from resolvers.reads.loaders import Reader
from resolvers.reads.tracing_reader import TracedReader
from schema.mapping.context import Context

Execute = Callable[[Context], Awaitable[Any]]
Pay = Callable[[], Awaitable[None]]


class Selection(Protocol):
    """The fields that some of the open subscriptions select (see `schema.execution.event_budget`)."""

    @property
    def subscriptions(self) -> Mapping[str | None, int]:
        """The number of these subscriptions, by the key of their caller."""

    @property
    def of_one_caller(self) -> bool:
        """Whether all of these subscriptions belong to the same caller."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A shared response as JSON. `response`: None if the response must not be shared.

    `readers`: the keys of the viewers who may see every row in the response.
    `colleagues`: the ids of employees whose rows are masked in the response. They must not get it, because they may
    read their own row unmasked.
    `shown`: the number of unmasked sensitive values in the response.
    """

    response: orjson.Fragment | None
    readers: Set[str] = frozenset()
    colleagues: Set[UUID] = frozenset()
    shown: Shown = field(default_factory=dict)


async def shared(
    delivery: Delivery, selection: Selection, viewer: Viewer, context: Context, execute: Execute, pay: Pay
) -> object:
    """Returns the response to an event for one subscriber. Other subscribers may get the same response.

    `selection`: the same object for subscriptions with the same selection.
    `execute`: a function that executes the selection with a given context.
    `pay`: charges the subscriber for one execution, and is awaited before it.
    """
    common = delivery.common
    if delivery.removed or not common.fresh:
        await pay()
        return await _executed(context, viewer, execute)
    # A response for one caller alone is executed with the caller's own rights.
    if not selection.of_one_caller:
        shareable = (delivery.operation, selection, _masks(viewer))
        made: _Made = await _once(common, shareable, lambda: _make(delivery, context, viewer, execute), pay)
        if made.response is not None and viewer.key in made.readers and viewer.id not in made.colleagues:
            add_shown(context.values_shown, made.shown)
            return made.response
    if selection.subscriptions.get(viewer.key, 0) > 1:
        own = (delivery.operation, selection, viewer)
        made = await _once(common, own, lambda: _as_json(context.for_viewer(viewer), execute), pay)
        add_shown(context.values_shown, made.shown)
        return made.response
    await pay()
    return await _executed(context, viewer, execute)


async def _executed(context: Context, viewer: Viewer, execute: Execute) -> object:
    """Returns a response for the viewer alone."""
    own = context.for_viewer(viewer)
    response = await execute(own)
    add_shown(context.values_shown, own.values_shown)
    return response


async def _once(common: Common, key: Hashable, make: Callable[[], Coroutine[Any, Any, Any]], pay: Pay) -> Any:
    """Returns the result of `make`. It runs once for all subscribers with an equal key."""
    if key not in common.made:
        await pay()
    making = common.made.get(key)
    if making is None:
        # A separate task, shielded below, because the others need the response even if this subscriber is cancelled.
        making = common.made[key] = asyncio.ensure_future(make())
    return making.result() if making.done() else await asyncio.shield(making)


async def _as_json(own: Context, execute: Execute) -> _Made:
    return _Made(orjson.Fragment(orjson.dumps(await execute(own))), shown=own.values_shown)


async def _make(delivery: Delivery, context: Context, viewer: Viewer, execute: Execute) -> _Made:
    common = delivery.common
    beneath = common.made.get(Reader)
    if beneath is None:
        beneath = common.made[Reader] = Reader(context.database, access.SYSTEM)
    reader = TracedReader(beneath, viewer)
    traced = context.with_reader(reader)
    response = await execute(traced)
    if not reader.by_rows_alone or "errors" in response:
        return _Made(None)
    seers = await common.seers(context.database, reader.rows)
    return _Made(orjson.Fragment(orjson.dumps(response)), seers, reader.colleagues, traced.values_shown)


@lru_cache(maxsize=10_000)
def _masks(viewer: Viewer) -> tuple[frozenset[str], ...]:
    return tuple(access.masked(viewer, entity) for entity in registry.entities())
