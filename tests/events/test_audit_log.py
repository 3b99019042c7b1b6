"""The audit log: administrators filter the events of all rows by actor, operation and time. Others are refused."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers.access import SYSTEM
from resolvers.events import bulk_reads
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.factories import Make
from tests.graph import Graph, gid

QUERY = """query($where: AuditLogWhere, $first: Int, $after: String, $last: Int, $before: String) {
  auditLog(where: $where, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      at operation actorKind actor { id } apiKey { name } entityType entity rowId version
      node { ... on Customer { name deletedAt } } changes { field before after }
      sensitiveValues { entityType field count }
    }
  }
}"""


async def found(graph: Graph, **where: Any) -> list[tuple[str, str | None]]:
    """Returns the operation and the entity of each event that matches, newest first."""
    page = (await graph(QUERY, where=where, first=100))["auditLog"]
    assert page["totalCount"] == len(page["nodes"])
    return [(node["operation"], node["entity"]) for node in page["nodes"]]


async def test_administrators_find_what_anybody_did(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    begin = datetime.now(UTC)
    manager = await make(models.Employee, role="MANAGER", team_id=await make(models.Team))
    hers = graph.as_employee(settings, manager)
    tag = await make(models.Tag)
    customer = (await hers.done("customerCreate", kind="COMPANY", name="Ares", phone="+1 202 555 0101"))["id"]
    await hers.done("customerUpdate", id=customer, name="Ares AG")
    tagged = "mutation($c: ID!, $t: ID!) { customerTagAdd(input: {customerId: $c, tagId: $t}) { userErrors { code } } }"
    await hers(tagged, c=customer, t=gid(models.Tag, tag))
    await hers.done("customerDelete", id=customer)
    _, secret = await created(graph, scopes=["CUSTOMERS_WRITE"])
    key_id = (await graph("{ apiKeys { nodes { id } } }"))["apiKeys"]["nodes"][0]["id"]
    by_key = (await with_token(graph, secret).done("customerCreate", kind="COMPANY", name="By a key"))["id"]
    await bulk_reads.log(database, str(manager), "READ", {("Customer", "phone"): 1_200, ("Contact", "birth_date"): 3})

    her = {"eq": gid(models.Employee, manager)}
    customers, end = {"eq": "CUSTOMER"}, (begin + timedelta(hours=1)).isoformat()
    deletions = [("DELETE", "CustomerTag"), ("DELETE", "Customer")]
    everything = await found(graph, actor=her)
    assert everything[0] == ("READ", None)
    assert sorted(everything[1:3]) == sorted(deletions)
    assert everything[3:] == [("CREATE", "CustomerTag"), ("UPDATE", "Customer"), ("CREATE", "Customer")]
    for where, expected in (
        ({"actor": her, "entityType": customers}, ["DELETE", "UPDATE", "CREATE"]),
        ({"actor": her, "entityType": customers, "operation": {"in": ["DELETE", "CREATE"]}}, ["DELETE", "CREATE"]),
        ({"rowId": {"eq": customer}, "operation": {"ne": "UPDATE"}}, ["DELETE", "CREATE"]),
        ({"rowId": {"in": [customer, by_key]}, "operation": {"eq": "CREATE"}}, ["CREATE", "CREATE"]),
        ({"actor": {"eq": key_id}}, ["CREATE"]),
        ({"actorKind": {"eq": "API_KEY"}}, ["CREATE"]),
        ({"actor": {"in": [key_id, her["eq"]]}, "operation": {"notIn": ["CREATE", "DELETE"]}}, ["READ", "UPDATE"]),
        ({"actor": her, "at": {"lt": begin.isoformat()}}, []),
        ({"actor": her, "at": {"gte": begin.isoformat(), "lte": end}, "operation": {"eq": "READ"}}, ["READ"]),
        ({"actor": her, "at": {"gte": {"ago": "PT1H"}}, "operation": {"eq": "UPDATE"}}, ["UPDATE"]),
        ({"actor": her, "at": {"gte": {"ahead": "PT1H"}}}, []),
        ({"actor": {"in": []}}, []),
    ):
        assert [operation for operation, _ in await found(graph, **where)] == expected, where
    assert {entity for _, entity in await found(graph, actorKind={"eq": "SYSTEM"})} >= {"Tag", "Team", "Employee"}

    nodes = (await graph(QUERY, where={"actor": her}, first=100))["auditLog"]["nodes"]
    read, linked, made = nodes[0], nodes[3], nodes[5]
    assert read["sensitiveValues"] == [
        {"entityType": "CONTACT", "field": "birthDate", "count": 3},
        {"entityType": "CUSTOMER", "field": "phone", "count": 1_200},
    ]
    assert (read["entityType"], read["rowId"], read["version"], read["node"], read["changes"]) == (None,) * 4 + ([],)
    assert (linked["entityType"], linked["rowId"], linked["node"]) == (None, None, None)
    assert sorted((one["field"], one["after"]) for one in linked["changes"]) == [
        ("customer", customer),
        ("tag", gid(models.Tag, tag)),
    ]
    assert (made["entityType"], made["rowId"], made["version"]) == ("CUSTOMER", customer, 1)
    assert (made["node"]["name"], bool(made["node"]["deletedAt"])) == ("Ares AG", True)
    assert {"field": "phone", "before": None, "after": "+1 202 555 0101"} in made["changes"]
    assert {(node["actorKind"], node["actor"]["id"], node["apiKey"]) for node in nodes} == {
        ("EMPLOYEE", her["eq"], None)
    }
    (by,) = (await graph(QUERY, where={"actor": {"eq": key_id}}))["auditLog"]["nodes"]
    assert (by["actorKind"], by["actor"], by["apiKey"]) == ("API_KEY", None, {"name": "Partner"})


async def test_it_is_paged_in_both_directions(graph: Graph, make: Make) -> None:
    for n in range(5):
        await make(models.Tag, name=f"tag {n}")
    where = {"entityType": {"eq": "TAG"}}
    pages: list[list[str]] = []
    after = None
    while len(pages) < 3:
        page = (await graph(QUERY, where=where, first=2, after=after))["auditLog"]
        pages.append(
            [next(one["after"] for one in node["changes"] if one["field"] == "name") for node in page["nodes"]]
        )
        after = page["pageInfo"]["endCursor"]
        assert page["pageInfo"]["hasNextPage"] is (len(pages) < 3)
        assert page["totalCount"] == 5
    assert pages == [["tag 4", "tag 3"], ["tag 2", "tag 1"], ["tag 0"]]
    page = (await graph(QUERY, where=where, last=2, before=after))["auditLog"]
    assert page["pageInfo"]["hasPreviousPage"]
    names = [next(one["after"] for one in node["changes"] if one["field"] == "name") for node in page["nodes"]]
    assert names == ["tag 2", "tag 1"]


async def test_nobody_else_reads_it(graph: Graph, make: Make, settings: Settings) -> None:
    query = "{ auditLog { totalCount } }"
    for role in EmployeeRole:
        mine = graph.as_employee(settings, await make(models.Employee, role=role))
        if role is EmployeeRole.ADMIN:
            assert (await mine(query))["auditLog"]["totalCount"] > 0
        else:
            assert (await mine.error(query))["extensions"]["code"] == "FORBIDDEN"
    _, secret = await created(graph)
    assert (await with_token(graph, secret).error(query))["extensions"]["code"] == "FORBIDDEN"
    assert (await graph.without_token().error(query))["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "where",
    [
        {"at": None},
        {"at": {"gte": None}},
        {"operation": {"in": ["READ", None]}},
        {"actor": {"eq": "nobody"}},
        {"actor": {"eq": gid(models.Tag, UUID(int=7))}},
        {"rowId": {"in": ["x"]}},
        {"operation": {"eq": "GUESS"}},
    ],
)
async def test_a_bad_condition_is_refused(graph: Graph, where: dict[str, Any]) -> None:
    assert (await graph.error(QUERY, where=where))["extensions"]["code"] == "BAD_USER_INPUT"


async def test_an_event_about_no_row_disturbs_no_reader(graph: Graph, database: Database, make: Make) -> None:
    """No history of a row contains the event. The audit log shows it without an actor and an entity."""
    admin = (await graph("{ viewer { id history { totalCount } } }"))["viewer"]
    await bulk_reads.log(database, SYSTEM.key, "READ", {("Customer", "phone"): 1_001})
    assert (await graph("{ viewer { id history { totalCount } } }"))["viewer"] == admin
    entries: Sequence[Any] = (await graph(QUERY, where={"operation": {"eq": "READ"}}))["auditLog"]["nodes"]
    assert [(one["actorKind"], one["actor"], one["entity"]) for one in entries] == [("SYSTEM", None, None)]
