"""Tests of forms of web sites: what they create, what they refuse, and what their mails say."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any

import httpx
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import form_submissions
from resolvers.marketing import lead_forms
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph
from tests.marketing.letters import letters
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
SHOP = "https://shop.example.com"
ALL = ["NAME", "COMPANY", "JOB_TITLE", "PHONE", "EMAIL", "COUNTRY", "BUSINESS_LINE", "NOTE"]
LEADS = """{ leads(first: 100, orderBy: [{field: CREATED_AT, direction: DESC}]) { nodes {
  name company jobTitle phone email country businessLine note source sourceDetail status score receivedAt
  owner { id } campaign { id } optedOutAt } } }"""
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        spool = tmp_path_factory.mktemp("spool") / "mail"
        yield replace(made, mail_target=spool, public_url="https://crm.example.com")


@pytest.fixture
async def visitor(graph: Graph) -> AsyncIterator[httpx.AsyncClient]:
    """Returns a client without a token, at an address that no other test has."""
    number = next(_numbers)
    transport = httpx.ASGITransport(app=graph.app, client=(f"198.51.{number // 250}.{number % 250 + 1}", 1))
    async with httpx.AsyncClient(transport=transport, base_url="https://crm.example.com") as client:
        yield client


async def form(make: Make, **values: Any) -> str:
    name = f"form-{next(_numbers)}"
    await make(models.LeadForm, name=name, **{"fields": ALL, "double_opt_in": False} | values)
    return f"/forms/{name}"


async def newest(graph: Graph) -> dict[str, Any]:
    return dict((await graph(LEADS))["leads"]["nodes"][0])


async def test_a_plain_form_becomes_a_lead(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    campaign = await make(models.Campaign)
    path = await form(make, source="fair", business_line="Pumps", campaign_id=campaign)
    given = {"name": "Ana Lima", "company": "Lima Ltd", "job_title": "Buyer", "phone": "+1 202 555 0199"}
    answer = await visitor.post(path, data=given | {"email": "ana@example.com", "country": "br", "note": "Call me"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    lead = await newest(graph)
    assert {name: lead[name] for name in ("name", "company", "jobTitle", "phone", "email", "country", "note")} == {
        "name": "Ana Lima",
        "company": "Lima Ltd",
        "jobTitle": "Buyer",
        "phone": "+1 202 555 0199",
        "email": "ana@example.com",
        "country": "BR",
        "note": "Call me",
    }
    assert (lead["source"], lead["businessLine"], lead["owner"], lead["status"]) == ("fair", "Pumps", None, "NEW")
    assert lead["sourceDetail"] == f"form {path.removeprefix('/forms/')}"
    assert lead["campaign"] is not None


async def test_a_form_as_json_and_a_page_to_go_on_with(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    path = await form(make, redirect_url="https://shop.example.com/thanks")
    answer = await visitor.post(path, json={"name": "Json", "jobTitle": "CTO", "company": None})
    assert (answer.status_code, answer.json()) == (202, {"accepted": True, "userErrors": []})
    assert ((lead := await newest(graph))["name"], lead["jobTitle"], lead["source"]) == ("Json", "CTO", "web form")
    answer = await visitor.post(path, data={"name": "Plain"})
    assert (answer.status_code, answer.headers["location"]) == (303, "https://shop.example.com/thanks")


@pytest.mark.parametrize(
    "more",
    [
        {"score": "1000", "status": "CONVERTED", "owner": "x", "owner_id": "x", "ownerId": "x"},
        {"source": "forged", "sourceDetail": "forged", "externalId": "forged", "id": "forged"},
        {"campaign": "forged", "campaignId": "forged", "optedOutAt": "2020-01-01T00:00:00Z"},
        {"phone": "+1 202 555 0198", "company": "not listed", "note": "not listed"},
    ],
)
async def test_it_writes_the_listed_fields_alone(
    graph: Graph, make: Make, visitor: httpx.AsyncClient, more: dict[str, str]
) -> None:
    path = await form(make, fields=["NAME", "EMAIL"])
    answer = await visitor.post(path, json={"name": "Listed", "email": "l@example.com"} | more)
    assert answer.status_code == 202
    lead = await newest(graph)
    assert lead["name"] == "Listed"
    empty = ("company", "jobTitle", "phone", "country", "note", "owner", "campaign", "optedOutAt", "businessLine")
    assert {lead[name] for name in empty if name != "owner"} == {None}
    assert (lead["source"], lead["status"], lead["score"], lead["owner"]) == ("web form", "NEW", 0, None)


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({}, {("name", "REQUIRED")}),
        ({"name": "  "}, {("name", "REQUIRED")}),
        ({"name": "n" * 101}, {("name", "TOO_LONG")}),
        ({"name": "two\nlines"}, {("name", "INVALID")}),
        ({"name": "A", "email": "no address"}, {("email", "INVALID")}),
        ({"name": "A", "phone": "call me"}, {("phone", "INVALID")}),
        ({"name": "A", "country": "UK", "jobTitle": "j" * 51}, {("country", "INVALID"), ("jobTitle", "TOO_LONG")}),
    ],
)
async def test_bad_values_are_told_and_nothing_is_kept(
    graph: Graph, database: Database, make: Make, visitor: httpx.AsyncClient, given: Any, problems: Any
) -> None:
    path = await form(make)
    async with unchanged(database):
        answer = await visitor.post(path, json=given)
        assert answer.status_code == 422
        assert {(one["field"][0], one["code"]) for one in answer.json()["userErrors"]} == problems
        answer = await visitor.post(path, data={"other": "x"} | given)
        assert answer.status_code == 422
        assert "<li>" in answer.text


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"name": 1}', "application/json", 400),
        (b'{"name": {"a": "b"}}', "application/json", 400),
        (b"name=a&name=b", "application/x-www-form-urlencoded", 400),
        (b"name=%ff", "application/x-www-form-urlencoded", 400),
        (b"&".join(b"f%d=1" % n for n in range(51)), "application/x-www-form-urlencoded", 400),
        (b"name=" + b"a" * 16_400, "application/x-www-form-urlencoded", 413),
        (b"name=a", "text/plain", 400),
        (b"name=a", "multipart/form-data", 400),
    ],
)
async def test_what_is_no_form_is_refused(
    graph: Graph, database: Database, make: Make, visitor: httpx.AsyncClient, content: bytes, kind: str, status: int
) -> None:
    path = await form(make)
    async with unchanged(database):
        answer = await visitor.post(path, content=content, headers={"Content-Type": kind})
    assert answer.status_code == status
    assert answer.json()["errors"][0]["message"]


async def test_forms_that_are_not_there(database: Database, make: Make, visitor: httpx.AsyncClient) -> None:
    inactive = await form(make, active=False)
    async with unchanged(database):
        for path in ("/forms/none", inactive, "/forms/" + "x" * 4_000, "/forms/%00", "/forms/Form-1"):
            assert (await visitor.post(path, data={"name": "A"})).status_code == 404
        assert (await visitor.get("/forms/none")).status_code == 405


@pytest.mark.parametrize(
    ("origins", "headers", "status"),
    [
        (SHOP, {"Origin": SHOP}, 202),
        (f"https://other.example.com {SHOP}", {"Origin": SHOP}, 202),
        (SHOP, {"Origin": "https://evil.example.com"}, 403),
        (SHOP, {"Origin": "null"}, 403),
        (SHOP, {"Origin": f"{SHOP}.evil.example.com"}, 403),
        (SHOP, {}, 403),
        (None, {}, 202),
        (None, {"Origin": "https://crm.example.com"}, 202),
        (None, {"Origin": SHOP}, 403),
    ],
)
async def test_only_the_pages_of_its_origins_send_it(
    database: Database, make: Make, visitor: httpx.AsyncClient, origins: str | None, headers: Any, status: int
) -> None:
    path = await form(make, origins=origins)
    answer = await visitor.post(path, json={"name": "A"}, headers=headers)
    assert answer.status_code == status
    if "Origin" in headers:  # the page can read what became of it
        assert answer.headers["access-control-allow-origin"] == headers["Origin"]
        assert "access-control-allow-credentials" not in answer.headers
        preflight = await visitor.request("OPTIONS", path, headers=headers | {"Access-Control-Request-Method": "POST"})
        assert (preflight.status_code, preflight.headers["access-control-allow-methods"]) == (204, "POST")


async def test_what_a_program_fills_in_is_dropped(database: Database, make: Make, visitor: httpx.AsyncClient) -> None:
    path = await form(make)
    before = await _count(database)
    answer = await visitor.post(path, data={"name": "Robot", lead_forms.HONEYPOT: "https://spam.example.com"})
    assert answer.status_code == 200  # as if it had been taken
    assert await _count(database) == before
    assert (await visitor.post(path, data={"name": "Person", lead_forms.HONEYPOT: ""})).status_code == 200
    assert await _count(database) == before + 1


async def test_a_flood_of_one_address_is_refused(database: Database, make: Make, visitor: httpx.AsyncClient) -> None:
    path, before = await form(make), await _count(database)
    codes = [(await visitor.post(path, json={"name": f"Flood {n}"})).status_code for n in range(25)]
    assert codes == [202] * 20 + [429] * 5
    assert await _count(database) == before + 20
    refused = await visitor.post(path, json={"name": "Flood"})
    assert refused.json()["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert 0 < int(refused.headers["retry-after"]) <= 900


async def test_a_lead_is_created_once_the_mail_is_confirmed(
    graph: Graph, database: Database, settings: Settings, make: Make, visitor: httpx.AsyncClient
) -> None:
    path, before = await form(make, double_opt_in=True), await _count(database)
    given = {"name": "Text of the sender", "email": "opt@example.com", "note": "Buy cheap pills at evil.example.com"}
    assert (await visitor.post(path, json=given)).json() == {"accepted": True, "userErrors": []}
    assert await _count(database) == before
    ((content,),) = await database.fetch("SELECT content FROM form_submission")
    assert not any(value in content for value in given.values())  # sealed at rest
    (message,) = await letters(database, settings)
    assert message["To"] == "opt@example.com"
    shown = f"{message['Subject']} {message.get_content()}"
    assert not any(word in shown for word in ("Text of", "pills", "evil"))
    (link,) = re.findall(r"https://crm\.example\.com(/forms/\S+/confirm\?token=[\w-]{43})\s", shown)
    assert link.startswith(path)

    opened = await visitor.get(link)  # as a virus scanner does
    assert (opened.status_code, await _count(database)) == (200, before)
    assert (await visitor.request("HEAD", link)).status_code == 200
    assert await _count(database) == before
    token = re.findall(r'name="token" value="([\w-]+)"', opened.text)[0]
    confirm = f"{path}/confirm"
    evil = await visitor.post(confirm, data={"token": token}, headers={"Origin": "https://evil.example.com"})
    assert (evil.status_code, await _count(database)) == (403, before)
    pages = [await visitor.post(confirm, data={"token": token}) for _ in range(3)]
    pages.append(await visitor.post(confirm, data={"token": "unknown"}))
    assert {(page.status_code, page.text) for page in pages} == {(200, pages[0].text)}
    assert await _count(database) == before + 1
    lead = await newest(graph)
    assert (lead["name"], lead["email"], lead["note"]) == (given["name"], given["email"], given["note"])
    assert datetime.fromisoformat(lead["receivedAt"]) < datetime.now().astimezone()
    assert await _submissions(database) == []


async def test_an_address_gets_three_mails_a_day_whoever_asks(
    graph: Graph, database: Database, settings: Settings, make: Make, visitor: httpx.AsyncClient
) -> None:
    await make(models.Lead, email="known@example.com")
    paths = [await form(make, double_opt_in=True) for _ in range(2)]
    for address in ("known@example.com", "unknown@example.com"):
        answers = [
            await visitor.post(paths[n % 2], json={"name": "A", "email": address.upper() if n == 2 else address})
            for n in range(5)
        ]
        # Known and unknown people get the same answers, and nobody learns that others have asked.
        assert {(one.status_code, one.text) for one in answers} == {(202, '{"accepted":true,"userErrors":[]}')}
        assert len(await letters(database, settings)) == 3


async def test_what_is_not_confirmed_in_time_is_gone(
    graph: Graph, database: Database, settings: Settings, make: Make, visitor: httpx.AsyncClient
) -> None:
    path, before = await form(make, double_opt_in=True), await _count(database)
    tokens = []
    for number in range(2):
        await visitor.post(path, json={"name": "Late", "email": f"late{number}@example.com"})
        (message,) = await letters(database, settings)
        tokens += re.findall(r"token=([\w-]+)", message.get_content())
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE form_submission SET expires_at = '2026-01-01 00:00:00+00:00'")
    assert (await visitor.post(f"{path}/confirm", data={"token": tokens[0]})).status_code == 200
    waiting = await _submissions(database)
    assert len(waiting) >= 2
    assert await form_submissions.prune(database) == len(waiting)
    assert await _submissions(database) == []
    assert await _count(database) == before


async def test_a_form_that_is_deleted_takes_nothing_any_more(
    graph: Graph, database: Database, settings: Settings, make: Make, visitor: httpx.AsyncClient
) -> None:
    path, before = await form(make, double_opt_in=True), await _count(database)
    await visitor.post(path, json={"name": "Gone", "email": "gone@example.com"})
    (message,) = await letters(database, settings)
    ((id,),) = await database.fetch(f"SELECT id FROM lead_form WHERE name = '{path.removeprefix('/forms/')}'")
    await graph.done("leadFormDelete", "deletedAt", id=str(id))
    token = re.findall(r"token=([\w-]+)", message.get_content())[0]
    assert (await visitor.post(f"{path}/confirm", data={"token": token})).status_code == 200
    assert await _count(database) == before


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"fields": ["EMAIL"], "doubleOptIn": False}, "fields"),
        ({"fields": ["NAME"], "doubleOptIn": True}, "fields"),
        ({"fields": ["NAME", "EMAIL"], "origins": "shop.example.com"}, "origins"),
        ({"fields": ["NAME", "EMAIL"], "origins": "https://shop.example.com/page"}, "origins"),
        ({"fields": ["NAME", "EMAIL"], "origins": "*"}, "origins"),
        ({"fields": ["NAME", "EMAIL"], "redirectUrl": "javascript:alert(1)"}, "redirectUrl"),
        ({"fields": ["NAME", "EMAIL"], "name": "Not a name"}, "name"),
        ({"fields": ["NAME", "EMAIL"], "name": "../x"}, "name"),
    ],
)
async def test_forms_that_cannot_be(graph: Graph, values: dict[str, Any], field: str) -> None:
    refused = await graph.refused("leadFormCreate", **{"name": "some-form"} | values)
    assert refused == [(f"input.{field}", "INVALID")]


async def _count(database: Database) -> int:
    return int((await database.fetch("SELECT count(*) FROM lead"))[0][0])


async def _submissions(database: Database) -> list[Any]:
    return list(await database.fetch("SELECT id FROM form_submission"))
