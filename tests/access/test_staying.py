"""Tests of `certainly_visible`: if it returns true, the viewer can read the row."""

from __future__ import annotations

from uuid import UUID

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import SYSTEM, Viewer, certainly_visible, employee
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import EVERY_ROW
from tests.access.world import World


async def _viewer(database: Database, settings: Settings, id: UUID) -> Viewer:
    found = await employee(database, id, settings.time_zone)
    assert found is not None
    return found


async def test_what_is_surely_seen_is_seen(world: World, settings: Settings, database: Database) -> None:
    sure = unsure = 0
    for id in world.employees.values():
        viewer = await _viewer(database, settings, id)
        for entity in registry.entities():
            seen = {row.id for row in await Reader(database, viewer).all(entity, EVERY_ROW)}
            for row in await Reader(database, SYSTEM).all(entity, EVERY_ROW):
                if certainly_visible(viewer, entity, row, None):
                    sure += 1
                    assert row.id in seen, (viewer.role, entity.name)
                else:
                    unsure += row.id in seen
    assert sure > 200
    assert unsure > 50  # by a team, or by an assignment


async def test_what_decides_whether_a_change_moves_a_row_out_of_sight(
    world: World, settings: Settings, database: Database
) -> None:
    seller = await _viewer(database, settings, world.employees["seller"])
    manager = await _viewer(database, settings, world.employees["manager"])
    rows = {
        model.__name__: (entity := registry.of(model), (await Reader(database, seller).all(entity, EVERY_ROW))[0])
        for model in (models.Customer, models.Contact, models.CustomerAssignment, models.Activity)
    }
    for viewer, name, column, sure in (
        (manager, "Customer", "city", True),
        (manager, "Customer", "owner_id", False),
        (manager, "Contact", "job_title", True),
        (manager, "Contact", "customer_id", False),
        (manager, "Activity", "subject", True),
        (manager, "CustomerAssignment", "until", False),  # by which its customer may be seen, and it with its customer
        (seller, "CustomerAssignment", "until", False),
    ):
        entity, row = rows[name]
        strange = dict.fromkeys(row) | {"id": row.id, "owner_id": world.employees["rival"]}
        assert certainly_visible(viewer, entity, strange, frozenset({column})) is sure, (viewer.role, name, column)
