"""Tests that only one run at a time executes a request. If this run dies, another run continues."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
import pytest
from asgi_lifespan import LifespanManager

import models
from core.clock import now
from core.settings import Settings
from main import application
from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.changes import Unit, idempotency
from resolvers.reads.loaders import Reader
from schema.execution import idempotency as runs
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.graph import build
from schema.mapping.context import Context
from schema.roots.mutation import refusing_keys
from tests.factories import Make
from tests.graph import Graph
from tests.idempotency.sending import CREATE, TWO, ago, codes, count, crash, execute, replayed, send


@asynccontextmanager
async def another_server(graph: Graph, settings: Settings, **changed: Any) -> AsyncIterator[Graph]:
    """Runs a second server on the same database. Yields a client of this server for the same employee."""
    async with LifespanManager(application(replace(settings, **changed))) as manager:
        other = Graph(manager.app, None)
        other.http.headers["Authorization"] = graph.http.headers["Authorization"]
        yield other


class Gate:
    """Blocks the first call of a function, just before it returns, until `open` is set."""

    def __init__(self, patch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
        self.reached, self.open = asyncio.Event(), asyncio.Event()
        original = getattr(owner, name)

        async def held(*arguments: Any, **options: Any) -> Any:
            result = await original(*arguments, **options)
            if not self.reached.is_set():
                self.reached.set()
                await self.open.wait()
            return result

        patch.setattr(owner, name, held)


async def test_a_retry_waits_for_the_run_on_another_server(
    graph: Graph, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch, Reader, "_by_ids")
    async with another_server(graph, settings) as other:
        first = asyncio.create_task(send(graph, "k", CREATE, i={"name": "One"}))
        await gate.reached.wait()
        retry = asyncio.create_task(send(other, "k", CREATE, i={"name": "One"}))
        await asyncio.sleep(0.4)
        assert not retry.done()
        assert codes(await send(other, "k", CREATE, i={"name": "Two"})) == ["IDEMPOTENCY_MISMATCH"]
        gate.open.set()
        answers = await asyncio.gather(first, retry)
    assert answers[0].content == answers[1].content
    assert list(map(replayed, answers)) == [False, True]
    assert await count(database, "tag") == 1


async def test_a_retry_waits_no_longer_than_an_operation_may_take(
    graph: Graph, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch, Reader, "_by_ids")
    first = asyncio.create_task(send(graph, "k", CREATE, i={"name": "One"}))
    await gate.reached.wait()
    async with another_server(graph, settings, timeout_seconds=0.5) as other:
        other.http.headers["Accept"] = "application/graphql-response+json"
        began = asyncio.get_running_loop().time()
        late = await send(other, "k", CREATE, i={"name": "One"})
        assert 0.4 < asyncio.get_running_loop().time() - began < 3
        assert (late.status_code, codes(late)) == (409, ["IDEMPOTENCY_IN_PROGRESS"])
        assert late.json()["errors"][0]["message"] == (
            "The request with this idempotency key is still running. Retry later with the same key."
        )
        gate.open.set()
        assert (await send(other, "k", CREATE, i={"name": "One"})).content == (await first).content


async def test_a_lease_is_renewed_while_the_run_lives(
    graph: Graph, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idempotency, "LEASE", timedelta(seconds=0.6))
    monkeypatch.setattr(runs, "_RENEWED_EVERY", 0.2)
    gate = Gate(monkeypatch, Reader, "_by_ids")
    first = asyncio.create_task(send(graph, "k", CREATE, i={"name": "One"}))
    await gate.reached.wait()
    async with another_server(graph, settings) as other:
        retry = asyncio.create_task(send(other, "k", CREATE, i={"name": "One"}))
        await asyncio.sleep(1.5)
        assert not retry.done(), "the lease has ended under a run that lives"
        gate.open.set()
        assert replayed(await retry)
    assert not replayed(await first)
    # With the last run the task that renews has ended too.
    await asyncio.sleep(0)
    assert not [task for task in asyncio.all_tasks() if "KeyedRuns._renew" in repr(task.get_coro())]


async def test_a_dead_run_is_taken_over_by_one(graph: Graph, settings: Settings, database: Database) -> None:
    await send(graph, "k", CREATE, i={"name": "One"})
    await execute(database, 'DELETE FROM "idempotency_outcome" WHERE "position"={}', "m.1")
    await execute(database, 'DELETE FROM "tag" WHERE "name"={}', "One")
    await crash(database)
    async with another_server(graph, settings) as other:
        both = (graph, other)
        answers = await asyncio.gather(*(send(both[n % 2], "k", CREATE, i={"name": "One"}) for n in range(10)))
    assert len({answer.content for answer in answers}) == 1
    assert sorted(map(replayed, answers)) == [False] + 9 * [True]
    assert await count(database, "tag") == 1


async def test_of_those_who_find_it_dead_one_claims_it(database: Database) -> None:
    for _ in ("free", "given up"):
        found = await asyncio.gather(*(idempotency.claim(database, "ann", "k", "digest") for _n in range(5)))
        claims = [one for one in found if isinstance(one, idempotency.Claim)]
        assert len(claims) == 1
        assert found.count(idempotency.RUNNING) == 4
        # Who has lost the request to somebody else cannot give it up for them.
        await idempotency.release(database, idempotency.Claim(claims[0].id, "another run"))
        assert await idempotency.look(database, "ann", "k", "digest") == idempotency.RUNNING
        await idempotency.release(database, claims[0])
        assert await idempotency.look(database, "ann", "k", "digest") is None


async def test_one_that_lives_waits_for_its_lease(graph: Graph, database: Database) -> None:
    # If a process was killed, other runs must wait until its lease expires.
    await send(graph, "k", CREATE, i={"name": "One"})
    await crash(database)
    await execute(database, 'UPDATE "idempotency_key" SET "lease_until"={}', now() + timedelta(seconds=0.7))
    began = asyncio.get_running_loop().time()
    answer = await send(graph, "k", CREATE, i={"name": "One"})
    assert asyncio.get_running_loop().time() - began > 0.6
    assert (codes(answer), await count(database, "tag")) == ([], 1)


@pytest.mark.parametrize("where", ["in its transaction", "after it"])
async def test_one_that_was_taken_for_dead_does_no_harm(
    graph: Graph, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    # If two runs are active at once, each finds the changes of the other, and both return the first response.
    owner, name = (Unit, "insert") if where == "in its transaction" else (Reader, "_by_ids")
    gate = Gate(monkeypatch, owner, name)
    stalled = asyncio.create_task(send(graph, "k", TWO, a={"name": "A"}, b={"name": "B"}))
    await gate.reached.wait()
    async with another_server(graph, settings) as other:
        if where == "in its transaction" and settings.embedded:
            gate.open.set()  # there is one writer: nobody can take over before it has written
            await asyncio.sleep(0)
        await execute(database, 'UPDATE "idempotency_key" SET "lease_until"={}', ago(seconds=1))
        if where == "after it":  # so that the two answers would differ
            (id,) = (await database.fetch('SELECT "id" FROM "tag"'))[0]
            _ = await graph.done("tagUpdate", id=str(id), name="C")
        rival = asyncio.create_task(send(other, "k", TWO, a={"name": "A"}, b={"name": "B"}))
        await asyncio.sleep(0.4)
        gate.open.set()
        answers = await asyncio.gather(stalled, rival)
    assert len({answer.content for answer in answers}) == 1, [answer.content for answer in answers]
    assert codes(answers[0]) == []
    assert (await count(database, "tag"), await count(database, "idempotency_outcome")) == (2, 2)


async def test_a_timeout_is_no_answer(graph: Graph, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async with another_server(graph, settings, timeout_seconds=0.5) as other:
        with monkeypatch.context() as patch:
            Gate(patch, Reader, "_by_ids")  # never opened
            late = await send(other, "k", CREATE, i={"name": "One"})
        assert codes(late) == ["TIMEOUT"]
        again = await send(other, "k", CREATE, i={"name": "One"})
    assert (codes(again), replayed(again)) == ([], False)
    assert again.json()["data"]["m"]["tag"]["name"] == "One"


async def test_a_cancelled_run_leaves_the_request_to_a_retry(
    database: Database, settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idempotency, "LEASE", timedelta(seconds=0.5))
    executor, ask = executing(database, settings, await make(models.Employee, role="ADMIN"))
    with monkeypatch.context() as patch:
        gate = Gate(patch, Unit, "insert")
        task = asyncio.create_task(ask())
        await gate.reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert await count(database, "tag") == 0
    assert executor._keyed._held == {}
    result = await ask()
    assert (result.response["data"]["m"]["tag"]["name"], result.replayed) == ("One", False)


def executing(
    database: Database, settings: Settings, employee: UUID, limits: Limits | None = None
) -> tuple[Executor, Any]:
    """Returns an executor, and a function that always sends the same request to it."""
    executor = Executor(build(), limits)
    viewer = Viewer(employee, "Somebody")

    async def ask(key: str | None = "k", query: str = CREATE) -> Any:
        context = Context(database, viewer, settings)
        result = await executor.run(query, {"i": {"name": "One"}}, None, context, idempotency_key=key)
        assert context.changes.places is None
        return result

    return executor, ask


async def test_an_empty_bucket_keeps_nothing_and_a_replay_is_free(
    database: Database, settings: Settings, make: Make
) -> None:
    limits = replace(Limits(), bucket=25, bucket_refill=1)
    _, ask = executing(database, settings, await make(models.Employee, role="ADMIN"), limits)
    first = await ask()
    for _ in range(5):
        assert (await ask()).body == first.body
    assert (await ask("k2")).response["extensions"]["cost"]["remaining"] == 5
    throttled = await ask("k3")
    assert [error["extensions"]["code"] for error in throttled.response["errors"]] == ["THROTTLED"]
    assert not throttled.began
    # It was given up, and not kept as an answer.
    rows = await database.fetch('SELECT "answer","lease_until" FROM "idempotency_key" WHERE "key"=\'k3\'')
    assert [row[0] for row in rows] == [None]
    _, ask = executing(database, settings, (await database.fetch('SELECT "id" FROM "employee"'))[0][0])
    began = asyncio.get_running_loop().time()
    assert (await ask("k3")).response["data"]["m"] is not None
    assert asyncio.get_running_loop().time() - began < 2


async def test_a_replay_is_the_same_as_a_tree(database: Database, settings: Settings, make: Make) -> None:
    # A replayed response equals the first response, and is encoded as the same bytes.
    _, ask = executing(database, settings, await make(models.Employee, role="ADMIN"))
    assert (await ask(None)).body is None
    first, again = await ask("k"), await ask("k")
    assert (first.replayed, again.replayed) == (False, True)
    assert orjson.dumps(again.response) == orjson.dumps(first.response) == again.body


async def test_a_stream_replays_too(graph: Graph, database: Database) -> None:
    graph.http.headers["Accept"] = "text/event-stream"
    first = await send(graph, "k", CREATE, i={"name": "One"})
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert first.headers["content-type"].startswith("text/event-stream")
    assert again.text == first.text
    assert (replayed(first), replayed(again)) == (False, True)
    assert await count(database, "tag") == 1


@pytest.mark.parametrize(
    "query",
    [
        CREATE,
        "mutation($i: TagCreateInput!) { ... { m: tagCreate(input: $i) { tag { id } } } }",
        "mutation($i: TagCreateInput!) { ...F } fragment F on Mutation { m: tagCreate(input: $i) { tag { id } } }",
    ],
)
async def test_a_field_may_refuse_a_key(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    field = build()._schema.mutation_type.fields["tagCreate"]  # type: ignore[union-attr]
    monkeypatch.setattr(field.extensions["strawberry-definition"], "refuses_key", True)
    for asker in (graph, graph.without_token()):
        answer = await send(asker, "k", query, i={"name": "One"})
        (error,) = answer.json()["errors"]
        assert (
            error["message"]
            == "tagCreate takes no idempotency key, because its response must not be stored. Omit the key."
        )
        assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert (await count(database, "tag"), await count(database, "idempotency_key")) == (0, 0)


def test_those_that_refuse_a_key_are_known_to_the_executor() -> None:
    fields = build()._schema.mutation_type.fields  # type: ignore[union-attr]
    refusing = {name for name, field in fields.items() if field.extensions["strawberry-definition"].refuses_key}
    assert refusing == refusing_keys() >= {"signIn", "tokenRefresh", "apiKeyCreate"}
