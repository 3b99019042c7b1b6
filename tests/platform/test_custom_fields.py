"""Tests of custom fields: how they are defined, and how rows get and show their values."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest

import models
from models.custom_fields import CustomFieldEntity
from models.dialect.base import Database
from resolvers import registry
from resolvers.platform.custom_fields import names_of
from resolvers.search.custom_columns import entity_name
from schema.graph import build
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

_NUMBERS = count(1)

VALUES = """
customFields(names: %s) {
  __typename
  ... on CustomTextValue { name label text }
  ... on CustomNumberValue { name number }
  ... on CustomMoneyValue { name money { amount currency } }
  ... on CustomDateValue { name date }
  ... on CustomBooleanValue { name boolean }
  ... on CustomOptionValue { name option }
  ... on CustomRelationValue { name row { id } }
}
"""

TYPES: dict[str, dict[str, Any]] = {
    "TEXT": {},
    "NUMBER": {},
    "MONEY": {},
    "DATE": {},
    "BOOLEAN": {},
    "OPTION": {"options": "Gold; Silver"},
    "RELATION": {"relatesTo": "EMPLOYEE"},
}


@pytest.fixture
def name() -> str:
    """Returns a name that no field has yet."""
    return f"field{next(_NUMBERS)}x"


async def define(graph: Graph, name: str, type_: str = "TEXT", entity: str = "COMPETITOR", **also: Any) -> str:
    """Defines a field, and returns its id."""
    row = await graph.done(
        "customFieldCreate", entity=entity, name=name, label=name.upper(), type=type_, **{**TYPES[type_], **also}
    )
    return str(row["id"])


async def shown(graph: Graph, id: str, *names: str) -> list[dict[str, Any]]:
    """Returns the values of a competitor's fields."""
    listed = "[" + ",".join(f'"{one}"' for one in names) + "]"
    found = await graph("query($id: ID!) { competitor(id: $id) { %s } }" % (VALUES % listed), id=id)
    values: list[dict[str, Any]] = found["competitor"]["customFields"]
    return values


async def test_a_row_has_a_value_of_each_type(graph: Graph, make: Make, name: str) -> None:
    employee = gid(models.Employee, await make(models.Employee))
    given: dict[str, tuple[str, Any, Any]] = {
        "TEXT": ("text", "  Große Straße ", "Große Straße"),
        "NUMBER": ("number", "-12.500", "-12.5"),
        "MONEY": ("money", {"amount": "7", "currency": "EUR"}, {"amount": "7.00", "currency": "EUR"}),
        "DATE": ("date", "2026-02-28", "2026-02-28"),
        "BOOLEAN": ("boolean", False, False),
        "OPTION": ("option", "Silver", "Silver"),
        "RELATION": ("relation", employee, {"id": employee}),
    }
    for type_ in given:
        await define(graph, f"{name}{type_}", type_)
    values = [{"name": f"{name}{type_}", key: value} for type_, (key, value, _) in given.items()]
    id = (await graph.done("competitorCreate", name=name, customFields=values))["id"]
    found = await shown(graph, id, *(one["name"] for one in values))
    assert [one["name"] for one in found] == [one["name"] for one in values]
    for one, (type_, (key, _, value)) in zip(found, given.items(), strict=True):
        assert one["__typename"] == f"Custom{type_.capitalize()}Value"
        assert one["row" if key == "relation" else key] == value
    assert found[0]["label"] == f"{name}TEXT".upper()


async def test_a_value_changes_and_goes_and_the_history_shows_it(graph: Graph, name: str) -> None:
    await define(graph, name, "NUMBER")
    row = await graph.done("competitorCreate", name=name, customFields=[{"name": name, "number": "1"}])
    row = await graph.done("competitorUpdate", id=row["id"], customFields=[{"name": name, "number": "2.5"}])
    assert row["version"] == 2
    same = await graph.done("competitorUpdate", id=row["id"], customFields=[{"name": name, "number": "2.50"}])
    assert same["version"] == 2
    other = await graph.done("competitorUpdate", id=row["id"], background="Other")
    assert [one["number"] for one in await shown(graph, row["id"], name)] == ["2.5"]
    gone = await graph.done("competitorUpdate", id=row["id"], customFields=[{"name": name, "number": None}])
    assert (other["version"], gone["version"]) == (3, 4)
    assert await shown(graph, row["id"], name) == []
    query = "query($id: ID!) { competitor(id: $id) { history { nodes { version changes { field before after } } } } }"
    history = (await graph(query, id=row["id"]))["competitor"]["history"]["nodes"]
    field = f"customFields.{name}"
    found = {
        entry["version"]: (one["before"], one["after"])
        for entry in history
        for one in entry["changes"]
        if one["field"] == field
    }
    assert found == {1: (None, "1"), 2: ("1", "2.5"), 4: ("2.5", None)}


async def test_an_amount_changes_with_its_currency(graph: Graph, name: str) -> None:
    await define(graph, name, "MONEY")
    first, second, third = [
        {"name": name, "money": {"amount": amount, "currency": currency}}
        for amount, currency in (("1.00", "EUR"), ("2.00", "EUR"), ("2.00", "USD"))
    ]
    row = await graph.done("competitorCreate", name=name, customFields=[first])
    for version, value in enumerate((first, second, third), 1):
        row = await graph.done("competitorUpdate", id=row["id"], customFields=[value])
        assert row["version"] == version
        assert await shown(graph, row["id"], name) == [{"__typename": "CustomMoneyValue", **value}]


async def test_values_stay_with_a_deleted_row(graph: Graph, name: str) -> None:
    await define(graph, name)
    row = await graph.done("competitorCreate", name=name, customFields=[{"name": name, "text": "kept"}])
    await graph.done("competitorDelete", id=row["id"])
    await graph.done("competitorRestore", id=row["id"])
    assert [one["text"] for one in await shown(graph, row["id"], name)] == ["kept"]


@pytest.mark.parametrize(
    ("type_", "value", "problem"),
    [
        ("TEXT", {"number": "1"}, ("number", "INVALID")),
        ("TEXT", {}, ("text", "REQUIRED")),
        ("TEXT", {"text": "x" * 201}, ("text", "TOO_LONG")),
        ("TEXT", {"text": "two\nlines"}, ("text", "INVALID")),
        ("NUMBER", {"number": "0.0000001"}, ("number", "INVALID")),
        ("NUMBER", {"number": "10000000000000"}, ("number", "OUT_OF_RANGE")),
        ("MONEY", {"money": {"amount": "0.001", "currency": "EUR"}}, ("money", "INVALID")),
        ("MONEY", {"money": {"amount": "1", "currency": "XXQ"}}, ("money", "INVALID")),
        ("OPTION", {"option": "Bronze"}, ("option", "INVALID")),
        ("BOOLEAN", {"boolean": True, "text": "yes"}, ("text", "INVALID")),
        ("RELATION", {"relation": "00000000-0000-7000-8000-000000000000"}, ("relation", "NOT_FOUND")),
    ],
)
async def test_a_value_that_does_not_fit_is_refused(
    graph: Graph, database: Database, name: str, type_: str, value: dict[str, Any], problem: tuple[str, str]
) -> None:
    await define(graph, name, type_)
    row = await graph.done("competitorCreate", name=name)
    async with unchanged(database):
        refused = [(f"input.customFields.0.{problem[0]}", problem[1])]
        assert await graph.refused("competitorUpdate", id=row["id"], customFields=[{"name": name, **value}]) == refused
        assert await graph.refused("competitorCreate", name="B", customFields=[{"name": name, **value}]) == refused


async def test_unknown_repeated_and_too_many_fields_are_refused(graph: Graph, database: Database, name: str) -> None:
    await define(graph, name)
    await define(graph, f"{name}Of", entity="CUSTOMER")
    row = await graph.done("competitorCreate", name=name)
    async with unchanged(database):
        for wrong in ("nothing", f"{name}Of", "no name;", ""):
            given = [{"name": name, "text": "a"}, {"name": wrong, "text": "a"}]
            assert await graph.refused("competitorUpdate", id=row["id"], customFields=given) == [
                ("input.customFields.1.name", "NOT_FOUND")
            ]
        twice = [{"name": name, "text": "a"}, {"name": name, "text": "b"}]
        assert await graph.refused("competitorUpdate", id=row["id"], customFields=twice) == [
            ("input.customFields.1.name", "INVALID")
        ]
        many = [{"name": f"n{n}", "text": "a"} for n in range(101)]
        assert await graph.refused("competitorUpdate", id=row["id"], customFields=many) == [
            ("input.customFields", "TOO_LONG")
        ]


async def test_a_required_field_must_be_given(graph: Graph, database: Database, name: str) -> None:
    first = await graph.done("productCreate", sku=name, name=name, listPrice={"amount": "1", "currency": "EUR"})
    field = await define(graph, name, entity="PRODUCT", required=True)
    new: dict[str, Any] = {"sku": f"{name}-2", "name": name, "listPrice": {"amount": "1", "currency": "EUR"}}
    missing = [("input.customFields", "REQUIRED")]
    try:
        async with unchanged(database):
            assert await graph.refused("productCreate", **new) == missing
            assert await graph.refused("productCreate", **new, customFields=None) == missing
            assert await graph.refused("productUpsert", **new, externalId=name) == missing
            without = [{"name": name, "text": None}]
            assert await graph.refused("productCreate", **new, customFields=without) == missing
            bulk = await graph(
                "mutation($row: ProductCreateInput!) { productBulkCreate(input: {rows: [$row], policy: EACH})"
                " { userErrors { field code } } }",
                row=new,
            )
            assert bulk["productBulkCreate"]["userErrors"] == [
                {"field": ["input", "rows", "0", "customFields"], "code": "REQUIRED"}
            ]
        # A row that was there before the field need not have a value, but cannot lose one.
        await graph.done("productUpdate", id=first["id"], name="Other")
        await graph.done("productUpdate", id=first["id"], customFields=[{"name": name, "text": "a"}])
        async with unchanged(database):
            assert await graph.refused("productUpdate", id=first["id"], customFields=without) == missing
        given = [{"name": name, "text": "b"}]
        upserted = await graph.done("productUpsert", **new, externalId=name, customFields=given)
        again = await graph.done("productUpsert", sku=new["sku"], externalId=name)
        assert (upserted["version"], again["version"]) == (1, 1)
    finally:
        await graph.done("customFieldDelete", id=field)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"name": "background"}, ("name", "TAKEN")),
        ({"name": "strategy"}, ("name", "TAKEN")),
        ({"name": "products"}, ("name", "TAKEN")),
        ({"name": "history"}, ("name", "TAKEN")),
        ({"name": "Upper"}, ("name", "INVALID")),
        ({"name": "with space"}, ("name", "INVALID")),
        ({"name": "x" * 41}, ("name", "TOO_LONG")),
        ({"type": "OPTION"}, ("options", "REQUIRED")),
        ({"type": "RELATION"}, ("relatesTo", "REQUIRED")),
        ({"options": "A; B"}, ("options", "INVALID")),
        ({"relatesTo": "CUSTOMER"}, ("relatesTo", "INVALID")),
        ({"type": "OPTION", "options": "A; á"}, ("options", "INVALID")),
        ({"type": "OPTION", "options": "; ".join(map(str, range(101)))}, ("options", "INVALID")),
        ({"position": 101}, ("position", "OUT_OF_RANGE")),
    ],
)
async def test_a_definition_that_does_not_fit_is_refused(
    graph: Graph, database: Database, name: str, given: dict[str, Any], problem: tuple[str, str]
) -> None:
    whole = {"entity": "COMPETITOR", "name": name, "label": "Label", "type": "TEXT", **given}
    async with unchanged(database):
        assert await graph.refused("customFieldCreate", **whole) == [(f"input.{problem[0]}", problem[1])]


async def test_a_name_is_taken_once_for_an_entity(graph: Graph, database: Database, name: str) -> None:
    first = await define(graph, name)
    await define(graph, name, entity="CONTACT")
    again = {"entity": "COMPETITOR", "name": name, "label": "Label", "type": "DATE"}
    async with unchanged(database):
        assert [code for _, code in await graph.refused("customFieldCreate", **again)] == ["TAKEN"]
    await graph.done("customFieldDelete", id=first)
    await graph.done("customFieldCreate", **again)
    async with unchanged(database):
        assert [code for _, code in await graph.refused("customFieldRestore", id=first)] == ["TAKEN"]


async def test_what_values_depend_on_does_not_change(graph: Graph, database: Database, name: str) -> None:
    given = {"entity": "COMPETITOR", "name": name, "label": "Label", "type": "TEXT", "externalId": name}
    await graph.done("customFieldUpsert", **given)
    async with unchanged(database):
        for changed in ({"entity": "CONTACT"}, {"name": f"{name}2"}, {"type": "DATE"}):
            (column,) = changed
            refused = await graph.refused("customFieldUpsert", **{**given, **changed})
            assert refused == [(f"input.{column}", "NOT_ALLOWED")]


async def test_an_option_that_a_row_has_stays(graph: Graph, database: Database, name: str) -> None:
    field = await define(graph, name, "OPTION")
    row = await graph.done("competitorCreate", name=name, customFields=[{"name": name, "option": "Gold"}])
    for kept in ("Silver", "gold; Silver"):
        async with unchanged(database):
            refused = await graph.refused("customFieldUpdate", id=field, options=kept)
            assert refused == [("input.options", "IN_USE")]
    await graph.done("customFieldUpdate", id=field, options="Bronze; Gold")
    await graph.done("competitorUpdate", id=row["id"], customFields=[{"name": name, "option": "bronze"}])
    assert [one["option"] for one in await shown(graph, row["id"], name)] == ["Bronze"]
    await graph.done("customFieldUpdate", id=field, options="Bronze")


async def test_a_field_that_a_condition_names_stays(graph: Graph, database: Database, name: str) -> None:
    field = await define(graph, name, "NUMBER", "LEAD")
    condition = '{"or": [{"not": {"customField": {"name": "%s", "number": {"gte": "5"}}}}, {"score": {"gt": 1}}]}'
    rule = await graph.done("scoringRuleCreate", name=name, condition=condition % name, points=5)
    payload = await graph.change("customFieldDelete", id=field)
    (error,) = payload["userErrors"]
    assert (error["code"], f"ScoringRule “{name}”" in error["message"]) == ("IN_USE", True)
    async with unchanged(database):
        for wrong in (condition % "nothing", condition.replace("number", "text") % name):
            refused = await graph.refused("scoringRuleUpdate", id=rule["id"], condition=wrong)
            assert refused == [("input.condition", "NOT_FOUND")]
    await graph.done("scoringRuleDelete", id=rule["id"])
    await graph.done("customFieldDelete", id=field)


@pytest.mark.parametrize("place", ["condition", "branch", "else"])
async def test_a_field_that_an_automation_names_stays(graph: Graph, database: Database, name: str, place: str) -> None:
    field = await define(graph, name, "NUMBER", "LEAD")
    where, wait = {"not": {"customField": {"name": name, "number": {"gte": "5"}}}}, {"do": "wait", "for": "P1D"}
    inner = [{"do": "branch", "where": where, "then": [wait]}]
    outer = [{"do": "branch", "where": {"score": {"gt": 1}}, "then": [wait], "else": inner}]
    given = {"condition": json.dumps(where)} if place == "condition" else {}
    steps = {"condition": [wait], "branch": inner, "else": outer}[place]
    given |= {"name": name, "entityType": "Lead", "trigger": "CREATE", "steps": json.dumps(steps)}
    automation = await graph.done("automationCreate", **given, active=False)
    async with unchanged(database):
        payload = await graph.change("customFieldDelete", id=field)
        (error,) = payload["userErrors"]
        assert (error["code"], f"Automation “{name}”" in error["message"]) == ("IN_USE", True)
    await graph.done("automationDelete", id=automation["id"])
    await graph.done("customFieldDelete", id=field)


async def test_an_entity_has_a_hundred_fields(graph: Graph, make: Make, database: Database) -> None:
    for n in range(100):
        await make(models.CustomField, entity="TEAM", name=f"team{n}")
    async with unchanged(database):
        refused = await graph.refused("customFieldCreate", entity="TEAM", name="more", label="More", type="TEXT")
        assert refused == [("input.entity", "OUT_OF_RANGE")]


@pytest.mark.parametrize("entity", sorted(CustomFieldEntity))
def test_no_field_has_the_name_of_a_field_of_the_graph(entity: str) -> None:
    described = registry.named(entity_name(entity)).description
    type_: Any = build()._schema.type_map[described.name]
    assert type_.fields.keys() <= names_of(described)
