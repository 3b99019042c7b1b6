"""The number of password guesses from any address is limited, but nobody can lock another person out.

The expected numbers are those of docs/access.md, "Signing in".
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import httpx
import pytest

import models
from core.errors import Throttled, Unauthenticated
from core.passwords import Passwords
from core.settings import Settings
from models.dialect.base import Database
from resolvers.authentication import guesses, sign_in_limits
from resolvers.authentication.attempts import WINDOW, Limit
from resolvers.authentication.viewer_cache import ViewerCache
from resolvers.platform import sign_in as signing
from tests.authentication.signing import EMAIL, PASSWORD, employed, sign_in_mutation, with_token
from tests.authentication.test_api_keys import created
from tests.factories import Make
from tests.graph import Graph

HOME, OFFICE, ATTACKER = "203.0.113.7", "198.51.100.20", "192.0.2.66"
PASSWORD_CHANGE = """mutation($old: String!, $new: String!) {
  passwordChange(input: {currentPassword: $old, newPassword: $new}) { employee { id } userErrors { code } } }"""


def at(graph: Graph, address: str) -> Graph:
    """Returns an anonymous client of the same server at another address."""
    found = Graph(graph.app, None)
    found.http = httpx.AsyncClient(
        transport=httpx.ASGITransport(app=graph.app, client=(address, 50_000)), base_url="http://test"
    )
    return found


async def code(graph: Graph, email: str = EMAIL, password: str = PASSWORD) -> str:
    """The result of a sign-in: OK, or the error code."""
    answer = await graph.ask(f"mutation {{ {sign_in_mutation(email, password)} }}")
    if "errors" not in answer:
        return "OK"
    error: dict[str, Any] = answer["errors"][0]["extensions"]
    assert error["code"] != "THROTTLED" or 0 < error["retryAfter"] <= WINDOW
    return str(error["code"])


async def fail(database: Database, settings: Settings, times: int, email: str, address: str) -> None:
    """Records this many sign-ins with a wrong password."""
    for _ in range(times):
        await sign_in_limits.begin(database, settings.secret_key, email, address)


async def refused(database: Database, settings: Settings, email: str, address: str) -> bool:
    """Whether a sign-in would be refused before the password is hashed. Does not count as a sign-in."""
    try:
        await (await sign_in_limits.begin(database, settings.secret_key, email, address)).withdraw()
    except Throttled:
        return True
    return False


async def counts(database: Database) -> dict[str, int]:
    return {str(row[0]): row[1] for row in await database.fetch("SELECT id,count FROM sign_in_attempt")}


async def test_anonymous_sign_ins_lock_nobody_out(graph: Graph, make: Make) -> None:
    # The owner can still sign in from any other network. Others can still sign in at the attacker's address.
    await employed(make)
    await employed(make, "other@example.com")
    assert await code(at(graph, HOME)) == "OK"
    attacker = at(graph, ATTACKER)
    tried = [await code(attacker, password="wrong") for _ in range(12)]
    assert tried == ["UNAUTHENTICATED"] * 10 + ["THROTTLED"] * 2
    assert await code(attacker) == "THROTTLED"  # here the right password has to wait too
    for address in (HOME, OFFICE, "2001:db8::1", "192.0.2.67"):
        assert await code(at(graph, address)) == "OK"
    assert await code(attacker, "other@example.com") == "OK"


async def test_guessing_from_many_networks_is_bounded(database: Database, settings: Settings) -> None:
    for n in range(10):
        await fail(database, settings, 10, EMAIL, f"192.0.2.{n}")
    # 100 failures from 10 networks: a network that the account does not know has to wait, whatever network it is.
    for address in ("192.0.2.200", OFFICE, "2001:db8:1:2::3"):
        assert await refused(database, settings, EMAIL, address)
        assert not await refused(database, settings, "other@example.com", address)


async def test_a_network_that_the_account_knows_passes(database: Database, settings: Settings) -> None:
    attempt = await sign_in_limits.begin(database, settings.secret_key, EMAIL, HOME)
    await attempt.succeeded()
    for n in range(10):
        await fail(database, settings, 10, EMAIL, f"192.0.2.{n}")
    assert await refused(database, settings, EMAIL, OFFICE)
    assert not await refused(database, settings, EMAIL, HOME)
    # Its own few attempts are bounded as well.
    await fail(database, settings, 10, EMAIL, HOME)
    assert await refused(database, settings, EMAIL, HOME)


async def test_a_network_is_known_for_thirty_days(database: Database, settings: Settings) -> None:
    for days, known in ((29.9, True), (30.1, False)):
        attempt = await sign_in_limits.begin(database, settings.secret_key, EMAIL, HOME)
        await attempt.succeeded()
        async with database.transaction() as transaction:
            past = f"UPDATE sign_in_attempt SET started=started-{round(days * 86_400)} RETURNING 1"
            await transaction.fetch(past)
        again = await sign_in_limits.begin(database, settings.secret_key, EMAIL, HOME)
        assert again.turn.known is known
        await again.withdraw()


async def test_one_password_on_many_accounts_is_bounded(database: Database, settings: Settings) -> None:
    known = await sign_in_limits.begin(database, settings.secret_key, EMAIL, ATTACKER)
    await known.succeeded()
    for n in range(100):
        await fail(database, settings, 1, f"employee{n}@example.com", ATTACKER)
    assert await refused(database, settings, "employee100@example.com", ATTACKER)
    assert not await refused(database, settings, "employee100@example.com", OFFICE)
    # Who has signed in from there lately is not shut out by others behind the same address.
    assert not await refused(database, settings, EMAIL, ATTACKER)


async def test_many_networks_of_one_provider_are_bounded(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A customer of a provider may have 65,536 networks, an IPv6 /48. Sign-ins from all of them are also counted
    # together.
    assert Limit("site", 1_000) == sign_in_limits.SITE
    monkeypatch.setattr(sign_in_limits, "SIGN_IN", replace(sign_in_limits.SIGN_IN, site=Limit("site", 8)))
    for n in range(8):
        await fail(database, settings, 1, f"employee{n}@example.com", f"2001:db8:7:{n:x}::1")
    assert await refused(database, settings, "employee9@example.com", "2001:db8:7:ffff::1")
    assert not await refused(database, settings, "employee9@example.com", "2001:db8:8:1::1")


async def test_successes_are_not_counted(graph: Graph, make: Make, database: Database) -> None:
    # More than 100 people behind one address sign in within 15 minutes, and none of them is refused.
    people = [f"employee{n}@example.com" for n in range(6)]
    for email in people:
        await employed(make, email, full_name=email)
    office = at(graph, OFFICE)
    for email in people * 20:
        assert await code(office, email) == "OK"
    # 120 sign-ins: what is left is a mark for each of the six people, and counters at zero.
    left = list((await counts(database)).values())
    assert (left.count(1), sum(left)) == (6, 6)
    assert await code(office, "nobody@example.com") == "UNAUTHENTICATED"


async def test_people_who_sign_in_at_once_are_not_counted_as_failures(
    make: Make, database: Database, settings: Settings
) -> None:
    # If the queue is full, a client is told to retry after a second, not after 15 minutes.
    people = [f"employee{n}@example.com" for n in range(110)]
    await employed(make, people[0])
    for email in people[1:]:
        await make(models.Employee, email=email)
    async with database.transaction() as transaction:
        hashed = "(SELECT max(password_hash) FROM employee)"
        await transaction.fetch(f"UPDATE employee SET password_hash={hashed} WHERE email IS NOT NULL RETURNING 1")
    waits: set[object] = set()

    async def attempt(email: str) -> None:
        while True:
            try:
                await signing.sign_in(database, settings, email, PASSWORD, OFFICE)
            except Throttled as error:
                waits.add(error.details["retryAfter"])
                await asyncio.sleep(0.05)
            else:
                return

    await asyncio.gather(*map(attempt, people))
    assert waits <= {1.0}
    assert sum((await counts(database)).values()) == len(people)  # a mark for each


async def test_a_refusal_writes_and_hashes_nothing(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await employed(make)
    await fail(database, settings, 10, EMAIL, ATTACKER)
    before = await counts(database)

    async def verify(*_: Any) -> bool:
        raise AssertionError("a password was hashed")

    monkeypatch.setattr(Passwords, "verify", verify)
    for _ in range(5):
        assert await code(at(graph, ATTACKER)) == "THROTTLED"
    assert await counts(database) == before


async def test_a_sign_in_that_finds_the_queue_full_is_no_failure(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await employed(make)
    before = await counts(database)

    async def verify(*_: Any) -> bool:
        raise Throttled("Too many sign-ins are in progress.", retryAfter=1.0)

    with monkeypatch.context() as patch:
        patch.setattr(Passwords, "verify", verify)
        for _ in range(12):
            assert await code(at(graph, HOME)) == "THROTTLED"
    assert set((await counts(database)).values()) <= {0}
    assert before == {}
    assert await code(at(graph, HOME)) == "OK"


@pytest.mark.parametrize("email", ["x" * 255, "x" * 100_000, "a" + "\u0344\u0315" * 60_000, "@" * 300])
async def test_a_text_too_long_for_an_address_is_no_account(database: Database, settings: Settings, email: str) -> None:
    # The text is cut to the maximum length before it is case-folded, and is counted like any other account.
    async with asyncio.timeout(5):
        await fail(database, settings, 10, email, ATTACKER)
        assert await refused(database, settings, email, ATTACKER)


# ---- siblings: passwords, refresh tokens, API keys ----


async def test_a_stolen_token_does_not_keep_its_employee_from_changing_the_password(graph: Graph, make: Make) -> None:
    await employed(make)

    async def mine() -> Graph:
        data = await at(graph, HOME)(f"mutation {{ {sign_in_mutation()} }}")
        return with_token(graph, data["signIn"]["accessToken"])

    thief, owner = await mine(), await mine()
    for _ in range(10):
        assert (await thief(PASSWORD_CHANGE, old="wrong", new="another password"))["passwordChange"]["userErrors"]
    error = await thief.error(PASSWORD_CHANGE, old=PASSWORD, new="another password")
    assert error["extensions"]["code"] == "THROTTLED"
    changed = await owner(PASSWORD_CHANGE, old=PASSWORD, new="another password")
    assert changed["passwordChange"]["userErrors"] == []


REFRESH = "mutation($token: String!) { tokenRefresh(input: {refreshToken: $token}) { accessToken refreshToken } }"


@pytest.mark.parametrize("session", ["unknown", "known"])
async def test_refreshes_that_succeed_are_not_counted(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch, session: str
) -> None:
    await employed(make)
    monkeypatch.setattr(guesses, "MOST", 3)
    monkeypatch.setattr(signing, "_refreshes", guesses.Guesses())  # without the failures of other tests
    office = at(graph, "198.51.100.77")
    sessions = [(await office(f"mutation {{ {sign_in_mutation()} }}"))["signIn"]["refreshToken"] for _ in range(5)]
    renewed = [(await office(REFRESH, token=token))["tokenRefresh"]["refreshToken"] for token in sessions]
    id = renewed[0].partition(".")[0] if session == "known" else "A" * 22
    invalid = [await office.ask(REFRESH, token=f"{id}.{'A' * 43}") for _ in range(5)]
    codes = [answer["errors"][0]["extensions"]["code"] for answer in invalid]
    assert codes == ["UNAUTHENTICATED"] * 3 + ["THROTTLED"] * 2
    # Sessions that began or were refreshed here go on, and so does every other address.
    new = (await office(f"mutation {{ {sign_in_mutation()} }}"))["signIn"]["refreshToken"]
    renewed.append((await office(REFRESH, token=new))["tokenRefresh"]["refreshToken"])
    for token in renewed:
        assert (await office(REFRESH, token=token))["tokenRefresh"]["accessToken"]
    other = await at(graph, "198.51.100.78").ask(REFRESH, token=f"{'A' * 22}.{'B' * 43}")
    assert other["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_random_api_keys_are_bounded_by_address(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guesses, "MOST", 5)
    _, used = await created(graph)
    _, unused = await created(graph, name="Unused")
    flooding, other = at(graph, "192.0.2.99"), at(graph, "192.0.2.98")

    async def ask(client: Graph, key: str) -> tuple[int, str]:
        answer = await client.http.post(
            "/graphql",
            json={"query": "{ customers { totalCount } }"},
            headers={"Authorization": f"Bearer {key}", "Accept": "application/graphql-response+json"},
        )
        body = answer.json()
        return answer.status_code, body["errors"][0]["extensions"]["code"] if "errors" in body else "OK"

    assert await ask(flooding, used) == (200, "OK")
    keys = [f"rk_{n:032x}_{'x' * 43}" for n in range(8)]
    for key in keys[:4]:
        assert await ask(flooding, key) == (401, "UNAUTHENTICATED")
    # The page of the data model looks keys up as well.
    page = await flooding.http.get("/erd", headers={"Authorization": f"Bearer {keys[4]}"})
    assert page.status_code == 401
    with database.recording() as statements:
        for key in keys[5:]:
            assert await ask(flooding, key) == (429, "THROTTLED")
    assert statements == []
    page = await flooding.http.get("/erd", headers={"Authorization": f"Bearer {keys[4]}"})
    assert page.status_code == 429
    assert await ask(flooding, used) == (200, "OK")  # a key that was valid here before
    assert await ask(flooding, unused) == (429, "THROTTLED")
    assert await ask(other, unused) == (200, "OK")
    assert await ask(other, keys[7]) == (401, "UNAUTHENTICATED")
    assert await ask(flooding, unused) == (200, "OK")  # by now it was valid here


async def test_a_revoked_api_key_is_refused_also_where_it_was_valid(
    graph: Graph, database: Database, settings: Settings
) -> None:
    key, secret = await created(graph)
    cache = ViewerCache(database, settings.secret_key, settings.time_zone)
    assert await cache.look_up(f"Bearer {secret}", HOME) is not None
    await graph.done("apiKeyRevoke", "name", id=key["id"])
    with pytest.raises(Exception, match="not valid"):
        await cache.look_up(f"Bearer {secret}", HOME)


def test_failures_are_given_back_evenly() -> None:
    now = [0.0]
    limiter = guesses.Guesses(lambda: now[0])

    def tried(address: str) -> bool:
        try:
            with limiter.limit(address, "unknown"):
                raise Unauthenticated("no")
        except Unauthenticated:
            return True
        except Throttled as error:
            wait = error.details["retryAfter"]
            assert isinstance(wait, float)
            assert 0 < wait <= 1
            return False

    assert sum(tried("192.0.2.1") for _ in range(1_100)) == 1_000
    assert tried("192.0.2.2")
    now[0] += WINDOW / 1_000 * 10.5
    assert sum(tried("192.0.2.1") for _ in range(100)) == 10
    assert len(limiter._failures) == 2
