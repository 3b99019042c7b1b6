"""Extreme strings and numbers in requests are refused with a code, or accepted without harm."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

import models
from models.values import Money
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

MARKS = "a" + "\u0344\u0315" * 60_000
HIDDEN_MARKS = "ཀ" + "\u0f73" * 60_000
"""A text in which each mark has combining class 0, but decomposes into two marks."""
SPACED = "1" + " " * 20_000 + "x"
LINES = "1" + "x\n" * 20_000 + "1"


@pytest.fixture(autouse=True)
async def goes_on(graph: Graph) -> AsyncIterator[None]:
    """Checks after each test that the server still answers."""
    yield
    assert (await graph("{ viewer { fullName } }"))["viewer"] == {"fullName": "Employee 1"}


async def refusal(graph: Graph, query: str, **variables: Any) -> tuple[str, list[Any] | None]:
    """The code and the path of the only error."""
    error = await graph.error(query, **variables)
    return error["extensions"]["code"], error.get("path")


# Texts

SIGN_IN = 'mutation($email: String!) { signIn(input: {email: $email, password: "x"}) { accessToken } }'


@pytest.mark.parametrize("email", [MARKS, HIDDEN_MARKS, "a" * 101, "a\x00b@example.com", "a" + "\u0301" * 31])
async def test_an_address_that_is_not_looked_up(graph: Graph, email: str) -> None:
    error = await graph.without_token().error(SIGN_IN, email=email)
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "field": ["input", "email"]}
    assert len(error["message"]) < 200


async def test_a_literal_is_bounded_like_a_variable(graph: Graph) -> None:
    marks = "a" + "\u0344\u0315" * 2_000
    query = f'mutation {{ signIn(input: {{email: "{marks}", password: "x"}}) {{ accessToken }} }}'
    assert await refusal(graph.without_token(), query) == ("BAD_USER_INPUT", ["signIn"])
    query = f'{{ customers(where: {{name: {{contains: "{marks}"}}}}) {{ totalCount }} }}'
    assert await refusal(graph, query) == ("BAD_USER_INPUT", ["customers"])


@pytest.mark.parametrize("text", [MARKS, HIDDEN_MARKS, SPACED, "x" * 1_001, "a" + "\u0301" * 31, "a\x00b"])
@pytest.mark.parametrize(
    "condition",
    [
        {"name": "eq"},
        {"name": "ne"},
        {"name": "contains"},
        {"name": "startsWith"},
        {"name": "lt"},
        {"externalId": "eq"},
        {"email": "eq"},
        {"phone": "eq"},
        {"postalCode": "eq"},
        {"website": "gte"},
    ],
    ids=str,
)
async def test_a_text_that_is_not_searched_for(graph: Graph, condition: dict[str, str], text: str) -> None:
    query = "query($where: CustomerWhere) { customers(where: $where) { totalCount nodes { id } } }"
    ((name, operator),) = condition.items()
    refused = ("BAD_USER_INPUT", ["customers"])
    assert await refusal(graph, query, where={name: {operator: text}}) == refused
    assert await refusal(graph, query, where={"not": {"contacts": {"some": {"fullName": {"eq": text}}}}}) == refused


@pytest.mark.parametrize("operator", ["in", "notIn"])
@pytest.mark.parametrize("name", ["name", "email", "phone", "city"])
async def test_a_list_of_texts_that_is_not_searched_for(graph: Graph, name: str, operator: str) -> None:
    query = "query($where: CustomerWhere) { customers(where: $where) { totalCount } }"
    refused = ("BAD_USER_INPUT", ["customers"])
    assert await refusal(graph, query, where={name: {operator: ["a", MARKS]}}) == refused
    many = ["中" * 500] * 50
    assert await refusal(graph, query, where={name: {operator: many}}) == ("LIMIT_EXCEEDED", None)
    some = many[:21]
    assert await refusal(graph, query, where={name: {operator: some}}) == ("LIMIT_EXCEEDED", ["customers"])


async def test_more_phone_numbers_than_are_parsed(graph: Graph) -> None:
    query = "query($where: CustomerWhere) { customers(where: $where) { totalCount } }"
    numbers = [f"+49 30 {n:06d}" for n in range(201)]
    assert (await graph(query, where={"phone": {"in": numbers[:200]}}))["customers"]["totalCount"] == 0
    assert await refusal(graph, query, where={"phone": {"in": numbers}}) == ("LIMIT_EXCEEDED", ["customers"])
    split = {"or": [{"phone": {"in": numbers[:100]}}, {"phone": {"in": numbers[100:]}}]}
    assert await refusal(graph, query, where=split) == ("LIMIT_EXCEEDED", ["customers"])


async def test_many_amounts_are_one_condition_for_each_currency(graph: Graph, make: Make) -> None:
    for n, amount in enumerate(("5", "7", "5.01")):
        await make(models.Customer, name=f"Rich {n}", annual_revenue=Money(Decimal(amount), "USD"))
    await make(models.Customer, name="Rich 3", annual_revenue=Money(Decimal("5"), "EUR"))
    query = """query($where: CustomerWhere) {
      customers(where: $where, orderBy: [{field: NAME}]) { nodes { name } } }"""
    amounts = [{"amount": str(n), "currency": "USD"} for n in range(1_000)] + [{"amount": "5", "currency": "EUR"}]
    found = await graph(query, where={"annualRevenue": {"in": amounts[1:]}})
    assert [row["name"] for row in found["customers"]["nodes"]] == ["Rich 0", "Rich 1", "Rich 3"]
    rich = {"name": {"startsWith": "Rich"}}
    found = await graph(query, where={**rich, "annualRevenue": {"notIn": amounts[1:]}})
    assert [row["name"] for row in found["customers"]["nodes"]] == ["Rich 2"]
    assert await refusal(graph, query, where={"annualRevenue": {"in": amounts}}) == ("LIMIT_EXCEEDED", ["customers"])


async def test_a_long_text_is_found_by_its_beginning_in_the_index(graph: Graph, make: Make) -> None:
    words = " ".join(f"w{n}" for n in range(50))  # 189 characters
    for subject in (words, words[:-1] + "8"):
        await make(models.SupportCase, subject=subject)
    query = "query($text: String) { supportCases(search: $text) { totalCount } }"
    assert (await graph(query, text=words))["supportCases"]["totalCount"] == 1
    where = {"subject": {"contains": words}}
    query = "query($where: SupportCaseWhere) { supportCases(where: $where) { totalCount } }"
    assert (await graph(query, where=where))["supportCases"]["totalCount"] == 1


@pytest.mark.parametrize("text", ["a" + "\u0344\u0315" * 99, "a" + "\u0301" * 31])
async def test_a_search_that_is_not_done(graph: Graph, text: str) -> None:
    query = "query($text: String) { customers(search: $text) { totalCount } }"
    assert await refusal(graph, query, text=text) == ("BAD_USER_INPUT", ["customers"])


@pytest.mark.parametrize("phone", [SPACED, LINES, MARKS, "1" * 51, "1\x00"])
async def test_a_caller_who_is_not_looked_up(graph: Graph, phone: str) -> None:
    query = "query($phone: String!) { callers(phone: $phone) { __typename } }"
    assert await refusal(graph, query, phone=phone) == ("BAD_USER_INPUT", ["callers"])


async def test_marks_that_are_written(graph: Graph) -> None:
    name = "a" + "\u0301" * 30
    written = await graph.done("tagCreate", "name", name=name)
    assert written["name"] == name
    assert await graph.refused("tagCreate", name=name + "\u0301") == [("input.name", "INVALID")]
    assert await graph.refused("tagCreate", name="ཀ" + "\u0f73" * 16) == [("input.name", "INVALID")]
    for text in (MARKS, HIDDEN_MARKS, SPACED, " " * 200_000 + "x" * 51):
        assert await graph.refused("tagCreate", name=text) == [("input.name", "TOO_LONG")]
    company = {"kind": "COMPANY", "name": "Company"}
    for name, code in (("email", "TOO_LONG"), ("phone", "TOO_LONG"), ("country", "INVALID")):
        for text in (MARKS, SPACED):
            assert await graph.refused("customerCreate", **company, **{name: text}) == [(f"input.{name}", code)]
    for text in (MARKS, SPACED):
        assert await graph.refused("priceListCreate", name="L", currency=text) == [("input.currency", "INVALID")]


async def test_a_token_of_many_parts(graph: Graph) -> None:
    query = "mutation($t: String!) { tokenRefresh(input: {refreshToken: $t}) { accessToken } }"
    error = await graph.without_token().error(query, t="." * 200_000)
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "field": ["input", "refreshToken"]}


WEBHOOK = {"name": "W", "url": "https://example.com", "entityTypes": ["CUSTOMER"], "selection": "id"}
CREATE_WEBHOOK = """mutation($i: WebhookCreateInput!) {
  m: webhookCreate(input: $i) { webhook { id } userErrors { field code } } }"""


@pytest.mark.parametrize(
    ("fields", "place", "code"),
    [
        (["x"] * 4_000, ["changedFields"], "OUT_OF_RANGE"),
        (["name", "w" * 100_000 + "."], ["changedFields", "1"], "INVALID"),
        (["name", "Customer.name", "Customer.maintenanceGuide"], ["changedFields", "2"], "INVALID"),
    ],
)
async def test_fields_that_no_webhook_watches(graph: Graph, fields: list[str], place: list[str], code: str) -> None:
    answer = await graph(CREATE_WEBHOOK, i={**WEBHOOK, "changedFields": fields})
    assert answer["m"]["userErrors"] == [{"field": ["input", *place], "code": code}]


async def test_more_variables_than_are_converted(graph: Graph) -> None:
    query = "query($where: CustomerWhere) { customers(where: $where) { totalCount } }"
    many: dict[str, Any] = {"and": [{"id": {"in": []}} for _ in range(4_000)]}
    error = await graph.error(query, where=many)
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "values", "maximum": 5_000}


# Surrogates


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\ud800\\u0041", "\\udc00\\ud800"])
@pytest.mark.parametrize("place", ["query", "operationName", "variables", "extensions"])
async def test_a_lone_surrogate_in_a_body(graph: Graph, escape: str, place: str) -> None:
    parts = {
        "query": '{"query": "query Q { viewer { id } } # ^"}',
        "operationName": '{"query": "query Q { viewer { id } }", "operationName": "^"}',
        "variables": '{"query": "query Q($s: String) { tags(search: $s) { totalCount } }", "variables": {"s": "^"}}',
        "extensions": '{"query": "query Q { viewer { id } }", "extensions": {"idempotencyKey": "^"}}',
    }
    body = parts[place].replace("^", escape).encode()
    answer = await graph.http.post("/graphql", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert [error["extensions"]["code"] for error in answer.json()["errors"]] == ["BAD_REQUEST"]


@pytest.mark.parametrize(
    "escape", ["\\ud800", "\\u{d800}", "\\udc00", "\\ud83d\\u0041", "\\u{110000}", "\\u{FFFFFFFFFF}"]
)
async def test_a_lone_surrogate_in_a_literal(graph: Graph, escape: str) -> None:
    error = await graph.error(f'{{ customers(search: "a{escape}") {{ totalCount }} }}')
    assert error["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"


async def test_a_surrogate_in_a_query_string(graph: Graph) -> None:
    for text in (
        "query=%ED%A0%80",
        "query={viewer{id}}&operationName=%ED%A0%80",
        "query={viewer{id}}&variables=%ED%A0%80",
    ):
        answer = await graph.http.get(f"/graphql?{text}")
        assert answer.status_code == 400
        assert [error["extensions"]["code"] for error in answer.json()["errors"]] == ["BAD_REQUEST"]


async def test_a_pair_of_surrogates_is_a_character(graph: Graph) -> None:
    query = 'mutation { tagCreate(input: {name: "\\ud83d\\ude00 paired"}) { tag { name } } }'
    assert (await graph(query))["tagCreate"]["tag"]["name"] == "\U0001f600 paired"


@pytest.mark.parametrize("name", ["\x00", "\x1b[31m", "x" * 200_000, "\u202e"])
async def test_an_operation_name_that_is_none(graph: Graph, name: str) -> None:
    answer = await graph.http.post("/graphql", json={"query": "query Q { viewer { id } }", "operationName": name})
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert len(error["message"]) < 200


@pytest.mark.parametrize("key", ["x" * 256, "a\x7f", "\u0660", "", "a" * 60_000])
async def test_an_idempotency_key_that_is_none(graph: Graph, key: str) -> None:
    given = {"query": "mutation { signOut(input: {}) { sessionsEnded } }"}
    headers = {"Idempotency-Key": key.encode()}
    answer = await graph.http.post("/graphql", json=given, headers=headers)  # type: ignore[arg-type]
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert len(error["message"]) < 200
