"""A transaction that a concurrent transaction aborts is run again, and takes effect only once."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tortoise.exceptions import OperationalError

import models
from models.dialect.base import Database
from resolvers import registry
from resolvers.catalogue import stock
from resolvers.changes import BulkOperation, Policy, RowChange, Unit, restart
from resolvers.changes.batch import Batch
from resolvers.orders import invoices
from tests.factories import Make
from tests.graph import Graph
from tests.idempotency.sending import codes, send
from tests.importing.conftest import Folder, folder, totals  # noqa: F401 - a fixture
from tests.orders.trading import Trading
from tests.unchanged import unchanged

ABORTS: dict[str, list[Exception]] = {
    "sqlite": [OperationalError("database is locked")],
    "postgres": [
        asyncpg.DeadlockDetectedError("deadlock detected"),
        asyncpg.SerializationError("could not serialize access"),
        asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
    ],
}
"""The errors with which each database aborts a statement because of another transaction."""

CUSTOMER, TAG = registry.of(models.Customer), registry.of(models.Tag)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Removes the pauses before a transaction is tried again."""
    monkeypatch.setattr(restart, "_LONGEST_PAUSE", 0)


class Aborted:
    """Makes a method raise one of `errors` at each call, after the call has had its effect.

    `owner`, `name`: the object and the name of its method.
    `after`: the number of calls that succeed before the first error.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, *errors: Exception, after: int = 0):
        self.calls = 0
        original = getattr(owner, name)

        async def aborted(*arguments: Any, **options: Any) -> Any:
            result = await original(*arguments, **options)
            self.calls += 1
            if after < self.calls <= after + len(errors):
                raise errors[self.calls - after - 1]
            return result

        monkeypatch.setattr(owner, name, aborted)


async def count(database: Database, sql: str) -> int:
    """Returns the number that a query selects."""
    return int((await database.fetch(sql))[0][0])


def named(*names: str) -> list[RowChange]:
    """Returns changes that create tags with these names."""
    return [RowChange({"name": name}) for name in names]


@pytest.mark.parametrize("policy", list(Policy))
async def test_a_row_of_a_bulk_change_starts_all_of_it_again(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch, policy: Policy
) -> None:
    errors = ABORTS[database.name]
    aborted = Aborted(monkeypatch, Unit, "insert", *errors, after=1)
    results = await make.changes.bulk(TAG, BulkOperation.CREATE, named("a", "b", "c"), policy)
    assert [result.problems for result in results] == [(), (), ()]
    # The second row of the first attempt, and then the first row of each other one, was aborted; all three came last.
    assert aborted.calls == 1 + len(errors) + 3
    assert await count(database, "SELECT count(*) FROM tag") == 3
    assert await count(database, "SELECT count(*) FROM event WHERE entity = 'Tag'") == 3


async def test_rows_that_are_refused_keep_their_own_reasons(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make(models.Tag, name="taken")
    _ = Aborted(monkeypatch, Unit, "insert", *ABORTS[database.name], after=1)
    rows = [*named("a", "taken"), RowChange({"name": "x" * 1000}), *named("b")]
    results = await make.changes.bulk(TAG, BulkOperation.CREATE, rows, Policy.EACH)
    assert [[str(one.code) for one in result.problems] for result in results] == [[], ["TAKEN"], ["TOO_LONG"], []]
    assert await count(database, "SELECT count(*) FROM event WHERE entity = 'Tag'") == 3


async def test_all_or_nothing_leaves_nothing_after_a_restart(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ = Aborted(monkeypatch, Unit, "insert", *ABORTS[database.name])
    async with unchanged(database):
        rows = [*named("a"), RowChange({"name": "x" * 1000})]
        results = await make.changes.bulk(TAG, BulkOperation.CREATE, rows, Policy.ALL_OR_NOTHING)
    assert [[str(one.code) for one in result.problems] for result in results] == [[], ["TOO_LONG"]]


async def test_if_it_is_aborted_again_and_again_all_of_it_times_out(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = ABORTS[database.name][0]
    aborted = Aborted(monkeypatch, Unit, "insert", *[error] * restart.TRIES)
    query = """mutation { tagBulkCreate(input: {policy: EACH, rows: [{name: "a"}, {name: "b"}]}) {
        results { index } userErrors { code } } }"""
    async with unchanged(database):
        failure = await graph.error(query)
    assert failure["extensions"]["code"] == "TIMEOUT"
    assert "send it again" in failure["message"]
    assert aborted.calls == restart.TRIES
    assert (await graph(query))["tagBulkCreate"]["userErrors"] == []


async def test_single_changes_and_verbs_start_again(
    trading: Trading, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph, order = trading.graph, await trading.order("2")
    events = await count(database, "SELECT count(*) FROM event")
    for owner, name, mutation, values in (
        (stock, "reserve", "orderConfirm", {"id": order}),
        (Unit, "store", "orderCancel", {"id": order}),
        (Unit, "store", "customerDelete", {"id": str(trading.customer)}),
        (Unit, "store", "customerRestore", {"id": str(trading.customer)}),
        (Unit, "insert", "customerUpsert", {"externalId": "c1", "kind": "COMPANY", "name": "Acme"}),
    ):
        with monkeypatch.context() as patch:
            aborted = Aborted(patch, owner, name, *ABORTS[database.name])
            await graph.done(mutation, **values)
            assert aborted.calls > len(ABORTS[database.name]), mutation
    assert await trading.stock() == (10, 0)
    # The line, the product and the order, twice; the customer, twice; the new one.
    assert await count(database, "SELECT count(*) FROM event") == events + 3 + 3 + 1 + 1 + 1


async def test_numbers_have_no_gaps(trading: Trading, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    make = trading.make
    rows = [RowChange({"customer_id": trading.customer, "external_id": f"o{n}"}) for n in range(4)]
    _ = Aborted(monkeypatch, Unit, "insert", *ABORTS[database.name], after=2)
    results = await make.changes.bulk(registry.of(models.Order), BulkOperation.UPSERT, rows, Policy.EACH)
    assert [result.problems for result in results] == [()] * 4
    numbers = [row[0] for row in await database.fetch('SELECT number FROM "order" ORDER BY number')]
    assert [number.rpartition("-")[2] for number in numbers] == ["00001", "00002", "00003", "00004"]


async def test_invoices_that_start_again_leave_no_gap(
    trading: Trading, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for _ in range(3):
        order = await trading.at("CONFIRMED", "1")
        made.append(await trading.make(models.Invoice, order_id=UUID(order)))
    _ = Aborted(monkeypatch, invoices, "next_number", *ABORTS[database.name], after=1)
    for id in made:
        await trading.make.changes.run(lambda unit, id=id: invoices.issue(unit, id, None))  # type: ignore[misc]
    numbers = [row[0] for row in await database.fetch("SELECT number FROM invoice ORDER BY number")]
    assert [number.rpartition("-")[2] for number in numbers] == ["00001", "00002", "00003"]


async def test_a_key_outlives_a_restart(graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    query = 'mutation { tagCreate(input: {name: "a"}) { tag { id name } userErrors { code } } }'
    aborted = Aborted(monkeypatch, Unit, "insert", *ABORTS[database.name])
    first = await send(graph, "k1", query)
    assert first.json()["data"]["tagCreate"]["userErrors"] == []
    assert aborted.calls == len(ABORTS[database.name]) + 1
    assert (await send(graph, "k1", query)).content == first.content
    assert await count(database, "SELECT count(*) FROM tag") == 1
    assert await count(database, "SELECT count(*) FROM event WHERE entity = 'Tag'") == 1


async def test_a_key_whose_change_was_given_up_may_be_sent_again(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = 'mutation { tagCreate(input: {name: "a"}) { tag { id name } userErrors { code } } }'
    with monkeypatch.context() as patch:
        _ = Aborted(patch, Unit, "insert", *[ABORTS[database.name][0]] * restart.TRIES)
        assert codes(await send(graph, "k1", query)) == ["TIMEOUT"]
    answer = await send(graph, "k1", query)
    assert answer.json()["data"]["tagCreate"]["tag"]["name"] == "a"
    assert await count(database, "SELECT count(*) FROM tag") == 1


TAGS = """
[[steps]]
name = "tags"
entity = "Tag"
file = "tags.csv"
external_id = "{id}"
set = { name = "name" }
"""


@pytest.mark.parametrize("dry_run", [False, True])
async def test_an_import_starts_its_batch_again(
    database: Database,
    folder: Folder,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    dry_run: bool,
) -> None:
    folder.write("tags.csv", f"id,name\n3,c\n1,a\n2,{'x' * 1000}\n4,d")
    aborted = Aborted(monkeypatch, Batch, "flush", *ABORTS[database.name], after=3)
    assert totals(await folder.run(TAGS, dry_run=dry_run)) == (3, 0, 0, 1)
    assert aborted.calls > 3 + len(ABORTS[database.name])
    assert [row[:2] for row in folder.refused()] == [("tags.csv", 4)]
    rows = 0 if dry_run else 3
    assert await count(database, "SELECT count(*) FROM tag") == rows
    assert await count(database, "SELECT count(*) FROM event WHERE entity = 'Tag'") == rows


# Of other kinds of errors, and of real deadlocks


async def test_other_errors_are_not_tried_again(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    aborted = Aborted(monkeypatch, Unit, "insert", ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        await make.changes.bulk(TAG, BulkOperation.CREATE, named("a", "b"), Policy.EACH)
    assert aborted.calls == 1


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_a_real_deadlock_in_a_savepoint_starts_all_of_it_again(make: Make, database: Database) -> None:
    # Another program locks the second row, and then waits for the first row.
    first, second = sorted([await make(models.Customer), await make(models.Customer)], key=str)
    turn, attempts = asyncio.Event(), 0

    async def other() -> None:
        async with database.transaction() as transaction:
            await transaction.fetch("SELECT 1 FROM customer WHERE id = $1 FOR UPDATE", (second,))
            turn.set()
            await transaction.fetch("SELECT 1 FROM customer WHERE id = $1 FOR UPDATE", (first,))

    async def work(unit: Unit) -> None:
        nonlocal attempts
        attempts += 1
        await unit.update(CUSTOMER, first, {"city": "Bonn"})
        if attempts == 1:
            await turn.wait()
        async with unit.savepoint():
            await unit.update(CUSTOMER, second, {"city": "Bonn"})

    async def late() -> None:
        await asyncio.sleep(0)
        await other()

    outcomes = await asyncio.gather(make.changes.run(work), late(), return_exceptions=True)
    # PostgreSQL chooses which of the two it aborts.
    assert outcomes[0] is None
    assert attempts == 2 or isinstance(outcomes[1], asyncpg.DeadlockDetectedError)
    assert await count(database, "SELECT count(*) FROM customer WHERE city = 'Bonn' AND version = 2") == 2
    assert await count(database, "SELECT count(*) FROM event WHERE entity = 'Customer' AND operation = 'UPDATE'") == 2
