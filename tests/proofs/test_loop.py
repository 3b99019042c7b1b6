from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from resolvers.events.event_log import Pending
from schema.execution.limits import Limits
from schema.execution.variables import Coercion
from schema.roots.crud import MAX_ROWS
from tests.endpoint.held import held_by
from tests.entities.callers import callers_of
from tests.entities.matrix import arguments_of
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.hostile_texts import ALPHABETS, places
from tests.proofs.loop import HELD, NEXT, Sender, Watch, ids_of, loop

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings with the highest possible rate limit."""
    return replace(settings, cost_per_second=10**9)


@pytest.fixture
async def ids(make: Make, graph: Graph) -> dict[str, str]:
    """The id of a row of each entity, by entity name."""
    return await ids_of(make)


@on_sqlite
async def test_no_text_holds_the_loop(graph: Graph, ids: dict[str, str]) -> None:
    figures = await loop(graph, ids, few=True, every=5)
    assert figures.wrong == 0, figures


@on_sqlite
async def test_no_text_of_a_stranger_holds_the_loop(graph: Graph, ids: dict[str, str]) -> None:
    strange = graph.without_token()
    for only, every in (("mutation signIn", 1), ("mutation tokenRefresh", 1), ("", 7)):
        figures = await loop(strange, ids, few=True, every=every, only=only)
        assert figures.places, only
        assert figures.wrong == 0, figures


@on_sqlite
async def test_without_its_bounds_a_text_holds_the_loop(
    graph: Graph, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    strange, sign_in = graph.without_token(), {"only": "mutation signIn(input.email", "alphabets": ["marks"]}
    # Marks of a tenth of the size: the time that they take grows with its square.
    bounded = await loop(strange, ids, size=20_000, **sign_in)  # type: ignore[arg-type]
    assert bounded.held == []
    monkeypatch.setattr("core.text.problem_of", lambda text, most: None)
    monkeypatch.setattr("core.text.has_long_run", lambda text: False)
    monkeypatch.setattr("resolvers.platform.sign_in.LONGEST_EMAIL", 100_000)
    unbounded = await loop(strange, ids, size=20_000, **sign_in)  # type: ignore[arg-type]
    assert unbounded.held == ["mutation signIn(input.email) marks"]


@on_sqlite
@pytest.mark.parametrize("unit", [b",", b".", b";", b'"', b" ", b"a,", b"7", b"q=1;", b"\xff", b"="])
async def test_no_header_holds_the_loop(graph: Graph, unit: bytes) -> None:
    sender, watch = Sender(graph.app, None), Watch()
    value = unit * (60_000 // len(unit))
    with watch.watching():
        for name in (b"accept", b"idempotency-key", b"origin", b"sec-fetch-site", b"content-type", b"user-agent"):
            assert await sender.send(NEXT, headers=[(name, value)]) is not None
        for begins in (b"Bearer ", b"Bearer rk_", b"Bearer a.b.", b""):
            answer = await sender.send(NEXT, headers=[(b"authorization", begins + value)])
            assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert watch.longest < HELD


async def test_what_holds_the_loop_is_seen() -> None:
    watch = Watch()
    with watch.watching():
        await loop_for(0.001)
        assert watch.longest < 0.05
        await loop_for(0.06)
        assert watch.longest >= 0.06


async def loop_for(seconds: float) -> None:
    """Blocks the event loop for some CPU time, in a separate callback."""

    def work() -> None:
        until = time.thread_time() + seconds
        while time.thread_time() < until:
            pass

    asyncio.get_running_loop().call_soon(work)
    await asyncio.sleep(0.001)


def test_the_places_are_all_texts_of_the_schema() -> None:
    names = {place.name for place in places({})}
    assert {
        "mutation signIn(input.email)",
        "query customers(where.name.eq)",
        "query customers(where.phone.in)",
        "query customers(after)",
        "query customers(orderBy.[].customField)",
        "query callers(phone)",
        "mutation webhookCreate(input.changedFields)",
        "mutation orderAmend(input.lines.[].quantity)",
        "mutation customerCreate(input.name)",
        "subscription activityUpdates(after)",
        "Contract.executionIn(currency)",
        "Customer.history(before)",
    } <= names
    assert len(ALPHABETS) == 21


@pytest.mark.prove
@pytest.mark.parametrize("caller", [None, *Caller], ids=lambda caller: str(caller or "anonymous"))
async def test_no_text_of_any_caller_holds_the_loop(
    graph: Graph, make: Make, settings: Settings, ids: dict[str, str], caller: Caller | None
) -> None:
    client = graph.without_token() if caller is None else (await callers_of(graph, make, settings)).graphs[caller]
    whole = caller is Caller.ADMIN
    figures = await loop(client, ids, every=1 if whole else 4, shift=[None, *Caller].index(caller))
    print(f"\nloop {caller or 'anonymous'}: {figures}")
    assert figures.wrong == 0, figures


MUTATION = "mutation($i: {type}!) {{ m: {name}(input: $i) {{ {selection} userErrors {{ field code message }} }} }}"


async def bulk_requests(make: Make) -> dict[str, bytes]:
    """The bodies of bulk mutations with as many values, or as many errors in the response, as the limits allow."""
    limits = Limits()
    contract = gid(models.Contract, await make(models.Contract))
    customers = [gid(models.Customer, new_id()) for _ in range(limits.bulk_variable_values)]
    texts = [name for name, type_ in arguments_of("CustomerCreateInput").items() if type_.name == "String"]
    visit: dict[str, Any] = {"kind": "VISIT", "subject": "x"}

    def body(name: str, rows: list[dict[str, Any]], selection: str = "") -> bytes:
        query = MUTATION.format(type=f"{name[0].upper()}{name[1:]}Input", name=name, selection=selection)
        return json.dumps({"query": query, "variables": {"i": {"policy": "EACH", "rows": rows}}}).encode()

    return {
        "objects": body(
            "activityBulkCreate", [visit | {"targets": [{"customerId": one} for one in customers[:9_900]]}]
        ),
        "ids": body("contractBulkUpdate", [{"id": contract, "customerIds": customers[:-20]}]),
        "errors of lists": body("contractBulkUpdate", [{"id": contract, "customerIds": customers[:9_900]}] * 2),
        "errors of rows": body(
            "customerBulkCreate",
            [dict.fromkeys(texts, "\0") | {"kind": "COMPANY"}] * MAX_ROWS,
            "results { index userErrors { field code message } }",
        ),
    }


async def longest_hold(graph: Graph, body: bytes) -> tuple[float, int]:
    """Sends a body. Returns the longest CPU time of a callback, in seconds, and the number of errors in the payload."""
    sender, watch = Sender(graph.app, graph.http.headers["authorization"]), Watch()
    await sender.send(body)  # parses and plans the document
    with watch.watching():
        await asyncio.sleep(0)
        watch.longest = 0.0
        answer = await sender.send(body)
        await asyncio.sleep(0)
    return watch.longest, len(answer["data"]["m"]["userErrors"])


@on_sqlite
async def test_no_bulk_change_holds_the_loop(graph: Graph, make: Make) -> None:
    found = {name: await longest_hold(graph, body) for name, body in (await bulk_requests(make)).items()}
    assert {name: errors for name, (_, errors) in found.items()} == {
        "objects": 1,
        "ids": 1,
        "errors of lists": 19_800,
        "errors of rows": 14 * MAX_ROWS,
    }
    assert max(held for held, _ in found.values()) < HELD, found


@on_sqlite
async def test_a_bulk_change_that_is_not_sliced_holds_the_loop(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = await bulk_requests(make)
    for name, where in (
        ("objects", "schema.execution.executor.FEW_VALUES"),
        ("errors of rows", "schema.roots.payloads._SLICE"),
    ):
        sliced, _ = await longest_hold(graph, bodies[name])
        monkeypatch.setattr(where, 10**9)
        whole, _ = await longest_hold(graph, bodies[name])
        assert whole > 1.5 * sliced, name


async def test_many_values_are_coerced_in_a_thread_for_one_request_of_each_caller_at_a_time() -> None:
    coercion, running, order = Coercion(), threading.Event(), list[str]()

    def coerce(name: str) -> Callable[[], int]:
        def work() -> int:
            running.wait(60)
            order.append(name)
            return threading.get_ident()

        return work

    own = threading.get_ident()
    first, second, other = (asyncio.create_task(coercion.run(coerce(name), name[0])) for name in ("a1", "a2", "b1"))
    await asyncio.sleep(0.01)
    running.set()
    assert own not in await asyncio.gather(first, second, other)
    assert order == ["a1", "b1", "a2"]


@on_sqlite
async def test_the_events_of_a_large_change_are_inserted_in_slices(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag, row, ids = registry.of(models.Tag), await make(models.Tag), [new_id() for _ in range(5_020)]

    async def held(some: list[UUID]) -> float:
        async def work(unit: Unit) -> None:
            unit.events += [Pending(tag.name, row, 1, "UPDATE", {}, id) for id in some]

        return (await held_by(make.changes.run(work)))[1].longest

    sliced = await held(ids[:2_510])
    monkeypatch.setattr("resolvers.events.append._SLICE", 10**9)
    whole = await held(ids[2_510:])
    assert whole > 1.5 * sliced
    found = await database.fetch('SELECT "id" FROM "event" ORDER BY "seq" DESC LIMIT 5020')
    assert [UUID(str(id)) for (id,) in reversed(found)] == ids
