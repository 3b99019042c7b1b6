"""Tests of custom objects: their types, who reads and writes them, and how they are listed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

_NUMBERS = count(1)
LISTED = "{ objects(type: %s) { totalCount nodes { title } } }"


@pytest.fixture
def key() -> str:
    """Returns a key that no type has yet."""
    return f"machine{next(_NUMBERS)}"


async def define(graph: Graph, key: str, **also: Any) -> str:
    """Defines a type that SALES reads and SERVICE writes, and returns its id."""
    given = {"label": "Machine", "plural": "Machines", "readers": ["SALES"], "writers": ["SERVICE"], **also}
    return str((await graph.done("customObjectTypeCreate", key=key, **given))["id"])


async def field(graph: Graph, type_: str, name: str, kind: str = "NUMBER", **also: Any) -> str:
    """Defines a field of a type, and returns its id."""
    given = {"entity": "CUSTOM_OBJECT", "objectTypeId": type_, "label": name, "type": kind, **also}
    return str((await graph.done("customFieldCreate", name=name, **given))["id"])


async def of_role(graph: Graph, settings: Settings, make: Make, role: str) -> Graph:
    """Returns a client for a new employee."""
    return graph.as_employee(settings, await make(models.Employee, role=role))


async def titles(graph: Graph, key: str, arguments: str = "", also: str = "") -> list[str]:
    """Returns the titles of the objects in a list."""
    found = await graph(f'{{ objects(type: "{key}" {arguments}) {{ nodes {{ title {also} }} }} }}')
    return [row["title"] for row in found["objects"]["nodes"]]


async def test_a_type_is_closed_to_all_but_administrators(
    graph: Graph, settings: Settings, make: Make, key: str
) -> None:
    type_ = (await graph.done("customObjectTypeCreate", key=key, label="Machine", plural="Machines"))["id"]
    object_ = (await graph.done("customObjectCreate", typeId=type_, title="Press"))["id"]
    assert await titles(graph, key) == ["Press"]
    for role in ("MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST"):
        other = await of_role(graph, settings, make, role)
        assert await titles(other, key) == []
        assert (await other("query($id: ID!) { node(id: $id) { id } }", id=object_))["node"] is None
        assert (await other("query($id: ID!) { node(id: $id) { id } }", id=type_))["node"] is None


async def test_who_reads_and_who_writes(
    graph: Graph, settings: Settings, make: Make, database: Database, key: str
) -> None:
    type_ = await define(graph, key)
    service, sales, finance = [await of_role(graph, settings, make, one) for one in ("SERVICE", "SALES", "FINANCE")]
    object_ = (await service.done("customObjectCreate", typeId=type_, title="Press"))["id"]
    assert [await titles(one, key) for one in (service, sales, finance)] == [["Press"], ["Press"], []]
    async with unchanged(database):
        assert await sales.refused("customObjectCreate", typeId=type_, title="Saw") == [("input.typeId", "NOT_ALLOWED")]
        assert await sales.refused("customObjectUpdate", id=object_, title="Saw") == [("input.id", "NOT_ALLOWED")]
        assert await sales.refused("customObjectDelete", id=object_) == [("input.id", "NOT_ALLOWED")]
        assert await finance.refused("customObjectCreate", typeId=type_, title="Saw") == [("input.typeId", "NOT_FOUND")]
        assert await finance.refused("customObjectUpdate", id=object_, title="Saw") == [("input.id", "NOT_FOUND")]
    await service.done("customObjectUpdate", id=object_, title="Saw")
    await service.done("customObjectDelete", id=object_)
    assert await titles(sales, key) == []
    await service.done("customObjectRestore", id=object_)
    assert await titles(sales, key) == ["Saw"]


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"key": "Machine"}, ("input.key", "INVALID")),
        ({"key": "m.x"}, ("input.key", "INVALID")),
        ({"key": "m" * 25}, ("input.key", "TOO_LONG")),
    ],
)
async def test_a_wrong_type(
    graph: Graph, database: Database, key: str, given: dict[str, Any], refused: tuple[str, str]
) -> None:
    async with unchanged(database):
        values = {"key": key, "label": "Machine", "plural": "Machines", **given}
        assert await graph.refused("customObjectTypeCreate", **values) == [refused]


async def test_a_key_is_unique(graph: Graph, database: Database, key: str) -> None:
    await define(graph, key)
    async with unchanged(database):
        refused = await graph.refused("customObjectTypeCreate", key=key, label="Another", plural="Others")
    assert refused == [("input.key", "TAKEN")]


async def test_a_type_in_use_stays(graph: Graph, database: Database, key: str) -> None:
    type_ = await define(graph, key)
    size = await field(graph, type_, "size")
    object_ = (await graph.done("customObjectCreate", typeId=type_, title="Press"))["id"]
    async with unchanged(database):
        assert await graph.refused("customObjectTypeDelete", id=type_) == [("input.id", "IN_USE")]
    await graph.done("customObjectDelete", id=object_)
    await graph.done("customObjectTypeDelete", id=type_)
    node = "query($id: ID!) { node(id: $id) { id } }"
    assert (await graph(node, id=size))["node"] is None
    async with unchanged(database):
        assert [code for _, code in await graph.refused("customObjectRestore", id=object_)] == ["STATE"]
    await graph.done("customObjectTypeRestore", id=type_)
    assert (await graph(node, id=size))["node"] == {"id": size}
    await graph.done("customObjectRestore", id=object_)


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"objectTypeId": None}, ("input.objectTypeId", "REQUIRED")),
        ({"entity": "CUSTOMER"}, ("input.objectTypeId", "INVALID")),
        ({"name": "n" * 25}, ("input.name", "TOO_LONG")),
        ({"name": "title"}, ("input.name", "TAKEN")),
        ({"name": "objects"}, ("input.name", "TAKEN")),
        ({"name": "size"}, ("input.name", "TAKEN")),
    ],
)
async def test_a_wrong_field(
    graph: Graph, database: Database, key: str, given: dict[str, Any], refused: tuple[str, str]
) -> None:
    type_ = await define(graph, key)
    await field(graph, type_, "size")
    async with unchanged(database):
        values = {"entity": "CUSTOM_OBJECT", "objectTypeId": type_, "name": "length", "label": "L", "type": "NUMBER"}
        assert await graph.refused("customFieldCreate", **{**values, **given}) == [refused]


async def test_fields_are_those_of_the_type(graph: Graph, database: Database, key: str) -> None:
    type_, other = await define(graph, key), await define(graph, f"{key}b")
    await field(graph, type_, "size")
    await field(graph, other, "size", "TEXT")
    await field(graph, other, "colour", "TEXT", required=True)
    size = [{"name": "size", "number": "5"}]
    await graph.done("customObjectCreate", typeId=type_, title="Press", customFields=size)
    async with unchanged(database):
        refused = await graph.refused("customObjectCreate", typeId=other, title="Car", customFields=size)
        assert refused == [("input.customFields.0.number", "INVALID"), ("input.customFields", "REQUIRED")]
        text = [{"name": "colour", "text": "red"}]
        refused = await graph.refused("customObjectCreate", typeId=type_, title="Car", customFields=text)
        assert refused == [("input.customFields.0.name", "NOT_FOUND")]


async def test_conditions_and_orders(graph: Graph, key: str) -> None:
    type_, other = await define(graph, key), await define(graph, f"{key}b")
    for one, kind in ((type_, "number"), (other, "text")):
        await field(graph, one, "size", kind.upper())
        for title, value in (("A", "2"), ("B", "10"), ("C", None)):
            values = [{"name": "size", kind: value}] if value else []
            await graph.done("customObjectCreate", typeId=one, title=title, customFields=values)
    for also in ("", "history(first: 1) { totalCount }"):
        where = 'where: {customField: {name: "size", number: {gt: "2"}}}'
        assert await titles(graph, key, where, also) == ["B"]
        assert await titles(graph, key, 'orderBy: [{customField: "size"}]', also) == ["A", "B", "C"]
        assert await titles(graph, key, 'orderBy: [{customField: "size", direction: DESC}]', also) == ["B", "A", "C"]
        assert await titles(graph, f"{key}b", 'orderBy: [{customField: "size"}]', also) == ["B", "A", "C"]
        assert await titles(
            graph, key, f'where: {{customField: {{name: "{key}.size", number: {{eq: "2"}}}}}}', also
        ) == ["A"]
    everything = '{ objects(where: {customField: {name: "size", number: {gt: "2"}}}) { nodes { id } } }'
    assert (await graph.error(everything))["extensions"]["code"] == "BAD_USER_INPUT"
    unknown = (
        f'{{ objects(type: "{key}", where: {{customField: {{name: "size", text: {{eq: "2"}}}}}}) {{ totalCount }} }}'
    )
    assert (await graph.error(unknown))["extensions"]["code"] == "BAD_USER_INPUT"
    wrong = '{ objects(type: "A b") { totalCount } }'
    assert (await graph.error(wrong))["extensions"]["code"] == "BAD_USER_INPUT"


OF_CUSTOMER = """query($id: ID!) { customer(id: $id) {
  objects(type: "%s", field: "%s" %s) { totalCount nodes { title %s } }
} }"""


async def test_objects_that_lead_to_a_row(graph: Graph, settings: Settings, make: Make, key: str) -> None:
    type_ = await define(graph, key)
    await field(graph, type_, "owner", "RELATION", relatesTo="CUSTOMER")
    await field(graph, type_, "user", "RELATION", relatesTo="CUSTOMER")
    await field(graph, type_, "size")
    first, second = [gid(models.Customer, await make(models.Customer)) for _ in range(2)]
    for title, owner, user, size in (("A", first, second, "1"), ("B", first, first, "2"), ("C", second, first, "3")):
        values = [{"name": "owner", "relation": owner}, {"name": "user", "relation": user}]
        values.append({"name": "size", "number": size})
        await graph.done("customObjectCreate", typeId=type_, title=title, customFields=values)
    finance = await of_role(graph, settings, make, "FINANCE")
    order = ', orderBy: [{customField: "size", direction: DESC}]'
    where = ', where: {customField: {name: "size", number: {gt: "1"}}}'
    for also in ("", "history(first: 1) { totalCount }"):
        for id, name, arguments, expected in (
            (first, "owner", order, "BA"),
            (first, "user", order, "CB"),
            (second, "owner", order, "C"),
            (first, "owner", where, "B"),
        ):
            found = (await graph(OF_CUSTOMER % (key, name, arguments, also), id=id))["customer"]["objects"]
            assert "".join(row["title"] for row in found["nodes"]) == expected
            assert found["totalCount"] == len(expected)
        unseen = await finance(OF_CUSTOMER % (key, "owner", "", also), id=first)
        assert unseen["customer"]["objects"] == {"totalCount": 0, "nodes": []}
        for name in ("size", "maker", "no name"):
            # The error is that of the first field which needs the list: there must be one alone.
            asked = OF_CUSTOMER.replace("totalCount ", "") % (key, name, "", also)
            error = await graph.error(asked, id=first)
            assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_one_statement_on_postgresql(graph: Graph, make: Make, database: Database, key: str) -> None:
    type_ = await define(graph, key)
    await field(graph, type_, "owner", "RELATION", relatesTo="CUSTOMER")
    await field(graph, type_, "size")
    for title in ("A", "B", "C"):
        customer = gid(models.Customer, await make(models.Customer, city=key))
        values = [{"name": "owner", "relation": customer}, {"name": "size", "number": "1"}]
        await graph.done("customObjectCreate", typeId=type_, title=title, customFields=values)
    shown = 'title customFields(names: ["size"]) { ... on CustomNumberValue { number } }'
    listed = f'objects(type: "{key}", where: {{customField: {{name: "size", number: {{eq: "1"}}}}}})'
    customers = f'customers(where: {{city: {{eq: "{key}"}}}})'
    nested = f'objects(type: "{key}", field: "owner", orderBy: [{{customField: "size"}}])'
    asked: list[tuple[str, Callable[[Any], str]]] = [
        (f"{{ rows: {listed} {{ nodes {{ {shown} }} }} }}", lambda row: row["title"]),
        (
            f"{{ rows: {customers} {{ nodes {{ {nested} {{ totalCount nodes {{ {shown} }} }} }} }} }}",
            lambda row: row["objects"]["nodes"][0]["title"],
        ),
    ]
    for query, title_of in asked:
        await graph(query)
        with database.recording() as statements:
            found = await graph(query)
        assert sorted(title_of(row) for row in found["rows"]["nodes"]) == ["A", "B", "C"]
        assert len(statements) == 1


async def test_api_keys_use_opened_types_and_fields(
    graph: Graph, settings: Settings, make: Make, database: Database, key: str
) -> None:
    _, secret = await created(graph, scopes=["OBJECTS_WRITE"])
    partner = with_token(graph, secret)
    type_ = await define(graph, key)
    await field(graph, type_, "size", apiKeys=True)
    await field(graph, type_, "secret")
    values = [{"name": "size", "number": "1"}, {"name": "secret", "number": "2"}]
    object_ = (await graph.done("customObjectCreate", typeId=type_, title="Press", customFields=values))["id"]
    assert await titles(partner, key) == []
    async with unchanged(database):
        assert await partner.refused("customObjectUpdate", id=object_, title="Saw") == [("input.id", "NOT_FOUND")]
    await graph.done("customObjectTypeUpdate", id=type_, apiKeys=True)
    shown = "customFields { ... on CustomNumberValue { number } }"
    found = (await partner(f'{{ objects(type: "{key}") {{ nodes {{ {shown} }} }} }}'))["objects"]["nodes"]
    assert [row["customFields"] for row in found] == [[{"number": "1"}]]
    for name in ("size", "secret"):
        query = f'{{ objects(type: "{key}", orderBy: [{{customField: "{name}"}}]) {{ nodes {{ title }} }} }}'
        if name == "size":
            assert (await partner(query))["objects"]["nodes"] == [{"title": "Press"}]
        else:
            assert (await partner.error(query))["extensions"]["code"] == "BAD_USER_INPUT"
    async with unchanged(database):
        refused = await partner.refused(
            "customObjectUpdate", id=object_, customFields=[{"name": "secret", "number": "3"}]
        )
        assert refused == [("input.customFields.0.name", "NOT_FOUND")]
    await partner.done("customObjectUpdate", id=object_, title="Saw")


async def test_a_relation_is_seen_within_sight_of_the_row(
    graph: Graph, settings: Settings, make: Make, key: str
) -> None:
    type_ = await define(graph, key)
    await field(graph, type_, "owner", "RELATION", relatesTo="CUSTOMER")
    customer = gid(models.Customer, await make(models.Customer))
    values = [{"name": "owner", "relation": customer}]
    await graph.done("customObjectCreate", typeId=type_, title="Press", customFields=values)
    shown = "customFields { ... on CustomRelationValue { row { id } } }"
    sales = await of_role(graph, settings, make, "SALES")
    for one, row in ((graph, {"id": customer}), (sales, None)):
        found = await one(f'{{ objects(type: "{key}") {{ nodes {{ {shown} }} }} }}')
        assert found["objects"]["nodes"] == [{"customFields": [{"row": row}]}]
