from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import orjson
import pytest

from core import allowances, pacing
from core.allowances import TooLarge
from core.settings import Settings
from schema.execution.responses import encoded_within
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.large import LARGE, TOO_LARGE, filled, held_by, memory_of
from tests.proofs.loop import HELD, Sender

MIB = 2**20


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings with the highest possible rate limit."""
    return replace(settings, cost_per_second=10**9)


@pytest.fixture
async def employee(graph: Graph, make: Make, settings: Settings) -> Graph:
    """A client of an employee with long activities."""
    return graph.as_employee(settings, await filled(make))


@pytest.mark.parametrize("name", TOO_LARGE)
async def test_a_response_that_is_too_large_ends_early(employee: Graph, name: str) -> None:
    taken, response = await memory_of(employee, TOO_LARGE[name])
    assert response["data"] is None
    (error,) = response["errors"]
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "response", "maximum": 10 * MIB}
    assert taken < 60 * MIB  # the rows that were read, and no response
    assert "errors" not in await employee.ask("{ viewer { id } }")


@pytest.mark.parametrize("name", LARGE)
async def test_a_large_response_does_not_hold_the_loop(employee: Graph, name: str) -> None:
    held, size = await held_by(employee, LARGE[name])
    assert size > 2 * MIB
    assert held < HELD


async def test_without_turns_a_large_response_holds_the_loop(employee: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "BUDGET", 10.0)
    held, _ = await held_by(employee, LARGE["by dataloaders"])
    assert held > HELD


async def test_without_the_thread_a_large_response_holds_the_loop(
    employee: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, _ = await held_by(employee, LARGE["planned"])
    monkeypatch.setattr(allowances, "MANY_ROWS", 10**9)
    monkeypatch.setattr(allowances, "LARGE", 10**9)
    held, _ = await held_by(employee, LARGE["planned"])
    assert held > 2 * usual


async def test_streams_have_the_same_bound(employee: Graph) -> None:
    sender = Sender(employee.app, employee.http.headers["authorization"])
    for query, codes in ((LARGE["long texts"], set()), (TOO_LARGE["planned"], {"LIMIT_EXCEEDED"})):
        response = await sender.send(json.dumps({"query": query}).encode(), stream=True)
        assert {error["extensions"]["code"] for error in response.get("errors", ())} == codes
        assert (response["data"] is None) == bool(codes)


def test_json_in_parts_is_the_same() -> None:
    values: tuple[object, ...] = (
        None,
        [],
        {},
        [[]],
        {"a": [], "b": {"c": []}, "d": [None]},
        {"nodes": [{"n": n, "pair": {"x": 'é"', "y": None}} for n in range(50)]},
        {"nodes": [None, {"tags": {"nodes": [{"n": n} for n in range(20)]}}, {"tags": None}] * 9, "totalCount": 3},
        [[{"a": [1, 2]}], [None, {"a": ["b"]}], None],
    )
    for value in values:
        text = encoded_within(value, 10**6)
        assert text == orjson.dumps(value)
        assert encoded_within(value, len(text)) == text
        with pytest.raises(TooLarge):
            encoded_within(value, len(text) - 1)


async def test_a_caller_may_hold_half_of_the_memory(employee: Graph) -> None:
    query = "{ activities(first: 100) { nodes { body } } }"
    responses = await asyncio.gather(*(employee.ask(query) for _ in range(60)))
    codes = {error["extensions"]["code"] for one in responses for error in one.get("errors", ())}
    assert codes <= {"THROTTLED"}
    assert sum("errors" not in one for one in responses) >= 20
    assert "errors" not in await employee.ask(query)
