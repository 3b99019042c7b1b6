"""A fault in a mutation of second factors or forgotten passwords leaves nothing half done.

The fault occurs after each statement in turn.

Counters of attempts are not compared, because an attempt that fails by a fault may stay counted.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

import models
from core.settings import Settings
from jobs.mailing import Mailing
from models.dialect.base import Database
from resolvers.mail import outbox
from tests.authentication.authenticator import (
    CONFIRM,
    DISABLE,
    ENROL,
    RENEW,
    VERIFY,
    Authenticator,
    challenged,
    enrolled,
    forget_codes,
)
from tests.authentication.signing import PASSWORD, employed, sign_in, with_token
from tests.authentication.test_clocks import expire
from tests.authentication.test_forgotten_passwords import NEW, REQUEST, RESET, deliver, token_of
from tests.authentication.test_second_factors import NEEDS, REMOVE
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.faults import Faults
from tests.proofs.test_atomic import everything
from tests.shared import shared_fixtures

dialect, _, database, make, graph = shared_fixtures("module")
Act = Callable[[], Awaitable[dict[str, Any]]]
APART = {"sign_in_attempt"}


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        folder, page = tmp_path_factory.mktemp("spool") / "mail", "https://app.example.com/reset#{token}"
        yield replace(made, second_factor=frozenset({NEEDS}), mail_target=folder, password_reset_url=page)


async def stored(database: Database) -> dict[str, list[str]]:
    return {name: rows for name, rows in (await everything(database)).items() if name not in APART}


async def fails_everywhere(database: Database, faults: Faults, name: str, act: Act) -> None:
    """Runs a mutation repeatedly, with a fault after its first statement, then its second, and so on.

    Checks that a run with a fault changes nothing. The last run has no fault and must succeed.
    """
    begun, statement = await stored(database), 0
    while True:
        statement += 1
        async with database.transaction() as transaction:  # as if the time windows of the limits had ended
            await transaction.fetch("DELETE FROM sign_in_attempt RETURNING id")
        with faults.after(statement):
            response = await act()
            failed = faults.seen >= statement
        now = await stored(database)
        if not failed:
            break
        codes = [error["extensions"]["code"] for error in response.get("errors", [])]
        assert codes == ["INTERNAL_SERVER_ERROR"], (name, statement, response)
        left = {table: {*now[table]} ^ {*begun[table]} for table in now if now[table] != begun[table]}
        assert left == {}, (name, statement)
    assert "errors" not in response, (name, response)
    assert statement > 2, name
    assert now != begun, name


@pytest.mark.prove
async def test_every_mutation(
    graph: Graph, make: Make, database: Database, settings: Settings, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(monkeypatch, dialect)
    nobody, email, forced = graph.without_token(), f"{uuid4().hex[:12]}@example.com", f"{uuid4().hex[:12]}@example.com"
    id = await employed(make, email)
    me = with_token(graph, (await sign_in(graph, email)).access)
    mine, recovery = await enrolled(database, me)
    (await deliver(database, settings)).clear()
    # The program's data key is made at its first use, and stays.
    assert (await nobody.ask(REQUEST, email=email))["data"]
    await deliver(database, settings)

    async def run(name: str, client: Graph, query: str, **given: Any) -> None:
        await fails_everywhere(database, faults, name, lambda: client.ask(query, **given))

    await run("totpEnrol", me, ENROL, password=PASSWORD)
    proposed = Authenticator.of((await me(ENROL, password=PASSWORD))["totpEnrol"]["uri"])
    await run("totpConfirm", me, CONFIRM, code=proposed.code())
    for code in ("by time", "by recovery"):
        await forget_codes(database)
        challenge = (await challenged(nobody, email))["challenge"]
        given = proposed.code() if code == "by time" else (await renewed(database, me, proposed))[0]
        await run("signInVerify", nobody, VERIFY, challenge=challenge, code=given)
    await forget_codes(database)
    await run("recoveryCodesRenew", me, RENEW, code=proposed.code())
    await forget_codes(database)
    await run("totpDisable", me, DISABLE, code=proposed.code())
    await enrolled(database, me)
    await run("employeeSecondFactorRemove", graph, REMOVE, id=gid(models.Employee, id))
    await employed(make, forced, role=NEEDS)
    challenge = (await challenged(nobody, forced))["challenge"]
    theirs = Authenticator.of((await nobody(ENROL, challenge=challenge))["totpEnrol"]["uri"])
    await run("totpConfirm by challenge", nobody, CONFIRM, code=theirs.code(), challenge=challenge)
    await run("passwordResetRequest", nobody, REQUEST, email=email)
    await deliver(database, settings)
    token = await token_of(graph, database, settings, email)
    await run("passwordReset", nobody, RESET, token=token, password=NEW)
    assert (mine.secret, len(recovery)) != (proposed.secret, 0)


async def renewed(database: Database, me: Graph, mine: Authenticator) -> list[str]:
    made: list[str] = (await me(RENEW, code=mine.code()))["recoveryCodesRenew"]["recoveryCodes"]
    await forget_codes(database)
    return made


async def test_the_message_of_a_request(
    graph: Graph, make: Make, database: Database, settings: Settings, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in the worker leaves the request unchanged: no token without a mail, and no mail without a token."""
    faults, email = Faults(monkeypatch, dialect), f"{uuid4().hex[:12]}@example.com"
    await employed(make, email)
    assert (await graph.without_token().ask(REQUEST, email=email))["data"]
    mailing = Mailing(database, settings, lambda _: None, lambda: None)
    (leased,) = await outbox.lease(database, 5)
    begun, statement = await stored(database), 0
    while True:
        statement += 1
        with faults.after(statement):
            try:
                letter = await mailing._letter(leased)
            except Exception:
                letter = None
            failed = faults.seen >= statement
        if not failed:
            break
        now = await stored(database)
        left = {table for table in now if now[table] != begun[table]}
        assert left == set(), (statement, left)
    assert letter is not None
    assert statement > 4
    assert {table for table, rows in (await stored(database)).items() if rows != begun[table]} >= {
        "mail",
        "password_reset",
    }
    await expire(database, "mail", "leased_until", -1)
    assert len(await deliver(database, settings)) == 1
