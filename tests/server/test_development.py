"""The page with the GraphiQL editor, and the token that it contains on a development server."""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from asgi_lifespan import LifespanManager

import models
from core.settings import Settings
from jobs.seeding.origin import Origin
from main import application
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import by_email
from schema.erd.page import PARTS
from schema.transport import graphiql
from schema.transport.compression import Compression
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import call, serving

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

HTML = {"Accept": "text/html,application/xhtml+xml"}
ASKED = {"query": "{ viewer { fullName } customers { totalCount } }"}
DEVELOPMENT = "--development"
ADDRESSES = (
    "/",
    "/graphql",
    "/graphql?query=%7B__typename%7D",
    "/healthz",
    "/readyz",
    "/erd",
    "/erd/people",
    "/schema.graphql",
)


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    """The environment variables of a server with a small database and the demo administrator."""
    id = Origin(1).id(models.Employee, 0)
    await make(models.Employee, id=id, full_name="Admin", role="ADMIN", email="admin@example.com")
    await make(models.Customer)
    return variables_of(settings)


async def page_token(http: httpx.AsyncClient, **headers: str) -> str | None:
    """The token in the page that a browser gets; None if the page contains no token."""
    page = await http.get("/graphql", headers={**HTML, **headers})
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert page.headers["cross-origin-resource-policy"] == page.headers["cross-origin-opener-policy"] == "same-origin"
    assert page.headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in page.headers
    found = re.search(r"const settings = (.*);\n", page.text)
    assert found
    given = json.loads(found[1]).get("defaultHeaders")
    assert ("Bearer" in page.text) is bool(given)
    return str(json.loads(given)["Authorization"]) if given else None


def shown(answer: httpx.Response) -> dict[str, str]:
    """Returns the headers of an answer, without those that differ each time."""
    return {name: value for name, value in answer.headers.items() if name not in ("date", "content-security-policy")}


def claims(authorization: str) -> dict[str, Any]:
    payload = authorization.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return found


async def test_a_development_run(variables: dict[str, str]) -> None:
    async with serving(DEVELOPMENT, **variables) as server:
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

        for path in (
            *ADDRESSES,
            *(f"/erd/parts/{name}" for name in PARTS),
            *(route.path for route in graphiql.routes(Compression())),
        ):
            accept = {"Accept": "text/html, */*;q=0.5"}
            by_get, by_head = await http.get(path, headers=accept), await http.head(path, headers=accept)
            assert by_get.status_code in (200, 307), path
            assert by_head.status_code == by_get.status_code, path
            assert shown(by_head) == shown(by_get), path
            assert by_head.content == b"", path

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
        for header in ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP", "X-Client-IP"):
            assert (await http.get("/graphql", headers={**HTML, header: "for=192.0.2.1"})).status_code == 403
        for host in (f"localhost:{server.port}", "[::1]", "127.0.0.1"):
            assert (await http.get("/healthz", headers={"Host": host})).status_code == 200
            assert await page_token(http, Host=host) is not None
        assert (await http.get("/nothing")).status_code == 404
    assert server.ended is not None
    assert (server.ended.code, server.ended.output, server.ended.errors) == (0, "", "")


async def test_a_page_that_another_site_opened_has_no_token(variables: dict[str, str]) -> None:
    async with serving(DEVELOPMENT, **variables) as server:
        own = f"http://127.0.0.1:{server.port}"
        for headers in (
            {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"},
            {"Sec-Fetch-Site": "same-origin", "Referer": f"{own}/graphql"},
            {"Referer": f"{own}/"},
        ):
            assert await page_token(server.http, **headers) is not None, headers
        for headers in (
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Sec-Fetch-Site": "none", "Referer": "https://evil.example/"},
            {"Referer": "https://evil.example/127.0.0.1"},
            {"Referer": f"{own}.evil.example/"},
            {"Referer": f"http://127.0.0.1:{server.port + 1}/"},
            {"Referer": "http://["},
        ):
            assert await page_token(server.http, **headers) is None, headers
        for origin in ("https://evil.example", "null", f"{own}.evil.example"):
            refused = await server.http.get("/graphql", headers={**HTML, "Origin": origin})
            assert refused.status_code == 403
            assert "Bearer" not in refused.text


@pytest.mark.parametrize(
    ("client", "version", "given"),
    [
        (("127.0.0.1", 1), "1.1", True),
        (("127.8.8.8", 1), "1.1", True),
        (("::1", 1), "1.1", True),
        (("::ffff:127.0.0.1", 1), "1.1", True),
        (("192.0.2.1", 1), "1.1", False),
        (("::ffff:192.0.2.1", 1), "1.1", False),
        (("localhost", 1), "1.1", False),
        (None, "1.1", False),
        (("127.0.0.1", 1), "1.0", False),  # as proxies ask that say nothing else about themselves
    ],
)
async def test_only_a_browser_on_this_machine_gets_the_token(
    settings: Settings, variables: dict[str, str], client: Any, version: str, given: bool
) -> None:
    async with LifespanManager(application(settings, development=True)) as manager:

        async def asked(scope: Any, receive: Any, send: Any) -> None:
            await manager.app({**scope, "client": client, "http_version": version}, receive, send)

        transport = httpx.ASGITransport(app=asked)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            assert (await page_token(http) is not None) is given


async def test_without_the_flag_the_page_has_no_token(variables: dict[str, str]) -> None:
    # Clients on the loopback interface do not get the token: in its default configuration, a proxy is one of them.
    async with serving(**variables) as server:
        assert await page_token(server.http) is None
        assert await page_token(server.http, Host="crm.example.com") is None
        assert await page_token(server.http, **{"X-Forwarded-For": "192.0.2.1"}) is None
        assert (await server.http.get("/erd")).status_code == 401
        answer = await server.http.post("/graphql", json=ASKED, headers={"rapport-plan": "1"})
        assert "plan" not in answer.json()["extensions"]


async def test_the_page_can_be_left_out(variables: dict[str, str]) -> None:
    async with serving(**variables, RAPPORT_GRAPHIQL="0") as server:
        answer = await server.http.get("/graphql", headers=HTML)
        assert answer.status_code == 406
        assert "<script" not in answer.text


async def test_the_flag_is_for_this_machine_alone(variables: dict[str, str]) -> None:
    for arguments, changed in (
        (("--host", "0.0.0.0"), {}),
        (("--host", "192.0.2.1"), {}),
        ((), {"RAPPORT_DATABASE_URL": "postgres://x:y@127.0.0.1:1/z"}),
    ):
        ended = await call("serve", DEVELOPMENT, "--port", "0", *arguments, **{**variables, **changed})
        assert ended.code == 1
        assert ended.errors.startswith("error: --development is for ")
        assert ended.errors.count("\n") == 1


async def test_a_real_administrator_has_no_token_in_the_page(settings: Settings, make: Make) -> None:
    await make(models.Employee, full_name="Real", role="ADMIN", email="admin@example.com")
    async with serving(DEVELOPMENT, **variables_of(settings)) as server:
        assert await page_token(server.http) is None


async def test_a_public_host_has_no_token_in_its_page(variables: dict[str, str]) -> None:
    async with serving("--host", "0.0.0.0", **variables) as server:
        assert await page_token(server.http) is None
        assert await page_token(server.http, Host="crm.example.com") is None
        token = (await call("token", "ADMIN@example.com", **variables)).output.strip()
        answer = await server.http.post("/graphql", json=ASKED, headers={"Authorization": f"Bearer {token}"})
        assert answer.json()["data"]["viewer"] == {"fullName": "Admin"}


async def test_an_administrator_who_has_left_has_no_token_in_the_page(
    variables: dict[str, str], make: Make, database: Database
) -> None:
    admin = await by_email(database, "admin@example.com", ZoneInfo("UTC"))
    assert admin is not None
    assert admin.id is not None
    await make.changes.update(registry.of(models.Employee), admin.id, {"active": False}, None)
    async with serving(DEVELOPMENT, **variables) as server:
        assert await page_token(server.http) is None
