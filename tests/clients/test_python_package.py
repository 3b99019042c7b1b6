"""Tests of the Python package: tokens, idempotency keys, user errors and subscriptions, against a server."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from rapport_client import (
    ApiKey,
    Done,
    EmployeeSession,
    RapportClient,
    RapportError,
    Refused,
    UserError,
    client,
    new_key,
    sign_in,
)

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.events import cursors, event_log
from tests.authentication.signing import EMAIL, PASSWORD, employed
from tests.clients.programs import WAIT
from tests.events.serving import Live, served
from tests.factories import Make
from tests.server.program import ROOT, environment

PYTHON = ROOT / "clients" / "python"

VIEWER = "{ viewer { fullName } }"
CREATE = """mutation ($input: TagCreateInput!) {
  tagCreate(input: $input) { tag { name } userErrors { field message code } }
}"""
COUNT = "query ($name: String!) { tags(where: {name: {eq: $name}}) { totalCount } }"
EVENTS = """subscription ($after: String) {
  events(entityTypes: [TAG], after: $after) { cursor node { ... on Tag { name } } }
}"""


@pytest.fixture(autouse=True)
def _short_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "FIRST_DELAY", 0.01)


@pytest.fixture
async def live(database: Database, make: Make, settings: Settings) -> AsyncIterator[Live]:
    await employed(make, role="ADMIN")
    async with served(settings) as running:
        yield running


def url_of(live: Live) -> str:
    return f"http://127.0.0.1:{live.port}/graphql"


@dataclass
class Proxy:
    """A proxy that forwards requests and responses, and can lose responses.

    `loses`: called with the number of a request when its response has arrived. If it returns true, the proxy closes the
    connection instead of responding.
    """

    port: int
    loses: Callable[[int], bool]
    url: str = ""
    requests: list[bytes] = field(default_factory=list)

    async def pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream, down = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = re.search(rb"(?i)content-length: (\d+)", head)
                assert length
                body = await reader.readexactly(int(length[1]))
                self.requests.append(head + body)
                number = len(self.requests)
                down.write(head + body)
                answer = await upstream.readuntil(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: (\d+)", answer)
                assert length
                answer += await upstream.readexactly(int(length[1]))
                if self.loses(number):
                    break
                writer.write(answer)
        except asyncio.IncompleteReadError:
            pass  # the client has closed the connection
        finally:
            down.close()
            writer.close()


@asynccontextmanager
async def proxied(live: Live, loses: Callable[[int], bool] = lambda number: False) -> AsyncIterator[Proxy]:
    proxy = Proxy(live.port, loses)
    async with await asyncio.start_server(proxy.pass_on, "127.0.0.1", 0) as server:
        proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/graphql"
        yield proxy


async def session_of(live: Live, url: str | None = None, **changed: str) -> EmployeeSession:
    """Signs in and returns a session.

    `url`: the URL that the session uses; by default, that of the server.
    `changed`: tokens that replace those from the server.
    """
    tokens = await sign_in(url_of(live), EMAIL, PASSWORD)
    return EmployeeSession(url or url_of(live), replace(tokens, **changed))


async def test_many_callers_share_one_exchange_of_the_refresh_token(live: Live) -> None:
    async with proxied(live) as proxy:
        session = await session_of(live, proxy.url, access="expired")
        async with RapportClient(proxy.url, session) as rapport:
            answers = await asyncio.gather(*(rapport.query(VIEWER) for _ in range(8)))
            assert answers == [{"viewer": {"fullName": "Jörg"}}] * 8
            assert sum(b"tokenRefresh" in request for request in proxy.requests) == 1
            await rapport.query(VIEWER)  # the session has not ended, as two exchanges would have done


async def test_an_ended_session_and_a_wrong_key_are_unauthenticated(live: Live) -> None:
    for session in (await session_of(live, access="expired", refresh="nothing"), ApiKey("rk_nothing")):
        async with RapportClient(url_of(live), session) as rapport:
            with pytest.raises(RapportError) as caught:
                await rapport.query(VIEWER)
            assert caught.value.code == "UNAUTHENTICATED"
            with pytest.raises(RapportError) as caught:
                await anext(rapport.subscribe(EVENTS))
            assert caught.value.code == "UNAUTHENTICATED"


async def test_a_mutation_whose_response_is_lost_is_made_once(live: Live) -> None:
    async with proxied(live, lambda number: number <= 2) as proxy:
        async with RapportClient(proxy.url, await session_of(live)) as rapport:
            result = await rapport.mutate(CREATE, {"input": {"name": "Lost"}})
            assert result == Done({"tagCreate": {"tag": {"name": "Lost"}, "userErrors": []}})
            assert await rapport.query(COUNT, {"name": "Lost"}) == {"tags": {"totalCount": 1}}
        keys = [re.findall(rb"(?i)idempotency-key: (\S+)", request) for request in proxy.requests]
        assert len(keys) == 4
        assert keys[0] == keys[1] == keys[2] != []
        assert keys[3] == []


async def test_a_key_outlives_the_program_and_none_is_sent_once(live: Live) -> None:
    key = new_key()
    for _ in range(2):
        async with RapportClient(url_of(live), await session_of(live)) as rapport:
            result = await rapport.mutate(CREATE, {"input": {"name": "Twice"}}, idempotency_key=key)
            assert isinstance(result, Done)
    async with proxied(live, lambda number: True) as proxy:
        async with RapportClient(proxy.url, await session_of(live)) as rapport:
            with pytest.raises(RapportError) as caught:
                await rapport.mutate(CREATE, {"input": {"name": "Unsure"}}, idempotency_key=None)
        assert (caught.value.code, len(proxy.requests)) == ("NETWORK", 1)


async def test_what_a_user_can_correct_is_a_value_and_all_else_an_error(live: Live) -> None:
    async with RapportClient(url_of(live), await session_of(live)) as rapport:
        await rapport.mutate(CREATE, {"input": {"name": "Taken"}})
        match await rapport.mutate(CREATE, {"input": {"name": "taken"}}):
            case Refused(_, [UserError(["input", "name"], _, "TAKEN")]):
                pass
            case other:
                pytest.fail(f"{other}")
        with pytest.raises(RapportError) as caught:
            await rapport.query("{ nothing }")
        assert (caught.value.code, caught.value.passing) == ("GRAPHQL_VALIDATION_FAILED", False)


async def test_a_subscription_resumes_with_a_renewed_token_after_the_server_was_gone(
    live: Live, make: Make, database: Database, settings: Settings
) -> None:
    extent = await event_log.extent(database)
    after = cursors.write(extent.log, extent.last)
    session = await session_of(live, access="expired")
    seen: list[Any] = []

    async def follow(rapport: RapportClient) -> None:
        async with aclosing(rapport.subscribe(EVENTS, {"after": after})) as items:
            async for item in items:
                seen.append(item["events"]["node"]["name"])
                if len(seen) == 5:
                    break

    async with RapportClient(url_of(live), session) as rapport, asyncio.timeout(30):
        following = asyncio.create_task(follow(rapport))
        await make(models.Tag, name="a")
        await live.until_live(1)
        await make(models.Tag, name="b")
        while len(seen) < 2:
            await asyncio.sleep(0.01)
        await live.stop()
        await make(models.Tag, name="c")
        async with served(settings, live.port) as again:
            await make(models.Tag, name="d")
            await again.until_live(1)
            await make(models.Tag, name="e")
            await following
    assert seen == ["a", "b", "c", "d", "e"]


async def test_a_subscription_that_cannot_go_on_is_an_error(live: Live, make: Make, database: Database) -> None:
    extent = await event_log.extent(database)
    await make(models.Tag)
    async with RapportClient(url_of(live), await session_of(live)) as rapport:
        with pytest.raises(RapportError) as caught:
            await anext(rapport.subscribe(EVENTS, {"after": cursors.write(new_id(), 0)}))
        assert caught.value.code == "CURSOR_EXPIRED"
        document = "subscription ($after: String) { events(after: $after) { id } }"
        items = rapport.subscribe(document, {"after": cursors.write(extent.log, extent.last)})
        await anext(items)
        with pytest.raises(RapportError, match="Select `cursor`"):
            await anext(items)


@pytest.mark.clients
async def test_the_example_reads_pages_writes_subscribes_and_resumes(
    make: Make, database: Database, settings: Settings
) -> None:
    employee = await make(models.Employee, role="ADMIN")
    customers = [await make(models.Customer, name=f"Customer {number:03}") for number in range(60)]

    async def write(subject: str) -> None:
        await make(models.Activity, subject=subject, kind="CALL", targets=[("customer_id", customers[0])])

    async with served(settings) as live:
        program = await asyncio.create_subprocess_exec(
            *(sys.executable, str(PYTHON / "examples" / "customers.py"), "--url", url_of(live), "--call", "A quote"),
            env={**environment({"RAPPORT_API_KEY": live.token(employee)}), "PYTHONPATH": str(PYTHON)},
            stdout=asyncio.subprocess.PIPE,
        )
        assert program.stdout

        async def told(lines: int) -> list[str]:
            assert program.stdout
            return [(await asyncio.wait_for(program.stdout.readline(), WAIT)).decode().strip() for _ in range(lines)]

        try:
            assert await told(61) == [*(f"Customer {number:03}" for number in range(60)), "recorded: A quote"]
            await live.until_live(1)
            await live.stop()
            await write("missed")
            async with served(settings, live.port) as again:
                assert await told(1) == ["CREATE missed"]
                await again.until_live(1)
                await write("next")
                assert await told(1) == ["CREATE next"]
        finally:
            program.kill()
            await program.wait()
