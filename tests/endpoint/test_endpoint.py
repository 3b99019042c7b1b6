from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, NewType

import httpx
import pytest
import strawberry
from graphql import GraphQLError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.types import Message

from core.errors import NotFound, Throttled, Unauthenticated
from schema.endpoint import GraphQLEndpoint, preferred
from schema.execution import Executor
from schema.limits import Limits

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


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self) -> AsyncIterator[int]:
        yield 1


@dataclass
class Caller:
    caller_key: str | None = "ann"


async def make_context(request: Request) -> Caller:
    token = request.headers.get("authorization")
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


async def the_page() -> HTMLResponse:
    return HTMLResponse("the page")


def client(limits: Limits | None = None, page: bool = True) -> httpx.AsyncClient:
    endpoint = GraphQLEndpoint(Executor(SCHEMA, limits), make_context, page=the_page if page else None)
    transport = httpx.ASGITransport(Starlette(routes=[Route("/graphql", endpoint)]))
    return httpx.AsyncClient(transport=transport, base_url="http://localhost", headers={"Accept": JSON})


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    happened.clear()
    async with client() as opened:
        yield opened


async def post(
    http: httpx.AsyncClient, query: str, accept: str = JSON, status: int = 200, **params: Any
) -> dict[str, Any]:
    response = await http.post("/graphql", json={"query": query, **params}, headers={"Accept": accept})
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    content: dict[str, Any] = response.json()
    return content


def refused(response: httpx.Response, status: int, code: str) -> str:
    """The message of a response that holds nothing but one error with this code."""
    assert response.status_code == status, response.text
    content = response.json()
    assert list(content) == ["errors"]
    (error,) = content["errors"]
    assert error["extensions"]["code"] == code
    message: str = error["message"]
    return message


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_a_query_is_answered_with_its_cost(http: httpx.AsyncClient, accept: str) -> None:
    query = "query A($n: String!) { hello(name: $n) things(first: 3) { nodes } } query B { count }"
    assert await post(http, query, accept, variables={"n": "Ann"}, operationName="A") == {
        "data": {"hello": "hello Ann", "things": {"nodes": ["a"]}},
        "extensions": {"cost": {"requested": 1, "remaining": 49_999}},
    }


async def test_a_mutation_costs_ten(http: httpx.AsyncClient) -> None:
    content = await post(http, "mutation { write }")
    assert content == {"data": {"write": 1}, "extensions": {"cost": {"requested": 10, "remaining": 49_990}}}
    assert happened == ["written"]


async def test_get_runs_queries(http: httpx.AsyncClient) -> None:
    params = {"query": "query A($n: String!) { hello(name: $n) }", "variables": '{"n": "Ann"}', "operationName": "A"}
    response = await http.get("/graphql", params=params)
    assert (response.status_code, response.json()["data"]) == (200, {"hello": "hello Ann"})
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_get_runs_no_mutation(http: httpx.AsyncClient, accept: str) -> None:
    response = await http.get("/graphql", params={"query": "mutation { write }"}, headers={"Accept": accept})
    refused(response, 405, "BAD_REQUEST")
    assert response.headers["allow"] == "POST"
    assert happened == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_other_methods_are_refused(http: httpx.AsyncClient, method: str) -> None:
    response = await http.request(method, "/graphql", json={"query": "{ hello }"})
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://["}, 403),
        ({"Origin": "http://localhost"}, 200),
    ],
)
async def test_a_get_that_another_site_caused_executes_nothing(
    http: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    response = await http.get("/graphql", params={"query": "{ hello }"}, headers=headers)
    if status == 200:
        assert response.json()["data"] == {"hello": "hello you"}
    else:
        refused(response, 403, "FORBIDDEN")


@pytest.mark.parametrize(
    "content_type",
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "",
        "application/jsonp",
        "application/json; charset=utf-16",
        None,
    ],
)
async def test_a_post_that_a_form_can_send_executes_nothing(http: httpx.AsyncClient, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    response = await http.post("/graphql", content=b'{"query": "mutation { write }"}', headers=headers)
    refused(response, 415, "BAD_REQUEST")
    assert happened == []


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"; a=b'])
async def test_json_may_say_that_it_is_utf8(http: httpx.AsyncClient, content_type: str) -> None:
    body = '{"query": "{ hello(name: \\"Zoë 欧阳\\") }"}'.encode()
    response = await http.post("/graphql", content=body, headers={"Content-Type": content_type})
    assert response.json()["data"] == {"hello": "hello Zoë 欧阳"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"query": "\xff"}',
        b'{"query": "\\ud800"}',
        b"[" * 20_000,
        b'{"a":' * 20_000,
        b'{"query": "{ hello }", "variables": {"a": ' + b"[" * 63 + b"]" * 63 + b"}}",
        b'"' + b'\\"' * 100_000 + b"[" * 65,
        b"null",
        b'"{ hello }"',
        b'[{"query": "{ hello }"}]',
        b"{}",
        b'{"query": ""}',
        b'{"query": null}',
        b'{"query": ["{ hello }"]}',
        b'{"query": "{ hello }", "variables": []}',
        b'{"query": "{ hello }", "variables": "{}"}',
        b'{"query": "{ hello }", "operationName": 1}',
        b'{"query": "{ hello }", "extensions": false}',
    ],
)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_a_body_that_is_no_request_is_refused(http: httpx.AsyncClient, body: bytes, accept: str) -> None:
    headers = {"Content-Type": JSON, "Accept": accept}
    refused(await http.post("/graphql", content=body, headers=headers), 400, "BAD_REQUEST")


async def test_nesting_is_counted_outside_of_strings(http: httpx.AsyncClient) -> None:
    variables = {"n": '\\"' + "[" * 100, "deep": json.loads("[" * 62 + "]" * 62)}
    content = await post(http, "query ($n: String!) { hello(name: $n) }", variables=variables)
    assert content["data"] == {"hello": "hello " + variables["n"]}


@pytest.mark.parametrize(
    "query_string",
    [
        "query=%ff",
        "query=%7Bhello%7D&variables=[1]",
        "query=%7Bhello%7D&variables={",
        "query=%7Bhello%7D&variables=" + "[" * 65,
        "query=%7Bhello%7D&query=%7Bcount%7D",
        "variables={}",
        "query=",
    ],
)
async def test_a_query_string_that_is_no_request_is_refused(http: httpx.AsyncClient, query_string: str) -> None:
    refused(await http.get("/graphql?" + query_string), 400, "BAD_REQUEST")


async def test_twenty_thousand_brackets_in_a_query_are_a_syntax_error(http: httpx.AsyncClient) -> None:
    for query in ("{" * 20_000, "{hello(name:" + "[" * 20_000):
        (error,) = (await post(http, query, GRAPHQL_JSON, status=400))["errors"]
        assert error["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"


async def test_the_largest_body_is_taken_and_one_byte_more_is_not(http: httpx.AsyncClient) -> None:
    body = b'{"query": "{ hello }"}'.ljust(256 * 1024)
    assert (await http.post("/graphql", content=body, headers={"Content-Type": JSON})).status_code == 200
    response = await http.post("/graphql", content=body + b" ", headers={"Content-Type": JSON})
    refused(response, 413, "LIMIT_EXCEEDED")
    assert response.headers["connection"] == "close"


async def test_an_announced_body_that_is_too_large_is_not_read() -> None:
    async def receive() -> Message:
        raise AssertionError("read")

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json"), (b"content-length", b"262145")]
    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert sent[0]["status"] == 413


async def test_reading_stops_when_a_body_grows_too_large() -> None:
    chunks = 0

    async def receive() -> Message:
        nonlocal chunks
        chunks += 1
        return {"type": "http.request", "body": b" " * 65_536, "more_body": True}

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"content-type", b"application/json")]}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert chunks == 5
    assert sent[0]["status"] == 413


async def test_a_client_that_leaves_is_no_defect(caplog: pytest.LogCaptureFixture) -> None:
    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        raise AssertionError("nobody is there")

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"content-type", b"application/json")]}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert caplog.records == []


@pytest.mark.parametrize(
    ("query", "params", "code"),
    [
        ("{", {}, "GRAPHQL_PARSE_FAILED"),
        ("{ ghost }", {}, "GRAPHQL_VALIDATION_FAILED"),
        ("query ($n: String!) { hello(name: $n) }", {"variables": {"n": None}}, "BAD_USER_INPUT"),
        ("query ($n: String!) { hello(name: $n) }", {"variables": {"n": 1}}, "BAD_USER_INPUT"),
        ("query ($e: Even) { count(even: $e) }", {"variables": {"e": 3}}, "BAD_USER_INPUT"),
        ("query ($b: By) { count(by: $b) }", {"variables": {"b": {}}}, "BAD_USER_INPUT"),
        ("query A { hello } query B { hello }", {}, "BAD_REQUEST"),
        ("query A { hello }", {"operationName": "B"}, "BAD_REQUEST"),
        ("subscription { ticks }", {}, "BAD_REQUEST"),
        ("{" + " hello" * 21 + "}", {}, "LIMIT_EXCEEDED"),
    ],
)
async def test_an_operation_that_is_refused_has_no_data(
    http: httpx.AsyncClient, query: str, params: dict[str, Any], code: str
) -> None:
    for accept, status in ((JSON, 200), (GRAPHQL_JSON, 400)):
        content = await post(http, query, accept, status, **params)
        assert list(content) == ["errors"]
        assert [error["extensions"]["code"] for error in content["errors"]] == [code]


async def test_the_cost_is_checked_before_anything_runs() -> None:
    async with client(Limits(cost=19)) as http:
        happened.clear()
        (error,) = (await post(http, "mutation { a: write b: write }"))["errors"]
        assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "cost", "value": 20, "maximum": 19}
        assert happened == []


async def test_a_caller_without_budget_is_throttled_and_nothing_runs() -> None:
    async with client(Limits(bucket=15, bucket_refill=1)) as http:
        happened.clear()
        await post(http, "mutation { write }")
        (error,) = (await post(http, "mutation { write }", GRAPHQL_JSON, status=429))["errors"]
        assert error["extensions"]["code"] == Throttled.code
        assert error["extensions"]["requested"] == 10
        assert happened == ["written"]


async def test_an_expected_error_shows_what_it_says_and_where(http: httpx.AsyncClient) -> None:
    content = await post(http, "{ hello missing }", GRAPHQL_JSON)
    assert content["data"] == {"hello": "hello you", "missing": None}
    assert content["errors"] == [
        {
            "message": "There is no such customer.",
            "locations": [{"line": 1, "column": 9}],
            "path": ["missing"],
            "extensions": {"code": "NOT_FOUND", "id": "c1"},
        }
    ]


@pytest.mark.parametrize(
    ("field", "hidden"), [("broken", 'relation "secrets"'), ("wrong", "secret text"), ("untyped", "secret row")]
)
async def test_a_defect_shows_an_id_that_is_found_in_the_log(
    http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture, field: str, hidden: str
) -> None:
    with caplog.at_level(logging.ERROR):
        content = await post(http, f"{{ {field} hello }}")
    (error,) = content["errors"]
    id = error["extensions"]["id"]
    assert content["data"] == {field: None, "hello": "hello you"}
    assert error == {
        "message": f"Internal error {id}",
        "locations": [{"line": 1, "column": 3}],
        "path": [field],
        "extensions": {"code": "INTERNAL_SERVER_ERROR", "id": id},
    }
    (record,) = caplog.records
    assert record.getMessage() == f"Internal error {id}"
    assert hidden in str(record.exc_info and record.exc_info[1])


async def test_an_argument_that_fails_while_running_is_the_callers(
    http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    query = "fragment F on Query { c: count(by: {number: $n}) } query ($n: Int) { count(by: {number: 1}) ...F }"
    content = await post(http, query)
    assert [error["extensions"] for error in content["errors"]] == [{"code": "BAD_USER_INPUT"}]
    assert caplog.records == []


async def test_an_operation_that_takes_too_long_is_cancelled() -> None:
    async with client(Limits(timeout_seconds=0.05)) as http:
        happened.clear()
        content = await post(http, "{ hello a: slow b: slow }", GRAPHQL_JSON)
    assert content["data"] is None
    assert content["errors"] == [
        {"message": "The operation took longer than 0.05 s.", "extensions": {"code": "TIMEOUT"}}
    ]
    assert happened == ["cancelled", "cancelled"]


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_a_token_that_does_not_hold_is_401(http: httpx.AsyncClient, accept: str) -> None:
    headers = {"Authorization": "Bearer bad", "Accept": accept}
    response = await http.post("/graphql", json={"query": "mutation { write }"}, headers=headers)
    assert refused(response, 401, "UNAUTHENTICATED") == "The token does not hold."
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert happened == []


async def test_a_defect_before_the_operation_is_500_and_masked(
    http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Authorization": "Bearer worse"}
    response = await http.post("/graphql", json={"query": "{ hello }"}, headers=headers)
    message = refused(response, 500, "INTERNAL_SERVER_ERROR")
    assert [record.getMessage() for record in caplog.records] == [message]
    assert "database" not in response.text


async def test_an_answer_that_is_no_json_is_a_masked_defect(
    http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    response = await http.post("/graphql", json={"query": "{ blob }"})
    message = refused(response, 500, "INTERNAL_SERVER_ERROR")
    assert [record.getMessage() for record in caplog.records] == [message]


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


async def test_a_browser_sees_the_page_unless_it_asks_something(http: httpx.AsyncClient) -> None:
    assert (await http.get("/graphql", headers={"Accept": BROWSER})).text == "the page"
    response = await http.get("/graphql", params={"query": "{ count }"}, headers={"Accept": BROWSER})
    assert response.json()["data"] == {"count": 1}
    refused(await http.get("/graphql", headers={"Accept": JSON}), 400, "BAD_REQUEST")


async def test_without_a_page_a_browser_is_told_what_there_is() -> None:
    async with client(page=False) as http:
        refused(await http.get("/graphql", headers={"Accept": BROWSER}), 400, "BAD_REQUEST")
        refused(await http.get("/graphql", headers={"Accept": "text/html"}), 406, "BAD_REQUEST")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, {JSON};q=0.9", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0.5, {JSON}; charset=utf-8; q=0.9", JSON),
        (f"{JSON}, {GRAPHQL_JSON}", JSON),
        (f"{GRAPHQL_JSON}, {JSON}", GRAPHQL_JSON),
        (f"*/*, {GRAPHQL_JSON}", GRAPHQL_JSON),
        (f"*/*, {JSON};q=0", GRAPHQL_JSON),
        (f"{JSON.upper()}", JSON),
        ("text/html", None),
        (f"{JSON};q=0", None),
        (f"{JSON};q=nonsense", None),
        ("text/event-stream, */*;q=0.1", JSON),
    ],
)
def test_the_media_type_follows_the_accept_header(accept: str, expected: str | None) -> None:
    assert preferred(accept, (JSON, GRAPHQL_JSON)) == expected
