"""Servers whose clocks differ by up to 20 s accept and reject the same callers."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

import models
from core import clock, tokens
from core.errors import Unauthenticated
from core.settings import Settings
from models.dialect.base import Database
from models.fields import Kind
from resolvers import authentication
from resolvers.authentication import Validity, authenticate, sessions, still_holds
from resolvers.authentication.viewer_cache import ViewerCache
from resolvers.changes import idempotency
from tests.authentication.signing import employed, refresh, sign_in, status, with_token
from tests.authentication.test_api_keys import created
from tests.clocks import Ahead, servers
from tests.factories import Make
from tests.graph import Graph

SKEWS = (-20.0, 0.0, 20.0)
NOT_VALID = "The token is not valid"
PLANNED = "{ customers(first: 5) { nodes { name } } }"


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> Ahead:
    """Runs a `with` block as a server whose clock is ahead by some seconds."""
    return servers(monkeypatch)


async def expire(database: Database, table: str, column: str, seconds: float) -> None:
    """Sets a column of all rows to the database's current time plus `seconds`."""
    sql = {
        "sqlite": f"strftime('%Y-%m-%d %H:%M:%f','now','{seconds} seconds')||'000+00:00'",
        "postgres": f"now()+interval '{seconds} seconds'",
    }[database.name]
    async with database.transaction() as transaction:
        await transaction.fetch(f'UPDATE "{table}" SET "{column}"={sql} RETURNING 1')


async def test_the_databases_clock_is_told_as_it_stores_times(database: Database, ahead: Ahead) -> None:
    with ahead(-20):
        before = clock.now() + timedelta(seconds=20)
        found = await database.time(database.fetch)
    assert abs(found - before) < timedelta(seconds=10)
    assert found.utcoffset() == timedelta(0)
    for seconds, later in ((60, True), (-60, False)):
        placeholder = "$1::timestamptz" if database.name == "postgres" else "?"
        moment: Any = found + timedelta(seconds=seconds)
        if database.name == "sqlite":
            moment = moment.isoformat(" ", "microseconds")
        assert bool((await database.fetch(f"SELECT {placeholder}>{database.now}", [moment]))[0][0]) is later


# ---- access tokens ----


@pytest.mark.parametrize("issuer", SKEWS)
@pytest.mark.parametrize("reader", SKEWS)
def test_a_token_of_one_server_is_one_of_all(issuer: float, reader: float, ahead: Ahead, settings: Settings) -> None:
    with ahead(issuer):
        token = tokens.issue(settings.secret_key, UUID(int=7), timedelta(minutes=10))
    if abs(issuer - reader) <= 30:
        with ahead(reader):
            assert tokens.read(settings.secret_key, token).subject == UUID(int=7)
            # Until its end, which the reader sees early by as much as its clock is ahead.
        with ahead(issuer + 599 + 20):
            assert tokens.read(settings.secret_key, token).subject == UUID(int=7)
    with ahead(issuer + 600 + 31), pytest.raises(Unauthenticated, match=NOT_VALID):
        tokens.read(settings.secret_key, token)


@pytest.mark.parametrize("claim", ["iat", "nbf", "exp"])
def test_the_leeway_is_thirty_seconds(claim: str, settings: Settings) -> None:
    now = clock.now().timestamp()
    key = OctKey.import_key(settings.secret_key)

    def signed(seconds: float) -> str:
        claims = {"iss": "rapport", "sub": str(UUID(int=7)), "exp": now + 600, claim: now + seconds}
        return jwt.encode({"alg": "HS256"}, claims, key)

    sign = -1 if claim == "exp" else 1
    for seconds in (0, 1, 20, 28):
        assert tokens.read(settings.secret_key, signed(sign * seconds)).subject == UUID(int=7)
    for seconds in (31, 60, 3_600):
        with pytest.raises(Unauthenticated, match=NOT_VALID):
            tokens.read(settings.secret_key, signed(sign * seconds))


@pytest.mark.parametrize("value", [True, "1", None, [], {}, float("nan"), float("inf"), -1, 1e300, 10**30])
@pytest.mark.parametrize("claim", ["iat", "nbf", "exp"])
def test_what_is_no_time_is_refused(claim: str, value: Any, settings: Settings) -> None:
    claims = {"iss": "rapport", "sub": str(UUID(int=7)), "exp": clock.now().timestamp() + 60, claim: value}
    token = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(settings.secret_key))
    with pytest.raises(Unauthenticated, match=NOT_VALID):
        tokens.read(settings.secret_key, token)


def test_what_a_process_has_read_before_makes_no_difference(ahead: Ahead, settings: Settings) -> None:
    # A process that has verified a token's signature before gives the same answer as a process that has not.
    with ahead(20):
        token = tokens.issue(settings.secret_key, UUID(int=7), timedelta(minutes=10))
    for seconds, accepted in ((-20, False), (0, True), (620, True), (660, False), (0, True), (-20, False)):
        for forget in (False, True):
            if forget:
                tokens._verified.cache_clear()
            with ahead(seconds):
                if accepted:
                    tokens.read(settings.secret_key, token)
                else:
                    with pytest.raises(Unauthenticated, match=NOT_VALID):
                        tokens.read(settings.secret_key, token)


async def test_a_connection_ends_with_its_token(
    make: Make, database: Database, settings: Settings, ahead: Ahead
) -> None:
    # A connection ends at the token's `exp`. A connection that was opened during the leeway ends with the leeway.
    employee = await make(models.Employee, role="SALES")
    token = tokens.issue(settings.secret_key, employee, timedelta(minutes=10))
    for opened, ends in ((0, 600), (599, 600), (610, 630), (628, 630)):
        with ahead(opened):
            viewer = await authenticate(database, settings.secret_key, f"Bearer {token}", settings.time_zone)
        assert viewer is not None
        for seconds, ended in ((ends - 2, False), (ends + 1, True)):
            with ahead(max(seconds, opened)):
                assert (await still_holds(database, [viewer])).ended == (frozenset([viewer]) if ended else frozenset())


async def test_the_cache_of_viewers_knows_tokens_by_their_claims(
    make: Make, database: Database, settings: Settings, ahead: Ahead
) -> None:
    employee = await make(models.Employee, role="SALES")
    cache = ViewerCache(database, settings.secret_key, settings.time_zone)
    with ahead(20):
        header = f"Bearer {tokens.issue(settings.secret_key, employee, timedelta(minutes=10))}"
    for seconds in (0, 20, 615):
        with ahead(seconds):
            viewer = await cache.look_up(header)
            assert cache.cached(header) == viewer is not None
    with ahead(660), pytest.raises(Unauthenticated, match=NOT_VALID):
        cache.cached(header)


# ---- sessions and API keys ----


@pytest.mark.parametrize("seconds", SKEWS)
async def test_a_session_ends_for_all_servers_at_once(
    graph: Graph, make: Make, database: Database, settings: Settings, ahead: Ahead, seconds: float
) -> None:
    employee = await employed(make, role="SALES")
    with ahead(seconds):
        held, other = await sign_in(graph), await sign_in(graph)
        claims = tokens.read(settings.secret_key, held.access)
        assert claims.session is not None
        viewer = await authenticate(database, settings.secret_key, f"Bearer {held.access}", settings.time_zone)
        assert viewer is not None
    ends = await database.fetch('SELECT "expires_at" FROM "session"')
    lasts = sessions.SESSION - timedelta(minutes=1), sessions.SESSION + timedelta(minutes=1)
    decode = database.decoders[Kind.INSTANT]
    now = await database.time(database.fetch)
    assert all(lasts[0] < decode(row[0]) - now < lasts[1] for row in ends)

    await expire(database, "session", "expires_at", 10)
    with ahead(seconds):
        mine = with_token(graph, held.access)
        for _ in range(2):  # the second by the plan with a cached viewer
            assert "errors" not in await mine.ask(PLANNED)
        assert await sessions.holds(database, claims.session, employee)
        assert await still_holds(database, [viewer]) == Validity(frozenset(), frozenset())
        assert await sessions.prune(database) == 0
        assert "errors" not in await refresh(graph, other.refresh)

    await expire(database, "session", "expires_at", -10)
    with ahead(seconds):
        assert await status(graph, held.access) == 401
        assert (await mine.ask(PLANNED))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert not await sessions.holds(database, claims.session, employee)
        assert await still_holds(database, [viewer]) == Validity(frozenset([viewer]), frozenset())
        assert "has ended" in (await refresh(graph, held.refresh))["errors"][0]["message"]
        assert await sessions.prune(database) == 2


@pytest.mark.parametrize("seconds", SKEWS)
async def test_a_sign_out_ends_what_another_server_holds_valid(
    graph: Graph, make: Make, database: Database, ahead: Ahead, seconds: float
) -> None:
    await employed(make)
    held = await sign_in(graph)
    await expire(database, "session", "expires_at", 10)
    with ahead(seconds):
        data = await with_token(graph, held.access)("mutation { signOut(input: {everywhere: true}) { sessionsEnded } }")
    assert data == {"signOut": {"sessionsEnded": 1}}
    for skew in SKEWS:
        with ahead(skew):
            assert await status(graph, held.access) == 401


@pytest.mark.parametrize("seconds", SKEWS)
async def test_an_api_key_ends_for_all_servers_at_once(
    graph: Graph, database: Database, settings: Settings, ahead: Ahead, seconds: float
) -> None:
    ends = clock.now() + timedelta(hours=1)
    _, secret = await created(graph, expiresAt=ends.isoformat())

    async def viewer() -> Any:
        return await authenticate(database, settings.secret_key, f"Bearer {secret}", settings.time_zone)

    await expire(database, "api_key", "expires_at", 10)
    with ahead(seconds):
        held = await viewer()
        assert await still_holds(database, [held]) == Validity(frozenset(), frozenset())
        assert await authentication.renewed(database, held, settings.time_zone) == held
    await expire(database, "api_key", "expires_at", -10)
    with ahead(seconds):
        with pytest.raises(Unauthenticated, match="has expired"):
            await viewer()
        assert await still_holds(database, [held]) == Validity(frozenset([held]), frozenset())
        assert await authentication.renewed(database, held, settings.time_zone) is None


# ---- idempotency keys ----


@pytest.mark.parametrize("first", SKEWS)
@pytest.mark.parametrize("second", SKEWS)
async def test_a_request_is_run_by_one_server_at_a_time(
    database: Database, ahead: Ahead, first: float, second: float
) -> None:
    with ahead(first):
        claimed = await idempotency.claim(database, "ann", "k", "digest")
        assert isinstance(claimed, idempotency.Claim)
    with ahead(second):
        assert await idempotency.look(database, "ann", "k", "digest") == idempotency.RUNNING
        assert await idempotency.claim(database, "ann", "k", "digest") == idempotency.RUNNING
    with ahead(first):
        await idempotency.renew(database, [claimed])
    with ahead(second):
        assert await idempotency.claim(database, "ann", "k", "digest") == idempotency.RUNNING
    # A dead run is taken over at once, also from a server whose clock was ahead.
    await expire(database, "idempotency_key", "lease_until", -0.5)
    with ahead(second):
        taken = await idempotency.claim(database, "ann", "k", "digest")
        assert isinstance(taken, idempotency.Claim)
        await idempotency.release(database, taken)
    with ahead(first):
        assert isinstance(await idempotency.claim(database, "ann", "k", "digest"), idempotency.Claim)


@pytest.mark.parametrize("seconds", SKEWS)
async def test_an_answer_is_kept_equally_long_by_all(database: Database, ahead: Ahead, seconds: float) -> None:
    claimed = await idempotency.claim(database, "ann", "k", "digest")
    assert isinstance(claimed, idempotency.Claim)
    await idempotency.finish(database, claimed, b"answer", ())
    await expire(database, "idempotency_key", "lease_until", -10)
    await expire(database, "idempotency_key", "expires_at", 10)
    with ahead(seconds):
        stored = await idempotency.look(database, "ann", "k", "digest")
        assert isinstance(stored, idempotency.Stored)
        assert stored.answer == b"answer"
        assert await idempotency.prune(database) == 0
    await expire(database, "idempotency_key", "expires_at", -10)
    with ahead(seconds):
        assert await idempotency.look(database, "ann", "k", "digest") is None
        assert await idempotency.prune(database) == 1


async def test_the_skew_reaches_the_tasks_of_a_server(ahead: Ahead) -> None:
    # A control: the other tests would prove nothing if the server's tasks did not use the skewed clock.
    async def told() -> float:
        return clock.now().timestamp()

    with ahead(1_000):
        there = asyncio.create_task(told())
    assert 990 < await there - await told() < 1_010
