"""Tests of who sees, fetches, attaches and changes files, also when rights change meanwhile."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import date
from typing import Any

import httpx
import pytest

import models
from core.ids import parse_global_id
from core.sealed_links import opened as opened_link
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.authentication import sessions
from tests.activities.sending_files import (
    START,
    add,
    added,
    announced,
    blob_count,
    customer,
    employee,
    files,
    parts,
    settings,
    start,
    text,
    visitor,
)
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

__all__ = ["settings", "visitor"]  # fixtures

dialect, _, database, make, graph = shared_fixtures("module")


async def test_access_is_checked_when_the_bytes_are_fetched(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    seller, theirs = await employee(graph, make, settings, "SALES")
    about = await customer(make, owner_id=seller)
    content = text()
    made = await added(theirs, content, customerId=about)
    assert (await visitor.get(made["downloadUrl"])).content == content
    _, id = parse_global_id(about)
    await make.changes.update(registry.of(models.Customer), id, {"owner_id": await make(models.Employee)}, None)
    assert (await visitor.get(made["downloadUrl"])).status_code == 404
    await make.changes.update(registry.of(models.Customer), id, {"owner_id": seller}, None)
    assert (await visitor.get(made["downloadUrl"])).status_code == 200
    await make.changes.update(registry.of(models.Employee), seller, {"active": False}, None)
    assert (await visitor.get(made["downloadUrl"])).status_code == 401


async def test_an_upload_is_attached_with_the_rights_of_that_moment(
    graph: Graph, make: Make, settings: Settings, database: Database, visitor: httpx.AsyncClient
) -> None:
    seller, theirs = await employee(graph, make, settings, "SALES")
    about, content = await customer(make, owner_id=seller), text()
    started = await start(theirs, content, customerId=about)
    _, id = parse_global_id(about)
    await make.changes.update(registry.of(models.Customer), id, {"owner_id": await make(models.Employee)}, None)
    before, blob = len(files(settings)), await blob_count(database)
    answer = await visitor.put(started["uploadUrl"], content=content)
    assert (answer.status_code, answer.json()["userErrors"][0]["code"]) == (422, "NOT_FOUND")
    assert (len(files(settings)), await blob_count(database)) == (before, blob)


async def test_a_link_ends_with_the_session(
    graph: Graph, make: Make, settings: Settings, database: Database, visitor: httpx.AsyncClient
) -> None:
    id = await make(models.Employee, role="ADMIN")
    async with database.transaction() as transaction:
        begun = await sessions.begin_in(database, transaction, settings.secret_key, id, second_factor=False)
    theirs = Graph(graph.app, begun.access)
    made = await added(theirs, text(), customerId=await customer(make))
    assert (await visitor.get(made["downloadUrl"])).status_code == 200
    await theirs("mutation { signOut(input: {}) { sessionsEnded } }")
    assert (await visitor.get(made["downloadUrl"])).status_code == 401


@pytest.mark.parametrize(
    ("role", "parent", "sees", "fetches"),
    [
        ("ANALYST", models.Customer, True, False),
        ("ANALYST", models.Contact, True, False),
        ("ANALYST", models.Opportunity, True, False),
        ("ANALYST", models.Lead, True, False),
        ("ANALYST", models.Campaign, True, True),
        ("MARKETING", models.Customer, True, False),
        ("MARKETING", models.Contract, False, False),
        ("MARKETING", models.SupportCase, True, False),
        ("MARKETING", models.Lead, True, True),
        ("MARKETING", models.Campaign, True, True),
        ("FINANCE", models.Customer, True, True),
        ("FINANCE", models.Order, True, True),
        ("FINANCE", models.Opportunity, False, False),
        ("FINANCE", models.SupportCase, False, False),
        ("FINANCE", models.Lead, False, False),
        ("SERVICE", models.Customer, False, False),
        ("SALES", models.Lead, True, True),
    ],
)
async def test_who_sees_and_fetches_files(
    graph: Graph,
    make: Make,
    settings: Settings,
    visitor: httpx.AsyncClient,
    role: str,
    parent: type[models.Row],
    sees: bool,
    fetches: bool,
) -> None:
    """Whoever sees the parent sees the file; the bytes of what is masked for them are closed."""
    name = registry.of(parent).name
    content = text()
    made = await added(graph, content, **{f"{name[0].lower()}{name[1:]}Id": gid(parent, await make(parent))})
    _, theirs = await employee(graph, make, settings, role)
    found = (await theirs("query ($id: ID!) { attachment(id: $id) { id downloadUrl } }", id=made["id"]))["attachment"]
    assert (found is not None) == sees
    assert bool(found and found["downloadUrl"]) == fetches
    if found and found["downloadUrl"]:
        assert (await visitor.get(found["downloadUrl"])).content == content


@pytest.mark.parametrize(
    ("scopes", "sees", "fetches", "writes"),
    [
        (["FILES_READ"], False, False, False),
        (["CUSTOMERS_READ"], False, False, False),
        (["FILES_READ", "CUSTOMERS_READ"], True, False, False),
        (["FILES_READ", "CUSTOMERS_READ", "SENSITIVE_READ"], True, True, False),
        (["FILES_WRITE", "CUSTOMERS_READ", "SENSITIVE_READ"], True, True, True),
        (["FILES_WRITE"], False, False, False),
    ],
)
async def test_scopes_of_api_keys(
    graph: Graph,
    make: Make,
    visitor: httpx.AsyncClient,
    scopes: list[str],
    sees: bool,
    fetches: bool,
    writes: bool,
) -> None:
    about, content = await customer(make), text()
    made = await added(graph, content, customerId=about)
    data = await graph(
        "mutation ($i: ApiKeyCreateInput!) { made: apiKeyCreate(input: $i) { secret } }",
        i={"name": "Key", "scopes": scopes, "customerIds": [about]},
    )
    key = Graph(graph.app, data["made"]["secret"])
    response = await key.ask("query ($id: ID!) { attachment(id: $id) { downloadUrl } }", id=made["id"])
    found: Any = (response.get("data") or {}).get("attachment")
    assert (found is not None, bool(found and found["downloadUrl"])) == (sees, fetches)
    if fetches:
        assert (await visitor.get(found["downloadUrl"])).content == content
    answer = (await key.http.post("/graphql", **parts(text(), customerId=about))).json()
    payload = (answer.get("data") or {}).get("made") or {"attachment": None}
    assert (payload["attachment"] is not None) == writes, answer


@pytest.mark.parametrize(
    ("role", "parent", "code"),
    [
        ("MARKETING", models.Customer, "NOT_ALLOWED"),
        ("MARKETING", models.Campaign, None),
        ("SALES", models.Campaign, "NOT_ALLOWED"),
        ("FINANCE", models.Customer, "FORBIDDEN"),
        ("ANALYST", models.Campaign, "FORBIDDEN"),
    ],
)
async def test_who_attaches_files(
    graph: Graph,
    make: Make,
    settings: Settings,
    database: Database,
    role: str,
    parent: type[models.Row],
    code: str | None,
) -> None:
    """Whoever may change the parent attaches files to it."""
    name = registry.of(parent).name
    input = {f"{name.lower()}Id": gid(parent, await make(parent))}
    _, theirs = await employee(graph, make, settings, role)
    answer = (await theirs.http.post("/graphql", **parts(text(), **input))).json()
    started = await theirs.ask(START, i=announced(b"x", **input))
    if code == "FORBIDDEN":
        assert answer["errors"][0]["extensions"]["code"] == started["errors"][0]["extensions"]["code"] == code
        return
    for payload in (answer["data"]["made"], started["data"]["made"]):
        assert [one["code"] for one in payload["userErrors"]] == ([code] if code else [])


async def test_an_assigned_service_employee_attaches_to_cases_and_not_to_the_customer(
    graph: Graph, make: Make, settings: Settings
) -> None:
    id, theirs = await employee(graph, make, settings, "SERVICE")
    about = await make(models.Customer)
    await make(models.CustomerAssignment, customer_id=about, employee_id=id, role="SERVICE", since=date(2026, 1, 1))
    case = await make(models.SupportCase, customer_id=about)
    await added(theirs, text(), supportCaseId=gid(models.SupportCase, case))
    payload = await add(theirs, text(), customerId=gid(models.Customer, about))
    assert payload["userErrors"] == [{"field": ["input", "customerId"], "code": "NOT_ALLOWED"}]


async def test_no_subscriber_gets_the_address_of_another(settings: Settings, make: Make) -> None:
    """An address stands for its viewer. So a response with one is not shared, although both may see the same."""
    employees = [await make(models.Employee, role="ADMIN") for _ in range(2)]
    activity = await make(models.Activity)
    file = await make(models.Attachment, customer_id=None, activity_id=activity)
    query = "subscription { activityUpdates { activity { attachments { nodes { id downloadUrl } } } } }"
    async with served(settings) as live, AsyncExitStack() as opened:
        sockets = [await opened.enter_async_context(live.socket(live.token(id))) for id in employees]
        for socket in sockets:
            await socket.subscribe(query)
        await live.until_live(2)
        await make.changes.update(registry.of(models.Activity), activity, {"subject": "Another"}, None)
        for id, socket in zip(employees, sockets, strict=True):
            (shown,) = (await socket.next())["activity"]["attachments"]["nodes"]
            assert shown["id"] == gid(models.Attachment, file)
            token = shown["downloadUrl"].rpartition("/")[2]
            assert opened_link(settings.secret_key, "download", token)["viewer"] == str(id)
