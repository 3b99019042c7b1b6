"""The doctor corrects what earlier versions settled for returned goods, as far as it is not refunded."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import pytest

import models
from core.settings import Settings
from jobs.doctor.mending import Mending
from models.dialect.base import Database
from models.invariants import invariants
from resolvers.orders import orders, returns
from tests.orders.parts import Order, Shop, shops
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")

(INVARIANT,) = [one for one in invariants() if one.name == "orders/values_of_returns"]

Settled = tuple[int, int]
CASES: list[tuple[str, str, Sequence[str], Settled, Settled]] = [
    # Of 10 pieces at 10.00: the pieces invoiced before the price is amended, the new price, the returns, what an
    # earlier version deducted and made refundable for the last of them, and what docs/selling.md says of it.
    ("10", "12", ["5"], (0, 5000), (1000, 5000)),
    ("10", "12", ["5"], (0, 0), (1000, 5000)),
    ("5", "12", ["5", "5"], (0, 3000), (1000, 5000)),
    ("5", "8", ["5"], (0, 5000), (3000, 1000)),
    ("5", "8", ["5", "5"], (0, 5000), (0, 4000)),
    ("0", "10", ["5"], (0, 0), (5000, 0)),
    ("0", "10", ["5"], (3000, 0), (5000, 0)),
    ("10", "10", ["5"], (0, 2000), (0, 5000)),
    ("10", "10", ["5"], (0, 9000), (0, 5000)),
    ("10", "10", ["4", "6"], (0, 1000), (0, 6000)),
    ("4", "10", ["3", "2"], (0, 0), (2000, 0)),
]


async def settled(
    shops: dict[str, Shop], database: Database, invoiced: str, price: str, back: Sequence[str], old: Settled
) -> tuple[Order, UUID]:
    """Creates an order whose last return was settled as an earlier version did. Returns the order and this return."""
    order = await shops["EUR"].order(("10", "10", "0"), sent=False)
    if invoiced != "0":
        await order.charge((0, invoiced, "10", "0"))
    if price != "10":
        await order.amend((0, "10", price))
    await shops["EUR"].run(orders.ship, order.id, None)
    last = [await order.received(quantity) for quantity in back][-1]
    row = await order.shop.make.row(models.ReturnRequest, last)
    more = row["deduction"] - old[0]
    async with database.transaction() as transaction:
        for sql in (
            f"UPDATE return_request SET deduction = {old[0]}, refundable = {old[1]} WHERE id = '{last}'",
            f"UPDATE order_line SET amount = amount + {more} WHERE id = '{order.lines[0]}'",
            f"UPDATE \"order\" SET total = total + {more} WHERE id = '{order.id}'",
        ):
            await transaction.fetch(sql)
    return order, last


@pytest.mark.parametrize("case", range(len(CASES)))
async def test_what_is_not_refunded_is_corrected(
    shops: dict[str, Shop], database: Database, settings: Settings, case: int
) -> None:
    invoiced, price, back, old, right = CASES[case]
    order, last = await settled(shops, database, invoiced, price, back, old)
    before = await order.row()
    mending = Mending(database, settings, INVARIANT)
    assert (await mending.run(), mending.refused) == (1, [])
    row = await order.shop.make.row(models.ReturnRequest, last)
    assert (row["deduction"], row["refundable"]) == right
    less = right[0] - old[0]
    assert (await order.row())["total"] == (await order.line())["amount"] == before["total"] - less
    async with unchanged(database):
        assert await Mending(database, settings, INVARIANT).run() == 0


@pytest.mark.parametrize(
    ("refundable", "message"), [(2000, "got 30.00 EUR too little"), (9000, "got 40.00 EUR too much")]
)
async def test_what_is_refunded_is_not_corrected(
    shops: dict[str, Shop], database: Database, settings: Settings, refundable: int, message: str
) -> None:
    order, last = await settled(shops, database, "10", "10", ["5"], (0, refundable))
    await order.shop.run(returns.refund, last, None, None)
    mending = Mending(database, settings, INVARIANT)
    async with unchanged(database):
        assert await mending.run() == 0
    assert [message in reason for reason in mending.refused] == [True]
    async with database.transaction() as transaction:  # the other tests share the database
        await transaction.fetch(f"UPDATE return_request SET refundable = 5000 WHERE id = '{last}'")
