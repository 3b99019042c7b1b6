"""Tests of origins: which web pages may use each transport, and which responses they may read."""

from __future__ import annotations

import json

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from core.errors import CommandError
from core.settings import load
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.websocket import PROTOCOL
from tests.endpoint.live import TOKEN, Live, Socket, seen, serving
from tests.endpoint.raw import QUERY, connected, posted

APP, OTHER = "https://app.example.com", "http://localhost:3000"
LISTED = frozenset({APP, OTHER})
FOREIGN = [
    "https://evil.example",
    "null",
    "",
    "*",
    "https://app.example.com.evil.example",
    "https://evilapp.example.com",
    "https://app.example.com:8443",
    "http://app.example.com",
    "https://app.example.com/",
    "https://app.example.com@evil.example",
    "https://sub.app.example.com",
    "https://app.example.com, https://evil.example",
    "wss://app.example.com",
    "http://localhost",
    "http://localhost:30000",
    "file://",
    "https://app.example.com\u00e9",
]
EVENTS = {"Accept": "text/event-stream"}
JSON = {"Content-Type": "application/json"}


def readable(response: httpx.Response, origin: str) -> None:
    """Checks that a page of this origin may read the response.

    Caches must store the response separately for each origin.
    """
    assert response.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in response.headers
    assert "origin" in [one.strip().lower() for one in response.headers["vary"].split(",")]
    exposed = response.headers["access-control-expose-headers"].lower().split(", ")
    assert {"retry-after", "idempotency-replayed", "www-authenticate"} <= set(exposed)


def unreadable(response: httpx.Response) -> None:
    assert not [name for name in response.headers if name.startswith("access-control-allow-origin")]


async def opens(live: Live, origin: str | None) -> bool:
    """Whether a page of this origin can open a WebSocket."""
    headers = {} if origin is None else {"Origin": origin}
    uri = f"ws://127.0.0.1:{live.port}/graphql"
    try:
        async with connect(uri, subprotocols=[Subprotocol(PROTOCOL)], proxy=None, additional_headers=headers) as raw:
            socket = Socket(raw)
            await socket.send({"type": "connection_init", "payload": TOKEN})
            return await socket.receive() == {"type": "connection_ack"}
    except InvalidStatus as refused:
        if refused.response.status_code != 403:
            raise
        return False


@pytest.mark.parametrize("origin", sorted(LISTED))
async def test_a_listed_page_is_answered_on_every_transport(origin: str) -> None:
    async with serving(listed=LISTED) as live:
        http, page = live.http, {"Origin": origin, "Sec-Fetch-Site": "cross-site"}
        readable(await http.post("/graphql", json={"query": "{ hello }"}, headers=page), origin)
        readable(await http.get("/graphql", params={"query": "{ hello }"}, headers=page), origin)
        stream = await http.get("/graphql", params={"query": "subscription { ticks }"}, headers={**page, **EVENTS})
        assert stream.text.count("event: next") == 3
        readable(stream, origin)
        assert await opens(live, origin)


@pytest.mark.parametrize(
    ("method", "path", "asked", "status"),
    [
        ("POST", "/graphql", {"content": b"{", "headers": JSON}, 400),
        ("POST", "/graphql", {"content": QUERY, "headers": {**JSON, "Authorization": "Bearer bad"}}, 401),
        ("GET", "/nothing", {}, 404),
        ("PUT", "/graphql", {}, 405),
        ("POST", "/graphql", {"content": QUERY, "headers": {**JSON, "Accept": "image/png"}}, 406),
        ("POST", "/graphql", {"content": b" " * 2_200_000, "headers": JSON}, 413),
        ("POST", "/graphql", {"content": QUERY, "headers": {"Content-Type": "text/plain"}}, 415),
        ("POST", "/graphql", {"content": QUERY, "headers": {**JSON, "Authorization": "Bearer broken"}}, 500),
        ("GET", "/broken", {}, 500),
    ],
)
async def test_a_listed_page_can_read_errors(
    method: str, path: str, asked: dict[str, object], status: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(listed=LISTED) as live:
        for origin in (APP, "https://evil.example"):
            headers = {**asked.get("headers", {}), "Origin": origin}  # type: ignore[dict-item]
            response = await live.http.request(method, path, **{**asked, "headers": headers})  # type: ignore[arg-type]
            if origin == APP:
                assert response.status_code == status
                readable(response, APP)
            else:
                unreadable(response)
    caplog.clear()


async def test_a_listed_page_can_read_that_the_server_is_busy() -> None:
    async with serving(ConnectionLimits(body_memory=0), listed=LISTED) as live, connected(live.port) as connection:
        await connection.send(posted(b" " * 100_000, b"Origin: " + APP.encode()))
        answer = await connection.answer()
        assert (answer.status, answer.headers["access-control-allow-origin"]) == (503, APP)
        assert "Retry-After" in answer.headers["access-control-expose-headers"]


@pytest.mark.parametrize("origin", FOREIGN)
async def test_any_other_page_is_refused_on_every_transport(origin: str) -> None:
    async with serving(listed=LISTED) as live:
        http, page = live.http, {b"Origin": origin.encode("latin-1")}
        for response in (
            await http.post("/graphql", json={"query": 'mutation { write(text: "a") }'}, headers=page),
            await http.get("/graphql", params={"query": "{ hello }"}, headers=page),
            await http.post(
                "/graphql", json={"query": "subscription { ticks }"}, headers={**page, b"Accept": b"text/event-stream"}
            ),
            await http.get("/nothing", headers=page),
        ):
            assert response.status_code == 403
            assert response.json()["errors"][0]["extensions"] == {"code": "FORBIDDEN"}
            unreadable(response)
        asking = {b"Access-Control-Request-Method": b"POST", b"Access-Control-Request-Headers": b"content-type"}
        preflight = await http.request("OPTIONS", "/graphql", headers={**page, **asking})
        assert preflight.status_code == 403
        unreadable(preflight)
        if origin.isascii():
            assert not await opens(live, origin)
    assert (seen.wrote, seen.opened) == ([], 0)


async def test_a_preflight_request_names_what_pages_may_send() -> None:
    async with serving(listed=LISTED) as live:
        asking = {
            "Origin": APP,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
        }
        answer = await live.http.request("OPTIONS", "/graphql", headers=asking)
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == APP
        assert answer.headers["access-control-max-age"] == "600"
        assert set(answer.headers["access-control-allow-methods"].split(", ")) == {"GET", "HEAD", "POST", "PUT"}
        allowed = set(answer.headers["access-control-allow-headers"].lower().split(", "))
        assert {"authorization", "content-type", "idempotency-key"} <= allowed
        assert "access-control-allow-credentials" not in answer.headers
        assert "origin" in answer.headers["vary"].lower()
        for name, value in (("Access-Control-Request-Method", "DELETE"), ("Access-Control-Request-Headers", "x-other")):
            assert (await live.http.request("OPTIONS", "/graphql", headers={**asking, name: value})).status_code == 400


async def test_by_default_only_the_own_pages_may_call() -> None:
    async with serving() as live:
        own = f"http://127.0.0.1:{live.port}"
        body = {"query": "{ hello }"}
        for headers, status in (
            ({}, 200),
            ({"Origin": own}, 200),
            ({"Origin": own.replace("http:", "https:")}, 200),  # behind a proxy that ends TLS
            ({"Origin": "https://crm.example", "Host": "crm.example"}, 200),
            ({"Origin": "https://crm.example", "Host": "crm.example:443"}, 200),
            ({"Origin": "https://crm.example", "Host": "CRM.example"}, 200),
            ({"Origin": "https://crm.example", "Sec-Fetch-Site": "same-origin"}, 200),  # the proxy changes Host
            ({"Origin": "https://crm.example", "Host": "crm.example:80"}, 403),
            ({"Origin": "https://crm.example", "Host": "crm.example.evil"}, 403),
            ({"Origin": "https://crm.example.evil", "Host": "crm.example"}, 403),
            ({"Origin": "https://crm.example", "Sec-Fetch-Site": "same-site"}, 403),
            ({"Origin": "ftp://crm.example", "Host": "crm.example"}, 403),
            ({"Origin": "null"}, 403),
            ({"Origin": APP}, 403),
        ):
            response = await live.http.post("/graphql", json=body, headers=headers)
            assert response.status_code == status, headers
            unreadable(response)
        assert await opens(live, None)
        assert await opens(live, own)
        for foreign in (APP, "null", own + "0"):
            assert not await opens(live, foreign)
        response = await live.http.post("/graphql", json=body, headers=[("Origin", own), ("Origin", APP)])
        assert response.status_code == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
async def test_what_needs_no_preflight_executes_nothing(kind: str) -> None:
    body = json.dumps({"query": 'mutation { write(text: "a") }'})
    async with serving(listed=LISTED) as live:
        for headers in ({"Origin": APP}, {}):
            answer = await live.http.post("/graphql", content=body, headers={**headers, "Content-Type": kind})
            assert answer.status_code == 415
        link = {"query": "{ hello }"}
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}):
            assert (await live.http.get("/graphql", params=link, headers=headers)).status_code == 403
    assert (seen.wrote, seen.opened) == ([], 0)


SETTINGS = {"RAPPORT_DATABASE_URL": "postgres://h/d", "RAPPORT_SECRET_KEY": "x" * 40, "RAPPORT_KEYS": ""}


def origins(text: str, monkeypatch: pytest.MonkeyPatch) -> frozenset[str]:
    monkeypatch.setattr("core.settings._ring", lambda *_: None)
    return load({**SETTINGS, "RAPPORT_ORIGINS": text}).origins


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", set()),
        (" , ", set()),
        (APP, {APP}),
        (f" {APP} , {OTHER},", {APP, OTHER}),
        ("HTTPS://App.Example.COM", {APP}),
        (APP + ":443", {APP}),
        (APP + "/", {APP}),
        ("http://app.example.com:80/", {"http://app.example.com"}),
        ("http://app.example.com:443", {"http://app.example.com:443"}),
        ("http://[2001:DB8::1]:3000", {"http://[2001:db8::1]:3000"}),
        ("http://127.0.0.1:5173", {"http://127.0.0.1:5173"}),
    ],
)
def test_the_setting_lists_origins(text: str, found: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert origins(text, monkeypatch) == found


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "null",
        "https://*.example.com",
        "app.example.com",
        "https://",
        "https://app.example.com/path",
        "https://app.example.com?x",
        "https://user@app.example.com",
        "https://app.example.com:0",
        "https://app.example.com:99999",
        "https://app.example.com:",
        "ws://app.example.com",
        "file:///page.html",
        f"{APP} {OTHER}",
        f"{APP},*",
    ],
)
def test_a_setting_that_lists_something_else_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CommandError, match="RAPPORT_ORIGINS"):
        origins(text, monkeypatch)
