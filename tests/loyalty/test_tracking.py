"""What web pages may report of their visitors by a public key, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

import models
from core import clock, visitor_tokens
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.loyalty import visitors
from tests.factories import Make
from tests.graph import Graph, gid
from tests.loyalty.tracking import (
    SHOP,
    VIEW,
    anonymous,
    browser,
    database,
    dialect,
    did,
    graph,
    key,
    make,
    send_form,
    settings,
    track,
)
from tests.unchanged import unchanged

__all__ = ["browser", "database", "dialect", "graph", "key", "make", "settings"]  # fixtures


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
        ('{"key": "KEY", "consent": true}', "application/x-www-form-urlencoded", 400),
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
    assert "access-control-allow-origin" not in answer.headers  # whose page it is, nobody knows


@pytest.mark.parametrize(
    ("events", "problem"),
    [
        ([VIEW] * 21, ("events", "OUT_OF_RANGE")),
        ([VIEW, {}], ("events.1.kind", "INVALID")),
        ([{"kind": "BUY"}], ("events.0.kind", "INVALID")),
        ([{"kind": "VIEW", "subject": "s" * 201}], ("events.0.subject", "TOO_LONG")),
        ([{"kind": "VIEW", "subject": "two\nlines"}], ("events.0.subject", "INVALID")),
        ([{"kind": "VIEW", "subject": "backwards\u202e"}], ("events.0.subject", "INVALID")),
        ([{"kind": "VIEW", "subject": "nothing\u0000"}], ("events.0.subject", "INVALID")),
        ([{"kind": "VIEW", "product": "p" * 51}], ("events.0.product", "TOO_LONG")),
        ([{"kind": "VIEW", "product": "nothing\u0000"}], ("events.0.product", "INVALID")),
        ([VIEW, {"kind": "VIEW", "product": "two\nlines"}], ("events.1.product", "INVALID")),
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
    for one in (inactive, gone):
        answer = await browser.post("/track", json={"key": one, "consent": True, "events": [VIEW]})
        assert answer.status_code == 404
        assert "access-control-allow-origin" not in answer.headers
    assert await anonymous(database) == before


MINUTES, DAY = 15 * 60, 24 * 3600


@pytest.mark.parametrize(
    ("limit", "of_known", "seconds"),
    [
        ("PER_ADDRESS", False, MINUTES),
        ("PER_KEY", False, MINUTES),
        ("NEW_OF_ADDRESS", False, DAY),
        ("NEW_OF_KEY", False, DAY),
        ("PER_VISITOR", True, MINUTES),
        ("DAILY", True, DAY),
    ],
)
async def test_floods_are_refused(
    database: Database,
    browser: httpx.AsyncClient,
    key: str,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    of_known: bool,
    seconds: int,
) -> None:
    token = await track(browser, key) if of_known else None
    set_limit(monkeypatch, limit, 3)
    body = {"key": key, "consent": True, "events": [VIEW], "visitor": token}
    assert [(await browser.post("/track", json=body)).status_code for _ in range(5)] == [200] * 3 + [429] * 2
    before = await anonymous(database)
    refused = await browser.post("/track", json=body)
    assert await anonymous(database) == before
    assert refused.json()["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert seconds - 60 <= int(refused.headers["retry-after"]) <= seconds
    assert refused.headers["access-control-allow-origin"] == SHOP
    assert refused.headers["access-control-expose-headers"] == "Retry-After"


def set_limit(monkeypatch: pytest.MonkeyPatch, name: str, most: int) -> None:
    """Lowers a limit, with counters of its own."""
    monkeypatch.setattr(visitors, name, replace(getattr(visitors, name), kind=f"test {new_id()}", most=most))


async def test_known_visitors_do_not_count_as_new_ones(
    browser: httpx.AsyncClient, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await track(browser, key)
    set_limit(monkeypatch, "NEW_OF_ADDRESS", 0)
    await track(browser, key, VIEW, visitor=token)
    assert (await browser.post("/track", json={"key": key, "consent": True})).status_code == 429
    # Whoever does not consent is not stored.
    assert (await browser.post("/track", json={"key": key, "consent": False})).status_code == 200


async def test_a_refused_report_counts_against_no_other_limit(
    browser: httpx.AsyncClient, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await track(browser, key)
    set_limit(monkeypatch, "PER_KEY", 3)
    set_limit(monkeypatch, "PER_VISITOR", 1)
    body = {"key": key, "consent": True, "visitor": token}
    assert [(await browser.post("/track", json=body)).status_code for _ in range(5)] == [200] + [429] * 4
    await track(browser, key)
    await track(browser, key)
    assert (await browser.post("/track", json={"key": key, "consent": True})).status_code == 429


async def test_a_page_asks_before_it_sends_json(database: Database, browser: httpx.AsyncClient) -> None:
    async with unchanged(database):
        answer = await browser.options("/track", headers={"Access-Control-Request-Method": "POST"})
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (204, SHOP)
    assert answer.headers["access-control-allow-headers"] == "Content-Type"
    assert "access-control-allow-credentials" not in answer.headers
    assert (await browser.get("/track")).status_code == 405


async def test_administrators_alone_change_keys(graph: Graph, make: Make, settings: Settings, key: str) -> None:
    for role in ("MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST"):
        caller = graph.as_employee(settings, await make(models.Employee, role=role))
        text = 'mutation { trackingKeyCreate(input: {name: "x"}) { userErrors { code } } }'
        assert (await caller.error(text))["extensions"]["code"] == "FORBIDDEN"
        seen = (await caller("{ trackingKeys { totalCount } }"))["trackingKeys"]["totalCount"]
        assert (seen > 0) is (role == "MARKETING")


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
