"""Tests of signing in: every failure gives the same error, and the number of attempts is limited."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Throttled
from core.ids import new_id
from core.passwords import AT_ONCE, WAITING, Passwords
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.authentication import attempts, sign_in_limits
from resolvers.platform import sign_in as signing
from tests.authentication.signing import EMAIL, PASSWORD, employed, sign_in, sign_in_mutation, status, with_token
from tests.factories import Make
from tests.graph import Graph, gid
from tests.rivals import Rival


async def test_an_employee_signs_in(graph: Graph, make: Make, settings: Settings) -> None:
    await employed(make, role="SERVICE")
    data = await graph.without_token()(f"mutation {{ {sign_in_mutation('jörg@EXAMPLE.com')} }}")
    payload = data["signIn"]
    # The payload is read by who has just signed in: of oneself, too, only an administrator sees address and role.
    assert payload["employee"]["fullName"] == "Jörg"
    mine = with_token(graph, payload["accessToken"])
    assert (await mine("{ viewer { fullName } }"))["viewer"] == {"fullName": "Jörg"}
    seconds = time.mktime(time.strptime(payload["accessTokenExpiresAt"][:19], "%Y-%m-%dT%H:%M:%S")) - time.mktime(
        time.gmtime()
    )
    assert 590 <= seconds <= 600


async def test_whatever_is_wrong_is_told_alike(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    await employed(make, "none@example.com", password=None)
    left, gone = await employed(make, "left@example.com"), await employed(make, "gone@example.com")
    await graph.done("employeeUpdate", id=str(left), active=False)
    await graph.done("employeeDelete", id=str(gone))
    nobody = graph.without_token()
    errors = [
        await nobody.error(f"mutation {{ {sign_in_mutation(email, password)} }}")
        for email, password in (
            (EMAIL, "not the password"),
            (EMAIL, ""),
            (EMAIL, PASSWORD + " "),
            (EMAIL, "x" * 5000),
            ("", PASSWORD),
            ("unknown@example.com", PASSWORD),
            ("none@example.com", ""),
            ("none@example.com", PASSWORD),
            ("left@example.com", PASSWORD),
            ("gone@example.com", PASSWORD),
        )
    ]
    assert {(error["extensions"]["code"], error["message"]) for error in errors} == {
        ("UNAUTHENTICATED", "The e-mail address or the password is wrong, or the employee is not active.")
    }
    assert (await database.fetch("SELECT count(*) FROM session"))[0][0] == 0


async def test_the_unknown_cost_as_much_as_the_known(monkeypatch: pytest.MonkeyPatch) -> None:
    # An unknown e-mail address costs as much hashing as a known one. The test compares the parameters of the hashes,
    # because times are unreliable on a busy machine.
    seen: list[str] = []
    original = Passwords._verify

    def noted(self: Passwords, hashed: str, password: str) -> bool:
        seen.append(hashed.rpartition("$")[0].rpartition("$")[0])
        return original(self, hashed, password)

    monkeypatch.setattr(Passwords, "_verify", noted)
    passwords = Passwords(1, 1)
    hashed = await passwords.hash(PASSWORD)
    assert await passwords.verify(hashed, PASSWORD)
    assert not await passwords.verify(hashed, "another")
    assert not await passwords.verify(None, PASSWORD)
    assert not await passwords.verify("no hash at all", PASSWORD)
    assert seen[0] == seen[1] == seen[2] == "$argon2id$v=19$m=1024,t=1,p=1"
    # What is verified for nobody is a hash that argon2 takes: it is not refused before the work is done.
    started = time.perf_counter()
    assert not Passwords(64, 3)._verify(Passwords(64, 3)._dummy_hash, PASSWORD)
    assert time.perf_counter() - started > 0.02


async def test_a_sign_in_opens_no_other_field(graph: Graph, make: Make, database: Database) -> None:
    await employed(make, role="ADMIN")
    answer = await graph.without_token().ask(
        f'mutation {{ {sign_in_mutation()} tagCreate(input: {{name: "T"}}) {{ tag {{ id }} }} }}'
    )
    assert answer["data"] is None or answer["data"]["tagCreate"] is None
    assert [(error["path"], error["extensions"]["code"]) for error in answer["errors"]] == [
        (["tagCreate"], "UNAUTHENTICATED")
    ]
    assert (await database.fetch("SELECT count(*) FROM tag"))[0][0] == 0


async def test_a_sign_in_lends_nobody_its_rights(graph: Graph, make: Make, settings: Settings) -> None:
    await employed(make, role="ADMIN")
    seller = graph.as_employee(settings, await make(models.Employee, role="SALES"))
    answer = await seller.ask(f'mutation {{ {sign_in_mutation()} tagCreate(input: {{name: "T"}}) {{ tag {{ id }} }} }}')
    assert [(error["path"], error["extensions"]["code"]) for error in answer["errors"]] == [
        (["tagCreate"], "FORBIDDEN")
    ]


async def test_a_request_is_one_attempt(graph: Graph, make: Make, settings: Settings, database: Database) -> None:
    await employed(make)
    nobody = graph.without_token()
    for password in (PASSWORD, "wrong"):
        several = " ".join(f"a{n}: {sign_in_mutation(password=password)}" for n in range(20))
        error = await nobody.error(f"mutation {{ {several} }}")
        assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "signIn fields")
    assert await database.fetch("SELECT id FROM sign_in_attempt") == []
    await nobody(f"mutation {{ {sign_in_mutation()} }}")
    secret = settings.secret_key
    network = attempts._id(secret, attempts.ADDRESS, "127.0.0.1")
    account = attempts._id(secret, attempts.ACCOUNT, EMAIL)
    mark = attempts._id(secret, sign_in_limits._KNOWN, f"{EMAIL}\n127.0.0.1")
    counted = {UUID(str(row[0])): row[1] for row in await database.fetch("SELECT id, count FROM sign_in_attempt")}
    assert counted == {network: 0, account: 0, mark: 1}
    for _ in range(10):
        error = await nobody.error(f"mutation {{ {sign_in_mutation(password='wrong')} }}")
        assert error["extensions"]["code"] == "UNAUTHENTICATED"
    error = await nobody.error(f"mutation {{ {sign_in_mutation()} }}")
    assert error["extensions"]["code"] == "THROTTLED"
    assert 0 < error["extensions"]["retryAfter"] <= attempts.WINDOW


async def test_thirty_aliases_are_too_many_fields(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    many = " ".join(f"a{n}: {sign_in_mutation(password='wrong')}" for n in range(30))
    error = await graph.without_token().error(f"mutation {{ {many} }}")
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    assert (await database.fetch("SELECT count(*) FROM sign_in_attempt"))[0][0] == 0


async def test_attempts_at_once_are_counted(graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    await employed(make)
    hashed: list[str] = []
    original = Passwords._verify

    def noted(self: Passwords, *given: str) -> bool:
        hashed.append(given[0])
        return original(self, *given)

    monkeypatch.setattr(Passwords, "_verify", noted)
    nobody = graph.without_token()
    wrong = f"mutation {{ {sign_in_mutation(password='wrong')} }}"
    answers = await asyncio.gather(*(nobody.ask(wrong) for _ in range(25)))
    codes = [answer["errors"][0]["extensions"]["code"] for answer in answers]
    assert (codes.count("UNAUTHENTICATED"), codes.count("THROTTLED")) == (10, 15)
    assert len(hashed) == 10


async def test_success_begins_anew(graph: Graph, make: Make) -> None:
    await employed(make)
    nobody = graph.without_token()
    for _ in range(3):
        for _ in range(9):
            error = await nobody.error(f"mutation {{ {sign_in_mutation(password='wrong')} }}")
            assert error["extensions"]["code"] == "UNAUTHENTICATED"
        await sign_in(graph)


async def test_accounts_that_there_are_not_are_counted_too(graph: Graph) -> None:
    nobody = graph.without_token()
    # Whatever the case: it is one account.
    spellings = ["a@example.com", "A@EXAMPLE.COM", "Ａ@example.com"]
    codes = [
        (await nobody.error(f"mutation {{ {sign_in_mutation(spellings[n % 3], 'wrong')} }}"))["extensions"]["code"]
        for n in range(12)
    ]
    assert codes == ["UNAUTHENTICATED"] * 10 + ["THROTTLED"] * 2


async def test_an_address_is_counted(database: Database, settings: Settings) -> None:
    secret = settings.secret_key
    few = attempts.Limit("address", 3)
    for address in ("192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1"):
        await attempts.count(database, secret, few, attempts.network(address))
    with pytest.raises(Throttled) as caught:
        await attempts.count(database, secret, few, attempts.network("192.0.2.1"))
    assert caught.value.details["retryAfter"] in range(1, attempts.WINDOW + 1)
    await attempts.count(database, secret, few, attempts.network("192.0.2.2"))
    for n in range(3):
        await attempts.count(database, secret, few, attempts.network(f"2001:db8::{n}"))
    with pytest.raises(Throttled):
        await attempts.count(database, secret, few, attempts.network("2001:db8::ffff"))
    await attempts.count(database, secret, few, attempts.network("2001:db8:0:1::1"))
    await attempts.count(database, secret, few, None)
    # When the window is over, it begins anew, and what is over is dropped.
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE sign_in_attempt SET started=started-{attempts.WINDOW + 1} RETURNING 1")
    await attempts.count(database, secret, few, attempts.network("192.0.2.1"))
    assert (await database.fetch("SELECT count(*) FROM sign_in_attempt"))[0][0] == 1


async def test_the_address_of_the_request_is_what_counts(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    await employed(make)
    assert (await graph.without_token().error(f"mutation {{ {sign_in_mutation(password='wrong')} }}"))["message"]
    rows = {UUID(str(row[0])): row[1] for row in await database.fetch("SELECT id, count FROM sign_in_attempt")}
    assert rows[attempts._id(settings.secret_key, attempts.ADDRESS, "127.0.0.1")] == 1


async def test_a_password_is_hashed_anew_at_another_cost(graph: Graph, make: Make, database: Database) -> None:
    id = await employed(make, password=None)
    entity = registry.of(models.Employee)
    await make.changes.update(entity, id, {"password_hash": await Passwords(2, 1).hash(PASSWORD)}, None)
    sql = "SELECT version, updated_at FROM employee WHERE email IS NOT NULL"
    before = [tuple(row) for row in await database.fetch(sql)]
    await sign_in(graph)
    ((hashed,),) = await database.fetch("SELECT password_hash FROM employee WHERE password_hash IS NOT NULL")
    assert "m=1024,t=1,p=1" in hashed
    assert [tuple(row) for row in await database.fetch(sql)] == before
    await sign_in(graph)


async def test_few_are_hashed_at_once_and_few_wait() -> None:
    passwords = Passwords(16, 2)
    tasks = [asyncio.create_task(passwords.hash(PASSWORD)) for _ in range(AT_ONCE + WAITING + 5)]
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    refused = [one for one in outcomes if isinstance(one, Throttled)]
    assert len(refused) == 5
    assert all(one.details["retryAfter"] == 1.0 for one in refused)
    assert sum(isinstance(one, str) for one in outcomes) == AT_ONCE + WAITING
    assert await passwords.verify(await passwords.hash(PASSWORD), PASSWORD)


async def test_the_loop_goes_on_while_a_password_is_hashed() -> None:
    hashing = asyncio.create_task(Passwords(64, 3).hash(PASSWORD))
    turns = 0
    while not hashing.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 5


async def test_the_same_password_from_another_keyboard() -> None:
    passwords = Passwords(1, 1)
    hashed = await passwords.hash("pässwörd-ﬁve")
    assert await passwords.verify(hashed, "pa\u0308sswo\u0308rd-five")
    assert not await passwords.verify(hashed, "PÄSSWÖRD-FIVE")


PASSWORD_CHANGE = """mutation($old: String!, $new: String!) {
  passwordChange(input: {currentPassword: $old, newPassword: $new}) { employee { id } userErrors { field code } } }"""


async def test_one_changes_ones_own_password(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    here, there = await sign_in(graph), await sign_in(graph)
    mine = with_token(graph, here.access)
    for old, new, field in (
        ("wrong", "another password", "currentPassword"),
        (PASSWORD, "too short", "newPassword"),
        (PASSWORD, "x" * 201, "newPassword"),
        (PASSWORD, EMAIL.upper(), "newPassword"),
    ):
        payload = (await mine(PASSWORD_CHANGE, old=old, new=new))["passwordChange"]
        assert payload == {"employee": None, "userErrors": [{"field": ["input", field], "code": "INVALID"}]}
    assert await status(graph, there.access) == 200
    payload = (await mine(PASSWORD_CHANGE, old=PASSWORD, new="another password"))["passwordChange"]
    assert payload["userErrors"] == []
    assert (await status(graph, here.access), await status(graph, there.access)) == (200, 401)
    error = await graph.without_token().error(f"mutation {{ {sign_in_mutation()} }}")
    assert error["extensions"]["code"] == "UNAUTHENTICATED"
    await sign_in(graph, password="another password")
    assert PASSWORD not in str([tuple(row) for row in await database.fetch("SELECT * FROM employee")])


async def test_two_changes_of_a_password_at_once(graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    id = await employed(make)
    mine = with_token(graph, (await sign_in(graph)).access)
    rival = Rival(monkeypatch, signing, "with_password", lambda: signing.set_password(make.changes, id, "a third one"))
    payload = (await mine(PASSWORD_CHANGE, old=PASSWORD, new="another password"))["passwordChange"]
    assert payload == {"employee": None, "userErrors": [{"field": ["input", "currentPassword"], "code": "CONFLICT"}]}
    assert await rival.outcome() == id
    await sign_in(graph, password="a third one")


async def test_a_stolen_token_does_not_guess_the_password(graph: Graph, make: Make) -> None:
    await employed(make)
    mine = with_token(graph, (await sign_in(graph)).access)
    for _ in range(10):
        assert (await mine(PASSWORD_CHANGE, old="wrong", new="another password"))["passwordChange"]["employee"] is None
    error = await mine.error(PASSWORD_CHANGE, old=PASSWORD, new="another password")
    assert error["extensions"]["code"] == "THROTTLED"


async def test_administrators_give_passwords(graph: Graph, make: Make, settings: Settings) -> None:
    id = await employed(make, password=None)
    given: dict[str, Any] = {"id": gid(models.Employee, id), "password": PASSWORD}
    assert await graph.done("employeePasswordSet", "fullName", **given) == {"fullName": "Jörg"}
    held = await sign_in(graph)
    refused = await graph.refused("employeePasswordSet", **given | {"password": "short"})
    assert refused == [("input.password", "INVALID")]
    assert await graph.refused("employeePasswordSet", **given | {"id": gid(models.Employee, new_id())}) == [
        ("input.id", "NOT_FOUND")
    ]
    seller = graph.as_employee(settings, await make(models.Employee, role="MANAGER"))
    mutation = "mutation($input: EmployeePasswordSetInput!) { employeePasswordSet(input: $input) { __typename } }"
    assert (await seller.error(mutation, input=given))["extensions"]["code"] == "FORBIDDEN"
    assert await status(graph, held.access) == 200
    await graph.done("employeePasswordSet", "fullName", **given | {"password": "another password"})
    assert await status(graph, held.access) == 401


async def test_the_settings_make_hashing_cost(settings: Settings) -> None:
    dear = replace(settings, password_memory_mib=9, password_rounds=2)
    assert (await Passwords.of(dear).hash(PASSWORD)).startswith("$argon2id$v=19$m=9216,t=2,p=1$")
