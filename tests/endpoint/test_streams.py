"""Tests of server-sent events and multipart subscriptions over real connections."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from schema.transport.json_responses import JSON
from schema.transport.media_types import GRAPHQL_JSON, preferred, streamed
from tests.endpoint.live import TOKEN, Live, code_of, seen, serving, until

EVENTS = "text/event-stream"
PARTS = 'multipart/mixed;boundary="-";subscriptionSpec=1.0'
COMPLETE = "event: complete\ndata:\n\n"


async def ask(live: Live, query: str, accept: str = EVENTS, **params: Any) -> httpx.Response:
    return await live.http.post("/graphql", json={"query": query, **params}, headers={"Accept": accept, **TOKEN})


def events(text: str) -> list[Any]:
    """Returns the data of all events of a stream. The stream must end with the event `complete`."""
    assert "\r" not in text
    blocks = [block for block in text.split("\n\n") if block not in ("", ":")]
    assert blocks[-1] == COMPLETE.strip()
    return [json.loads(block.removeprefix("event: next\ndata: ")) for block in blocks[:-1]]


def parts(text: str) -> list[Any]:
    """Returns the parts of a multipart body, parsed as Apollo Client parses them."""
    *pieces, end = text.split("\r\n---")
    assert end == "--\r\n"
    bodies = [piece.partition("\r\n\r\n") for piece in pieces if piece]
    assert {head for head, _, _ in bodies} == {"\r\nContent-Type: application/json"}
    return [json.loads(body) for _, _, body in bodies]


def payloads(text: str) -> list[Any]:
    return [part["payload"] for part in parts(text)]


READ = {EVENTS: events, PARTS: payloads}
BOTH = pytest.mark.parametrize("accept", [EVENTS, PARTS])


@BOTH
async def test_a_subscription_gives_its_events_and_completes(live: Live, accept: str) -> None:
    response = await ask(live, "subscription($to: Int!) { ticks(to: $to) }", accept, variables={"to": 2})
    assert response.status_code == 200
    assert response.headers["content-type"] == (f"{accept}; charset=utf-8" if accept == EVENTS else accept)
    assert response.headers["cache-control"] == "private, no-store"
    assert response.headers["x-accel-buffering"] == "no"
    assert READ[accept](response.text) == [{"data": {"ticks": 0}}, {"data": {"ticks": 1}}]
    assert seen.closed == 1


async def test_a_get_may_subscribe(live: Live) -> None:
    params = {"query": "subscription { ticks(to: 1) }"}
    response = await live.http.get("/graphql", params=params, headers={"Accept": EVENTS, **TOKEN})
    assert response.text == f':\n\nevent: next\ndata: {{"data":{{"ticks":0}}}}\n\n{COMPLETE}'


@BOTH
async def test_queries_and_mutations_give_one_answer(live: Live, accept: str) -> None:
    for query, data in (("{ hello }", {"hello": "hello"}), ('mutation { write(text: "a") }', {"write": "a"})):
        (answer,) = READ[accept]((await ask(live, query, accept)).text)
        assert answer["data"] == data


async def test_a_mutation_by_get_is_refused(live: Live) -> None:
    params = {"query": 'mutation { write(text: "a") }'}
    for accept in (EVENTS, PARTS):
        response = await live.http.get("/graphql", params=params, headers={"Accept": accept, **TOKEN})
        assert (response.status_code, code_of(response.json()), seen.wrote) == (405, "BAD_REQUEST", [])


@BOTH
@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { hello } query B { hello }", "BAD_REQUEST"),
        ("subscription { refused }", "BAD_USER_INPUT"),
    ],
)
async def test_a_refused_operation_is_an_answer_of_the_stream(live: Live, accept: str, query: str, code: str) -> None:
    response = await ask(live, query, accept)
    (answer,) = READ[accept](response.text)
    assert (response.status_code, code_of(answer)) == (200, code)


@BOTH
async def test_what_is_no_request_has_a_status_and_json(live: Live, accept: str) -> None:
    headers = {"Accept": accept, "Content-Type": JSON}
    for content, extra, status in (
        (b"{", TOKEN, 400),
        (b'{"query": "{ hello }"}', {"Authorization": "Bearer bad"}, 401),
        (b'{"query": "{ hello }"}', {"Content-Type": "text/plain"}, 415),
        (b'{"query": "{ hello }"}', {"Idempotency-Key": "k" * 256}, 400),
    ):
        response = await live.http.post("/graphql", content=content, headers={**headers, **extra})
        assert (response.status_code, response.headers["content-type"]) == (status, f"{JSON}; charset=utf-8")
        assert len(response.json()["errors"]) == 1


async def test_a_subscription_by_json_says_what_delivers_it(live: Live) -> None:
    response = await ask(live, "subscription { ticks }", JSON)
    assert code_of(response.json()) == "BAD_REQUEST"
    message = response.json()["errors"][0]["message"]
    assert all(name in message for name in ("graphql-transport-ws", EVENTS, "multipart/mixed;subscriptionSpec=1.0"))
    assert seen.opened == 0


@BOTH
@pytest.mark.parametrize("how", ["token", "network"])
async def test_an_error_of_the_source_ends_the_stream(live: Live, accept: str, how: str) -> None:
    response = await ask(live, "subscription($how: String!) { failing(how: $how) }", accept, variables={"how": how})
    if accept == EVENTS:
        first, last = events(response.text)
    else:
        one, last = parts(response.text)
        first = one["payload"]
        assert last.pop("payload") is None
    assert first == {"data": {"failing": 1}}
    (error,) = last["errors"]
    if how == "token":
        assert error["extensions"] == {"code": "UNAUTHENTICATED", "cursor": "c7"}
    else:
        assert error["message"] == f"Internal error {error['extensions']['id']}"


@BOTH
async def test_each_event_is_executed_with_a_state_of_its_own(live: Live, accept: str) -> None:
    given = READ[accept]((await ask(live, "subscription { events { uses again: uses } }", accept)).text)
    assert [event["data"]["events"] for event in given] == [{"uses": 1, "again": 2}] * 3


async def test_a_heartbeat_while_nothing_happens() -> None:
    async with serving(ping_seconds=0.05) as live:
        query = "subscription { ticks(to: 1, every: 0.3) }"
        assert (await ask(live, query)).text.count(":\n\n") >= 4
        given = parts((await ask(live, query, PARTS)).text)
        assert given.count({}) >= 3
        assert [part for part in given if part] == [{"payload": {"data": {"ticks": 0}}}]


async def test_no_heartbeat_comes_after_the_end() -> None:
    async with serving(ping_seconds=0.0) as live:  # whenever it can come, it comes
        for _ in range(20):
            text = (await ask(live, "subscription { ticks(to: 2) }", PARTS)).text
            assert text.endswith("\r\n-----\r\n"), text[-80:]


@BOTH
@pytest.mark.parametrize("query", ["subscription { ticks(every: 30) }", "subscription { registered }"])
async def test_a_client_that_goes_closes_the_source_at_once(live: Live, accept: str, query: str) -> None:
    asking = {"content": json.dumps({"query": query}), "headers": {"Accept": accept, "Content-Type": JSON}}
    before = len(asyncio.all_tasks())
    async with live.http.stream("POST", "/graphql", **asking) as response:  # type: ignore[arg-type]
        assert response.status_code == 200
        await until(lambda: seen.opened == 1)
        assert seen.closed == 0
        assert len(live.connections) == 1
    await until(lambda: seen.closed == 1)
    await until(lambda: len(live.connections) == 0)
    await until(lambda: len(asyncio.all_tasks()) <= before)


@BOTH
async def test_the_server_breaks_its_streams_off_when_it_stops(live: Live, accept: str) -> None:
    # The server does not send the end of the stream, because a client would not reconnect after it.
    asking = {"json": {"query": "subscription { ticks(every: 30) }"}, "headers": {"Accept": accept}}
    async with live.http.stream("POST", "/graphql", **asking) as response:  # type: ignore[arg-type]
        await until(lambda: seen.opened == 1)
        live.server.should_exit = True
        body = await asyncio.wait_for(response.aread(), 2)
    assert body == (b":\n\n" if accept == EVENTS else b"\r\n---")
    assert seen.closed == 1


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("text/*", None),
        ("multipart/*", None),
        ("text/event-stream", EVENTS),
        ("text/event-stream, */*", EVENTS),
        ("text/event-stream, application/json", EVENTS),
        ("application/json, text/event-stream", JSON),
        ("application/json;q=0.9, text/event-stream", EVENTS),
        ("application/json, text/event-stream;q=0.9", JSON),
        ("application/json;q=0, text/event-stream;q=0", None),
        ("*/*;q=0.5, text/event-stream;q=0.4", JSON),
        (
            "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, "
            "multipart/mixed",
            GRAPHQL_JSON,
        ),
        ('multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json', "multipart/mixed"),
        ('multipart/mixed;subscriptionSpec="1.0", application/json', "multipart/mixed"),
        ("multipart/mixed;deferSpec=20220824, application/json", JSON),
        ("multipart/mixed", None),
    ],
)
def test_a_stream_is_what_the_client_prefers(accept: str, chosen: str | None) -> None:
    assert preferred(accept, (JSON, GRAPHQL_JSON, *streamed(accept))) == chosen
