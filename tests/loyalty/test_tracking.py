"""What web pages report of their visitors by a public key, and what becomes of it once somebody is known."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core import clock, visitor_tokens
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import anonymous_visitors
from resolvers.loyalty import visitors
from resolvers.marketing import lead_forms
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.test_lead_forms import letters
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
SHOP = "https://shop.example.com"
FROM_SHOP = {"Origin": SHOP}
VIEW = {"kind": "VIEW", "subject": "Data sheet"}
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    """Returns settings by which mails become files."""
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        spool = tmp_path_factory.mktemp("spool") / "mail"
        yield replace(made, mail_target=spool, public_url="https://crm.example.com")


@pytest.fixture
async def browser(graph: Graph) -> AsyncIterator[httpx.AsyncClient]:
    """Returns a client without a token of the API, at an address that no other test has."""
    number = next(_numbers)
    transport = httpx.ASGITransport(app=graph.app, client=(f"203.0.{number // 250}.{number % 250 + 1}", 1))
    async with httpx.AsyncClient(transport=transport, base_url="https://crm.example.com", headers=FROM_SHOP) as client:
        yield client


@pytest.fixture
async def key(make: Make) -> str:
    """Returns the id of a key for the pages of the shop."""
    return gid(models.TrackingKey, await make(models.TrackingKey, origins=SHOP))


async def track(browser: httpx.AsyncClient, key: str, *events: dict[str, Any], **more: Any) -> str:
    """Reports events of a visitor who has consented. Returns the token in the answer."""
    answer = await browser.post("/track", json={"key": key, "consent": True, "events": list(events), **more})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body.keys() == {"visitor", "userErrors"}
    assert body["userErrors"] == []
    assert len(body["visitor"]) == visitor_tokens.LENGTH
    return str(body["visitor"])


async def send_form(make: Make, browser: httpx.AsyncClient, token: str, **more: Any) -> UUID:
    """Sends a form with the token of a visitor. Returns the id of the lead."""
    name = f"form-{next(_numbers)}"
    await make(models.LeadForm, name=name, fields=["NAME"], double_opt_in=False, origins=SHOP)
    answer = await browser.post(f"/forms/{name}", json={"name": f"Of {name}", lead_forms.VISITOR: token, **more})
    assert answer.status_code == 202, answer.text
    found = await make.changes.database.fetch(f"SELECT id FROM lead WHERE name = 'Of {name}'")
    return UUID(str(found[0][0]))


async def did(graph: Graph, model: type[models.Row], id: UUID) -> list[dict[str, Any]]:
    """Returns what a lead or a customer did, the oldest first."""
    name = model.__name__.lower()
    data = await graph(
        f"query ($id: ID!) {{ row: {name}(id: $id) {{ behaviour(first: 100, orderBy: [{{field: CREATED_AT}}])"
        " { nodes { kind source subject product { sku } } } } }",
        id=gid(model, id),
    )
    found: list[dict[str, Any]] = data["row"]["behaviour"]["nodes"]
    return found


async def anonymous(database: Database) -> dict[str, list[Any]]:
    """Returns what is stored of unknown visitors, by their ids."""
    return {
        str(id): json.loads(events) for id, events in await database.fetch("SELECT id, events FROM anonymous_visitor")
    }


async def test_a_visitor_becomes_a_lead_and_then_a_customer(
    graph: Graph, make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    await make(models.Product, sku=f"Pump-{key[:6]}")
    condition = json.dumps({"behaviour": {"some": {"subject": {"eq": "Of the tracked"}}}})
    await make(models.ScoringRule, condition=condition, points=9, active=True)
    before = await database.fetch("SELECT count(*) FROM event")
    token = await track(browser, key, {"kind": "VIEW", "subject": "Of the tracked"})
    content = visitor_tokens.read(settings.secret_key, token)
    assert content is not None
    assert gid(models.TrackingKey, content.key) == key
    token = await track(browser, key, {"kind": "CART", "product": f"PUMP-{key[:6]}"}, visitor=token)
    token = await track(browser, key, {"kind": "VIEW", "product": "no such product"}, visitor=token)
    assert await database.fetch("SELECT count(*) FROM event") == before  # nothing is logged of unknown visitors
    assert len((await anonymous(database))[str(content.visitor)]) == 3

    lead = await send_form(make, browser, token)
    assert str(content.visitor) not in await anonymous(database)
    sku = {"sku": f"Pump-{key[:6]}"}
    assert await did(graph, models.Lead, lead) == [
        {"kind": "VIEW", "source": "WEB", "subject": "Of the tracked", "product": None},
        {"kind": "CART", "source": "WEB", "subject": None, "product": sku},
        {"kind": "VIEW", "source": "WEB", "subject": None, "product": None},
    ]
    query = "query ($id: ID!) { lead(id: $id) { score visitors { nodes { id consentAt lastSeenAt withdrawnAt } } } }"
    row = (await graph(query, id=gid(models.Lead, lead)))["lead"]
    [known] = row["visitors"]["nodes"]
    assert (row["score"], known["id"], known["withdrawnAt"]) == (9, gid(models.Visitor, content.visitor), None)
    assert known["consentAt"] <= known["lastSeenAt"]
    token = await track(browser, key, {"kind": "INQUIRY", "product": f"PUMP-{key[:6]}"}, visitor=token)
    assert len(await did(graph, models.Lead, lead)) == 4

    converted = await graph.done("leadConvert", "convertedCustomer { id }", id=gid(models.Lead, lead), newCustomer=True)
    customer = UUID(bytes=base64.b64decode(converted["convertedCustomer"]["id"])[1:])
    assert await did(graph, models.Customer, customer) == await did(graph, models.Lead, lead)
    await track(browser, key, {"kind": "DOWNLOAD", "product": f"PUMP-{key[:6]}"}, visitor=token)
    assert [one["kind"] for one in await did(graph, models.Customer, customer)][-1] == "DOWNLOAD"
    assert len(await did(graph, models.Lead, lead)) == 4
    query = """query ($id: ID!) { customer(id: $id) {
      visitors { nodes { id lead { id } } } interests { nodes { level product { sku } } } } }"""
    row = (await graph(query, id=gid(models.Customer, customer)))["customer"]
    assert row["visitors"]["nodes"] == [{"id": gid(models.Visitor, content.visitor), "lead": None}]
    [interest] = row["interests"]["nodes"]
    assert (interest["level"], interest["product"]) == (4, sku)  # a cart, an inquiry and a download: 11


async def test_the_answer_is_the_same_for_known_and_unknown_visitors(
    graph: Graph, make: Make, browser: httpx.AsyncClient, key: str
) -> None:
    known, unknown = await track(browser, key), await track(browser, key)
    lead = await send_form(make, browser, known)
    given = {"key": key, "consent": True, "events": [VIEW]}
    answers = [await browser.post("/track", json={**given, "visitor": token}) for token in (known, unknown, None, "x")]
    assert {one.status_code for one in answers} == {200}
    texts = [one.text.replace(one.json()["visitor"], "T") for one in answers]
    assert set(texts) == {'{"visitor":"T","userErrors":[]}'}
    assert len({str({name: one.headers[name] for name in one.headers if name != "date"}) for one in answers}) == 1
    assert len(await did(graph, models.Lead, lead)) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"customerId": True, "leadId": True},
        {"email": "known@example.com", "phone": "+1 202 555 0177"},
        {"visitor": "id of the visitor"},
        {"events": [{"kind": "VIEW", "customerId": True, "leadId": True, "visitor": "x"}]},
    ],
)
async def test_nobody_is_known_by_what_a_page_sends(
    graph: Graph, make: Make, database: Database, browser: httpx.AsyncClient, key: str, more: dict[str, Any]
) -> None:
    customer = await make(models.Customer, email="known@example.com", phone="+1 202 555 0177")
    lead = await make(models.Lead, email="known@example.com")
    token = await track(browser, key)
    known = await send_form(make, browser, token)
    [(visitor,)] = await database.fetch(f"SELECT id FROM visitor WHERE lead_id = '{known}'")
    text = json.dumps(more).replace("id of the visitor", str(visitor))
    text = text.replace('"customerId": true', f'"customerId": "{gid(models.Customer, customer)}"')
    given = json.loads(text.replace('"leadId": true', f'"leadId": "{gid(models.Lead, lead)}"'))
    body = {"key": key, "consent": True, "events": [VIEW], **given}
    assert (await browser.post("/track", json=body)).status_code == 200
    for model, id in ((models.Customer, customer), (models.Lead, lead), (models.Lead, known)):
        assert await did(graph, model, id) == []


async def test_tokens_are_signed_bound_to_their_key_and_expire(
    graph: Graph,
    make: Make,
    settings: Settings,
    browser: httpx.AsyncClient,
    key: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    token = await track(browser, key)
    lead = await send_form(make, browser, token)
    other = gid(models.TrackingKey, await make(models.TrackingKey, origins=SHOP))
    content = visitor_tokens.read(settings.secret_key, token)
    assert content is not None
    forged = visitor_tokens.issue("another secret " * 4, content.key, content.visitor)
    changed = [token[:n] + ("A" if token[n] != "A" else "B") + token[n + 1 :] for n in range(0, len(token), 7)]
    last = token[:-1] + chr(ord(token[-1]) + 1)  # bits that decoding ignores
    for wrong in (
        forged,
        *changed,
        last,
        token + "=",
        token[:-1],
        "",
        "ä" * len(token),
        1,
        [],
        {"a": 1},
        token.encode().hex(),
    ):
        assert await track(browser, key, VIEW, visitor=wrong) != token
    assert await track(browser, other, VIEW, visitor=token) != token
    late = clock.now() + visitor_tokens.LIFETIME
    monkeypatch.setattr(clock, "now", lambda: late)
    assert visitor_tokens.read(settings.secret_key, token) is None
    monkeypatch.undo()
    assert await did(graph, models.Lead, lead) == []
    await track(browser, key, VIEW, visitor=token)
    assert len(await did(graph, models.Lead, lead)) == 1


async def test_nothing_without_consent(
    graph: Graph, make: Make, database: Database, browser: httpx.AsyncClient, key: str
) -> None:
    known = await track(browser, key, VIEW)
    lead = await send_form(make, browser, known)
    unknown = await track(browser, key, VIEW)
    no = {"key": key, "consent": False, "events": [VIEW]}
    async with unchanged(database):
        before = await anonymous(database)
        for token in (None, "x", visitor_tokens.issue("another secret " * 4, new_id(), new_id())):
            answer = await browser.post("/track", json={**no, "visitor": token})
            assert (answer.status_code, answer.json()) == (200, {"visitor": None, "userErrors": []})
        assert await anonymous(database) == before
    answers = [await browser.post("/track", json={**no, "visitor": token}) for token in (known, unknown)]
    assert {(one.status_code, one.text) for one in answers} == {(200, '{"visitor":null,"userErrors":[]}')}
    # Forgotten: the events of the unknown one, and who the known one is.
    assert len(await anonymous(database)) == len(before) - 1
    assert len(await did(graph, models.Lead, lead)) == 1
    query = "query ($id: ID!) { lead(id: $id) { visitors { totalCount } } }"
    assert (await graph(query, id=gid(models.Lead, lead)))["lead"] == {"visitors": {"totalCount": 0}}
    [(kept,)] = await database.fetch("SELECT count(*) FROM visitor WHERE withdrawn_at IS NOT NULL AND lead_id IS NULL")
    assert kept >= 1
    # A form does not make them known any more.
    for token in (known, unknown):
        assert await did(graph, models.Lead, await send_form(make, browser, token)) == []
    # Who consents again is unknown, and may become known again.
    await track(browser, key, VIEW, visitor=known)
    assert len(await did(graph, models.Lead, lead)) == 1
    again = await send_form(make, browser, known)
    assert len(await did(graph, models.Lead, again)) == 1


async def test_a_deleted_person_takes_the_visitor_along(
    graph: Graph, make: Make, database: Database, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    lead = await send_form(make, browser, token)
    await graph.done("leadDelete", "deletedAt", id=gid(models.Lead, lead))
    async with unchanged(database):
        before = await anonymous(database)
        await track(browser, key, VIEW, visitor=token)
        assert await anonymous(database) == before
    rows = await database.fetch(f"SELECT deleted_at FROM visitor WHERE lead_id = '{lead}'")
    assert [deleted is not None for (deleted,) in rows] == [True]


async def test_a_second_form_does_not_make_the_visitor_somebody_else(
    graph: Graph, make: Make, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    first = await send_form(make, browser, token)
    second = await send_form(make, browser, token)
    await track(browser, key, VIEW, visitor=token)
    assert (len(await did(graph, models.Lead, first)), len(await did(graph, models.Lead, second))) == (2, 0)


@pytest.mark.parametrize("kind", ["application/json", "text/plain;charset=UTF-8", "text/plain"])
async def test_beacons_are_taken(browser: httpx.AsyncClient, key: str, kind: str) -> None:
    content = json.dumps({"key": key, "consent": True, "events": [VIEW]})
    answer = await browser.post("/track", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        ("{", "application/json", 400),
        ("[]", "application/json", 400),
        ("[" * 10_000, "application/json", 400),
        ('{"consent": true}', "application/json", 400),
        ('{"key": 1, "consent": true}', "application/json", 400),
        ('{"key": "KEY"}', "application/json", 400),
        ('{"key": "KEY", "consent": "yes"}', "application/json", 400),
        ('{"key": "KEY", "consent": true, "events": {}}', "application/json", 400),
        ('{"key": "KEY", "consent": true, "events": [1]}', "application/json", 400),
        ('{"key": "KEY", "consent": true, "events": [{"kind": 1}]}', "application/json", 400),
        ('{"key": "KEY", "consent": true, "events": [{"kind": "VIEW", "product": {}}]}', "application/json", 400),
        ("key=KEY&consent=true", "application/x-www-form-urlencoded", 400),
        ('{"key": "none", "consent": true}', "application/json", 404),
        ('{"key": "ZZZZ", "consent": true}', "application/json", 404),
        ('{"key": "019f34b9-80c8-7003-8000-00000ca00001", "consent": true}', "application/json", 404),
        ('{"key": "KEY", "consent": true, "x": "' + "x" * 17_000 + '"}', "application/json", 413),
    ],
)
async def test_what_is_no_report_is_refused(
    database: Database, browser: httpx.AsyncClient, key: str, content: str, kind: str, status: int
) -> None:
    async with unchanged(database):
        answer = await browser.post("/track", content=content.replace("KEY", key), headers={"Content-Type": kind})
    assert answer.status_code == status
    assert answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    ("events", "problem"),
    [
        ([VIEW] * 21, ("events", "OUT_OF_RANGE")),
        ([VIEW, {}], ("events.1.kind", "INVALID")),
        ([{"kind": "BUY"}], ("events.0.kind", "INVALID")),
        ([{"kind": "VIEW", "subject": "s" * 201}], ("events.0.subject", "TOO_LONG")),
    ],
)
async def test_events_that_cannot_be(
    database: Database, browser: httpx.AsyncClient, key: str, events: list[Any], problem: tuple[str, str]
) -> None:
    async with unchanged(database):
        before = await anonymous(database)
        answer = await browser.post("/track", json={"key": key, "consent": True, "events": events})
        assert await anonymous(database) == before
    assert answer.status_code == 422
    assert [(".".join(one["field"]), one["code"]) for one in answer.json()["userErrors"]] == [problem]


@pytest.mark.parametrize(
    ("origins", "headers", "status"),
    [
        (SHOP, {"Origin": SHOP}, 200),
        (f"https://other.example.com {SHOP}", {"Origin": SHOP}, 200),
        (SHOP, {"Origin": "https://evil.example.com"}, 403),
        (SHOP, {"Origin": f"{SHOP}.evil.example.com"}, 403),
        (SHOP, {"Origin": "null"}, 403),
        (SHOP, {"Origin": ""}, 403),
        (None, {"Origin": SHOP}, 403),
        (None, {"Origin": "https://crm.example.com"}, 200),
    ],
)
async def test_only_the_pages_of_its_origins_use_a_key(
    make: Make, database: Database, browser: httpx.AsyncClient, origins: str | None, headers: Any, status: int
) -> None:
    key = gid(models.TrackingKey, await make(models.TrackingKey, origins=origins))
    before = await anonymous(database)
    answer = await browser.post("/track", json={"key": key, "consent": True, "events": [VIEW]}, headers=headers)
    assert answer.status_code == status
    assert answer.headers.get("access-control-allow-origin") == (headers["Origin"] if status == 200 else None)
    assert "access-control-allow-credentials" not in answer.headers
    assert len(await anonymous(database)) == len(before) + (status == 200)


async def test_an_inactive_or_deleted_key_takes_nothing(
    graph: Graph, make: Make, database: Database, browser: httpx.AsyncClient
) -> None:
    inactive = gid(models.TrackingKey, await make(models.TrackingKey, origins=SHOP, active=False))
    gone = gid(models.TrackingKey, await make(models.TrackingKey, origins=SHOP))
    await graph.done("trackingKeyDelete", "deletedAt", id=gone)
    before = await anonymous(database)
    for key in (inactive, gone):
        answer = await browser.post("/track", json={"key": key, "consent": True, "events": [VIEW]})
        assert answer.status_code == 404
        assert "access-control-allow-origin" not in answer.headers
    assert await anonymous(database) == before


async def test_floods_are_refused(
    make: Make, database: Database, browser: httpx.AsyncClient, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit, most in (("PER_ADDRESS", 8), ("PER_KEY", 6), ("PER_VISITOR", 3)):
        with monkeypatch.context() as patch:
            patch.setattr(visitors, limit, replace(getattr(visitors, limit), kind=f"test {limit}", most=most))
            used = gid(models.TrackingKey, await make(models.TrackingKey, origins=SHOP))
            token = await track(browser, used) if limit == "PER_VISITOR" else None
            body = {"key": used, "consent": True, "events": [VIEW], "visitor": token}
            codes = [(await browser.post("/track", json=body)).status_code for _ in range(most + 2)]
            assert codes == [200] * most + [429] * 2, limit
            refused = await browser.post("/track", json=body)
            assert refused.json()["errors"][0]["extensions"]["code"] == "THROTTLED"
            assert 0 < int(refused.headers["retry-after"]) <= 900


async def test_of_an_unknown_visitor_the_latest_events_are_kept_for_a_while(
    make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key)
    content = visitor_tokens.read(settings.secret_key, token)
    assert content is not None
    for n in range(4):
        events = [{"kind": "VIEW", "subject": f"Page {n * 20 + m}"} for m in range(20)]
        await track(browser, key, *events, visitor=token)
    kept = [event["subject"] for event in (await anonymous(database))[str(content.visitor)]]
    assert kept == [f"Page {n}" for n in range(30, 80)]
    assert await anonymous_visitors.prune(database) == 0
    async with database.transaction() as transaction:
        await transaction.fetch(
            "UPDATE anonymous_visitor SET expires_at = '2026-01-01 00:00:00.000000+00:00'"
            f" WHERE id = '{content.visitor}' RETURNING id"
        )
    assert await anonymous_visitors.prune(database) == 1
    assert str(content.visitor) not in await anonymous(database)


async def test_with_double_opt_in_they_are_known_once_it_is_confirmed(
    graph: Graph, make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    name = f"form-{next(_numbers)}"
    await make(models.LeadForm, name=name, fields=["NAME", "EMAIL"], double_opt_in=True, origins=SHOP)
    given = {"name": f"Of {name}", "email": f"{name}@example.com", lead_forms.VISITOR: token}
    assert (await browser.post(f"/forms/{name}", json=given)).status_code == 202
    content = visitor_tokens.read(settings.secret_key, token)
    assert content is not None
    assert str(content.visitor) in await anonymous(database)
    [message] = await letters(database, settings)
    [link] = re.findall(r"/forms/\S+/confirm\?token=[\w-]{43}", message.get_content())
    path, _, secret = link.partition("?token=")
    answer = await browser.post(path, data={"token": secret}, headers={"Origin": "https://crm.example.com"})
    assert answer.status_code == 200
    [(lead,)] = await database.fetch(f"SELECT id FROM lead WHERE name = 'Of {name}'")
    assert [one["subject"] for one in await did(graph, models.Lead, UUID(str(lead)))] == ["Data sheet"]
    assert str(content.visitor) not in await anonymous(database)


async def test_administrators_alone_change_keys(graph: Graph, make: Make, settings: Settings) -> None:
    for role in ("MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST"):
        caller = graph.as_employee(settings, await make(models.Employee, role=role))
        text = 'mutation { trackingKeyCreate(input: {name: "x"}) { userErrors { code } } }'
        assert (await caller.error(text))["extensions"]["code"] == "FORBIDDEN"
        seen = (await caller("{ trackingKeys { totalCount } }"))["trackingKeys"]["totalCount"]
        assert (seen > 0) is (role == "MARKETING")
