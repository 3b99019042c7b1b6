"""Tests of the event hub: it stops when asked to, whatever happens at that moment."""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

import pytest

import models
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.events import feed
from resolvers.events.log_follower import Hub
from resolvers.events.subscription_filter import Interest
from tests.factories import Make


@pytest.mark.parametrize("turns", range(6))
async def test_it_closes_while_it_is_woken(database: Database, turns: int) -> None:
    hub = Hub(database, ZoneInfo("UTC"))
    await hub.feed(SYSTEM, Interest(frozenset({"Customer"})), None)
    await asyncio.sleep(0.05)  # it waits
    database.wake()
    for _ in range(turns):
        await asyncio.sleep(0)
    closing = asyncio.create_task(hub.close())
    done, _ = await asyncio.wait([closing], timeout=2)
    assert done


async def test_no_more_waits_than_is_held_and_nothing_is_missed(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST_WAITING", 20)
    hub = Hub(database, ZoneInfo("UTC"))
    try:
        still = await hub.feed(SYSTEM, Interest(frozenset({"Tag"})), None)
        deliveries = still.deliveries()
        first = asyncio.ensure_future(anext(deliveries))
        async with asyncio.timeout(5):
            while not hub.live:
                await asyncio.sleep(0.01)
            last = await make(models.Tag)
            told = [await first]
        async with asyncio.timeout(5):
            for _ in range(60):  # it takes nothing meanwhile
                last = await make(models.Tag)
            while not still.behind:
                await asyncio.sleep(0.01)
        assert not still.waiting  # what waited is in the log
        async with asyncio.timeout(5):
            while told[-1].event.row_id != last:
                told.append(await anext(deliveries))
        assert [one.event.seq for one in told] == sorted({one.event.seq for one in told})
        assert len(told) == 61
    finally:
        await hub.close()
