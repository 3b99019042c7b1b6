"""Tests of sessions: a refresh token can be used once, and an ended session is refused everywhere."""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

import models
from core import clock, tokens
from core.errors import Unauthenticated
from core.ids import new_id
from core.settings import Settings
from jobs.worker import working
from models.database import connect
from models.dialect.base import Database
from resolvers import access, authentication, registry
from resolvers.authentication import sessions
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.authentication.signing import Held, employed, refresh, refreshed, sign_in, status, with_token
from tests.factories import Make
from tests.graph import Graph, gid

SIGN_OUT = "mutation($all: Boolean) { signOut(input: {everywhere: $all}) { sessionsEnded userErrors { code } } }"


def code_of(answer: dict[str, Any]) -> str:
    """Returns the code of the only error in a response."""
    (error,) = answer["errors"]
    return str(error["extensions"]["code"])


async def ended(database: Database) -> list[str]:
    """Returns the reasons why sessions were ended."""
    return [row[0] for row in await database.fetch("SELECT reason FROM session WHERE revoked_at IS NOT NULL")]


async def shift(database: Database, settings: Settings, by: timedelta) -> None:
    """Makes all sessions expire earlier, by the time `by`."""
    async with database.transaction() as transaction:
        for session in await models.Session.all().using_db(transaction.client):
            session.expires_at -= by
            await session.save(using_db=transaction.client)


async def test_a_refresh_token_is_exchanged_once(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    first = await sign_in(graph)
    second = await refreshed(graph, first.refresh)
    assert second.refresh != first.refresh
    assert [await status(graph, held.access) for held in (first, second)] == [200, 200]
    third = await refreshed(graph, second.refresh)
    answer = await refresh(graph, second.refresh)
    assert code_of(answer) == "UNAUTHENTICATED"
    assert "already used" in answer["errors"][0]["message"]
    # Nobody knows which of the two is the thief: both are out, with all that they hold.
    assert [await status(graph, held.access) for held in (first, second, third)] == [401, 401, 401]
    assert code_of(await refresh(graph, third.refresh)) == "UNAUTHENTICATED"
    assert await ended(database) == ["REUSED"]


async def test_two_at_once(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    for _ in range(5):
        held = await sign_in(graph)
        answers = await asyncio.gather(*(refresh(graph, held.refresh) for _ in range(2)))
        assert sorted("errors" in answer for answer in answers) == [False, True]
        won = next(answer for answer in answers if "errors" not in answer)["data"]["tokenRefresh"]
        assert await status(graph, won["accessToken"]) == 401
        assert code_of(await refresh(graph, won["refreshToken"])) == "UNAUTHENTICATED"
    assert await ended(database) == ["REUSED"] * 5


async def test_another_session_goes_on(graph: Graph, make: Make) -> None:
    await employed(make)
    here, there = await sign_in(graph), await sign_in(graph)
    await refreshed(graph, here.refresh)
    assert code_of(await refresh(graph, here.refresh)) == "UNAUTHENTICATED"
    assert await status(graph, there.access) == 200
    await refreshed(graph, there.refresh)


@pytest.mark.parametrize("what", ["", "x", ".", "a.b", "unknown", "padded", "cut", "access token", "x" * 1000, "💥.é"])
async def test_what_is_no_refresh_token(graph: Graph, make: Make, what: str, database: Database) -> None:
    await employed(make)
    held = await sign_in(graph)
    session, _, secret = held.refresh.partition(".")
    unknown = base64.urlsafe_b64encode(new_id().bytes).rstrip(b"=").decode()
    wrong = {
        "unknown": f"{unknown}.{secret}",
        "padded": f"{session}.{secret}.{secret}",
        "cut": f"{session}.{secret[:-4]}",
        "access token": held.access,
    }.get(what, what)
    answer = await refresh(graph, wrong)
    assert code_of(answer) == "UNAUTHENTICATED"
    assert answer["errors"][0]["message"] == "This is not a valid refresh token. Sign in again."
    assert await ended(database) == []
    await refreshed(graph, held.refresh)


async def test_a_text_that_is_too_long_for_a_refresh_token(graph: Graph) -> None:
    assert code_of(await refresh(graph, "x" * 1001)) == "BAD_USER_INPUT"


async def test_a_session_ends_when_nobody_refreshes_it(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await employed(make)
    held = await sign_in(graph)
    await shift(database, settings, sessions.SESSION - timedelta(hours=1))
    held = await refreshed(graph, held.refresh)
    await shift(database, settings, sessions.SESSION - timedelta(hours=1))
    assert await status(graph, held.access) == 200
    await shift(database, settings, timedelta(hours=2))
    assert await status(graph, held.access) == 401
    assert "has ended" in (await refresh(graph, held.refresh))["errors"][0]["message"]
    # The next sign-in clears it away.
    await sign_in(graph)
    assert len(await database.fetch("SELECT id FROM session")) == 1


async def test_signing_out(graph: Graph, make: Make, settings: Settings) -> None:
    id = await employed(make)
    here, there, elsewhere = [await sign_in(graph) for _ in range(3)]
    assert await with_token(graph, here.access)(SIGN_OUT) == {"signOut": {"sessionsEnded": 1, "userErrors": []}}
    assert [await status(graph, held.access) for held in (here, there)] == [401, 200]
    assert "has ended" in (await refresh(graph, here.refresh))["errors"][0]["message"]
    of_the_command_line = graph.as_employee(settings, id)
    assert (await of_the_command_line(SIGN_OUT))["signOut"]["sessionsEnded"] == 0
    assert await status(graph, there.access) == 200
    assert (await with_token(graph, there.access)(SIGN_OUT, all=True))["signOut"]["sessionsEnded"] == 2
    assert [await status(graph, held.access) for held in (there, elsewhere)] == [401, 401]
    assert (await of_the_command_line("{ viewer { fullName } }"))["viewer"] == {"fullName": "Jörg"}
    error = await graph.without_token().error(SIGN_OUT)
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("how", ["inactive", "deleted"])
async def test_who_leaves_is_out_for_good(graph: Graph, make: Make, how: str) -> None:
    id = gid(models.Employee, await employed(make))
    held = await sign_in(graph)
    if how == "inactive":
        await graph.done("employeeUpdate", id=id, active=False)
    else:
        await graph.done("employeeDelete", id=id)
    assert await status(graph, held.access) == 401
    assert code_of(await refresh(graph, held.refresh)) == "UNAUTHENTICATED"
    if how == "inactive":
        await graph.done("employeeUpdate", id=id, active=True)
    else:
        await graph.done("employeeRestore", id=id)
    # Back again, but not with the tokens of before.
    assert await status(graph, held.access) == 401
    assert code_of(await refresh(graph, held.refresh)) == "UNAUTHENTICATED"
    await sign_in(graph)


async def test_a_token_of_a_session_that_is_not_the_employees(graph: Graph, make: Make, settings: Settings) -> None:
    await employed(make)
    other = await employed(make, "other@example.com")
    session = tokens.read(settings.secret_key, (await sign_in(graph)).access).session
    assert session is not None
    for sid in (session, new_id()):
        foreign = tokens.issue(settings.secret_key, other, timedelta(minutes=5), sid)
        assert await status(graph, foreign) == 401
    moment = int((clock.now() + timedelta(minutes=5)).timestamp())
    claims = {"iss": "rapport", "sub": str(other), "exp": moment}
    key = OctKey.import_key(settings.secret_key)
    assert await status(graph, jwt.encode({"alg": "HS256"}, claims, key)) == 200
    for wrong in ("", "x", None, 5):
        assert await status(graph, jwt.encode({"alg": "HS256"}, {**claims, "sid": wrong}, key)) == 401, wrong


async def test_secrets_are_nowhere_in_the_database(graph: Graph, make: Make, database: Database) -> None:
    await employed(make)
    held = await refreshed(graph, (await sign_in(graph)).refresh)
    secret = held.refresh.partition(".")[2]
    rows = str([tuple(row) for row in await database.fetch("SELECT * FROM session")])
    assert secret not in rows
    assert base64.urlsafe_b64decode(secret + "=").hex() not in rows
    assert held.access not in rows


# ---- who stays connected ----


async def viewer_of(database: Database, settings: Settings, held: Held) -> access.Viewer:
    found = await authentication.authenticate(
        database, settings.secret_key, f"Bearer {held.access}", settings.time_zone
    )
    assert found is not None
    return found


async def test_a_viewer_tells_its_session_and_its_end(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    id = await employed(make)
    held = await sign_in(graph)
    viewer = await viewer_of(database, settings, held)
    claims = tokens.read(settings.secret_key, held.access)
    assert (viewer.id, viewer.key, viewer.session, viewer.expires) == (id, str(id), claims.session, claims.expires)
    with database.recording() as statements:
        await viewer_of(database, settings, held)
    assert len(statements) == 1


async def test_what_still_holds(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    north, south = await make(models.Team), await make(models.Team)
    employees: dict[str, UUID] = {}
    viewers: dict[str, access.Viewer] = {}
    for name in ("stays", "signs out", "leaves", "is deleted", "gets another role", "goes south", "sells in the south"):
        role = "MANAGER" if name == "goes south" else "SALES"
        email = f"{name.replace(' ', '.')}@example.com"
        employees[name] = await employed(make, email, role=role, team_id=north)
        viewers[name] = await viewer_of(database, settings, await sign_in(graph, email))
    expired = access.Viewer(new_id(), "expired", expires=clock.now())
    unknown = access.Viewer(new_id(), "unknown")
    everybody = [*viewers.values(), expired, unknown, access.SYSTEM]
    assert await authentication.still_holds(database, [*viewers.values(), access.SYSTEM]) == authentication.Validity(
        frozenset(), frozenset()
    )
    entity = registry.of(models.Employee)
    # Another process does it: nothing here is told.
    async with connect(settings) as elsewhere:
        changes = Make(elsewhere, settings).changes
        assert await sessions.sign_out(
            elsewhere, employees["signs out"], viewers["signs out"].session, everywhere=False
        )
        await changes.update(entity, employees["leaves"], {"active": False}, None)
        await changes.delete(entity, employees["is deleted"], None)
        await changes.update(entity, employees["gets another role"], {"role": "SERVICE"}, None)
        await changes.update(entity, employees["goes south"], {"team_id": south}, None)
        await changes.update(entity, employees["sells in the south"], {"team_id": south}, None)
    with database.recording() as statements:
        standing = await authentication.still_holds(database, everybody)
    assert len(statements) == 1
    assert standing.ended == {expired, unknown, viewers["signs out"], viewers["leaves"], viewers["is deleted"]}
    assert standing.changed == {viewers["gets another role"], viewers["goes south"]}
    for name in ("signs out", "leaves", "is deleted"):
        assert await authentication.renewed(database, viewers[name], settings.time_zone) is None
    moved = await authentication.renewed(database, viewers["goes south"], settings.time_zone)
    assert moved is not None
    assert (moved.teams, moved.session) == ((south,), viewers["goes south"].session)
    assert await authentication.still_holds(database, [moved]) == authentication.Validity(frozenset(), frozenset())
    assert await authentication.renewed(database, access.SYSTEM, settings.time_zone) == access.SYSTEM


async def test_sessions_that_ran_out_are_removed(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    # The worker removes expired sessions. A revoked session stays until it expires, so that its tokens are recognized.
    held: dict[str, Held] = {}
    for name in ("living", "reused", "ran out", "ran out after its end"):
        await employed(make, f"{name.replace(' ', '.')}@example.com", full_name=name)
        held[name] = await sign_in(graph, f"{name.replace(' ', '.')}@example.com")
    for name in ("reused", "ran out after its end"):
        await refreshed(graph, held[name].refresh)
        assert code_of(await refresh(graph, held[name].refresh)) == "UNAUTHENTICATED"
    async with database.transaction() as transaction:
        past = models.Session.filter(employee__full_name__startswith="ran out").using_db(transaction.client)
        assert await past.update(expires_at=clock.now()) == 2

    async def kept() -> set[str]:
        sql = "SELECT e.full_name FROM session s JOIN employee e ON e.id=s.employee_id"
        return {row[0] for row in await database.fetch(sql)}

    assert await kept() == set(held)
    async with working(database, settings, Selections(build(), database, settings)), asyncio.timeout(10):
        while await kept() != {"living", "reused"}:
            await asyncio.sleep(0.02)
    again = await refresh(graph, held["reused"].refresh)
    assert "was already used" in again["errors"][0]["message"]
    assert code_of(await refresh(graph, held["ran out"].refresh)) == "UNAUTHENTICATED"
    await refreshed(graph, held["living"].refresh)
    assert await sessions.prune(database) == 0


async def test_of_sessions_that_ran_out_some_are_removed_at_once(make: Make, database: Database) -> None:
    id = await employed(make)
    then = clock.now() - timedelta(seconds=1)
    async with database.transaction() as transaction:
        for _ in range(3):
            session = {"id": new_id(), "employee_id": id, "secret_hash": "", "expires_at": then}
            _ = await models.Session.create(using_db=transaction.client, **session)
    assert [await sessions.prune(database, 2) for _ in range(3)] == [2, 1, 0]


async def test_a_password_that_is_changed_meanwhile_begins_no_session(
    make: Make, database: Database, settings: Settings
) -> None:
    id = await employed(make)
    assert await sessions.begin(database, settings.secret_key, id, "a hash of before") is None
    assert await database.fetch("SELECT id FROM session") == []
    with pytest.raises(Unauthenticated):
        await sessions.rotate(database, settings.secret_key, "x.y")
