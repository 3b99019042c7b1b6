from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import models
from core.errors import ProblemCode, Refused, Unauthenticated
from core.settings import Settings
from models.description import describe
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.changes.bulk_load import load
from tests.factories import Make
from tests.seeding.content import rows


async def loaded(database: Database, settings: Settings, model: type[models.Row], *values: dict[str, Any]) -> int:
    async def work(unit: Unit) -> int:
        await load(unit, registry.of(model), values)
        return unit.wrote

    return await Changes(database, SYSTEM, settings).run(work)


async def test_a_loaded_row_is_as_a_created_one(database: Database, settings: Settings, make: Make) -> None:
    values = {"sku": " A-1 ", "name": "Älter  Größe", "list_price": Money(Decimal("9.50"), "EUR")}
    await make.changes.create(registry.of(models.Product), values)
    (created,) = await rows(database, describe(models.Product))
    assert await loaded(database, settings, models.Product, {**values, "sku": "A-2"}) == 1
    one, other = await rows(database, describe(models.Product))
    row = one if one["id"] != created["id"] else other
    own = {"id", "sku", "sku_folded", "created_at", "updated_at", "search_text", "search_grams"}
    assert {k: v for k, v in row.items() if k not in own} == {k: v for k, v in created.items() if k not in own}
    assert row["search_text"] == created["search_text"].replace("a-1", "a-2")
    assert row["created_at"] == row["updated_at"]


async def test_many_chunks(database: Database, settings: Settings) -> None:
    assert await loaded(database, settings, models.Tag, *({"name": f"Tag {n}"} for n in range(1234))) == 1234
    assert len(await rows(database, describe(models.Tag))) == 1234


async def test_nothing_is_nothing(database: Database, settings: Settings) -> None:
    assert await loaded(database, settings, models.Tag) == 0


@pytest.mark.parametrize(
    ("last", "code", "field"),
    [
        ({"name": "x" * 201}, ProblemCode.TOO_LONG, ("1200", "name")),
        ({}, ProblemCode.REQUIRED, ("1200", "name")),
        ({"name": "tág 0"}, ProblemCode.TAKEN, ("name",)),  # the database's own rule tells no row
    ],
)
async def test_one_refused_row_refuses_all(
    database: Database, settings: Settings, last: dict[str, Any], code: ProblemCode, field: tuple[str, ...]
) -> None:
    with pytest.raises(Refused) as refused:
        await loaded(database, settings, models.Tag, *({"name": f"Tag {n}"} for n in range(1200)), last)
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [(code, field)]
    assert await rows(database, describe(models.Tag)) == []


async def test_it_asks_for_permission(database: Database, settings: Settings) -> None:
    async def work(unit: Unit) -> None:
        unit.viewer = None  # type: ignore[assignment]
        await load(unit, registry.of(models.Tag), [{"name": "Tag"}])

    with pytest.raises(Unauthenticated):
        await Changes(database, SYSTEM, settings).run(work)
    assert await rows(database, describe(models.Tag)) == []
