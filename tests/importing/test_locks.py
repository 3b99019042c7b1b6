"""Tests that an import locks the rows to which its lines refer, so that they stay as the rules have seen them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from jobs.importing import run
from jobs.importing.references import WRITTEN_AS_HISTORY
from jobs.importing.step_runner import Writer
from models.dialect.base import Database
from models.dialect.postgres import PostgresTransaction
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit
from resolvers.changes.batch import Batch
from resolvers.registry import Entity
from tests.factories import Make
from tests.importing.conftest import Folder, totals
from tests.importing.scenes import (
    Scene,
    begin,
    blocked,
    deal,
    deletes,
    mapping,
    named,
    opportunity_of_another_customer,
    scene,
    told,
    updates,
)
from tests.of_module import database, dialect, make, settings

__all__ = ["database", "dialect", "make", "settings"]  # fixtures

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # SQLite has one writer at a time


class Stop(Exception):
    """Raised to stop an import after it has locked its rows."""


IMPORTED = [one for one in registry.entities() if one.changeable or one.name in WRITTEN_AS_HISTORY]


async def test_every_row_to_which_a_line_refers_is_locked(
    make: Make, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {target: await named(make, target.description.model) for target in _targets(IMPORTED)}
    free: dict[str, list[str]] = {}
    read_ahead = Writer.read_ahead

    async def then_look(self: Writer, *arguments: Any) -> None:
        await read_ahead(self, *arguments)
        entity = self.step.parts[0].entity
        ids = {name: found[registry.target(one)][0] for name, one in entity.description.to_one.items()}
        free[entity.name] = await begin(_free(folder.database, entity, ids))
        raise Stop

    monkeypatch.setattr(Writer, "read_ahead", then_look)
    for entity in IMPORTED:
        with pytest.raises(Stop):
            await folder.run(_whole(folder, entity, {target.name: name for target, (_, name) in found.items()}))
    assert free == {entity.name: [] for entity in IMPORTED}


def _targets(some: Collection[Entity]) -> list[Entity]:
    """Returns the entities to which rows of these entities refer."""
    found = {registry.target(one) for entity in some for one in entity.description.to_one.values()}
    return sorted(found, key=lambda entity: entity.rank)


def _whole(folder: Folder, entity: Entity, names: dict[str, str]) -> str:
    """Returns a mapping with all relations of an entity, and the attributes that a new row needs."""
    folder.write("lines.csv", "x\n1")
    needed = [
        one.name
        for one in entity.description.attributes.values()
        if not one.has_default and not one.meaning.made_by_server
    ]
    settings = [f'{name} = "x"' for name in needed if name != "external_id"]
    relations = entity.description.to_one.items()
    settings += [f'{name} = {{ external_id = "{names[one.target]}" }}' for name, one in relations]
    return f"""
        [[steps]]
        name = "lines"
        entity = "{entity.name}"
        file = "lines.csv"
        external_id = "new {{x}}"
        currency = "USD"
        set = {{ {", ".join(settings)} }}
        """


async def _free(database: Database, entity: Entity, ids: dict[str, UUID]) -> list[str]:
    """Returns the relations whose rows another transaction could change now."""
    free = []
    for name, id in ids.items():
        table = registry.target(entity.description.to_one[name]).description.table
        async with database.transaction() as transaction:
            sql = f'SELECT "id" FROM "{table}" WHERE "id"=$1 FOR NO KEY UPDATE SKIP LOCKED'
            if await transaction.fetch(sql, [id]):
                free.append(name)
    return free


async def test_a_row_that_changes_before_it_is_locked_is_read_again(
    make: Make, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    # An opportunity moves to another customer after it was read, and before it is locked.
    scene = await opportunity_of_another_customer(make)
    known = Unit.hold_rows
    done: list[bool] = []

    async def change_first(self: Any, *arguments: Any, **options: Any) -> Any:
        if options.get("looked_at") and not done:
            done.append(True)
            await begin(make.changes.run(scene.change))
        return await known(self, *arguments, **options)

    monkeypatch.setattr(Batch, "hold_rows", change_first)
    assert totals(await folder.run(mapping(scene, f"again {make.taken}"))) == (0, 0, 0, 1)
    assert told(folder) == [("opportunity", "INVALID")]


@pytest.fixture
def locks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Returns the list to which each statement that locks customers or opportunities adds its table and mode."""
    found: list[str] = []
    fetch = PostgresTransaction.fetch

    async def fetched(self: PostgresTransaction, sql: str, parameters: Sequence[object] = ()) -> Any:
        table, _, mode = sql.partition(" FROM ")[2].partition(" FOR ")
        if mode and table.startswith(('"customer"', '"opportunity"')):
            found.append(f"{table.split()[0]} {mode}")
        return await fetch(self, sql, parameters)

    monkeypatch.setattr(PostgresTransaction, "fetch", fetched)
    return found


async def test_the_locks_of_a_batch_do_not_grow_with_its_lines(make: Make, folder: Folder, locks: list[str]) -> None:
    scene = await opportunity_of_another_customer(make)
    for count in (3, 30):
        locks.clear()
        lines = [f"{count} of {make.taken}, {n}" for n in range(count)]
        assert totals(await folder.run(mapping(scene, *lines))) == (count, 0, 0, 0)
        assert locks == ['"customer" SHARE', '"opportunity" SHARE']


async def test_activities_that_are_nobodys_work_lock_their_customers_in_shared_mode(
    make: Make, folder: Folder, locks: list[str]
) -> None:
    _, of = await named(make, models.Customer)
    notes = _line(models.Activity, {}, kind="NOTE", subject="Hello")
    also = f"""
        [[steps.also]]
        entity = "ActivityTarget"
        external_id = "{{line}}"
        set = {{ activity = {{ lookup = "row" }}, customer = {{ external_id = "{of}" }} }}
        """
    locks.clear()
    assert totals(await folder.run(mapping(notes, "note 1", "note 2") + also)) == (4, 0, 0, 0)
    assert locks == ['"customer" SHARE']


async def equal_serial_numbers(make: Make) -> tuple[Scene, Scene]:
    (_, product), (_, of) = await named(make, models.Product), await named(make, models.Customer)
    asset = _line(models.Asset, {"product": product, "customer": of}, serial_number=f"S-{make.taken}")
    return asset, asset


async def invoices_beyond_their_order(make: Make) -> tuple[Scene, Scene]:
    past = {"imported": True, "status": "COMPLETED", "total": Money(Decimal(9), "USD")}
    _, order = await named(make, models.Order, **past)
    issued = {"status": "ISSUED", "issued_on": "2026-01-02", "total": "5"}
    first, second = (_line(models.Invoice, {"order": order}, number=f"I-{make.taken}-{n}", **issued) for n in (1, 2))
    return first, second


async def lines_beyond_their_order_line(make: Make) -> tuple[Scene, Scene]:
    past = {"imported": True, "status": "COMPLETED", "total": Money(Decimal(90), "USD")}
    order = await make(models.Order, **past)
    sold = {"quantity": Decimal(3), "unit_price": Money(Decimal(3), "USD"), "imported": True}
    _, line = await named(make, models.OrderLine, order_id=order, **sold)
    found = []
    for n in (1, 2):
        issued = {"imported": True, "status": "ISSUED", "number": f"L-{make.taken}-{n}", "issued_on": date(2026, 1, 2)}
        issued["total"] = Money(Decimal(6), "USD")
        _, invoice = await named(make, models.Invoice, order_id=order, **issued)
        refers = {"invoice": invoice, "order_line": line}
        found.append(_line(models.InvoiceLine, refers, quantity="2", unit_price="3"))
    return found[0], found[1]


async def refunds_beyond_what_was_invoiced(make: Make) -> tuple[Scene, Scene]:
    three = Money(Decimal(3), "USD")
    past = {"imported": True, "status": "COMPLETED", "total": Money(Decimal(6), "USD")}
    order = await make(models.Order, **past)
    issued = {"imported": True, "status": "ISSUED", "number": f"R-{make.taken}", "issued_on": date(2026, 1, 2)}
    await make(models.Invoice, order_id=order, total=three, **issued)
    found = []
    for _ in range(2):
        sold = {"quantity": Decimal(1), "unit_price": three, "imported": True}
        _, line = await named(make, models.OrderLine, order_id=order, **sold)
        found.append(_line(models.ReturnRequest, {"order_line": line}, quantity="1", status="REFUNDED", refund="3"))
    return found[0], found[1]


def _line(model: type[Row], refers: dict[str, str], **values: Any) -> Scene:
    return scene(deletes(model, UUID(int=0)), model, refers, **values)


@pytest.mark.parametrize(
    ("made", "refusal"),
    [
        (equal_serial_numbers, ("serial_number", "TAKEN")),
        (invoices_beyond_their_order, ("total", "OUT_OF_RANGE")),
        (lines_beyond_their_order_line, ("quantity", "OUT_OF_RANGE")),
        (refunds_beyond_what_was_invoiced, ("refund", "OUT_OF_RANGE")),
    ],
)
async def test_lines_of_two_imports_that_do_not_go_together(
    make: Make,
    folder: Folder,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    made: Callable[[Make], Awaitable[tuple[Scene, Scene]]],
    refusal: tuple[str, str],
) -> None:
    first, second = await made(make)
    (tmp_path / "other").mkdir()
    other = Folder(tmp_path / "other", settings, folder.database)
    begun: list[asyncio.Task[Any]] = []
    write_all = Writer.write_all

    async def then_import(self: Writer, *arguments: Any) -> Any:
        written = await write_all(self, *arguments)
        if not begun:
            begun.append(begin(other.run(mapping(second, f"second {make.taken}"))))
            await begin(blocked(folder.database, begun[0]))
        return written

    monkeypatch.setattr(Writer, "write_all", then_import)
    assert totals(await folder.run(mapping(first, f"first {make.taken}"))) == (1, 0, 0, 0)
    assert totals(await begun[0]) == (0, 0, 0, 1)
    assert told(other) == [refusal]


async def test_the_first_open_stage_is_deleted_meanwhile(
    make: Make, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A line without a stage goes to the first open stage of the oldest pipeline. No line names this stage.
    _ = await make(models.Stage)
    oldest = "SELECT pipeline_id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.deleted_at IS NULL"
    [(pipeline,)] = await folder.rows(f"{oldest} AND s.deleted_at IS NULL ORDER BY p.created_at LIMIT 1")
    first = await make(models.Stage, pipeline_id=pipeline, position=1)
    scene = await deal(make, deletes(models.Stage, first))
    del scene.refers["stage"]
    read = Batch.find
    changing: list[asyncio.Task[Any]] = []

    async def then_delete(self: Batch, model: type[Row], *arguments: Any, **options: Any) -> Any:
        found = await read(self, model, *arguments, **options)
        if model is models.Stage and not changing:
            assert found[0].id == first
            changing.append(begin(make.changes.run(scene.change)))
            await begin(blocked(folder.database, changing[0]))
        return found

    monkeypatch.setattr(Batch, "find", then_delete)
    assert totals(await folder.run(mapping(scene, f"default {make.taken}"))) == (1, 0, 0, 0)
    await changing[0]
    sql = "SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.deleted_at IS NOT NULL"
    assert await folder.rows(sql) == [(0,)]


async def test_imports_and_changes_of_the_same_rows_all_end(
    make: Make, folder: Folder, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "BATCH_SIZE", 10)
    customers = [await named(make, models.Customer) for _ in range(5)]
    owners = [await named(make, models.Employee) for _ in range(3)]
    _, stage = await named(make, models.Stage)
    deals = f"""
        [[steps]]
        name = "deals"
        entity = "Opportunity"
        file = "deals.csv"
        external_id = "{{id}}"
        [steps.set]
        name = "id"
        customer = {{ external_id = "{{of}}" }}
        owner = {{ external_id = "{{by}}" }}
        stage = {{ external_id = "{stage}" }}
        """
    folders = []
    for number, step in enumerate((1, -1)):  # the second refers to the same rows in the opposite order
        (tmp_path / str(number)).mkdir()
        into = Folder(tmp_path / str(number), settings, folder.database)
        lines = [f"{number} {n:02},{customers[n * step % 5][1]},{owners[n * step % 3][1]}" for n in range(40)]
        into.write("deals.csv", "\n".join(["id,of,by", *lines]))
        folders.append(into)

    async def changes() -> None:
        for n in range(30):
            rows = ((models.Customer, customers[n % 5][0], "city"), (models.Employee, owners[n % 3][0], "department"))
            for model, id, column in rows:
                await make.changes.run(updates(model, id, **{column: f"{n}"}))

    first, second, _ = await asyncio.gather(*(begin(into.run(deals)) for into in folders), begin(changes()))
    assert [totals(first), totals(second)] == [(40, 0, 0, 0)] * 2
