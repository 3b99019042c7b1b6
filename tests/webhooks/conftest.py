"""A receiver, webhooks that send to the receiver, and workers that deliver."""

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
    """Returns settings that allow webhooks to this machine, with short times between retries."""
    return replace(
        settings,
        webhook_private_targets=True,
        webhook_schedule=(0.05, 0.1, 0.1),
        webhook_timeout_seconds=2.0,
    )


@dataclass
class Hooks:
    """Creates webhooks for a receiver through the GraphQL API."""

    graph: Graph
    receiver: Receiver

    async def create(self, **values: Any) -> str:
        """Creates a webhook, and gives its secret to the receiver. Returns the id of the webhook."""
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

    async def mutate(self, mutation: str, selection: str, /, **variables: Any) -> Any:
        """Runs a mutation and returns its payload. `selection`: the fields of the payload."""
        name = mutation[0].upper() + mutation[1:]
        query = f"mutation($input: {name}Input!) {{ payload: {mutation}(input: $input)"
        query += f" {{ {selection} userErrors {{ field code message }} }} }}"
        return (await self.graph(query, input=variables))["payload"]

    async def deliveries(self, id: str, **also: Any) -> Any:
        """Returns the deliveries of a webhook. The newest event comes first."""
        return (await self.graph(DELIVERIES, id=id, **also))["webhookDeliveries"]

    async def settled(self, id: str, count: int) -> list[Any]:
        """Waits until a webhook has `count` deliveries and none is pending.

        Returns the deliveries, the oldest first.
        """
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
    """Returns a running receiver of webhooks."""
    async with receiving() as made:
        yield made


@pytest.fixture
async def hooks(graph: Graph, receiver: Receiver) -> Hooks:
    """Returns an object that creates webhooks for the receiver."""
    return Hooks(graph, receiver)


@pytest.fixture
def start(database: Database, settings: Settings) -> Callable[[], AbstractAsyncContextManager[Worker]]:
    """Returns a function that runs a worker while an `async with` block runs."""
    return lambda: working(database, settings, Selections(build(), database, settings))


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Waits until a condition is true."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.02)
