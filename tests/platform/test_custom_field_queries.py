"""Tests of conditions on custom fields and of orders by them, by plans and by loaders."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

MARK = "Queried"
FIELDS = {
    "text": ("TEXT", {}),
    "number": ("NUMBER", {}),
    "money": ("MONEY", {}),
    "date": ("DATE", {}),
    "boolean": ("BOOLEAN", {}),
    "option": ("OPTION", {"options": "Gold; Silver"}),
    "relation": ("RELATION", {"relatesTo": "EMPLOYEE"}),
}
ROWS: dict[str, dict[str, Any]] = {
    "A": {
        "text": "Ärger",
        "number": "-2",
        "money": ("5", "USD"),
        "date": "2026-01-31",
        "boolean": True,
        "option": "Gold",
    },
    "B": {"text": "arg", "number": "10", "money": ("20", "EUR"), "date": "2026-02-01", "boolean": False},
    "C": {"text": "100%_", "number": "9.5", "money": ("3", "EUR"), "date": "2025-12-31", "option": "Silver"},
    "D": {"number": "-10"},
    "E": {},
}


@pytest.fixture(scope="module")
async def employee(graph: Graph, make: Make) -> str:
    """Defines the fields of customers, and makes the customers of `ROWS`. Returns the employee that A leads to."""
    for field, (type_, also) in FIELDS.items():
        await graph.done(
            "customFieldCreate", entity="CUSTOMER", name=f"{field}X", label=field, type=type_, apiKeys=True, **also
        )
    id = gid(models.Employee, await make(models.Employee))
    for name, values in ROWS.items():
        given = [
            {"name": f"{key}X", key: {"amount": value[0], "currency": value[1]} if key == "money" else value}
            for key, value in values.items()
        ]
        if name == "A":
            given.append({"name": "relationX", "relation": id})
        await graph.done("customerCreate", kind="COMPANY", name=name, city=MARK, customFields=given)
    return id


async def found(graph: Graph, where: dict[str, Any] | None = None, **arguments: Any) -> str:
    """Returns the names of the customers in a list, one after the other. The plan and the loaders must agree."""
    whole = {"and": [{"city": {"eq": MARK}}, *([where] if where else [])]}
    query = (
        "query($where: CustomerWhere, $order: [CustomerOrder!], $first: Int, $after: String, $last: Int) { customers("
        "where: $where, orderBy: $order, first: $first, after: $after, last: $last) { totalCount nodes { name %s } } }"
    )
    answers = [await graph(query % also, where=whole, **arguments) for also in ("", "history(first: 1) { totalCount }")]
    planned, loaded = ([row["name"] for row in one["customers"]["nodes"]] for one in answers)
    assert planned == loaded
    return "".join(planned)


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        ({"text": {"eq": "Ärger"}}, "A"),
        ({"text": {"eq": "ärger"}}, ""),
        ({"text": {"ne": "arg"}}, "ACDE"),
        ({"text": {"in": ["arg", "100%_"]}}, "BC"),
        ({"text": {"notIn": ["arg", "100%_"]}}, "ADE"),
        ({"text": {"startsWith": "ARG"}}, "AB"),
        ({"text": {"startsWith": "arge"}}, "A"),
        ({"text": {"contains": "RG"}}, "AB"),
        ({"text": {"contains": "%_"}}, "C"),
        ({"text": {"gte": "arg"}}, "AB"),
        ({"text": {"gt": "arg"}}, "A"),
        ({"text": {"isNull": True}}, "DE"),
        ({"number": {"lt": "9.50"}}, "AD"),
        ({"number": {"gte": "-2", "lt": "10"}}, "AC"),
        ({"number": {"isNull": False}}, "ABCD"),
        ({"money": {"gt": {"amount": "3", "currency": "EUR"}}}, "B"),
        ({"money": {"lte": {"amount": "99", "currency": "EUR"}}}, "BC"),
        ({"money": {"eq": {"amount": "5.00", "currency": "USD"}}}, "A"),
        ({"money": {"eq": {"amount": "5.00", "currency": "EUR"}}}, ""),
        ({"date": {"gte": "2026-01-31"}}, "AB"),
        ({"boolean": {"eq": False}}, "B"),
        ({"boolean": {"ne": False}}, "ACDE"),
        ({"option": {"in": ["Gold", "Silver"]}}, "AC"),
        ({"relation": {"isNull": True}}, "BCDE"),
    ],
)
async def test_conditions(graph: Graph, employee: str, condition: dict[str, Any], names: str) -> None:
    ((key, _),) = condition.items()
    where = {"customField": {"name": f"{key}X", **condition}}
    assert await found(graph, where) == names
    opposite = await found(graph, {"not": where})
    assert sorted(names + opposite) == list("ABCDE")
    assert await found(graph, {"or": [where, {"name": {"eq": "E"}}]}) == "".join(sorted({*names, "E"}))


async def test_a_condition_on_a_relation(graph: Graph, employee: str, settings: Settings) -> None:
    assert await found(graph, {"customField": {"name": "relationX", "relation": {"eq": employee}}}) == "A"
    assert await found(graph, {"customField": {"name": "relationX", "relation": {"notIn": [employee]}}}) == "BCDE"


@pytest.mark.parametrize(
    ("field", "up", "down"),
    [
        ("text", "CBADE", "ABCED"),
        ("number", "DACBE", "BCADE"),
        ("money", "CBADE", "ABCED"),
        ("date", "CABDE", "BACED"),
        ("boolean", "BACDE", "ABEDC"),
        ("option", "ACBDE", "CAEDB"),
    ],
)
async def test_orders(graph: Graph, employee: str, field: str, up: str, down: str) -> None:
    for direction, names in (("ASC", up), ("DESC", down)):
        order = [{"customField": f"{field}X", "direction": direction}]
        assert await found(graph, order=order) == names
        assert await found(graph, order=order, last=2) == names[-2:]
        assert await found(graph, order=order, first=2) == names[:2]
        assert await _paged(graph, order, forward=True) == names
        assert await _paged(graph, order, forward=False) == names


async def _paged(graph: Graph, order: list[dict[str, str]], *, forward: bool) -> str:
    """Reads the customers one by one, with the cursor of the one before."""
    names: list[str] = []
    cursor = None
    query = (
        "query($where: CustomerWhere, $order: [CustomerOrder!], $cursor: String) { customers(where: $where,"
        " orderBy: $order, %s: 1, %s: $cursor)"
        " { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage } } }"
    ) % (("first", "after") if forward else ("last", "before"))
    while True:
        page = (await graph(query, where={"city": {"eq": MARK}}, order=order, cursor=cursor))["customers"]
        if not page["edges"]:
            break
        (edge,) = page["edges"]
        names.append(edge["node"]["name"])
        cursor = edge["cursor"]
        if not page["pageInfo"]["hasNextPage" if forward else "hasPreviousPage"]:
            break
    return "".join(names if forward else reversed(names))


async def test_orders_beside_other_keys(graph: Graph, employee: str) -> None:
    order = [{"customField": "booleanX"}, {"field": "NAME", "direction": "DESC"}]
    assert await found(graph, order=order) == "BAEDC"
    order = [{"customField": "optionX"}, {"customField": "numberX", "direction": "DESC"}]
    assert await found(graph, order=order) == "ACBDE"


async def test_nested_lists(graph: Graph, make: Make, employee: str) -> None:
    await graph.done("customFieldCreate", entity="CONTACT", name="rankX", label="Rank", type="NUMBER")
    customer = gid(models.Customer, await make(models.Customer))
    for name, rank in (("one", "1"), ("three", "3"), ("two", "2"), ("none", None)):
        given = [{"name": "rankX", "number": rank}] if rank else []
        await graph.done("contactCreate", customerId=customer, fullName=name, customFields=given)
    query = """query($id: ID!) { customer(id: $id) {
      contacts(
        orderBy: [{customField: "rankX", direction: DESC}]
        where: {customField: {name: "rankX", number: {gt: "1"}}}
      ) {
        totalCount
        nodes { fullName customFields(names: ["rankX"]) { ... on CustomNumberValue { number } } }
        pageInfo { endCursor }
      } %s } }"""
    answers = [await graph(query % also, id=customer) for also in ("", "history(first: 1) { totalCount }")]
    assert answers[0]["customer"]["contacts"] == answers[1]["customer"]["contacts"]
    shown = answers[0]["customer"]["contacts"]
    assert shown["totalCount"] == 2
    assert [(one["fullName"], one["customFields"]) for one in shown["nodes"]] == [
        ("three", [{"number": "3"}]),
        ("two", [{"number": "2"}]),
    ]
    where = {"contacts": {"some": {"customField": {"name": "rankX", "number": {"eq": "3"}}}}}
    names = await graph("query($where: CustomerWhere) { customers(where: $where) { nodes { id } } }", where=where)
    assert names["customers"]["nodes"] == [{"id": customer}]


@pytest.mark.parametrize(
    "arguments",
    [
        'where: {customField: {name: "nothing", text: {eq: "a"}}}',
        'where: {not: {customField: {name: "nothing", text: {eq: "a"}}}}',
        'where: {customField: {name: "numberX", text: {eq: "a"}}}',
        'where: {customField: {name: "not a name", text: {eq: "a"}}}',
        'where: {customField: {name: "numberX"}}',
        'where: {customField: {name: "numberX", number: {eq: "1"}, text: {eq: "a"}}}',
        'orderBy: [{customField: "nothing"}]',
        'orderBy: [{customField: "relationX"}]',  # the cursors would have the ids of rows that one may not see
        'orderBy: [{customField: "numberX"}, {customField: "numberX"}]',
    ],
)
@pytest.mark.parametrize("selection", ["totalCount", "nodes { id }", "nodes { id history(first: 1) { totalCount } }"])
async def test_wrong_conditions_are_errors(graph: Graph, employee: str, arguments: str, selection: str) -> None:
    if selection == "totalCount" and ("nothing" in arguments or "relationX" in arguments) and "orderBy" in arguments:
        return  # nothing is ordered
    error = await graph.error(f"{{ customers({arguments}) {{ {selection} }} }}")
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert error["path"][0] == "customers"


async def test_unknown_names_in_the_selection_are_errors(graph: Graph, employee: str) -> None:
    error = await graph.error('{ customers(first: 1) { nodes { customFields(names: ["nothing"]) { __typename } } } }')
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_one_statement_on_postgresql(graph: Graph, database: Database, employee: str) -> None:
    query = (
        '{ customers(first: 5, where: {customField: {name: "numberX", number: {gt: "-5"}}},'
        ' orderBy: [{customField: "numberX"}])'
        ' { nodes { name customFields(names: ["numberX", "textX"]) { ... on CustomTextValue { text } } } } }'
    )
    await graph(query)
    with database.recording() as statements:
        await graph(query)
    assert len(statements) == 1
