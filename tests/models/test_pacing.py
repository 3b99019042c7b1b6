"""Tests that a dataloader's batch waits until no other task of its operation is ready to run."""

from __future__ import annotations

import asyncio

import pytest

from core import pacing
from core.pacing import after_steps, is_over, next_turn


@pytest.mark.parametrize(
    "iterations",
    [0, 1, 2, 3],
    ids=["while a step waits", "when it is about to continue", "when it has continued", "when it is about to ask"],
)
async def test_a_call_comes_after_what_the_steps_do_next(iterations: int) -> None:
    order: list[str] = []

    async def step() -> None:
        await next_turn("caller", "operation")
        for _ in range(3):
            await asyncio.sleep(0)
        order.append("step")

    task = asyncio.create_task(step())
    await asyncio.sleep(0)
    assert is_over() is False  # begins a turn, at whose end the step continues
    for _ in range(iterations):
        await asyncio.sleep(0)
    after_steps("operation", lambda: order.append("call"))
    await task
    for _ in range(3 * pacing._BEHIND):
        await asyncio.sleep(0)
    assert order == ["step", "call"]


async def test_without_steps_a_call_comes_in_the_next_iteration() -> None:
    order: list[str] = []
    after_steps("operation", lambda: order.append("call"))
    assert order == []
    await asyncio.sleep(0)
    assert order == ["call"]
