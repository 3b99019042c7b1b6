"""Tests the number of SQL statements of a query.

With dataloaders, a query takes one statement for each relation of each level. The number of parent rows does not
matter. A planned read takes one statement for the whole query.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from datetime import date
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.description import camel, describe
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from models.row import Row
from resolvers import registry
from resolvers.access import SYSTEM, Viewer
from resolvers.reads.loaders import Reader
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from schema.mapping.entity import Mapped, all_mapped
from tests.factories import Make
from tests.graph import gid
from tests.making import ALONE

PARENTS = 3

Ask = Callable[..., Awaitable[int]]


def asking(database: Database, settings: Settings, administrator: UUID | None = None) -> Ask:
    """Returns a function that counts the statements that dataloaders need for a query on some parent rows.

    The function also checks that a planned read of the same query takes one statement. `administrator`: who asks if
    the rows are private.
    """
    loaders, plans = Executor(build(), planned=False), Executor(build())
    viewer = Viewer(administrator or new_id(), "Somebody")

    async def ask(one: Mapped, parents: list[str], relation: str) -> int:
        rows = f"rows: {camel(one.plural)}(where: $where) {{ nodes {{ {relation} }} }}"
        query = f"query($where: {one.name}Where) {{ {rows} }}"
        variables = {"where": {"id": {"in": parents}}}
        with database.recording() as planned:
            expected = await plans.run(query, variables, None, Context(database, viewer, settings))
        assert len(planned) == 1, relation
        with database.recording() as statements:
            result = await loaders.run(query, variables, None, Context(database, viewer, settings))
        assert expected.response["data"] == result.response["data"]
        assert "errors" not in result.response, result.response["errors"]
        rows = result.response["data"]["rows"]["nodes"]
        assert len(rows) == len(parents)
        # Each parent has something there, else the count would prove nothing.
        assert all(next(iter(row.values())) for row in rows), relation
        assert all(shown.get("nodes") != [] for row in rows for shown in row.values()), relation
        assert all(one.sql.startswith("SELECT ") for one in statements)
        return len(statements)

    return ask


async def assert_counts(ask: Ask, expected: dict[tuple[str, str], int], parents: dict[str, list[str]]) -> None:
    """Checks the number of statements of every query, for one parent row and for all parent rows."""
    mapped = {one.name: one for one in all_mapped()}
    for number in (1, PARENTS):
        counted = {
            (name, relation): await ask(mapped[name], parents[f"{name}.{relation.split()[0]}"][:number], relation)
            for name, relation in expected
        }
        assert counted == expected, f"over {number} parents"


async def test_every_to_one_relation(database: Database, make: Make, settings: Settings) -> None:
    expected, parents = {}, {}
    make.administrator = await make(models.Employee, role="ADMIN")
    for one in all_mapped():
        for name in one.to_one:
            relation = one.entity.description.to_one[name]
            model, target = one.entity.description.model, getattr(models, relation.target)
            rows = [await make(model, **{relation.column: await make(target)}) for _ in range(PARENTS)]
            expected[one.name, f"{camel(name)} {{ id }}"] = 2  # the rows, and what they lead to
            parents[f"{one.name}.{camel(name)}"] = [gid(model, id) for id in rows]
    assert len(expected) > 20
    await assert_counts(asking(database, settings, make.administrator), expected, parents)


async def test_every_to_many_relation(database: Database, make: Make, settings: Settings) -> None:
    expected, parents = {}, {}
    for one in all_mapped():
        for name in one.to_many:
            shown, model = camel(name), one.entity.description.model
            rows = [await make(model) for _ in range(PARENTS)]
            for id in rows:
                await hang_on(make, one, name, id)
            where = f'where: {{id: {{ne: "{new_id()}"}}}}, orderBy: [{{field: CREATED_AT, direction: DESC}}], first: 2'
            expected[one.name, f"{shown} {{ nodes {{ id }} }}"] = 2
            expected[
                one.name, f"{shown} {{ nodes {{ id }} edges {{ cursor node {{ id }} }} pageInfo {{ endCursor }} }}"
            ] = 2
            expected[one.name, f"{shown} ({where}) {{ totalCount nodes {{ id }} }}"] = 3
            expected[one.name, f"{shown} {{ totalCount }}"] = 2
            parents[f"{one.name}.{shown}"] = [gid(model, id) for id in rows]
    assert len(expected) > 4 * 20
    await assert_counts(asking(database, settings), expected, parents)


async def hang_on(make: Make, mapped: Mapped, name: str, parent: UUID) -> None:
    """Creates two rows in the to-many relation `name` of a parent row, or one row if only one is allowed."""
    relation = mapped.entity.description.to_many[name]
    target: type[Row] = getattr(models, relation.target)
    for _ in range(1 if (relation.target, relation.column) in ALONE else 2):
        if relation.link is None:
            await make(target, **{relation.column: parent})
        else:
            assert relation.far_column is not None
            ends = {relation.column: parent, relation.far_column: await make(target)}
            await make(getattr(models, relation.link), **ends)


async def test_every_union(database: Database, make: Make, settings: Settings) -> None:
    expected, parents = {}, {}
    for one in all_mapped():
        for name, union in one.unions.items():
            relation = one.entity.description.to_many[union.relation]
            link, model = getattr(models, relation.target), one.entity.description.model
            rows = [await make(model) for _ in range(PARENTS)]
            ends = [end for end in describe(link).to_one.values() if end.target != one.name]
            for id in rows:
                for end in ends:
                    await make(link, **{relation.column: id, end.column: await make(getattr(models, end.target))})
            # The rows, the links, and each type of the union once.
            expected[one.name, f"{camel(name)} {{ nodes {{ __typename }} }}"] = 2 + len(ends)
            parents[f"{one.name}.{camel(name)}"] = [gid(model, id) for id in rows]
    assert expected
    await assert_counts(asking(database, settings), expected, parents)


async def test_levels_add_up(database: Database, make: Make, settings: Settings) -> None:
    # In nested lists, there is one statement for each relation of each level, however many parent rows there are.
    customers = [await make(models.Customer, owner_id=await make(models.Employee)) for _ in range(PARENTS)]
    for customer in customers:
        for _ in range(3):
            opportunity = await make(models.Opportunity, customer_id=customer, owner_id=await make(models.Employee))
            for _ in range(2):
                await make(models.OpportunityLine, opportunity_id=opportunity)
    one = next(one for one in all_mapped() if one.name == "Customer")
    ask, ids = asking(database, settings), [gid(models.Customer, id) for id in customers]
    lines = "lines { totalCount nodes { product { id } } }"
    nested = f"opportunities {{ nodes {{ owner {{ id }} stage {{ pipeline {{ id }} }} {lines} }} }}"
    for number in (1, PARENTS):
        # customers; opportunities; owner, stage, pipeline; lines, their count, product
        assert await ask(one, ids[:number], nested) == 1 + 1 + 3 + 3


async def test_a_row_that_one_gives_up_is_still_read_for_others(database: Database, make: Make) -> None:
    # If one request for a row is cancelled, other requests for the same row still get it.
    reader, entity, id = Reader(database, SYSTEM), registry.of(models.Customer), await make(models.Customer)
    given_up, waited_for = reader.one(entity, id), reader.one(entity, id)
    asyncio.ensure_future(given_up).cancel()
    found = await waited_for
    assert found is not None
    assert found.id == id


async def test_what_is_still_loaded_when_its_operation_ends_is_cancelled(
    database: Database, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    # An operation ends at an error that nulls all of its data, while fields beside the failed one are still read.
    entity, id = registry.of(models.Customer), await make(models.Customer)
    loads: list[Callable[[Reader, UUID], Awaitable[object]]] = [
        lambda reader, id: reader.one(entity, id),
        lambda reader, id: reader.changed(entity, id),
        lambda reader, id: reader.rate(str(id), date(2026, 1, 1), ()),
    ]
    for load in loads:
        reader = Reader(database, SYSTEM)
        with StatementScope("a caller") as scope:
            awaited, _ = asyncio.ensure_future(load(reader, id)), load(reader, new_id())
            while not scope.running:
                await asyncio.sleep(0)
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(awaited, 5)
        del reader, awaited, _
    gc.collect()
    assert caplog.record_tuples == []


async def test_statements_are_counted(database: Database, make: Make, settings: Settings) -> None:
    # Tests the test itself: code that runs a statement for each parent row is detected.
    customers = [await make(models.Customer) for _ in range(PARENTS)]
    context = Context(database, Viewer(new_id(), "Somebody"), settings)
    with database.recording() as statements:
        for id in customers:
            query = "query($id: ID!) { customer(id: $id) { id } }"
            await Executor(build()).run(query, {"id": gid(models.Customer, id)}, None, context)
    assert len(statements) == PARENTS
