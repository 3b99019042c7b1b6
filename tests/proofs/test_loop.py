from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from core.settings import Settings
from tests.entities.callers import callers_of
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph
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
