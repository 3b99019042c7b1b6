from __future__ import annotations

import asyncio

import pytest

import models
from resolvers import registry
from resolvers.changes import change_order
from resolvers.changes.change_order import BulkOperation, Turns, order_of_changes, with_found
from resolvers.changes.lock_plan import RowChange
from resolvers.registry import Entity
from resolvers.search.record import Record

ROWS = 400
NAME = "ﷺ" * 45  # a letter that is folded into 18


async def turns_of_others(work: object) -> int:
    """Returns how often another task runs while `work` runs."""
    ran = 0

    async def other() -> None:
        nonlocal ran
        while True:
            ran += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(other())
    await work  # type: ignore[misc]
    task.cancel()
    return ran


def found(entity: Entity, names: dict[str, str]) -> dict[str, Record]:
    """Returns records of `entity` by external id.

    `names`: the name of each record, by external id.
    """
    empty = dict.fromkeys(entity.description.columns)
    return {
        external_id: Record(entity.description, {**empty, "external_id": external_id, "name": name}.items())
        for external_id, name in names.items()
    }


@pytest.mark.parametrize("model", [models.Tag, models.Competitor, models.Segment])
async def test_others_run_while_many_unique_texts_are_folded(
    model: type[models.Tag], monkeypatch: pytest.MonkeyPatch
) -> None:
    entity = registry.of(model)
    names = {f"x:{n}": f"{NAME}{n}" for n in range(ROWS)}
    turns = Turns(range(ROWS), [{"external_id": external_id, "name_folded": "new"} for external_id in names])
    rows = [RowChange({"external_id": external_id, "name": name}) for external_id, name in names.items()]
    slices = ROWS * len(NAME) // 5_000 - 1
    assert await turns_of_others(with_found(entity, turns, found(entity, names))) >= slices
    assert await turns_of_others(order_of_changes(entity, BulkOperation.UPSERT, rows)) >= slices
    monkeypatch.setattr(change_order, "_AT_ONCE", 10**9)
    assert await turns_of_others(with_found(entity, turns, found(entity, names))) == 0


async def test_a_row_that_gives_up_a_name_stays_before_the_row_that_takes_it() -> None:
    entity = registry.of(models.Tag)
    texts = [
        {"external_id": "x:2", "name_folded": "free"},
        {"external_id": "x:1", "name_folded": "taken"},
        {"external_id": "x:0", "name_folded": "other"},
    ]
    turns = Turns([2, 1, 0], texts)
    assert await with_found(entity, turns, found(entity, {"x:2": "TAKEN"})) == [2, 0, 1]
    assert await with_found(entity, turns, found(entity, {"x:2": "another"})) == [2, 1, 0]
