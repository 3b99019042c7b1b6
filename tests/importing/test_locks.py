"""Tests that the rows to which imported lines refer stay as the rules have seen them, beside changes by others."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextvars import Context
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from jobs.importing import run
from jobs.importing.references import WRITTEN_AS_HISTORY
from jobs.importing.step_runner import Writer
from models.dialect.base import Database
from models.dialect.postgres import PostgresTransaction
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit, deletion
from resolvers.changes.batch import Batch
from resolvers.registry import Entity
from resolvers.sales import contract_customers
from resolvers.sales.contract_customers import Selection
from tests.changes.competing import aborted
from tests.factories import Make
from tests.importing.conftest import Folder, totals
from tests.of_module import database, dialect, make, settings

__all__ = ["aborted", "database", "dialect", "make", "settings"]  # fixtures

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # SQLite has one writer at a time

Change = Callable[[Unit], Awaitable[Any]]
Told = Sequence[tuple[str, str]]


CASE = {"subject": "Broken", "type": "COMPLAINT"}


class Scene(NamedTuple):
    """A change, and a line of `model` that does not go with it.

    `refers`: the rows to which the line refers, by relation: their external ids.
    `values`: the line's other values.
    `customer`: the customer whom the change locks at its end.
    """

    change: Change
    model: type[Row]
    refers: dict[str, str]
    values: dict[str, Any]
    customer: UUID | None = None


def scene(change: Change, model: type[Row], refers: dict[str, str], **values: Any) -> Scene:
    return Scene(change, model, refers, values)


async def named(make: Make, model: type[Row], **values: Any) -> tuple[UUID, str]:
    """Creates a row. Returns its id and its external id."""
    name = f"{model.__name__} {make.taken}"
    return await make(model, external_id=name, **values), name


def deletes(model: type[Row], id: UUID) -> Change:
    return lambda unit: deletion.delete(unit, registry.of(model), id)


def updates(model: type[Row], id: UUID, **values: Any) -> Change:
    return lambda unit: unit.update(registry.of(model), id, values)


async def contract(make: Make, change: Callable[[UUID, UUID], Change], **values: Any) -> Scene:
    """Returns a scene with an order under a contract. `change`: takes the ids of the contract and its customer."""
    (id, name), (customer, of) = await named(make, models.Contract), await named(make, models.Customer)
    await make(models.ContractCustomer, contract_id=id, customer_id=customer)
    found = scene(change(id, customer), models.Order, {"contract": name, "customer": of}, **values)
    return found._replace(customer=customer)


async def contract_deleted(make: Make) -> Scene:
    return await contract(make, lambda id, customer: deletes(models.Contract, id))


async def contract_in_another_currency(make: Make) -> Scene:
    euros = Money(Decimal(5), "EUR")
    return await contract(
        make, lambda id, customer: updates(models.Contract, id, currency="EUR", amount=euros), currency="USD"
    )


async def contract_without_the_customer(make: Make) -> Scene:
    def change(id: UUID, customer: UUID) -> Change:
        return lambda unit: contract_customers.remove(unit, id, None, Selection((customer,)))

    return await contract(make, change)


async def opportunity_of_another_customer(make: Make) -> Scene:
    customer, of = await named(make, models.Customer)
    id, name = await named(make, models.Opportunity, customer_id=customer)
    change = updates(models.Opportunity, id, customer_id=await make(models.Customer))
    return scene(change, models.Order, {"customer": of, "opportunity": name})._replace(customer=customer)


async def customer_of_a_case_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Customer)
    return scene(deletes(models.Customer, id), models.SupportCase, {"customer": name}, **CASE)


async def customer_of_an_order_deleted(make: Make) -> Scene:
    past = {"imported": True, "status": "COMPLETED", "total": Money(Decimal(9), "USD")}
    customer = await make(models.Customer)
    _, name = await named(make, models.Order, customer_id=customer, **past)
    issued = {"status": "ISSUED", "number": f"I-{make.taken}", "issued_on": "2026-01-02", "total": "9"}
    return scene(deletes(models.Customer, customer), models.Invoice, {"order": name}, **issued)


async def contact_of_another_customer(make: Make) -> Scene:
    customer, of = await named(make, models.Customer)
    id, name = await named(make, models.Contact, customer_id=customer)
    change = updates(models.Contact, id, customer_id=await make(models.Customer))
    return scene(change, models.SupportCase, {"customer": of, "contact": name}, **CASE)


async def linked_contact_of_another_customer(make: Make) -> Scene:
    customer = await make(models.Customer)
    _, deal = await named(make, models.Opportunity, customer_id=customer)
    id, name = await named(make, models.Contact, customer_id=customer)
    change = updates(models.Contact, id, customer_id=await make(models.Customer))
    return scene(change, models.OpportunityContact, {"opportunity": deal, "contact": name})


async def stage_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Stage)
    return await deal(make, deletes(models.Stage, id), stage=name)


async def pipeline_deleted(make: Make) -> Scene:
    pipeline = await make(models.Pipeline)
    _, name = await named(make, models.Stage, pipeline_id=pipeline)
    return await deal(make, deletes(models.Pipeline, pipeline), stage=name)


async def deal(make: Make, change: Change, **refers: str) -> Scene:
    """Returns a scene with an opportunity."""
    _, of = await named(make, models.Customer)
    if "stage" not in refers:
        _, refers["stage"] = await named(make, models.Stage)
    return scene(change, models.Opportunity, {"customer": of, **refers}, name="Deal")


async def owner_without_sight(make: Make) -> Scene:
    id, name = await named(make, models.Employee)
    return await deal(make, updates(models.Employee, id, role="FINANCE"), owner=name)


async def handler_without_sight(make: Make) -> Scene:
    id, name = await named(make, models.Employee)
    _, of = await named(make, models.Customer)
    change = updates(models.Employee, id, role="FINANCE")
    return scene(change, models.SupportCase, {"customer": of, "handler": name}, **CASE)


async def parent_a_person(make: Make) -> Scene:
    id, name = await named(make, models.Customer)
    return scene(
        updates(models.Customer, id, kind="PERSON"), models.Customer, {"parent": name}, name="A", kind="COMPANY"
    )


async def tag_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Tag)
    _, of = await named(make, models.Customer)
    return scene(deletes(models.Tag, id), models.CustomerTag, {"customer": of, "tag": name})


NOTHING: Told = ()
SCENES: dict[Callable[[Make], Awaitable[Scene]], tuple[Told, Told]] = {
    # What the line is refused for after the change, and what the change is refused for after the line.
    contract_deleted: ([("contract", "NOT_FOUND")], [("id", "STATE")]),
    contract_in_another_currency: ([("currency", "INVALID")], [("amount", "INVALID")]),
    contract_without_the_customer: ([("contract", "INVALID")], [("id", "STATE")]),
    opportunity_of_another_customer: ([("opportunity", "INVALID")], [("customer_id", "STATE")]),
    customer_of_a_case_deleted: ([("customer", "NOT_FOUND")], [("id", "STATE")]),
    customer_of_an_order_deleted: ([("order", "STATE")], [("id", "STATE")]),
    contact_of_another_customer: ([("contact", "INVALID")], [("customer_id", "STATE")]),
    linked_contact_of_another_customer: ([("contact", "INVALID")], [("customer_id", "STATE")]),
    stage_deleted: ([("stage", "NOT_FOUND")], [("id", "STATE")]),
    pipeline_deleted: ([("stage", "NOT_FOUND")], [("id", "STATE")]),
    owner_without_sight: ([("owner", "INVALID")], [("role", "STATE")]),
    handler_without_sight: ([("handler", "INVALID")], [("role", "STATE")]),
    parent_a_person: ([("parent", "INVALID")], [("kind", "STATE")]),
    tag_deleted: ([("tag", "NOT_FOUND")], NOTHING),  # the link goes with the tag
}


def mapping(scene: Scene, *lines: str) -> str:
    """Returns a mapping whose rows are in the mapping itself, with these external ids."""
    refers = ", ".join(f'{name} = {{ external_id = "{one}" }}' for name, one in scene.refers.items())
    values = ", ".join(f'{name} = "{one}"' for name, one in {**scene.values, "line": "x"}.items() if name != "line")
    rows = ", ".join(f'{{ line = "{one}"{values and ", "}{values} }}' for one in lines)
    return f"""
        [[steps]]
        name = "lines"
        entity = "{scene.model.__name__}"
        external_id = "{{line}}"
        currency = "USD"
        rows = [{rows}]
        set = {{ {refers} }}
        """


def told(folder: Folder) -> list[tuple[str, str]]:
    """Returns the attribute or relation and the code of each refusal in the report."""
    if not folder.report.exists():
        return []
    with folder.report.open(encoding="utf-8", newline="") as file:
        return [
            (row["attribute"].removesuffix("_id"), row["code"])
            for row in csv.DictReader(file)
            if row["kind"] == "refused"
        ]


async def blocked(database: Database, task: asyncio.Task[Any]) -> None:
    """Waits until the task waits for a lock, or until it has ended."""
    sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    while not task.done() and (await database.fetch(sql))[0][0] == 0:
        await asyncio.sleep(0.005)


def begin(work: Awaitable[Any]) -> asyncio.Task[Any]:
    """Starts work beside the transaction of the caller."""

    async def working() -> Any:
        return await work

    return asyncio.get_running_loop().create_task(working(), context=Context())


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
    assert aborted == []


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


async def test_the_locks_of_a_batch_do_not_grow_with_its_lines(
    make: Make, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = await opportunity_of_another_customer(make)
    locks: list[tuple[str, str]] = []
    fetch = PostgresTransaction.fetch

    async def fetched(self: PostgresTransaction, sql: str, parameters: Sequence[object] = ()) -> Any:
        if " FOR SHARE" in sql:
            locks.append((sql.partition(" FROM ")[2].split()[0], sql.rpartition(" FOR ")[2]))
        return await fetch(self, sql, parameters)

    monkeypatch.setattr(PostgresTransaction, "fetch", fetched)
    for count in (3, 30):
        locks.clear()
        lines = [f"{count} of {make.taken}, {n}" for n in range(count)]
        assert totals(await folder.run(mapping(scene, *lines))) == (count, 0, 0, 0)
        assert locks == [('"customer"', "SHARE"), ('"opportunity"', "SHARE")]


async def test_imports_of_equal_serial_numbers(
    make: Make, folder: Folder, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (_, product), (_, of) = await named(make, models.Product), await named(make, models.Customer)
    one = scene(deletes(models.Asset, UUID(int=0)), models.Asset, {"product": product, "customer": of})
    numbered = one._replace(values={"serial_number": f"S-{make.taken}"})
    (tmp_path / "other").mkdir()
    other = Folder(tmp_path / "other", settings, folder.database)
    second: list[asyncio.Task[Any]] = []
    write_all = Writer.write_all

    async def then_import(self: Writer, *arguments: Any) -> Any:
        written = await write_all(self, *arguments)
        if not second:
            second.append(begin(other.run(mapping(numbered, f"second {make.taken}"))))
            await begin(blocked(folder.database, second[0]))
        return written

    monkeypatch.setattr(Writer, "write_all", then_import)
    assert totals(await folder.run(mapping(numbered, f"first {make.taken}"))) == (1, 0, 0, 0)
    assert totals(await second[0]) == (0, 0, 0, 1)
    assert told(other) == [("serial_number", "TAKEN")]


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
