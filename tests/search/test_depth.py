"""Tests of the maximum depth of filters. It is the same on both databases.

A filter with one more level gets the error LIMIT_EXCEEDED.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.reads.where import MAX_HOPS, MAX_LEVELS, WhereReader
from resolvers.search import compile as compiling
from resolvers.search.compile import Compiler
from resolvers.search.expressions import every
from tests.factories import Make
from tests.graph import Graph, gid

Where = dict[str, Any]
CITY = {"city": {"eq": "Rome"}}
CUSTOMER = registry.of(models.Customer)

LEVELS: dict[str, list[Callable[[Where], Where]]] = {
    "not": [lambda inner: {"not": inner}],
    "and": [lambda inner: {"and": [CITY, inner]}],
    "or": [lambda inner: {"or": [CITY, inner]}],
    "and of one": [lambda inner: {"and": [inner]}],
    "or of one": [lambda inner: {"or": [inner]}],
    "or beside": [lambda inner: {**CITY, "or": [CITY, inner]}],
    "or, and": [lambda inner: {"or": [CITY, inner]}, lambda inner: {"and": [CITY, inner]}],
    "or, not": [lambda inner: {"or": [CITY, inner]}, lambda inner: {"not": inner}],
    "not, and": [lambda inner: {"not": inner}, lambda inner: {"and": [CITY, inner]}],
    "all": [
        lambda inner: {"or": [CITY, inner]},
        lambda inner: {"not": inner},
        lambda inner: {"and": [CITY, inner]},
    ],
}
"""The ways to nest conditions on one row. Those of a list alternate."""

HOPS: dict[str, list[Callable[[Where], Where]]] = {
    "some": [lambda inner: {"subsidiaries": {"some": inner}}],
    "none": [lambda inner: {"subsidiaries": {"none": inner}}],
    "every": [lambda inner: {"subsidiaries": {"every": inner}}],
    "to one": [lambda inner: {"parent": inner}],
    "there and back": [lambda inner: {"contacts": {"none": {"customer": inner}}}],
    "mixed": [lambda inner: {"subsidiaries": {"every": {**CITY, "parent": {**inner, **CITY}}}}],
}
"""The ways to follow relations from customers to customers."""

OF_A_HOP = {"there and back": 2, "mixed": 2}


def nested(ways: list[Callable[[Where], Where]], times: int, inner: Where) -> Where:
    for number in range(times):
        inner = ways[number % len(ways)](inner)
    return inner


async def answered(graph: Graph, where: Where) -> str:
    """Returns "ok", or the message of the error if the filter is refused.

    The error must have the code LIMIT_EXCEEDED.
    """
    response = await graph.ask("query($w: CustomerWhere) { customers(where: $w) { nodes { id } } }", w=where)
    if "errors" not in response:
        return "ok"
    (error,) = response["errors"]
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED", error
    return str(error["message"])


@pytest.fixture
async def manager(graph: Graph, make: Make, settings: Settings) -> Graph:
    """Returns the client of a manager, whose row predicates are the deepest.

    The manager sees a small tree of companies.
    """
    team = await make(models.Team)
    id = await make(models.Employee, role="MANAGER", team_id=team)
    root = await make(models.Customer, owner_id=id, city="Rome")
    for city in ("Rome", "Oslo"):
        child = await make(models.Customer, owner_id=id, city=city, parent_id=root)
        await make(models.Contact, customer_id=child)
    return graph.as_employee(settings, id)


END = {"activities": {"every": {"author": {"role": {"eq": "SALES"}}}}}
"""Ends at an activity, whose predicate is the deepest of all. It has two relations."""


async def test_the_deepest_filters_are_answered(manager: Graph) -> None:
    too_deep = f"A where may nest and, or and not at most {MAX_LEVELS} levels deep. Use fewer levels."
    too_far = f"A where may follow at most {MAX_HOPS} relations in a row. Use fewer."
    for name, ways in LEVELS.items():
        assert await answered(manager, nested(ways, MAX_LEVELS, END)) == "ok", name
        assert await answered(manager, nested(ways, MAX_LEVELS + 1, END)) == too_deep, name
    for name, ways in HOPS.items():
        where = nested(ways, 3 // OF_A_HOP.get(name, 1), END)
        for _ in range(OF_A_HOP.get(name, 1) - 1):
            where = {"parent": where}
        assert await answered(manager, where) == "ok", name
        assert await answered(manager, {"parent": where}) == too_far, name


@pytest.mark.parametrize("levels", ["not", "or, and", "or, not", "all"])
async def test_levels_and_relations_together(manager: Graph, levels: str) -> None:
    """All levels are at the beginning, at the end, or between the relations."""
    ways, end = LEVELS[levels], {"parent": END}
    for name in HOPS:
        hops = 2 // OF_A_HOP.get(name, 1)
        between = end
        for _ in range(hops):
            between = nested(HOPS[name], 1, nested(ways, MAX_LEVELS // hops, between))
        for where in (
            nested(ways, MAX_LEVELS, nested(HOPS[name], hops, end)),
            nested(HOPS[name], hops, nested(ways, MAX_LEVELS, end)),
            between,
        ):
            assert await answered(manager, where) == "ok", (name, where)


async def test_long_lists(manager: Graph) -> None:
    ids = [gid(models.Customer, UUID(int=number)) for number in range(1_000)]
    many = [{"name": {"startsWith": f"N{number}"}} for number in range(90)]
    for where in (
        {"id": {"in": ids}, "not": {"id": {"notIn": ids[:500]}}},
        {"or": many},
        {"and": [{"not": one} for one in many]},
        {"or": [{"and": [one, CITY]} for one in many[:45]]},
        {"phone": {"in": [f"+49 30 {1_000_000 + number}" for number in range(200)]}},
        nested(LEVELS["all"], MAX_LEVELS - 1, {"or": many[:60]}),
    ):
        assert await answered(manager, where) == "ok"


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_condition_means_the_same_when_it_is_flat(
    manager: Graph, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (id,) = (row[0] for row in await database.fetch("SELECT id FROM employee WHERE role='MANAGER'"))
    viewer = await access.employee(database, UUID(str(id)), settings.time_zone)
    assert viewer is not None
    found: dict[tuple[str, str], list[list[str]]] = {}
    for deep in (60, 0):
        monkeypatch.setattr(compiling, "DEEP", deep)
        for levels, hops in product(LEVELS, HOPS):
            where = nested(
                LEVELS[levels], 2, nested(HOPS[hops], 1, nested(LEVELS[levels], 3, {"city": {"eq": "Oslo"}}))
            )
            reader = WhereReader(viewer, ZoneInfo("UTC"))
            compiler = Compiler(database)
            table = compiler.table(CUSTOMER.description)
            read = reader.read(CUSTOMER, where)
            condition = compiler.condition(every(read, access.rows(viewer, CUSTOMER)), CUSTOMER.description, table)
            sql = f'SELECT city FROM "customer" "{table.alias}" WHERE {compiler.sql(condition)} ORDER BY city'
            found.setdefault((levels, hops), []).append(
                [row[0] for row in await database.fetch(sql, compiler.parameters)]
            )
    assert all(one == other for one, other in found.values()), found
    assert {len(one) for one, _ in found.values()} > {0, 1, 3}
