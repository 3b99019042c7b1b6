"""Tests that many equal calls become two, and that no result is older than its question."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from schema.execution.shared_calls import SharedCalls


class Source:
    """A value that a call reads when it begins, and returns when it is told to end."""

    def __init__(self) -> None:
        self.value = 0
        self.calls = 0
        self._ends = asyncio.Event()

    async def read(self) -> int:
        self.calls += 1
        found = self.value
        await self._ends.wait()
        if found < 0:
            raise ValueError(found)
        return found

    def end(self) -> None:
        """Ends the running call."""
        self._ends.set()
        self._ends = asyncio.Event()


async def turns() -> None:
    """Lets all tasks run until they wait."""
    for _ in range(5):
        await asyncio.sleep(0)


def asked(shared: SharedCalls[int], call: Callable[..., object], count: int, key: str = "a") -> list[asyncio.Task[int]]:
    return [asyncio.create_task(shared.of(key, call)) for _ in range(count)]  # type: ignore[arg-type]


async def test_who_asks_during_a_call_gets_the_result_of_the_next() -> None:
    source, shared = Source(), SharedCalls[int]()
    early = asked(shared, source.read, 1)
    await turns()
    source.value = 1  # changes after the first call has read it
    late = asked(shared, source.read, 100)
    await turns()
    assert source.calls == 1
    source.end()
    await turns()
    assert (source.calls, early[0].result()) == (2, 0)
    source.value = 2
    last = asked(shared, source.read, 10)
    await turns()
    source.end()
    await turns()
    assert {task.result() for task in late} == {1}
    source.end()
    assert await asyncio.gather(*last) == [2] * 10
    assert source.calls == 3
    assert (shared._next, shared._tasks) == ({}, set())


async def test_an_error_reaches_all_who_asked_and_the_next_call_runs() -> None:
    source, shared = Source(), SharedCalls[int]()
    first = asked(shared, source.read, 1)
    await turns()
    source.value = -1
    failing = asked(shared, source.read, 3)
    await turns()
    source.end()
    await turns()
    source.value = 5
    after = asked(shared, source.read, 2)
    await turns()
    source.end()
    for task in failing:
        with pytest.raises(ValueError, match="-1"):
            await task
    await turns()
    source.end()
    assert await asyncio.gather(*first, *after) == [0, 5, 5]


async def test_whoever_goes_away_takes_nobody_along() -> None:
    source, shared = Source(), SharedCalls[int]()
    first = asked(shared, source.read, 1)
    await turns()
    waiting = asked(shared, source.read, 3)
    await turns()
    first[0].cancel()  # its call ends, and the next one begins
    waiting[0].cancel()
    await turns()
    assert source.calls == 2
    source.end()
    assert await asyncio.gather(*waiting[1:]) == [0, 0]


async def test_other_keys_do_not_wait() -> None:
    source, shared = Source(), SharedCalls[int]()
    tasks = [task for key in "abc" for task in asked(shared, source.read, 2, key)]
    await turns()
    assert source.calls == 3
    for _ in range(2):
        source.end()
        await turns()
    assert [task.result() for task in tasks] == [0] * 6
