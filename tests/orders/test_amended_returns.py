"""Tests of returns after an amendment, or after invoices at other prices than those of the order lines.

In each currency, what is deducted and refunded adds up to the lines. Only what was invoiced is refunded.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from resolvers.orders import orders
from resolvers.reads.broken_invariants import examine
from tests.orders.parts import PLACES, Shop, shops
from tests.shared import shared_fixtures

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")

Charges = list[tuple[int | None, str, str, str]]
REST: Charges = []
"""An invoice of everything that is left."""
ONES = [(0, "1")] * 10


@dataclass
class Case:
    """An order, its invoices before and after an amendment, and returns.

    Lines and charges are written as in `tests.orders.parts`.

    `returns`: the number of the line and the quantity of each return.
    `split`: the refund and the deduction of each return, in units of the currency.
    """

    before: list[tuple[str, str, str]]
    charged: list[Charges]
    after: list[tuple[int | None, str, str]]
    returns: list[tuple[int, str]]
    split: list[tuple[int, int]]
    charged_after: list[Charges] = field(default_factory=list)


TEN = [("10", "10", "0")]
CASES = {
    "raised before any invoice": Case(TEN, [], [(0, "10", "12")], [(0, "5"), (0, "5")], [(0, 60), (0, 60)]),
    "raised and wholly invoiced": Case(
        TEN, [REST], [(0, "10", "12")], [(0, "5"), (0, "5")], [(60, 0), (60, 0)], charged_after=[REST]
    ),
    "raised a hundredfold": Case(
        [("10", "1", "0")], [REST], [(0, "10", "100")], [(0, "9"), (0, "1")], [(900, 0), (100, 0)], [REST]
    ),
    "raised one by one": Case(TEN, [REST], [(0, "10", "12")], ONES, [(12, 0)] * 10, [REST]),
    "raised, the raise not invoiced": Case(TEN, [REST], [(0, "10", "12")], ONES, [(10, 2)] * 10),
    "raised, half of the raise invoiced": Case(
        TEN, [REST], [(0, "10", "12")], ONES, [(10, 2)] * 5 + [(12, 0)] * 5, [[(None, "1", "10", "0")]]
    ),
    "raised and partly invoiced": Case(
        TEN, [[(0, "5", "10", "0")]], [(0, "10", "12")], [(0, "5"), (0, "3"), (0, "2")], [(0, 60), (30, 6), (20, 4)]
    ),
    "raised, partly invoiced, at once": Case(
        TEN, [[(0, "5", "10", "0")]], [(0, "10", "12")], [(0, "7"), (0, "3")], [(20, 64), (30, 6)]
    ),
    "raised, with a deposit": Case(
        TEN,
        [[(0, "5", "10", "0")]],
        [(0, "10", "20")],
        [(0, "5"), (0, "5")],
        [(0, 100), (90, 10)],
        [[(None, "1", "40", "0")]],
    ),
    "raised, a deposit alone": Case(
        TEN, [[(None, "1", "30", "0")]], [(0, "10", "20")], [(0, "9"), (0, "1")], [(10, 170), (20, 0)]
    ),
    "lowered and partly invoiced": Case(
        [*TEN, ("1", "100", "0")],
        [[(0, "5", "10", "0")]],
        [(0, "10", "4"), (1, "1", "100")],
        [(0, "2"), (0, "3"), (0, "5"), (1, "1")],
        [(0, 8), (0, 12), (20, 0), (30, 70)],
    ),
    "lowered and wholly invoiced": Case(
        [*TEN, ("1", "100", "0")],
        [[(0, "10", "10", "0")]],
        [(0, "10", "8"), (1, "1", "100")],
        [(0, "4"), (0, "6"), (1, "1")],
        [(32, 0), (48, 0), (100, 0)],
        [REST],
    ),
    "lowered alone": Case(TEN, [[(0, "5", "10", "0")]], [(0, "10", "8")], ONES, [(0, 8)] * 3 + [(2, 6)] + [(8, 0)] * 6),
    "raised again": Case(
        [*TEN, ("1", "100", "0")],
        [[(0, "10", "10", "0")], REST],
        [(0, "10", "11"), (1, "1", "100")],
        [(0, "5"), (0, "5"), (1, "1")],
        [(50, 5), (50, 5), (100, 0)],
    ),
    "a line gone": Case(
        [*TEN, ("5", "10", "0")],
        [[(0, "10", "10", "0")]],
        [(1, "12", "10")],
        [(0, "3"), (0, "4"), (0, "5")],
        [(10, 20), (40, 0), (50, 0)],
    ),
    "fewer pieces than invoiced": Case(
        TEN,
        [REST],
        [(0, "4", "10"), (None, "20", "10")],
        [(0, "2"), (1, "5"), (0, "2"), (1, "15")],
        [(20, 0), (0, 50), (20, 0), (60, 90)],
    ),
    "raised and discounted": Case(
        [("10", "20", "50")], [[(0, "5", "20", "50")]], [(0, "10", "24")], [(0, "6"), (0, "4")], [(10, 62), (40, 8)]
    ),
    "invoiced above the price": Case(
        [("2", "10", "0"), ("1", "50", "0")],
        [[(0, "1", "15", "0")]],
        [],
        [(0, "1"), (0, "1"), (1, "1")],
        [(0, 10), (10, 0), (5, 45)],
    ),
}


IN_EACH_CURRENCY = [
    pytest.param(name, currency, marks=() if (number + place) % 3 == 0 else pytest.mark.prove)
    for number, name in enumerate(CASES)
    for place, currency in enumerate(PLACES)
]
"""The suite runs each case in one of the currencies."""


@pytest.mark.parametrize(("name", "currency"), IN_EACH_CURRENCY)
async def test_what_is_deducted_and_refunded(
    shops: dict[str, Shop], database: Database, name: str, currency: str
) -> None:
    case, shop, unit = CASES[name], shops[currency], 10 ** PLACES[currency]
    order = await shop.order(*case.before, sent=False)
    invoiced = sum([await order.charge(*charges) for charges in case.charged])
    if case.after:
        await order.amend(*case.after)
    invoiced += sum([await order.charge(*charges) for charges in case.charged_after])
    await shop.run(orders.ship, order.id, None)
    found = [await order.refund(quantity, number) for number, quantity in case.returns]
    assert [(refund / unit, deduction / unit) for refund, deduction in found] == case.split
    assert (await order.row())["total"] == invoiced == sum(refund for refund, _ in found)
    assert await order.nothing_left()


async def test_invariants_hold_after_returns(shops: dict[str, Shop], database: Database, settings: Settings) -> None:
    """Finds no violation after the tests above, which run before it in the same database."""
    order = await shops["JPY"].order(("3", "101", "50"), ("2", "7", "0"), sent=False)
    assert await order.charge((0, "2", "101", "50")) == 101
    await order.amend((0, "3", "103"), (1, "2", "7"))  # 154.5
    await shops["JPY"].run(orders.ship, order.id, None)
    assert await order.refund("1") == (0, 52)
    assert await order.charge() == (await order.row())["total"] - 101
    for invariant in invariants():
        if invariant.name.startswith("orders/"):
            assert not (await examine(database, invariant, clock.today(settings.time_zone), 5)).count, invariant.name
