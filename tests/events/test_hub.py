"""The hub's own life: it ends when it is told to, whatever happens at that moment."""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

import pytest

from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.events.hub import Hub
from resolvers.events.interest import Interest


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
