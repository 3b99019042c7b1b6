"""Tests of the clients that receive webhooks, with the worker that sends them.

The clients must get each event once, and the events of each row in order.
"""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import models
from core.settings import Settings
from jobs.worker import working
from models.dialect.base import Database
from resolvers import registry
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.clients.programs import LANGUAGES, WAIT, Program, running
from tests.factories import Make
from tests.graph import Graph, gid

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

CREATE = """mutation ($input: WebhookCreateInput!) {
  webhookCreate(input: $input) { webhook { id } secret userErrors { field code message } }
}"""
PENDING = "query ($id: ID!) { webhookDeliveries(webhookId: $id, state: PENDING) { totalCount } }"
WEBHOOK = {
    "name": "Partner",
    "url": "http://127.0.0.1:9/rapport",
    "entityTypes": ["CUSTOMER"],
    "selection": "... on Customer { name }",
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Returns settings that allow webhooks to this machine and retry them soon and often."""
    return replace(settings, webhook_private_targets=True, webhook_schedule=(0.3,) * 100)


async def test_a_receiver_that_is_killed_misses_nothing(
    language: str, graph: Graph, make: Make, database: Database, settings: Settings, tmp_path: Path
) -> None:
    created = (await graph(CREATE, input=WEBHOOK))["webhookCreate"]
    assert created["userErrors"] == []
    webhook, customer = created["webhook"]["id"], registry.of(models.Customer)

    @asynccontextmanager
    async def receiver(port: str = "0") -> AsyncIterator[tuple[Program, str]]:
        given = ("--port", port, "--seen", str(tmp_path / "seen"))
        secret = {"RAPPORT_WEBHOOK_SECRET": created["secret"]}
        async with running(language, "receive_webhooks", *given, **secret) as program:
            found = re.fullmatch(r"Listening on port (\d+)", await program.until_line("Listening"))
            assert found
            yield program, found[1]

    async def until_delivered() -> None:
        async with asyncio.timeout(WAIT):
            while (await graph(PENDING, id=webhook))["webhookDeliveries"]["totalCount"]:
                await asyncio.sleep(0.05)

    rows = [await make(models.Customer, name="0") for _ in range(3)]

    async def change(names: range) -> None:
        for name in names:
            for row in rows:
                await make.changes.update(customer, row, {"name": str(name)}, None)

    async with working(database, settings, Selections(build(), database, settings)):
        async with receiver() as (first, port):
            await graph.done("webhookUpdate", "id", id=webhook, url=f"http://127.0.0.1:{port}/rapport")
            await change(range(1, 4))
            await first.until_printed(12)
            await until_delivered()
        await change(range(4, 7))
        async with receiver(port) as (second, _):
            await change(range(7, 9))
            await second.until_printed(15)
            await until_delivered()
    versions: defaultdict[str, list[Any]] = defaultdict(list)
    for event in [*first.printed, *second.printed]:
        versions[event["data"]["id"]].append(event["data"]["version"])
    assert versions == {gid(models.Customer, row): list(range(1, 10)) for row in rows}
    assert {event["data"]["node"]["name"] for event in second.printed} <= {str(n) for n in range(4, 9)}
