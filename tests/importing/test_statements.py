"""Tests of how an import writes many rows: by few statements, with the same result as row by row."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextvars import Context
from functools import partial
from typing import Any

import pytest

import models
from core.errors import ProblemCode, Refused
from jobs.importing import run
from models.dialect.base import Database, Transaction
from models.dialect.postgres import PostgresTransaction
from models.dialect.sqlite import SqliteTransaction
from resolvers import access, registry
from resolvers.changes import Changes, pending_rows
from resolvers.changes.batch import Batch, run_batch
from resolvers.changes.results import Outcome
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import lock_found, upsert
from resolvers.search.expressions import equals
from tests.importing.conftest import Folder, totals

CUSTOMERS = """
[[steps]]
name = "customers"
entity = "Customer"
file = "f.csv"
external_id = "c{id}"
set = { kind = { value = "COMPANY" }, name = "name", email = "email" }
"""
CONTACT = """
[[steps.also]]
entity = "Contact"
external_id = "k{id}"
set = { customer = { lookup = "row" }, full_name = "name", email = "email" }
"""
CONTACTS = """
[[steps]]
name = "contacts"
entity = "Contact"
file = "f.csv"
external_id = "n{id}"
set = { customer = { external_id = "c{id}" }, full_name = "name", email = "email" }
"""


def lines(count: int, email: Callable[[int], str] = "a{}@example.org".format) -> str:
    return "id,name,email\n" + "".join(f"{n},Firm {n},{email(n)}\n" for n in range(count))


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts the statements that transactions send, by their first word."""
    found: Counter[str] = Counter()
    for dialect in (PostgresTransaction, SqliteTransaction):
        _count(monkeypatch, dialect, found)
    return found


def _count(monkeypatch: pytest.MonkeyPatch, dialect: Any, found: Counter[str]) -> None:
    fetch, insert = dialect.fetch, dialect.insert

    async def fetched(self: Transaction, sql: str, parameters: Sequence[object] = ()) -> Any:
        found[sql.split()[0]] += 1
        return await fetch(self, sql, parameters)

    async def inserted(self: Transaction, table: str, columns: Sequence[str], rows: Sequence[Any]) -> None:
        found[f"insert into {table}"] += 1
        await insert(self, table, columns, rows)

    monkeypatch.setattr(dialect, "fetch", fetched)
    monkeypatch.setattr(dialect, "insert", inserted)


async def test_the_statements_of_a_batch_do_not_grow_with_its_lines(folder: Folder, sent: Counter[str]) -> None:
    def every_fifth_wrong(n: int) -> str:
        return "wrong" if n % 5 == 4 else f"a{n}@example.org"

    refusing = CUSTOMERS.replace(', email = "email"', "").replace("c{id}", "r{id}") + CONTACT.replace("k{id}", "q{id}")
    seen: dict[int, list[Counter[str]]] = {}
    for count in (60, 90):
        seen[count] = []
        for mapping, content, expected in (
            (CUSTOMERS + CONTACT, lines(count), (2 * count, 0, 0, 0)),
            (CUSTOMERS + CONTACT, lines(count), (0, 0, 2 * count, 0)),
            (CONTACTS, lines(count), (count, 0, 0, 0)),
            (refusing, lines(count, every_fifth_wrong), (2 * count * 4 // 5, 0, 0, count // 5)),
        ):
            sent.clear()
            folder.write("f.csv", content.encode())
            assert totals(await folder.run(mapping)) == expected
            seen[count].append(Counter(sent))
        async with folder.database.transaction() as transaction:
            await transaction.fetch("DELETE FROM contact")
            await transaction.fetch("DELETE FROM customer")
    assert seen[60] == seen[90]
    assert all(sum(one.values()) < 20 for one in seen[90])


async def test_a_batch_writes_what_single_changes_write(database: Database, folder: Folder) -> None:
    """Applies random upserts of customers and contacts twice: in batches, and each in a transaction of its own."""
    dice = random.Random(12)
    kinds = ("PERSON", "COMPANY", "COMPANY")
    items: list[tuple[type[models.Row], dict[str, Any]]] = []
    for _ in range(240):
        if dice.random() < 0.4:
            values: dict[str, Any] = {"external_id": f"c{dice.randrange(12)}", "name": dice.choice(("Ada", "Bo", ""))}
            if dice.random() < 0.4:
                values["parent_id"] = f"c{dice.randrange(12)}"
            items.append((models.Customer, {"kind": dice.choice(kinds), **values}))
        else:
            values = {"external_id": f"k{dice.randrange(14)}", "full_name": dice.choice(("Cy", "Dee", ""))}
            if dice.random() < 0.5:
                values["primary"] = dice.random() < 0.5
            items.append((models.Contact, {"customer_id": f"c{dice.randrange(12)}", **values}))
        items[-1][1]["fails"] = dice.random() < 0.15

    def named(prefix: str, values: Mapping[str, Any]) -> dict[str, Any]:
        references = values.keys() & {"external_id", "parent_id", "customer_id"}
        return {**values, **{name: prefix + values[name] for name in references}}

    async def one(unit: Unit, item: tuple[type[models.Row], dict[str, Any]]) -> str:
        entity, values = registry.of(item[0]), named("one:", item[1])
        for name in values.keys() & {"parent_id", "customer_id"}:
            values[name] = next(iter(await unit.ids(models.Customer, equals("external_id", values[name]))), None)
        fails = values.pop("fails")
        await lock_found(unit, entity, [values])
        return _unless(fails, (await upsert(unit, entity, values))[1])

    async def each(batch: Batch, item: tuple[type[models.Row], dict[str, Any]]) -> str:
        values = named("many:", item[1])
        for name in values.keys() & {"parent_id", "customer_id"}:
            found = await batch.locate(registry.of(models.Customer), "external_id", values[name])
            values[name] = found[0].id if found else None
        fails = values.pop("fails")
        return _unless(fails, (await batch.upsert(registry.of(item[0]), values, restoring=False))[1])

    async def many(batch: Batch, some: Sequence[tuple[type[models.Row], dict[str, Any]]]) -> list[str | Refused]:
        for model, code in ((models.Customer, "c"), (models.Contact, "k")):  # all of them: a contact that moves
            wanted = [f"many:{code}{n}" for n in range(40)]  # makes another one primary
            await batch.read_ahead(registry.of(model), "external_id", wanted, hold=True)
        return await batch.each(some, each)

    changes = Changes(database, access.SYSTEM, folder.settings)
    told: dict[str, list[object]] = {"one:": [], "many:": []}
    for item in items:
        try:
            told["one:"].append(await changes.run(partial(one, item=item)))
        except Refused as refused:
            told["one:"].append(_told(refused))
    for start in range(0, len(items), 40):
        work = partial(many, some=items[start : start + 40])
        told["many:"] += map(_told, await run_batch(database, access.SYSTEM, folder.settings, work))
    assert told["one:"] == told["many:"]
    assert {"CREATED", "CHANGED", "UNCHANGED"} == {one for one in told["one:"] if isinstance(one, str)}
    assert any(not isinstance(one, str) for one in told["one:"])
    for sql in (
        "SELECT c.external_id, c.kind, c.name, p.external_id, c.version FROM customer c"
        " LEFT JOIN customer p ON p.id = c.parent_id",
        'SELECT k.external_id, k.full_name, k."primary", c.external_id, k.version FROM contact k'
        " JOIN customer c ON c.id = k.customer_id",
        "SELECT c.external_id, e.operation, e.version FROM event e JOIN customer c ON c.id = e.row_id",
        "SELECT k.external_id, e.operation, e.version FROM event e JOIN contact k ON k.id = e.row_id",
    ):
        rows = {prefix: Counter() for prefix in told}  # type: ignore[var-annotated]
        for row in await folder.rows(sql):
            prefix = next(one for one in told if row[0].startswith(one))
            rows[prefix][tuple(str(value).removeprefix(prefix) for value in row)] += 1
        assert rows["one:"] == rows["many:"]
    for table in ("customer", "contact"):
        without = (
            f"SELECT count(*) FROM event WHERE lower(entity) = '{table}' AND row_id NOT IN (SELECT id FROM {table})"
        )
        assert await folder.rows(without) == [(0,)]


def _unless(fails: bool, outcome: Outcome) -> str:
    if fails:
        raise Refused.one(ProblemCode.STATE, "fails after it has written")
    return str(outcome)


def _told(result: str | Refused) -> object:
    return result if isinstance(result, str) else [(problem.field, problem.code) for problem in result.problems]


async def test_what_a_refused_item_wrote_is_taken_back(database: Database, folder: Folder) -> None:
    contacts = registry.of(models.Contact)
    changes = Changes(database, access.SYSTEM, folder.settings)
    customer = await changes.create(registry.of(models.Customer), {"kind": "COMPANY", "name": "A", "external_id": "a"})

    async def create(batch: Batch, number: int) -> str:
        await batch.create(contacts, {"customer_id": customer, "full_name": f"N{number}", "external_id": f"n{number}"})
        return _unless(number < 2, Outcome.CREATED)

    async def work(batch: Batch) -> list[str | Refused]:
        await batch.read_ahead(registry.of(models.Customer), "external_id", ["a"], hold=True)
        return await batch.each(range(4), create)

    results = await run_batch(database, access.SYSTEM, folder.settings, work)
    assert [isinstance(one, Refused) for one in results] == [True, True, False, False]
    found = await folder.rows('SELECT full_name, "primary" FROM contact ORDER BY full_name')
    assert [(name, bool(primary)) for name, primary in found] == [("N2", True), ("N3", False)]
    assert await folder.rows("SELECT count(*) FROM event WHERE entity = 'Contact'") == [(2,)]


@pytest.mark.parametrize("duplicate", [0, 130, 299])
async def test_a_violation_that_the_database_finds_meanwhile_refuses_its_line_alone(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, duplicate: int
) -> None:
    monkeypatch.setattr(pending_rows, "_TOGETHER", 50)
    names = [f"Tag {n}" for n in range(300)]
    names[duplicate] = names[duplicate - 100].upper()
    folder.write("tags.csv", "id,name\n" + "\n".join(f"{n:03},{name}" for n, name in enumerate(names)))
    mapping = """
        [[steps]]
        name = "tags"
        entity = "Tag"
        file = "tags.csv"
        external_id = "{id}"
        set = { name = "name" }
        """
    assert totals(await folder.run(mapping)) == (299, 0, 0, 1)
    second = max(duplicate, (duplicate - 100) % 300)
    assert folder.refused() == [("tags.csv", second + 2, "name", names[second], "TAKEN")]
    assert await folder.rows("SELECT count(*) FROM event") == [(299,)]


@pytest.mark.parametrize("together", [200, 50])
async def test_the_events_of_a_batch_are_numbered_in_order(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    monkeypatch.setattr(pending_rows, "_TOGETHER", together)  # with 50, the events are written in two parts
    folder.write("f.csv", lines(70).encode())
    await folder.run(CUSTOMERS)
    events = await folder.rows(
        "SELECT e.seq, c.name, e.version FROM event e JOIN customer c ON c.id = e.row_id ORDER BY e.seq"
    )
    first = events[0][0]
    assert [event[0] for event in events] == list(range(first, first + 70))
    assert sorted(event[1] for event in events) == sorted(f"Firm {n}" for n in range(70))
    together_in_log = "SELECT count(DISTINCT \"transaction\") FROM event WHERE entity = 'Customer'"
    assert await folder.rows(together_in_log) == [(1,)]
    assert await folder.rows("SELECT count(*) FROM event WHERE seq IS NULL") == [(0,)]


async def test_a_batch_that_commits_later_has_later_events(folder: Folder, database: Database) -> None:
    if database.name == "sqlite":
        pytest.skip("only one transaction writes at a time")
    entity = registry.of(models.Tag)
    rival = Changes(database, access.SYSTEM, folder.settings)
    async with database.transaction() as transaction:
        unit = Batch(database, transaction, access.SYSTEM, folder.settings)
        for n in range(60):
            await unit.create(entity, {"name": f"Tag {n}"})
        await unit.flush()
        await unit.finish()
        await asyncio.create_task(rival.create(entity, {"name": "Rival"}), context=Context())
    events = await folder.rows("SELECT t.name FROM event e JOIN tag t ON t.id = e.row_id ORDER BY e.seq")
    assert events == [("Rival",), *((f"Tag {n}",) for n in range(60))]


async def test_statistics_come_with_the_rows(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "BATCH_SIZE", 4)
    folder.write("f.csv", lines(40).encode())
    await folder.run(CUSTOMERS + CONTACT)
    counted = {
        "sqlite": "SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = 'contact'",
        "postgres": "SELECT reltuples::int FROM pg_class WHERE relname = 'contact'",
    }
    assert await folder.rows(counted[folder.database.name]) == [(16,)]  # of the batch that begins with the 17th line


async def test_a_row_that_was_read_before_it_is_locked_is_read_again(folder: Folder, database: Database) -> None:
    if database.name == "sqlite":
        pytest.skip("a transaction holds the only write lock from its start")
    entity = registry.of(models.Tag)
    rival = Changes(database, access.SYSTEM, folder.settings)
    id = await rival.create(entity, {"name": "Old", "external_id": "t"})
    async with database.transaction() as transaction:
        unit = Batch(database, transaction, access.SYSTEM, folder.settings)
        assert [row["name"] for row in await unit.locate(entity, "external_id", "t")] == ["Old"]
        await asyncio.create_task(rival.update(entity, id, {"name": "New"}, None), context=Context())
        await unit.hold({models.Tag: [id]})
        assert [row["name"] for row in [await unit.get(models.Tag, id, lock=True)] if row] == ["New"]
