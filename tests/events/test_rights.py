"""Events that follow a change of rights are delivered by the new rights, even if they follow at once.

The periodic checks of rights are switched off. So the tests see only the effects of the checks for each delivery.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers import access, registry
from resolvers.events import log_follower
from resolvers.events.fan_out import Delivery
from resolvers.events.log_follower import Hub
from resolvers.events.subscription_filter import Interest
from resolvers.search.expressions import LIVING
from tests.events.serving import WAIT, Listener, Live, served
from tests.factories import Make

EVENTS = """subscription($types: [EntityType!]) {
  events(entityTypes: $types) {
    operation entityType changes { field before after }
    node { ... on Customer { name phone owner { fullName } } ... on Tag { name } }
  }
}"""
PHONE = "13800000000"
MASKED = "138****0000"


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_follower, "CHECK_SECONDS", 3600.0)


@pytest.fixture
async def live(settings: Settings, database: Database) -> AsyncIterator[Live]:
    async with served(settings) as running:
        yield running


async def change(make: Make, model: type[Row], id: UUID, **values: Any) -> None:
    await make.changes.update(registry.of(model), id, values, None)


async def subscribed(live: Live, socket: Listener) -> None:
    await socket.subscribe(EVENTS, types=["CUSTOMER", "TAG"])
    await live.until_live(1)


async def test_after_a_change_of_role(live: Live, make: Make) -> None:
    employee = await make(models.Employee, role="ADMIN")
    async with live.socket(live.token(employee)) as socket:
        await subscribed(live, socket)
        for role, phone in (("ANALYST", MASKED), ("ADMIN", PHONE), ("MARKETING", MASKED)):
            await change(make, models.Employee, employee, role=role)
            await make(models.Customer, name="Ares", phone=PHONE)
            item = await socket.next()
            assert item["node"]["phone"] == phone
            assert {"field": "phone", "before": None, "after": phone} in item["changes"]


async def test_after_a_change_of_team(live: Live, make: Make) -> None:
    # First moves a team below the manager's own team, which changes no row of the manager. Then moves the manager.
    team, other = await make(models.Team), await make(models.Team)
    below = await make(models.Team, parent_id=team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    seller = await make(models.Employee, role="SALES", team_id=below)
    async with live.socket(live.token(manager)) as socket:
        await subscribed(live, socket)
        await make(models.Customer, name="one", owner_id=seller)
        assert (await socket.next())["node"]["name"] == "one"
        await change(make, models.Team, below, parent_id=other)
        await make(models.Customer, name="unseen", owner_id=seller)
        await make(models.Tag, name="end")
        assert (await socket.next())["node"]["name"] == "end"
        await change(make, models.Employee, manager, team_id=other)
        await make(models.Customer, name="two", owner_id=seller)
        assert (await socket.next())["node"]["name"] == "two"


async def make_key(make: Make, live: Live, **limits: Any) -> tuple[UUID, str]:
    """Creates an API key. Returns its id and its secret."""
    # Only the response over HTTP contains the secret.
    admin = await make(models.Employee, role="ADMIN")
    query = "mutation($i: ApiKeyCreateInput!) { m: apiKeyCreate(input: $i) { apiKey { id } secret } }"
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(
            f"http://127.0.0.1:{live.port}/graphql",
            json={"query": query, "variables": {"i": {"name": "Key", **limits}}},
            headers={"Authorization": f"Bearer {live.token(admin)}"},
        )
    made = answer.json()["data"]["m"]
    (row,) = await make.changes.run(lambda unit: unit.find(models.ApiKey, LIVING))
    return row.id, made["secret"]


async def test_after_a_change_of_scopes(live: Live, make: Make) -> None:
    id, secret = await make_key(
        make, live, scopes=["CUSTOMERS_READ", "EMPLOYEES_READ", "SENSITIVE_READ"], everything=True
    )
    owner = await make(models.Employee, role="SALES", full_name="Olga")
    async with live.socket(secret) as socket:
        await subscribed(live, socket)
        await make(models.Customer, name="one", phone=PHONE, owner_id=owner)
        assert (await socket.next())["node"] == {"name": "one", "phone": PHONE, "owner": {"fullName": "Olga"}}
        await change(make, models.ApiKey, id, scopes=["CUSTOMERS_READ"])
        await make(models.Customer, name="two", phone=PHONE, owner_id=owner)
        assert (await socket.next())["node"] == {"name": "two", "phone": MASKED, "owner": None}


@pytest.mark.parametrize("why", ["inactive", "deleted"])
async def test_who_may_not_listen_any_more_gets_no_further_item(live: Live, make: Make, why: str) -> None:
    employee = await make(models.Employee, role="ADMIN")
    async with live.socket(live.token(employee)) as socket:
        await subscribed(live, socket)
        if why == "inactive":
            await change(make, models.Employee, employee, active=False)
        else:
            await make.changes.delete(registry.of(models.Employee), employee, None)
        await make(models.Tag, name="not for them")
        assert (await socket.refusal())["extensions"]["code"] == "UNAUTHENTICATED"


async def test_server_sent_events_too(live: Live, make: Make) -> None:
    employee = await make(models.Employee, role="ADMIN")
    headers = {"Authorization": f"Bearer {live.token(employee)}", "Accept": "text/event-stream"}
    asked = {"query": EVENTS, "variables": {"types": ["CUSTOMER"]}}
    async with httpx.AsyncClient(trust_env=False, timeout=WAIT) as http:
        url = f"http://127.0.0.1:{live.port}/graphql"
        async with http.stream("POST", url, json=asked, headers=headers) as response:
            await live.until_live(1)
            await change(make, models.Employee, employee, role="ANALYST")
            await make(models.Customer, phone=PHONE)
            async for line in response.aiter_lines():
                if line.startswith("data: "):
                    assert MASKED in line
                    assert PHONE not in line
                    return


class Slow:
    """A subscriber that takes a delivery only when the test calls `take`."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database, self.settings = database, settings
        self.hub = Hub(database, settings.time_zone)

    async def start(self, employee: UUID, *entities: str) -> None:
        viewer = await access.employee(self.database, employee, self.settings.time_zone)
        assert viewer is not None
        self.feed = await self.hub.feed(viewer, Interest(frozenset(entities)), None)
        self.deliveries = self.feed.deliveries()
        self.first: asyncio.Future[Delivery] | None = asyncio.ensure_future(anext(self.deliveries))
        await self.until(lambda: self.hub.live == 1)

    async def until(self, met: Any) -> None:
        async with asyncio.timeout(WAIT):
            while not met():
                await asyncio.sleep(0.01)

    async def take(self) -> Delivery:
        """Takes the next delivery, and returns it."""
        first, self.first = self.first, None
        async with asyncio.timeout(WAIT):
            return await (first or anext(self.deliveries))

    async def waiting(self, deliveries: int) -> None:
        """Waits until this many deliveries are queued for the subscriber."""
        await self.until(lambda: self.feed.waiting == deliveries)

    async def checked_again(self) -> None:
        """Waits until the queued deliveries have been discarded, so that the subscriber must read the event log."""
        await self.until(lambda: self.feed.behind)

    async def stop(self) -> None:
        await self.hub.close()


@pytest.fixture
async def slow(database: Database, settings: Settings) -> AsyncIterator[Slow]:
    made = Slow(database, settings)
    yield made
    await made.stop()


async def test_what_waits_is_checked_again_after_a_change_of_owner(slow: Slow, make: Make) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    customer = await make(models.Customer, owner_id=seller)
    await slow.start(seller, "Customer")
    for name in ("one", "two", "three"):
        await change(make, models.Customer, customer, name=name)
    first = await slow.take()
    assert (first.operation, first.event.changes["name"][1]) == ("UPDATE", "one")
    await slow.waiting(2)
    await change(make, models.Customer, customer, owner_id=rival)
    await slow.checked_again()
    assert (await slow.take()).operation == "REMOVED"


async def test_what_waits_is_checked_again_after_the_end_of_an_assignment(slow: Slow, make: Make) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    customer = await make(models.Customer, owner_id=rival)
    assignment = await make(models.CustomerAssignment, customer_id=customer, employee_id=seller)
    await slow.start(seller, "Customer", "Tag")
    for name in ("one", "two", "three"):
        await change(make, models.Customer, customer, name=name)
    await slow.take()
    await slow.waiting(2)
    await change(make, models.CustomerAssignment, assignment, until=date(2026, 1, 2))  # it began on the first
    await slow.checked_again()
    await make(models.Tag, name="end")
    assert (await slow.take()).event.entity == "Tag"


async def test_what_waits_is_checked_again_after_a_change_of_role(slow: Slow, make: Make) -> None:
    employee = await make(models.Employee, role="ADMIN")
    await slow.start(employee, "Customer", "Tag")
    for name in ("one", "two"):
        await make(models.Customer, name=name)
    assert (await slow.take()).event.entity == "Customer"
    await slow.waiting(1)
    await change(make, models.Employee, employee, role="SALES")
    await slow.checked_again()
    await make(models.Tag, name="end")
    assert (await slow.take()).event.entity == "Tag"
