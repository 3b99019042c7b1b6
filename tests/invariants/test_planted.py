"""Each invariant finds every planted violation, and finds no violation in the unchanged demo data."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

import pytest

from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import Invariant, invariants
from tests.invariants.planting import PLANTS
from tests.invariants.violations import Plant

Demo = tuple[Database, Settings]
Fetch = Callable[..., Awaitable[list[Sequence[Any]]]]

OTHERWISE_PLANTED = {
    "orders/numbers_without_gaps",
    "orders/products_of_invoice_lines",
    "service/serial_numbers",
    "service/stock_of_deleted_repairs",
}


class _RollBack(Exception):
    pass


async def violators(fetch: Fetch, invariant: Invariant, settings: Settings) -> set[str]:
    return {str(id) for _, id in await fetch(invariant.sql(clock.today(settings.time_zone)))}


def test_each_invariant_is_planted() -> None:
    assert {plant.invariant for plant in PLANTS} | OTHERWISE_PLANTED == {one.name for one in invariants()}


async def test_demo_data(demo: Demo) -> None:
    database, settings = demo
    found = {one.name: await violators(database.fetch, one, settings) for one in invariants()}
    assert {name for name, ids in found.items() if ids} == set()


@pytest.mark.parametrize("name", sorted({plant.invariant for plant in PLANTS}))
async def test_planted_violations_are_found(demo: Demo, name: str) -> None:
    database, settings = demo
    (invariant,) = [one for one in invariants() if one.name == name]
    for plant in PLANTS:
        if plant.invariant == name:
            with suppress(_RollBack):
                async with database.transaction() as transaction:
                    expected = await planted(transaction.fetch, plant)
                    assert expected, plant
                    assert await violators(transaction.fetch, invariant, settings) == expected, plant
                    raise _RollBack


async def planted(fetch: Fetch, plant: Plant) -> set[str]:
    """Makes the change of a plant. Returns the ids of the rows that then violate the invariant.

    If no row meets the condition of the plant, changes nothing and returns an empty set.
    """
    rows = await fetch(f'SELECT id FROM "{plant.table}" WHERE {plant.where} ORDER BY id LIMIT 1')
    if not rows:
        return set()
    ((id,),) = rows
    change = plant.change.replace("{id}", str(id))
    for other, column in re.findall(r"\{(another )?(\w+)\}", change):
        like = f"id <> '{id}' AND {plant.like}" if plant.like else f"id = '{id}'"
        ((value,),) = await fetch(f'SELECT {column} FROM "{plant.table}" WHERE {like} ORDER BY id LIMIT 1')
        another = f"(SELECT c.id FROM customer c WHERE c.id <> '{value}' ORDER BY c.id LIMIT 1)"
        change = change.replace(f"{{{other}{column}}}", another if other else str(value))
    await fetch(f"UPDATE \"{plant.table}\" SET {change} WHERE id = '{id}'")
    query = plant.violators.replace("{id}", str(id))
    return {str(found) for (found,) in await fetch(query)} if query else {str(id)}
