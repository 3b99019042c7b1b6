"""Tests of masks: a masked text shows a few characters, other masked values are null, and no query reveals the rest."""

from __future__ import annotations

from datetime import date

import pytest

import models
from core.settings import Settings
from models.description import camel
from resolvers import access, registry
from tests.access.world import World
from tests.graph import Graph, gid

CONTACT = "{ contacts(first: 1) { nodes { email phone birthDate maskedFields fullName } } }"


async def test_masked_text_is_masked_text_and_a_masked_date_is_null(
    graph: Graph, world: World, settings: Settings
) -> None:
    await graph.done(
        "contactUpdate",
        id=gid(models.Contact, world.rows["Contact"]["owned"]),
        phone="13800000000",
        email="jane@example.com",
        birthDate="1990-02-03",
    )
    for name in ("marketing", "analyst"):
        data = await graph.as_employee(settings, world.employees[name])(CONTACT)
        assert data["contacts"]["nodes"] == [
            {
                "email": "j***@example.com",
                "phone": "138****0000",
                "birthDate": None,
                "maskedFields": ["birthDate", "email", "phone"],
                "fullName": "contact of owned",
            }
        ]
    seller = await graph.as_employee(settings, world.employees["seller"])(CONTACT)
    assert seller["contacts"]["nodes"][0]["email"] == "jane@example.com"
    assert seller["contacts"]["nodes"][0]["maskedFields"] == []


@pytest.mark.parametrize("operator", ['eq: "x"', 'ne: "x"', 'in: ["x"]', 'notIn: ["x"]', "isNull: false"])
async def test_nobody_filters_by_what_they_may_not_read(
    graph: Graph, world: World, settings: Settings, operator: str
) -> None:
    for name, probes in {
        "analyst": [
            f"customers(where: {{email: {{{operator}}}}})",
            f"customers(where: {{not: {{or: [{{phone: {{{operator}}}}}]}}}})",
            f"contacts(where: {{customer: {{streetLine: {{{operator}}}}}}})",
            f"customers(where: {{contacts: {{none: {{email: {{{operator}}}}}}}}})",
            f"opportunities(where: {{customer: {{contacts: {{every: {{phone: {{{operator}}}}}}}}}}})",
        ],
        "seller": [
            f"employees(where: {{email: {{{operator}}}}})",
            f"customers(where: {{owner: {{department: {{{operator}}}}}}})",
            'teams(where: {employees: {some: {employeeNumber: {eq: "E1"}}}})',
        ],
    }.items():
        mine = graph.as_employee(settings, world.employees[name])
        for probe in probes:
            error = await mine.error(f"{{ rows: {probe} {{ totalCount }} }}")
            assert error["extensions"]["code"] == "FORBIDDEN", probe
            assert error["extensions"]["field"] in probe


async def test_nobody_orders_by_what_they_may_not_read(graph: Graph, world: World, settings: Settings) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    error = await seller.error("{ employees(orderBy: [{field: EMPLOYEE_NUMBER}]) { totalCount } }")
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("FORBIDDEN", "employeeNumber")


async def test_what_free_text_searches_everybody_may_read() -> None:
    for entity in registry.entities():
        assert not access.maskable(entity) & set(entity.description.searched), entity.name


async def test_a_mask_is_not_a_value(graph: Graph, world: World) -> None:
    contact = gid(models.Contact, world.rows["Contact"]["owned"])
    assert await graph.refused("contactUpdate", id=contact, email="j***@example.com") == [("input.email", "INVALID")]
    street = {"id": gid(models.Customer, world.customers["owned"]), "streetLine": "own****et 1"}
    assert await graph.refused("customerUpdate", **street) == [("input.streetLine", "INVALID")]
    data = await graph("query($id: ID!) { contact(id: $id) { email version } }", id=contact)
    assert data["contact"] == {"email": "c.owned@example.org", "version": 1}


TRICKY = {
    "street_line": ("Flat 3 @ The Old Mill", "Fla****Mill"),
    "phone": ("123456789", "****"),
    "email": ("x@example.org", "***@example.org"),
    "birth_date": (date(1990, 2, 3), None),
}


@pytest.mark.parametrize("caller", ["marketing", "analyst", "key"])
async def test_the_field_decides_on_its_mask(graph: Graph, world: World, settings: Settings, caller: str) -> None:
    """The mask depends on the field, not on the value, in planned reads, by dataloaders, and in the history."""
    values = {name: value for name, (value, _) in TRICKY.items()}
    id = await world.make(models.Customer, kind="PERSON", owner_id=world.employees["seller"], **values)
    if caller == "key":
        query = "mutation($i: ApiKeyCreateInput!) { m: apiKeyCreate(input: $i) { secret } }"
        made = await graph(query, i={"name": "Key", "scopes": ["CUSTOMERS_READ"], "everything": True})
        mine = Graph(graph.app, made["m"]["secret"])
    else:
        mine = graph.as_employee(settings, world.employees[caller])
    fields = " ".join(camel(name) for name in TRICKY)
    expected = {camel(name): shown for name, (_, shown) in TRICKY.items()}
    planned = await mine(f"query($id: ID!) {{ customer(id: $id) {{ {fields} maskedFields }} }}", id=str(id))
    assert planned["customer"] == {**expected, "maskedFields": sorted(expected)}
    history = "history { nodes { changes { field before after } } }"
    loaded = (await mine(f"query($id: ID!) {{ customer(id: $id) {{ {fields} {history} }} }}", id=str(id)))["customer"]
    [entry] = loaded.pop("history")["nodes"]
    assert loaded == expected
    changes = {change["field"]: change["after"] for change in entry["changes"]}
    assert {name: changes[name] for name in expected} == expected
