"""Tests of the clients that subscribe: they get each change once and in order, whichever processes are killed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.events import cursors, event_log
from tests.clients.programs import LANGUAGES, WAIT, Program, cursor_file, running
from tests.events.serving import Live, served
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.servers import servers

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

CREATE = """mutation ($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { apiKey { id } secret userErrors { field code } }
}"""
REVOKE = "mutation ($id: ID!) { apiKeyRevoke(input: {id: $id}) { userErrors { code } } }"


async def make_key(graph: Graph) -> tuple[str, str]:
    """Creates an API key for a partner. Returns its id and its secret."""
    input = {"name": "Partner", "scopes": ["ACTIVITIES_READ", "CUSTOMERS_READ"], "everything": True}
    payload = (await graph(CREATE, input=input))["apiKeyCreate"]
    assert payload["userErrors"] == []
    return payload["apiKey"]["id"], payload["secret"]


async def start_here(database: Database, folder: Path) -> Path:
    """Creates a cursor file for the present end of the event log.

    A client that uses this file gets only later events.
    """
    extent = await event_log.extent(database)
    file = cursor_file(folder)
    file.write_text(cursors.write(extent.log, extent.last))
    return file


async def until_kept(file: Path, client: Program) -> None:
    """Waits until a client has stored the cursor of the last item that it printed."""
    async with asyncio.timeout(WAIT):
        while file.read_text() != client.printed[-1]["cursor"]:
            await asyncio.sleep(0.02)


async def until_read(live: Live, database: Database) -> int:
    """Waits until a server has read the event log to its present end. Returns the number of the last event."""
    last = (await event_log.extent(database)).last
    async with asyncio.timeout(WAIT):
        while live.app.hub.position < last:
            await asyncio.sleep(0.02)
    return last


def address(live: Live) -> str:
    """Returns the URL for WebSockets."""
    return f"ws://127.0.0.1:{live.port}/graphql"


def subjects(client: Program) -> list[str]:
    """Returns the subjects of the activities that a client printed."""
    return [item["activity"]["subject"] for item in client.printed]


async def test_each_item_once_and_in_order(
    language: str, graph: Graph, make: Make, database: Database, settings: Settings, tmp_path: Path
) -> None:
    _, secret = await make_key(graph)
    customer = await make(models.Customer)
    file = await start_here(database, tmp_path)
    written: list[str] = []

    async def write(count: int) -> None:
        for _ in range(count):
            written.append(f"Call {len(written)}")
            await make(models.Activity, subject=written[-1], kind="CALL", targets=[("customer_id", customer)])

    async with servers(settings, 1) as started:
        url = started.addresses[0].replace("http:", "ws:")
        given = ("--url", url, "--cursor-file", str(file))
        async with running(language, "activities", *given, RAPPORT_API_KEY=secret) as client:
            await write(5)
            await client.until_printed(1)
            writing = asyncio.create_task(write(40))
            await client.until_printed(10)
            await started.kill(0)
            await writing
            await client.until_line("Retrying in")
            await started.restart(0)
            await write(5)
            await client.until_printed(50)
            await until_kept(file, client)
        assert subjects(client) == written
        assert {item["operation"] for item in client.printed} == {"CREATE"}

        await write(10)
        async with running(language, "activities", *given, RAPPORT_API_KEY=secret) as again:
            await again.until_printed(10)
            await write(1)
            await again.until_printed(11)
        assert subjects(again) == written[50:]


async def test_it_begins_with_what_happens_next_to_its_customers(
    language: str, graph: Graph, make: Make, settings: Settings, tmp_path: Path
) -> None:
    _, secret = await make_key(graph)
    customer, other = await make(models.Customer), await make(models.Customer)
    await make(models.Activity, subject="before", targets=[("customer_id", customer)])
    async with served(settings) as live:
        given = ("--url", address(live), "--cursor-file", str(cursor_file(tmp_path)), "--customer")
        only = gid(models.Customer, customer)
        async with running(language, "activities", *given, only, RAPPORT_API_KEY=secret) as client:
            await live.until_live(1)
            for subject, about in (("a", customer), ("b", other), ("c", customer)):
                await make(models.Activity, subject=subject, targets=[("customer_id", about)])
            await client.until_printed(2)
            assert subjects(client) == ["a", "c"]
            await until_kept(cursor_file(tmp_path), client)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_it_ends_when_nobody_can_go_on_from_its_cursor(
    language: str, graph: Graph, settings: Settings, tmp_path: Path
) -> None:
    _, secret = await make_key(graph)
    file = cursor_file(tmp_path)
    file.write_text(cursors.write(new_id(), 0))
    async with served(settings) as live:
        given = ("--url", address(live), "--cursor-file", str(file))
        async with running(language, "activities", *given, RAPPORT_API_KEY=secret) as client:
            told = await client.until_line("CURSOR_EXPIRED")
            assert told.endswith(f"Then delete {file}, and start again.")
            assert await client.ended() == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_it_ends_with_its_key_and_keeps_where_it_stood(
    language: str, graph: Graph, make: Make, database: Database, settings: Settings, tmp_path: Path
) -> None:
    id, secret = await make_key(graph)
    customer = await make(models.Customer)
    file = await start_here(database, tmp_path)
    async with served(settings) as live:
        given = ("--url", address(live), "--cursor-file", str(file))
        async with running(language, "activities", *given, RAPPORT_API_KEY=secret) as client:
            await make(models.Activity, targets=[("customer_id", customer)])
            await client.until_printed(1)
            await live.until_live(1)
            for n in range(20):
                await make(models.Tag, name=f"nothing to it {n}")
            before = await until_read(live, database)
            await make(models.Tag)
            await until_read(live, database)  # with that, what was before it has been offered
            await graph(REVOKE, id=id)
            await client.until_line("UNAUTHENTICATED")
            assert await client.ended() == 1
        assert cursors.read(file.read_text())[1] >= before > cursors.read(client.printed[0]["cursor"])[1]
        async with running(language, "activities", *given, RAPPORT_API_KEY=secret) as refused:
            await refused.until_line("4403")
            assert await refused.ended() == 1
        assert refused.printed == []


async def test_it_says_when_it_has_no_key(language: str) -> None:
    async with running(language, "activities") as client:
        await client.until_line("RAPPORT_API_KEY is not set.")
        assert await client.ended() == 1
