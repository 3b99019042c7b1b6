"""Who was found to see many rows is not asked again for a while; what they are shown is the same."""

from __future__ import annotations

import pytest

import models
from resolvers import registry
from resolvers.access import Viewer
from resolvers.plan import walkers
from resolvers.plan.walkers import Walkers, walkers_of
from tests.plans.world import World, unlimited

QUERY = """{ customers(first: 4, orderBy: [{field: NAME}]) {
  nodes { name owner { fullName } contacts(first: 2) { nodes { fullName } } }
} }"""
CUSTOMER = registry.of(models.Customer)


class Clock:
    """A clock that stands until it is moved."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def viewer(world: World) -> Viewer:
    """Somebody who sees some customers."""
    found = world.callers["SALES"]
    assert found is not None
    return found


@pytest.fixture
def clock(world: World, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What tells the time to those of a world who walk: nobody does so far."""
    made = Clock()
    monkeypatch.setitem(walkers._of, world.database, Walkers(made))
    return made


async def asked(world: World) -> bool:
    """Whether the rows of somebody who asks for customers are collected first. The answer has to be the loaders'."""
    with world.database.recording() as statements:
        response = (await unlimited().run(QUERY, None, None, world.context("SALES"))).response
    assert len(response["data"]["customers"]["nodes"]) == 4
    assert response["data"] == (await world.by_loaders(QUERY, {}, "SALES"))["data"]
    (statement,) = statements
    return '"seen"' in statement.sql


async def test_who_sees_few_has_them_collected_each_time(world: World, clock: Clock) -> None:
    assert [await asked(world), await asked(world)] == [True, True]
    assert not walkers_of(world.database).walks(viewer(world), CUSTOMER)


async def test_who_sees_many_walks_for_a_while(world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(world.database), "few", lambda self, table: "1")
    assert [await asked(world), await asked(world), await asked(world)] == [True, False, False]
    clock.now += walkers.LASTING_SECONDS
    assert [await asked(world), await asked(world)] == [True, False]


async def test_a_walk_that_takes_long_is_not_taken_again(
    world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(world.database), "few", lambda self, table: "1")
    monkeypatch.setattr(walkers, "LONG_SECONDS", 0.0)
    assert [await asked(world), await asked(world), await asked(world)] == [True, False, True]


async def test_of_each_and_of_each_entity_it_is_known_alone(world: World, clock: Clock) -> None:
    known = walkers_of(world.database)
    known.told(viewer(world), CUSTOMER, many=True)
    assert known.walks(viewer(world), CUSTOMER)
    assert not known.walks(viewer(world), registry.of(models.Contact))
    other = world.callers["SALES1"]
    assert other is not None
    assert not known.walks(other, CUSTOMER)


async def test_it_is_known_of_so_many_at_most(world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walkers, "MOST", 2)
    known = walkers_of(world.database)
    entities = [registry.of(model) for model in (models.Customer, models.Contact, models.Opportunity)]
    for entity in entities:
        known.told(viewer(world), entity, many=True)
    assert [known.walks(viewer(world), entity) for entity in entities] == [False, True, True]
