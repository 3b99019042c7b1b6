from __future__ import annotations

from collections.abc import Awaitable, Callable

from bench.against import pairs
from bench.company import ADMIN
from bench.questions import Question
from bench.rounds import Contender, Plan
from bench.servers import Server


async def test_rounds_begin_with_each_in_turn() -> None:
    order: list[str] = []

    def measuring(name: str) -> Callable[[], Awaitable[str]]:
        async def measure() -> str:
            order.append(name)
            return f"{name}{len(order)}"

        return measure

    old, new = await pairs.alternated(measuring("a"), measuring("b"), 5)
    assert "".join(order) == "abbaabbaab"
    assert old == ["a1", "a4", "a5", "a8", "a9"]
    assert new == ["b2", "b3", "b6", "b7", "b10"]


async def test_both_are_asked_as_often_as_the_slower_one_can_answer() -> None:
    asked: list[tuple[str, int]] = []
    rates = {"fast": 2_000.0, "slow": 800.0}

    async def counted(contender: Contender, answers: int, connections: int) -> tuple[float, float]:
        assert connections == 16
        asked.append((contender.name, answers))
        return rates[contender.name], 1 / rates[contender.name]

    one, other = (Contender(name, Server("", 0), ADMIN, Question("")) for name in ("fast", "slow"))
    plan, told = Plan(rounds=6, seconds=3.0), []
    fast, slow = await pairs.compared(counted, one, other, plan, lambda: told.append(1))
    # 20 on each of 16 connections; then 800 a second for 2 s; then for 3 s
    assert asked[:4] == [("fast", 20), ("slow", 20), ("fast", 100), ("slow", 100)]
    assert asked[4:] == [("fast", 150), ("slow", 150), ("slow", 150), ("fast", 150)] * 3
    assert (fast.rates, slow.rates) == ([2_000.0] * 6, [800.0] * 6)
    assert (fast.cpus, slow.cpus) == ([1 / 2_000] * 6, [1 / 800] * 6)
    assert len(told) == pairs.loads(plan) == len(asked)
