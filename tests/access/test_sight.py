"""Tests of checking many viewers at once: each viewer gets the same result as if checked alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.audience import Audience, PastRow
from resolvers.authentication.authentication import by_key
from resolvers.platform import api_keys
from resolvers.reads.loaders import Reader
from resolvers.registry import Entity
from tests.access.world import World, close_cases
from tests.factories import Make

ENTITIES = [entity for entity in registry.entities() if not entity.link]


READING = ["CUSTOMERS_READ", "SALES_READ", "ACTIVITIES_READ", "CATALOGUE_READ", "EMPLOYEES_READ"]


async def viewers_of(world: World, database: Database, settings: Settings) -> dict[str, Viewer]:
    """Returns the viewers of all employees and of API keys of each kind, by name."""
    found = {
        name: await access.by_email(database, f"{name}@example.com", settings.time_zone) for name in world.employees
    }
    for name, given in (await keys_of(world, database)).items():
        id, _ = await world.make.changes.run(lambda unit, given=given: api_keys.create(unit, given))  # type: ignore[misc]
        found[name] = await by_key(database, f"key:{id}", settings.time_zone)
    return {name: viewer for name, viewer in found.items() if viewer}


async def keys_of(world: World, database: Database) -> dict[str, dict[str, Any]]:
    """Returns the inputs that create API keys, by name.

    Each key is restricted by team, by customer, by both, by neither, or by scopes.
    """
    teams = {
        str(id): UUID(str(team)) for id, team in await database.fetch('SELECT "id", "team_id" FROM "employee"') if team
    }
    north, head = teams[str(world.employees["seller"])], teams[str(world.employees["head"])]
    served, ownerless, others = (world.customers[name] for name in ("served", "ownerless", "others"))
    keys: dict[str, dict[str, Any]] = {
        "key of north": {"team_ids": [north]},
        "key of the head": {"team_ids": [head]},
        "key of customers": {"customer_ids": [served, ownerless]},
        "key of others": {"customer_ids": [others]},
        "key of both": {"team_ids": [north], "customer_ids": [served]},
        "key of everything": {"everything": True},
        "key of activities": {"team_ids": [north], "scopes": ["ACTIVITIES_WRITE"]},
        "key of sales": {"customer_ids": [served], "scopes": ["SALES_READ"]},
        "key of products": {"everything": True, "scopes": ["CATALOGUE_READ"]},
    }
    return {name: {"name": name, "scopes": READING, **given} for name, given in keys.items()}


async def test_all_at_once_as_each_alone(world: World, database: Database, settings: Settings) -> None:
    viewers = (await viewers_of(world, database, settings)).values()
    assert len(viewers) == 9 + 9
    wanted: dict[Entity, list[UUID]] = {}
    expected: dict[UUID, set[str]] = {}
    everything = Reader(database, access.SYSTEM)
    for entity in ENTITIES:
        wanted[entity] = [row.id for row in await everything.all(entity, access.rows(access.SYSTEM, entity))]
        for viewer in viewers:
            for row in await Reader(database, viewer).all(entity, access.rows(viewer, entity)):
                expected.setdefault(row.id, set()).add(viewer.key)
    with database.recording() as statements:
        found = await Audience(viewers).see(database, wanted)
    assert len(statements) == 2  # more than 400 SELECTs
    assert {id: keys for id, keys in found.items() if keys} == expected
    assert any(len(keys) not in (0, len(viewers)) for keys in found.values())


async def test_a_row_as_it_was(world: World, database: Database, settings: Settings, make: Make) -> None:
    viewers = await viewers_of(world, database, settings)
    names = {viewer.key: name for name, viewer in viewers.items()}
    entity = registry.of(models.Customer)
    row = await Reader(database, access.SYSTEM).changed(entity, world.customers["others"])
    assert row is not None
    sees = {"admin", "head", "marketing", "analyst", "key of the head", "key of others", "key of everything"}
    as_it_is, was_sellers = PastRow(1, row), PastRow(2, {**row, "owner_id": world.employees["seller"]})
    found = await Audience(viewers.values()).saw(database, entity, [as_it_is, was_sellers])
    assert {names[key] for key in found[1]} == sees | {"rival"}
    assert {names[key] for key in found[2]} == sees | {"seller", "manager", "key of north", "key of both"}


async def test_many_rows_with_deletions_of_their_own(world: World, database: Database, settings: Settings) -> None:
    viewers = (await viewers_of(world, database, settings)).values()
    for entity in (registry.of(models.Activity), registry.of(models.Attachment)):
        id = world.rows[entity.name]["owned"]
        row = await Reader(database, access.SYSTEM).changed(entity, id)
        assert row is not None
        sees = (await Audience(viewers).see(database, {entity: [id]}))[id]
        found = await Audience(viewers).saw(database, entity, [PastRow(n, row, (new_id(),)) for n in range(25)])
        assert found == dict.fromkeys(range(25), sees)
        assert 2 < len(sees) < len(viewers)


@pytest.mark.parametrize("name", ["assigned", "served"])
async def test_a_row_before_its_deletion(
    world: World, database: Database, settings: Settings, make: Make, name: str
) -> None:
    viewers = (await viewers_of(world, database, settings)).values()
    entity = registry.of(models.Customer)
    id = world.customers[name]
    before = (await Audience(viewers).see(database, {entity: [id]}))[id]
    await close_cases(world)
    await make.changes.delete(entity, id, None)
    row = await Reader(database, access.SYSTEM).changed(entity, id)
    assert row is not None
    now = (await Audience(viewers).see(database, {entity: [id]}))[id]
    assert now < before  # its assignments are deleted with it
    found = await Audience(viewers).saw(database, entity, [PastRow(0, row, (row["deletion_id"],))])
    assert found[0] == before
