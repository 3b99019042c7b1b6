"""Tests of WebSockets and streams of a server that is started as users start it."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

import models
from core.settings import Settings
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import call, serving

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

SUBPROTOCOLS: Any = ["graphql-transport-ws"]


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    await make(models.Employee, full_name="Admin", role="ADMIN", email="admin@example.com")
    return variables_of(settings)


async def exchange(socket: ClientConnection, message: dict[str, Any]) -> dict[str, Any]:
    await socket.send(json.dumps(message))
    answer: dict[str, Any] = json.loads(await asyncio.wait_for(socket.recv(), 10))
    return answer


async def drained(socket: ClientConnection) -> None:
    """Reads messages until the socket is closed."""
    while True:
        _ = await socket.recv()


async def test_a_socket_asks_the_graph_and_ends_with_the_server(variables: dict[str, str]) -> None:
    token = (await call("token", "admin@example.com", **variables)).output.strip()
    began = 0.0
    async with serving(**variables) as server:
        uri = f"ws://127.0.0.1:{server.port}/graphql"
        socket = await connect(uri, subprotocols=SUBPROTOCOLS, proxy=None)
        init = {"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}
        assert await exchange(socket, init) == {"type": "connection_ack"}
        query = {"type": "subscribe", "id": "1", "payload": {"query": "{ eventCursor viewer { fullName } }"}}
        answer = await exchange(socket, query)
        assert answer["payload"]["data"]["viewer"] == {"fullName": "Admin"}
        end = answer["payload"]["data"]["eventCursor"]
        assert json.loads(await socket.recv()) == {"id": "1", "type": "complete"}
        # After a cursor, because a pong does not say that the subscription has begun.
        events = f'subscription {{ events(after: "{end}") {{ cursor }} }}'
        await socket.send(json.dumps({"type": "subscribe", "id": "2", "payload": {"query": events}}))
        await socket.send('{"type": "ping"}')
        assert json.loads(await socket.recv()) == {"type": "pong"}
        tag = 'mutation { tagCreate(input: {name: "New"}) { tag { id } } }'
        heard = await exchange(socket, {"type": "subscribe", "id": "3", "payload": {"query": tag}})
        while heard.get("id") != "2":  # a ping of the server has no id
            heard = json.loads(await asyncio.wait_for(socket.recv(), 60))
        began = time.monotonic()
    assert time.monotonic() - began < 10  # not the 15 s that the server waits for requests
    with pytest.raises(ConnectionClosed) as closed:
        await drained(socket)
    assert closed.value.rcvd is not None
    cursor = heard["payload"]["data"]["events"]["cursor"]
    assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (1001, f"Going away, cursor={cursor}")
    assert server.ended is not None
    assert (server.ended.code, server.ended.output, server.ended.errors) == (0, "", "")


async def test_a_token_that_does_not_hold(variables: dict[str, str]) -> None:
    async with serving(**variables) as server:
        socket = await connect(f"ws://127.0.0.1:{server.port}/graphql", subprotocols=SUBPROTOCOLS, proxy=None)
        await socket.send('{"type": "connection_init", "payload": {"Authorization": "Bearer x.y.z"}}')
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4403


async def test_a_development_run_opens_no_socket_for_others(variables: dict[str, str]) -> None:
    async with serving("--development", **variables) as server:
        uri = f"ws://127.0.0.1:{server.port}/graphql"
        for headers in ({"Host": "evil.example"}, {"X-Forwarded-For": "192.0.2.1"}, {"Forwarded": "for=192.0.2.1"}):
            with pytest.raises(InvalidStatus) as refused:
                await connect(uri, subprotocols=SUBPROTOCOLS, proxy=None, additional_headers=headers)
            assert refused.value.response.status_code == 403, headers
    assert server.ended is not None
    assert server.ended.errors == ""
