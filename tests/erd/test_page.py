"""Tests of the page `/erd`: who may see it, and that it loads nothing from other hosts."""

from __future__ import annotations

import re

import httpx
import pytest
from asgi_lifespan import LifespanManager

import models
from core.errors import Unavailable
from core.settings import Settings
from main import application
from models.data_model import data_model
from models.dialect.base import Database
from tests.erd.test_complete import Page
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

PAGES = ["/erd", *(f"/erd/{domain.name}" for domain in data_model().domains)]


@pytest.mark.parametrize("path", PAGES)
async def test_everything_is_loaded_from_here(graph: Graph, path: str) -> None:
    answer = await graph.http.get(path)
    assert answer.status_code == 200
    page = Page(answer.text)
    assert page.loaded == ["data:,", "/erd/parts/diagram.css", "/erd/parts/page.css", "/erd/parts/page.js"]
    assert not re.findall(r"//(?!www\.w3\.org/2000/svg)[a-z]", answer.text)
    assert "<style" not in answer.text
    for part in page.loaded[1:]:
        loaded = await graph.without_token().http.get(part)
        assert loaded.status_code == 200
        assert loaded.headers["content-type"].startswith("text/")
        assert loaded.headers["x-content-type-options"] == "nosniff"
        tag = {"If-None-Match": loaded.headers["etag"]}
        assert (await graph.http.get(part, headers=tag)).status_code == 304
        assert "//" not in re.sub(r"//.*|/\*.*?\*/", "", loaded.text)


@pytest.mark.parametrize("path", ["/erd", "/erd/sales", "/erd/nowhere"])
async def test_the_policy_allows_this_origin_alone(graph: Graph, path: str) -> None:
    for client in (graph, graph.without_token()):
        headers = (await client.http.get(path)).headers
        assert dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")) == {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": "'self'",
            "img-src": "'self' data:",
            "connect-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'none'",
            "frame-ancestors": "'none'",
        }
        assert headers["cache-control"] == "no-store"
        assert headers["vary"] == "Authorization, Accept-Encoding"


@pytest.mark.parametrize("path", [*PAGES, "/erd/nowhere"])
async def test_nobody_sees_nothing(graph: Graph, path: str) -> None:
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic eDp5"}):
        answer = await graph.without_token().http.get(path, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        told = Page(answer.text)
        assert (told.entities, told.attributes, told.lines, told.articles) == ([], [], [], [])
        assert not any(entity.name in answer.text for entity in data_model().entities if len(entity.name) > 5)


async def test_a_role_sees_its_own(graph: Graph, make: Make, settings: Settings) -> None:
    seller = graph.as_employee(settings, await make(models.Employee, role="SALES"))
    page = Page((await seller.http.get("/erd")).text)
    assert "Customer" in page.entities
    assert not {"ApiKey", "Session", "Event", "Webhook"} & {*page.entities, *page.articles}
    assert not {"Employee.passwordHash", "Product.unitCost", "Customer.deletionId"} & {*page.attributes}
    assert (await seller.http.get("/erd/webhooks")).status_code == 404
    assert (await graph.http.get("/erd/webhooks")).status_code == 200


async def test_on_this_machine_alone_it_is_open(settings: Settings) -> None:
    async with LifespanManager(application(settings, development=True)) as manager:
        transport = httpx.ASGITransport(app=manager.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            assert set(Page((await client.get("/erd")).text).entities) == {one.name for one in data_model().entities}
            assert (await client.get("/erd", headers={"Host": "evil.example"})).status_code == 403
            assert (await client.get("/erd", headers={"Authorization": "Bearer nonsense"})).status_code == 401


async def test_an_outage_is_told(graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise Unavailable("The database is not available. Try again in a few seconds.")

    monkeypatch.setattr(type(database), "_fetch", fail)
    answer = await graph.without_token().http.get(
        "/erd", headers={"Authorization": graph.http.headers["authorization"]}
    )
    assert (answer.status_code, answer.headers["retry-after"].isdecimal()) == (503, True)
    assert "The database is not available." in answer.text


async def test_an_unknown_domain_or_part(graph: Graph) -> None:
    answer = await graph.http.get("/erd/<script>")
    assert answer.status_code == 404
    assert "There is no domain" in answer.text
    assert "<script>" not in answer.text
    for name in ("page.py", "..%2fpage.py", "nothing.css"):
        assert (await graph.http.get(f"/erd/parts/{name}")).status_code == 404
    assert (await graph.http.post("/erd")).status_code == 405
