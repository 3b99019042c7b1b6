"""Tests that the metrics, as prometheus_client reads them, agree with the events in the server."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import time
from typing import Any

import httpx
import pytest
from asgi_lifespan import LifespanManager
from prometheus_client import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families as open_metrics
from prometheus_client.parser import text_string_to_metric_families as prometheus

import models
from core import clock
from core.errors import CommandError
from core.figures import Figure, plain
from core.ids import new_id
from core.observation import Observation
from core.settings import Settings, load
from jobs.periodic import Periodic, Timetable
from jobs.worker import Worker
from main import application
from models.database import connect
from models.dialect.base import Database
from schema.execution.webhook_selections import Selections
from schema.graph import build
from schema.telemetry.counters import MOST_NAMES, OTHER, Counters
from schema.telemetry.exposition import check_free, serving_metrics
from tests.docs.markdown import text_of
from tests.events.serving import Live, served
from tests.factories import Make
from tests.shared import shared_fixtures
from tests.telemetry.log_file import logging_to

dialect, settings, database, make, graph = shared_fixtures("module")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture(scope="module")
async def live(settings: Settings) -> AsyncIterator[Live]:
    async with served(replace(settings, access_log=True, metrics=("127.0.0.1", free_port()))) as running:
        yield running


@pytest.fixture(scope="module")
async def http(live: Live, make: Make) -> AsyncIterator[httpx.AsyncClient]:
    token = live.token(await make(models.Employee, role="ADMIN"))
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{live.port}", headers=headers, trust_env=False) as http:
        yield http


async def scraped(port: int, accept: str = "") -> list[Metric]:
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.get(f"http://127.0.0.1:{port}/metrics", headers={"accept": accept})
    assert answer.status_code == 200
    opened = answer.headers["content-type"].startswith("application/openmetrics-text")
    assert opened is ("openmetrics" in accept)
    return list((open_metrics if opened else prometheus)(answer.text))


async def values(port: int) -> dict[tuple[str, str], float]:
    """Returns the value of each sample, by its name and the values of its labels."""
    return {
        (sample.name, " ".join(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in await scraped(port)
        for sample in family.samples
    }


async def test_what_was_asked_is_counted(live: Live, http: httpx.AsyncClient, tmp_path: Path) -> None:
    assert live.settings.metrics is not None
    port = live.settings.metrics[1]
    before = await values(port)
    with logging_to(tmp_path / "log") as log:
        for _ in range(3):
            await http.post("/graphql", json={"query": "query Counted { customers(first: 1) { nodes { id } } }"})
        await http.post("/graphql", json={"query": 'query Counted { node(id: "bad") { id } }'})
        await http.post("/graphql", json={"query": 'mutation M { tagCreate(input: {name: "m"}) { tag { id } } }'})
        await http.post("/graphql", json={"query": "{ nope }"})
        await http.get("/graphql?query=%7Ba%7D", headers={"authorization": "Bearer x"})
        await asyncio.sleep(0.05)
        lines = log.read()
    after = await values(port)

    def more(name: str, labels: str) -> float:
        return after.get((name, labels), 0) - before.get((name, labels), 0)

    assert more("rapport_requests_total", "200 http") == 6
    assert more("rapport_requests_total", "401 http") == 1
    assert more("rapport_operations_total", "Counted ok query") == 3
    assert more("rapport_operations_total", "Counted errors query") == 1
    assert more("rapport_operations_total", "M ok mutation") == 1
    assert more("rapport_operation_duration_seconds_count", "query") == 4
    assert more("rapport_operation_duration_seconds_bucket", "+Inf mutation") == 1
    assert more("rapport_errors_total", "BAD_USER_INPUT") == 1
    assert more("rapport_errors_total", "GRAPHQL_VALIDATION_FAILED") == 1
    assert more("rapport_errors_total", "UNAUTHENTICATED") == 1
    assert after["rapport_errors_total", "THROTTLED"] == 0
    spent = sum(line["duration_ms"] for line in lines if line.get("operation_name") == "Counted")
    assert more("rapport_operation_seconds_total", "Counted query") == pytest.approx(spent / 1000, abs=0.01)
    assert len(lines) == 7
    assert more("rapport_sql_duration_seconds_count", "ok") == sum(line["sql_count"] for line in lines) > 5


async def test_subscriptions_and_pools_are_gauges(live: Live, http: httpx.AsyncClient, make: Make) -> None:
    assert live.settings.metrics is not None
    token = live.token(await make(models.Employee, role="ADMIN"))
    async with live.socket(token) as opened:
        await opened.subscribe("subscription { events(entityTypes: [TAG]) { cursor } }")
        await live.until_live(1)
        now = await values(live.settings.metrics[1])
        assert now["rapport_subscriptions", "live"] == now["rapport_streams", ""] == 1
        assert now["rapport_subscription_lag", ""] == 0
        assert now["rapport_pool_connections", "main used"] == 0
        assert now["rapport_pool_connections", "main free"] == live.settings.pool_size
    assert now["process_resident_memory_bytes", ""] > 50 * 2**20
    assert now["process_cpu_seconds_total", ""] > 0


async def test_the_worker_tells_what_is_pending(settings: Settings, database: Database, make: Make) -> None:
    worker = Worker(database, settings, Selections(build(), database, settings))

    async def now() -> dict[str, Any]:
        return {figure.name: figure.samples[0][1] for figure in await worker.figures()}

    before = await now()
    assert before["rapport_webhook_pending"] == before["rapport_webhook_oldest_pending_seconds"] == 0
    webhook = await make(models.Webhook)
    async with database.transaction() as transaction:
        given: dict[str, Any] = {"webhook_id": webhook, "entity": "Tag", "using_db": transaction.client}
        hour_ago = clock.now() - timedelta(hours=1)
        _ = await models.WebhookDelivery.create(event_seq=1, row_id=new_id(), **given)
        _ = await models.WebhookDelivery.create(event_seq=2, row_id=new_id(), attempts=2, created_at=hour_ago, **given)
        _ = await models.WebhookDelivery.create(event_seq=3, row_id=new_id(), state="DELIVERED", **given)
    assert await make(models.Tag)
    after = await now()
    assert (after["rapport_webhook_pending"], after["rapport_webhook_failing"]) == (2, 1)
    assert 3_600 <= after["rapport_webhook_oldest_pending_seconds"] < 3_700
    ((events,),) = await database.fetch('SELECT max("seq") FROM "event"')
    ((matched,),) = await database.fetch('SELECT "seq" FROM "webhook_cursor"')
    assert after["rapport_event_log_last"] == events
    assert after["rapport_webhook_lag"] == events - matched > 0


async def test_jobs_tell_what_became_of_them(settings: Settings, database: Database) -> None:
    async def works(*_: object) -> int:
        return 3

    async def fails(*_: object) -> int:
        raise RuntimeError

    timetable = Timetable([Periodic("works", 60, works), Periodic("fails", 60, fails)])
    await timetable.run(database, settings)
    await timetable.run(database, settings)  # the one that changed rows is due again
    works_, fails_ = timetable.runs["works"], timetable.runs["fails"]
    assert (works_.count, works_.failures, works_.rows) == (2, 0, 6)
    assert (fails_.count, fails_.failures, fails_.rows, fails_.succeeded) == (1, 1, 0, 0.0)
    assert time() - 60 < works_.succeeded <= time()


async def test_names_of_operations_are_bounded_and_callers_without_a_token_add_none() -> None:
    counters = Counters()
    for number in range(6 * MOST_NAMES):
        named = Observation("id", "http", operation_type="query", operation_name=f"Q{number}")
        named.caller = None if number % 3 == 0 else "employee"
        named.codes = {"FORBIDDEN"} if number % 3 == 1 else set()
        counters.count(named)
    (operations,) = [one for one in await counters.figures() if one.name == "rapport_operations"]
    names = {labels["operation"] for labels, _ in operations.samples}
    assert names == {OTHER} | {f"Q{number}" for number in range(3 * MOST_NAMES) if number % 3 == 2}
    assert sum(value for _, value in operations.samples if isinstance(value, int)) == 6 * MOST_NAMES
    counters.count(Observation("id", "http", operation_type="query", operation_name="Mine", trusted=True))
    (operations,) = [one for one in await counters.figures() if one.name == "rapport_operations"]
    assert "Mine" in {labels["operation"] for labels, _ in operations.samples}


async def test_a_source_that_fails_leaves_the_others() -> None:
    async def broken() -> list[Figure]:
        raise ConnectionError

    async def whole() -> list[Figure]:
        return [plain("rapport_whole", "gauge", 'It is "whole"\n\\', 1)]

    async with serving_metrics("127.0.0.1", 0, [broken, whole]) as port:
        (family,) = [one for one in await scraped(port) if one.name.startswith("rapport")]
        assert (family.name, family.samples[0].value) == ("rapport_whole", 1)
        assert await scraped(port, "application/openmetrics-text; version=1.0.0")
        async with httpx.AsyncClient(trust_env=False) as http:
            assert (await http.get(f"http://127.0.0.1:{port}/graphql")).status_code == 404
            assert (await http.post(f"http://127.0.0.1:{port}/metrics")).status_code == 405
        with pytest.raises(CommandError, match=f"port {port}"):
            check_free("127.0.0.1", port)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("9464", ("127.0.0.1", 9464)),
        ("0.0.0.0:9464", ("0.0.0.0", 9464)),
        ("[::1]:9464", ("::1", 9464)),
        ("", None),
        (":9464", CommandError),
        ("host", CommandError),
        ("host:", CommandError),
        ("host:70000", CommandError),
        ("host:-1", CommandError),
    ],
)
def test_the_address_is_a_setting(tmp_path: Path, text: str, found: object) -> None:
    env = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path}/a", "RAPPORT_METRICS": text}
    if found is CommandError:
        with pytest.raises(CommandError, match="RAPPORT_METRICS"):
            load(env)
    else:
        assert load(env).metrics == found


async def test_the_docs_list_the_metrics(settings: Settings) -> None:
    page = text_of("docs/operations.md").partition("\n## Metrics\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| `(\w+)`", page, re.MULTILINE))
    port = free_port()
    app = application(replace(settings, metrics=("127.0.0.1", port)), worker=True)
    async with LifespanManager(app):
        found = {family.name for family in await scraped(port)}
    counters = {"process_cpu_seconds"}
    assert {name for name in documented if name.startswith("rapport")} == {
        name for name in found if name.startswith("rapport")
    }
    assert counters <= found


async def test_nothing_is_counted_unless_it_is_asked_for(settings: Settings) -> None:
    assert application(settings).telemetry is None
    async with connect(settings) as database:
        assert set(database.pools) >= {"reserved"}
