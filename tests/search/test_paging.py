"""Tests of keyset pagination: writes between two pages neither skip nor repeat rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cmp_to_key
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as examples
from hypothesis import strategies as st

import models
from core.ids import new_id
from core.settings import Settings
from core.text import fold
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from resolvers.changes.bulk_load import load
from resolvers.changes.unit import Unit
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import EVERY_ROW
from resolvers.search.order import Order, order_by
from resolvers.search.page import ListQuery, Slice, Window

CUSTOMER = registry.of(models.Customer)
PAGE = 100
Keys = Sequence[tuple[str, bool]]

ORDERS: tuple[Keys, ...] = (
    (),
    (("name", False),),
    (("created_at", True),),
    (("employees", False),),
    (("employees", True),),
    (("city", True), ("employees", False)),
    (("annual_revenue", False), ("name", True)),
)
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def order_of(keys: Keys) -> Order:
    return order_by(CUSTOMER.description, [(CUSTOMER.description.attributes[name], down) for name, down in keys])


def company(dice: Random, id: UUID) -> dict[str, Any]:
    """Returns a random company. Its values have duplicates and nulls in every column by which the list is ordered."""
    at = MOMENT + timedelta(seconds=dice.randrange(50))
    return {
        "id": id,
        "created_at": at,
        "kind": "COMPANY",
        "name": f"{dice.choice('aäAÄzZß上 ').strip()}Company {dice.randrange(40)}",
        "city": dice.choice((None, None, "Köln", "koln", "上海", "Zürich")),
        "employees": dice.choice((None, 0, 1, 2, 500)),
        "annual_revenue": dice.choice((None, Money("0", "USD"), Money("9.99", "USD"))),  # type: ignore[arg-type]
    }


def compared(keys: Keys) -> Any:
    """Returns a sort key function for the documented order: nulls last, and equal values by id."""

    def compare(a: dict[str, Any], b: dict[str, Any]) -> int:
        for name, down in keys:
            x, y = (_comparable(row[name]) for row in (a, b))
            if x == y:
                continue
            if x is None or y is None:
                return 1 if x is None else -1
            return (1 if x > y else -1) * (-1 if down else 1)
        down = keys[-1][1] if keys else False
        return (1 if a["id"] > b["id"] else -1) * (-1 if down else 1)

    return cmp_to_key(compare)


def _comparable(value: Any) -> Any:
    match value:
        case str():
            return fold(value).encode()
        case Money():
            return value.amount
    return value


async def loaded(database: Database, configured: Settings, rows: list[dict[str, Any]]) -> None:
    async def write(unit: Unit) -> None:
        await load(unit, CUSTOMER, rows)

    await Changes(database, SYSTEM, configured).run(write)


async def page(database: Database, order: Order, window: Window) -> Slice:
    return await Reader(database, SYSTEM).page(CUSTOMER, ListQuery(EVERY_ROW, order, window))


class Walk:
    """Reads the list page by page in one order and direction, by cursors."""

    def __init__(self, keys: Keys, backward: bool, rows: Sequence[dict[str, Any]]) -> None:
        self.order = order_of(keys)
        self.backward = backward
        self.wanted = [row["id"] for row in sorted(rows, key=compared(keys), reverse=backward)]
        self.place = {id: n for n, id in enumerate(self.wanted)}
        self.met: list[UUID] = []
        self.cursor: str | None = None
        self.ended = False

    async def step(self, database: Database) -> UUID:
        """Reads the next page. Returns the id of the last row that was read."""
        at = {"before" if self.backward else "after": self.cursor}
        got = await page(database, self.order, Window(PAGE, self.backward, **at))
        read = [record.id for record in got.records]
        if self.backward:
            read.reverse()
        more, behind = (got.has_previous, got.has_next) if self.backward else (got.has_next, got.has_previous)
        assert behind is (self.cursor is not None)
        assert len(read) == PAGE or not more
        self.met += read
        self.ended = not more
        if read:  # what was still to come may all have been deleted since
            self.cursor = self.order.cursor(got.records[0 if self.backward else -1])
        return self.met[-1]

    def around(self, dice: Random) -> tuple[UUID, UUID]:
        """Returns two original rows: one that was already read, and one that was not read yet.

        If all rows were read, the second row is any row.
        """
        at = max(self.place[id] for id in self.met if id in self.place)
        return dice.choice(self.wanted[: at + 1]), dice.choice(self.wanted[at + 1 :] or self.wanted)

    def check(self, gone: set[UUID]) -> None:
        """Checks that each original row was read once and in order.

        `gone`: the deleted rows, which need not have been read.
        """
        assert len(self.met) == len(set(self.met)), "a row was met twice"
        old = [id for id in self.met if id in self.place]
        assert old == sorted(old, key=self.place.__getitem__), "rows came out of their order"
        assert self.place.keys() - set(old) <= gone, "a row was left out"


@pytest.mark.parametrize("many", [2_000, pytest.param(10_000, marks=pytest.mark.prove)])
@pytest.mark.parametrize("backward", [False, True], ids=["forward", "backward"])
async def test_a_walk_meets_every_old_row_once_while_rows_come_and_go(
    backward: bool, many: int, database: Database, settings: Settings
) -> None:
    dice = Random(f"walk {backward}")
    rows = [company(dice, new_id()) for _ in range(many)]
    await loaded(database, settings, rows)
    changes = Changes(database, SYSTEM, settings)
    walks = [Walk(keys, backward, rows) for keys in ORDERS]
    gone: set[UUID] = set()
    number = 0
    while walking := [walk for walk in walks if not walk.ended]:
        number += 1
        for walk in walking:
            last = await walk.step(database)
            behind, ahead = walk.around(dice)
            for id in {behind, ahead} - gone:
                if dice.randrange(2):
                    _ = await changes.delete(CUSTOMER, id, None)
                    gone.add(id)
                else:
                    _ = await changes.update(CUSTOMER, id, {"website": f"https://example.com/{number}"}, None)
            # The row of the cursor itself may go too.
            if dice.randrange(10) == 0 and last not in gone:
                _ = await changes.delete(CUSTOMER, last, None)
                gone.add(last)
        await loaded(database, settings, [company(dice, new_id()) for _ in range(5)])
    assert len(gone) > many // 40
    for walk in walks:
        walk.check(gone)


@pytest.mark.parametrize("down", [False, True])
async def test_an_updated_row_that_moves_behind_is_no_reason_to_miss_others(
    down: bool, database: Database, settings: Settings
) -> None:
    dice = Random(1)
    rows = [company(dice, new_id()) for _ in range(1_000)]
    await loaded(database, settings, rows)
    keys = (("employees", down),)
    order, changes = order_of(keys), Changes(database, SYSTEM, settings)
    moved: set[UUID] = set()
    met: list[UUID] = []
    cursor = None
    while True:
        got = await page(database, order, Window(50, after=cursor))
        met += [record.id for record in got.records]
        if not got.has_next:
            break
        cursor = order.cursor(got.records[-1])
        id = dice.choice(rows)["id"]
        _ = await changes.update(CUSTOMER, id, {"employees": dice.choice((0, 7, None, 900))}, None)
        moved.add(id)
    stayed = [row["id"] for row in sorted(rows, key=compared(keys)) if row["id"] not in moved]
    assert [id for id in met if id not in moved] == stayed


_value = st.fixed_dictionaries(
    {
        "name": st.sampled_from(("a", "A", "ä", "b", "ß", "ss", "上", "😀", "z")),
        "city": st.sampled_from((None, "a", "Á", "b", "É")),
        "employees": st.sampled_from((None, 0, 1, 2)),
        "annual_revenue": st.sampled_from((None, Money(Decimal(1), "USD"), Money(Decimal("2.50"), "USD"))),
    }
)
_keys = st.lists(
    st.tuples(st.sampled_from(("name", "city", "employees", "annual_revenue", "created_at")), st.booleans()),
    max_size=3,
    unique_by=lambda key: key[0],
)


@examples(max_examples=100, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(values=st.lists(_value, min_size=6, max_size=14), keys=_keys, size=st.integers(1, 5), backward=st.booleans())
@example(values=[], keys=(), size=1, backward=False)
@example(values=[{"name": "alone"}], keys=(("name", False),), size=1, backward=True)
async def test_pages_are_those_of_the_order(
    database: Database, settings: Settings, values: list[dict[str, Any]], keys: Keys, size: int, backward: bool
) -> None:
    async with database.transaction() as transaction:
        _ = await transaction.fetch('DELETE FROM "customer"')
    rows = [{**value, "id": new_id(), "kind": "COMPANY", "created_at": MOMENT} for value in values]
    await loaded(database, settings, rows)
    order = order_of(keys)
    wanted = [row["id"] for row in sorted(rows, key=compared(keys))]
    whole = await page(database, order, Window(100))
    assert [record.id for record in whole.records] == wanted
    cursors = [order.cursor(record) for record in whole.records]
    for at, cursor in enumerate(cursors):
        rest = wanted[:at] if backward else wanted[at + 1 :]
        got = await page(database, order, Window(size, True, before=cursor) if backward else Window(size, after=cursor))
        assert [record.id for record in got.records] == (rest[-size:] if backward else rest[:size])
        more = len(rest) > size
        assert (got.has_previous, got.has_next) == ((more, True) if backward else (True, more))
        between = await page(database, order, Window(100, backward, after=cursors[0], before=cursor))
        assert [record.id for record in between.records] == wanted[1:at]
