"""Tests of forgotten passwords: who gets a token, how long it is valid, and what a new password ends."""

from __future__ import annotations

import email as mail_parser
import email.policy
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.errors import Forbidden
from core.passwords import Passwords
from core.settings import Settings
from jobs.mailing import Mailing
from models.dialect.base import Database
from resolvers.access.viewer import signing_in
from resolvers.authentication import password_reset_tokens, sign_in_limits
from resolvers.authentication.attempts import WINDOW
from resolvers.platform import forgotten_passwords
from resolvers.platform.sign_in import set_password
from tests.authentication.authenticator import challenged, enrolled, verify
from tests.authentication.signing import PASSWORD, employed, refresh, sign_in, status, with_token
from tests.authentication.test_clocks import expire
from tests.authentication.test_devices import SIGN_IN
from tests.authentication.test_lock_outs import ATTACKER, HOME, OFFICE, at, code
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
NEW = "another password"
REQUEST = """mutation($email: String!, $device: String) {
  passwordResetRequest(input: {email: $email, deviceToken: $device}) { accepted userErrors { code } } }"""
RESET = """mutation($token: String!, $password: String!) {
  passwordReset(input: {token: $token, password: $password}) { done userErrors { field code } } }"""
ACCEPTED = {"passwordResetRequest": {"accepted": True, "userErrors": []}}


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        folder = tmp_path_factory.mktemp("spool") / "mail"
        yield replace(made, mail_target=folder, password_reset_url="https://app.example.com/reset#{token}")


def somebody() -> str:
    return f"{uuid4().hex[:12]}@example.com"


async def deliver(database: Database, settings: Settings) -> list[Any]:
    """Sends all due mails to the folder. Returns the messages, and removes their files."""
    mailing = Mailing(database, settings, lambda _: None, lambda: None)
    for _ in range(10):
        await mailing.start_due()
        for task in list(mailing.tasks):
            await task
    folder = settings.mail
    assert isinstance(folder, Path)
    found = []
    for path in folder.glob("*.eml") if folder.exists() else ():
        found.append(mail_parser.message_from_bytes(path.read_bytes(), policy=email.policy.default))
        path.unlink()
    return found


async def token_of(graph: Graph, database: Database, settings: Settings, address: str) -> str:
    """Asks for a new password. Returns the token of the mail."""
    assert await graph.without_token()(REQUEST, email=address) == ACCEPTED
    (message,) = await deliver(database, settings)
    assert message["To"] == address.lower()
    link = re.search(r"https://app\.example\.com/reset#([\w-]{43})\s", message.get_content())
    assert link is not None
    return link[1]


async def reset(graph: Graph, token: str, password: str = NEW) -> list[tuple[str, str]]:
    """Sets a new password. Returns the fields and codes of the errors."""
    payload = (await graph.without_token()(RESET, token=token, password=password))["passwordReset"]
    assert payload["done"] is not bool(payload["userErrors"])
    return [(error["field"][-1], error["code"]) for error in payload["userErrors"]]


async def test_a_token_holds_once_and_ends_all(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    address = somebody()
    await employed(make, address, role="SERVICE")
    home = at(graph, HOME)
    held = (await home(SIGN_IN, input={"email": address, "password": PASSWORD}))["signIn"]
    token = await token_of(graph, database, settings, address.upper().replace("EXAMPLE.COM", "example.com"))
    other = await token_of(graph, database, settings, address)
    # A password that is refused uses up no token.
    assert await reset(graph, token, "short") == [("password", "INVALID")]
    assert await reset(graph, token, address) == [("password", "INVALID")]
    assert await status(graph, held["accessToken"]) == 200
    assert await reset(graph, token) == []
    assert await status(graph, held["accessToken"]) == 401
    assert (await refresh(graph, held["refreshToken"]))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await reset(graph, token, PASSWORD) == [("token", "INVALID")]
    assert await reset(graph, other, PASSWORD) == [("token", "INVALID")]
    assert await code(home, address) == "UNAUTHENTICATED"
    # The account has forgotten the network and the device, until it signs in from there again.
    for device in (None, held["deviceToken"]):
        attempt = await sign_in_limits.expected(
            database, settings.secret_key, sign_in_limits.SIGN_IN, address, HOME, device
        )
        assert (attempt.turn.known, attempt.device) == (False, None)
    await sign_in(graph, address, NEW)
    found = await graph("query { auditLog(first: 1) { nodes { entityType operation actor { fullName } } } }")
    assert found["auditLog"]["nodes"][0]["actor"]["fullName"] == "Jörg"


async def test_the_second_factor_stays(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    address = somebody()
    await employed(make, address)
    mine, _ = await enrolled(database, with_token(graph, (await sign_in(graph, address)).access))
    assert await reset(graph, await token_of(graph, database, settings, address)) == []
    challenge = (await challenged(graph.without_token(), address, NEW))["challenge"]
    assert await verify(graph.without_token(), challenge, mine.wrong()) == "UNAUTHENTICATED"
    assert await verify(graph.without_token(), challenge, mine.code()) == "OK"


async def test_tokens_die(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    admin = make.changes

    async def late(_: UUID) -> None:
        await expire(database, "password_reset", "expires_at", -1)

    async def changed(id: UUID) -> None:
        await set_password(admin, id, PASSWORD + "!")

    async def moved(id: UUID) -> None:
        await graph.done("employeeUpdate", id=str(id), email=somebody())

    async def left(id: UUID) -> None:
        await graph.done("employeeUpdate", id=str(id), active=False)
        await graph.done("employeeUpdate", id=str(id), active=True)

    async def gone(id: UUID) -> None:
        await graph.done("employeeDelete", id=str(id))

    async def renamed(id: UUID) -> None:
        await graph.done("employeeUpdate", id=str(id), fullName="Jörg the Younger")

    for act, holds in ((late, False), (changed, False), (moved, False), (left, False), (gone, False), (renamed, True)):
        address = somebody()
        id = await employed(make, address)
        token = await token_of(graph, database, settings, address)
        await act(id)
        assert await reset(graph, token) == ([] if holds else [("token", "INVALID")]), act.__name__
    address = somebody()
    id = await employed(make, address)
    await password_reset_tokens.prune(database)
    await token_of(graph, database, settings, address)
    assert await password_reset_tokens.prune(database) == 0
    await late(id)
    assert await password_reset_tokens.prune(database) == 1


async def test_who_gets_no_mail(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    addresses = [somebody() for _ in range(4)]
    await employed(make, addresses[0], password=None)
    await employed(make, addresses[1], active=False)
    gone = await employed(make, addresses[2])
    await graph.done("employeeDelete", id=str(gone))
    nobody = graph.without_token()
    for address in (*addresses, "", "no address", "a@b.c\r\nBcc: x@example.com", "Jörg <j@example.com>"):
        assert await nobody(REQUEST, email=address) == ACCEPTED
    assert await deliver(database, settings) == []
    assert (await database.fetch("SELECT count(*) FROM mail"))[0][0] == 0
    assert (await database.fetch("SELECT count(*) FROM password_reset WHERE expires_at IS NULL"))[0][0] == 0


async def test_known_and_unknown_addresses_cost_the_same(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, unknown = somebody(), somebody()
    await employed(make, known)
    hashed: list[object] = []
    monkeypatch.setattr(Passwords, "_verify", lambda *given: hashed.append(given))
    seen: dict[str, list[str]] = {}
    for address in (known, unknown):
        with database.recording() as statements:
            await forgotten_passwords.request(database, settings, address, HOME, None)
        seen[address] = [one.sql for one in statements]
    assert seen[known] == seen[unknown]
    assert not any("employee" in sql for sql in seen[known])
    assert hashed == []
    stored = str([tuple(row) for row in await database.fetch("SELECT * FROM mail")])
    assert known not in stored
    assert len(await deliver(database, settings)) == 1


async def test_requests_are_limited_and_lock_nobody_out(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    address, stranger = somebody(), somebody()
    await employed(make, address)
    home, attacker = at(graph, HOME), at(graph, ATTACKER)
    held = (await home(SIGN_IN, input={"email": address, "password": PASSWORD}))["signIn"]

    async def ask(client: Graph, account: str, device: str | None = None) -> str:
        answer = await client.ask(REQUEST, email=account, device=device)
        if "errors" not in answer:
            return "OK"
        error = answer["errors"][0]["extensions"]
        assert WINDOW < error["retryAfter"] <= forgotten_passwords.DAY
        return str(error["code"])

    for account in (address, stranger):  # whether there is an account or not
        asked = [await ask(at(graph, f"192.0.2.{n}"), account) for n in range(1, 8)]
        assert asked == ["OK"] * 5 + ["THROTTLED"] * 2
    assert await ask(attacker, address) == "THROTTLED"
    # Who is known there has five more, and with the device from anywhere as well.
    assert [await ask(home, address) for _ in range(6)] == ["OK"] * 5 + ["THROTTLED"]
    assert await ask(at(graph, OFFICE), address, held["deviceToken"]) == "OK"
    assert len(await deliver(database, settings)) == 11


async def test_guesses_of_tokens_are_limited(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolvers.authentication.guesses.MOST", 3)
    client = at(graph, "198.51.100.77")
    for n in range(5):
        answer = await client.ask(RESET, token=f"guess {n}", password=NEW)
        if "errors" in answer:
            assert (n, answer["errors"][0]["extensions"]["code"]) in ((3, "THROTTLED"), (4, "THROTTLED"))
        else:
            assert n < 3
            assert answer["data"]["passwordReset"]["userErrors"] == [{"field": ["input", "token"], "code": "INVALID"}]


async def test_nothing_is_sent_by_a_server_without_mail(graph: Graph, database: Database, settings: Settings) -> None:
    silent = replace(settings, mail_target=None, database_url="postgres://u@h/n")
    assert silent.mail is None
    async with unchanged(database):
        with pytest.raises(Forbidden, match="sends no mail"):
            await forgotten_passwords.request(database, silent, somebody(), HOME, None)
    assert (await database.fetch("SELECT count(*) FROM mail"))[0][0] == 0
    assert replace(silent, database_url="sqlite:///srv/r.sqlite3").mail == Path("/srv/r.sqlite3.mail")


async def test_an_employee_of_the_mail_is_who_is_stored(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    address = somebody()
    id = await employed(make, address)
    assert await graph.without_token()(REQUEST, email=address) == ACCEPTED
    # The address goes to somebody else before the worker looks: nobody else's password is at stake.
    await graph.done("employeeUpdate", id=str(id), email=somebody())
    assert await deliver(database, settings) == []
    assert (await database.fetch("SELECT count(*) FROM mail"))[0][0] == 0


async def test_an_address_that_changes_meanwhile_gets_no_token(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, look_up = somebody(), signing_in
    id = await employed(make, address)

    async def changed_after(database: Database, email: str) -> Any:
        found = await look_up(database, email)
        await graph.done("employeeUpdate", id=str(id), email=somebody())
        return found

    assert await graph.without_token()(REQUEST, email=address) == ACCEPTED
    with monkeypatch.context() as patched:
        patched.setattr(forgotten_passwords, "signing_in", changed_after)
        assert await deliver(database, settings) == []
