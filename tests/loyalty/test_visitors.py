"""What becomes of what web pages report, once it is known who their visitors are."""

from __future__ import annotations

import base64
import json
import re
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core import visitor_tokens
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import Unit, anonymous_visitors
from resolvers.marketing import lead_forms
from tests.factories import Make
from tests.graph import Graph, gid
from tests.loyalty.tracking import (
    VIEW,
    anonymous,
    browser,
    database,
    dialect,
    did,
    form,
    graph,
    key,
    make,
    send_form,
    settings,
    track,
    visitor_of,
    withdraw,
)
from tests.marketing.letters import letters
from tests.rivals import Rival, beside
from tests.unchanged import unchanged

__all__ = ["browser", "database", "dialect", "graph", "key", "make", "settings"]  # fixtures


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

    customer = await converted(graph, lead)
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
    for token in (known, unknown):
        await withdraw(browser, key, token)
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


async def converted(graph: Graph, lead: UUID) -> UUID:
    """Converts a lead into a new customer. Returns the id of the customer."""
    row = await graph.done("leadConvert", "convertedCustomer { id }", id=gid(models.Lead, lead), newCustomer=True)
    return UUID(bytes=base64.b64decode(row["convertedCustomer"]["id"])[1:])


@pytest.mark.parametrize("model", [models.Lead, models.Customer])
async def test_a_deleted_person_takes_the_visitor_along(
    graph: Graph, make: Make, database: Database, browser: httpx.AsyncClient, key: str, model: type[models.Row]
) -> None:
    token = await track(browser, key, VIEW)
    person = await send_form(make, browser, token)
    if model is models.Customer:
        person = await converted(graph, person)
    name = model.__name__.lower()
    await graph.done(f"{name}Delete", "deletedAt", id=gid(model, person))
    async with unchanged(database):
        before = await anonymous(database)
        await track(browser, key, VIEW, visitor=token)
        assert await anonymous(database) == before
    rows = await database.fetch(f"SELECT deleted_at FROM visitor WHERE {name}_id = '{person}'")
    assert [deleted is not None for (deleted,) in rows] == [True]
    await graph.done(f"{name}Restore", "deletedAt", id=gid(model, person))
    await track(browser, key, VIEW, visitor=token)
    assert len(await did(graph, model, person)) == 2


async def test_who_was_deleted_may_still_withdraw(
    graph: Graph, make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    lead = await send_form(make, browser, token)
    await graph.done("leadDelete", "deletedAt", id=gid(models.Lead, lead))
    await withdraw(browser, key, token)
    await graph.done("leadRestore", "deletedAt", id=gid(models.Lead, lead))
    assert await database.fetch(f"SELECT id FROM visitor WHERE lead_id = '{lead}'") == []
    await track(browser, key, VIEW, visitor=token)
    assert len(await did(graph, models.Lead, lead)) == 1
    assert str(visitor_of(settings, token)) not in await anonymous(database)


@pytest.mark.parametrize(("mutation", "given"), [("trackingKeyDelete", {}), ("trackingKeyUpdate", {"active": False})])
async def test_nobody_becomes_known_by_a_key_that_takes_nothing(
    graph: Graph, make: Make, browser: httpx.AsyncClient, key: str, mutation: str, given: dict[str, Any]
) -> None:
    token = await track(browser, key, VIEW)
    await graph.done(mutation, id=key, **given)
    assert await did(graph, models.Lead, await send_form(make, browser, token)) == []


async def test_what_is_reported_while_somebody_becomes_known_meanwhile(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    browser: httpx.AsyncClient,
    key: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    token = await track(browser, key, VIEW)
    rival = Rival(monkeypatch, Unit, "get", lambda: send_form(make, browser, token))
    await track(browser, key, VIEW, visitor=token)
    lead = await rival.outcome()
    monkeypatch.undo()
    assert len(await did(graph, models.Lead, lead)) == 2
    assert str(visitor_of(settings, token)) not in await anonymous(database)


@pytest.mark.parametrize("what", ["converted", "deleted", "withdrawn"])
async def test_what_happens_to_a_person_meanwhile(
    graph: Graph,
    make: Make,
    database: Database,
    browser: httpx.AsyncClient,
    key: str,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    """Between the look at who the visitor is and the lock of the lead, the lead becomes a customer, or goes."""
    token = await track(browser, key)
    lead = await send_form(make, browser, token)

    async def happens() -> UUID | None:
        if what == "converted":
            return await converted(graph, lead)
        if what == "deleted":
            await graph.done("leadDelete", "deletedAt", id=gid(models.Lead, lead))
        else:
            await withdraw(browser, key, token)
        return None

    rival = Rival(monkeypatch, Unit, "get", happens)
    await track(browser, key, VIEW, visitor=token)
    customer = await rival.outcome()
    monkeypatch.undo()
    owned = await database.fetch(
        "SELECT customer_id FROM behaviour_event"
        f" WHERE deleted_at IS NULL AND (lead_id = '{lead}' OR customer_id = '{customer or lead}')"
    )
    match what:
        case "converted":  # the customer has done it, whichever came first
            assert [str(one) for (one,) in owned] == [str(customer)]
        case "deleted":
            assert owned == []
        case _:  # PostgreSQL: the report came later, and consents again
            assert len(owned) == (database.name == "sqlite")
            assert len(await anonymous(database)) >= (database.name == "postgres")


async def test_a_second_form_does_not_make_the_visitor_somebody_else(
    graph: Graph, make: Make, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    first = await send_form(make, browser, token)
    second = await send_form(make, browser, token)
    await track(browser, key, VIEW, visitor=token)
    assert (len(await did(graph, models.Lead, first)), len(await did(graph, models.Lead, second))) == (2, 0)


async def test_of_an_unknown_visitor_the_latest_events_are_kept_for_a_while(
    make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key)
    visitor = str(visitor_of(settings, token))
    for n in range(4):
        events = [{"kind": "VIEW", "subject": f"Page {n * 20 + m}"} for m in range(20)]
        await track(browser, key, *events, visitor=token)
    kept = [event["subject"] for event in (await anonymous(database))[visitor]]
    assert kept == [f"Page {n}" for n in range(30, 80)]
    # However long the subjects are, a visitor takes no more room than this.
    await track(browser, key, *[{"kind": "VIEW", "subject": f"{n} " + "页" * 190} for n in range(19)], visitor=token)
    [(text,)] = await database.fetch(f"SELECT events FROM anonymous_visitor WHERE id = '{visitor}'")
    assert 7_000 < len(text.encode()) <= 8_192
    kept = [event["subject"].split()[0] for event in json.loads(text)]
    assert kept == [str(n) for n in range(19)][-len(kept) :]
    assert await anonymous_visitors.prune(database) == 0
    async with database.transaction() as transaction:
        await transaction.fetch(
            "UPDATE anonymous_visitor SET expires_at = '2026-01-01 00:00:00.000000+00:00'"
            f" WHERE id = '{visitor}' RETURNING id"
        )
    assert await anonymous_visitors.prune(database) == 1
    assert visitor not in await anonymous(database)


async def test_who_comes_back_while_expired_rows_are_deleted_is_kept(
    database: Database, settings: Settings, browser: httpx.AsyncClient, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await track(browser, key, VIEW)
    visitor = str(visitor_of(settings, token))
    async with database.transaction() as transaction:
        past = "UPDATE anonymous_visitor SET expires_at = '2026-01-01 00:00:00.000000+00:00'"
        await transaction.fetch(f"{past} WHERE id = '{visitor}' RETURNING id")
    back = partial(track, browser, key, VIEW, visitor=token)
    _, deleted = await beside(monkeypatch, database, back, lambda: anonymous_visitors.prune(database))
    assert (deleted, len((await anonymous(database))[visitor])) == (0, 2)


async def test_with_double_opt_in_they_are_known_once_it_is_confirmed(
    graph: Graph, make: Make, database: Database, settings: Settings, browser: httpx.AsyncClient, key: str
) -> None:
    token = await track(browser, key, VIEW)
    name = await form(make, fields=["NAME", "EMAIL"], double_opt_in=True)
    given = {"name": f"Of {name}", "email": f"{name}@example.com", lead_forms.VISITOR: token}
    assert (await browser.post(f"/forms/{name}", json=given)).status_code == 202
    visitor = str(visitor_of(settings, token))
    assert visitor in await anonymous(database)
    [message] = await letters(database, settings)
    [link] = re.findall(r"/forms/\S+/confirm\?token=[\w-]{43}", message.get_content())
    path, _, secret = link.partition("?token=")
    answer = await browser.post(path, data={"token": secret}, headers={"Origin": "https://crm.example.com"})
    assert answer.status_code == 200
    [(lead,)] = await database.fetch(f"SELECT id FROM lead WHERE name = 'Of {name}'")
    assert [one["subject"] for one in await did(graph, models.Lead, UUID(str(lead)))] == ["Data sheet"]
    assert visitor not in await anonymous(database)
