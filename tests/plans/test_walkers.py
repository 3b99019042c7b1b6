"""Tests of the hint that a viewer sees many rows: it expires, and does not change the response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

import models
from resolvers import registry
from resolvers.access import Viewer
from resolvers.plan import scan_hints
from resolvers.plan.scan_hints import Walkers, walkers_of
from tests.plans.world import World, unlimited

QUERY = """query($first: Int!) { customers(first: $first, orderBy: [{field: NAME}]) {
  nodes { name owner { fullName } contacts(first: 2) { nodes { fullName } } }
} }"""
CUSTOMER = registry.of(models.Customer)


class Clock:
    """A clock that does not move unless a test sets `now`."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def viewer(world: World) -> Viewer:
    """Returns a viewer who sees some customers."""
    found = world.callers["SALES"]
    assert found is not None
    return found


@pytest.fixture
def clock(world: World, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replaces the company's hints by an empty store whose clock the test sets. Returns this clock."""
    made = Clock()
    monkeypatch.setitem(scan_hints._of, world.database, Walkers(made))
    return made


Asked = Callable[..., Awaitable[bool]]


@pytest.fixture(params=["looked up", "cached"])
def asked(request: pytest.FixtureRequest, world: World, clock: Clock) -> Asked:
    """Returns a function that reads customers and compares the response with that of the dataloaders.

    The function returns whether the statement first collects the visible rows.
    """

    async def ask(first: int = 4) -> bool:
        async def look_up() -> Viewer | None:
            raise AssertionError("the statement verifies the viewer")

        context = world.context("SALES")
        context.look_up = look_up if request.param == "cached" else None
        with world.database.recording() as statements:
            response = (await unlimited().run(QUERY, {"first": first}, None, context)).response
        assert response["data"] == (await world.by_loaders(QUERY, {"first": first}, "SALES"))["data"]
        (statement,) = statements
        return '"seen"' in statement.sql

    return ask


async def test_who_sees_few_has_them_collected_each_time(world: World, asked: Asked) -> None:
    assert [await asked(), await asked()] == [True, True]
    assert not walkers_of(world.database).walks(viewer(world), CUSTOMER)


async def test_who_sees_many_walks_for_a_while(
    world: World, clock: Clock, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(world.database), "few", lambda self, table: "1")
    assert [await asked(), await asked(), await asked()] == [True, False, False]
    clock.now += scan_hints.LASTING_SECONDS
    assert [await asked(), await asked()] == [True, False]


async def test_a_walk_to_the_end_is_not_taken_again(
    world: World, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(world.database), "few", lambda self, table: "1")
    assert [await asked(), await asked(), await asked(100), await asked()] == [True, False, False, True]


async def test_of_each_and_of_each_entity_it_is_known_alone(world: World, clock: Clock) -> None:
    known = walkers_of(world.database)
    known.found(viewer(world), CUSTOMER)
    assert known.walks(viewer(world), CUSTOMER)
    assert not known.walks(viewer(world), registry.of(models.Contact))
    other = world.callers["SALES1"]
    assert other is not None
    assert not known.walks(other, CUSTOMER)


async def test_it_is_known_of_so_many_at_most(world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_hints, "MOST", 2)
    known = Walkers(clock)
    entities = [registry.of(model) for model in (models.Customer, models.Contact, models.Opportunity)]
    for entity in entities:
        known.found(viewer(world), entity)
    assert [known.walks(viewer(world), entity) for entity in entities] == [False, True, True]
