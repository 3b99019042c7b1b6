"""A subscription without events learns immediately that its caller's rights have changed, on every server.

The periodic checks are switched off. If a server does not learn of the change, the test times out.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

import models
from core.settings import Settings
from models.people import EmployeeRole
from resolvers import registry
from resolvers.events import log_follower
from resolvers.platform.sign_in import set_password
from tests.authentication.signing import EMAIL, PASSWORD, employed
from tests.events.serving import Live, served
from tests.events.test_rights import EVENTS, change, make_key
from tests.factories import Make
from tests.graph import gid

SIGN_IN = "mutation($i: SignInInput!) { m: signIn(input: $i) { accessToken refreshToken } }"
SIGN_OUT = "mutation { m: signOut(input: {everywhere: true}) { sessionsEnded } }"
REFRESH = "mutation($i: TokenRefreshInput!) { m: tokenRefresh(input: $i) { refreshToken } }"
REVOKE = "mutation($i: ApiKeyRevokeInput!) { m: apiKeyRevoke(input: $i) { userErrors { code } } }"


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_follower, "CHECK_SECONDS", 3600.0)


@pytest.fixture
async def servers(settings: Settings, make: Make) -> AsyncIterator[list[Live]]:
    async with served(settings) as one, served(settings) as other:
        yield [one, other]


async def ask(live: Live, query: str, token: str | None = None, **given: Any) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    body = {"query": query, "variables": {"i": given}}
    async with httpx.AsyncClient(trust_env=False, timeout=60) as http:
        answer = await http.post(f"http://127.0.0.1:{live.port}/graphql", json=body, headers=headers)
    return answer.json()


async def ends_on(servers: list[Live], token: str, act: Any) -> None:
    """Asserts that an idle subscription ends on each of the servers after `act`."""
    async with asyncio.TaskGroup() as group:
        listening = asyncio.Event()
        waiting = []

        async def listen(live: Live) -> Any:
            async with live.socket(token) as socket:
                await socket.subscribe(EVENTS, types=["TAG"])
                await live.until_live(1)
                waiting.append(live)
                if len(waiting) == len(servers):
                    listening.set()
                return await socket.refusal()

        told = [group.create_task(listen(live)) for live in servers]
        await listening.wait()
        await act()
    assert [one.result()["extensions"]["code"] for one in told] == ["UNAUTHENTICATED"] * len(servers)


@pytest.mark.parametrize("how", ["sign out", "reuse", "password"])
async def test_a_session_that_ends(servers: list[Live], make: Make, dialect: str, how: str) -> None:
    here, _ = servers
    id = await employed(make)
    held = (await ask(here, SIGN_IN, email=EMAIL, password=PASSWORD))["data"]["m"]

    async def end() -> None:
        if how == "sign out":
            answer = await ask(here, SIGN_OUT, held["accessToken"])
        elif how == "reuse":
            await ask(here, REFRESH, refreshToken=held["refreshToken"])
            answer = await ask(here, REFRESH, refreshToken=held["refreshToken"])
            assert answer.pop("errors")[0]["extensions"]["code"] == "UNAUTHENTICATED"
        else:
            await set_password(make.changes, id, "another one, much longer")
            return
        assert "errors" not in answer, answer

    # On SQLite, other processes learn of a session by polling only, if no event comes with its end.
    everywhere = dialect == "postgres" or how == "password"
    await ends_on(servers if everywhere else [here], held["accessToken"], end)


@pytest.mark.parametrize("how", ["inactive", "deleted"])
async def test_an_employee_who_leaves(servers: list[Live], make: Make, how: str) -> None:
    leaver, employees = await make(models.Employee, role="SALES"), registry.of(models.Employee)
    token = servers[0].token(leaver)
    if how == "inactive":
        await ends_on(servers, token, lambda: make.changes.update(employees, leaver, {"active": False}, None))
    else:
        await ends_on(servers, token, lambda: make.changes.delete(employees, leaver, None))


async def test_a_key_that_is_revoked(servers: list[Live], make: Make) -> None:
    id, secret = await make_key(make, servers[0], scopes=["CATALOGUE_READ"], everything=True)
    admin = servers[0].token(await make(models.Employee, role="ADMIN"))
    await ends_on(servers, secret, lambda: ask(servers[0], REVOKE, admin, id=gid(models.ApiKey, id)))


async def test_an_employee_who_is_demoted(servers: list[Live], make: Make) -> None:
    employee = await make(models.Employee, role="ADMIN")
    token = servers[0].token(employee)
    async with servers[0].socket(token) as here, servers[1].socket(token) as there:
        for live, socket in zip(servers, (here, there), strict=True):
            await socket.subscribe(EVENTS, types=["TAG"])
            await live.until_live(1)
        feeds = [feed for live in servers for feed in live.app.hub._feeds]
        assert [feed.viewer.role for feed in feeds] == [EmployeeRole.ADMIN] * 2
        await change(make, models.Employee, employee, role="ANALYST")
        async with asyncio.timeout(60):
            while {feed.viewer.role for feed in feeds} != {EmployeeRole.ANALYST}:
                await asyncio.sleep(0.01)
