"""Tests of second factors: who needs one, codes that are valid once, and limits that lock nobody out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

import models
from core.account_rules import password_reset_url, second_factor_roles
from core.errors import CommandError
from core.settings import Settings
from core.tokens import LEEWAY
from jobs.second_factors import remove_second_factor
from models.database import connect
from models.dialect.base import Database
from resolvers.authentication import challenges, sessions
from resolvers.platform import codes, second_factors
from resolvers.platform.sign_in import set_password
from tests.authentication.authenticator import (
    CONFIRM,
    DISABLE,
    ENROL,
    RENEW,
    VERIFY,
    Authenticator,
    challenged,
    end_windows,
    enrolled,
    forget_codes,
    verify,
)
from tests.authentication.signing import PASSWORD, employed, refresh, sign_in, status, with_token
from tests.authentication.test_lock_outs import ATTACKER, HOME, at
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
REMOVE = "mutation($id: ID!) { employeeSecondFactorRemove(input: {id: $id}) { employee { id } userErrors { code } } }"
NEEDS = "FINANCE"
"""The role that needs a second factor in these tests."""


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        yield replace(made, second_factor=frozenset({NEEDS}))


def somebody() -> str:
    return f"{uuid4().hex[:12]}@example.com"


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_the_vectors_of_rfc_6238(seconds: int, code: str) -> None:
    secret, step = b"12345678901234567890", seconds // 30
    for late, holds in ((0, True), (-30, True), (30, True), (-60, False), (60, False)):
        assert codes.step_of(secret, code[-6:], step * 30 + 15 + late, 0) == (step if holds else None)
    assert codes.step_of(secret, code[-6:], seconds, step - 1) == step
    assert codes.step_of(secret, code[-6:], seconds, step) is None
    assert Authenticator(secret).at(step) == code[-6:]


def test_codes_are_read_as_people_type_them() -> None:
    for typed in ("123456", "123 456", "123-456", " 123456\n", "１２３４５６"):
        assert codes.is_by_time(codes.typed(typed))
    for typed in ("12345", "1234567", "12345a", "", "x" * 200, "١٢٣٤٥٦"):
        assert not codes.is_by_time(codes.typed(typed))
    made = codes.new_recovery_codes()
    assert len(set(made)) == 10
    assert codes.hash_of(made[0]) == codes.hash_of(made[0].lower().replace("-", " "))
    assert codes.is_recovery(codes.typed(made[0]))


async def test_a_second_factor_from_beginning_to_end(graph: Graph, make: Make, database: Database) -> None:
    email, nobody = somebody(), graph.without_token()
    id = await employed(make, email, role="SALES")
    held, other = await sign_in(graph, email), await sign_in(graph, email)
    me = with_token(graph, held.access)
    for password, errors in (("wrong", [("password", "INVALID")]), (None, [("password", "REQUIRED")])):
        refused = (await me(ENROL, password=password))["totpEnrol"]
        assert [(one["field"][-1], one["code"]) for one in refused["userErrors"]] == errors
        assert refused["secret"] is None
    assert (await me(CONFIRM, code="123456"))["totpConfirm"]["userErrors"][0]["code"] == "STATE"
    proposed = Authenticator.of((await me(ENROL, password=PASSWORD))["totpEnrol"]["uri"])
    # What is only proposed changes nothing.
    await sign_in(graph, email)
    assert (await me(CONFIRM, code=proposed.wrong()))["totpConfirm"]["userErrors"][0]["code"] == "INVALID"
    mine, recovery = await enrolled(database, me)
    assert len(recovery) == 10
    # The session that set it up goes on, the others end.
    assert (await status(graph, held.access), await status(graph, other.access)) == (200, 401)
    asked = await challenged(nobody, email)
    assert (asked["methods"], asked["mustEnrol"]) == (["TOTP", "RECOVERY_CODE"], False)
    assert await verify(nobody, asked["challenge"], proposed.code()) == "UNAUTHENTICATED"
    code = mine.code()
    verified = (await nobody(VERIFY, challenge=asked["challenge"], code=code))["signInVerify"]
    assert verified["employee"] == {"fullName": "Jörg"}
    assert (verified["recoveryCodesLeft"], verified["secondFactor"]) == (None, None)
    assert await status(graph, verified["accessToken"]) == 200
    assert "errors" not in await refresh(graph, verified["refreshToken"])
    # A code holds once, a recovery code as well.
    again = (await challenged(nobody, email))["challenge"]
    assert await verify(nobody, again, code) == "UNAUTHENTICATED"
    left = (await nobody(VERIFY, challenge=again, code=recovery[3].lower()))["signInVerify"]["recoveryCodesLeft"]
    assert left == 9
    assert await verify(nobody, again, recovery[3]) == "UNAUTHENTICATED"
    renewed = (await me(RENEW, code=recovery[4]))["recoveryCodesRenew"]["recoveryCodes"]
    assert len(set(renewed) | set(recovery)) == 20
    assert await verify(nobody, again, recovery[5]) == "UNAUTHENTICATED"
    assert await verify(nobody, again, renewed[5]) == "OK"
    # History shows when it was set up, to an administrator, and to nobody else.
    shown = "query($id: ID!) { employee(id: $id) { secondFactorAt history(first: 1) { nodes { changes { field } } } } }"
    found = (await graph(shown, id=str(id)))["employee"]
    assert found["secondFactorAt"] is not None
    assert [one["field"] for one in found["history"]["nodes"][0]["changes"]] == ["secondFactorAt"]
    wrong = await me(DISABLE, code=mine.wrong())
    assert wrong["totpDisable"]["userErrors"][0]["code"] == "INVALID"
    assert (await me(DISABLE))["totpDisable"]["userErrors"][0]["code"] == "REQUIRED"
    await forget_codes(database)
    assert (await me(DISABLE, code=mine.code()))["totpDisable"]["userErrors"] == []
    await sign_in(graph, email)
    assert (await database.fetch("SELECT count(*) FROM second_factor WHERE secret IS NOT NULL"))[0][0] == 0
    assert (await me(DISABLE, password=PASSWORD))["totpDisable"]["userErrors"][0]["code"] == "STATE"


async def test_a_code_that_comes_twice_at_once_holds_once(graph: Graph, make: Make, database: Database) -> None:
    email, nobody = somebody(), graph.without_token()
    await employed(make, email)
    mine, recovery = await enrolled(database, with_token(graph, (await sign_in(graph, email)).access))
    for code in (mine.code(), recovery[0]):
        challenge = (await challenged(nobody, email))["challenge"]
        answers = await asyncio.gather(*(verify(nobody, challenge, code) for _ in range(3)))
        assert sorted(answers) == ["OK", "UNAUTHENTICATED", "UNAUTHENTICATED"]


async def test_who_must_have_one_gets_no_token_before(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    email, nobody = somebody(), graph.without_token()
    id = await employed(make, email, role=NEEDS)
    asked = await challenged(nobody, email)
    assert (asked["methods"], asked["mustEnrol"]) == ([], True)
    challenge = asked["challenge"]
    assert await verify(nobody, challenge, "123456") == "UNAUTHENTICATED"
    error = await nobody.error(ENROL)
    assert error["extensions"]["code"] == "UNAUTHENTICATED"
    mine = Authenticator.of((await nobody(ENROL, challenge=challenge))["totpEnrol"]["uri"])
    wrong = (await nobody(CONFIRM, code=mine.wrong(), challenge=challenge))["totpConfirm"]
    assert (wrong["userErrors"][0]["code"], wrong["tokens"], wrong["recoveryCodes"]) == ("INVALID", None, None)
    done = (await nobody(CONFIRM, code=mine.code(), challenge=challenge))["totpConfirm"]
    tokens = done["tokens"]
    me = with_token(graph, tokens["accessToken"])
    assert (await me("{ viewer { fullName } }"))["viewer"] == {"fullName": "Jörg"}
    assert "errors" not in await refresh(graph, tokens["refreshToken"])
    # The challenge sets up nothing again, and answers nothing but a new code.
    assert (await nobody.error(ENROL, challenge=challenge))["extensions"]["code"] == "UNAUTHENTICATED"
    assert await verify(nobody, challenge, mine.at(0)) == "UNAUTHENTICATED"
    refused = (await me(DISABLE, password=PASSWORD))["totpDisable"]["userErrors"]
    assert [one["code"] for one in refused] == ["STATE"]
    # A session from before the rule ends when it is refreshed.
    async with database.transaction() as transaction:
        sql = "UPDATE session SET second_factor=false RETURNING id"
        await transaction.fetch(sql if database.name == "postgres" else sql.replace("false", "0"))
    later = await sign_in_with(graph, email, mine, database)
    async with database.transaction() as transaction:
        old = await sessions.begin_in(database, transaction, settings.secret_key, id, second_factor=False)
    answer = await refresh(graph, old.refresh)
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await status(graph, old.access) == 401
    assert "errors" not in await refresh(graph, later["refreshToken"])


async def sign_in_with(graph: Graph, email: str, mine: Authenticator, database: Database) -> Any:
    await forget_codes(database)
    challenge = (await challenged(graph.without_token(), email))["challenge"]
    return (await graph.without_token()(VERIFY, challenge=challenge, code=mine.code()))["signInVerify"]


async def test_a_challenge_is_of_one_password_and_cannot_be_made(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    email, nobody = somebody(), graph.without_token()
    id = await employed(make, email)
    mine, _ = await enrolled(database, with_token(graph, (await sign_in(graph, email)).access))
    challenge = (await challenged(nobody, email))["challenge"]
    flipped = [challenge[:n] + ("A" if challenge[n] != "A" else "B") + challenge[n + 1 :] for n in (0, 12, 100, 150)]
    for text in (*flipped, "", challenge[:-4], challenge + "AAAA", "A" * 300, "é"):
        assert await verify(nobody, text, mine.code()) == "UNAUTHENTICATED"
    held = await sign_in_with(graph, email, mine, database)
    assert await verify(nobody, held["accessToken"][:300], mine.code()) == "UNAUTHENTICATED"
    monkeypatch.setattr(challenges, "LIFETIME", -LEEWAY)
    expired = (await challenged(nobody, email))["challenge"]
    monkeypatch.undo()
    await forget_codes(database)
    assert await verify(nobody, expired, mine.code()) == "UNAUTHENTICATED"
    await set_password(make.changes, id, "another password")
    assert await verify(nobody, challenge, mine.code()) == "UNAUTHENTICATED"
    # The second factor stays when the password changes, and nobody signs in who is not active.
    challenge = (await challenged(nobody, email, "another password"))["challenge"]
    await graph.done("employeeUpdate", id=str(id), active=False)
    assert await verify(nobody, challenge, mine.code()) == "UNAUTHENTICATED"
    await graph.done("employeeUpdate", id=str(id), active=True)
    assert await verify(nobody, challenge, mine.code()) == "OK"


async def test_codes_cannot_be_guessed_nor_locked(graph: Graph, make: Make, database: Database) -> None:
    email, home, attacker = somebody(), at(graph, HOME), at(graph, ATTACKER)
    id = await employed(make, email)
    mine, _ = await enrolled(database, with_token(graph, (await sign_in(graph, email)).access))
    challenge = (await challenged(home, email))["challenge"]
    signed_in = (await home(VERIFY, challenge=challenge, code=mine.code()))["signInVerify"]
    # The attacker knows the password: five codes for each challenge, ten from each network, twenty in a day.
    tried: list[str] = []
    for address in (ATTACKER, ATTACKER, ATTACKER, "192.0.2.67", "192.0.2.68", "192.0.2.69"):
        challenge = (await challenged(at(graph, address), email))["challenge"]
        tried += [await verify(attacker, challenge, mine.wrong()) for _ in range(6)]
    one = ["UNAUTHENTICATED"] * 5 + ["THROTTLED"]
    assert tried == one + one + ["THROTTLED"] * 6 + one + one + ["THROTTLED"] * 6
    # A right password makes no network known.
    assert await verify(attacker, (await challenged(attacker, email))["challenge"], mine.code()) == "THROTTLED"
    # From where the account is known, and with its device, the employee signs in.
    await forget_codes(database)
    for client, device in ((home, None), (at(graph, "192.0.2.70"), signed_in["deviceToken"])):
        challenge = (await challenged(client, email, device=device))["challenge"]
        assert await verify(client, challenge, mine.code()) == "OK"
        await forget_codes(database)
    # A new password begins anew.
    await set_password(make.changes, id, "another password")
    challenge = (await challenged(attacker, email, "another password"))["challenge"]
    assert await verify(attacker, challenge, mine.code()) == "OK"


async def test_codes_cannot_be_guessed_in_the_same_office(graph: Graph, make: Make, database: Database) -> None:
    email, office = somebody(), at(graph, HOME)
    await employed(make, email)
    mine, _ = await enrolled(database, with_token(graph, (await sign_in(graph, email)).access))
    assert await verify(office, (await challenged(office, email))["challenge"], mine.code()) == "OK"
    for _ in range(6):
        challenge = (await challenged(office, email))["challenge"]
        assert {await verify(office, challenge, mine.wrong()) for _ in range(5)} == {"UNAUTHENTICATED"}
        await end_windows(database)
    assert await verify(office, (await challenged(office, email))["challenge"], mine.code()) == "THROTTLED"


async def test_codes_of_a_session_are_limited(graph: Graph, make: Make, database: Database) -> None:
    email = somebody()
    await employed(make, email)
    me = with_token(graph, (await sign_in(graph, email)).access)
    mine, _ = await enrolled(database, me)
    async with unchanged(database):
        for n in range(second_factors.OF_SESSION.most - 1):
            query, field = ((RENEW, "recoveryCodesRenew"), (DISABLE, "totpDisable"))[n % 2]
            assert (await me(query, code=mine.wrong()))[field]["userErrors"][0]["code"] == "INVALID"
        assert (await me.error(DISABLE, code=mine.code()))["extensions"]["code"] == "THROTTLED"


async def test_an_administrator_takes_it_off(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    for way in ("mutation", "command"):
        email = somebody()
        id = await employed(make, email)
        held = await sign_in(graph, email)
        me = with_token(graph, held.access)
        await enrolled(database, me)
        assert (await me.error(REMOVE, id=gid(models.Employee, id)))["extensions"]["code"] == "FORBIDDEN"
        assert (await challenged(graph.without_token(), email))["methods"]
        if way == "mutation":
            done = (await graph(REMOVE, id=gid(models.Employee, id)))["employeeSecondFactorRemove"]
            assert done["userErrors"] == []
            again = (await graph(REMOVE, id=gid(models.Employee, id)))["employeeSecondFactorRemove"]
            assert again["userErrors"] == [{"code": "STATE"}]
        else:
            message = "Jörg has no second factor any more. All of their sessions were ended."
            assert await remove_second_factor(settings, email.upper()) == message
            for wrong in (email, "nobody@example.com"):
                with pytest.raises(CommandError):
                    await remove_second_factor(settings, wrong)
        assert await status(graph, held.access) == 401
        await sign_in(graph, email)


async def test_secrets_are_not_readable_where_they_are_stored(graph: Graph, make: Make, database: Database) -> None:
    email = somebody()
    id = await employed(make, email)
    mine, recovery = await enrolled(database, with_token(graph, (await sign_in(graph, email)).access))
    stored = str([tuple(row) for row in await database.fetch("SELECT * FROM second_factor")])
    stored += str([tuple(row) for row in await database.fetch("SELECT * FROM recovery_code")])
    assert str(id) in stored
    for secret in (codes.text_of(mine.secret), mine.secret.hex(), recovery[0], recovery[0].replace("-", "")):
        assert secret.lower() not in stored.lower()


async def test_keys_and_strangers_set_nothing_up(graph: Graph, make: Make) -> None:
    nobody = graph.without_token()
    for query, given in (
        (ENROL, {"password": PASSWORD}),
        (CONFIRM, {"code": "123456"}),
        (DISABLE, {}),
        (RENEW, {"code": "1"}),
    ):
        assert (await nobody.error(query, **given))["extensions"]["code"] == "UNAUTHENTICATED"
    key = (
        await graph(
            'mutation { apiKeyCreate(input: {name: "K", scopes: [CUSTOMERS_READ], everything: true}) { secret } }'
        )
    )["apiKeyCreate"]["secret"]
    for query, given in (
        (ENROL, {"password": PASSWORD}),
        (CONFIRM, {"code": "123456"}),
        (DISABLE, {}),
        (RENEW, {"code": "1"}),
    ):
        assert (await with_token(graph, key).error(query, **given))["extensions"]["code"] == "FORBIDDEN"


async def test_a_setting_that_means_nothing_is_refused(settings: Settings) -> None:
    assert second_factor_roles([]) == second_factor_roles(["optional"]) == frozenset()
    everyone = replace(settings, second_factor=second_factor_roles(["required"]))
    assert everyone.needs_second_factor("SALES")
    assert settings.needs_second_factor(NEEDS)
    assert not settings.needs_second_factor("SALES")
    for wrong in (["required", "ADMIN"], ["admin"], ["optional", "x"]):
        with pytest.raises(CommandError):
            second_factor_roles(wrong)
    with pytest.raises(CommandError, match="ADMIM is not a role"):
        async with connect(replace(settings, second_factor=second_factor_roles(["ADMIM"]))):
            raise AssertionError
    assert password_reset_url("https://app.example.com/reset#{token}")
    for url in ("https://app.example.com", "ftp://x/{token}", "https://x/{token}/{token}", "https://x/ {token}"):
        with pytest.raises(CommandError):
            password_reset_url(url)
