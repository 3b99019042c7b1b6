"""Who of many sees what, asked at once, is what each alone would be told."""

from __future__ import annotations

from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.sight import Audience, PastRow
from resolvers.loaders import Reader
from resolvers.registry import Entity
from tests.access.world import World
from tests.factories import Make

ENTITIES = [entity for entity in registry.entities() if not entity.link]


async def viewers_of(world: World, database: Database, settings: Settings) -> list[Viewer]:
    """Everybody of the world."""
    found = [await access.by_email(database, f"{name}@example.com", settings.time_zone) for name in world.employees]
    assert None not in found
    return [viewer for viewer in found if viewer]


async def test_all_at_once_as_each_alone(world: World, database: Database, settings: Settings) -> None:
    viewers = await viewers_of(world, database, settings)
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
    assert len(statements) == 1
    assert {id: keys for id, keys in found.items() if keys} == expected
    assert any(len(keys) not in (0, len(viewers)) for keys in found.values())


async def test_a_row_as_it_was(world: World, database: Database, settings: Settings, make: Make) -> None:
    viewers = await viewers_of(world, database, settings)
    names = {str(id): name for name, id in world.employees.items()}
    entity = registry.of(models.Customer)
    row = await Reader(database, access.SYSTEM).changed(entity, world.customers["others"])
    assert row is not None
    sees = {"admin", "head", "marketing", "analyst"}
    as_it_is, was_sellers = PastRow(1, row), PastRow(2, {**row, "owner_id": world.employees["seller"]})
    found = await Audience(viewers).saw(database, entity, [as_it_is, was_sellers])
    assert {names[key] for key in found[1]} == sees | {"rival"}
    assert {names[key] for key in found[2]} == sees | {"seller", "manager"}


@pytest.mark.parametrize("name", ["assigned", "served"])
async def test_a_row_before_its_deletion(
    world: World, database: Database, settings: Settings, make: Make, name: str
) -> None:
    viewers = await viewers_of(world, database, settings)
    entity = registry.of(models.Customer)
    id = world.customers[name]
    before = (await Audience(viewers).see(database, {entity: [id]}))[id]
    await make.changes.delete(entity, id, None)
    row = await Reader(database, access.SYSTEM).changed(entity, id)
    assert row is not None
    now = (await Audience(viewers).see(database, {entity: [id]}))[id]
    assert now < before  # its assignments are deleted with it
    found = await Audience(viewers).saw(database, entity, [PastRow(0, row, (row["deletion_id"],))])
    assert found[0] == before
