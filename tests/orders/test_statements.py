"""How many statements it takes to confirm an order and to issue its invoice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.backends.sqlite.client import SqliteTransactionWrapper

import models
from models.dialect.base import Database
from models.dialect.postgres import PostgresTransaction
from models.dialect.sqlite import SqliteTransaction
from models.values import Money
from resolvers.orders import invoices, orders
from tests.changes.competing import Work
from tests.factories import Make
from tests.proofs.test_selling_at_once import Shop

SENT = {
    "sqlite": {"confirm": (15, 21), "rest": (12, 12), "lines": (11, 11), "deposit": (10, 10)},
    "postgres": {"confirm": (18, 24), "rest": (15, 15), "lines": (14, 14), "deposit": (13, 13)},
}
"""By database and case: the statements for an order under a contract, of one line and of four."""


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Returns a list. The SQL of each later statement in a transaction is added to the list."""
    found: list[str] = []

    def record(dialect: Any, name: str) -> None:
        execute: Callable[..., Any] = getattr(dialect, name)

        async def executed(self: Any, sql: str, *values: Any, **options: Any) -> Any:
            found.append(sql)
            return await execute(self, sql, *values, **options)

        monkeypatch.setattr(dialect, name, executed)

    for dialect in (PostgresTransaction, SqliteTransaction):
        for name in ("fetch", "insert"):
            record(dialect, name)
    for client in (TransactionWrapper, SqliteTransactionWrapper):
        for name in ("execute_query", "execute_insert", "execute_many", "execute_query_dict"):
            record(client, name)
    return found


async def test_statements(make: Make, database: Database, sent: list[str]) -> None:
    found: dict[str, tuple[int, ...]] = dict.fromkeys(SENT[database.name], ())
    price = Money(Decimal(10), "USD")
    for size in (1, 4):
        shop = await Shop.open(make, stock=(100,) * size, orders=1)
        first = await make(models.Invoice, order_id=shop.orders[0])
        await make.changes.run(partial(invoices.issue, id=first, expected_version=None))  # creates the number series
        for case in found:
            order = await make(models.Order, customer_id=shop.customer, contract_id=shop.contract)
            part = {"order_id": order, "quantity": Decimal(3)}
            lines = [await make(models.OrderLine, product_id=product, **part) for product in shop.products]
            work: Work = partial(orders.confirm, id=order, expected_version=None)
            if case != "confirm":
                await make.changes.run(work)
                invoice = await make(models.Invoice, order_id=order)
                charged: dict[str, Sequence[UUID | None]] = {"lines": lines, "deposit": [None], "rest": []}
                for line in charged[case]:
                    values = {"order_line_id": line, "quantity": Decimal(2), "unit_price": price}
                    await make(models.InvoiceLine, invoice_id=invoice, **values)
                work = partial(invoices.issue, id=invoice, expected_version=None)
            sent.clear()
            await make.changes.run(work)
            found[case] += (len(sent),)
    assert found == SENT[database.name]
