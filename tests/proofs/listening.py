"""A subscriber like a partner's client: it stores the last cursor and reconnects with it after every disconnection."""

from __future__ import annotations

import asyncio
import json
import random
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from resolvers.events import cursors
from tests.proofs.processes import ServerProcess

PROTOCOL = Subprotocol("graphql-transport-ws")


@asynccontextmanager
async def subscription(
    server: ServerProcess, token: str, query: str, after: str | None, *, buffer: int | None = None
) -> AsyncIterator[ClientConnection]:
    """Opens a WebSocket with one subscription.

    `after`: the cursor after which the subscription begins.
    `buffer`: the maximum number of bytes that the client buffers. If the buffer is full, the server must wait.
    """
    async with asyncio.timeout(20):
        raw = socket.socket()
        if buffer is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        raw.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(raw, ("127.0.0.1", server.port))
        except OSError:
            raw.close()
            raise
        opened = await connect(
            f"ws://127.0.0.1:{server.port}/graphql",
            sock=raw,
            subprotocols=[PROTOCOL],
            compression=None,
            proxy=None,
            max_size=None,
            max_queue=16 if buffer is None else 1,
            ping_interval=None,
            close_timeout=1,
        )
    try:
        init = {"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}
        await opened.send(json.dumps(init))
        message = await received(opened)
        assert message["type"] == "connection_ack", message
        payload = {"query": query, "variables": {"after": after}}
        await opened.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
        yield opened
    finally:
        opened.transport.abort()
        await opened.wait_closed()


async def received(opened: ClientConnection) -> dict[str, Any]:
    """Returns the next message. Answers pings."""
    while True:
        message: dict[str, Any] = json.loads(await opened.recv())
        if message["type"] != "ping":
            return message
        await opened.send('{"type":"pong"}')


def item(message: dict[str, Any]) -> dict[str, Any]:
    """Returns the event in a message. Raises AssertionError if the message is an error."""
    assert message["type"] == "next", message
    assert "errors" not in message["payload"], message
    (told,) = message["payload"]["data"].values()
    result: dict[str, Any] = told
    return result


@dataclass
class Subscriber:
    """A client that reconnects after killed servers and lost sockets until it gets the last event.

    `received`: the events as (number, row, version). `again`: the number of repeated events, which the client drops.
    `backwards`: the number of events that came after a later event.
    """

    token: str
    query: str
    cursor: str
    received: list[tuple[int, str, int]] = field(default_factory=list)
    again: int = 0
    backwards: int = 0
    connected: int = 0

    async def listen(self, servers: Sequence[ServerProcess], drops: float, last: asyncio.Future[int]) -> None:
        """Receives events up to the number in `last`.

        `last`: the number of the last event. It may be set while the client listens.
        `drops`: the probability that the client closes its socket after an event.
        """
        while not (last.done() and self.place >= last.result()):
            up = [server for server in servers if server.up.is_set()]
            if not up:
                await asyncio.sleep(0.05)
                continue
            try:
                async with subscription(random.choice(up), self.token, self.query, self.cursor) as opened:
                    self.connected += 1
                    await self._follow(opened, drops, last)
            except ConnectionClosed as closed:
                reason = closed.rcvd.reason if closed.rcvd and closed.rcvd.code == 1001 else ""
                self.cursor = reason.partition("cursor=")[2] or self.cursor
                await asyncio.sleep(random.uniform(0.02, 0.3))
            except (OSError, InvalidHandshake, EOFError):
                await asyncio.sleep(random.uniform(0.02, 0.3))

    @property
    def place(self) -> int:
        """The number of the last event that the client has received."""
        return cursors.read(self.cursor)[1]

    async def _follow(self, opened: ClientConnection, drops: float, last: asyncio.Future[int]) -> None:
        before = 0
        while not (last.done() and self.place >= last.result()):
            told = item(await received(opened))
            place = cursors.read(told["cursor"])[1]
            self.backwards += place < before
            before = place
            if place <= self.place:
                self.again += 1
            else:
                self.cursor = told["cursor"]
                self.received.append((place, told["id"], told["version"]))
            if random.random() < drops:
                return
