"""Requests of callers with too many operations are refused unparsed, as the endpoint would refuse them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from schema.transport.connection_limits import ConnectionLimits
from schema.transport.json_responses import JSON
from tests.endpoint.live import Live, serving
from tests.endpoint.raw import QUERY, Answer, connected, posted
from tests.endpoint.serving import GRAPHQL_JSON

ANN = ("ann", None)
GOOD = b"Authorization: Bearer good"
LISTED = "https://app.example.com"
MOST = 3
COMPARED = ("content-type", "retry-after", "access-control-allow-origin", "access-control-expose-headers")


@asynccontextmanager
async def full(*, refuses_unread: bool = True) -> AsyncIterator[Live]:
    """Runs a server on which ann has the maximum number of operations in progress."""
    listed = frozenset({LISTED})
    async with serving(listed=listed, refuses_unread=refuses_unread, caller_operations=MOST) as live:
        for _ in range(MOST):
            live.executor.concurrency.enter(ANN)
        yield live


def overload_of(live: Live) -> Any:
    """Returns the object that refuses requests unread."""
    return vars(live.server.config.http_protocol_class)["overload"]


def unread(live: Live) -> int:
    """Returns how many requests were refused unread."""
    return int(overload_of(live)._refused)


async def answers(live: Live, *requests: bytes) -> list[Answer]:
    async with connected(live.port) as connection:
        found = []
        for request in requests:
            await connection.send(request)
            found.append(await connection.answer())
        return found


SAME = {
    "plain": (GOOD,),
    "names of other cases": (b"authorization:Bearer good", b"ACCEPT: */*"),
    "another media type": (GOOD, b"Accept: " + GRAPHQL_JSON.encode()),
    "several media types": (GOOD, b"Accept: " + GRAPHQL_JSON.encode(), b"Accept: " + JSON.encode() + b";q=0.5"),
    "a listed page": (GOOD, b"Origin: " + LISTED.encode()),
    "a compressed answer": (GOOD, b"Accept-Encoding: gzip"),
}


@pytest.mark.parametrize("fields", SAME.values(), ids=SAME)
async def test_the_answer_is_that_of_the_endpoint(fields: tuple[bytes, ...]) -> None:
    request = posted(QUERY, *fields)
    async with full() as live:
        refused = await answers(live, request, request)
        assert unread(live) == 2
    async with full(refuses_unread=False) as live:
        (expected,) = await answers(live, request)
    for answer in refused:
        assert (answer.status, answer.body) == (expected.status, expected.body)
        assert [answer.headers.get(name) for name in COMPARED] == [expected.headers.get(name) for name in COMPARED]
        assert answer.status == 429
        assert answer.error == {"code": "THROTTLED", "retryAfter": 1}
        assert "no-store" in answer.headers["cache-control"]
        assert "connection" not in answer.headers


LEFT = {
    "no token": (posted(QUERY), 200),
    "another token": (posted(QUERY, b"Authorization: Bearer other"), 401),
    "two tokens": (posted(QUERY, GOOD, b"Authorization: Bearer other"), 429),
    "another media type of the body": (posted(QUERY, GOOD).replace(b"application/json", b"text/plain"), 415),
    "a media type that is not served": (posted(QUERY, GOOD, b"Accept: text/html"), 406),
    "a page that is not listed": (posted(QUERY, GOOD, b"Origin: https://evil.example.com"), 403),
    "another path": (posted(QUERY, GOOD).replace(b"POST /graphql", b"POST /broken"), 405),
    "another method": (posted(QUERY, GOOD).replace(b"POST", b"PUT"), 405),
    "a line that is none": (posted(QUERY, GOOD, b"no field"), 400),
    "a folded line": (posted(QUERY, GOOD, b"X: a\r\n b"), 400),
    "a name with a space": (posted(QUERY, GOOD, b"X : a"), 400),
    "lengths that differ": (posted(QUERY, GOOD, b"Content-Length: 3"), 400),
    "a length that is none": (posted(QUERY, GOOD, b"Content-Length: x"), 400),
}


@pytest.mark.parametrize(("request_", "status"), LEFT.values(), ids=LEFT)
async def test_what_is_not_certain_is_left_to_the_endpoint(request_: bytes, status: int) -> None:
    async with full() as live:
        (answer,) = await answers(live, request_)
        assert (answer.status, unread(live)) == (status, 0)
        assert live.executor.concurrency._expected == {}


async def test_parts_of_requests_and_several_at_once_are_answered_in_order() -> None:
    request = posted(QUERY, GOOD)
    async with full() as live, connected(live.port) as connection:
        for cut in (1, 40, len(request) - 1):
            await connection.send(request[:cut])
            await asyncio.sleep(0.05)  # so that the server reads the first part alone
            await connection.send(request[cut:])
            assert (await connection.answer()).status == 429
        await connection.send(3 * request + posted(QUERY))
        assert [(await connection.answer()).status for _ in range(4)] == [429, 429, 429, 200]
        assert live.executor.concurrency._expected == {}


async def test_operations_that_were_let_in_count_until_they_begin_or_end() -> None:
    async with full() as live:
        concurrency = live.executor.concurrency
        concurrency.leave(ANN)
        (begun,) = await answers(live, posted(QUERY, GOOD))
        (refused,) = await answers(live, posted(b'{"query": 1}', GOOD))
        assert (begun.status, refused.status) == (200, 400)
        assert (concurrency._expected, concurrency._expected_total) == ({}, 0)
        concurrency.expect(ANN)  # as if it waited for its authentication
        (refused,) = await answers(live, posted(QUERY, GOOD))
        assert (refused.status, unread(live)) == (429, 1)


async def test_a_connection_that_is_refused_again_and_again_stays_open_and_ends_when_idle() -> None:
    async with serving(
        ConnectionLimits(idle_seconds=1, head_seconds=1, sweep_seconds=0.1), refuses_unread=True, caller_operations=1
    ) as live:
        live.executor.concurrency.enter(ANN)
        async with connected(live.port) as connection:
            for _ in range(3):
                await connection.send(posted(QUERY, GOOD))
                assert (await connection.answer()).status == 429
            assert await connection.ended() == b""


async def test_memory_of_heads_is_bounded() -> None:
    async with full() as live:
        overload = overload_of(live)
        for number in range(5_000):
            _ = overload.let_in(posted(QUERY, GOOD, b"X-Request-Id: %d" % number))
        assert len(overload._heads) == 2_000
        assert overload.let_in(posted(QUERY, GOOD, b"X: " + 5_000 * b"x")) == (None, None)
