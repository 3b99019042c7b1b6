"""Tests of empty conditions: a query returns every row, and a mutation is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLSchema, get_named_type

import models
from core.errors import ProblemCode, Refused
from models.dialect.base import Database
from resolvers import registry
from schema.graph import build
from schema.mapping.definitions import InputField, input_field, input_type, list_of
from schema.mapping.filters import where_of
from schema.roots.write_conditions import refuse_empty_conditions
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module", cost_per_second=1_000_000)  # filters cost a lot

ACME = {"name": {"eq": "Acme"}}
EMPTY: list[dict[str, Any]] = [
    {},
    {"id": {}},
    {"name": {}},
    {"tier": {}},
    {"phone": {}},
    {"birthDate": {}},
    {"annualRevenue": {}},
    {"ownerId": {}},
    {"and": []},
    {"or": []},
    {"not": {}},
    {"and": [{}]},
    {"or": [{}]},
    {"and": [{"or": [{"not": {"id": {}}}]}]},
    {"owner": {}},
    {"owner": {"team": {}}},
    {"owner": {"id": {}}},
    {"contacts": {}},
    {"contacts": {"some": {}}},
    {"contacts": {"none": {}}},
    {"contacts": {"every": {}}},
    {"contacts": {"some": {"fullName": {"contains": ""}}}},
    {"name": {"contains": ""}},
    {"name": {"startsWith": ""}},
    {"name": {"contains": " \t\u00a0"}},
    {"name": {"contains": "\u0301"}},
    {"name": {"ne": ""}},
    {"name": {"gte": ""}},
    {"name": {"notIn": []}},
    {"name": {"notIn": [""]}},
    {"id": {"notIn": []}},
    {"id": {"in": []}},
    {"phone": {"notIn": []}},
    # Beside a condition: the client meant more than it has sent.
    {**ACME, "id": {}},
    {**ACME, "and": []},
    {**ACME, "owner": {}},
    {"name": {"eq": "Acme", "contains": ""}},
    {"or": [ACME, {}]},
    {"or": [ACME, {"id": {}}]},
    {"or": [ACME, {"name": {"contains": ""}}]},
    {"and": [ACME, {"ownerId": {}}]},
    {"not": {"and": [ACME, {}]}},
]
EMPTY_OF_OTHERS: dict[type[models.Row], list[dict[str, Any]]] = {
    models.Contact: [
        *({}, {"id": {}}, {"fullName": {}}, {"customer": {}}, {"customer": {"owner": {"id": {}}}}),
        *({"fullName": {"contains": ""}}, {"and": []}, {"or": [{"fullName": {"eq": "Ann"}}, {}]}),
        {"fullName": {"eq": "Ann"}, "id": {}},
    ],
    models.Lead: [
        *({}, {"id": {}}, {"name": {}}, {"status": {}}, {"score": {}}, {"owner": {}}, {"campaign": {"id": {}}}),
        *({"name": {"contains": ""}}, {"not": {}}, {"or": [{"name": {"eq": "Ann"}}, {}]}),
        {"name": {"eq": "Ann"}, "id": {}},
    ],
}
"""Empty conditions on rows of other entities than customers."""
WRITES: dict[tuple[str, str], type[models.Row]] = {
    ("contractAddCustomers", "where"): models.Customer,
    ("contractRemoveCustomers", "where"): models.Customer,
    ("campaignAddMembers", "where"): models.Customer,
    ("campaignAddMembers", "whereContact"): models.Contact,
    ("campaignAddMembers", "whereLead"): models.Lead,
}
"""The filters in the inputs of mutations, by mutation and field, and the model of the rows that each is on."""


async def rest_of_input(make: Make, mutation: str) -> dict[str, Any]:
    """Returns the fields that the input of a mutation needs besides the filter."""
    model = models.Campaign if mutation == "campaignAddMembers" else models.Contract
    return {"id": gid(model, await make(model))}


def wheres(type_: Any, path: tuple[str, ...] = (), above: tuple[Any, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths to the filters in an input type."""
    named = get_named_type(type_)
    if not isinstance(named, GraphQLInputObjectType) or named in above:
        return
    if named.name.endswith("Where"):
        yield path
        return
    for name, field in named.fields.items():
        yield from wheres(field.type, (*path, name), (*above, named))


def test_the_table_has_every_filter_in_a_mutation() -> None:
    schema: GraphQLSchema = build()._schema
    assert schema.mutation_type is not None
    found = {
        (name, *path)
        for name, field in schema.mutation_type.fields.items()
        for argument in field.args.values()
        for path in wheres(argument.type)
    }
    assert found == set(WRITES)


@pytest.mark.parametrize(("mutation", "name"), WRITES)
async def test_a_mutation_needs_a_condition_in_each_part(
    graph: Graph, make: Make, database: Database, mutation: str, name: str
) -> None:
    given = await rest_of_input(make, mutation)
    await make(models.Customer, name="Acme", kind="COMPANY")
    model = WRITES[mutation, name]
    if model is not models.Customer:
        await make(model)
    async with unchanged(database):
        for where in EMPTY if model is models.Customer else EMPTY_OF_OTHERS[model]:
            refused = await graph.refused(mutation, **given, **{name: where})
            assert refused == [(f"input.{name}", "REQUIRED")], where


async def test_a_variable_that_is_not_sent(graph: Graph, make: Make, database: Database) -> None:
    given = await rest_of_input(make, "contractAddCustomers")
    await make(models.Customer)
    payload = "{ contract { id } userErrors { field code message } }"
    add = f"mutation ($c: ID!, $v: ID) {{ m: contractAddCustomers(input: {{id: $c, where: WHERE}}) {payload} }}"
    async with unchanged(database):
        for where in ("{id: {eq: $v}}", "{owner: {id: {eq: $v}}}", "{or: [{tier: {eq: KEY}}, {id: {ne: $v}}]}"):
            query = add.replace("WHERE", where)
            refused = (await graph(query, c=given["id"]))["m"]
            assert refused["contract"] is None
            (error,) = refused["userErrors"]
            assert (error["field"], error["code"]) == (["input", "where"], "REQUIRED")
            assert "id names no condition" in error["message"]
            assert (await graph.error(query, c=given["id"], v=None))["extensions"]["code"] == "BAD_USER_INPUT"


NOTHING: list[dict[str, Any]] = [
    {},
    {"where": None},
    {"customerIds": []},
    {"customerIds": None, "segmentId": None},
]


async def test_no_customers_at_all(graph: Graph, make: Make, database: Database) -> None:
    given = await rest_of_input(make, "contractAddCustomers")
    ids = {"customerIds": [gid(models.Customer, await make(models.Customer))], "where": {}}
    async with unchanged(database):
        for nothing in NOTHING:
            assert await graph.refused("contractAddCustomers", **given, **nothing) == [("input.where", "REQUIRED")]
        assert await graph.refused("contractAddCustomers", **given, **ids) == [("input.where", "REQUIRED")]


@pytest.mark.parametrize(
    ("where", "count"),
    [
        (ACME, 1),
        ({"or": [ACME, {"tier": {"eq": "KEY"}}]}, 2),
        ({"owner": {"id": {"isNull": False}}, **ACME}, 0),
        ({"contacts": {"none": {"id": {"isNull": False}}}, **ACME}, 1),
        ({"not": {"name": {"startsWith": "acm"}}, "tier": {"eq": "KEY"}}, 1),
        ({"name": {"contains": "CME"}, "annualRevenue": {"isNull": True}}, 1),
        ({"employees": {"eq": 0}, **ACME}, 1),
        ({"createdAt": {"gte": {"ago": "PT1H"}}, **ACME}, 1),
        ({"id": {"isNull": False}}, 2),
    ],
)
async def test_conditions_that_name_something(graph: Graph, make: Make, where: dict[str, Any], count: int) -> None:
    ids = [await make(models.Customer, name="Acme", employees=0), await make(models.Customer, name="Bolt", tier="KEY")]
    mine = {"id": {"in": [gid(models.Customer, id) for id in ids]}}
    contract = gid(models.Contract, await make(models.Contract))
    shown = "customers { totalCount }"
    row = await graph.done("contractAddCustomers", shown, id=contract, where={"and": [where, mine]})
    assert row["customers"]["totalCount"] == count


def test_a_filter_at_any_depth_of_an_input() -> None:
    where = where_of(registry.of(models.Customer))
    row, made = input_type("PlantedRow", "A row."), input_type("PlantedInput", "An input.")
    input_field(row, InputField("audience", where | None, "Its condition."))
    input_field(row, InputField("name", str | None, "Its name."))
    input_field(made, InputField("rows", list_of(row) | None, "Rows."))
    input_field(made, InputField("also_for", list_of(where) | None, "Conditions."))
    condition = {"name": {"eq": "x"}}
    several: list[dict[str, Any]] = [
        {},
        {"rows": None, "also_for": []},
        {"rows": [{"name": ""}, {"audience": condition}]},
    ]
    for sound in several:
        refuse_empty_conditions(made, sound)
    values = {"rows": [{"audience": condition}, {"audience": {"id": {}}}, {}], "also_for": [condition, {}]}
    with pytest.raises(Refused) as refused:
        refuse_empty_conditions(made, values)
    assert [(one.field, one.code) for one in refused.value.problems] == [
        (("rows", "1", "audience"), ProblemCode.REQUIRED),
        (("also_for", "1"), ProblemCode.REQUIRED),
    ]


READS: list[tuple[str, str]] = [
    ("{}", "abc"),
    ("{id: {}}", "abc"),
    ("{id: {eq: $unset}}", "abc"),
    ("{name: {in: $unsetList}}", "abc"),
    ("{tier: {}}", "abc"),
    ("{and: []}", "abc"),
    ('{and: [{}, {name: {eq: "a"}}]}', "a"),
    ("{or: []}", ""),
    ("{or: [{}]}", "abc"),
    ('{or: [{name: {eq: "a"}}, {id: {}}]}', "abc"),
    ("{not: {}}", ""),
    ("{not: {id: {eq: $unset}}}", ""),
    ('{name: {contains: ""}}', "abc"),
    ('{name: {startsWith: ""}}', "abc"),
    ("{id: {in: []}}", ""),
    ("{id: {notIn: []}}", "abc"),
    ("{owner: {}}", "b"),
    ("{contacts: {}}", "abc"),
    ("{contacts: {some: {}}}", "c"),
    ("{contacts: {none: {}}}", "ab"),
    ("{contacts: {every: {}}}", "abc"),
]
"""Conditions, and the names of the customers that they find. Only `b` has an owner, and only `c` a contact."""


async def test_a_query_with_an_empty_condition(graph: Graph, make: Make) -> None:
    ids = [
        await make(models.Customer, name="a"),
        await make(models.Customer, name="b", owner_id=await make(models.Employee)),
        await make(models.Customer, name="c"),
    ]
    await make(models.Contact, customer_id=ids[2])
    mine = [gid(models.Customer, id) for id in ids]
    for where, names in READS:
        unset = {"$unset}": ", $unset: ID", "$unsetList}": ", $unsetList: [String!]"}
        declared = "".join(declaration for use, declaration in unset.items() if use in where)
        both = f"{{and: [{where}, {{id: {{in: $mine}}}}]}}"
        query = f"query($mine: [ID!]{declared}) {{ customers(where: {both}) {{ nodes {{ name }} }} }}"
        found = await graph(query, mine=mine)
        assert "".join(sorted(row["name"] for row in found["customers"]["nodes"])) == names, where
    query = "query($unset: ID) { customers(where: {id: {eq: $unset}}) { totalCount } }"
    assert (await graph.error(query, unset=None))["extensions"]["code"] == "BAD_USER_INPUT"
