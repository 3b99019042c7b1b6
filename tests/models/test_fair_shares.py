"""Tests of sharing a pool: a caller gets at most half of it, and waiting callers take turns."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable

import pytest

from models.dialect.fair_shares import FairShares


async def settle() -> None:
    """Gives all tasks that are ready the chance to run."""
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.mark.parametrize(("most", "share"), [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (8, 4), (100, 50)])
def test_a_caller_has_half_of_the_places_but_at_least_one(most: int, share: int) -> None:
    shares = FairShares(most)
    assert [shares.take_now("a") for _ in range(most + 1)] == [True] * share + [False] * (most + 1 - share)
    assert shares.take_now("b") is (most > share)


def test_the_process_itself_may_have_all_places() -> None:
    shares = FairShares(4)
    assert [shares.take_now(None) for _ in range(5)] == [True] * 4 + [False]


async def test_a_free_place_goes_to_the_callers_in_turn() -> None:
    shares, order = FairShares(1), list[Hashable]()

    async def take(caller: str) -> None:
        await shares.take(caller)
        order.append(caller)
        shares.give(caller)

    await shares.take("holder")
    waiting = [asyncio.create_task(take(caller)) for caller in ["a"] * 4 + ["b"] * 2 + ["c"]]
    await settle()
    shares.give("holder")
    await asyncio.gather(*waiting)
    assert order == ["a", "b", "c", "a", "b", "a", "a"]


async def test_who_had_a_place_waits_behind_the_others() -> None:
    shares, order = FairShares(1), list[Hashable]()

    async def take(caller: str) -> None:
        await shares.take(caller)
        order.append(caller)
        shares.give(caller)

    await shares.take("a")
    waiting = [asyncio.create_task(take(caller)) for caller in ["a", "a", "b", "c"]]
    await settle()
    shares.give("a")
    await asyncio.gather(*waiting)
    assert order == ["b", "c", "a", "a"]


async def test_who_has_its_share_waits_though_places_are_free() -> None:
    shares = FairShares(4)
    await shares.take("a")
    await shares.take("a")
    third = asyncio.create_task(shares.take("a"))
    await settle()
    assert not third.done()
    await shares.take("b")
    await shares.take("c")
    shares.give("b")
    await settle()
    assert not third.done(), "a place of another caller is not in its share"
    shares.give("a")
    await settle()
    assert third.done()
    assert shares.take_now("d")
    assert not shares.take_now("e")


@pytest.mark.parametrize("settled", [False, True])
async def test_who_leaves_the_queue_keeps_no_place(settled: bool) -> None:
    # A cancelled task keeps no place, even if it is cancelled at the moment in which it gets one.
    shares = FairShares(1)
    await shares.take("a")
    leaving, staying = asyncio.create_task(shares.take("b")), asyncio.create_task(shares.take("c"))
    await settle()
    if settled:
        leaving.cancel()
        await settle()
        shares.give("a")
    else:
        shares.give("a")
        leaving.cancel()
    await settle()
    assert leaving.cancelled()
    assert staying.done()
    assert not shares.take_now("d")
    shares.give("c")
    assert shares.take_now("d")


async def test_many_who_leave_at_random_keep_no_place() -> None:
    shares = FairShares(3)
    held = 0

    async def use(caller: int) -> None:
        nonlocal held
        await shares.take(caller)
        held += 1
        assert held <= 3
        try:
            await asyncio.sleep(0)
        finally:
            held -= 1
            shares.give(caller)

    tasks = [asyncio.create_task(use(n % 7)) for n in range(300)]
    for n, task in enumerate(tasks):
        if n % 3 == 0:
            task.cancel()
        if n % 5 == 0:
            await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert [shares.take_now(caller) for caller in "abcd"] == [True, True, True, False]
