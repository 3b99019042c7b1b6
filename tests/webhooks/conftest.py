"""A receiver, endpoints that lead to it, and workers that send."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from core.settings import Settings
from jobs.worker import Worker, working
from models.dialect.base import Database
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.graph import Graph
from tests.webhooks.receiver import Receiver, receiving

SELECTION = "... on Customer { id name lifecycle version }"
DELIVERIES = """
query ($id: ID!, $state: WebhookDeliveryState, $first: Int, $after: String) {
  webhookDeliveries(webhookId: $id, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id entityType rowId state nextAttemptAt createdAt finishedAt
      attempts { at status error detail milliseconds }
    }
  }
}
"""


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of a fresh database, with webhooks to this machine and a schedule for the impatient."""
    return replace(
        settings,
        webhook_private_targets=True,
        webhook_schedule=(0.05, 0.1, 0.1),
        webhook_timeout_seconds=2.0,
    )


@dataclass
class Hooks:
    """A client of the graph that makes endpoints for a receiver."""

    graph: Graph
    receiver: Receiver

    async def create(self, **values: Any) -> str:
        """A new endpoint; returns its id. The receiver learns its secret."""
        given = {
            "name": "Hook",
            "url": self.receiver.url,
            "entityTypes": ["CUSTOMER"],
            "selection": SELECTION,
            **values,
        }
        payload = await self.mutate("webhookCreate", "webhook { id } secret", **given)
        assert payload["userErrors"] == []
        self.receiver.secrets.append(payload["secret"])
        return str(payload["webhook"]["id"])

    async def mutate(self, mutation: str, shown: str, /, **given: Any) -> Any:
        """The payload of a mutation."""
        name = mutation[0].upper() + mutation[1:]
        query = f"mutation($input: {name}Input!) {{ payload: {mutation}(input: $input)"
        query += f" {{ {shown} userErrors {{ field code message }} }} }}"
        return (await self.graph(query, input=given))["payload"]

    async def deliveries(self, id: str, **also: Any) -> Any:
        """The deliveries of an endpoint, the newest event first."""
        return (await self.graph(DELIVERIES, id=id, **also))["webhookDeliveries"]

    async def settled(self, id: str, count: int) -> list[Any]:
        """The endpoint's deliveries, the oldest first, when there are so many and none is pending any more."""
        found: list[Any] = []

        async def done() -> bool:
            nonlocal found
            found = (await self.deliveries(id, first=100))["nodes"][::-1]
            return len(found) == count and all(one["state"] != "PENDING" for one in found)

        async with asyncio.timeout(30):
            while not await done():
                await asyncio.sleep(0.05)
        return found


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver of webhooks."""
    async with receiving() as made:
        yield made


@pytest.fixture
async def hooks(graph: Graph, receiver: Receiver) -> Hooks:
    """Endpoints that lead to the receiver."""
    return Hooks(graph, receiver)


@pytest.fixture
def start(database: Database, settings: Settings) -> Callable[[], AbstractAsyncContextManager[Worker]]:
    """Starts a worker, which ends with its block."""
    return lambda: working(database, settings, Selections(build(), database, settings))


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Waits until a condition holds."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.02)
