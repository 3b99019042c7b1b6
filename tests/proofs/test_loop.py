from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from core.allowances import Allowance
from core.settings import Settings
from tests.entities.callers import callers_of
from tests.entities.matrix import GRAPH
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.hostile_operations import filtered, repeated, written
from tests.proofs.hostile_texts import ALPHABETS, places
from tests.proofs.loop import HELD, NEXT, Figures, Sender, Watch, execute, ids_of, loop

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings with the highest possible rate limit, and time enough on a busy machine: the CPU time is measured."""
    return replace(settings, cost_per_second=10**9, timeout_seconds=60)


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
    anonymous = ("signIn", "tokenRefresh", "passwordReset", "totpEnrol", "totpConfirm")
    for only, every in (*((f"mutation {name}", 1) for name in anonymous), ("", 7)):
        figures = await loop(strange, ids, few=True, every=every, only=only)
        assert figures.places, only
        assert figures.wrong == 0, figures


@on_sqlite
async def test_without_its_bounds_a_text_holds_the_loop(
    graph: Graph, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    strange, sign_in = graph.without_token(), {"only": "mutation signIn(input.email", "alphabets": ["marks"]}
    # Marks of a fifth of the size: the time that they take grows with its square.
    bounded = await loop(strange, ids, size=40_000, **sign_in)  # type: ignore[arg-type]
    assert bounded.held == []
    monkeypatch.setattr("core.text.problem_of", lambda text, most: None)
    monkeypatch.setattr("core.text.has_long_run", lambda text: False)
    monkeypatch.setattr("resolvers.platform.sign_in.LONGEST_EMAIL", 100_000)
    unbounded = await loop(strange, ids, size=40_000, **sign_in)  # type: ignore[arg-type]
    assert unbounded.held == ["mutation signIn(input.email) marks"]


@on_sqlite
async def test_no_operation_holds_the_loop(graph: Graph, ids: dict[str, str]) -> None:
    for operations, every in ((repeated(ids), 3), (filtered(ids), 301), (written(ids), 101)):
        figures = await execute(graph, operations, every=every)
        assert figures.held == figures.defects == [], figures
        assert len(figures.accepted) > figures.requests / 4, figures
    figures = await execute(graph, written(ids, custom=True), every=101)
    assert figures.requests > 1
    assert figures.held == figures.defects == figures.accepted == [], figures


async def test_ordinary_bulks_and_lists_of_values_are_accepted(graph: Graph, ids: dict[str, str]) -> None:
    names = [f"Müller und Söhne {n} GmbH & Co. KG" for n in range(500)]
    rows = [{"name": name, "kind": "COMPANY", "city": "Tübingen", "externalId": name} for name in names]
    answer = await graph(
        "mutation ($i: CustomerBulkUpsertInput!) { customerBulkUpsert(input: $i) { userErrors { code } } }",
        i={"rows": rows, "policy": "ALL_OR_NOTHING"},
    )
    assert answer == {"customerBulkUpsert": {"userErrors": []}}
    text = "query ($w: CustomerWhere) { customers(where: $w) { totalCount } }"
    assert await graph(text, w={"name": {"in": names[:100]}}) == {"customers": {"totalCount": 100}}
    for key, values in (
        ("email", [f"someone.{n}@example.com" for n in range(1_000)]),
        ("phone", [f"+49 171 2312{n:03}" for n in range(200)]),
    ):
        assert await graph(text, w={key: {"in": values}}) == {"customers": {"totalCount": 0}}


async def one(graph: Graph, name: str, ids: dict[str, str]) -> Figures:
    """Executes the operation with this name."""
    made = (operation for each in (repeated, filtered, written) for operation in each(ids))
    return await execute(graph, [next(operation for operation in made if operation.name == name)])


@on_sqlite
@pytest.mark.parametrize(
    "name", ["customers x 20 all 10 ligatures", "customers x 20 phone.in 1000 phones", "tags x 20 name.in 10 squares"]
)
async def test_without_their_bound_the_texts_of_filters_hold_the_loop(
    graph: Graph, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    bounded = await one(graph, name, ids)
    assert (bounded.held, bounded.accepted) == ([], [])
    monkeypatch.setattr("schema.execution.where_price._characters", lambda values: 0)
    monkeypatch.setattr("schema.execution.where_price._of_grams", lambda text: 0)
    monkeypatch.setattr("schema.execution.where_price._extra", lambda entity: {})
    monkeypatch.setattr("schema.execution.where_price._VALUES_PER_CONDITION", 1_000)
    monkeypatch.setattr("resolvers.reads.operands.MAX_PHONES", 1_000)
    unbounded = await one(graph, name, ids)
    assert (unbounded.held, unbounded.accepted) == ([name], [name])


@on_sqlite
async def test_unique_texts_that_are_folded_together_hold_the_loop_longer(
    graph: Graph, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sliced = await one(graph, "competitorBulkCreate ligatures, short", ids)
    assert len(sliced.accepted) == 1
    monkeypatch.setattr("resolvers.changes.change_order._AT_ONCE", 10**9)
    together = await one(graph, "competitorBulkUpsert ligatures, short", ids)
    assert together.longest > 2 * sliced.longest


@on_sqlite
async def test_statements_that_are_compiled_together_hold_the_loop_longer(
    graph: Graph, make: Make, settings: Settings, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = (await callers_of(graph, make, settings)).graphs[Caller.SALES]
    in_turns = await one(client, "activityParticipants x 20", ids)
    assert (in_turns.held, len(in_turns.accepted)) == ([], 1)
    for module in ("resolvers.plan.planned_read", "resolvers.reads.counting"):
        monkeypatch.setattr(f"{module}.is_over", lambda: False)
    together = await one(client, "activityParticipants x 20", ids)
    assert together.longest > 1.3 * in_turns.longest


@on_sqlite
async def test_data_models_that_are_resolved_hold_the_loop(
    graph: Graph, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    once = await one(graph, "dataModel x 1", ids)
    assert (once.held, len(once.accepted)) == ([], 1)
    monkeypatch.setattr("schema.execution.limits.within", lambda limit, value, maximum: None)
    monkeypatch.setattr("schema.execution.cost.within", lambda limit, value, maximum: None)
    monkeypatch.setattr("schema.execution.planned_execution.Structure", type(None))
    # Twenty data models are larger than the largest response.
    twice = lambda memory, caller, most: Allowance(memory, caller, 2 * most)  # noqa: E731
    monkeypatch.setattr("schema.execution.executor.Allowance", twice)
    resolved = await one(graph, "dataModel x 20", ids)
    assert (resolved.held, len(resolved.accepted)) == (["dataModel x 20"], 1)


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


def test_the_operations_are_those_of_the_schema() -> None:
    assert GRAPH.query_type is not None
    names = {operation.name for operation in repeated({"Customer": "x"})}
    assert names == {f"{field} x {aliases}" for field in GRAPH.query_type.fields for aliases in (1, 20)}
    names = {operation.name for operation in filtered({})}
    assert {
        "customers x 20 name.in 1000 ligatures",
        "customers x 20 email.in 100 emails",
        "customers x 2 contains 100 words",
        "customers x 20 search squares",
    } <= names
    names = {operation.name for operation in written({})}
    assert {"customerBulkUpsert ligatures", "orderAmend squares", "activityCreate Chinese"} <= names
    custom = {operation.name for operation in written({}, custom=True)}
    assert {"customerBulkUpsert ligatures, short, custom fields", "activityCreate Chinese, custom fields"} <= custom
    assert custom.isdisjoint(names)


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
    assert not whole or figures.unreached == 0


@pytest.mark.prove
@pytest.mark.parametrize("caller", list(Caller), ids=str)
async def test_no_operation_of_any_caller_holds_the_loop(
    graph: Graph, make: Make, settings: Settings, ids: dict[str, str], caller: Caller
) -> None:
    client = (await callers_of(graph, make, settings)).graphs[caller]
    whole, first = caller is Caller.ADMIN, list(Caller).index(caller)
    for operations, every in (
        (repeated(ids), 1),
        (filtered(ids), 4 if whole else 41),
        (written(ids), 5 if whole else 41),
        (written(ids, custom=True), 5 if whole else 41),
    ):
        figures = await execute(client, operations, every=every, first=first % every)
        print(f"\nloop {caller}: {figures}")
        assert figures.held == figures.defects == [], figures
