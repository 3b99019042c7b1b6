"""After random merges and unmerges in any order, with other changes in between, every invariant holds.

When all merges are undone, in the order that the refusals ask for, and nothing else has changed, all is as before.
"""

from __future__ import annotations

import os
import random
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from tests.customers.merging import CUSTOMER, differences, everything, furnish, merged, problems, unmerged
from tests.factories import Make
from tests.graph import Graph

STEPS = 20
CUSTOMERS = 6


async def broken(database: Database, settings: Settings) -> dict[str, list[Any]]:
    """Returns the rows that violate an invariant."""
    found = {}
    for one in invariants():
        rows = await database.fetch(one.sql(clock.today(settings.time_zone)))
        if rows:
            found[one.name] = [tuple(map(str, row)) for row in rows]
    return found


class Game:
    """Random merges of a few customers, who share tags, programmes, employees and contracts."""

    def __init__(self, graph: Graph, make: Make, database: Database, settings: Settings, seed: int) -> None:
        self.graph, self.make, self.database, self.settings = graph, make, database, settings
        self.dice = random.Random(seed)
        self.merges: list[str] = []
        self.done = self.undone = 0
        self.before: dict[str, Any] = {}

    async def begin(self) -> list[UUID]:
        """Makes the customers."""
        make = self.make
        shared = {
            one: await make(one)
            for one in (models.Tag, models.Segment, models.Employee, models.Product, models.Campaign)
        }
        program, contract = await make(models.MembershipProgram), await make(models.Contract)
        await make(models.MembershipTier, program_id=program, from_points=30)
        self.customers = [await make(CUSTOMER) for _ in range(CUSTOMERS)]
        for number, id in enumerate(self.customers):
            await make(models.CustomerTag, customer_id=id, tag_id=shared[models.Tag])
            await make(models.Contact, customer_id=id)
            if number % 2:
                await make(models.SegmentMember, customer_id=id, segment_id=shared[models.Segment])
                await make(models.ProductInterest, customer_id=id, product_id=shared[models.Product])
                await make(models.ContractCustomer, customer_id=id, contract_id=contract)
            else:
                await make(models.CampaignMember, customer_id=id, campaign_id=shared[models.Campaign])
                await make(models.SupportCase, customer_id=id, handler_id=shared[models.Employee])
            membership = await make(models.Membership, customer_id=id, program_id=program)
            await self.graph.done("pointsEarn", id=str(membership), points=10 + number)
            opportunity = await make(models.Opportunity, customer_id=id)
            await make(models.Order, customer_id=id, opportunity_id=opportunity)
        return self.customers

    async def step(self) -> None:
        """Merges two or three customers, or undoes a merge."""
        if self.merges and self.dice.random() < 0.45:
            merge = self.dice.choice(self.merges)
            found = await unmerged(self.graph, CUSTOMER, merge)
            if found["userErrors"]:
                assert problems(found) == [("input.merge", "STATE")]
            else:
                self.merges.remove(merge)
                self.undone += 1
        else:
            survivor, *others = self.dice.sample(self.customers, self.dice.choice([2, 2, 3]))
            found = await merged(self.graph, CUSTOMER, survivor, *others)
            if found["userErrors"]:
                assert {code for _, code in problems(found)} == {"STATE"}
            else:
                self.merges.append(found["mergeId"])
                self.done += 1

    async def undo_all(self) -> list[Any]:
        """Undoes all merges: one that is refused is undone after the others. Returns all conflicts."""
        conflicts = []
        while self.merges:
            for merge in [*self.merges]:
                found = await unmerged(self.graph, CUSTOMER, merge)
                if found["userErrors"] == []:
                    self.merges.remove(merge)
                    conflicts += found["conflicts"]
                    break
            else:
                raise AssertionError("no merge can be undone")
        return conflicts


async def play(graph: Graph, make: Make, database: Database, settings: Settings, seed: int, steps: int) -> Game:
    """Plays a game without other changes."""
    print(f"seed {seed}")
    game = Game(graph, make, database, settings, seed)
    await game.begin()
    assert await broken(database, settings) == {}
    begun = await everything(database)
    for _ in range(steps):
        await game.step()
        assert await broken(database, settings) == {}
    assert await game.undo_all() == []
    assert await broken(database, settings) == {}
    assert differences(begun, await everything(database)) == {}
    return game


async def test_twenty_random_merges(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    seed = int(os.environ.get("RAPPORT_TEST_SEED", "20261201"))
    game = await play(graph, make, database, settings, seed, STEPS)
    assert game.done >= 5


@pytest.mark.prove
@pytest.mark.parametrize("number", range(10))
async def test_many_random_merges(
    graph: Graph, make: Make, database: Database, settings: Settings, number: int
) -> None:
    seed = int(os.environ.get("RAPPORT_TEST_SEED", str(random.SystemRandom().randrange(10**6)))) + number
    await play(graph, make, database, settings, seed, 5 * STEPS)


@pytest.mark.parametrize(
    "seed", [1, pytest.param(2, marks=pytest.mark.prove), pytest.param(3, marks=pytest.mark.prove)]
)
async def test_random_merges_with_changes_in_between(
    graph: Graph, make: Make, database: Database, settings: Settings, seed: int
) -> None:
    game = Game(graph, make, database, settings, seed)
    await game.begin()
    rows = {table: ids.keys() for table, ids in (await everything(database)).items()}
    for _ in range(STEPS):
        await game.step()
        customer = game.dice.choice(game.customers)
        match game.dice.randrange(4):
            case 0:
                await graph.change("contactCreate", "id", customerId=str(customer), fullName="New")
            case 1:
                await graph.change("customerUpdate", "id", id=str(customer), city="New city")
            case 2:
                order = await make.changes.run(lambda unit: _orders(unit))
                await graph.change("orderUpdate", "id", id=str(game.dice.choice(order)), channel="PARTNER")
            case 3:
                query = "query($id: ID!) { customer(id: $id) { memberships { nodes { id } } } }"
                found = (await graph(query, id=str(customer)))["customer"]
                for one in found["memberships"]["nodes"]:
                    await graph.change("pointsRedeem", "id", id=one["id"], points=3)
        assert await broken(database, settings) == {}
    await game.undo_all()
    assert await broken(database, settings) == {}
    now = await everything(database)
    assert {table: [id for id in ids if id not in now[table]] for table, ids in rows.items()} == {
        table: [] for table in rows
    }


async def _orders(unit: Any) -> list[UUID]:
    from resolvers.search.expressions import LIVING

    return [row.id for row in await unit.find(models.Order, LIVING)]


async def test_everything_that_refers_to_a_customer(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    for id in (survivor, other):
        await furnish(database, make, CUSTOMER, id)
    found = await merged(graph, CUSTOMER, survivor, other)
    assert found["userErrors"] == []
    assert await broken(database, settings) == {}
    await unmerged(graph, CUSTOMER, found["mergeId"])
    assert await broken(database, settings) == {}
