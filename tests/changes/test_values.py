"""Tests of input values: texts, money and numbers, from the API and from imports."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.unchanged import unchanged


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u00a0\u2003"])
async def test_blank_text_is_no_text(graph: Graph, make: Make, database: Database, blank: str) -> None:
    row = await graph.done("customerCreate", "id city", kind="COMPANY", name="C", city=blank)
    assert row["city"] is None
    async with unchanged(database):
        assert await graph.refused("customerCreate", kind="COMPANY", name=blank) == [("input.name", "REQUIRED")]
        assert await graph.refused("customerUpdate", id=row["id"], name=blank) == [("input.name", "REQUIRED")]
    await graph.done("customerUpdate", id=row["id"], city="Köln")
    assert await graph.done("customerUpdate", "city", id=row["id"], city=blank) == {"city": None}


async def test_text_is_trimmed_and_else_kept_as_it_is(graph: Graph) -> None:
    row = await graph.done("customerCreate", "name", kind="COMPANY", name=" \tA  B\u00a0")
    assert row == {"name": "A  B"}


@pytest.mark.parametrize("character", ["\x00", "\x01", "\x1b", "\x7f", "\x80", "\x92", "\x9f"])
async def test_control_characters_are_refused(graph: Graph, make: Make, database: Database, character: str) -> None:
    id, text = str(await make(models.Customer)), f"a{character}b"
    async with unchanged(database):
        assert await graph.refused("customerCreate", kind="COMPANY", name=text) == [("input.name", "INVALID")]
        assert await graph.refused("customerUpdate", id=id, city=text) == [("input.city", "INVALID")]
        refusal = [("input.externalId", "INVALID")]
        assert await graph.refused("customerCreate", kind="COMPANY", name="C", externalId=text) == refusal
        assert await graph.refused("customerUpsert", kind="COMPANY", name="C", externalId=text) == refusal


async def test_lines_and_tabs_are_text(graph: Graph) -> None:
    row = await graph.done("activityCreate", "body", kind="NOTE", subject="S", body="a\n\tb\r\nc")
    assert row == {"body": "a\n\tb\r\nc"}


async def test_half_a_character_is_no_json(graph: Graph, database: Database) -> None:
    query = "mutation($i: TagCreateInput!) { tagCreate(input: $i) { tag { name } } }"
    async with unchanged(database):
        for half in (r"\ud800", r"\udc00x", r"\ud83d"):
            body = f'{{"query": "{query}", "variables": {{"i": {{"name": "a{half}"}}}}}}'
            answer = await graph.http.post("/graphql", content=body, headers={"Content-Type": "application/json"})
            assert answer.status_code == 400
            assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
        error = await graph.error('mutation { tagCreate(input: {name: "a\\ud800"}) { tag { name } } }')
        assert error["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"
    row = await graph.done("tagCreate", "name", name="\U0001f600")
    assert row == {"name": "\U0001f600"}


async def test_text_is_measured_in_characters_after_trimming(graph: Graph, database: Database) -> None:
    for character in ("x", "é", "漢", "\U0001f600"):
        row = await graph.done("customerCreate", "name", kind="COMPANY", name=f"  {character * 200}  ")
        assert row == {"name": character * 200}
        async with unchanged(database):
            refusal = await graph.refused("customerCreate", kind="COMPANY", name=character * 201)
            assert refusal == [("input.name", "TOO_LONG")]


async def test_text_that_grows_when_it_is_folded_is_kept(graph: Graph) -> None:
    subject = "".join(chr(0xFDFA if n % 3 else 0xFDFB) for n in range(200))
    row = await graph.done("activityCreate", "subject", kind="NOTE", subject=subject)
    assert row == {"subject": subject}


async def test_all_wrong_values_are_told_at_once(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        refusal = await graph.refused("customerCreate", kind="COMPANY", name="x" * 201, email="no", employees=-1)
        assert sorted(refusal) == [
            ("input.email", "INVALID"),
            ("input.employees", "OUT_OF_RANGE"),
            ("input.name", "TOO_LONG"),
        ]


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1234.5", "USD", "1234.50"),
        ("1234", "JPY", "1234"),
        ("1.234", "KWD", "1.234"),
        ("1.0000", "CLF", "1.0000"),
        ("7.000", "JPY", "7"),
        (5, "EUR", "5.00"),
        ("1000000000000000", "USD", "1000000000000000.00"),
        ("100000000000000000", "JPY", "100000000000000000"),
        ("0.1", "USD", "0.10"),
    ],
)
async def test_money_is_exact(graph: Graph, amount: Any, currency: str, shown: str) -> None:
    money = {"amount": amount, "currency": currency}
    row = await graph.done("productCreate", "listPrice { amount currency }", sku="A", name="A", listPrice=money)
    assert row["listPrice"] == {"amount": shown, "currency": currency}


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        ("1.001", "USD", "INVALID"),
        ("1.5", "JPY", "INVALID"),
        ("1.2345", "KWD", "INVALID"),
        ("1", "XXX", "INVALID"),
        ("1", "usd", "INVALID"),
        ("1", "", "INVALID"),
        ("1", "US\x00", "INVALID"),
        ("-0.01", "USD", "OUT_OF_RANGE"),
        ("1000000000000000.01", "USD", "OUT_OF_RANGE"),
        ("9" * 40, "USD", "OUT_OF_RANGE"),
    ],
)
async def test_money_that_cannot_be_is_refused(
    graph: Graph, database: Database, amount: str, currency: str, code: str
) -> None:
    async with unchanged(database):
        money = {"amount": amount, "currency": currency}
        assert await graph.refused("productCreate", sku="A", name="A", listPrice=money) == [("input.listPrice", code)]


@pytest.mark.parametrize(
    "amount", [1.5, 1e20, "1e3", "1E+1000000", "Infinity", "NaN", "", " 1", "0x1", "١", "1,5", True, None, [], {}]
)
async def test_what_is_no_exact_number_does_not_even_begin(graph: Graph, database: Database, amount: Any) -> None:
    query = """mutation($a: Decimal!) { productCreate(
        input: {sku: "A", name: "A", listPrice: {amount: $a, currency: "USD"}}) { product { id } } }"""
    async with unchanged(database):
        error = await graph.error(query, a=amount)
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_a_number_in_the_document_is_as_exact_as_it_is_written(graph: Graph) -> None:
    query = """mutation { productCreate(input: {sku: "A", name: "A", listPrice: {amount: 0.10, currency: "USD"}}) {
        product { listPrice { amount } } } }"""
    assert (await graph(query))["productCreate"]["product"]["listPrice"] == {"amount": "0.10"}
    error = await graph.error(query.replace("0.10", "1e400"))
    assert error["extensions"]["code"] in ("GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT")


@pytest.mark.parametrize(("phone", "good"), [("+49 (0)30 / 12-34.5", True), ("call me", False), ("12", False)])
async def test_a_phone_number_is_written_as_people_do(graph: Graph, database: Database, phone: str, good: bool) -> None:
    if good:
        assert await graph.done("customerCreate", "phone", kind="COMPANY", name="C", phone=phone) == {"phone": phone}
        return
    async with unchanged(database):
        refusal = await graph.refused("customerCreate", kind="COMPANY", name="C", phone=phone)
        assert refusal == [("input.phone", "INVALID")]
