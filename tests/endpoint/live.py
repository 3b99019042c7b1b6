"""A small schema with subscriptions on a real server, and a client for its WebSockets."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import strawberry
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from strawberry.schema.config import StrawberryConfig
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from core.errors import NotFound, RapportError, Unauthenticated
from core.network_settings import Network
from resolvers.events.bulk_reads import Shown
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.mapping.explain import Explained
from schema.transport.anonymous_rate import AnonymousRate
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http import GraphQLEndpoint
from schema.transport.http_streams import Connections
from schema.transport.origins import Origins
from schema.transport.overload import Overload
from schema.transport.server import RapportServer
from schema.transport.websocket import PROTOCOL, GraphQLSockets
from tests.endpoint.serving import Blob

TOKEN = {"Authorization": "Bearer good"}
WAIT = 5.0
"""The seconds after which a wait fails."""


@dataclass
class Seen:
    """What happened on the server: counts of the sources opened, closed and read, and the values written."""

    closed: int = 0
    pulled: int = 0
    opened: int = 0
    wrote: list[str] = field(default_factory=list)
    revoked: bool = False


seen = Seen()


@dataclass
class Caller:
    caller_key: str | None = "ann"
    events: int = 0
    explained: Explained | None = None
    is_cached: bool = False
    origin: str | None = None
    values_shown: Shown = field(default_factory=dict)

    async def verified(self) -> Caller:
        return self

    def for_event(self) -> Caller:
        return Caller(self.caller_key)


async def make_context(caller: HTTPConnection, authorization: str | None) -> Caller:
    if authorization == "Bearer nobody":
        return Caller(None)
    if authorization == "Bearer broken":
        raise RuntimeError("no route to database")
    if authorization not in (None, "Bearer good") or seen.revoked:
        raise Unauthenticated("The token does not hold.")
    return Caller("ann" if authorization else None)


@strawberry.type
class Event:
    n: int

    @strawberry.field
    def uses(self, info: strawberry.Info) -> int:
        info.context.events += 1
        uses: int = info.context.events
        return uses

    @strawberry.field
    async def slow(self) -> str | None:
        await asyncio.sleep(30 if self.n == 1 else 0)
        return "slow"

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFound("There is no such row.")


@strawberry.type
class Query:
    @strawberry.field
    async def hello(self, wait: float = 0) -> str:
        seen.opened += 1
        try:
            await asyncio.sleep(wait)
        finally:
            seen.closed += 1
        return "hello"

    @strawberry.field
    def blob(self) -> Blob:
        return Blob({1, 2})

    @strawberry.field
    def long(self, size: int) -> str:
        return "a" * size


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def write(self, text: str, wait: float = 0) -> str:
        await asyncio.sleep(wait)
        seen.wrote.append(text)
        return text

    @strawberry.mutation
    async def thing_bulk_write(self, text: str) -> int:
        return len(text)


class Registered:
    """A source of events that is not a generator. It must be closed even if no event was read from it."""

    def __init__(self) -> None:
        seen.opened += 1

    def __aiter__(self) -> Registered:
        return self

    async def __anext__(self) -> int:
        await asyncio.sleep(30)
        return 1

    async def aclose(self) -> None:
        seen.closed += 1


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self, to: int = 3, every: float = 0) -> AsyncIterator[int]:
        seen.opened += 1
        try:
            for n in range(to):
                await asyncio.sleep(every)
                yield n
        finally:
            seen.closed += 1

    @strawberry.subscription
    async def events(self) -> AsyncIterator[Event]:
        for n in range(3):
            yield Event(n=n)

    @strawberry.subscription
    async def flood(self, size: int = 10_000) -> AsyncIterator[str]:
        seen.opened += 1
        try:
            while True:
                seen.pulled += 1
                yield "x" * size
        finally:
            seen.closed += 1

    @strawberry.subscription
    async def failing(self, how: str) -> AsyncIterator[int]:
        yield 1
        if how == "defect":
            raise RuntimeError('relation "secrets" does not exist')
        if how == "network":
            raise ConnectionResetError("the database is gone")
        if how == "token":
            raise Unauthenticated("The token has ended.", cursor="c7")
        raise NotFound("There is no such row.")

    @strawberry.subscription
    async def until_revoked(self, cursor: str, wait: float) -> AsyncIterator[int]:
        yield 1
        await asyncio.sleep(wait)
        raise Unauthenticated("The token has ended.", cursor=cursor)

    @strawberry.subscription
    async def refused(self) -> AsyncIterator[int]:
        raise RapportError.__subclasses__()[0]("No such cursor.")  # BadUserInput, before there is a source

    @strawberry.subscription
    async def registered(self) -> AsyncIterator[int]:
        return Registered()

    @strawberry.subscription
    async def blobs(self) -> AsyncIterator[Blob]:
        yield Blob({1, 2})


SCHEMA = strawberry.Schema(
    Query,
    Mutation,
    Subscription,
    config=StrawberryConfig(scalar_map={Blob: strawberry.scalar(name="Blob", serialize=lambda value: value)}),
)


@dataclass
class Live:
    """A running server."""

    server: RapportServer
    connections: Connections
    port: int
    http: httpx.AsyncClient
    executor: Executor

    @asynccontextmanager
    async def socket(self, init: dict[str, Any] | None = TOKEN) -> AsyncIterator[Socket]:
        """Opens a socket and waits for connection_ack. If `init` is None, does not send connection_init."""
        uri = f"ws://127.0.0.1:{self.port}/graphql"
        offered = [Subprotocol(PROTOCOL)]
        async with connect(uri, subprotocols=offered, proxy=None, max_size=None, close_timeout=0.3) as raw:
            opened = Socket(raw)
            if init is not None:
                await opened.send({"type": "connection_init", "payload": init})
                assert await opened.receive() == {"type": "connection_ack"}
            yield opened


@dataclass
class Socket:
    """The client's end of a socket."""

    raw: ClientConnection

    async def send(self, message: object) -> None:
        await self.raw.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def subscribe(self, query: str, id: str = "1", **payload: Any) -> None:
        await self.send({"id": id, "type": "subscribe", "payload": {"query": query, **payload}})

    async def receive(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.raw.recv(), WAIT))
        return message

    async def all(self, query: str, id: str = "1", **payload: Any) -> list[Any]:
        """Subscribes, and returns all payloads and the type of the last message."""
        await self.subscribe(query, id, **payload)
        given: list[Any] = []
        while True:
            message = await self.receive()
            assert message.pop("id") == id
            if message["type"] != "next":
                return [*given, message.get("payload", message["type"])]
            given.append(message["payload"])

    async def end(self) -> tuple[int, str]:
        """Waits until the server closes the socket. Returns the close code and the reason."""
        try:
            async with asyncio.timeout(WAIT):
                while True:
                    await self.raw.recv()
        except ConnectionClosed as closed:
            return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (1006, "")


async def _broken(request: Request) -> Response:
    raise RuntimeError("no route to database")


@asynccontextmanager
async def serving(
    bounds: ConnectionLimits | None = None,
    trusted: tuple[Network, ...] = (),
    listed: frozenset[str] = frozenset(),
    *,
    refuses_unread: bool = False,
    **changed: Any,
) -> AsyncIterator[Live]:
    """Runs the server, with some of its limits changed.

    `refuses_unread`: whether the server refuses requests of a caller with too many operations before it parses them.
    """
    seen.__init__()  # type: ignore[misc]
    limits, connections, origins = replace(Limits(), **changed), Connections(), Origins(listed)
    executor = Executor(SCHEMA, limits)
    routes = [
        Route("/graphql", GraphQLEndpoint(executor, make_context, connections=connections, origins=origins)),
        WebSocketRoute("/graphql", GraphQLSockets(executor, make_context, connections)),
        Route("/broken", _broken),
    ]
    app = origins.guarding(Starlette(routes=routes))
    rate = AnonymousRate(bounds or ConnectionLimits(), trusted)
    overload = Overload(executor.concurrency, {"Bearer good": "ann"}.get, origins) if refuses_unread else None
    server = RapportServer(app, connections, limits, bounds, rate, origins, overload)
    # Of this protocol, so that asyncio sets TCP_NODELAY on its connections, as uvloop does on all.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        running = asyncio.create_task(server.serve(sockets=[listener]))
        await until(lambda: server.started)
        try:
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
                yield Live(server, connections, port, http, executor)
        finally:
            server.should_exit = True
            await asyncio.wait_for(running, WAIT)


async def until(happened: Any) -> None:
    """Waits until a condition is true."""
    async with asyncio.timeout(WAIT):
        while not happened():
            await asyncio.sleep(0.01)


def code_of(payload: Any) -> str:
    """Returns the code of the only error in a payload."""
    (error,) = payload if isinstance(payload, list) else payload["errors"]
    code: str = error["extensions"]["code"]
    return code


def ticks(*values: int) -> list[Any]:
    """Returns the payloads of a subscription to `ticks` with these values."""
    return [{"data": {"ticks": n}} for n in values]
