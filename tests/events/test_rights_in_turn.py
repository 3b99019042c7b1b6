"""An event that waits for its turn is delivered according to the subscriber's rights at the time of sending."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers.events import log_follower
from schema.execution.event_budget import EventBudget, Turn
from tests.events.serving import WAIT, Live, served
from tests.events.test_rights import EVENTS, MASKED, PHONE, change, subscribed
from tests.factories import Make


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_follower, "CHECK_SECONDS", 3600.0)


@pytest.fixture
async def live(settings: Settings, database: Database) -> AsyncIterator[Live]:
    async with served(settings) as running:
        yield running


class Gate:
    """Holds an event back between its removal from the feed and the creation of its response."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.open = asyncio.Event()
        self.open.set()
        self.held = 0

    async def hold(self) -> None:
        self.held += not self.open.is_set()
        await self.open.wait()

    async def holds(self, make: Make, **values: Any) -> UUID:
        """Creates a customer and waits until its event is held back."""
        self.open.clear()
        id = await make(models.Customer, **values)
        await self.until(lambda: self.held)
        return id

    async def release(self) -> None:
        """Waits until the server has read about the change of rights, and then releases the event."""
        await self.until(lambda: all(feed.changes or feed.ended for feed in self.live.app.hub._feeds))
        self.open.set()

    async def until(self, met: Any) -> None:
        async with asyncio.timeout(WAIT):
            while not met():
                await asyncio.sleep(0.01)


@pytest.fixture(params=["turn", "pay"])
def gate(live: Live, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Returns a gate for events that wait for their caller's turn, or for their caller's budget."""
    made = Gate(live)
    turn, take = EventBudget.turn, EventBudget.take

    @asynccontextmanager
    async def gated_turn(budget: EventBudget, caller: str | None) -> AsyncIterator[Turn]:
        async with turn(budget, caller) as found:
            await made.hold()
            yield found

    async def gated_take(budget: EventBudget, caller: str | None, cost: int) -> None:
        await take(budget, caller, cost)
        await made.hold()

    if request.param == "turn":
        monkeypatch.setattr(EventBudget, "turn", gated_turn)
    else:
        monkeypatch.setattr(EventBudget, "take", gated_take)
    return made


@pytest.mark.parametrize("role", ["ANALYST", "MARKETING"])
async def test_an_event_in_its_turn_is_masked(live: Live, gate: Gate, make: Make, role: str) -> None:
    employee = await make(models.Employee, role="ADMIN")
    async with live.socket(live.token(employee)) as socket:
        await subscribed(live, socket)
        await gate.holds(make, name="Ares", phone=PHONE)
        await change(make, models.Employee, employee, role=role)
        await gate.release()
        item = await socket.next()
        assert (item["node"]["name"], item["node"]["phone"]) == ("Ares", MASKED)
        assert {"field": "phone", "before": None, "after": MASKED} in item["changes"]


async def test_an_event_in_its_turn_is_hidden_by_a_role(live: Live, gate: Gate, make: Make) -> None:
    employee = await make(models.Employee, role="ADMIN")
    async with live.socket(live.token(employee)) as socket:
        await subscribed(live, socket)
        await gate.holds(make, name="Ares", phone=PHONE)
        await change(make, models.Employee, employee, role="SALES")
        await gate.release()
        await make(models.Tag, name="end")
        assert (await socket.next())["node"]["name"] == "end"


async def test_an_event_in_its_turn_is_hidden_by_a_team(live: Live, gate: Gate, make: Make) -> None:
    team, other = await make(models.Team), await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    seller = await make(models.Employee, role="SALES", team_id=team)
    async with live.socket(live.token(manager)) as socket:
        await subscribed(live, socket)
        await gate.holds(make, name="Ares", owner_id=seller)
        await change(make, models.Employee, seller, team_id=other)
        await gate.release()
        await make(models.Tag, name="end")
        assert (await socket.next())["node"]["name"] == "end"


async def test_an_event_in_its_turn_is_hidden_by_a_new_owner(live: Live, gate: Gate, make: Make) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    async with live.socket(live.token(seller)) as socket:
        await subscribed(live, socket)
        customer = await gate.holds(make, name="Ares", phone=PHONE, owner_id=seller)
        await change(make, models.Customer, customer, owner_id=rival)
        await gate.release()
        item = await socket.next()
        assert (item["operation"], item["node"], item["changes"]) == ("REMOVED", None, [])


async def test_an_event_in_its_turn_is_not_given_to_who_is_gone(live: Live, gate: Gate, make: Make) -> None:
    """A client that resumes with the error's cursor gets the event that was not delivered."""
    employee, other = [await make(models.Employee, role="ADMIN") for _ in range(2)]
    async with live.socket(live.token(employee)) as socket:
        await subscribed(live, socket)
        await gate.holds(make, name="Ares", phone=PHONE)
        await change(make, models.Employee, employee, active=False)
        await gate.release()
        error = await socket.refusal()
    assert error["extensions"]["code"] == "UNAUTHENTICATED"
    query = EVENTS.replace("events(", "events(after: $after ").replace("($types", "($after: String, $types")
    async with live.socket(live.token(other)) as socket:
        await socket.subscribe(query, types=["CUSTOMER"], after=error["extensions"]["cursor"])
        assert (await socket.next())["node"]["name"] == "Ares"
