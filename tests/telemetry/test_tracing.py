"""Tests of the traces, by OpenTelemetry's own exporter in memory."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import main
import models
from core.errors import CommandError
from core.settings import Settings, load
from schema.telemetry.tracing import Tracing
from tests.events.serving import Live, served
from tests.factories import Make
from tests.shared import shared_fixtures
from tests.telemetry.log_file import logging_to

dialect, settings, database, make, graph = shared_fixtures("module")

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
QUERY = 'query Named { customers(first: 1, search: "secret text") { nodes { name history(first: 1) { totalCount } } } }'
SYSTEMS = {"sqlite": "sqlite", "postgres": "postgresql"}


@pytest.fixture(scope="module")
def exporter(dialect: str) -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture(scope="module")
async def live(settings: Settings, dialect: str, exporter: InMemorySpanExporter) -> AsyncIterator[Live]:
    patch = pytest.MonkeyPatch()
    patch.setattr(main, "tracing", lambda _: Tracing(SYSTEMS[dialect], SimpleSpanProcessor(exporter)))
    async with served(replace(settings, access_log=True)) as running:
        patch.undo()
        yield running


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> InMemorySpanExporter:
    exporter.clear()
    return exporter


@pytest.fixture(scope="module")
async def token(live: Live, make: Make) -> str:
    await make(models.Customer, name="secret text")
    return live.token(await make(models.Employee, role="ADMIN"))


async def finished(spans: InMemorySpanExporter, count: int) -> Sequence[ReadableSpan]:
    """Returns all finished spans, as soon as at least `count` of them are spans of requests."""
    async with asyncio.timeout(20):
        while len([one for one in spans.get_finished_spans() if one.kind is SpanKind.SERVER]) < count:
            await asyncio.sleep(0.02)
    return spans.get_finished_spans()


def asking(live: Live, token: str, **headers: str) -> httpx.AsyncClient:
    headers["authorization"] = f"Bearer {token}"
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{live.port}", headers=headers, trust_env=False)


async def test_an_operation_has_a_span_and_so_has_each_statement(
    live: Live, token: str, spans: InMemorySpanExporter, dialect: str, tmp_path: Path
) -> None:
    with logging_to(tmp_path / "log") as log:
        async with asking(live, token, traceparent=f"00-{TRACE}-{PARENT}-01") as http:
            answer = await http.post("/graphql", json={"query": QUERY})
        found = await finished(spans, 1)
        (line,) = log.read()
    assert "errors" not in answer.json(), answer.text
    (operation,) = [one for one in found if one.kind is SpanKind.SERVER]
    assert operation.context is not None
    assert operation.parent is not None
    assert f"{operation.context.trace_id:032x}" == TRACE == line["trace_id"]
    assert f"{operation.parent.span_id:016x}" == PARENT == line["parent_id"]
    assert operation.parent.is_remote
    assert f"{operation.context.span_id:016x}" == line["span_id"]
    assert operation.name == "query"
    said: dict[str, Any] = dict(operation.attributes or {})
    assert (said["graphql.operation.type"], said["graphql.operation.name"]) == ("query", "Named")
    assert (said["http.request.method"], said["http.response.status_code"]) == ("POST", 200)
    assert said["rapport.request_id"] == answer.headers["x-request-id"]
    assert operation.status.status_code is StatusCode.UNSET
    statements = [one for one in found if one.kind is SpanKind.CLIENT]
    assert len(statements) == line["sql_count"] == said["rapport.sql_count"] > 1
    for one in statements:
        assert one.parent is not None
        assert one.parent.span_id == operation.context.span_id
        assert (one.attributes or {})["db.system.name"] == SYSTEMS[dialect]
        assert operation.start_time is not None
        assert operation.end_time is not None
        assert one.start_time is not None
        assert one.end_time is not None
        assert operation.start_time - 10**6 <= one.start_time <= one.end_time <= operation.end_time + 10**6
    whole = "".join(one.to_json() for one in found)
    assert "secret" not in whole
    assert token not in whole


@pytest.mark.parametrize("sent", ["00-0-0-01", f"00-{TRACE}-{'0' * 16}-01", "evil"])
async def test_a_malformed_parent_begins_a_trace_of_its_own(
    live: Live, token: str, spans: InMemorySpanExporter, sent: str
) -> None:
    async with asking(live, token, traceparent=sent) as http:
        await http.post("/graphql", json={"query": "{ viewer { id } }"})
        await http.get("/healthz")  # a probe has no span
    (operation,) = [one for one in await finished(spans, 1) if one.kind is SpanKind.SERVER]
    assert operation.parent is None


async def test_a_trace_that_is_not_sampled_has_no_spans(live: Live, token: str, spans: InMemorySpanExporter) -> None:
    async with asking(live, token, traceparent=f"00-{TRACE}-{PARENT}-00") as http:
        await http.post("/graphql", json={"query": "{ viewer { id } }"})
        await http.post("/graphql", json={"query": "{ nope }"}, headers={"traceparent": ""})
    found = await finished(spans, 1)
    (refused,) = [one for one in found if one.kind is SpanKind.SERVER]
    assert refused.name == "POST /graphql"
    assert (refused.attributes or {})["error.type"] == "GRAPHQL_VALIDATION_FAILED"
    assert refused.status.status_code is StatusCode.UNSET  # the client is to blame


async def test_each_operation_of_a_socket_has_a_span(live: Live, token: str, spans: InMemorySpanExporter) -> None:
    async with live.socket(token) as socket:
        for name in ("One", "Two"):
            await socket.subscribe(f"query {name} {{ viewer {{ id }} }}")
            assert await socket.next()
            await socket.receive()
    found = [one for one in await finished(spans, 2) if one.kind is SpanKind.SERVER]
    assert [(one.attributes or {})["graphql.operation.name"] for one in found] == ["One", "Two"]


@pytest.mark.parametrize(
    ("env", "on"),
    [
        ({}, False),
        ({"RAPPORT_OTEL": "1"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "RAPPORT_OTEL": "0"}, False),
    ],
)
def test_traces_are_on_by_a_setting(tmp_path: Path, env: dict[str, str], on: bool) -> None:
    read = load({"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path}/a", **env})
    assert read.traces is on
    assert (main.tracing(read) is not None) is on


def test_without_the_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "schema.telemetry.tracing", None)
    with pytest.raises(CommandError, match=r"requirements-otel\.lock"):
        main.tracing(Settings(traces=True))
