"""Tests that an imported line and a change of a row to which it refers come one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest

import models
from core.errors import Refused
from jobs.importing.step_runner import Writer
from resolvers.changes import Unit
from tests.changes.competing import aborted
from tests.factories import Make
from tests.importing import scenes
from tests.importing.conftest import Folder, totals
from tests.importing.scenes import Scene, begin, blocked, mapping, told
from tests.of_module import database, dialect, make, settings

__all__ = ["aborted", "database", "dialect", "make", "settings"]  # fixtures

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # SQLite has one writer at a time

Told = Sequence[tuple[str, str]]
NOTHING: Told = ()
SCENES: dict[Callable[[Make], Awaitable[Scene]], tuple[Told, Told]] = {
    # What the line is refused for after the change, and what the change is refused for after the line.
    scenes.contract_deleted: ([("contract", "NOT_FOUND")], [("id", "STATE")]),
    scenes.contract_in_another_currency: ([("currency", "INVALID")], [("amount", "INVALID")]),
    scenes.contract_without_the_customer: ([("contract", "INVALID")], [("id", "STATE")]),
    scenes.opportunity_of_another_customer: ([("opportunity", "INVALID")], [("customer_id", "STATE")]),
    scenes.customer_of_a_case_deleted: ([("customer", "NOT_FOUND")], [("id", "STATE")]),
    scenes.customer_of_an_order_deleted: ([("order", "STATE")], [("id", "STATE")]),
    scenes.contact_of_another_customer: ([("contact", "INVALID")], [("customer_id", "STATE")]),
    scenes.linked_contact_of_another_customer: ([("contact", "INVALID")], [("customer_id", "STATE")]),
    scenes.stage_deleted: ([("stage", "NOT_FOUND")], [("id", "STATE")]),
    scenes.pipeline_deleted: ([("stage", "NOT_FOUND")], [("id", "STATE")]),
    scenes.owner_without_sight: ([("owner", "INVALID")], [("role", "STATE")]),
    scenes.handler_without_sight: ([("handler", "INVALID")], [("role", "STATE")]),
    scenes.parent_a_person: ([("parent", "INVALID")], [("kind", "STATE")]),
    scenes.tag_deleted: ([("tag", "NOT_FOUND")], NOTHING),  # the link goes with the tag
}


@pytest.mark.parametrize("made", SCENES, ids=lambda made: made.__name__)
async def test_a_line_after_a_change(make: Make, folder: Folder, made: Any, aborted: list[str]) -> None:
    scene = await made(make)

    async def change(unit: Unit) -> asyncio.Task[Any]:
        await unit.hold({models.Customer: [scene.customer]})  # else the change would start again, after the import
        await scene.change(unit)
        importing = begin(folder.run(mapping(scene, f"after {make.taken}")))
        await begin(blocked(folder.database, importing))
        assert not importing.done(), "the import does not wait"
        return importing

    summary = await (await make.changes.run(change))
    assert (told(folder), totals(summary)) == (SCENES[made][0], (0, 0, 0, 1))
    assert aborted == []


@pytest.mark.parametrize("made", SCENES, ids=lambda made: made.__name__)
async def test_a_change_after_a_line(
    make: Make, folder: Folder, monkeypatch: pytest.MonkeyPatch, made: Any, aborted: list[str]
) -> None:
    scene = await made(make)
    changing: list[asyncio.Task[Any]] = []
    read_ahead = Writer.read_ahead

    async def then_change(self: Writer, *arguments: Any) -> None:
        await read_ahead(self, *arguments)
        changing.append(begin(make.changes.run(scene.change)))
        await begin(blocked(folder.database, changing[0]))
        assert not changing[0].done(), "the change does not wait"

    monkeypatch.setattr(Writer, "read_ahead", then_change)
    summary = await folder.run(mapping(scene, f"before {make.taken}"))
    assert (told(folder), totals(summary)) == ([], (1, 0, 0, 0))
    (result,) = await asyncio.gather(*changing, return_exceptions=True)
    problems = result.problems if isinstance(result, Refused) else ()
    assert [(".".join(one.field), str(one.code)) for one in problems] == list(SCENES[made][1])
    # What excludes references does not wait at first, and starts again: the deletion of a pipeline.
    assert set(aborted) <= {"LockNotAvailableError"}
