"""A browser and an application that sign in with the identity provider."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import httpx
from asgi_lifespan import LifespanManager
from authlib.common.security import generate_token
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from tortoise import Model

import models
from core.oidc_settings import OidcSettings
from core.settings import Settings
from main import application
from models.dialect.base import Database
from resolvers.authentication.oidc.provider_keys import AGAIN_SECONDS
from tests.authentication.provider import AUDIENCE, CLIENT, SECRET, IdentityProvider
from tests.factories import Make
from tests.graph import Graph

APP = "https://app.example.com/signed-in"
SERVER = "http://127.0.0.1:8000"
EXCHANGE = """mutation($input: SignInByCodeInput!) { signInByCode(input: $input) {
    accessToken refreshToken employee { fullName role email team { name } } } }"""

TABLES = ("identity", "session", "sign_in_code")
NO_ACCOUNT = "There is no account here for this sign-in. Ask an administrator to invite you."
NOT_VALID = "The identity provider's token is not valid here"


def oidc(provider: IdentityProvider, **values: Any) -> OidcSettings:
    """Returns the settings for a provider."""
    given: dict[str, Any] = {
        "client_secret": SECRET,
        "audiences": frozenset({AUDIENCE}),
        "domains": frozenset({"example.com"}),
        "redirects": (APP, "http://127.0.0.1/done", "com.example.app:/done"),
        "plain_http": True,
    }
    return OidcSettings(provider.issuer, CLIENT, SERVER, **{**given, **values})


@dataclass
class Begun:
    """A sign-in that an application has begun in a browser. `at_provider`: where the browser is sent."""

    browser: httpx.AsyncClient
    at_provider: str
    verifier: str
    state: str
    redirect_uri: str

    @property
    def asked(self) -> dict[str, str]:
        """The parameters that the provider gets."""
        return dict(parse_qsl(urlsplit(self.at_provider).query))

    async def callback(self) -> str:
        """Visits the provider, and returns the address to which the provider redirects the browser."""
        async with httpx.AsyncClient() as outside:
            answer = await outside.get(self.at_provider)
        assert answer.status_code == 302, answer.text
        return answer.headers["location"]

    async def returned(self, callback: str | None = None) -> dict[str, str]:
        """Visits the server's callback address, and returns the parameters that the application gets.

        The server redirects the browser to the application with these parameters.

        `callback`: the callback address. By default, `callback()` is called to get it from the provider.
        """
        answer = await self.browser.get(callback or await self.callback())
        assert answer.status_code == 303, answer.text
        address, _, query = answer.headers["location"].partition("?")
        assert address == self.redirect_uri
        got = dict(parse_qsl(query))
        assert got["state"] == self.state
        return got


@dataclass
class Scene:
    """A server with a provider. `admin`: a client that is signed in as an administrator."""

    provider: IdentityProvider
    settings: Settings
    admin: Graph
    make: Make
    endpoints: Any

    def oidc_keys(self) -> Any:
        """Returns the cache of the provider's keys."""
        return self.endpoints._provider._keys

    def second_passes(self) -> None:
        """Makes the keys seem to have been fetched a second earlier."""
        tries = self.oidc_keys()._tries
        moved = [at - AGAIN_SECONDS for at in tries]
        tries.clear()
        tries.extend(moved)

    def browser(self) -> httpx.AsyncClient:
        """Returns a browser without cookies."""
        return httpx.AsyncClient(transport=httpx.ASGITransport(app=self.admin.app), base_url=SERVER)

    async def begin(self, redirect_uri: str = APP, browser: httpx.AsyncClient | None = None) -> Begun:
        """Begins a sign-in."""
        verifier, state, browser = generate_token(48), generate_token(16), browser or self.browser()
        challenge = create_s256_code_challenge(verifier)
        params = {"code_challenge": challenge, "code_challenge_method": "S256"}
        answer = await browser.get("/oidc/login", params={"redirect_uri": redirect_uri, "state": state, **params})
        assert answer.status_code == 303, answer.text
        return Begun(browser, answer.headers["location"], verifier, state, redirect_uri)

    async def exchange(self, begun: Begun, code: str, **other: str) -> dict[str, Any]:
        """Exchanges a code as the application does, and returns the whole answer."""
        given = {"code": code, "codeVerifier": begun.verifier, "redirectUri": begun.redirect_uri, **other}
        return await self.admin.without_token().ask(EXCHANGE, input=given)

    async def sign_in(self, redirect_uri: str = APP) -> dict[str, Any]:
        """Signs in, and returns the payload of signInByCode."""
        begun = await self.begin(redirect_uri)
        got = await begun.returned()
        assert "code" in got, got
        answer = await self.exchange(begun, got["code"])
        assert "errors" not in answer, answer
        payload: dict[str, Any] = answer["data"]["signInByCode"]
        return payload

    async def refused(self) -> str:
        """Signs in, which must be refused. Returns the description that the application gets."""
        got = await (await self.begin()).returned()
        assert got["error"] == "access_denied", got
        return got["error_description"]

    async def ask(self, token: str) -> tuple[int, str | None]:
        """Sends a query with a bearer token. Returns the HTTP status, and the viewer's name or None."""
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/graphql-response+json"}
        async with self.browser() as client:
            answer = await client.post("/graphql", json={"query": "{ viewer { fullName } }"}, headers=headers)
        data = answer.json().get("data")
        return answer.status_code, data["viewer"]["fullName"] if data else None


@asynccontextmanager
async def scene(provider: IdentityProvider, settings: Settings, make: Make, **values: Any) -> AsyncIterator[Scene]:
    """Serves the application with the provider."""
    with_provider = replace(settings, oidc=oidc(provider, **values))
    app = application(with_provider)
    async with LifespanManager(app) as manager:
        admin = await Graph.signed_in(manager.app, with_provider, make)
        yield Scene(provider, with_provider, admin, make, app._oidc)


async def stored(database: Database) -> list[int]:
    """Returns the number of rows in each table that a sign-in may write to."""
    return [(await database.fetch(f"SELECT count(*) FROM {table}"))[0][0] for table in TABLES]


async def employed(company: Scene, *, invited: bool = True, **values: Any) -> UUID:
    """Creates an employee with the account's e-mail address."""
    given = {"email": "ada@example.com", "full_name": "Ada", "role": "SALES", **values}
    id = await company.make(models.Employee, **given)
    if invited:
        await company.admin.done("employeeInvite", id=str(id))
    return id


async def change(database: Database, model: type[Model], **values: Any) -> None:
    """Changes all rows of a table directly, even in ways that no mutation allows."""
    async with database.transaction() as transaction:
        _ = await model.all().using_db(transaction.client).update(**values)


async def set_employee(database: Database, id: UUID, **values: Any) -> None:
    async with database.transaction() as transaction:
        _ = await models.Employee.filter(id=id).using_db(transaction.client).update(**values)


async def employee(company: Scene, id: UUID) -> dict[str, Any]:
    query = "query($id: ID!) { employee(id: $id) { role version invitedUntil identityBoundAt team { name } } }"
    found: dict[str, Any] = (await company.admin(query, id=str(id)))["employee"]
    return found
