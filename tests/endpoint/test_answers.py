from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from core.errors import Throttled
from schema.execution.limits import Limits
from schema.transport.media_types import preferred
from tests.endpoint.serving import GRAPHQL_JSON, JSON, client, happened, post, refused


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
    async with client(Limits(timeout_seconds=0.5)) as http:
        happened.clear()
        content = await post(http, "{ hello a: slow b: slow }", GRAPHQL_JSON)
    assert content["data"] is None
    assert content["errors"] == [
        {"message": "The operation took longer than 0.5 s.", "extensions": {"code": "TIMEOUT"}}
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
