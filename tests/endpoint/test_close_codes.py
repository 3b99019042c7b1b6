"""Tests of every close code of graphql-transport-ws, and of the causes of each."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.endpoint.live import TOKEN, Live, Socket, code_of, seen, serving, ticks, until

SERVED = Subprotocol("graphql-transport-ws")


@pytest.mark.parametrize(
    ("message", "before"),
    [
        ("", None),
        ("null", None),
        ("[]", None),
        ("{", TOKEN),
        ('"connection_init"', None),
        ("[" * 10_000, None),
        ('{"type": "connection_init", "payload": ' + "[" * 70 + "]" * 70 + "}", None),
        (b'{"type": "ping"}', TOKEN),
        ("{}", TOKEN),
        ({"type": 1}, TOKEN),
        ({"type": ["ping"]}, TOKEN),
        ({"type": "start", "id": "1", "payload": {"query": "{ hello }"}}, TOKEN),
        ({"type": "connection_ack"}, TOKEN),
        ({"type": "next", "id": "1", "payload": {}}, TOKEN),
        ({"type": "error", "id": "1", "payload": []}, TOKEN),
        ({"type": "connection_init", "payload": "x"}, None),
        ({"type": "ping", "payload": 1}, TOKEN),
        ({"type": "pong", "payload": []}, TOKEN),
        ({"type": "complete"}, TOKEN),
        ({"type": "complete", "id": 1}, TOKEN),
        ({"type": "subscribe", "id": "1"}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": None}, TOKEN),
        ({"type": "subscribe", "id": "", "payload": {"query": "{ hello }"}}, TOKEN),
        ({"type": "subscribe", "id": 1, "payload": {"query": "{ hello }"}}, TOKEN),
        ({"type": "subscribe", "payload": {"query": "{ hello }"}}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": {}}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": {"query": 1}}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "variables": []}}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "operationName": 1}}, TOKEN),
        ({"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "extensions": "x"}}, TOKEN),
        ('{"type": "subscribe", "id": "\\ud800", "payload": {"query": "{ hello }"}}', TOKEN),
    ],
)
async def test_what_is_no_message_closes_the_socket(live: Live, message: object, before: dict[str, Any] | None) -> None:
    async with live.socket(before) as opened:
        await opened.send(message)
        code, reason = await opened.end()
        assert (code, bool(reason)) == (4400, True)


@pytest.mark.parametrize("offered", [["graphql-ws"], [], ["x", "graphql-ws"]])
async def test_another_subprotocol_is_not_served(live: Live, offered: list[Any]) -> None:
    uri = f"ws://127.0.0.1:{live.port}/graphql"
    async with connect(uri, subprotocols=offered or None, proxy=None) as raw:
        assert raw.subprotocol is None
        assert await Socket(raw).end() == (4406, "Subprotocol not acceptable")
    async with connect(uri, subprotocols=[*offered, SERVED], proxy=None) as raw:
        assert raw.subprotocol == SERVED


@pytest.mark.parametrize(
    "payload",
    [
        None,
        {},
        {"Authorization": "Bearer bad"},
        {"Authorization": "Bearer nobody"},
        {"Authorization": 1},
        {"Authorization": None},
        {"token": "good"},
    ],
)
async def test_without_a_token_that_holds_nothing_is_served(live: Live, payload: object) -> None:
    uri = f"ws://127.0.0.1:{live.port}/graphql?token=good&authorization=Bearer%20good"
    headers = {"Authorization": "Bearer good", "Cookie": "Authorization=Bearer good"}
    async with connect(uri, subprotocols=[SERVED], proxy=None, additional_headers=headers) as raw:
        opened = Socket(raw)
        await opened.send({"type": "connection_init", "payload": payload})
        assert await opened.end() == (4403, "Forbidden")


async def test_the_token_may_be_named_as_http_names_it(live: Live) -> None:
    async with live.socket({"authorization": "Bearer good"}) as opened:
        assert await opened.all("subscription { ticks(to: 1) }") == [*ticks(0), "complete"]


async def test_a_defect_at_the_start_sends_the_client_away_for_now(live: Live) -> None:
    async with live.socket(None) as opened:
        await opened.send({"type": "connection_init", "payload": {"Authorization": "Bearer broken"}})
        assert await opened.end() == (1013, "Internal error")


async def test_an_operation_before_the_acknowledgement(live: Live) -> None:
    async with live.socket(None) as opened:
        await opened.subscribe('mutation { write(text: "a") }')
        assert await opened.end() == (4401, "Unauthorized")
    assert seen.wrote == []


async def test_a_second_initialisation(opened: Socket) -> None:
    await opened.send({"type": "connection_init", "payload": TOKEN})
    assert await opened.end() == (4429, "Too many initialisation requests")


async def test_an_id_that_is_in_use(opened: Socket) -> None:
    for id in ("aé" + "é" * 100,) * 2:
        await opened.subscribe("subscription { ticks(every: 30) }", id)
    code, reason = await opened.end()
    assert code == 4409
    assert reason.startswith("Subscriber for aéé")
    assert len(reason.encode()) == 122  # of 123: the next character has two bytes
    await until(lambda: seen.closed == seen.opened == 1)


async def test_the_initialisation_has_to_come_in_time() -> None:
    async with serving(init_seconds=0.2) as live:
        async with live.socket(None) as opened:
            await opened.send({"type": "ping"})
            assert await opened.end() == (4408, "Connection initialisation timeout")
        async with live.socket() as opened:
            assert len(await opened.all("subscription { ticks(to: 4, every: 0.1) }")) > 4


async def test_a_client_that_gives_no_sign_of_life() -> None:
    async with serving(init_seconds=0.05, ping_seconds=0.2, pong_seconds=0.2) as live:
        async with live.socket() as opened:
            await opened.subscribe("subscription { ticks(every: 30) }")
            for _ in range(3):
                assert await opened.receive() == {"type": "ping"}
                await opened.send({"type": "pong"})
            assert await opened.end() == (1013, "No pong received")
        await until(lambda: seen.closed == 1)


async def test_a_socket_without_an_operation_is_closed_in_the_end() -> None:
    async with serving(ping_seconds=0.1, pong_seconds=5, socket_idle_seconds=0.3) as live, live.socket() as opened:
        await opened.subscribe("subscription { ticks(to: 4, every: 0.2) }")  # it is used meanwhile
        types: list[str] = []
        with suppress(ConnectionClosed):
            while True:
                types.append((await opened.receive())["type"])
                await opened.send({"type": "pong"})
        assert (opened.raw.close_code, opened.raw.close_reason) == (1000, "Idle")
        assert types.count("next") == 4
        assert types.count("complete") == 1


async def test_a_message_that_is_too_large(live: Live) -> None:
    for init, size in ((None, 300_000), (TOKEN, 2_100_000)):
        async with live.socket(init) as opened:
            await opened.send(json.dumps({"type": "ping", "payload": {"x": "x" * size}}))
            assert (await opened.end())[0] == 1009


async def test_a_message_with_too_many_values(live: Live) -> None:
    async with live.socket() as opened:
        await opened.send('{"type": "ping", "payload": {"x": [' + "[]," * 30_000 + "1]}}")
        assert await opened.end() == (
            1009,
            "The message has too many JSON values: 50,000 are allowed, where an empty list or object counts twice.",
        )


async def test_the_end_of_a_token_ends_the_socket_and_tells_the_cursors(opened: Socket) -> None:
    query = "subscription($c: String!, $w: Float!) { untilRevoked(cursor: $c, wait: $w) }"
    await opened.subscribe(query, "a", variables={"c": "c1", "w": 0.1})
    await opened.subscribe(query, "b", variables={"c": "c2", "w": 0.3})
    await opened.subscribe("subscription { ticks(every: 30) }", "quiet")
    cursors: dict[str, str] = {}
    while len(cursors) < 2:
        message = await opened.receive()
        if message["type"] == "error":
            assert code_of(message["payload"]) == "UNAUTHENTICATED"
            cursors[message["id"]] = message["payload"][0]["extensions"]["cursor"]
    assert cursors == {"a": "c1", "b": "c2"}
    assert await opened.end() == (4403, "Forbidden")
    await until(lambda: seen.closed == 1)


async def test_a_token_that_was_taken_back_ends_the_socket_at_the_next_operation(opened: Socket) -> None:
    seen.revoked = True
    (errors,) = await opened.all('mutation { write(text: "a") }')
    assert code_of(errors) == "UNAUTHENTICATED"
    assert await opened.end() == (4403, "Forbidden")
    assert seen.wrote == []


async def test_the_server_ends_its_sockets_when_it_stops(live: Live) -> None:
    async with live.socket() as opened:
        await opened.subscribe("subscription { ticks(every: 30) }")
        await until(lambda: seen.opened == 1)
        live.server.should_exit = True
        assert await opened.end() == (1001, "Going away")
    assert seen.closed == 1
