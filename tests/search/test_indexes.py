"""Tests that every order, filter, relation and search uses an index.

The plans are those for large tables. The tests are generated from the models' descriptions, so a new entity is tested
without changes here.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

import models
from core.settings import Settings
from models.database import connect
from models.description import Attribute, Description, describe, describe_all
from models.dialect.base import Database
from models.fields import Kind
from models.people import EmployeeRole
from models.platform import ApiScope
from models.values import Money
from resolvers import access, registry
from resolvers.access import SYSTEM, Grant, Viewer
from resolvers.changes.deletion import deleted_with
from resolvers.reads.where import WhereReader, free_text
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW, LIVING, Among, Beyond, Contains, IsNull, Not, every, refers
from resolvers.search.order import Order, order_by
from resolvers.search.parameters import filled
from resolvers.search.record import Record
from resolvers.search.statements import Statement, by_ids, count, count_per_parent, page_per_parent, rows
from tests.databases import fresh
from tests.of_module import dialect
from tests.search.bulk import RARE, RARE_NAME, fill, row_id
from tests.search.plans import plan, planned, scans, sorts, unconditional

__all__ = ["dialect"]

ROWS = 5_000
CUSTOMERS = 20_000
PAGE = 21
ENTITIES = describe_all()
NAMES = [entity.name for entity in ENTITIES]


@pytest.fixture(scope="module")
async def crowded(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Database]:
    """Returns a database with many rows in every table."""
    async with (
        fresh(dialect, tmp_path_factory.mktemp("crowded"), templates) as settings,
        connect(settings) as database,
    ):
        await fill(database, ROWS, customer=CUSTOMERS)
        yield database


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
async def test_a_page_deep_in_a_list_is_a_range_of_an_index(entity: Description, crowded: Database) -> None:
    keys: list[tuple[Attribute | None, bool]] = [(None, False)]
    keys += [(attribute, down) for attribute in entity.orders.values() for down in (False, True)]
    for attribute, down in keys:
        order = order_by(entity, [(attribute, down)] if attribute else [])
        for null in (False, True) if attribute and attribute.null else (False,):
            for reading in (order, order.reversed()):
                text = await plan(crowded, await _page(crowded, entity, attribute, order, reading, null))
                told = f"{attribute and attribute.name} {'down' if down else 'up'}, null: {null}\n{text}"
                assert not sorts(text), told
                if crowded.name == "postgres":
                    assert not scans(text), told
                    assert "Index Cond" in text, told
                elif attribute is None or not attribute.null:
                    assert re.fullmatch(r"SEARCH t1 USING INDEX \S+ \(.+[<>].+\)", text), told
                else:
                    # SQLite finds no range by values of which the first is an expression: it walks the index up to it.
                    index = f"ix_{entity.table}_{attribute.name}_"
                    assert re.fullmatch(rf"SCAN t1 USING INDEX {index}(up|down)", text), told


async def _page(
    database: Database, entity: Description, attribute: Attribute | None, order: Order, reading: Order, null: bool
) -> Statement:
    """Returns the statement for a page that starts after a row in the middle of the list.

    `order`: the order of the list.
    `reading`: the order in which the page is read.
    `null`: whether this row has no value of `attribute`.
    """
    has = [IsNull(attribute.name) if null else Not(IsNull(attribute.name))] if attribute else []
    statement = rows(database, entity, every(LIVING, *has), order, ROWS // 6)
    found = await database.fetch(statement.sql, statement.parameters)
    assert len(found) == ROWS // 6
    position = order.beyond(order.cursor(statement.reader.record(found[-1])), entity)
    return rows(database, entity, every(Beyond(reading.terms, position.values), LIVING), reading, PAGE)


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
async def test_a_list_of_a_relation_and_its_count_use_an_index(entity: Description, crowded: Database) -> None:
    parents = [row_id(n) for n in range(1, 6)]
    for relation in entity.to_many.values():
        target = registry.target(relation).description
        page = page_per_parent(crowded, target, relation, parents, LIVING, order_by(target, []), PAGE)
        for statement in (page, count_per_parent(crowded, target, relation, parents, LIVING)):
            text = await plan(crowded, statement)
            assert not scans(text), f"{relation.name}\n{text}"


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
async def test_a_filter_uses_its_index(entity: Description, crowded: Database) -> None:
    statement = by_ids(crowded, entity, [row_id(2 * RARE + 1)], EVERY_ROW)
    record = statement.reader.record((await crowded.fetch(statement.sql, statement.parameters))[0])
    wheres: dict[str, Any] = {
        name: {"eq": _asked(attribute, record)}
        for name, attribute in entity.attributes.items()
        if attribute.filterable and len(attribute.meaning.choices or "two") > 1  # of one choice, all rows have it
    }
    wheres |= {one.column: {"eq": row_id(7)} for one in entity.to_one.values()}
    wheres["external_id"] = {"eq": record["external_id"]}
    wheres["id"] = {"in": [row_id(n) for n in range(1, 10)]}
    for name, where in wheres.items():
        reader = WhereReader(SYSTEM, Settings(database_url="sqlite://").time_zone)
        condition = every(reader.read(registry.of(entity.model), {name: where}), LIVING)
        text = await plan(crowded, rows(crowded, entity, condition, order_by(entity, []), PAGE))
        assert not scans(text), f"{name}\n{text}"
        assert _index_of(crowded, text, name, entity), f"{name}\n{text}"
        # A phone number has several forms, and of a unique value there is one row: sorting these costs nothing.
        unique = name == "external_id" or (name,) in entity.model.unique_rules.values()
        few = unique or name in {attribute.name for attribute in entity.sealed}
        if crowded.name == "sqlite" and name in entity.attributes and not few:
            assert not sorts(text), f"{name}\n{text}"


def _asked(attribute: Attribute, record: Record) -> Any:
    """Returns the value of a row's attribute, in the form that a filter takes."""
    match attribute.kind:
        case Kind.INTEGER if record[attribute.name] is None:
            return 1  # the rare product is no good, and so not in stock
        case Kind.TEXT if record[attribute.name] is None:
            return "v100000004"  # the rare answer has a value of another kind
        case Kind.MONEY:
            return Money(Decimal(record[attribute.name]).scaleb(-2), record["currency"])
        case Kind.DECIMAL:
            return Decimal(record[attribute.name]).scaleb(-attribute.meaning.places)
    return record[attribute.name]


def _index_of(database: Database, text: str, name: str, entity: Description) -> bool:
    column = name if name not in entity.attributes else entity.attributes[name].ordering_column
    if any(attribute.name == name for attribute in entity.sealed):
        column = f"{name}_blind_1"
    if name in entity.attributes and entity.attributes[name].kind is Kind.MONEY:
        column = f"({column}|currency)"  # money is asked for in a currency, which has an index too
    if database.name == "postgres":
        # An index of the rows that meet the condition has no need of it.
        return bool(re.search(rf"Index Cond: .*\b{column}\b|Index Scan using ux_\w+_{column}\b", text))
    return bool(re.search(rf"SEARCH t1 USING .*\b{column}(=|>)", text))


async def test_a_search_for_two_chinese_characters_uses_an_index(crowded: Database) -> None:
    customer = describe(models.Customer)
    entity = registry.of(models.Customer)
    for key in ([], [(customer.attributes["name"], False)]):
        where = every(free_text(entity, SYSTEM, RARE_NAME[:2]), LIVING)
        text = await plan(crowded, rows(crowded, customer, where, order_by(customer, key), PAGE))
        assert not scans(text), text
        wanted = "Bitmap Index Scan on ix_customer_search" if crowded.name == "postgres" else "SCAN g VIRTUAL TABLE"
        assert wanted in text, text


VIEWERS = {
    "seller": Viewer(row_id(1), "seller", EmployeeRole.SALES, today=date(2026, 6, 1)),
    "manager": Viewer(row_id(1), "manager", EmployeeRole.MANAGER, (row_id(2),), today=date(2026, 6, 1)),
    "key": Viewer(
        None,
        "key",
        None,
        (row_id(2),),
        today=date(2026, 6, 1),
        grant=Grant(row_id(3), 1, 2, frozenset(ApiScope), (row_id(7),)),
    ),
}


@pytest.mark.parametrize("name", VIEWERS)
async def test_what_somebody_sees_is_found_from_their_end(
    name: str, crowded: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(crowded), "few", lambda self, table: "1000000")
    viewer, found = VIEWERS[name], 0
    for entity in registry.entities():
        seen = access.rows(access.template_of(viewer), entity)
        if not refers(seen):
            continue
        compiler = Compiler(crowded)
        sql = f'{access.collected(compiler, entity, seen)} SELECT count(DISTINCT "id") FROM "seen"'
        parameters = [
            filled(one, crowded, (), partial(access.resolve_reference, viewer)) for one in compiler.parameters
        ]
        text = await planned(crowded, sql, parameters)
        assert not scans(text), f"{entity.name}\n{text}"
        assert not unconditional(text), f"{entity.name}\n{text}"
        # It is what the predicate says, also where what leads there is deleted.
        ((collected,),) = await crowded.fetch_planned(sql, parameters)
        asked = count(crowded, entity.description, every(access.rows(viewer, entity), LIVING), None)
        ((there,),) = await crowded.fetch(asked.sql, asked.parameters)
        assert collected == there, entity.name
        found += there > 0
    assert found >= 8


async def test_what_a_deletion_took_along_comes_back_by_an_index(crowded: Database) -> None:
    owners = [
        (owned, owned.description.to_one[name].column) for owned in registry.entities() for name in owned.owned_by
    ]
    for owned, column in owners:
        condition = every(Among(column, (row_id(50),)), deleted_with(row_id(3)))
        text = await plan(crowded, rows(crowded, owned.description, condition, None))
        assert not scans(text), f"{owned.name}\n{text}"


async def test_what_no_index_answers_scans(crowded: Database) -> None:
    customer = describe(models.Customer)
    text = await plan(crowded, rows(crowded, customer, Contains("search_text", RARE_NAME[:2]), None, PAGE))
    assert scans(text), text
    by_region = order_by(customer, [(customer.attributes["region"], False)])
    text = await plan(crowded, rows(crowded, customer, LIVING, by_region))
    assert sorts(text), text
