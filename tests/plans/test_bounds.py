"""Tests of bounds: caches stay small, and input that is too large causes no SQL."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from resolvers.plan import planned_read
from schema.execution import documents, plan_cache
from schema.execution.executor import Executor
from schema.execution.validation import Document
from tests.plans.roads import Count, counted
from tests.plans.world import World, unlimited
from tests.proofs.figures import figures

KIB = 1024
CALLERS = ("ADMIN", "SALES", "MANAGER", "ANALYST", "masked key")
FIELDS = (
    *("kind", "name", "country", "city", "industry", "website", "employees", "lifecycle", "tier", "source"),
    *("version", "createdAt", "updatedAt", "deletedAt"),
)


def kept(executor: Executor) -> Iterator[tuple[Any, list[int]]]:
    """Yields the plans of each cached document, and the number of cached statements of each plan."""
    for document in executor._documents._known._entries.values():
        if isinstance(document, Document):
            plans = document.plans._known
            yield plans, [len(one._statements) for one in plans._entries.values() if hasattr(one, "_statements")]


def distinct(n: int) -> tuple[str, dict[str, Any]]:
    """Returns an operation that differs from those for all other numbers, in its fields and conditions."""
    shown = " ".join(name for bit, name in enumerate(FIELDS) if n >> bit & 1)
    listed = f"contacts(first: {1 + n % 3}) {{ nodes {{ fullName }} }}"
    query = "query($where: CustomerWhere) { customers(first: 2, where: $where) { nodes { id %s %s } } }"
    return query % (shown, listed), {"where": {"or": [{"name": {"ne": f"nobody {n} {m}"}} for m in range(1 + n % 9)]}}


async def grown(world: World, before: int, after: int) -> tuple[Executor, int]:
    """Runs `before` operations and then `after` more.

    Returns the executor, and the growth of memory during the second part, in bytes.
    """
    executor, count, began = unlimited(), Count(), 0
    tracemalloc.start()
    try:
        with counted(count):
            for n in range(before + after):
                if n == before:
                    gc.collect()
                    began = tracemalloc.get_traced_memory()[0]
                text, variables = distinct(n)
                await executor.run(text, variables, None, world.context(CALLERS[n % len(CALLERS)]))
                if n % 500 == 499:
                    print(f"\r{world.database.name}: {n + 1:,} operations", end="", flush=True)
        gc.collect()
        assert count.planned == before + after
        return executor, tracemalloc.get_traced_memory()[0] - began
    finally:
        tracemalloc.stop()


async def test_caches_stay_within_their_bounds(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MAX_DOCUMENTS", 10)
    executor, bytes_more = await grown(world, 40, 40)
    assert len(executor._documents._known) == 10
    assert bytes_more < 500 * KIB, "forty documents with their plans take some 2,000 KiB"


@pytest.mark.prove
async def test_ten_thousand_operations_leave_nothing_behind(world: World) -> None:
    with figures(f"Caches ({world.database.name})") as found:
        executor, bytes_more = await grown(world, 2_000, 8_000)
        found |= {"documents kept": len(executor._documents._known), "KiB more": bytes_more // KIB}
    assert len(executor._documents._known) <= documents.MAX_DOCUMENTS
    assert all(len(plans) <= plan_cache.MOST_PLANS for plans, _ in kept(executor))
    assert bytes_more < 5_000 * KIB, "as many as are kept take some 50,000 KiB"


async def test_a_document_keeps_so_many_plans(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # Each combination of the variables in directives selects different fields, and so needs another plan.
    monkeypatch.setattr(plan_cache, "MOST_PLANS", 5)
    names = [f"v{n}" for n in range(4)]
    shown = " ".join(f"a{n}: name @skip(if: ${name})" for n, name in enumerate(names))
    switches = ", ".join(f"${name}: Boolean!" for name in names)
    query = f"query({switches}) {{ customers(first: 1) {{ nodes {{ {shown} }} }} }}"
    executor, count = unlimited(), Count()
    with counted(count):
        for n in range(16):
            given = {name: bool(n >> bit & 1) for bit, name in enumerate(names)}
            response = (await executor.run(query, given, None, world.context("ADMIN"))).response
            assert response["data"] == (await world.by_loaders(query, given, "ADMIN"))["data"]
    ((plans, _),) = kept(executor)
    assert (count.planned, len(plans)) == (16, 5)


async def test_a_plan_keeps_so_many_statements(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # Each number of conditions needs another statement. Other values in the same conditions do not.
    monkeypatch.setattr(planned_read, "MOST_STATEMENTS", 5)
    query = "query($where: CustomerWhere) { customers(first: 2, where: $where) { nodes { name } } }"
    executor, count = unlimited(), Count()
    with counted(count):
        for n in range(12):
            where = {"and": [{"name": {"ne": f"nobody {n} {m}"}} for m in range(1 + n % 9)]}
            response = (await executor.run(query, {"where": where}, None, world.context("ADMIN"))).response
            assert response["data"] == (await world.by_loaders(query, {"where": where}, "ADMIN"))["data"]
    ((_, statements),) = kept(executor)
    assert (count.planned, statements) == (12, [5])


def _conditions(number: int) -> dict[str, Any]:
    return {"and": [{"name": {"ne": f"nobody {n}"}} for n in range(number)]}


def _nested(hops: int) -> dict[str, Any]:
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(hops):
        where = {"parent": where}
    return where


@pytest.mark.parametrize(
    ("most", "more"),
    [
        (_conditions(100), _conditions(101)),
        (_nested(5), _nested(6)),
    ],
    ids=["conditions", "hops"],
)
@pytest.mark.parametrize("nested", [False, True])
async def test_a_larger_where_is_refused_before_sql(
    most: dict[str, Any], more: dict[str, Any], nested: bool, world: World
) -> None:
    # No statement reads the list whose argument is too large. Before a nested list, dataloaders still read its parents.
    listed = "customers(first: 2, where: $where) { nodes { name } }"
    if nested:
        listed = f"employees(first: 2) {{ nodes {{ {listed} }} }}"
    query, executor, count = f"query($where: CustomerWhere) {{ {listed} }}", unlimited(), Count()
    with counted(count), world.database.recording() as statements:
        taken = await executor.run(query, {"where": most}, None, world.context("ADMIN"))
    assert ("errors" in taken.response, len(statements), count.planned) == (False, 1, 1)
    with world.database.recording() as statements:
        refused = await executor.run(query, {"where": more}, None, world.context("ADMIN"))
    assert {error["extensions"]["code"] for error in refused.response["errors"]} == {"LIMIT_EXCEEDED"}
    assert [one.sql for one in statements if '"customer"' in one.sql] == []
    assert refused.response["errors"] == (await world.by_loaders(query, {"where": more}, "ADMIN"))["errors"]


async def test_rows_are_freed_without_garbage_collection(world: World) -> None:
    # Frequent collections would take a large part of the time of a short query.
    async def garbage(first: int) -> int:
        query = (
            "query($n: Int!) { customers(first: $n) { nodes { name email contacts(first: $n) { nodes { email } } } } }"
        )
        executor = unlimited()
        await executor.run(query, {"n": first}, None, world.context("ADMIN"))
        gc.collect()
        gc.disable()
        try:
            for _ in range(5):
                result = await executor.run(query, {"n": first}, None, world.context("ADMIN"))
                assert "errors" not in result.response
            return gc.collect()
        finally:
            gc.enable()

    assert await garbage(1) == await garbage(20)
