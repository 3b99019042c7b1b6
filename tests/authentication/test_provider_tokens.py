"""Tests of tokens of the identity provider: bearer tokens, their keys, and logout tokens."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

import models
from core.errors import Unavailable
from core.settings import Settings
from models.dialect.base import Database
from resolvers.authentication import identities, sessions
from resolvers.authentication.oidc import provider_keys
from resolvers.authentication.oidc.provider_keys import Cached
from tests.authentication.oidc_scene import Scene, scene
from tests.authentication.provider import AUDIENCE, CLIENT, EMAIL, SESSION, SUBJECT, IdentityProvider, key_named
from tests.factories import Make

FAR = 32_000_000_000
LOGOUT = "http://schemas.openid.net/event/backchannel-logout"


async def bound(company: Scene) -> tuple[UUID, str]:
    """Returns an employee who has signed in once, and the access token of that session."""
    id = await company.make(models.Employee, email=EMAIL, full_name="Ada", role="SALES")
    await company.admin.done("employeeInvite", id=str(id))
    token: str = (await company.sign_in())["accessToken"]
    return id, token


def encoded(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def forged(token: str, algorithm: str, key: bytes) -> str:
    """Returns a token with the same claims, another algorithm, and an HMAC by `key` or, for `none`, no signature."""
    header = {"alg": algorithm, "typ": "at+jwt", "kid": "first"}
    text = f"{encoded(header)}.{token.split('.')[1]}"
    if algorithm == "none":
        return text + "."
    digest = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}[algorithm]
    mac = base64.urlsafe_b64encode(hmac.new(key, text.encode(), digest).digest()).rstrip(b"=").decode()
    return f"{text}.{mac}"


def signed(header: dict[str, Any], claims: dict[str, Any]) -> str:
    """Returns a token with a valid signature and a header that libraries refuse to write."""
    text = f"{encoded({'alg': 'RS256', 'kid': 'first', **header})}.{encoded(claims)}"
    key: Any = key_named("first").private_key
    signature = key.sign(text.encode(), PKCS1v15(), SHA256())
    return f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


async def test_a_bearer_token_of_the_provider(company: Scene, database: Database) -> None:
    provider = company.provider
    token = provider.access_token()
    assert (await company.ask(token))[0] == 401  # nobody is bound to the account
    id, _ = await bound(company)
    assert await company.ask(token) == (200, "Ada")
    # Providers that do not follow RFC 9068: Keycloak, Entra ID, and one with a list of audiences.
    plain = {"aud": ["account", AUDIENCE], "sub": SUBJECT}
    for claims in ({"scope": "crm", "typ": "Bearer", "azp": "app"}, {"scp": "crm"}, {"scp": ["crm"], "roles": ["x"]}):
        assert await company.ask(provider.sign({**plain, **claims}, typ="JWT")) == (200, "Ada"), claims
    assert await company.ask(provider.sign({**plain, "scope": "crm"}, typ=None)) == (200, "Ada")
    # Verified once: without the provider, and even without its signature being looked at again.
    fetched = provider.fetched.total()
    for _ in range(3):
        assert await company.ask(token) == (200, "Ada")
    assert provider.fetched.total() == fetched
    # Signing out ends this token, like the token of a session, and no other.
    other = provider.access_token()
    assert (await company.ask(other))[0] == 200
    headers = {"Authorization": f"Bearer {token}"}
    async with company.browser() as client:
        query = "mutation { signOut(input: {}) { sessionsEnded } }"
        answer = await client.post("/graphql", json={"query": query}, headers=headers)
    assert answer.json()["data"]["signOut"] == {"sessionsEnded": 1}
    assert [(await company.ask(one))[0] for one in (token, other)] == [401, 200]
    await company.admin.done("employeeUpdate", id=str(id), active=False)
    assert (await company.ask(other))[0] == 401


async def test_other_tokens_are_no_bearer_tokens(company: Scene, database: Database) -> None:
    provider = company.provider
    await bound(company)
    good = provider.access_token()
    claims = {"aud": AUDIENCE, "sub": SUBJECT, "scope": "crm"}
    full = {**claims, "iss": provider.issuer, "exp": int(time.time()) + 300}
    assert (await company.ask(signed({"typ": "at+jwt"}, full)))[0] == 200
    public = key_named("first")
    other = IdentityProvider(provider.issuer, key=key_named("second"))
    head, body, signature = good.split(".")
    pem, der = public.as_pem(private=False), public.as_der(private=False)
    modulus = str(public.as_dict(private=False)["n"]).encode()
    before = (await database.fetch("SELECT count(*) FROM session"))[0][0]
    wrong = {
        "another audience": provider.access_token(aud="https://other.example.com"),
        "the client's audience": provider.access_token(aud=CLIENT),
        "no audience": provider.access_token(aud=None),
        "a part of the audience": provider.access_token(aud=AUDIENCE[:-1]),
        "another issuer": provider.access_token(iss="https://login.example.org"),
        "a similar issuer": provider.access_token(iss=provider.issuer + "/"),
        "another subject": provider.access_token(sub="another"),
        "no subject": provider.access_token(sub=None),
        "expired": provider.access_token(exp=int(time.time()) - 31),
        "without end": provider.access_token(exp=None),
        "an end that is no time": provider.access_token(exp="tomorrow"),
        "an endless end": provider.access_token(exp=10**20),
        "not yet valid": provider.access_token(nbf=int(time.time()) + 60),
        "issued in the future": provider.access_token(iat=FAR, exp=FAR + 1),
        "an ID token": provider.sign({"aud": CLIENT, "sub": SUBJECT, "nonce": "n"}, typ="JWT"),
        "an ID token for the API": provider.sign({"aud": AUDIENCE, "sub": SUBJECT, "nonce": "n", "scope": "a"}),
        "an ID token of Keycloak": provider.sign({**claims, "typ": "ID"}, typ="JWT"),
        "a refresh token of Keycloak": provider.sign({**claims, "typ": "Refresh"}, typ="JWT"),
        "without a scope": provider.sign({"aud": AUDIENCE, "sub": SUBJECT}, typ="JWT"),
        "a logout token": provider.logout_token(aud=AUDIENCE, scope="crm"),
        "a logout token of another type": provider.sign({**claims, "events": {LOGOUT: {}}}, typ="JWT"),
        "another type": provider.sign(claims, typ="dpop+jwt"),
        "a type that is no text": signed({"typ": 7}, full),
        "another key": other.access_token(),
        "another key under the name of the right one": other.sign(claims, typ="at+jwt", kid="first"),
        "alg none": forged(good, "none", b""),
        **{
            f"{algorithm} with the public key as {kind}": forged(good, algorithm, key)
            for algorithm in ("HS256", "HS384", "HS512")
            for kind, key in (("PEM", pem), ("DER", der), ("modulus", modulus), ("nothing", b""))
        },
        "without a signature": f"{head}.{body}.",
        "other claims": f"{head}.{encoded({**claims, 'iss': provider.issuer, 'exp': FAR})}.{signature}",
        "an unknown critical header": signed({"typ": "at+jwt", "crit": ["x"], "x": 1}, full),
        "a detached payload": signed({"typ": "at+jwt", "crit": ["b64"], "b64": False}, full),
        "a header that is no object": f"{base64.urlsafe_b64encode(b'[1]').decode()}.{body}.{signature}",
        "a header with a list": f"{encoded({'alg': ['RS256'], 'kid': 'first'})}.{body}.{signature}",
        "deep JSON": f"{base64.urlsafe_b64encode(b'[' * 8_000).decode()}.{body}.{signature}"[:12_000],
        "too long": provider.access_token(more="x" * 12_000),
        "five parts": good + ".a.b",
    }
    for name, token in wrong.items():
        assert (await company.ask(token))[0] == 401, name
    assert (await database.fetch("SELECT count(*) FROM session"))[0][0] == before
    assert (await company.ask(good))[0] == 200


async def test_without_audiences_there_are_no_bearer_tokens(
    provider: IdentityProvider, settings: Settings, make: Make
) -> None:
    async with scene(provider, settings, make, audiences=frozenset()) as company:
        await bound(company)
        assert (await company.ask(provider.access_token()))[0] == 401


async def test_keys_are_rotated(company: Scene) -> None:
    provider = company.provider
    await bound(company)
    old = provider.access_token()
    assert (await company.ask(old))[0] == 200
    provider.rotate()
    company.second_passes()
    assert await company.ask(provider.access_token()) == (200, "Ada")
    assert (await company.ask(old))[0] == 200  # it was verified while its key was published


async def test_unknown_keys_fetch_nothing(company: Scene) -> None:
    await bound(company)
    provider = company.provider
    assert (await company.ask(provider.access_token()))[0] == 200
    for n in range(30):
        company.second_passes()
        assert (await company.ask(provider.sign({"aud": AUDIENCE, "sub": SUBJECT}, kid=f"k{n}")))[0] == 401
    assert provider.fetched["/jwks"] == provider_keys.MOST_FETCHES
    assert (await company.ask(provider.access_token()))[0] == 200
    # Nor does that keep anybody from signing in after a rotation.
    provider.rotate()
    company.second_passes()
    await company.sign_in()


async def test_a_document_is_fetched_seldom() -> None:
    now, fails = [1_000.0], [False]
    fetches = []

    async def fetch() -> int:
        fetches.append(now[0])
        if fails[0]:
            raise Unavailable("down")
        return len(fetches)

    cached = Cached(fetch, lambda: now[0])
    assert await cached.get() == 1
    assert [await cached.get(newer=True) for _ in range(5)] == [1] * 5
    now[0] += 1
    assert [await cached.get() for _ in range(5)] == [1] * 5
    for expected in (2, 3, 4, 4, 4):
        assert [await cached.get(newer=True) for _ in range(5)] == [expected] * 5
        now[0] += 1
    assert await cached.get(newer=True, urgent=True) == 5
    fails[0] = True
    now[0] += 600
    assert [await cached.get() for _ in range(5)] == [5] * 5  # stale, and tried once
    assert len(fetches) == 6
    now[0] += 24 * 3600
    for _ in range(5):
        try:
            await cached.get()
        except Unavailable:
            continue
        raise AssertionError("it is too old")
    assert len(fetches) == 7


async def test_callers_share_a_fetch_that_takes_long() -> None:
    now, fetches = [0.0], [0]

    async def fetch() -> int:
        fetches[0] += 1
        now[0] += 2
        await asyncio.sleep(0)  # the others come two seconds after the first one
        now[0] += 3
        raise Unavailable("down")

    cached = Cached(fetch, lambda: now[0])
    outcomes = await asyncio.gather(*(cached.get() for _ in range(5)), return_exceptions=True)
    assert ({type(one) for one in outcomes}, fetches[0]) == ({Unavailable}, 1)


async def test_a_provider_that_is_down_keeps_nobody_else_out(company: Scene) -> None:
    _, own = await bound(company)
    company.provider.down = True
    company.oidc_keys()._value = None
    company.second_passes()
    status, _ = await company.ask(company.provider.access_token())
    assert status == 503
    assert await company.ask(own) == (200, "Ada")


async def logout(company: Scene, token: str, **headers: str) -> int:
    async with company.browser() as client:
        answer = await client.post("/oidc/backchannel-logout", data={"logout_token": token}, headers=headers)
    assert "no-store" in answer.headers["cache-control"]
    if answer.status_code == 400:
        assert answer.json()["error"] == "invalid_request"
    return answer.status_code


async def test_the_provider_ends_sessions(company: Scene, database: Database) -> None:
    provider = company.provider
    id, first = await bound(company)
    bearer = provider.access_token(sid=SESSION)
    await company.ask(bearer)
    provider.says = {"sid": "another"}
    second = (await company.sign_in())["accessToken"]
    begun = await company.begin()
    provider.says = {}
    waiting = await company.begin()
    code = (await waiting.returned())["code"]
    password = company.admin.as_employee(company.settings, id)
    token = provider.logout_token()
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    wrong = {
        "none": provider.logout_token(events=None),
        "another event": provider.logout_token(events={"https://example.com/event": {}}),
        "an event that is no object": provider.logout_token(events={LOGOUT: 1}),
        "a nonce": provider.logout_token(nonce="n"),
        "no id": provider.logout_token(jti=None),
        "neither a subject nor a session": provider.logout_token(sub=None, sid=None),
        "another audience": provider.logout_token(aud=AUDIENCE),
        "another issuer": provider.logout_token(iss="https://login.example.org"),
        "expired": provider.logout_token(exp=int(time.time()) - 31),
        "without end": provider.logout_token(exp=None),
        "without a time": provider.logout_token(iat=None),
        "in a year": provider.logout_token(exp=int(time.time()) + 366 * 86_400),
        "an access token": provider.access_token(aud=CLIENT, sid=SESSION),
        "an ID token": provider.sign({"aud": CLIENT, "sub": SUBJECT, "sid": SESSION, "nonce": "n"}),
        "alg none": forged(token, "none", b""),
        "HS256": forged(token, "HS256", key_named("first").as_pem(private=False)),
        "another key": IdentityProvider(provider.issuer, key=key_named("second")).sign(claims, typ="logout+jwt"),
        "nothing": "",
        "long": "x" * 13_500,
    }
    for name, one in wrong.items():
        assert await logout(company, one) == 400, name
    assert await logout(company, provider.logout_token(sub="another", jti="j")) == 200  # nobody's session
    assert [(await company.ask(one))[0] for one in (first, bearer, second)] == [200, 200, 200]
    async with company.browser() as client:
        answer = await client.post("/oidc/backchannel-logout", json={"logout_token": token})
        assert answer.status_code == 400
        assert (await client.get("/oidc/backchannel-logout")).status_code == 405
    assert await logout(company, token) == 200
    assert [(await company.ask(one))[0] for one in (first, bearer, second)] == [401, 401, 200]
    assert (await company.exchange(waiting, code))["errors"]  # and what had not been exchanged opens nothing
    # The same token again ends nothing that was begun meanwhile.
    again = (await company.sign_in())["accessToken"]
    assert await logout(company, token) == 400
    assert (await company.ask(again))[0] == 200
    # Without a session, all of the account's end; what was not begun by the provider stays.
    assert await logout(company, provider.logout_token(sid=None)) == 200
    assert [(await company.ask(one))[0] for one in (again, second)] == [401, 401]
    assert (await password("{ viewer { fullName } }"))["viewer"] == {"fullName": "Ada"}
    assert begun.state


async def test_a_logout_that_failed_can_be_sent_again(company: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    _, session = await bound(company)
    token = company.provider.logout_token()

    async def fail(*_: Any, **__: Any) -> int:
        raise Unavailable("The database does not respond.")

    with monkeypatch.context() as patched:
        patched.setattr(sessions, "end", fail)
        assert await logout(company, token) == 503
    assert (await company.ask(session))[0] == 200
    assert await logout(company, token) == 200
    assert (await company.ask(session))[0] == 401


async def test_a_logout_also_ends_tokens_that_were_not_shown_yet(company: Scene) -> None:
    provider = company.provider
    await bound(company)
    stolen, elsewhere, unnamed = (provider.access_token(sid=one) for one in (SESSION, "another", None))
    assert await logout(company, provider.logout_token()) == 200
    assert (await company.ask(stolen))[0] == 401
    assert await company.ask(elsewhere) == await company.ask(unnamed) == (200, "Ada")
    # Without a session, all tokens of the account end, and those of a later sign-in do not.
    before = provider.access_token(sid="a third")
    assert await logout(company, provider.logout_token(sid=None, jti="j")) == 200
    assert (await company.ask(before))[0] == (await company.ask(elsewhere))[0] == 401
    assert await company.ask(provider.access_token(iat=int(time.time()) + 10)) == (200, "Ada")


async def test_what_has_expired_is_deleted(company: Scene, database: Database) -> None:
    await bound(company)
    assert await identities.prune(database) == 0
    past = datetime.now(UTC) - timedelta(seconds=1)
    async with database.transaction() as transaction:
        for model in (models.SignInCode, models.UsedToken):
            assert await model.all().using_db(transaction.client).update(expires_at=past) == 1
    assert await identities.prune(database) == 2
    assert await identities.prune(database) == 0
