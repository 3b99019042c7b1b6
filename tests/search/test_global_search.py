"""Tests of the root field `search`: what is found in several types, in which order, and with which highlights."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.highlighting import LONGEST, highlighted
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from tests.factories import Make
from tests.graph import Graph, gid

SEARCH = """query($q: String!, $t: [EntityType!], $n: Int) { search(query: $q, types: $t, first: $n) {
  match
  node { __typename id ... on Customer { name } ... on Contact { fullName } ... on Lead { name company } }
  highlights { field parts { text isMatch } } } }"""


async def found(graph: Graph, query: str, **arguments: Any) -> list[tuple[str, str]]:
    """Returns how each row matches, and its id."""
    hits = (await graph(SEARCH, q=query, **arguments))["search"]
    return [(hit["match"], hit["node"]["id"]) for hit in hits]


async def test_the_best_matches_come_first(graph: Graph, make: Make) -> None:
    async def customer(name: str, **values: Any) -> str:
        return gid(models.Customer, await make(models.Customer, name=name, **values))

    inside = await customer("Bäckerei am Mühlenweg")
    begins = await customer("Mühlenweg 12 Grundstücke")
    shorter = await customer("Mühlenweg KG")
    exact = await customer("MUHLENWEG")
    place = await customer("Anders", city="Mühlenweg")
    contact = gid(models.Contact, await make(models.Contact, full_name="Mara Mühlenweg"))
    lead = gid(models.Lead, await make(models.Lead, name="Kim Berg", company="Mühlenweg Handel"))
    key = await customer("Ohne", external_id="mühlenweg")
    _ = await customer("Mühlen am Weg")
    expected = [("KEY", key), ("EXACT", exact), ("BEGINNING", shorter), ("BEGINNING", begins)]
    # Of the same length of name, and otherwise by length.
    words = [("WORDS", place), ("WORDS", lead), ("WORDS", contact), ("WORDS", inside)]
    assert await found(graph, "mühlenweg") == expected + words
    assert await found(graph, "  mühlenweg ", n=3) == [
        ("EXACT", exact),
        *expected[2:],
    ]  # an id is compared as it is
    assert await found(graph, "mühlenweg", t=["LEAD", "CONTACT"]) == words[1:3]
    assert await found(graph, "weg muhl grund") == [("WORDS", begins)]
    assert await found(graph, "mühlenweg", n=1) == expected[:1]


async def test_addresses_and_numbers_are_found_as_a_whole(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer, name="A", email="Jo.Lind@example.org", phone="+49 30 1234567")
    contact = await make(models.Contact, full_name="B", email="jo.lind@example.org")
    lead = await make(models.Lead, name="C", phone="030 1234567", country="DE")
    product = await make(models.Product, name="Pump", sku="PU-100")
    by_address = [("KEY", gid(models.Customer, customer)), ("KEY", gid(models.Contact, contact))]
    assert await found(graph, "JO.LIND@example.org") == by_address
    assert await found(graph, "lind@example.org") == []
    assert await found(graph, "example.org") == []
    by_number = [("KEY", gid(models.Customer, customer)), ("KEY", gid(models.Lead, lead))]
    for number in ("0049 (30) 123 45 67", "+49301234567"):
        assert await found(graph, number) == by_number
    assert await found(graph, "1234567 x") == []
    assert await found(graph, "pu-100") == [("WORDS", gid(models.Product, product))]


async def test_only_rows_that_the_caller_sees_are_found(graph: Graph, make: Make, settings: Settings) -> None:
    seller = await make(models.Employee, role=EmployeeRole.SALES)
    rows: dict[str, UUID] = {
        "own": await make(models.Customer, name="Sommerfeld own", owner_id=seller, phone="+49 40 7654321"),
        "other": await make(models.Customer, name="Sommerfeld other", phone="+49 40 7654321"),
        "deleted": await make(models.Customer, name="Sommerfeld deleted", owner_id=seller),
    }
    lead = await make(models.Lead, name="Sommerfeld lead", phone="+49 40 7654321")
    await graph.done("customerDelete", id=gid(models.Customer, rows["deleted"]))
    names = {gid(models.Customer, id): name for name, id in rows.items()} | {gid(models.Lead, lead): "lead"}
    expected = {
        EmployeeRole.ADMIN: (["lead", "other", "own"], ["lead", "other", "own"]),
        EmployeeRole.SALES: (["lead", "own"], ["lead", "own"]),  # leads without an owner are everybody's in sales
        EmployeeRole.MARKETING: (["lead", "other", "own"], ["lead"]),  # customers' numbers are masked
        EmployeeRole.SERVICE: ([], []),
    }
    for role, (by_name, by_number) in expected.items():
        employee = seller if role is EmployeeRole.SALES else await make(models.Employee, role=role)
        own = graph.as_employee(settings, employee)
        for query, wanted in (("sommerfeld", by_name), ("040 7654321", by_number)):
            assert sorted(names[id] for _, id in await found(own, query)) == wanted, (role, query)
    error = await graph.without_token().error(SEARCH, q="sommerfeld")
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_words_are_highlighted(graph: Graph, make: Make) -> None:
    _ = await make(models.Customer, name="Hurtownia Łódzka Łódź", city="Łódź")
    highlights = (await graph(SEARCH, q="lodz hurt"))["search"][0]["highlights"]
    shown = {one["field"]: [(part["text"], part["isMatch"]) for part in one["parts"]] for one in highlights}
    name = [("Hurt", True), ("ownia ", False), ("Łódz", True), ("ka ", False), ("Łódź", True)]
    assert shown == {"name": name, "city": [("Łódź", True)]}


TEXTS = {
    "Straße am Ring": ("strasse", [("Straße", True), (" am Ring", False)]),
    "ﬁnal": ("fin", [("ﬁn", True), ("al", False)]),
    "e\u0301te\u0301": ("te", [("e\u0301", False), ("te\u0301", True)]),
    "O’Connor": ("o'con", [("O’Con", True), ("nor", False)]),
    "aaaa": ("aa", [("aaaa", True)]),
    "北京市东城": ("京市", [("北", False), ("京市", True), ("东城", False)]),
    "soft\u00adware": ("softw", [("soft\u00adw", True), ("are", False)]),
    "none": ("x", []),
}


@pytest.mark.parametrize("text", TEXTS)
def test_parts_of_a_text(text: str) -> None:
    word, parts = TEXTS[text]
    assert highlighted(text, [word]) == parts


def test_of_a_long_text_an_excerpt_is_shown() -> None:
    text = "x" * 500 + " Nadel " + "y" * 500
    parts = highlighted(text, ["nadel"])
    assert [part.text for part in parts if part.is_match] == ["Nadel"]
    excerpt = "".join(part.text for part in parts)
    assert excerpt[0] == excerpt[-1] == "…"
    assert excerpt[1:-1] in text
    assert len(excerpt) == LONGEST + 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"q": ""}, "BAD_USER_INPUT"),
        ({"q": " \u00ad "}, "BAD_USER_INPUT"),
        ({"q": "a\u0000b"}, "BAD_USER_INPUT"),
        ({"q": "a" * 201}, "LIMIT_EXCEEDED"),
        ({"q": "a", "t": []}, "BAD_USER_INPUT"),
        ({"q": "a", "t": ["ORDER_LINE"]}, "BAD_USER_INPUT"),
        ({"q": "a", "n": 0}, "BAD_USER_INPUT"),
        ({"q": "a", "n": 101}, "BAD_USER_INPUT"),
    ],
)
async def test_bad_arguments(graph: Graph, arguments: dict[str, Any], code: str) -> None:
    error = await graph.error(SEARCH, **arguments)
    assert (error["extensions"]["code"], error["path"]) == (code, ["search"])


async def test_too_many_types_are_refused(graph: Graph) -> None:
    types = (await graph('{ __type(name: "EntityType") { enumValues { name } } }'))["__type"]["enumValues"]
    error = await graph.error(SEARCH, q="a", t=[one["name"] for one in types[:11]])
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_search_costs_more_than_a_list(graph: Graph) -> None:
    costs = [
        (await graph.http.post("/graphql", json={"query": text})).json()["extensions"]["cost"]["requested"]
        for text in ('{ search(query: "kranich", first: 5) { match } }', "{ customers(first: 5) { nodes { id } } }")
    ]
    assert costs[0] == costs[1] + 20


async def test_the_number_of_statements_does_not_grow_with_the_rows(
    graph: Graph, make: Make, database: Database
) -> None:
    counts = []
    nested = (
        '{ search(query: "kranich") { node { ... on Customer { owner { fullName } contacts { nodes { id } } } } } }'
    )
    for more in (1, 9):
        for number in range(more):
            _ = await make(models.Contact, customer_id=await make(models.Customer, name=f"Kranich {more} {number}"))
        with database.recording() as statements:
            _ = await graph(nested)
        counts.append(len(statements))
    assert counts[0] == counts[1]
    with database.recording() as statements:
        _ = await graph('{ search(query: "kranich 9", types: CUSTOMER, first: 5) { match } }')
    assert len([one for one in statements if '"customer"' in one.sql]) == 2  # keys and beginnings were enough
