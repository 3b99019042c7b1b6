"""Tests of the audit trail: what each change writes to the event log, and who may read it."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.events.event_log import after
from tests.factories import Make
from tests.graph import Graph, gid

HISTORY = """
query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $id) { id ... on Customer { history(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { operation version actorKind actor { fullName } changes { field before after } } }
  } } }
}
"""


async def trail(graph: Graph, id: str, **page: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await graph(HISTORY, id=id, **page))["node"]["history"]
    return found


async def test_every_change_is_told(graph: Graph) -> None:
    made = await graph.done(
        "customerCreate", kind="COMPANY", name="Ares", annualRevenue={"amount": "5", "currency": "JPY"}
    )
    await graph.done("customerUpdate", id=made["id"], name="Ares AG", phone="+49 30 123456")
    await graph.done("customerUpdate", id=made["id"], annualRevenue={"amount": "7.25", "currency": "EUR"})
    await graph.done("customerUpdate", id=made["id"], name="Ares AG")
    await graph.done("customerDelete", id=made["id"])
    await graph.done("customerRestore", id=made["id"])
    history = await trail(graph, made["id"])
    entries = [edge["node"] for edge in history["edges"]]
    assert [(entry["operation"], entry["version"]) for entry in entries] == [
        ("RESTORE", 5),
        ("DELETE", 4),
        ("UPDATE", 3),
        ("UPDATE", 2),
        ("CREATE", 1),
    ]
    assert history["totalCount"] == 5
    assert {entry["actorKind"] for entry in entries} == {"EMPLOYEE"}
    assert all(entry["actor"]["fullName"] for entry in entries)
    assert sorted(entries[3]["changes"], key=lambda change: change["field"]) == [
        {"field": "name", "before": "Ares", "after": "Ares AG"},
        {"field": "phone", "before": None, "after": "+49 30 123456"},
    ]
    assert entries[2]["changes"] == [
        {
            "field": "annualRevenue",
            "before": {"amount": "5", "currency": "JPY"},
            "after": {"amount": "7.25", "currency": "EUR"},
        }
    ]
    created = {change["field"]: change["after"] for change in entries[4]["changes"]}
    assert created["name"] == "Ares"
    assert created["lifecycle"] == "PROSPECT"
    assert "nameFolded" not in created


async def test_pages(graph: Graph) -> None:
    id = (await graph.done("customerCreate", kind="COMPANY", name="0"))["id"]
    for n in range(1, 5):
        await graph.done("customerUpdate", id=id, name=str(n))
    whole = [edge["cursor"] for edge in (await trail(graph, id))["edges"]]
    first = await trail(graph, id, first=2)
    assert [edge["cursor"] for edge in first["edges"]] == whole[:2]
    assert (first["pageInfo"]["hasNextPage"], first["pageInfo"]["hasPreviousPage"]) == (True, False)
    rest = await trail(graph, id, first=5, after=first["pageInfo"]["endCursor"])
    assert [edge["cursor"] for edge in rest["edges"]] == whole[2:]
    assert (rest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasPreviousPage"]) == (False, True)
    last = await trail(graph, id, last=2, before=whole[4])
    assert [edge["cursor"] for edge in last["edges"]] == whole[2:4]
    malformed = await graph.error(HISTORY, id=id, after="nonsense")
    assert malformed["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_refused_change_leaves_nothing(graph: Graph, database: Database) -> None:
    before = await after(database, 0, 1000)
    await graph.refused("customerCreate", kind="COMPANY", name="x" * 201)
    await graph.refused("contactCreate", customerId=str(new_id()), fullName="Nobody")
    bulk = """mutation ($rows: [TagCreateInput!]!) { tagBulkCreate(input: {rows: $rows, policy: EACH}) {
      results { tag { name } } userErrors { code } } }"""
    await graph(bulk, rows=[{"name": "kept"}, {"name": "kept"}, {"name": "x" * 201}])
    events = (await after(database, 0, 1000))[len(before) :]
    assert [(event.entity, event.operation, event.changes["name"][1]) for event in events] == [
        ("Tag", "CREATE", "kept")
    ]


async def test_masks_and_unseen_rows(graph: Graph, make: Make, settings: Settings) -> None:
    other = await make(models.Customer, name="Unseen")
    seller = await make(models.Employee, role="SALES")
    analyst = await make(models.Employee, role="ANALYST")
    mine = await make(models.Customer, owner_id=seller, parent_id=other)
    phone = "+49 30 1234567"
    await graph.done("customerUpdate", id=gid(models.Customer, mine), phone=phone, email="jo@example.com")

    async def changes(as_employee: Any) -> dict[str, Any]:
        asked = graph.as_employee(settings, as_employee)
        edges = (await trail(asked, gid(models.Customer, mine)))["edges"]
        return {change["field"]: change["after"] for edge in edges for change in edge["node"]["changes"]}

    seen = await changes(seller)
    assert (seen["phone"], seen["email"], seen["parent"]) == (phone, "jo@example.com", None)
    seen = await changes(analyst)
    assert (seen["phone"], seen["email"]) == ("+49****4567", "j***@example.com")
    assert seen["parent"] == gid(models.Customer, other)


async def test_history_of_a_level_is_one_statement(graph: Graph, make: Make, database: Database) -> None:
    for _ in range(3):
        await make(models.Tag)
    query = "{ tags { nodes { history(first: 2) { nodes { operation changes { field after } } } } } }"
    nodes = (await graph(query))["tags"]["nodes"]
    assert len(nodes) == 3
    assert all(node["history"]["nodes"][0]["operation"] == "CREATE" for node in nodes)


@pytest.mark.parametrize("sql", ['UPDATE "event" SET "actor"=\'x\'', 'DELETE FROM "event"'])
async def test_the_log_cannot_be_changed(make: Make, database: Database, sql: str) -> None:
    await make(models.Tag)
    with pytest.raises(Exception, match="append-only"):
        async with database.transaction() as transaction:
            await transaction.fetch(sql)
    assert len(await after(database, 0, 10)) == 1
