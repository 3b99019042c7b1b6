"""Reports what visitors of web pages do, as these pages do it, and sends their forms.

Tests import the fixtures, which then replace those of `tests/conftest.py`.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core import visitor_tokens
from core.settings import Settings
from models.dialect.base import Database
from resolvers.marketing import lead_forms
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

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


async def withdraw(browser: httpx.AsyncClient, key: str, token: str) -> None:
    """Reports that a visitor does not consent any more."""
    answer = await browser.post("/track", json={"key": key, "consent": False, "visitor": token})
    assert (answer.status_code, answer.text) == (200, '{"visitor":null,"userErrors":[]}')


async def form(make: Make, **values: Any) -> str:
    """Creates a form of the shop. Returns its name."""
    name = f"form-{next(_numbers)}"
    await make(models.LeadForm, name=name, **{"fields": ["NAME"], "double_opt_in": False, "origins": SHOP} | values)
    return name


async def send_form(make: Make, browser: httpx.AsyncClient, token: str) -> UUID:
    """Sends a form with the token of a visitor. Returns the id of the lead."""
    name = await form(make)
    answer = await browser.post(f"/forms/{name}", json={"name": f"Of {name}", lead_forms.VISITOR: token})
    assert answer.status_code == 202, answer.text
    found = await make.changes.database.fetch(f"SELECT id FROM lead WHERE name = 'Of {name}'")
    return UUID(str(found[0][0]))


def visitor_of(settings: Settings, token: str) -> UUID:
    """Returns the id of the visitor to whom a token belongs."""
    content = visitor_tokens.read(settings.secret_key, token)
    assert content is not None
    return content.visitor


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
