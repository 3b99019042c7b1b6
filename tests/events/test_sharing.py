"""Tests of shared responses: each subscriber gets the same response as without sharing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from resolvers import registry
from schema.roots import shared_responses, subscriptions
from tests.access.world import World, build
from tests.events.serving import Live, served
from tests.factories import Make

SELECTIONS = [
    "cursor operation changes { field before after }",
    "activity { subject author { fullName phone email } }",
    "activity { targets { nodes { __typename ... on Customer { name phone email } } } }",
    "activity { targets { edges { cursor } pageInfo { hasNextPage } } }",
    "activity { targets(first: $first) { totalCount nodes { ... on Customer { name } } } }",
    "activity { participants { nodes { employee { fullName department } contact { fullName phone } } } }",
    "activity { maskedFields targets(where: {customer: {phone: {isNull: false}}}) { nodes { __typename } } }",
]


@pytest.fixture
async def world(make: Make, settings: Settings) -> World:
    return await build(make, settings)


@pytest.fixture
async def live(settings: Settings, world: World) -> AsyncIterator[Live]:
    async with served(settings) as running:
        yield running


EXPECTED = {"admin": 4, "analyst": 4, "manager": 3, "seller": 3, "rival": 3, "service": 1}
"""The number of events that each employee gets."""

Key = tuple[str, int, int]


async def told(live: Live, world: World, write: Callable[[], Awaitable[None]]) -> dict[Key, list[Any]]:
    """Subscribes each employee with each selection, calls `write`, and returns the payloads of each subscription."""

    async def listen(name: str, number: int, first: int) -> list[Any]:
        selection = SELECTIONS[number]
        declared = "($first: Int)" if "$first" in selection else ""
        query = f"subscription {declared} {{ activityUpdates {{ operation {selection} }} }}"
        async with live.socket(live.token(world.employees[name])) as socket:
            await socket.subscribe(query, **({"first": first} if declared else {}))
            return [(await socket.receive())["payload"] for _ in range(EXPECTED[name])]

    keys = [
        (name, number, first)
        for name in EXPECTED
        for number, selection in enumerate(SELECTIONS)
        for first in ((1, 2) if "$first" in selection else (0,))
    ]
    listening = asyncio.gather(*(listen(*key) for key in keys))
    await live.until_live(len(keys))
    await write()
    return dict(zip(keys, await listening, strict=True))


async def test_shared_results_are_each_ones_own(
    live: Live, world: World, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = world.employees
    activities = []
    for about, author in (
        (["owned"], "seller"),
        (["owned", "others"], "rival"),
        (["ownerless", "assigned"], "seller"),
        (["served"], "admin"),
    ):
        targets = [("customer_id", world.customers[name]) for name in about]
        activities.append(await make(models.Activity, subject=about[0], author_id=who[author], targets=targets))
    made: list[int] = []
    make_one = shared_responses._make

    async def counted(*arguments: Any) -> Any:
        made.append(1)
        return await make_one(*arguments)

    async def alone(delivery: Any, selection: Any, viewer: Any, context: Any, execute: Any, pay: Any) -> Any:
        return await execute(context.for_viewer(viewer))

    async def write() -> None:
        for id in activities:
            await make.changes.update(registry.of(models.Activity), id, {"body": str(new_id())}, None)

    monkeypatch.setattr(shared_responses, "_make", counted)
    together = await told(live, world, write)
    monkeypatch.setattr(subscriptions, "shared", alone)
    separate = await told(live, world, write)
    for key, items in together.items():
        assert [_lasting(item) for item in items] == [_lasting(item) for item in separate[key]], key
    deliveries = sum(len(items) for items in together.values())
    assert 0 < len(made) < deliveries


def _lasting(payload: Any) -> Any:
    """Returns a payload without its cursor and changes, which differ between the two runs of the test."""
    item = dict(payload["data"]["activityUpdates"] or {})
    item.pop("cursor", None)
    item.pop("changes", None)
    return item, payload.get("errors")


@pytest.mark.parametrize(("same", "executions"), [(True, 1), (False, 5)])
@pytest.mark.parametrize("selection", ["activity { subject }", "activity { targets { totalCount } }"])
async def test_the_subscriptions_of_one_caller_share_an_equal_response(
    live: Live, world: World, make: Make, monkeypatch: pytest.MonkeyPatch, selection: str, same: bool, executions: int
) -> None:
    executed: list[int] = []
    execute = live.app.executor._response

    async def counted(*arguments: Any, **options: Any) -> Any:
        executed.append(1)
        return await execute(*arguments, **options)

    monkeypatch.setattr(live.app.executor, "_response", counted)
    activity = await make(models.Activity, subject="Lunch", author_id=world.employees["seller"])
    async with live.socket(live.token(world.employees["seller"])) as socket:
        for n in range(5):
            alias = "same" if same else f"own{n}"
            await socket.subscribe(f"subscription {{ activityUpdates {{ {alias}: {selection} }} }}")
        await live.until_live(5)
        executed.clear()
        await make.changes.update(registry.of(models.Activity), activity, {"subject": "Dinner"}, None)
        told = [next(iter((await socket.next()).values())) for _ in range(5)]
        assert told == 5 * [told[0]]
        assert len(executed) == executions
