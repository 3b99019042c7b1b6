"""Merges of customers to which many rows refer: one transaction, with a number of statements that hardly grows."""

from __future__ import annotations

import time
from typing import Any

import pytest

import models
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from tests.customers.merging import CUSTOMER, merged, unmerged
from tests.factories import Make
from tests.graph import Graph


class Counted:
    """Counts the statements of transactions."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, database: Database) -> None:
        self.statements = 0
        from models.dialect.postgres import PostgresTransaction
        from models.dialect.sqlite import SqliteTransaction

        kind: Any = PostgresTransaction if database.name == "postgres" else SqliteTransaction
        fetch = kind.fetch

        async def counted(transaction: Any, sql: str, parameters: Any = ()) -> Any:
            self.statements += 1
            return await fetch(transaction, sql, parameters)

        monkeypatch.setattr(kind, "fetch", counted)


async def orders(make: Make, customer: Any, count: int) -> None:
    """Creates orders of a customer."""
    entity = registry.of(models.Order)
    like = await make.row(models.Order, await make(models.Order))
    kept = {name: value for name, value in like.items() if name not in ("id", "external_id", "number")}

    async def work(unit: Unit) -> None:
        rows = [{**kept, "customer_id": customer, "number": f"LARGE-{number}"} for number in range(count)]
        await unit.insert_all(entity, rows)

    await make.changes.run(work)


@pytest.mark.parametrize(
    ("rows", "most"), [(1_000, 400), pytest.param(10_000, 700, marks=pytest.mark.prove)], ids=["1,000", "10,000"]
)
async def test_many_rows(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch, rows: int, most: int
) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    await orders(make, other, rows)
    counted = Counted(monkeypatch, database)
    begun = time.perf_counter()
    found = await merged(graph, CUSTOMER, survivor, other)
    took, statements = time.perf_counter() - begun, counted.statements
    assert found["userErrors"] == []
    assert found["counts"] == [{"entity": "Order", "moved": rows, "united": 0, "changed": 0}]
    begun = time.perf_counter()
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    print(
        f"{rows:,} rows: merged in {took:.1f} s, {statements} statements; undone in {time.perf_counter() - begun:.1f} s"
    )
    assert max(statements, counted.statements - statements) <= most
