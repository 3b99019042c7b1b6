"""Invariants about several rows, such as number series and events, whose violations need more than one changed row."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from jobs.doctor.mending import Mending
from models.dialect.base import Database
from models.invariants import invariants
from resolvers import registry
from resolvers.changes import Unit
from resolvers.orders import invoices, orders
from resolvers.search.expressions import equals
from resolvers.service import repairs
from tests.factories import Make


async def found(database: Database, settings: Settings, name: str) -> list[str]:
    (invariant,) = [one for one in invariants() if one.name == name]
    return [str(id) for _, id in await database.fetch(invariant.sql(clock.today(settings.time_zone)))]


async def issued(make: Make) -> UUID:
    order = await make(models.Order)
    await make(models.OrderLine, order_id=order)
    await make.changes.run(lambda unit: orders.confirm(unit, order, None))
    invoice = await make(models.Invoice, order_id=order)
    return await make.changes.run(lambda unit: invoices.issue(unit, invoice, None))


async def test_a_gap_in_the_numbers(make: Make, database: Database, settings: Settings) -> None:
    _, _, last = [await issued(make) for _ in range(3)]
    assert await found(database, settings, "orders/numbers_without_gaps") == []
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE number_series SET given = 4 WHERE kind = 'INV' AND year > 0")
    assert await found(database, settings, "orders/numbers_without_gaps") == [str(last)]


async def test_equal_serial_numbers(make: Make, database: Database, settings: Settings) -> None:
    product, name = await make(models.Product), "service/serial_numbers"
    same = [await make(models.Asset, product_id=product, serial_number=f"SN-{n}") for n in range(2)]
    gone = await make(models.Asset, product_id=product, serial_number="SN-2")
    await make(models.Asset, product_id=product)
    await make(models.Asset, product_id=product)
    await make(models.Asset, serial_number="SN-0")  # of another product
    await make.changes.delete(registry.of(models.Asset), gone, None)
    assert await found(database, settings, name) == []
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE asset SET serial_number_folded = 'sn-0' WHERE serial_number LIKE 'SN%'")
        await transaction.fetch("UPDATE asset SET serial_number = 'sn-0' WHERE serial_number LIKE 'SN%'")
    assert sorted(await found(database, settings, name)) == sorted(map(str, same))


async def test_invoice_lines_with_another_product(make: Make, database: Database, settings: Settings) -> None:
    name, order, other = "orders/products_of_invoice_lines", await make(models.Order), await make(models.Product)
    charged = await make(models.OrderLine, order_id=order)
    product = (await make.row(models.OrderLine, charged))["product_id"]
    lines = [
        await make(
            models.InvoiceLine, order_line_id=charged, product_id=one, invoice_id=await make(models.Invoice, **of)
        )
        for one, of in ((product, {"order_id": order}), (None, {"order_id": order}))
    ]
    free = await make(models.InvoiceLine, product_id=other)
    assert await found(database, settings, name) == []
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE invoice_line SET product_id = '{other}' WHERE id = '{lines[0]}'")
    assert await found(database, settings, name) == [str(lines[0])]
    (invariant,) = [one for one in invariants() if one.name == name]
    assert await Mending(database, settings, invariant).run() == 1
    assert await found(database, settings, name) == []
    products = [(await make.row(models.InvoiceLine, line))["product_id"] for line in (*lines, free)]
    assert products == [product, None, other]
    assert await Mending(database, settings, invariant).run() == 0


async def used_part(make: Make, product: UUID) -> tuple[UUID, UUID]:
    """Uses two pieces of a product in a repair. Returns the ids of the repair and of the part."""
    repair = await make(models.Repair)
    await make.changes.run(lambda unit: repairs.start(unit, repair, None))
    await make.changes.run(lambda unit: repairs.use_part(unit, repair, product, Decimal(2), None, None))
    (part,) = await make.changes.run(lambda unit: unit.find(models.RepairPart, equals("repair_id", repair)))
    return repair, part.id


async def delete_without_stock(make: Make, repair: UUID, part: UUID) -> None:
    """Deletes a repair as earlier versions did: with its part, and without the stock."""

    async def work(unit: Unit) -> None:
        gone = {"deleted_at": unit.now, "deletion_id": repair}
        for model, id in ((models.Repair, repair), (models.RepairPart, part)):
            row = await unit.get(model, id)
            assert row is not None
            await unit.mark_all(registry.of(model), [row], gone)

    await make.changes.run(work)


async def test_stock_that_a_deleted_repair_took(make: Make, database: Database, settings: Settings) -> None:
    product = await make(models.Product, stock_on_hand=5)
    repair, part = await used_part(make, product)
    assert await found(database, settings, "service/stock_of_deleted_repairs") == []
    await delete_without_stock(make, repair, part)
    assert await found(database, settings, "service/stock_of_deleted_repairs") == [str(part)]
