"""Tests of signing in by a browser: state, nonce, addresses and codes, and everything that is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import models
from models.dialect.base import Database
from resolvers.authentication.attempts import WINDOW, Limit
from schema.transport import oidc
from schema.transport.anonymous_rate import AnonymousRate
from tests.authentication.oidc_scene import (
    APP,
    NO_ACCOUNT,
    NOT_VALID,
    Scene,
    change,
    employed,
    set_employee,
    stored,
)
from tests.authentication.provider import EMAIL, SUBJECT
from tests.authentication.signing import refresh

WRONG: tuple[dict[str, Any], ...] = (
    {"nonce": "another"},
    {"nonce": ""},
    {"iss": "https://login.example.org"},
    {"aud": ["another"]},
    {"aud": None},
    {"aud": ["rapport", "another"], "azp": "another"},
    {"exp": 1_000_000_000},
    {"exp": None},
    {"exp": "soon"},
    {"iat": 32_000_000_000, "exp": 32_000_000_300},
    {"nbf": 32_000_000_000},
    {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
    {"sub": 7},
    {"sub": ""},
)
"""Claims that make an ID token wrong."""


async def test_a_wrong_id_token_is_refused(company: Scene, database: Database) -> None:
    await employed(company)
    for says in WRONG:
        company.provider.says = says
        assert (await company.refused()).startswith(NOT_VALID), says
        assert await stored(database) == [0, 0, 0]


async def test_claims_come_from_the_userinfo_endpoint(company: Scene, database: Database) -> None:
    await employed(company)
    company.provider.user = {"sub": SUBJECT}
    company.provider.userinfo = {"sub": "another", "email": EMAIL, "email_verified": True}
    assert await company.refused() == "The identity provider's answer is about another account."
    assert await stored(database) == [0, 0, 0]
    # An address of the token is not verified by what the endpoint says of another.
    company.provider.says = {"email": EMAIL}
    company.provider.userinfo = {"sub": SUBJECT, "email": "grace@example.com", "email_verified": True}
    assert await company.refused() == NO_ACCOUNT
    assert await stored(database) == [0, 0, 0]
    company.provider.says = {}
    company.provider.userinfo["email"] = EMAIL
    assert (await company.sign_in())["employee"]["fullName"] == "Ada"


async def test_only_the_browser_that_began_may_end_a_sign_in(company: Scene, database: Database) -> None:
    await employed(company)
    begun = await company.begin()
    callback = await begun.callback()
    (cookie,) = begun.browser.cookies.jar
    assert (cookie.has_nonstandard_attr("HttpOnly"), cookie.get_nonstandard_attr("SameSite")) == (True, "lax")
    forged = company.browser()
    forged.cookies.set(cookie.name, str(cookie.value)[:-4] + "AAAA")
    other = await company.begin()
    stolen = company.browser()
    (of_other,) = other.browser.cookies.jar
    stolen.cookies.set(cookie.name, str(of_other.value))  # a real cookie, of another sign-in
    state = begun.asked["state"]
    for browser, address in (
        (company.browser(), callback),
        (forged, callback),
        (stolen, callback),
        (begun.browser, callback.replace(state, other.asked["state"])),
        (begun.browser, callback.replace(f"state={state}", "state=")),
        (begun.browser, callback + "&state=" + state),
    ):
        answer = await browser.get(address)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
        assert "location" not in answer.headers
    assert company.provider.fetched["/token"] == 0
    assert await stored(database) == [0, 0, 0]
    # Nothing was used up: the browser that began ends it, once.
    kept = str(cookie.value)
    assert "code" in await begun.returned(callback)
    assert not begun.browser.cookies
    begun.browser.cookies.set(cookie.name, kept)
    again = await begun.returned(callback)
    assert again["error_description"] == "This sign-in has already ended. Begin it again."
    assert company.provider.fetched["/token"] == 1


async def test_a_code_of_the_provider_holds_once(company: Scene, database: Database) -> None:
    await employed(company)
    begun = await company.begin()
    callback = await begun.callback()
    code = callback.partition("code=")[2].partition("&")[0]
    assert "code" in await begun.returned(callback)
    rows = await stored(database)
    # Neither its replay in another sign-in, nor a code of another sign-in: the verifier does not fit.
    for stolen in (code, (await (await company.begin()).callback()).partition("code=")[2].partition("&")[0]):
        victim = await company.begin()
        got = await victim.returned(f"/oidc/callback?code={stolen}&state={victim.asked['state']}")
        assert got["error"] == "access_denied"
        assert got["error_description"] == "The identity provider has refused the sign-in. Try again."
    for extra in ("error=access_denied", "code=", "code=" + "x" * 5_000, "code=x&iss=https://login.example.org"):
        victim = await company.begin()
        assert (await victim.returned(f"/oidc/callback?{extra}&state={victim.asked['state']}"))["error"]
    mixed = await company.begin()  # a real code, in the answer of another provider (RFC 9207)
    got = await mixed.returned(await mixed.callback() + "&iss=https://login.example.org")
    assert got["error_description"] == "The answer is of another identity provider. Begin the sign-in again."
    assert await stored(database) == rows


async def test_only_listed_addresses_get_a_code(company: Scene) -> None:
    good = {"redirect_uri": APP, "state": "s", "code_challenge": "c" * 43, "code_challenge_method": "S256"}
    for wrong in (
        {"redirect_uri": APP + "/"},
        {"redirect_uri": APP + "?a=b"},
        {"redirect_uri": APP + "#"},
        {"redirect_uri": APP.upper()},
        {"redirect_uri": APP.replace("https", "http")},
        {"redirect_uri": "https://app.example.com.example.org/signed-in"},
        {"redirect_uri": "https://app.example.com@example.org/signed-in"},
        {"redirect_uri": "https://app.example.com/signed-in/../other"},
        {"redirect_uri": "http://127.0.0.1:80:90/done"},
        {"redirect_uri": "http://127.0.0.1:8000/other"},
        {"redirect_uri": "http://127.0.0.1:8000@example.org/done"},
        {"redirect_uri": "http://localhost:8000/done"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": "com.example.app:/other"},
        {"redirect_uri": ""},
        {"state": ""},
        {"state": "s" * 501},
        {"state": "\u00e9"},
        {"state": "s\r\nSet-Cookie: a=b"},
        {"code_challenge": ""},
        {"code_challenge": "c" * 42},
        {"code_challenge_method": "plain"},
    ):
        answer = await company.browser().get("/oidc/login", params={**good, **wrong})
        assert (answer.status_code, "location" in answer.headers) == (400, False), wrong
        assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
        assert not answer.cookies
    for address in (APP, "http://127.0.0.1:51004/done", "http://127.0.0.1/done", "com.example.app:/done"):
        answer = await company.browser().get("/oidc/login", params={**good, "redirect_uri": address})
        assert answer.status_code == 303
    for method in ("POST", "HEAD"):
        answer = await company.browser().request(method, "/oidc/login", params=good)
        assert (answer.status_code, len(answer.cookies)) == (405, 0)
    leaves = await company.browser().get("/oidc/logout", params={"redirect_uri": APP})
    assert (leaves.status_code, leaves.headers["location"]) == (303, APP)  # this provider has no page for it
    assert (
        await company.browser().get("/oidc/logout", params={"redirect_uri": "https://a.example"})
    ).status_code == 400


async def test_the_code_for_the_application_holds_once(company: Scene, database: Database) -> None:
    await employed(company)
    begun = await company.begin()
    code = (await begun.returned())["code"]
    for wrong in (
        {"codeVerifier": begun.verifier[:-1] + "-"},
        {"codeVerifier": begun.asked["code_challenge"]},
        {"codeVerifier": ""},
        {"redirectUri": "http://127.0.0.1/done"},
        {"redirectUri": APP + "/"},
        {"code": code[:-1] + "-"},
        {"code": ""},
    ):
        answer = await company.exchange(begun, **{"code": code, **wrong})
        assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED", wrong
    assert await stored(database) == [1, 0, 1]
    tokens = (await company.exchange(begun, code))["data"]["signInByCode"]
    assert await company.ask(tokens["accessToken"]) == (200, "Ada")
    # Two clients have the code and the verifier: the session of the first ends.
    answer = await company.exchange(begun, code)
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await company.ask(tokens["accessToken"]))[0] == 401
    assert (await refresh(company.admin, tokens["refreshToken"]))["errors"]
    # A code that has expired.
    late = await company.begin()
    code = (await late.returned())["code"]
    await change(database, models.SignInCode, expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert (await company.exchange(late, code))["errors"]
    assert await stored(database) == [1, 1, 2]


async def test_failed_sign_ins_are_limited(company: Scene, monkeypatch: pytest.MonkeyPatch, database: Database) -> None:
    monkeypatch.setattr(oidc, "ATTEMPTS", Limit("oidc", 2))
    id = await employed(company, invited=False)
    for _ in range(2):
        assert await company.refused() == NO_ACCOUNT
    before = company.provider.fetched["/token"]
    got = await (await company.begin()).returned()
    assert got["error"] == "temporarily_unavailable"
    assert got["error_description"].startswith("Too many attempts.")
    assert company.provider.fetched["/token"] == before  # the provider was not asked
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE sign_in_attempt SET started=started-{WINDOW + 1} RETURNING 1")
    # Neither successes count, nor sign-ins that fail because the provider does not respond.
    await set_employee(database, id, invited_until=datetime.now(UTC) + timedelta(days=1))
    for _ in range(3):
        begun = await company.begin()
        callback = await begun.callback()
        company.provider.down = True
        assert (await begun.returned(callback))["error"] == "temporarily_unavailable"
        company.provider.down = False
    for _ in range(3):
        await company.sign_in()


async def test_requests_are_anonymous(company: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    charged: list[str] = []

    def delay_of(rate: AnonymousRate, address: str) -> float:
        charged.append(address)
        return 0

    monkeypatch.setattr(AnonymousRate, "delay_of", delay_of)
    for path in ("login", "callback", "logout"):
        await company.browser().get(f"/oidc/{path}", headers={"Authorization": "Bearer a.b.c"})
    await company.browser().post("/oidc/backchannel-logout", data={"logout_token": "a.b.c"})
    assert charged == ["127.0.0.1"] * 4


async def test_without_a_provider_there_are_no_addresses(graph: Any) -> None:
    for path in ("/oidc/login", "/oidc/callback", "/oidc/logout", "/oidc/backchannel-logout"):
        assert (await graph.http.get(path)).status_code == 404
    query = 'mutation { signInByCode(input: {code: "c", codeVerifier: "v", redirectUri: "r"}) { accessToken } }'
    assert (await graph.without_token().error(query))["extensions"]["code"] == "FORBIDDEN"
