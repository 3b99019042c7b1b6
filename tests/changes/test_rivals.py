"""Concurrent writers that change the same rows in different orders wait for each other, but do not deadlock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from decimal import Decimal
from functools import partial
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, RowResult, Unit, deletion, links
from resolvers.customers import customers
from resolvers.sales import outcomes
from tests.changes.competing import Work, aborted, at_once, writer
from tests.factories import Make
from tests.importing.conftest import Folder, folder, totals  # noqa: F401 - a fixture
from tests.lock_order import Watch
from tests.rivals import Rival
from tests.sales.selling import Selling

__all__ = ["aborted", "writer"]  # fixtures

ROWS = 40


async def opposed(
    writer: Callable[[], Changes],
    model: type[models.Row],
    operation: BulkOperation,
    rows: Sequence[RowChange],
    others: Sequence[RowChange] | None = None,
    policy: Policy = Policy.EACH,
) -> list[list[RowResult]]:
    """Makes the same changes in four concurrent transactions, in two of them in reverse order.

    Returns the results of each transaction, in the order of `rows`.
    `others`: the changes of the two reversed transactions, if these are not `rows`.
    """
    entity, orders = registry.of(model), (rows, (others or rows)[::-1], rows, (others or rows)[::-1])
    found = await asyncio.gather(*(writer().bulk(entity, operation, some, policy) for some in orders))
    assert [[result.index for result in some] for some in found] == [list(range(len(rows)))] * 4
    return [some if n % 2 == 0 else some[::-1] for n, some in enumerate(found)]


def codes(results: Sequence[RowResult]) -> list[str]:
    """Returns the error codes of all rows."""
    return [str(problem.code) for result in results for problem in result.problems]


async def customers_of(make: Make, count: int = ROWS) -> list[UUID]:
    """Creates customers with external ids."""
    return [await make(models.Customer, external_id=f"c{n:02}") for n in range(count)]


def upserts(names: Sequence[str]) -> list[RowChange]:
    """Returns changes that upsert customers with these names."""
    return [RowChange({"external_id": name, "kind": "COMPANY", "name": f"Customer {name}"}) for name in names]


# Contacts


async def test_contacts_become_primary_in_place_of_others(
    make: Make, writer: Callable[[], Changes], aborted: list[str], watched: Watch
) -> None:
    # A contact that becomes primary is locked together with the contacts that leave, also if its id is lower.
    entity, (first, second) = registry.of(models.Contact), (await make(models.Customer), await make(models.Customer))
    contacts = [await make(models.Contact, customer_id=first) for _ in range(8)]
    watched.used.clear()
    other = await make(models.Contact, customer_id=second)
    await make.changes.run(partial(customers.make_primary, contact=contacts[-1], expected_version=None))
    await make(models.OpportunityContact, contact_id=contacts[-1])
    await make.changes.delete(entity, contacts[-1], None)
    assert await primaries(make, *contacts, other) == [contacts[0], other]
    await make.changes.run(partial(customers.make_primary, contact=contacts[6], expected_version=None))
    await make.changes.update(entity, contacts[6], {"customer_id": second}, None)
    assert await primaries(make, *contacts, other) == [contacts[0], other]
    await make.changes.run(partial(customers.make_primary, contact=contacts[5], expected_version=None))
    await make.changes.run(partial(customers.make_primary, contact=contacts[6], expected_version=None))
    rows = [RowChange(id=id) for id in (contacts[6], contacts[5], contacts[0])]
    await make.changes.bulk(entity, BulkOperation.DELETE, rows, Policy.ALL_OR_NOTHING)
    assert await primaries(make, *contacts, other) == [contacts[1], other]
    await at_once(writer, *(partial(deletion.delete, entity=entity, id=id) for id in contacts[1:4]))
    assert await primaries(make, *contacts, other) == [contacts[4], other]
    assert aborted == []
    assert watched.used == set()  # nothing was locked out of order, not even without waiting


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # on SQLite, the rival always waits
async def test_a_contact_is_moved_before_it_becomes_primary(
    make: Make,
    writer: Callable[[], Changes],
    monkeypatch: pytest.MonkeyPatch,
    aborted: list[str],
    watched: Watch,
) -> None:
    second, first = sorted([await make(models.Customer), await make(models.Customer)], key=str)
    old, contact = [await make(models.Contact, customer_id=first) for _ in range(2)]
    other = await make(models.Contact, customer_id=second)
    move = {"customer_id": second}
    watched.used.clear()
    rival = Rival(monkeypatch, Unit, "peek", lambda: writer().update(registry.of(models.Contact), contact, move, None))
    await writer().run(partial(customers.make_primary, contact=contact, expected_version=None))
    await rival.outcome()
    assert await primaries(make, old, contact, other) == [old, contact]
    assert aborted == ["StartAgain"]
    assert watched.used == set()


async def primaries(make: Make, *contacts: UUID) -> list[UUID]:
    """Returns the ids of the contacts that are primary and not deleted."""
    rows = [await make.row(models.Contact, id) for id in contacts]
    return [row.id for row in rows if row["primary"] and row["deleted_at"] is None]


# Bulk changes


@pytest.mark.parametrize("policy", list(Policy))
async def test_upserts_of_the_same_rows(
    make: Make, writer: Callable[[], Changes], aborted: list[str], policy: Policy
) -> None:
    await customers_of(make)
    rows = upserts([f"c{n:02}" for n in range(ROWS)])
    found = await opposed(writer, models.Customer, BulkOperation.UPSERT, rows, policy=policy)
    assert [codes(some) for some in found] == [[]] * 4
    assert aborted == []


async def test_upserts_of_the_same_new_rows(
    writer: Callable[[], Changes], database: Database, aborted: list[str]
) -> None:
    rows = upserts([f"n{n * 7 % ROWS:02}" for n in range(ROWS)])
    found = await opposed(writer, models.Customer, BulkOperation.UPSERT, rows)
    assert [codes(some) for some in found] == [[]] * 4
    assert {tuple(result.id for result in some) for some in found} == {tuple(result.id for result in found[0])}
    assert aborted == []
    # Ids, by which equal times are ordered, are in the order of the input that was the first to be written.
    created = [row[0] for row in await database.fetch("SELECT external_id FROM customer ORDER BY id")]
    assert created in ([row.values["external_id"] for row in some] for some in (rows, rows[::-1]))


async def test_creates_of_the_same_unique_values(writer: Callable[[], Changes], aborted: list[str]) -> None:
    rows = [RowChange({"name": f"Tag {n}"}) for n in range(ROWS)]
    others = [RowChange({"name": f"TAG {n}"}) for n in range(ROWS)]  # the same names to the database
    found = await opposed(writer, models.Tag, BulkOperation.CREATE, rows, others)
    # Each row was created once, and is taken for all others.
    assert [sum(some[n].id is not None for some in found) for n in range(ROWS)] == [1] * ROWS
    assert {code for some in found for code in codes(some)} == {"TAKEN"}
    assert aborted == []


async def test_creates_with_the_same_ids(writer: Callable[[], Changes]) -> None:
    rows = [RowChange({"kind": "COMPANY", "name": f"Customer {n}"}, new_id()) for n in range(ROWS)]
    found = await opposed(writer, models.Customer, BulkOperation.CREATE, rows)
    assert [codes(some) for some in found] == [[]] * 4
    assert [[result.id for result in some] for some in found] == [[row.id for row in rows]] * 4


async def test_creates_that_refer_to_each_other_keep_their_order(make: Make) -> None:
    parent, child = new_id(), new_id()
    rows = [
        RowChange({"kind": "COMPANY", "name": "Z", "external_id": "z"}, parent),
        RowChange({"kind": "COMPANY", "name": "A", "external_id": "a", "parent_id": parent}, child),
    ]
    results = await make.changes.bulk(registry.of(models.Customer), BulkOperation.CREATE, rows, Policy.EACH)
    assert codes(results) == []


async def test_updates_of_the_same_rows(make: Make, writer: Callable[[], Changes], aborted: list[str]) -> None:
    ids = await customers_of(make)
    rows = [RowChange({"city": f"City {n}"}, id) for n, id in enumerate(ids)]
    others = [RowChange({"city": f"Town {n}"}, id) for n, id in enumerate(ids)]
    found = await opposed(writer, models.Customer, BulkOperation.UPDATE, rows, others)
    assert [codes(some) for some in found] == [[]] * 4
    assert aborted == []


async def test_updates_of_rows_whose_owners_are_locked(
    make: Make, writer: Callable[[], Changes], aborted: list[str]
) -> None:
    customer = await make(models.Customer)
    orders = [await make(models.Order, customer_id=customer) for _ in range(5)]
    product = await make(models.Product)
    lines = [await make(models.OrderLine, order_id=orders[n % 5], product_id=product) for n in range(ROWS)]
    rows = [RowChange({"quantity": Decimal(2)}, id) for id in lines]
    others = [RowChange({"quantity": Decimal(3)}, id) for id in lines]
    found = await opposed(writer, models.OrderLine, BulkOperation.UPDATE, rows, others)
    assert [codes(some) for some in found] == [[]] * 4
    assert aborted == []


async def test_deletions_of_the_same_rows(
    make: Make, writer: Callable[[], Changes], database: Database, aborted: list[str]
) -> None:
    ids = await customers_of(make, 12)
    for id in ids:
        for _ in range(2):
            await make(models.Contact, customer_id=id)
        await make(models.CustomerTag, customer_id=id)
    found = await opposed(writer, models.Customer, BulkOperation.DELETE, [RowChange(id=id) for id in ids])
    assert [sum(not some[n].problems for some in found) for n in range(12)] == [1] * 12
    assert {code for some in found for code in codes(some)} == {"NOT_FOUND"}
    for table, rows in (("customer", 12), ("contact", 24), ("customer_tag", 12)):
        counted = await database.fetch(f"SELECT count(*), max(version) FROM {table} WHERE deleted_at IS NOT NULL")
        assert counted[0][0] == rows
    assert aborted == []


async def test_all_kinds_of_bulk_changes_of_the_same_rows(make: Make, writer: Callable[[], Changes]) -> None:
    ids = await customers_of(make)
    customer = registry.of(models.Customer)
    updates = [RowChange({"city": "Bonn"}, id) for id in ids]
    contacts = [RowChange({"customer_id": id, "full_name": "Ann"}) for id in ids]
    found = await asyncio.gather(
        writer().bulk(customer, BulkOperation.UPDATE, updates[::-1], Policy.EACH),
        writer().bulk(customer, BulkOperation.UPSERT, upserts([f"c{n:02}" for n in range(ROWS)]), Policy.EACH),
        writer().bulk(registry.of(models.Contact), BulkOperation.CREATE, contacts[::-1], Policy.EACH),
        writer().bulk(registry.of(models.Contact), BulkOperation.CREATE, contacts, Policy.EACH),
        writer().bulk(customer, BulkOperation.UPDATE, updates, Policy.EACH),
    )
    assert [codes(some) for some in found] == [[]] * 5


# Links, primary contacts, trees, deletions


async def test_links_of_the_same_rows(
    selling: Selling, make: Make, writer: Callable[[], Changes], database: Database
) -> None:
    contract, opportunity = await make(models.Contract), UUID(await selling.opportunity())
    await make(models.ContractCustomer, contract_id=contract, customer_id=UUID(selling.customer))
    ends = {"contract_id": contract, "opportunity_id": opportunity}
    other_way = dict(reversed(ends.items()))
    works: list[Work] = [
        lambda unit, one=one: links.put(unit, models.ContractOpportunity, one)  # type: ignore[misc]
        for one in (ends, other_way) * 4
    ]
    works += [lambda unit: outcomes.lose(unit, opportunity, None, None)]
    await at_once(writer, *works)
    assert (await database.fetch("SELECT count(*) FROM contract_opportunity"))[0][0] == 1


async def test_primary_contacts_of_one_customer(
    make: Make, writer: Callable[[], Changes], database: Database, aborted: list[str]
) -> None:
    customer = await make(models.Customer)
    ids = [await make(models.Contact, customer_id=customer) for _ in range(8)]
    works: list[Work] = [lambda unit, id=id: customers.make_primary(unit, id, None) for id in (*ids, *ids[::-1])]  # type: ignore[misc]
    rows = [RowChange({"job_title": "Head"}, id) for id in ids[::-1]]
    bulk = asyncio.create_task(writer().bulk(registry.of(models.Contact), BulkOperation.UPDATE, rows, Policy.EACH))
    await at_once(writer, *works)
    assert codes(await bulk) == []
    assert (await database.fetch('SELECT count(*) FROM contact WHERE "primary"'))[0][0] == 1


async def test_a_circle_of_parents(make: Make, writer: Callable[[], Changes], database: Database) -> None:
    # Each of three teams is moved below the next one. Whichever move comes last is refused.
    ids = [await make(models.Team) for _ in range(3)]
    team = registry.of(models.Team)
    moves = [RowChange({"parent_id": ids[(n + 1) % 3]}, id) for n, id in enumerate(ids)]
    found = await asyncio.gather(*(writer().bulk(team, BulkOperation.UPDATE, [move], Policy.EACH) for move in moves))
    assert [code for some in found for code in codes(some)] == ["INVALID"]
    assert (await database.fetch("SELECT count(*) FROM team WHERE parent_id IS NOT NULL"))[0][0] == 2


async def test_deletions_and_restorings_of_rows_that_own_the_same_rows(
    make: Make, writer: Callable[[], Changes], database: Database
) -> None:
    tags, ids = [await make(models.Tag) for _ in range(4)], await customers_of(make, 4)
    for one in tags:
        for id in ids:
            await make(models.CustomerTag, customer_id=id, tag_id=one)
    owners = [(models.Tag, id) for id in tags[:2]] + [(models.Customer, id) for id in ids[:2]]
    for change in (deletion.delete, deletion.restore):
        owners.reverse()
        works: list[Work] = [partial(_changed, change, model, id) for model, id in owners]
        await at_once(writer, *works)
    for table in ("tag", "customer"):
        rows = await database.fetch(f"SELECT count(*) FROM {table} WHERE deleted_at IS NOT NULL")
        assert rows[0][0] == 0


async def _changed(change: Callable[..., Awaitable[None]], model: type[models.Row], id: UUID, unit: Unit) -> None:
    await change(unit, registry.of(model), id)


# Imports

CUSTOMERS = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "{id}"
set = { name = "name", kind = { value = "COMPANY" } }
"""


async def test_imports_of_the_same_rows(
    folder: Folder,  # noqa: F811
    database: Database,
    aborted: list[str],
) -> None:
    lines = [f"{n * 7 % ROWS:02},Customer {n}" for n in range(ROWS)]
    other = Folder(folder.path / "other", folder.settings, folder.database)
    other.path.mkdir()
    for _ in range(2):  # new rows, and then those that are there
        folder.write("customers.csv", "\n".join(["id,name", *lines]))
        other.write("customers.csv", "\n".join(["id,name", *(f"{line}x" for line in lines[::-1])]))
        found = await asyncio.gather(folder.run(CUSTOMERS), other.run(CUSTOMERS))
        assert [totals(one)[3] for one in found] == [0, 0]
    assert (await database.fetch("SELECT count(*) FROM customer"))[0][0] == ROWS
    assert aborted == []
