"""Tests of bad input: it gets an error with a code and a path, and changes nothing."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import global_id, new_id
from models.dialect.base import Database
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

UNKNOWN = "01890000-0000-7000-8000-000000000000"
LIST = """query($first: Int, $last: Int, $after: String, $before: String, $where: CustomerWhere,
    $orderBy: [CustomerOrder!], $search: String) {
  customers(first: $first, last: $last, after: $after, before: $before,
      where: $where, orderBy: $orderBy, search: $search) {
    totalCount nodes { name } edges { cursor } pageInfo { endCursor } } }"""


@pytest.fixture(autouse=True)
async def goes_on(graph: Graph, database: Database) -> AsyncIterator[None]:
    """After each test, checks that nothing has changed and that the next request is answered."""
    async with unchanged(database):
        yield
        assert (await graph("{ viewer { fullName } }"))["viewer"] == {"fullName": "Employee 1"}


async def refusal(graph: Graph, query: str, **variables: Any) -> tuple[str, list[Any] | None]:
    """Returns the code and the path of the only error of an operation."""
    error = await graph.error(query, **variables)
    return error["extensions"]["code"], error.get("path")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"first": 0}, "BAD_USER_INPUT"),
        ({"first": -1}, "BAD_USER_INPUT"),
        ({"first": 101}, "BAD_USER_INPUT"),
        ({"last": 0}, "BAD_USER_INPUT"),
        ({"last": 101}, "BAD_USER_INPUT"),
        ({"first": 5, "last": 5}, "BAD_USER_INPUT"),
        ({"search": "x" * 201}, "LIMIT_EXCEEDED"),
        ({"search": "a\x00b"}, "BAD_USER_INPUT"),
        ({"after": ""}, "BAD_USER_INPUT"),
        ({"after": "no cursor"}, "BAD_USER_INPUT"),
        ({"before": "AAAA"}, "BAD_USER_INPUT"),
        ({"after": base64.b64encode(b"5").decode()}, "BAD_USER_INPUT"),
        ({"after": base64.b64encode(b"[" * 100_000).decode()}, "BAD_USER_INPUT"),
        ({"orderBy": [{"field": "NAME", "customField": "shoeSize"}]}, "BAD_USER_INPUT"),
        ({"orderBy": [{}]}, "BAD_USER_INPUT"),
        ({"orderBy": [{"field": None, "customField": None}]}, "BAD_USER_INPUT"),
        ({"orderBy": [{"field": "NAME"}, {"field": "NAME", "direction": "DESC"}]}, "BAD_USER_INPUT"),
        ({"where": {"name": {"eq": None}}}, "BAD_USER_INPUT"),
        ({"where": {"name": {"in": None}}}, "BAD_USER_INPUT"),
        ({"where": {"name": {"isNull": None}}}, "BAD_USER_INPUT"),
        ({"where": {"name": None}}, "BAD_USER_INPUT"),
        ({"where": {"and": None}}, "BAD_USER_INPUT"),
        ({"where": {"not": None}}, "BAD_USER_INPUT"),
        ({"where": {"owner": None}}, "BAD_USER_INPUT"),
        ({"where": {"contacts": {"some": None}}}, "BAD_USER_INPUT"),
        ({"where": {"ownerId": {"eq": None}}}, "BAD_USER_INPUT"),
        ({"where": {"ownerId": {"eq": "x"}}}, "BAD_USER_INPUT"),
        ({"where": {"id": {"in": [UNKNOWN, "x"]}}}, "BAD_USER_INPUT"),
        ({"where": {"name": {"eq": "a\x00b"}}}, "BAD_USER_INPUT"),
        ({"where": {"createdAt": {"gte": {"ago": "P2030Y"}}}}, "BAD_USER_INPUT"),
        ({"where": {"annualRevenue": {"gt": {"amount": "1.001", "currency": "USD"}}}}, "BAD_USER_INPUT"),
        ({"where": {"annualRevenue": {"gt": {"amount": "1", "currency": "XXX"}}}}, "BAD_USER_INPUT"),
        ({"where": {"name": {"in": ["x"] * 1001}}}, "LIMIT_EXCEEDED"),
        ({"where": {"id": {"notIn": [UNKNOWN] * 1001}}}, "LIMIT_EXCEEDED"),
        ({"where": {"ownerId": {"in": [UNKNOWN] * 1001}}}, "LIMIT_EXCEEDED"),
        ({"where": {"or": [{"name": {"eq": str(n)}} for n in range(101)]}}, "LIMIT_EXCEEDED"),
        ({"where": {"or": [{}] * 400}}, "LIMIT_EXCEEDED"),
        ({"where": {"or": [{"and": []}] * 200}}, "LIMIT_EXCEEDED"),
    ],
)
async def test_a_list_that_cannot_be(graph: Graph, arguments: dict[str, Any], code: str) -> None:
    assert await refusal(graph, LIST, **arguments) == (code, ["customers"])


async def test_a_list_in_the_order_of_an_unknown_custom_field(graph: Graph) -> None:
    # Only the database knows which fields there are, so the error is that of the rows.
    found = await refusal(graph, LIST, orderBy=[{"customField": "shoeSize"}])
    assert found == ("BAD_USER_INPUT", ["customers", "nodes"])


@pytest.mark.parametrize("conditions", [[{}] * 3000, [{"and": []}] * 2000])
async def test_more_conditions_than_an_operation_may_have(graph: Graph, conditions: list[dict[str, Any]]) -> None:
    assert await refusal(graph, LIST, where={"or": conditions}) == ("LIMIT_EXCEEDED", None)


@pytest.mark.parametrize(
    "arguments",
    [
        {"first": 1},
        {"first": 100},
        {"last": 100, "first": None},
        {"search": "x" * 200},
        {"where": {"name": {"in": ["x"] * 1000}}},
        {"where": {"or": [{"name": {"eq": str(n)}} for n in range(100)]}},
        {"where": None, "orderBy": None, "search": None, "after": None},
        {"where": {}, "orderBy": [], "search": ""},
        {"where": {"or": []}},
    ],
)
async def test_a_list_at_its_limits(graph: Graph, arguments: dict[str, Any]) -> None:
    assert (await graph(LIST, **arguments))["customers"]["totalCount"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        {"first": "1"},
        {"first": 1.5},
        {"first": 2**31},
        {"where": {"nmae": {"eq": "a"}}},
        {"where": {"name": {"eq": 5}}},
        {"where": {"name": {"like": "a"}}},
        {"where": {"phone": {"contains": "1"}}},
        {"where": {"tier": {"eq": "BEST"}}},
        {"where": {"and": [None]}},
        {"where": {"name": {"in": ["a", None]}}},
        {"where": {"createdAt": {"gte": {"ahead": "P9999Y"}}}},
        {"where": {"createdAt": {"gte": {"ago": "90 days"}}}},
        {"where": {"createdAt": {"gte": "yesterday"}}},
        {"where": {"createdAt": {"gte": "2026-01-01T00:00:00"}}},
        {"where": {"annualRevenue": {"gt": {"amount": 1.5, "currency": "USD"}}}},
        {"orderBy": [{"field": "PHONE"}]},
        {"orderBy": [{"field": "NAME", "direction": "UP"}]},
    ],
)
async def test_variables_that_do_not_fit(graph: Graph, arguments: dict[str, Any]) -> None:
    assert await refusal(graph, LIST, **arguments) == ("BAD_USER_INPUT", None)


async def test_a_where_follows_five_relations(graph: Graph) -> None:
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(5):
        where = {"parent": where}
    assert (await graph(LIST, where=where))["customers"]["totalCount"] == 0
    assert await refusal(graph, LIST, where={"parent": where}) == ("LIMIT_EXCEEDED", ["customers"])
    deep = {"subsidiaries": {"none": where}}
    assert await refusal(graph, LIST, where=deep) == ("LIMIT_EXCEEDED", ["customers"])


async def test_a_nested_list_is_refused_once_at_its_place(graph: Graph) -> None:
    query = "query($id: ID!, $n: Int) { customer(id: $id) { name contacts(first: $n) { nodes { fullName } } } }"
    id = gid(models.Employee, new_id())
    assert await refusal(graph, query, id=id, n=5) == ("BAD_USER_INPUT", ["customer"])
    nested = "{ employees { nodes { customers(first: 101) { nodes { name } } } } }"
    assert await refusal(graph, nested) == ("BAD_USER_INPUT", ["employees", "nodes", 0, "customers"])
    count = "{ customers { totalCount(max: 0) } }"
    assert await refusal(graph, count) == ("BAD_USER_INPUT", ["customers", "totalCount"])


def cursor(signature: str, *values: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps([signature, *values]).encode()).decode()


async def test_a_cursor_of_another_list_or_order(graph: Graph) -> None:
    listed = await graph("{ employees(orderBy: [{field: FULL_NAME}]) { pageInfo { endCursor } } }")
    foreign = listed["employees"]["pageInfo"]["endCursor"]
    for order in (None, [{"field": "NAME"}], [{"field": "NAME", "direction": "DESC"}]):
        assert await refusal(graph, LIST, after=foreign, orderBy=order) == ("BAD_USER_INPUT", ["customers"])
    contacts = "query($c: String) { contacts(after: $c, orderBy: [{field: FULL_NAME}]) { nodes { id } } }"
    assert await refusal(graph, contacts, c=foreign) == ("BAD_USER_INPUT", ["contacts"])
    query = (
        "query($c: String) { employees(after: $c, orderBy: [{field: FULL_NAME, direction: DESC}]) { nodes { id } } }"
    )
    assert await refusal(graph, query, c=foreign) == ("BAD_USER_INPUT", ["employees"])


NO_VALUES: list[Any] = [
    None,
    5,
    True,
    "x",
    [],
    {},
    "\ud7ff",
    2**63,
    -1.5,
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
]


@pytest.mark.parametrize("field", [None, "FULL_NAME", "CREATED_AT", "EMPLOYEE_NUMBER"])
async def test_a_cursor_whose_values_are_made_up(graph: Graph, field: str | None) -> None:
    query = "query($c: String, $o: [EmployeeOrder!]) { employees(%s: $c, orderBy: $o) { edges { cursor } } }"
    order = [{"field": field}] if field else []
    listed = await graph(query % "after", o=order)
    signature, *values = json.loads(base64.urlsafe_b64decode(listed["employees"]["edges"][0]["cursor"]))
    for place in range(len(values)):
        for wrong in NO_VALUES:
            changed = cursor(signature, *values[:place], wrong, *values[place + 1 :])
            for argument in ("after", "before"):
                response = await graph.ask(query % argument, c=changed, o=order)
                codes = [error["extensions"]["code"] for error in response.get("errors", [])]
                assert codes in ([], ["BAD_USER_INPUT"]), (place, wrong)
    for shape in ([], values[:-1], [*values, 1]):
        code = await refusal(graph, query % "after", c=cursor(signature, *shape), o=order)
        assert code == ("BAD_USER_INPUT", ["employees"])


MALFORMED = [
    "",
    "x",
    "AwAA",
    "é" * 40,
    "0" * 36,
    global_id(3, UUID(UNKNOWN))[:-2],
    global_id(250, UUID(UNKNOWN)),
    "a\x00b",
]


@pytest.mark.parametrize("id", MALFORMED)
async def test_a_malformed_id(graph: Graph, id: str) -> None:
    wrong = "BAD_USER_INPUT"
    assert await refusal(graph, "query($id: ID!) { node(id: $id) { id } }", id=id) == (wrong, ["node"])
    assert await refusal(graph, "query($id: ID!) { customer(id: $id) { id } }", id=id) == (wrong, ["customer"])
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert await refusal(graph, query, ids=[gid(models.Customer, new_id()), id]) == (wrong, ["nodes", 1])
    query = "mutation($i: ContactCreateInput!) { m: contactCreate(input: $i) { contact { id } } }"
    assert await refusal(graph, query, i={"fullName": "A", "customerId": id}) == (wrong, ["m"])
    query = "mutation($id: ID!) { customerDelete(input: {id: $id}) { customer { id } } }"
    assert await refusal(graph, query, id=id) == (wrong, ["customerDelete"])


async def test_an_id_of_another_entity_or_of_a_link(graph: Graph) -> None:
    query = "query($id: ID!) { customer(id: $id) { id } }"
    assert await refusal(graph, query, id=gid(models.Contact, new_id())) == ("BAD_USER_INPUT", ["customer"])
    query = "query($id: ID!) { node(id: $id) { id } }"
    assert await refusal(graph, query, id=gid(models.CustomerTag, new_id())) == ("BAD_USER_INPUT", ["node"])


async def test_an_unknown_id_reads_as_null_and_is_not_found_to_write(graph: Graph) -> None:
    id = gid(models.Customer, new_id())
    query = "query($id: ID!) { node(id: $id) { id } customer(id: $id) { id } nodes(ids: [$id]) { id } }"
    assert await graph(query, id=id) == {"node": None, "customer": None, "nodes": [None]}
    for mutation in ("customerUpdate", "customerDelete", "customerRestore"):
        assert await graph.refused(mutation, id=id) == [("input.id", "NOT_FOUND")]


async def test_more_than_a_hundred_nodes(graph: Graph) -> None:
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert await graph(query, ids=[gid(models.Customer, new_id())] * 100) == {"nodes": [None] * 100}
    ids = [gid(models.Customer, new_id())] * 101
    assert await refusal(graph, query, ids=ids) == ("LIMIT_EXCEEDED", ["nodes"])


@pytest.mark.parametrize("action", ["Create", "Update", "Upsert", "Delete"])
async def test_a_bulk_of_501_rows(graph: Graph, action: str) -> None:
    row: dict[str, Any] = {"Create": {"name": "T"}, "Upsert": {"name": "T", "externalId": "T"}}.get(
        action, {"id": UNKNOWN}
    )
    query = f"mutation($i: TagBulk{action}Input!) {{ b: tagBulk{action}(input: $i) {{ userErrors {{ code }} }} }}"
    given = {"rows": [row] * 501, "policy": "ALL_OR_NOTHING"}
    assert await refusal(graph, query, i=given) == ("LIMIT_EXCEEDED", ["b"])
    assert await graph(query, i={"rows": [], "policy": "EACH"}) == {"b": {"userErrors": []}}


async def test_a_bulk_row_that_is_refused_is_told_by_its_place(graph: Graph) -> None:
    query = """mutation($i: CustomerBulkCreateInput!) { customerBulkCreate(input: $i) {
        results { index customer { name } userErrors { field code } } userErrors { field code } } }"""
    good = {"kind": "COMPANY", "name": "C"}
    rows = [good, {**good, "name": "x" * 201}, {**good, "parentId": UNKNOWN}]
    answer = await graph(query, i={"rows": rows, "policy": "ALL_OR_NOTHING"})
    errors = [
        {"field": ["input", "rows", "1", "name"], "code": "TOO_LONG"},
        {"field": ["input", "rows", "2", "parentId"], "code": "NOT_FOUND"},
    ]
    assert answer["customerBulkCreate"] == {
        "results": [
            {"index": 0, "customer": None, "userErrors": []},
            {"index": 1, "customer": None, "userErrors": errors[:1]},
            {"index": 2, "customer": None, "userErrors": errors[1:]},
        ],
        "userErrors": errors,
    }
