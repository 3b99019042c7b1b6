from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from core import allowances, pacing
from core.settings import Settings
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.large import LARGE, TOO_LARGE, filled, held_by, memory_of
from tests.proofs.loop import HELD

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
    assert held > max(2 * usual, HELD / 5)


async def test_a_caller_may_hold_half_of_the_memory(employee: Graph) -> None:
    query = "{ activities(first: 100) { nodes { body } } }"
    responses = await asyncio.gather(*(employee.ask(query) for _ in range(60)))
    codes = {error["extensions"]["code"] for one in responses for error in one.get("errors", ())}
    assert codes <= {"THROTTLED"}
    assert sum("errors" not in one for one in responses) >= 20
    assert "errors" not in await employee.ask(query)
