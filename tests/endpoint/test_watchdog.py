"""The watchdog logs what blocks the event loop, at most once a second."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import AsyncIterator

import pytest
import strawberry

from schema.execution.executor import Executor
from schema.execution.planned_execution import PlannedExecution
from schema.execution.watchdog import HELD_SECONDS, Watchdog
from tests.endpoint.serving import Caller

SECRET = "a value of the caller"


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> None:
    """Enables the watchdog's log, which all other tests disable."""
    caplog.set_level(logging.WARNING, "rapport.watchdog")


class Clock:
    """A clock that shows the time that a test sets."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def here() -> Watchdog:
    """A watchdog whose clock does not move by itself."""
    return Watchdog(Clock())


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.name == "rapport.watchdog"]


def hold(watchdog: Watchdog, seconds: float) -> None:
    """Simulates a blocked event loop: advances the clock by `seconds`, and lets the watchdog check once."""
    assert isinstance(watchdog._clock, Clock)
    watchdog._clock.seconds += seconds
    watchdog.look(sys._getframe())
    watchdog.note()


def test_what_is_short_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    hold(here(), HELD_SECONDS + 0.04)
    assert lines(caplog) == []


def test_what_is_long_is_logged_with_its_place(caplog: pytest.LogCaptureFixture) -> None:
    hold(here(), 0.4)
    (line,) = lines(caplog)
    assert line.startswith("The event loop was held for 0.40 s by no operation, at tests/endpoint/test_watchdog.py:")


def test_a_line_a_second(caplog: pytest.LogCaptureFixture) -> None:
    watchdog = here()
    for _ in range(10):
        hold(watchdog, 0.3)
    assert len(lines(caplog)) == 3


def test_what_does_not_end_is_logged_while_it_lasts(caplog: pytest.LogCaptureFixture) -> None:
    watchdog = here()
    assert isinstance(watchdog._clock, Clock)
    for _ in range(30):
        watchdog._clock.seconds += 0.1
        watchdog.look(sys._getframe())
    first, second = lines(caplog)
    assert first.startswith("The event loop has been held for 1.05 s by no operation, at tests/")
    assert second.startswith("The event loop has been held for 2.")


def block() -> None:
    """Blocks the event loop until the watchdog has noticed it."""
    ends = time.monotonic() + 0.5
    while time.monotonic() < ends:
        pass


@strawberry.type
class Query:
    @strawberry.field
    def held(self, secret: str) -> int:
        block()
        return 1

    @strawberry.field
    async def later(self, secret: str) -> int:
        await asyncio.sleep(0)
        block()
        return 1


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def hold(self, secret: str) -> int:
        await asyncio.sleep(0)
        block()
        return 1


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self, secret: str) -> AsyncIterator[int]:
        block()
        yield 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("query Slow($s: String!) { held(secret: $s) }", "the query Slow"),
        ("query Late($s: String!) { later(secret: $s) }", "the query Late"),
        ("query ($s: String!) { a: later(secret: $s) b: later(secret: $s) }", "the query without a name"),
        ("mutation Writing($s: String!) { hold(secret: $s) }", "the mutation Writing"),
    ],
)
async def test_the_operation_is_named_and_its_values_are_not(
    text: str, named: str, caplog: pytest.LogCaptureFixture
) -> None:
    schema = strawberry.Schema(Query, Mutation, Subscription, execution_context_class=PlannedExecution)
    executor = Executor(schema)
    with caplog.at_level(logging.WARNING), Watchdog().watching():
        await executor.run(text, {"s": SECRET}, None, Caller())
        await asyncio.sleep(0.2)
    (line, *_) = lines(caplog)
    assert f"{named}, at tests/endpoint/test_watchdog.py:" in line
    assert SECRET not in caplog.text


async def test_nothing_is_logged_for_a_loop_that_runs(caplog: pytest.LogCaptureFixture) -> None:
    with Watchdog().watching():
        await asyncio.sleep(0.3)
    assert [line for line in lines(caplog) if "by the" in line] == []
