"""Signs in with a real identity provider in a real browser, by the program of docs/sign-in.md, from another origin."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from authlib.common.security import generate_token
from authlib.oauth2.rfc7636 import create_s256_code_challenge

import models
from core.oidc_settings import OidcSettings
from core.settings import Settings
from tests.clients.programs import WAIT
from tests.docs.markdown import snippets
from tests.erd.chromium import Tab, found, tab
from tests.events.serving import Live, served
from tests.factories import Make
from tests.graph import Graph
from tests.server.program import ROOT

pytestmark = pytest.mark.clients

AUDIENCE = "https://crm.example.com/graphql"
PROGRAM = """
async function ask(query, variables, token) {
  const headers = {"Content-Type": "application/json", ...(token && {Authorization: `Bearer ${token}`})};
  const answer = await fetch("SERVER/graphql", {method: "POST", headers, body: JSON.stringify({query, variables})});
  return answer.json();
}
async function exchange() {
  const got = new URLSearchParams(location.search), kept = JSON.parse(sessionStorage.getItem("sign-in"));
  if (got.get("state") !== kept.state) throw new Error("another state");
  const answer = await ask(`mutation($input: SignInByCodeInput!) { signInByCode(input: $input) {
    accessToken refreshToken employee { fullName role } } }`,
    {input: {code: got.get("code"), codeVerifier: kept.verifier, redirectUri: "APP"}});
  return answer.data.signInByCode;
}
"""


@dataclass
class Provider:
    """The provider, a Node program."""

    process: asyncio.subprocess.Process
    issuer: str = ""

    async def line(self) -> Any:
        assert self.process.stdout is not None
        async with asyncio.timeout(WAIT):
            while not (line := await self.process.stdout.readline()).startswith(b"{"):
                assert line, "the provider has ended"  # other lines are notices of the library
        return json.loads(line)

    async def tell(self, **what: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(what).encode() + b"\n")
        assert await self.line() == {"done": True}


@asynccontextmanager
async def providing(server: str, application: str) -> AsyncIterator[Provider]:
    program = ROOT / "clients" / "javascript" / "identity_provider.mjs"
    arguments = ("--port", "0", "--server", server, "--application", application, "--audience", AUDIENCE)
    process = await asyncio.create_subprocess_exec(
        "node", str(program), *arguments,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        env=dict(os.environ),
    )  # fmt: skip
    try:
        provider = Provider(process)
        provider.issuer = (await provider.line())["issuer"]
        yield provider
    finally:
        process.kill()
        await process.wait()


@pytest.fixture
def application_page() -> Iterator[dict[str, str]]:
    """Serves the application's page at every path.

    `page`: the HTML of the page. `address`: the URL to which the provider redirects after signing in.
    """
    content: dict[str, str] = {"page": ""}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content["page"].encode())

        def log_message(self, format: str, *args: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        content["address"] = f"http://127.0.0.1:{server.server_address[1]}/signed-in"
        yield content
        server.shutdown()


@dataclass
class Browser:
    """A browser with the application's page."""

    tab: Tab
    application: str

    async def until(self, condition: str) -> None:
        async with asyncio.timeout(WAIT):
            while True:
                await asyncio.sleep(0.05)
                try:
                    if await self.tab.run(f"document.readyState === 'complete' && !!({condition})"):
                        return
                except (AssertionError, KeyError):  # the page is being replaced
                    continue

    async def sign_in(self, name: str | None) -> Any:
        """Signs in. `name`: the name to enter at the provider; None if the provider already knows the browser."""
        await self.tab.open(self.application.replace("signed-in", ""), 800, 600)
        await self.tab.run("signIn()")
        await self.at_provider(name)
        return await self.tab.run("exchange()")

    async def at_provider(self, name: str | None) -> None:
        """Fills in the forms of the provider until it redirects to the application."""
        back = f"location.href.startsWith('{self.application}?')"
        while True:
            await self.until(f"{back} || document.querySelector('form')")
            if await self.tab.run(back):
                return
            for field, value in (("login", name), ("password", "x")):
                await self.tab.run(
                    f"document.querySelectorAll('[name={field}]').forEach((one) => one.value = '{value}')"
                )
            await self.tab.run("window.old = true; document.querySelector('[type=submit]').click()")
            await self.until("!window.old")


async def test_a_real_provider_in_a_real_browser(
    application_page: dict[str, str], make: Make, settings: Settings, tmp_path: Path
) -> None:
    program = found()
    assert program, "no Chromium is found on the path, nor by RAPPORT_TEST_CHROMIUM"
    address, port = application_page["address"], _free_port()
    server = f"http://127.0.0.1:{port}"
    (documented,) = snippets("docs/sign-in.md", "js")
    script = documented.text.replace("https://crm.example.com", server).replace(
        "https://app.example.com/signed-in", address
    )
    script += PROGRAM.replace("SERVER", server).replace("APP", address)
    application_page["page"] = f"<!doctype html><title>Application</title><script>{script}</script>"
    ada = await make(models.Employee, email="ada@example.com", full_name="Ada", role="ANALYST")
    async with providing(server, address) as provider:
        oidc = OidcSettings(
            provider.issuer,
            "rapport",
            server,
            client_secret="a secret for development",
            audiences=frozenset({AUDIENCE}),
            domains=frozenset({"example.com"}),
            redirects=(address,),
            role_claim="groups",
            roles=(("crm-managers", "MANAGER"), ("crm-sales", "SALES")),
            plain_http=True,
        )
        origin = address.removesuffix("/signed-in")
        settings = replace(settings, oidc=oidc, origins=frozenset({origin}))
        async with served(settings, port) as live, tab(program, tmp_path / "browser") as page:
            browser = Browser(page, address)
            admin = Graph(live.app, live.token(await make(models.Employee, role="ADMIN")))
            try:
                await _whole_flow(browser, provider, live, admin, str(ada))
            except BaseException as error:
                error.add_note("\n".join(page.console))
                raise


async def _whole_flow(browser: Browser, provider: Provider, live: Live, admin: Graph, ada: str) -> None:
    run, who = browser.tab.run, "{ viewer { fullName role } }"

    async def asked(token: str) -> Any:
        return await run(f"ask({json.dumps(who)}, {{}}, {json.dumps(token)})")

    # Sign in, with the role from the claim, and refresh.
    await admin.done("employeeInvite", id=ada)
    await provider.tell(groups=["crm-sales"])
    first = await browser.sign_in("ada")
    assert first["employee"] == {"fullName": "Ada", "role": "SALES"}
    assert (await asked(first["accessToken"]))["data"]["viewer"] == {"fullName": "Ada", "role": "SALES"}
    refreshed = await run(
        "ask('mutation($t: String!) { tokenRefresh(input: {refreshToken: $t}) { accessToken } }',"
        f" {{t: {json.dumps(first['refreshToken'])}}})"
    )
    token = refreshed["data"]["tokenRefresh"]["accessToken"]
    # Another role, at the next sign-in, for which the provider asks nothing.
    await provider.tell(groups=["crm-managers"])
    second = await browser.sign_in(None)
    assert second["employee"]["role"] == "MANAGER"
    third = await browser.sign_in(None)
    # An access token of the provider, which another application gets.
    bearer = await _access_token(browser, provider)
    assert (await asked(bearer))["data"]["viewer"] == {"fullName": "Ada", "role": "MANAGER"}
    async with live.socket(bearer) as socket:
        await socket.subscribe(who.replace("{", "query {", 1))
        assert (await socket.receive())["payload"]["data"]["viewer"]["fullName"] == "Ada"
    # The role is gone: nobody signs in, and the sessions stay until they are ended.
    await provider.tell(groups=[])
    await browser.tab.open(browser.application.replace("signed-in", ""), 800, 600)
    await run("signIn()")
    await browser.at_provider(None)
    assert await run("new URLSearchParams(location.search).get('error')") == "access_denied"
    # Signing out of Rapport ends one session.
    out = await run(
        f"ask('mutation {{ signOut(input: {{}}) {{ sessionsEnded }} }}', {{}}, {json.dumps(third['accessToken'])})"
    )
    assert out["data"]["signOut"] == {"sessionsEnded": 1}
    assert (await asked(third["accessToken"]))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert "errors" not in await asked(token)
    # Signing out at the provider ends the others, by the back channel, and leads back to the application.
    await browser.tab.open(f"{live_url(live)}/oidc/logout?redirect_uri={browser.application}", 800, 600)
    await browser.until("document.querySelector('[name=logout]')")
    await run("document.querySelector('[name=logout]').click()")
    await browser.until(f"location.href.startsWith('{browser.application}')")
    for ended in (token, second["accessToken"]):
        assert (await asked(ended))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    # A new key of the provider.
    await provider.tell(rotate=True, groups=["crm-sales"])
    assert (await browser.sign_in("ada"))["employee"]["role"] == "SALES"
    assert (await asked(await _access_token(browser, provider)))["data"]["viewer"]["fullName"] == "Ada"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def live_url(live: Live) -> str:
    return f"http://127.0.0.1:{live.port}"


async def _access_token(browser: Browser, provider: Provider) -> str:
    """Gets an access token for the API, as another application does."""
    verifier = generate_token(48)
    params = {
        "client_id": "app",
        "response_type": "code",
        "scope": "openid crm",
        "resource": AUDIENCE,
        "redirect_uri": browser.application,
        "code_challenge": create_s256_code_challenge(verifier),
        "code_challenge_method": "S256",
    }
    await browser.tab.open(str(httpx.URL(f"{provider.issuer}/auth", params=params)), 800, 600)
    await browser.at_provider(None)
    code = parse_qs(urlsplit(await browser.tab.run("location.href")).query)["code"][0]
    form = {
        "grant_type": "authorization_code",
        "client_id": "app",
        "code": code,
        "code_verifier": verifier,
        "redirect_uri": browser.application,
        "resource": AUDIENCE,
    }
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{provider.issuer}/token", data=form)
    token: str = answer.json()["access_token"]
    return token
