"""Tests of the subprotocol graphql-transport-ws on real sockets, message by message."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from gql import Client, gql
from gql.transport.websockets import WebsocketsTransport

from tests.endpoint.live import TOKEN, Live, Socket, code_of, seen, serving, ticks, until

HUNDRED = 100


async def test_a_subscription_gives_its_events_and_completes(opened: Socket) -> None:
    assert await opened.all("subscription { ticks }") == [*ticks(0, 1, 2), "complete"]
    assert (seen.opened, seen.closed) == (1, 1)
    # The id is free again.
    query = "subscription($to: Int!) { ticks(to: $to) }"
    assert await opened.all(query, variables={"to": 1}) == [*ticks(0), "complete"]


async def test_queries_and_mutations_give_one_answer(opened: Socket) -> None:
    (answer, last) = await opened.all("{ hello }")
    assert (answer["data"], last) == ({"hello": "hello"}, "complete")
    assert set(answer["extensions"]["cost"]) == {"requested", "remaining"}
    (answer, last) = await opened.all('mutation { write(text: "a") }')
    assert (answer["data"], last, seen.wrote) == ({"write": "a"}, "complete", ["a"])


@pytest.mark.parametrize(
    ("query", "payload", "code"),
    [
        ("{", {}, "GRAPHQL_PARSE_FAILED"),
        ("", {}, "BAD_REQUEST"),
        ("{ nothing }", {}, "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { ticks events { n } }", {}, "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { ticks more: ticks }", {}, "GRAPHQL_VALIDATION_FAILED"),
        ("query A { hello } query B { hello }", {}, "BAD_REQUEST"),
        ("query A { hello }", {"operationName": "B"}, "BAD_REQUEST"),
        ("query($wait: Float!) { hello(wait: $wait) }", {}, "BAD_USER_INPUT"),
        ("{" + " ".join(f"a{n}: hello" for n in range(31)) + "}", {}, "LIMIT_EXCEEDED"),
        ("subscription { refused }", {}, "BAD_USER_INPUT"),
        ("{ hello }", {"extensions": {"idempotencyKey": "k" * 256}}, "BAD_REQUEST"),
        ("{ hello }", {"extensions": {"idempotencyKey": 1}}, "BAD_REQUEST"),
        ("{ hello }" + " " * 300_000, {}, "LIMIT_EXCEEDED"),
    ],
)
async def test_a_refused_operation_is_an_error_and_the_socket_stays(
    opened: Socket, query: str, payload: dict[str, Any], code: str
) -> None:
    (errors,) = await opened.all(query, **payload)
    assert code_of(errors) == code
    assert await opened.all("subscription { ticks(to: 1) }") == [*ticks(0), "complete"]


async def test_a_bulk_mutation_may_be_larger(opened: Socket) -> None:
    query = "mutation($text: String!) { thingBulkWrite(text: $text) }"
    (answer, last) = await opened.all(query, variables={"text": "x" * 300_000})
    assert (answer["data"], last) == ({"thingBulkWrite": 300_000}, "complete")


@pytest.mark.parametrize(
    ("how", "shown"),
    [("missing", {"code": "NOT_FOUND"}), ("defect", "INTERNAL"), ("network", "INTERNAL")],
)
async def test_an_error_of_the_source_ends_the_subscription(opened: Socket, how: str, shown: Any) -> None:
    query = "subscription($how: String!) { failing(how: $how) }"
    (first, (error,)) = await opened.all(query, variables={"how": how})
    assert first == {"data": {"failing": 1}}
    assert "secrets" not in str(error)
    if shown == "INTERNAL":
        assert error["message"] == f"Internal error {error['extensions']['id']}"
    else:
        assert error["extensions"] == shown
    assert await opened.all("subscription { ticks(to: 1) }") == [*ticks(0), "complete"]


async def test_each_event_is_executed_with_a_state_of_its_own(opened: Socket) -> None:
    given = await opened.all("subscription { events { n uses again: uses } }")
    assert [event["data"]["events"] for event in given[:-1]] == [{"n": n, "uses": 1, "again": 2} for n in range(3)]


async def test_an_error_inside_an_event_leaves_the_others(opened: Socket) -> None:
    given = await opened.all("subscription { events { n missing } }")
    assert [event["data"]["events"]["n"] for event in given[:-1]] == [0, 1, 2]
    assert [code_of(event) for event in given[:-1]] == ["NOT_FOUND"] * 3


async def test_the_time_of_an_operation_holds_for_each_event() -> None:
    async with serving(timeout_seconds=0.2) as live, live.socket() as opened:
        given = await opened.all("subscription { events { n slow } }")
        assert [event["data"] and event["data"]["events"]["n"] for event in given[:-1]] == [0, None, 2]
        assert code_of(given[1]) == "TIMEOUT"
        # The stream itself takes longer than that.
        assert len(await opened.all("subscription { ticks(to: 4, every: 0.1) }")) == 5


async def test_what_gives_no_json_is_an_error(opened: Socket) -> None:
    (answer, last) = await opened.all("subscription { blobs }")
    assert (code_of(answer), last) == ("INTERNAL_SERVER_ERROR", "complete")


async def test_a_completed_subscription_is_closed_at_once(opened: Socket) -> None:
    await opened.subscribe("subscription { ticks(every: 30) }", "a")
    await opened.subscribe("subscription { registered }", "b")
    await opened.subscribe("{ hello(wait: 30) }", "c")
    await until(lambda: seen.opened == 3)
    for closed, id in enumerate("abc", 1):
        await opened.send({"id": id, "type": "complete"})
        await until(lambda closed=closed: seen.closed == closed)
    # Nothing more comes of them, and their ids are free; one that is unknown is none of our business.
    await opened.send({"id": "nothing", "type": "complete"})
    assert await opened.all("subscription { ticks(to: 1) }", "a") == [*ticks(0), "complete"]


async def test_an_operation_that_is_completed_at_once_leaves_nothing(live: Live, opened: Socket) -> None:
    for _ in range(3 * HUNDRED):
        await opened.subscribe("subscription { ticks(every: 30) }", "a")
        await opened.send({"id": "a", "type": "complete"})
    assert await opened.all("subscription { ticks(to: 1) }", "a") == [*ticks(0), "complete"]
    await until(lambda: seen.closed == seen.opened)


async def test_a_mutation_ends_though_nobody_waits_for_it(live: Live) -> None:
    async with live.socket() as opened:
        await opened.subscribe('mutation { write(text: "a", wait: 0.2) }', "a")
        await asyncio.sleep(0.05)
        await opened.send({"id": "a", "type": "complete"})
        assert await opened.all("subscription { ticks(to: 1) }", "a") == [*ticks(0), "complete"]
        await opened.subscribe('mutation { write(text: "b", wait: 0.2) }', "b")
        await asyncio.sleep(0.05)
    await until(lambda: seen.wrote == ["a", "b"])
    await until(lambda: not len(live.connections))


@pytest.mark.parametrize("way", ["close", "abort"])
async def test_a_client_that_goes_closes_its_sources(live: Live, way: str) -> None:
    async with live.socket() as opened:
        for id in ("a", "b"):
            await opened.subscribe("subscription { ticks(every: 30) }", id)
        await opened.subscribe("subscription { registered }", "c")
        await until(lambda: seen.opened == 3)
        before = len(asyncio.all_tasks())
        if way == "abort":
            opened.raw.transport.abort()
        else:
            await opened.raw.close()
        await until(lambda: seen.closed == 3)
        await until(lambda: not len(live.connections))
        assert len(asyncio.all_tasks()) <= before - 6  # three operations, the reader, the pings, the socket


async def test_ping_is_answered_with_its_payload(opened: Socket) -> None:
    await opened.send({"type": "ping", "payload": {"a": [1]}})
    assert await opened.receive() == {"type": "pong", "payload": {"a": [1]}}
    await opened.send({"type": "ping"})
    assert await opened.receive() == {"type": "pong"}
    await opened.send({"type": "pong", "payload": None})
    assert await opened.all("subscription { ticks(to: 1) }") == [*ticks(0), "complete"]


async def test_too_many_operations() -> None:
    async with serving(subscriptions=3) as live, live.socket() as opened:
        for id in "abc":
            await opened.subscribe("subscription { ticks(every: 30) }", id)
        (errors,) = await opened.all("{ hello }", "d")
        assert code_of(errors) == "LIMIT_EXCEEDED"
        await opened.send({"id": "a", "type": "complete"})
        await until(lambda: seen.closed == 1)
        assert len(await opened.all("{ hello }", "d")) == 2


async def test_the_client_gql_runs_a_subscription(live: Live) -> None:
    transport = WebsocketsTransport(
        url=f"ws://127.0.0.1:{live.port}/graphql",
        init_payload=TOKEN,
        subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
        connect_args={"proxy": None},
    )
    async with Client(transport=transport, fetch_schema_from_transport=True) as session:
        given = [event async for event in session.subscribe(gql("subscription { ticks }"))]
        assert given == [{"ticks": 0}, {"ticks": 1}, {"ticks": 2}]
        assert await session.execute(gql("{ hello }")) == {"hello": "hello"}
