"""Rows that others write while a change plans and takes its locks do not break the order of locks.

The plugin `tests.lock_order` fails a test whose locks are out of order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.ids import new_id
from core.settings import Settings
from jobs.doctor.mending import Mending
from models.dialect.base import Database
from models.invariants import invariants
from models.values import Money
from resolvers import registry
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, Unit, lock_plan
from resolvers.changes.locking_reader import LockingReader
from resolvers.registry import Entity
from resolvers.sales import outcomes
from resolvers.sales.opportunities import Move, move
from resolvers.search.expressions import LIVING, equals, every
from tests import rivals
from tests.changes.competing import aborted, writer
from tests.factories import Make
from tests.making import ALONE
from tests.rivals import Rival

__all__ = ["aborted", "writer"]  # fixtures

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)

PLANNED = [models.Customer, models.Opportunity, models.Contract]
"""The models for whose deletion locks are planned, because rules lock more rows than those that are deleted."""


def owned_by(owner: type[models.Row]) -> list[tuple[Entity, str]]:
    """Returns the entities whose rows an owner's rows own, each with the column that names the owner."""
    found = ((one, one.description.to_one[name]) for one in registry.entities() for name in one.owned_by)
    return [(one, relation.column) for one, relation in found if relation.target == owner.__name__]


@pytest.mark.usefixtures("dialect")
def test_these_are_planned() -> None:
    names = [one.name for one in registry.entities() if lock_plan._refer_to_others(one, lock_plan._locked_by_rules)]
    assert sorted(names) == sorted(model.__name__ for model in PLANNED)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets rivals that a lock blocks wait for a short time only."""
    monkeypatch.setattr(rivals, "PATIENCE", 0.02)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("owner", PLANNED)
async def test_a_row_that_is_added_to_a_row_that_is_deleted(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, owner: type[models.Row]
) -> None:
    for added, column in owned_by(owner):
        id = await make(owner)
        for entity, other in owned_by(owner):
            if (entity.name, other) not in ALONE:
                await make(entity.description.model, **{other: id})
        values = await make.values(added.description.model, **{column: id})
        with monkeypatch.context() as patch:
            rival = Rival(patch, lock_plan, "_add_beside_owned", lambda: writer().create(added, values))  # noqa: B023
            await make.changes.delete(registry.of(owner), id, None)
            with suppress(Refused):
                await rival.outcome()
        left = every(equals(column, id), LIVING)
        assert await make.changes.run(lambda unit: unit.find(added.description.model, left)) == []  # noqa: B023


@pytest.mark.usefixtures("impatient")
async def test_a_row_that_is_added_to_an_owned_row_of_a_row_that_is_deleted(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch
) -> None:
    customer = await make(models.Customer)
    await make(models.ContractCustomer, customer_id=customer)
    contact, deal = [await make(model, customer_id=customer) for model in (models.Contact, models.Opportunity)]
    values = {"contact_id": contact, "opportunity_id": deal}
    role = registry.of(models.OpportunityContact)
    rival = Rival(monkeypatch, lock_plan, "_add_beside_owned", lambda: writer().create(role, values))
    await make.changes.delete(registry.of(models.Customer), customer, None)
    with suppress(Refused):
        await rival.outcome()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("verb", ["win", "lose", "move"])
async def test_a_deal_that_moves_while_it_is_deleted(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, aborted: list[str], verb: str
) -> None:
    pipeline = await make(models.Pipeline)
    kinds = ("OPEN", "OPEN", "WON", "LOST")
    stages = [await make(models.Stage, pipeline_id=pipeline, kind=kind) for kind in kinds]
    deal = await make(models.Opportunity, stage_id=stages[0])
    await make(models.ContractOpportunity, opportunity_id=deal)
    works: dict[str, Callable[[Unit], Any]] = {
        "win": lambda unit: outcomes.win(unit, deal, Money(Decimal(1), "USD"), None),
        "lose": lambda unit: outcomes.lose(unit, deal, None, None),
        "move": lambda unit: move(unit, deal, Move(stages[1]), None),
    }
    rival = Rival(monkeypatch, lock_plan, "_add_beside_owned", lambda: writer().run(works[verb]))
    await make.changes.delete(registry.of(models.Opportunity), deal, None)
    with pytest.raises(Refused, match="no Opportunity"):
        await rival.outcome()
    assert aborted == []


async def test_references_are_excluded_without_a_deadlock(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, aborted: list[str]
) -> None:
    # An import writes a deal into a stage without a lock on it, and locks the stage while another deletes it.
    stage, entity = await make(models.Stage), registry.of(models.Opportunity)
    values = await make.values(models.Opportunity, stage_id=stage)
    inserted, reached = asyncio.Event(), asyncio.Event()
    exclude = LockingReader.exclude_references

    async def excluding(self: LockingReader, model: type[models.Row], ids: list[UUID]) -> None:
        reached.set()
        await exclude(self, model, ids)

    monkeypatch.setattr(LockingReader, "exclude_references", excluding)

    async def insert(unit: Unit) -> None:
        await unit.create(entity, {**values, "imported": True})
        inserted.set()
        await reached.wait()
        await asyncio.sleep(0.1)
        await unit.get(models.Stage, stage, lock=True)

    async def delete() -> None:
        await inserted.wait()
        await writer().delete(registry.of(models.Stage), stage, None)

    outcomes = await asyncio.gather(writer().run(insert), delete(), return_exceptions=True)
    assert outcomes[0] is None
    assert isinstance(outcomes[1], Refused)
    assert outcomes[1].problems[0].code == "STATE"
    assert set(aborted) == {"LockNotAvailableError"}


async def pipelines(make: Make) -> list[UUID]:
    """Creates two pipelines with stages, and returns their ids. The stages of the first were created last."""
    ids = [await make(models.Pipeline, external_id=f"p{n}") for n in (1, 2)]
    for id in ids[::-1]:
        for n in (1, 2):
            await make(models.Stage, pipeline_id=id, position=n)
    return ids


async def test_pipelines_come_back_together_with_their_stages(make: Make) -> None:
    entity, ids = registry.of(models.Pipeline), await pipelines(make)
    for id in ids:
        await make.changes.delete(entity, id, None)
    rows = [RowChange({"external_id": f"p{n}", "name": f"Back {n}"}, restoring=True) for n in (1, 2)]
    results = await make.changes.bulk(entity, BulkOperation.UPSERT, rows, Policy.EACH)
    assert [(result.id, result.problems) for result in results] == [(id, ()) for id in ids]
    stages = await make.changes.run(lambda unit: unit.find(models.Stage, LIVING))
    assert sorted(stage["pipeline_id"] for stage in stages) == sorted(ids * 2)


async def test_the_stage_of_a_deal_is_mended_with_its_pipeline(
    make: Make, database: Database, settings: Settings
) -> None:
    (pipeline, _), deletion = await pipelines(make), new_id()
    stages = await make.changes.run(lambda unit: unit.find(models.Stage, equals("pipeline_id", pipeline)))
    last = max(stages, key=lambda stage: str(stage.id))
    deal = await make(models.Opportunity, stage_id=last.id)
    async with database.transaction() as transaction:
        for table, column in (("pipeline", "id"), ("stage", "pipeline_id")):
            sql = f'UPDATE "{table}" SET deleted_at = now(), deletion_id = $1 WHERE {column} = $2'
            await transaction.fetch(sql, [deletion, pipeline])
    (invariant,) = [one for one in invariants() if one.name == "sales/opportunities_in_living_stages"]
    mending = Mending(database, settings, invariant)
    assert (await mending.run(), mending.refused) == (1, [])
    assert (await make.row(models.Stage, (await make.row(models.Opportunity, deal))["stage_id"]))["deleted_at"] is None
