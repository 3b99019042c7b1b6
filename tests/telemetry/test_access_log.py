"""Tests of the access log: one line for each request, operation and stream, and no confidential data."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

import models
from core.settings import Settings
from resolvers.customers import customers
from tests.docs.markdown import text_of
from tests.events.serving import Live, served
from tests.factories import Make
from tests.shared import shared_fixtures
from tests.telemetry.log_file import LogFile, logging_to

dialect, settings, database, make, graph = shared_fixtures("module")

NAMED = 'query Named($n: Int!) { customers(first: $n, search: "secret text") { nodes { name } } }'
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture(scope="module")
async def live(settings: Settings) -> AsyncIterator[Live]:
    async with served(replace(settings, access_log=True)) as running:
        yield running


@pytest.fixture
def log(tmp_path: Path) -> Any:
    with logging_to(tmp_path / "log") as file:
        yield file


@pytest.fixture(scope="module")
async def token(live: Live, make: Make) -> str:
    return live.token(await make(models.Employee, role="ADMIN"))


def asking(live: Live, **headers: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{live.port}", headers=headers, trust_env=False)


async def lines(log: LogFile, count: int) -> list[dict[str, Any]]:
    """Waits until the log contains `count` lines of requests, and returns the lines."""
    async with asyncio.timeout(20):
        while len(found := log.read()) < count:
            await asyncio.sleep(0.02)
    assert len(found) == count
    return found


async def test_a_request_has_one_line(live: Live, token: str, log: LogFile) -> None:
    async with asking(live, authorization=f"Bearer {token}", traceparent=TRACE) as http:
        answer = await http.post(
            "/graphql", json={"query": NAMED, "variables": {"n": 3}}, headers={"x-request-id": "from-client.1"}
        )
    (line,) = await lines(log, 1)
    assert answer.headers["x-request-id"] == line["request_id"] == "from-client.1"
    assert (line["trace_id"], line["parent_id"]) == (TRACE[3:35], TRACE[36:52])
    assert (line["transport"], line["method"], line["path"], line["status"]) == ("http", "POST", "/graphql", 200)
    assert (line["message"], line["operation_type"], line["operation_name"]) == ("query Named", "query", "Named")
    assert line["document_hash"] == hashlib.sha256(NAMED.encode()).hexdigest()
    assert line["cost"] == answer.json()["extensions"]["cost"]["requested"]
    assert (line["address"], line["errors"]) == ("127.0.0.1", [])
    assert re.fullmatch(r"[0-9a-f-]{36}", line["caller"])
    assert line["sql_count"] in (1, 2)  # the caller may be cached
    assert 0 < line["sql_ms"] <= line["duration_ms"] < 60_000
    assert "secret text" not in log.text
    assert token not in log.text


@pytest.mark.parametrize(
    ("query", "status", "errors"),
    [
        ("{ nope }", 400, ["GRAPHQL_VALIDATION_FAILED"]),
        ("{ nope }", 400, ["GRAPHQL_VALIDATION_FAILED"]),  # noqa: PT014 - from the cache of documents
        ('{ x: node(id: "bad") { id } y: node(id: "bad") { id } }', 200, ["BAD_USER_INPUT"]),
        (NAMED, 400, ["BAD_USER_INPUT"]),
        (
            'mutation A { signIn(input: {email: "ada@example.com", password: "hush hush"}) { accessToken } }',
            200,
            ["UNAUTHENTICATED"],
        ),
    ],
)
async def test_errors_are_named_by_their_codes(
    live: Live, token: str, log: LogFile, query: str, status: int, errors: list[str]
) -> None:
    accept = "application/graphql-response+json"
    async with asking(live, authorization=f"Bearer {token}", accept=accept) as http:
        answer = await http.post("/graphql", json={"query": query})
    (line,) = await lines(log, 1)
    assert (answer.status_code, line["status"], line["errors"]) == (status, status, errors), answer.text
    assert "hush" not in log.text
    assert "ada@example" not in log.text


async def test_what_is_no_operation_has_a_line_too(live: Live, log: LogFile) -> None:
    async with asking(live) as http:
        refused = await http.post("/graphql", json={"query": "{ a }"}, headers={"authorization": "Bearer hidden"})
        await http.get("/%0Aforged%1b[2J?password=hidden")
        await http.get("/healthz")
    first, second = await lines(log, 2)
    assert (refused.status_code, first["status"], first["errors"]) == (401, 401, ["UNAUTHENTICATED"])
    assert (first["caller"], first["sql_count"]) == (None, 0)
    assert (second["status"], second["message"]) == (404, "GET /\\nforged\\x1b[2J")
    assert len(log.text.splitlines()) == 2
    assert "hidden" not in log.text


async def test_an_internal_error_is_logged_with_the_id_of_its_request(
    live: Live, token: str, log: LogFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(customers.CustomerRules, "check", broken)
    create = 'mutation { customerCreate(input: {kind: COMPANY, name: "X"}) { customer { id } userErrors { code } } }'
    async with asking(live, authorization=f"Bearer {token}") as http:
        answer = await http.post("/graphql", json={"query": create})
    (line,) = await lines(log, 1)
    (error,) = log.read("rapport.execution")
    shown = answer.json()["errors"][0]
    assert error["request_id"] == line["request_id"] == answer.headers["x-request-id"]
    assert error["message"] == shown["message"]
    assert "a defect" in error["exception"]
    assert line["errors"] == ["INTERNAL_SERVER_ERROR"]


async def test_each_operation_of_a_socket_has_a_line_and_so_has_the_socket(
    live: Live, token: str, make: Make, log: LogFile
) -> None:
    async with live.socket(token) as socket:
        await socket.subscribe("query One { viewer { id } }")
        assert await socket.next()
        await socket.receive()
        await socket.subscribe("query Two { nope }")
        assert (await socket.refusal())["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        await socket.subscribe("subscription Three { events(entityTypes: [TAG]) { cursor } }")
        await live.until_live(1)
        async with asking(live, authorization=f"Bearer {token}") as http:
            create = 'mutation { tagCreate(input: {name: "logged"}) { tag { id } userErrors { code message } } }'
            assert (await http.post("/graphql", json={"query": create})).json()["data"]["tagCreate"]["tag"]
        assert await socket.next()
        await socket.send({"id": "3", "type": "complete"})
        found = await lines(log, 4)
    *_, last = await lines(log, 5)
    first, second, _, third = found
    assert (last["transport"], last["status"], last["message"]) == ("websocket", 101, "GET /graphql")
    for line in (first, second, third):
        assert (line["transport"], line["connection_id"]) == ("websocket", last["request_id"])
    assert (first["message"], first["status"], first["errors"]) == ("query One", 200, [])
    assert (second["status"], second["errors"]) == (400, ["GRAPHQL_VALIDATION_FAILED"])
    assert (third["message"], third["status"], third["responses"]) == ("subscription Three", 200, 1)
    assert len({line["request_id"] for line in found}) == 4


async def test_a_stream_has_a_line_when_it_ends(live: Live, token: str, log: LogFile) -> None:
    query = {"query": "subscription S { events(entityTypes: [TAG]) { cursor } }"}
    http = asking(live, authorization=f"Bearer {token}", accept="text/event-stream")
    async with http, http.stream("POST", "/graphql", json=query) as answer:
        assert answer.status_code == 200
        assert answer.headers["x-request-id"]
    (line,) = await lines(log, 1)
    assert (line["message"], line["responses"]) == ("subscription S", 0)


async def test_without_an_access_log_nothing_is_observed(settings: Settings, log: LogFile) -> None:
    async with served(settings) as live, asking(live) as http:
        assert live.app.telemetry is None
        assert "x-request-id" not in (await http.get("/healthz")).headers
    assert log.read() == []


async def test_the_docs_list_the_fields(live: Live, token: str, log: LogFile) -> None:
    page = text_of("docs/operations.md").partition("\n## Logs\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| `(\w+)`", page, re.MULTILINE))
    async with asking(live, authorization=f"Bearer {token}", traceparent=TRACE) as http:
        await http.post("/graphql", json={"query": NAMED, "variables": {"n": 1}})
    async with live.socket(token) as socket:
        await socket.subscribe("subscription { events(entityTypes: [TAG]) { cursor } }")
        await live.until_live(1)
    found = await lines(log, 3)
    assert {name for line in found for name in line} | {"exception", "dropped", "span_id", "trusted"} == documented
