"""Checks that the plugin `tests.lock_order` detects rows that are locked in the wrong order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from resolvers.changes.lock_order import HeldRows
from tests import lock_order
from tests.factories import Make
from tests.lock_order import Watch

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


async def both(make: Make) -> tuple[UUID, UUID, UUID]:
    """Creates a customer and two products. Returns their ids; those of the products are in ascending order."""
    first, second = sorted([await make(models.Product), await make(models.Product)], key=str)
    return await make(models.Customer), first, second


async def lock(make: Make, *rows: tuple[type[models.Row], UUID]) -> None:
    """Locks rows one after another in a transaction."""

    async def work(unit: Unit) -> None:
        for model, id in rows:
            await unit.get(model, id, lock=True)

    await make.changes.run(work)


async def test_the_order_of_registration_and_of_ids_is_right(make: Make, watched: Watch) -> None:
    customer, first, second = await both(make)
    await lock(make, (models.Customer, customer), (models.Product, first), (models.Product, second))
    assert watched.problems == []


async def test_locks_the_other_way_round_are_found(make: Make, watched: Watch) -> None:
    _, first, second = await both(make)
    await lock(make, (models.Product, second), (models.Product, first))
    assert watched.problems == ["locks Product after Product, which is no documented exception"]
    watched.problems.clear()
    await lock(make, (models.Product, first), (models.Contact, await make(models.Contact)))
    assert watched.problems == ["locks Contact after Product, which is no documented exception"]
    watched.problems.clear()


async def test_waiting_the_other_way_round_is_found(
    make: Make, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer, first, _ = await both(make)
    monkeypatch.setattr(HeldRows, "may_wait", lambda self, lowest: True)
    await lock(make, (models.Product, first), (models.Customer, customer))
    assert watched.problems == [f"waits for Customer {customer} after it has locked Product {first}"]
    watched.problems.clear()


async def test_an_update_is_a_lock(make: Make, database: Database, watched: Watch) -> None:
    customer, first, _ = await both(make)

    async def work(unit: Unit) -> None:
        await unit.get(models.Product, first, lock=True)
        updated = models.Customer.filter(id=customer).using_db(unit.transaction.client)
        await updated.update(city="Bonn")

    await make.changes.run(work)
    assert watched.problems == [f"waits for Customer {customer} after it has locked Product {first}"]
    watched.problems.clear()


async def test_a_lock_that_was_rolled_back_does_not_count(make: Make, watched: Watch) -> None:
    customer, first, _ = await both(make)

    async def work(unit: Unit) -> None:
        with suppress(ZeroDivisionError):
            async with unit.savepoint():
                await unit.get(models.Product, first, lock=True)
                raise ZeroDivisionError
        await unit.get(models.Customer, customer, lock=True)

    await make.changes.run(work)
    assert watched.problems == []


async def _update_many(unit: Unit, customer: UUID) -> None:
    these = models.Customer.filter(id__in=[customer]).using_db(unit.transaction.client)
    await these.update(city="Bonn")


async def _update_by_sql(unit: Unit, customer: UUID) -> None:
    await unit.transaction.fetch('UPDATE "customer" SET "city"=$1 WHERE "id"=$2', ["Bonn", customer])


async def _delete(unit: Unit, customer: UUID) -> None:
    with suppress(ZeroDivisionError):
        async with unit.savepoint():
            contacts = models.Contact.filter(customer_id=customer).using_db(unit.transaction.client)
            await contacts.delete()
            await models.Customer.filter(id=customer).using_db(unit.transaction.client).delete()
            raise ZeroDivisionError


@pytest.mark.parametrize("write", [_update_many, _update_by_sql])
async def test_other_writes_are_locks_too(
    make: Make, watched: Watch, write: Callable[[Unit, UUID], Awaitable[None]]
) -> None:
    customer, first, _ = await both(make)

    async def work(unit: Unit) -> None:
        await unit.get(models.Product, first, lock=True)
        await write(unit, customer)

    await make.changes.run(work)
    assert watched.problems == [f"waits for Customer {customer} after it has locked Product {first}"]
    watched.problems.clear()


async def test_writes_of_rows_that_cannot_be_told_are_found(
    make: Make, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer, _, _ = await both(make)
    monkeypatch.setattr(lock_order, "_is_ours", lambda: True)  # else, what a test sends is left out
    await make.changes.run(lambda unit: _delete(unit, customer))
    (problem,) = watched.problems
    assert problem.startswith("locks rows of contact that cannot be told: DELETE FROM")
    watched.problems.clear()


async def test_references_are_excluded_without_waiting(make: Make, watched: Watch) -> None:
    customer, first, second = await both(make)

    async def work(unit: Unit) -> None:
        await unit.exclude_references(models.Product, [second])
        await unit.get(models.Product, first, lock=True)
        await unit.get(models.Customer, customer, lock=True)

    await make.changes.run(work)
    assert watched.problems == []


async def test_waiting_to_exclude_references_is_found(
    make: Make, database: Database, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first, _ = await both(make)
    monkeypatch.setattr(type(database), "instant_full_row_lock", database.full_row_lock)

    async def work(unit: Unit) -> None:
        await unit.get(models.Product, first, lock=True)
        await unit.exclude_references(models.Product, [first])

    await make.changes.run(work)
    assert watched.problems == ["waits to exclude references to Product after it has locked Product"]
    watched.problems.clear()


async def test_waiting_while_references_are_excluded_is_found(
    make: Make, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first, second = await both(make)
    monkeypatch.setattr(HeldRows, "may_wait", lambda self, lowest: True)

    async def work(unit: Unit) -> None:
        await unit.exclude_references(models.Product, [first])
        await unit.get(models.Product, second, lock=True)

    await make.changes.run(work)
    assert watched.problems == [f"waits for Product {second} while it excludes references to Product"]
    watched.problems.clear()


async def test_a_later_reference_while_others_are_excluded_is_found(make: Make, watched: Watch) -> None:
    customer, first, second = await both(make)
    values = await make.values(models.OpportunityLine, product_id=second)

    async def work(unit: Unit) -> None:
        await unit.exclude_references(models.Product, [first])
        await unit.insert_all(registry.of(models.Contact), [{"customer_id": customer, "full_name": "Ann"}])
        line = {"opportunity_id": values["opportunity_id"], "product_id": second, "quantity": 1, "currency": "USD"}
        await unit.insert_all(registry.of(models.OpportunityLine), [line])

    await make.changes.run(work)
    assert watched.problems == [f"refers to Product {second} while it excludes references to Product"]
    watched.problems.clear()
