"""A small schema, served through the endpoint without a network, for the tests of the endpoint."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, NewType

import httpx
import strawberry
from graphql import GraphQLError
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from core.errors import NotFound, Unauthenticated
from resolvers.events.bulk_reads import Shown
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.mapping.explain import Explained
from schema.transport.http import GraphQLEndpoint

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"

happened: list[str] = []


def parsed_even(value: object) -> int:
    if not isinstance(value, int) or value % 2:
        raise ValueError("not even")
    return value


Even = NewType("Even", int)
Blob = NewType("Blob", object)


@strawberry.input(one_of=True)
class By:
    name: strawberry.Maybe[str]
    number: strawberry.Maybe[int]


@strawberry.type
class ThingConnection:
    nodes: list[str]


@strawberry.type
class Query:
    @strawberry.field
    async def hello(self, name: str = "you") -> str:
        return f"hello {name}"

    @strawberry.field
    def count(self, by: By | None = None, even: Even | None = None) -> int:
        return 1

    @strawberry.field
    def things(self, first: int = 20) -> ThingConnection:
        return ThingConnection(nodes=["a"])

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFound("There is no such customer.", id="c1")

    @strawberry.field
    async def broken(self) -> str | None:
        raise RuntimeError('relation "secrets" does not exist')

    @strawberry.field
    def wrong(self) -> int | None:
        return "secret text"  # type: ignore[return-value]

    @strawberry.field
    def untyped(self, info: strawberry.Info) -> int | None:
        # As graphql-core says that a value is not of its type: at the field, quoting the value.
        raise GraphQLError("not of its type: <secret row>", info._raw_info.field_nodes)

    @strawberry.field
    def blob(self) -> Blob | None:
        return Blob({1, 2})

    @strawberry.field
    async def slow(self) -> str | None:
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            happened.append("cancelled")
            raise
        return "slow"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def write(self) -> int:
        happened.append("written")
        return 1

    @strawberry.mutation
    def thing_bulk_write(self) -> str:
        happened.append("written")
        return "written"


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self) -> AsyncIterator[int]:
        yield 1


@dataclass
class Caller:
    caller_key: str | None = "ann"
    explained: Explained | None = None
    is_cached: bool = False
    origin: str | None = None
    values_shown: Shown = field(default_factory=dict)

    async def verified(self) -> Caller:
        return self

    def for_event(self) -> Caller:
        return Caller(self.caller_key)


async def make_context(caller: HTTPConnection, token: str | None) -> Caller:
    if token == "Bearer bad":
        raise Unauthenticated("The token does not hold.")
    if token == "Bearer worse":
        raise RuntimeError("no route to database")
    return Caller()


SCHEMA = strawberry.Schema(
    Query,
    Mutation,
    Subscription,
    config=strawberry.schema.config.StrawberryConfig(
        scalar_map={
            Even: strawberry.scalar(name="Even", serialize=int, parse_value=parsed_even),
            Blob: strawberry.scalar(name="Blob", serialize=lambda value: value),
        }
    ),
)


async def the_page(request: Request) -> HTMLResponse:
    return HTMLResponse("the page")


def client(limits: Limits | None = None, page: bool = True) -> httpx.AsyncClient:
    endpoint = GraphQLEndpoint(Executor(SCHEMA, limits), make_context, page=the_page if page else None)
    transport = httpx.ASGITransport(Starlette(routes=[Route("/graphql", endpoint)]))
    return httpx.AsyncClient(transport=transport, base_url="http://localhost", headers={"Accept": JSON})


async def post(
    http: httpx.AsyncClient, query: str, accept: str = JSON, status: int = 200, **params: Any
) -> dict[str, Any]:
    response = await http.post("/graphql", json={"query": query, **params}, headers={"Accept": accept})
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    content: dict[str, Any] = response.json()
    return content


def refused(response: httpx.Response, status: int, code: str) -> str:
    """Checks that a response consists of one error with this status and code. Returns the error message."""
    assert response.status_code == status, response.text
    content = response.json()
    assert list(content) == ["errors"]
    (error,) = content["errors"]
    assert error["extensions"]["code"] == code
    message: str = error["message"]
    return message
