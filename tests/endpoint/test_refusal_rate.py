"""Tests that a signed-in caller gets many refusals slowly, and that everything else is not delayed."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import pytest

from core.errors import BadUserInput, LimitExceeded, RapportError, Throttled, TimedOut, Unavailable, UnknownHash
from schema.execution.refusal_rate import BURST, RefusalRate, errors_of
from schema.execution.responses import formatted
from tests.endpoint.live import serving
from tests.endpoint.serving import client

SIGNED = {"Authorization": "Bearer good"}
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def rate(monkeypatch: pytest.MonkeyPatch) -> RefusalRate:
    """A rate whose clock is its attribute `now`."""
    monkeypatch.setattr(RefusalRate, "burst", BURST)
    made = RefusalRate(lambda: made.now)  # type: ignore[attr-defined]
    made.now = 1_000.0  # type: ignore[attr-defined]
    return made


def refused(error: RapportError) -> list[Any]:
    return [formatted(error)]


TOO_MANY = refused(LimitExceeded("Too many.", limit="aliases"))


def test_a_hundred_refusals_are_sent_at_once_and_then_fifty_a_second(rate: RefusalRate) -> None:
    assert [rate.delay("ann", TOO_MANY) for _ in range(100)] == [0.0] * 100
    assert [rate.delay("ann", TOO_MANY) for _ in range(3)] == pytest.approx([0.02, 0.04, 0.06])
    assert rate.delay("bob", TOO_MANY) == 0.0
    rate.now += 2.06  # type: ignore[attr-defined]
    assert [rate.delay("ann", TOO_MANY) for _ in range(100)] == [0.0] * 100


def test_no_refusal_waits_longer_than_four_seconds_and_a_caller_recovers(rate: RefusalRate) -> None:
    assert max(rate.delay("ann", TOO_MANY) for _ in range(1_000)) == 4.0
    rate.now += 6.0  # type: ignore[attr-defined]
    assert rate.delay("ann", TOO_MANY) == 0.0


def test_a_long_document_counts_like_several(rate: RefusalRate) -> None:
    assert rate.delay("ann", TOO_MANY, 1_000 + 99 * 200) == 0.0
    assert rate.delay("ann", TOO_MANY) == pytest.approx(0.02)


@pytest.mark.parametrize(
    "error", [Throttled("Wait."), Unavailable("Wait."), TimedOut("Late."), RapportError("Defect."), UnknownHash()]
)
def test_what_is_not_the_fault_of_the_request_is_not_counted(rate: RefusalRate, error: RapportError) -> None:
    for _ in range(600):
        assert rate.delay("ann", refused(error)) == 0.0
    assert rate.delay("ann", refused(BadUserInput("first is -1."))) == 0.0


def test_who_goes_on_without_a_budget_is_counted(rate: RefusalRate) -> None:
    throttled = refused(Throttled("Wait.", retryAfter=1))
    assert [rate.delay("ann", throttled, is_overdrawn=True) for _ in range(101)] == pytest.approx([0.0] * 100 + [0.02])
    assert rate.delay("bob", refused(TimedOut("Late.")), is_overdrawn=True) == 0.0


@pytest.mark.parametrize(
    ("data", "counts"),
    [
        (None, True),
        ({"a": None}, True),
        ({"a": None, "b": None}, True),
        ({"a": None, "b": []}, False),
        ({"a": {"userErrors": [{"code": "INVALID"}]}, "b": None}, True),
        ({"a": {"userErrors": []}}, False),
        ({"a": {"userErrors": [{}]}, "b": {"userErrors": []}}, False),
        ({"a": {"nodes": [None]}}, False),
    ],
)
def test_what_gives_nothing_is_a_refusal(data: Any, counts: bool) -> None:
    assert bool(errors_of({"data": data, "errors": TOO_MANY})) == counts


def test_what_gives_nothing_because_there_is_nothing_is_none() -> None:
    assert errors_of({"data": {"customer": None}}) is None
    assert errors_of({"data": orjson.Fragment(b"{}"), "errors": TOO_MANY}) is None
    assert errors_of({"data": {"customerCreate": {"customer": None, "userErrors": [{"code": "INVALID"}]}}})


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The callers and sizes of all refusals that were counted."""
    found: list[Any] = []

    def delay(self: RefusalRate, caller: object, errors: Any, size: int = 0, **_: object) -> float:
        found.append((caller if isinstance(caller, str) else "token", errors[0]["extensions"]["code"], size))
        return 0.0

    monkeypatch.setattr(RefusalRate, "delay", delay)
    return found


@pytest.mark.parametrize(
    ("content", "headers", "expected"),
    [
        ('{"query": "{ hello }"}', SIGNED, None),
        ('{"query": "{ missing hello }"}', SIGNED, None),
        ('{"query": "{ nothing }"}', SIGNED, ("ann", "GRAPHQL_VALIDATION_FAILED", 11)),
        ('{"query": "{"}', SIGNED, ("ann", "GRAPHQL_PARSE_FAILED", 1)),
        ('{"query": "query ($n: Int!) { things(first: $n) { nodes } }"}', SIGNED, ("ann", "BAD_USER_INPUT", 48)),
        ("[]", SIGNED, ("token", "BAD_REQUEST", 0)),
        ("{" + " " * 1_000, SIGNED, ("token", "BAD_REQUEST", 10)),
        ("{}", {**SIGNED, "Content-Type": "text/plain"}, ("token", "BAD_REQUEST", 0)),
        ("[]", {}, None),  # delayed by its address, before
    ],
)
async def test_refusals_over_http(
    counted: list[Any], content: str, headers: dict[str, str], expected: tuple[str, str, int] | None
) -> None:
    async with client() as http:
        await http.post("/graphql", content=content, headers={**JSON, **headers})
    assert counted == ([] if expected is None else [expected])


async def test_a_refusal_is_late(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    really = asyncio.sleep

    async def sleep(seconds: float, *result: Any) -> Any:
        # This is the sleep of everything in the loop, and a server that waits for its next tick must not hold the loop.
        if seconds < 0.05:
            slept.append(seconds)
        return await really(seconds, *result)

    monkeypatch.setattr(RefusalRate, "burst", 1)
    monkeypatch.setattr("schema.transport.http.asyncio.sleep", sleep)
    async with client() as http:
        for query in ("{ nothing }", "{ nothing }", "{ hello }"):
            await http.post("/graphql", json={"query": query}, headers=SIGNED)
    assert slept == [pytest.approx(0.02, abs=0.01)]


async def test_refusals_over_a_socket(counted: list[Any]) -> None:
    async with serving() as live, live.socket() as socket:
        await socket.all("{ hello }")
        assert counted == []
        await socket.all("{ nothing }")
        await socket.send(
            {
                "id": "2",
                "type": "subscribe",
                "payload": {
                    "query": "{ hello }",
                    "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}},
                },
            }
        )
        assert (await socket.receive())["type"] == "error"
    assert [one[:2] for one in counted] == [("ann", "GRAPHQL_VALIDATION_FAILED"), ("ann", "BAD_USER_INPUT")]
