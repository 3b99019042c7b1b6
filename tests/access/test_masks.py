"""Tests of masks: a masked text shows a few characters, and no query reveals the rest."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

import models
from core.settings import Settings
from models.description import Attribute, camel
from models.row import Row
from resolvers import access, registry
from schema.graph import build
from tests.access.world import World
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
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
    customer = gid(models.Customer, world.customers["owned"])
    for street in ("own****", "own****et 1", "****"):  # the second is how streets were masked before
        refused = await graph.refused("customerUpdate", id=customer, streetLine=street)
        assert refused == [("input.streetLine", "INVALID")]
    data = await graph("query($id: ID!) { contact(id: $id) { email version } }", id=contact)
    assert data["contact"] == {"email": "c.owned@example.org", "version": 1}


TRICKY = {
    "street_line": ("Flat 3 @ The Old Mill", "Fla****"),
    "phone": ("123456789", "****"),
    "email": ("x@example.org", "***@example.org"),
    "birth_date": (date(1990, 2, 3), None),
}


@pytest.mark.parametrize("caller", ["marketing", "analyst", "key"])
async def test_the_field_decides_on_its_mask(graph: Graph, world: World, settings: Settings, caller: str) -> None:
    # The mask depends on the field, not on the value, in planned reads, by dataloaders, and in the history.
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


def leaves(model: type[Row]) -> list[str]:
    """Returns the scalar fields of an entity's object type that take no arguments."""
    made = build()._schema.type_map[model.__name__]
    assert isinstance(made, GraphQLObjectType)
    return [name for name, one in made.fields.items() if is_leaf_type(get_named_type(one.type)) and not one.args]


SENSITIVE: list[tuple[type[Row], str, Any, Any]] = [
    (models.Customer, "phone", "13800000000", "13911111111"),
    (models.Customer, "email", "ann@example.com", "bob@example.org"),
    (models.Customer, "street_line", "1 Long Street, Back Yard", "2 Other Street, Front Yard"),
    (models.Customer, "birth_date", date(1990, 2, 3), date(1985, 12, 30)),
    (models.Contact, "phone", "13800000000", "13911111111"),
    (models.Contact, "email", "ann@example.com", "bob@example.org"),
    (models.Contact, "birth_date", date(1990, 2, 3), date(1985, 12, 30)),
    (models.Lead, "phone", "13800000000", "13911111111"),
    (models.Lead, "email", "ann@example.com", "bob@example.org"),
]
UNMASKED = {(models.Lead, "marketing")}


def test_every_sensitive_attribute_has_a_case() -> None:
    of_rows = {(entity.name, one.name) for entity in registry.entities() for one in _sensitive(entity)}
    colleagues = {("Employee", "email"), ("Employee", "phone")}  # which only the employee reads
    suppressed = {("Suppression", "address")}  # which analysts and keys do not read at all
    replaced = {("MergeChange", "sealed")}  # which nobody reads
    assert of_rows - colleagues - suppressed - replaced == {(model.__name__, name) for model, name, _, _ in SENSITIVE}


def _sensitive(entity: registry.Entity) -> list[Attribute]:
    return [one for one in entity.description.attributes.values() if one.meaning.sensitive]


def _without_version(value: Any) -> Any:
    """Returns a value of a field; of a vCard, all lines but those that say when and how often the row has changed."""
    if not isinstance(value, str) or not value.startswith("BEGIN:"):
        return value
    return [line for line in value.split("\r\n") if not line.startswith(("REV:", "X-RAPPORT-VERSION:"))]


@pytest.mark.parametrize("who", ["marketing", "analyst", "key"])
@pytest.mark.parametrize(("model", "name", "first", "second"), SENSITIVE)
async def test_no_other_field_shows_a_sensitive_value(
    graph: Graph, world: World, settings: Settings, who: str, model: type[Row], name: str, first: Any, second: Any
) -> None:
    # Two values differ in the fields that show a mask of them, and a birth date in its plain year. In nothing else.
    kind = {models.Customer: {"kind": "PERSON"}, models.Lead: {}}.get(model, {"customer_id": world.customers["owned"]})
    id = await world.make(model, **kind, **{name: first})
    _, secret = await created(graph, scopes=["CUSTOMERS_READ", "MARKETING_READ"])
    reader = with_token(graph, secret) if who == "key" else graph.as_employee(settings, world.employees[who])
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on {model.__name__} {{ {' '.join(leaves(model))} }} }} }}"
    before = (await reader(query, id=gid(model, id)))["node"]
    await world.make.changes.update(registry.of(model), id, {name: second}, None)
    after = (await reader(query, id=gid(model, id)))["node"]
    differ = {field for field in before if _without_version(before[field]) != _without_version(after[field])}
    changed = differ - {"version", "updatedAt"}
    assert changed == ({"birthYear"} if name == "birth_date" else {camel(name)})
