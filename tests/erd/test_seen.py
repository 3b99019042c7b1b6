"""Tests that each role sees only the part of the data model that the role may read."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import models
from core.settings import Settings
from models.data_model import DataModel, data_model
from models.people import EmployeeRole
from resolvers import registry
from schema.mapping.entity import BASE, mapped_as
from schema.roots import data_model as field
from tests.access.page import NOTHING, the_page
from tests.erd.test_complete import WHOLE
from tests.factories import Make
from tests.graph import Graph, gid

ASKED = """{ dataModel { domains { name entities {
  name attributes { name } relationships { target through attributes { name } } referencedBy { source } together
} } } }"""
CHANGE = "mutation ($i: EmployeeUpdateInput!) { employeeUpdate(input: $i) { userErrors { code } } }"
CLOSED = {"ApiKey", "ApiKeyTeam", "ApiKeyCustomer", "Webhook"}
"""The entities whose rows only administrators see."""

COSTS = (EmployeeRole.MANAGER, EmployeeRole.ANALYST)
MASKED = (EmployeeRole.MARKETING, EmployeeRole.ANALYST)


async def shown(graph: Graph) -> dict[str, dict[str, Any]]:
    domains = (await graph(ASKED))["dataModel"]["domains"]
    assert all(domain["entities"] for domain in domains)
    return {entity["name"]: entity for domain in domains for entity in domain["entities"]}


@pytest.mark.parametrize("role", [role for role in EmployeeRole if role is not EmployeeRole.ADMIN])
async def test_a_role_sees_the_structure_of_what_it_may_read(
    graph: Graph, make: Make, settings: Settings, role: EmployeeRole
) -> None:
    entities = await shown(graph.as_employee(settings, await make(models.Employee, role=role)))
    assert set(entities) == {name for name, cells in the_page().entities.items() if cells[role].sees != NOTHING}
    assert not set(entities) & CLOSED
    seen = {name: {one["name"] for one in entity["attributes"]} for name, entity in entities.items()}
    for name in ("passwordHash", "deletionId"):
        assert name not in seen["Employee"], name
    # Their own row shows everybody what that of a colleague does not.
    assert {"fullName", "jobTitle", "role", "active", "email", "department"} <= seen["Employee"]
    assert ("unitCost" in seen["Product"]) == (role in COSTS)
    assert ("birthDate" in seen["Customer"]) == (role not in MASKED)
    assert {"phone", "birthYear", "tier"} <= seen["Customer"]
    for entity in registry.entities():
        if entity.name in entities and not entity.link:
            listed = {"id", *BASE, *mapped_as(entity.name).attributes}
            assert len(seen[entity.name]) <= len(listed)
    ends = {one["target"] for entity in entities.values() for one in entity["relationships"]}
    ends |= {one["through"] for entity in entities.values() for one in entity["relationships"]} - {None}
    ends |= {one["source"] for entity in entities.values() for one in entity["referencedBy"]}
    assert ends <= set(entities)


async def test_an_administrator_sees_everything(graph: Graph) -> None:
    entities = await shown(graph)
    assert set(entities) == {entity.name for entity in data_model().entities}
    assert CLOSED | {"Session", "Event", "DataKey"} <= set(entities)
    assert "passwordHash" in {one["name"] for one in entities["Employee"]["attributes"]}


@pytest.mark.parametrize(
    ("scopes", "open_", "closed"),
    [
        (["SALES_READ"], {"Opportunity", "Stage", "SalesRecord", "StageChange"}, {"Customer", "Employee", "Product"}),
        (["SALES_READ"], {"OpportunityLine"}, {"Order", "Invoice", "Payment", "Contract", "ReturnRequest"}),
        (["ORDERS_READ"], {"Order", "ReturnRequest"}, {"Invoice", "Contract", "Opportunity", "Asset"}),
        (["CATALOGUE_READ"], {"Product"}, {"Customer", "Opportunity", "ApiKey", "Competitor", "CompetitorProduct"}),
        (["EMPLOYEES_READ"], {"Employee", "Team"}, {"SalesTarget"}),
        (["CUSTOMERS_WRITE"], {"Customer", "Contact", "Tag", "CustomerTag"}, {"Opportunity", "Session"}),
    ],
)
async def test_an_api_key_sees_what_its_scopes_open(
    graph: Graph, scopes: list[str], open_: set[str], closed: set[str]
) -> None:
    created = await graph(
        "mutation($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret userErrors { message } } }",
        input={"name": "partner", "scopes": scopes, "everything": True},
    )
    graph.http.headers["Authorization"] = f"Bearer {created['apiKeyCreate']['secret']}"
    entities = await shown(graph)
    assert open_ <= set(entities)
    assert not closed & set(entities)
    if "Employee" in entities:
        seen = {one["name"] for one in entities["Employee"]["attributes"]}
        assert {"fullName", "jobTitle", "role", "active"} <= seen
        assert not {"email", "phone", "department"} & seen
    if "Product" in entities:
        assert "unitCost" not in {one["name"] for one in entities["Product"]["attributes"]}
    if "Customer" in entities:  # sensitive days are null for a key without the scope
        assert "birthDate" not in {one["name"] for one in entities["Customer"]["attributes"]}


async def test_nobody_sees_nothing(graph: Graph) -> None:
    error = await graph.without_token().error(ASKED)
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_the_whole_model_costs_what_its_lists_cost(graph: Graph) -> None:
    answer = await graph.ask(WHOLE)
    assert "errors" not in answer
    domains = answer["data"]["dataModel"]["domains"]
    lists = 1 + len(domains) + 4 * sum(len(one["entities"]) for one in domains)
    assert lists / 2 < answer["extensions"]["cost"]["requested"] < 2 * lists


@pytest.mark.parametrize(
    "query",
    [
        "{ a: dataModel { __typename } b: dataModel { __typename } }",
        "{ ...F ... on Query { b: dataModel { __typename } } } fragment F on Query { dataModel { __typename } }",
        "{ " + " ".join(f"a{n}: dataModel {{ domains {{ name }} }}" for n in range(20)) + " }",
    ],
)
async def test_an_operation_may_ask_for_the_model_once(graph: Graph, query: str) -> None:
    error = await graph.error(query)
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "dataModel fields")


async def test_the_lists_in_the_model_are_priced(graph: Graph) -> None:
    entities = "entities { attributes { name } relationships { name } referencedBy { name } }"
    aliases = " ".join(f"a{n}: domains {{ {entities} }}" for n in range(30))
    error = await graph.error(f"{{ dataModel {{ {aliases} }} }}")
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "cost")


async def test_the_model_is_made_by_a_thread_once(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    shown, threads = field._shown, []

    def noted(model: DataModel) -> dict[str, Any]:
        threads.append(threading.current_thread())
        return shown(model)

    monkeypatch.setattr(field, "_shown", noted)
    answers = [await graph(WHOLE) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


async def test_callers_with_other_rights_get_other_answers(graph: Graph, make: Make, settings: Settings) -> None:
    # Although the answer to the same query is cached.
    employee = await make(models.Employee, role=EmployeeRole.SALES)
    client = graph.as_employee(settings, employee)
    answers = [set(await shown(graph)), set(await shown(client))]
    columns = {}
    for role in (EmployeeRole.FINANCE, EmployeeRole.MANAGER, EmployeeRole.SALES):
        id = gid(models.Employee, employee)
        await graph(CHANGE, i={"id": id, "role": role.value})
        found = await shown(client)
        answers.append(set(found))
        columns[role] = {one["name"] for one in found["Product"]["attributes"]} if "Product" in found else set()
    everything, sales, finance, manager, again = answers
    assert everything > manager > sales == again > finance
    assert manager - sales == {"Merge", "MergeChange"}
    assert columns[EmployeeRole.MANAGER] - columns[EmployeeRole.SALES] == {"unitCost"}
    assert set(await shown(graph)) == everything


async def test_the_answer_depends_on_the_variables(graph: Graph) -> None:
    query = "query ($n: Boolean!) { dataModel { domains { name description @include(if: $n) } } }"
    for including in (True, False, True):
        domains = (await graph(query, n=including))["dataModel"]["domains"]
        assert {"description" in one for one in domains} == {including}
