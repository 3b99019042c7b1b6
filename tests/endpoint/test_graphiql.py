from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from core.settings import Settings, load
from main import application
from schema.transport.graphiql import FOLDER, SCRIPTS, STYLE, LoopbackHosts, page


@pytest.fixture
def settings_of_page(tmp_path: Path) -> Settings:
    return load({"RAPPORT_DATABASE_URL": f"sqlite:///{tmp_path}/rapport.db", "RAPPORT_SECRET_KEY": "k" * 40})


def shown(token: str | None, query: str = "{ hello }") -> tuple[str, httpx.Headers]:
    response = page(token, query)
    return bytes(response.body).decode(), httpx.Headers(response.headers)


def settings(html: str) -> dict[str, Any]:
    found = re.search(r"const settings = (.*);\n", html)
    assert found
    loaded: dict[str, Any] = json.loads(found[1])
    return loaded


def test_the_policy_allows_the_scripts_of_this_page_and_nothing_else() -> None:
    html, headers = shown(None)
    nonces = set(re.findall(r'<script nonce="([^"]+)"', html))
    assert len(nonces) == 1
    assert html.count("<script") == html.count("<script nonce=") == 4
    assert dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")) == {
        "default-src": "'none'",
        "script-src": f"'nonce-{nonces.pop()}'",
        "style-src": "'unsafe-inline' 'self'",
        "font-src": "data:",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"
    assert shown(None)[1]["content-security-policy"] != headers["content-security-policy"]


async def test_every_file_comes_from_the_server_and_has_its_digest(settings_of_page: Settings) -> None:
    """The page refers to no other host, so it works without access to the internet."""
    html, _ = shown(None)
    assert "//" not in html.replace("// Subscriptions use", "").replace("text/html", "")
    tags = re.findall(r"<(?:link|script)[^>]*(?:href|src)=[^>]* integrity=[^>]*>", html)
    transport = httpx.ASGITransport(application(settings_of_page))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        for tag, part in zip(tags, (STYLE, *SCRIPTS), strict=True):
            found = re.search(r'(?:href|src)="([^"]*)" integrity="([^"]*)"', tag)
            assert found
            assert found[2] == part.integrity
            answer = await client.get(found[1])
            digest = base64.b64encode(hashlib.sha384(answer.content).digest()).decode()
            assert (answer.status_code, f"sha384-{digest}") == (200, part.integrity)
            kind = "text/css" if part is STYLE else "text/javascript"
            assert answer.headers["content-type"].startswith(kind)
            assert answer.headers["x-content-type-options"] == "nosniff"
        for path in ("/graphiql/3.9.0/README.md", "/graphiql/3.9.0/../graphiql.py", "/graphiql/3.9.0/"):
            assert (await client.get(path)).status_code == 404
    without = httpx.ASGITransport(application(replace(settings_of_page, graphiql=False)))
    async with httpx.AsyncClient(transport=without, base_url="http://localhost") as client:
        assert (await client.get(f"/graphiql/3.9.0/{STYLE.name}")).status_code == 404


def test_subscriptions_go_to_a_socket_of_the_same_address() -> None:
    html, _ = shown(None)
    assert 'subscriptionUrl: location.origin.replace(/^http/, "ws") + location.pathname' in html
    script = (FOLDER / "graphiql.min.js").read_text(encoding="utf-8")
    assert "graphql-transport-ws" in script  # the client of this subprotocol is part of the file


def test_without_a_token_the_page_has_no_headers() -> None:
    assert settings(shown(None)[0]) == {"defaultQuery": "{ hello }", "shouldPersistHeaders": False}


def test_a_token_becomes_the_default_header() -> None:
    assert json.loads(settings(shown("abc.def")[0])["defaultHeaders"]) == {"Authorization": "Bearer abc.def"}


def test_nothing_given_can_leave_the_script() -> None:
    nasty = '</script><script>alert(1)</script><!--"\u2028\\'
    html, _ = shown(nasty, nasty)
    assert html.count("</script>") == 4
    assert "<!--" not in html
    assert "\u2028" not in html
    assert settings(html)["defaultQuery"] == nasty
    assert json.loads(settings(html)["defaultHeaders"]) == {"Authorization": f"Bearer {nasty}"}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LocalHost:8000", 200),
        ("127.0.0.1:1", 200),
        ("[::1]", 200),
        ("[::1]:8000", 200),
        ("evil.example", 403),
        ("evil.example:8000", 403),
        ("localhost.evil.example", 403),
        ("127.0.0.1.evil.example:80", 403),
        ("localhost:evil", 403),
        ("127.0.0.2", 403),
        ("::1", 403),
        ("", 403),
    ],
)
async def test_only_names_of_this_machine_are_answered(host: str, status: int) -> None:
    transport = httpx.ASGITransport(LoopbackHosts(PlainTextResponse("welcome")))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        response = await client.get("/", headers={"Host": host})
    assert response.status_code == status
    if status == 403:
        assert response.json()["errors"][0]["extensions"] == {"code": "FORBIDDEN"}
    else:
        assert response.text == "welcome"


async def sent_by_guard(scope: Scope) -> tuple[list[Message], int]:
    calls = 0
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal calls
        calls += 1

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await LoopbackHosts(app)(scope, receive, send)
    return sent, calls


async def test_a_foreign_socket_is_closed_before_it_is_accepted() -> None:
    closed = [{"type": "websocket.close", "code": 1008, "reason": "Forbidden"}]
    assert await sent_by_guard({"type": "websocket", "headers": [(b"host", b"evil.example")]}) == (closed, 0)
    assert await sent_by_guard({"type": "websocket", "headers": []}) == (closed, 0)
    assert await sent_by_guard({"type": "websocket", "headers": [(b"host", b"localhost")] * 2}) == (closed, 0)
    assert await sent_by_guard({"type": "websocket", "headers": [(b"host", b"localhost:80")]}) == ([], 1)
    assert await sent_by_guard({"type": "lifespan"}) == ([], 1)
