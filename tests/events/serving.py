"""Rapport, served on a free port, and clients of its WebSockets."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from core import tokens
from core.settings import Settings
from main import application
from schema.application import Application
from schema.transport.server import RapportServer

WAIT = 60.0
"""The seconds after which a wait fails."""


@dataclass
class Live:
    """A running server."""

    settings: Settings
    port: int
    app: Application
    stop: Callable[[], Awaitable[None]]

    async def until_live(self, feeds: int) -> None:
        """Waits until `feeds` subscriptions have caught up with the event log."""
        async with asyncio.timeout(WAIT):
            while self.app.hub.live < feeds:
                await asyncio.sleep(0.01)

    def token(self, employee: UUID) -> str:
        return tokens.issue(self.settings.secret_key, employee, timedelta(hours=1))

    @asynccontextmanager
    async def socket(self, token: str) -> AsyncIterator[Listener]:
        """Opens a socket with this token."""
        uri = f"ws://127.0.0.1:{self.port}/graphql"
        protocol = Subprotocol("graphql-transport-ws")
        async with connect(uri, subprotocols=[protocol], proxy=None, max_size=None, max_queue=None) as raw:
            opened = Listener(raw)
            await opened.send({"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}})
            assert (await opened.receive())["type"] == "connection_ack"
            yield opened


@dataclass
class Listener:
    """The client's end of a socket."""

    raw: ClientConnection
    count: int = field(default=0)

    async def send(self, message: dict[str, Any]) -> None:
        await self.raw.send(json.dumps(message))

    async def receive(self, seconds: float = WAIT) -> dict[str, Any]:
        while True:
            message: dict[str, Any] = json.loads(await asyncio.wait_for(self.raw.recv(), seconds))
            if message["type"] == "ping":
                await self.send({"type": "pong"})
            else:
                return message

    async def subscribe(self, query: str, **variables: Any) -> None:
        self.count += 1
        payload = {"query": query, "variables": variables}
        await self.send({"id": str(self.count), "type": "subscribe", "payload": payload})

    async def next(self, seconds: float = WAIT) -> Any:
        """Returns the value of the only root field in the next payload."""
        message = await self.receive(seconds)
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        (value,) = message["payload"]["data"].values()
        return value

    async def refusal(self) -> dict[str, Any]:
        """Returns the error with which a subscription ends."""
        message = await self.receive()
        assert message["type"] == "error", message
        error: dict[str, Any] = message["payload"][0]
        return error


@asynccontextmanager
async def served(settings: Settings, port: int = 0) -> AsyncIterator[Live]:
    """Runs a server with these settings until the `async with` block ends, or until it is stopped."""
    app = application(settings)
    server = RapportServer(app, app.connections, app.limits)
    with socket.create_server(("127.0.0.1", port)) as listener:
        running = asyncio.create_task(server.serve(sockets=[listener]))
        async with asyncio.timeout(WAIT):
            while not server.started:
                await asyncio.sleep(0.01)

        async def stop() -> None:
            server.should_exit = True
            await asyncio.wait_for(asyncio.shield(running), WAIT)

        try:
            yield Live(settings, listener.getsockname()[1], app, stop)
        finally:
            await stop()
