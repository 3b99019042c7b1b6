from __future__ import annotations

import json
import time
import tracemalloc
from typing import Any

import httpx
import orjson
import pytest
from starlette.types import Message

from core.errors import LimitExceeded
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.transport.http import GraphQLEndpoint
from schema.transport.requests import parsed
from tests.endpoint.serving import GRAPHQL_JSON, JSON, SCHEMA, happened, make_context, post, refused
from tests.machine_speed import slowness


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
    assert response.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_get_runs_no_mutation(http: httpx.AsyncClient, accept: str) -> None:
    response = await http.get("/graphql", params={"query": "mutation { write }"}, headers={"Accept": accept})
    refused(response, 405, "BAD_REQUEST")
    assert response.headers["allow"] == "POST"
    assert happened == []


@pytest.mark.parametrize(
    ("query", "accept"),
    [
        ("{ hello }", JSON),
        ("{ hello }", GRAPHQL_JSON),
        ("{", GRAPHQL_JSON),
        ("mutation { write }", JSON),
        ("", JSON),
        ("{ hello }", "text/event-stream"),
        ("{ hello }", "image/png"),
    ],
)
async def test_head_answers_as_get_does(http: httpx.AsyncClient, query: str, accept: str) -> None:
    asked: Any = {"params": {"query": query}, "headers": {"Accept": accept}}
    by_get, by_head = await http.get("/graphql", **asked), await http.head("/graphql", **asked)
    assert (by_head.status_code, by_head.headers) == (by_get.status_code, by_get.headers)
    assert happened == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_refused(http: httpx.AsyncClient, method: str) -> None:
    response = await http.request(method, "/graphql", json={"query": "{ hello }"})
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD, POST"


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


MANY = {
    "lists": b"[],",
    "objects": b"{},",
    "keys": b'{"a":[]},',
    "texts": b'"",',
    "quotes": b'"\\"",',
    "backslashes": b'"\\\\",',
    "numbers": b"1,",
    "spaces": b"1 , ",
}
"""Values of which 2 MB are many, written as items of a list."""


def of_many(unit: bytes, items: int) -> bytes:
    return b'{"query": "mutation { thingBulkWrite }", "variables": {"a": [' + unit * items + b"1]}}"


@pytest.mark.parametrize("unit", MANY.values(), ids=MANY)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_too_many_values_are_refused_before_they_are_parsed(
    http: httpx.AsyncClient, unit: bytes, accept: str
) -> None:
    body = of_many(unit, 2_000_000 // len(unit))
    headers = {"Content-Type": JSON, "Accept": accept, "Authorization": "Bearer good"}
    response = await http.post("/graphql", content=body, headers=headers)
    refused(response, 400, "LIMIT_EXCEEDED")
    extensions = response.json()["errors"][0]["extensions"]
    assert extensions == {"code": "LIMIT_EXCEEDED", "limit": "JSON values", "maximum": 50_000}
    tracemalloc.start()
    try:
        began = time.thread_time()
        with pytest.raises(LimitExceeded):
            parsed("The body", body, Limits())
        took, most = time.thread_time() - began, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 15 * 2**20
    assert took < 0.05 * slowness()


@pytest.mark.parametrize("unit", [b"[],", b'{"a":1},', b'"a",', b"1,"])
async def test_values_are_counted_up_to_the_limit(unit: bytes) -> None:
    each = unit.count(b",") + unit.count(b"[") + unit.count(b"{")
    others = 4  # two objects, a list, and the comma between two keys
    items = (Limits().json_values - others) // each
    assert parsed("The body", of_many(unit, items), Limits())
    with pytest.raises(LimitExceeded):
        parsed("The body", of_many(unit, items + 1), Limits())


async def test_the_variables_of_the_largest_bulk_change_are_parsed(http: httpx.AsyncClient) -> None:
    # Whatever the values are: empty lists count twice.
    variables: dict[str, Any] = {"a": [[]] * (Limits().bulk_variable_values - 1)}
    content = await post(http, "mutation { thingBulkWrite }", variables=variables)
    assert content["data"] == {"thingBulkWrite": "written"}


@pytest.mark.parametrize("text", ["[", "{", ",", '"', "\\", '\\"', '",[', "\\\\,", "Zoë, 欧阳, "])
async def test_values_are_counted_outside_of_strings(http: httpx.AsyncClient, text: str) -> None:
    variables: dict[str, Any] = {"n": text * 60_000, "text, with [ and {": [text] * 100}
    body = orjson.dumps({"query": "mutation { thingBulkWrite }", "variables": variables})
    headers = {"Content-Type": JSON, "Authorization": "Bearer good"}
    response = await http.post("/graphql", content=body, headers=headers)
    assert response.json()["data"] == {"thingBulkWrite": "written"}
    assert parsed("The body", body, Limits()) == orjson.loads(body)


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


async def test_a_bulk_change_comes_in_a_larger_body(http: httpx.AsyncClient) -> None:
    body = b'{"query": "mutation { thingBulkWrite }"}'
    headers = {"Content-Type": JSON, "Authorization": "Bearer good"}
    response = await http.post("/graphql", content=body.ljust(2 * 1024 * 1024), headers=headers)
    assert response.json()["data"] == {"thingBulkWrite": "written"}
    response = await http.post("/graphql", content=body.ljust(2 * 1024 * 1024 + 1), headers=headers)
    refused(response, 413, "LIMIT_EXCEEDED")
    response = await http.post("/graphql", content=body.ljust(256 * 1024 + 1), headers={"Content-Type": JSON})
    refused(response, 413, "LIMIT_EXCEEDED")  # nobody can change anything without a token
    other = b'{"query": "mutation { write } query thingBulkWrite { hello }", "operationName": "thingBulkWrite"}'
    response = await http.post("/graphql", content=other.ljust(256 * 1024 + 1), headers=headers)
    refused(response, 413, "LIMIT_EXCEEDED")
    assert happened == ["written"]


@pytest.mark.parametrize(("size", "token"), [(b"2097153", b"Bearer good"), (b"262145", None)])
async def test_an_announced_body_that_is_too_large_is_not_read(size: bytes, token: bytes | None) -> None:
    async def receive() -> Message:
        raise AssertionError("read")

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json"), (b"content-length", size)]
    headers += [(b"authorization", token)] if token else []
    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert sent[0]["status"] == 413


@pytest.mark.parametrize(("token", "read"), [(b"Bearer good", 33), (None, 5)])
async def test_reading_stops_when_a_body_grows_too_large(token: bytes | None, read: int) -> None:
    chunks = 0

    async def receive() -> Message:
        nonlocal chunks
        chunks += 1
        return {"type": "http.request", "body": b" " * 65_536, "more_body": chunks < 100}

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json"), *([(b"authorization", token)] if token else [])]
    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert chunks == read
    assert sent[0]["status"] == 413


async def test_a_client_that_leaves_is_no_defect(caplog: pytest.LogCaptureFixture) -> None:
    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        raise AssertionError("nobody is there")

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"content-type", b"application/json")]}
    await GraphQLEndpoint(Executor(SCHEMA), make_context)(scope, receive, send)
    assert caplog.records == []
