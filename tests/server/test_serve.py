"""Tests of the server, started in a separate process as users start it, over a real socket."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import time
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

import models
from core.settings import Settings
from jobs.seeding.origin import Origin
from models.dialect.base import Database
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import run, serving

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

HTML = {"Accept": "text/html,application/xhtml+xml"}
ASKED = {"query": "{ viewer { fullName } customers { totalCount } }"}


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    """Returns the environment of a server on a small database with the demo administrator."""
    id = Origin(1).id(models.Employee, 0)
    await make(models.Employee, id=id, full_name="Admin", role="ADMIN", email="admin@example.com")
    await make(models.Customer)
    return variables_of(settings)


async def page_token(http: httpx.AsyncClient) -> str | None:
    """Returns the token in the page that a browser gets."""
    page = await http.get("/graphql", headers=HTML)
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    found = re.search(r"const settings = (.*);\n", page.text)
    assert found
    headers = json.loads(found[1]).get("defaultHeaders")
    return str(json.loads(headers)["Authorization"]) if headers else None


def claims(authorization: str) -> dict[str, Any]:
    payload = authorization.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return found


async def test_a_development_run(variables: dict[str, str]) -> None:
    async with serving(**variables) as server:
        http = server.http
        assert (await http.get("/healthz")).json() == {"status": "ok"}
        ready = await http.get("/readyz")
        assert (ready.status_code, ready.json()) == (200, {"status": "ok"})

        authorization = await page_token(http)
        assert authorization is not None
        found = claims(authorization)
        assert found["exp"] - found["iat"] == 15 * 60
        assert abs(found["iat"] - time.time()) < 60
        answer = await http.post("/graphql", json=ASKED, headers={"Authorization": authorization})
        assert answer.json()["data"] == {"viewer": {"fullName": "Admin"}, "customers": {"totalCount": 1}}

        # The page alone carries it: whoever sends none sees nothing.
        nobody = (await http.post("/graphql", json=ASKED)).json()
        assert nobody["data"] is None or set(nobody["data"].values()) == {None}
        assert {error["extensions"]["code"] for error in nobody["errors"]} == {"UNAUTHENTICATED"}

        for host in ("evil.example", f"evil.example:{server.port}", "localhost.evil.example", "10.0.0.1"):
            for path in ("/graphql", "/healthz", "/"):
                refused = await http.get(path, headers={**HTML, "Host": host})
                assert refused.status_code == 403, (host, path)
                assert refused.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
                assert "Bearer" not in refused.text
        for header in ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded"):
            assert (await http.get("/graphql", headers={**HTML, header: "for=192.0.2.1"})).status_code == 403
        for host in (f"localhost:{server.port}", "[::1]", "127.0.0.1"):
            assert (await http.get("/healthz", headers={"Host": host})).status_code == 200
        assert (await http.get("/nothing")).status_code == 404
    assert server.ended is not None
    assert (server.ended.code, server.ended.output, server.ended.errors) == (0, "", "")


async def test_a_real_administrator_has_no_token_in_the_page(settings: Settings, make: Make) -> None:
    await make(models.Employee, full_name="Real", role="ADMIN", email="admin@example.com")
    variables = variables_of(settings)
    async with serving(**variables) as server:
        assert await page_token(server.http) is None


async def test_a_public_host_has_no_token_in_its_page(variables: dict[str, str]) -> None:
    async with serving("--host", "0.0.0.0", **variables) as server:
        assert await page_token(server.http) is None
        page = await server.http.get("/graphql", headers={**HTML, "Host": "crm.example.com"})
        assert page.status_code == 200
        assert "Bearer" not in page.text
        token = (await run("token", "ADMIN@example.com", **variables)).output.strip()
        answer = await server.http.post("/graphql", json=ASKED, headers={"Authorization": f"Bearer {token}"})
        assert answer.json()["data"]["viewer"] == {"fullName": "Admin"}


async def test_an_administrator_who_has_left_has_no_token_in_the_page(
    variables: dict[str, str], make: Make, database: Database
) -> None:
    from resolvers import registry
    from resolvers.access import by_email

    admin = await by_email(database, "admin@example.com", ZoneInfo("UTC"))
    assert admin is not None
    assert admin.id is not None
    await make.changes.update(registry.of(models.Employee), admin.id, {"active": False}, None)
    async with serving(**variables) as server:
        assert await page_token(server.http) is None


async def test_it_answers_what_it_has_begun_before_it_ends(variables: dict[str, str]) -> None:
    token = (await run("token", "admin@example.com", **variables)).output.strip()
    async with serving(**variables) as server:
        query = """mutation($rows: [TagCreateInput!]!) {
            tagBulkCreate(input: {rows: $rows, policy: EACH}) { userErrors { code } } }"""
        rows = [{"name": f"Tag {n}"} for n in range(500)]
        request = server.http.post(
            "/graphql",
            json={"query": query, "variables": {"rows": rows}},
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
        )
        asked = asyncio.create_task(request)
        await asyncio.sleep(0.2)
        # The block's end sends SIGTERM while the answer is on its way; the client stays open until then.
        answer = await asked
        assert answer.json()["data"] == {"tagBulkCreate": {"userErrors": []}}
    assert server.ended is not None
    assert server.ended.code == 0


async def test_a_database_that_falls_behind_while_it_serves_is_not_ready(
    variables: dict[str, str], database: Database
) -> None:
    async with serving(**variables) as server:
        async with database.transaction() as transaction:
            await transaction.client.execute_query("DELETE FROM aerich")
        ready = await server.http.get("/readyz")
        assert ready.status_code == 503
        assert ready.json()["status"] == "run: python main.py migrate"
        assert [name.split("_")[0] for name in ready.json()["missing"]] == ["0"]
        assert (await server.http.get("/healthz")).status_code == 200
