"""Rules for the parts of repairs. Parts return to the stock if their repair is deleted or cancelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.catalogue import stock
from resolvers.changes import refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.record import Record

_PIECE = 1000


class RepairPartRules(Rules):
    """Rules for repair parts. The pieces that a part took are out of the stock until the part is deleted."""

    async def check(self, change: Change) -> None:
        """Sets that a new part took no pieces. `repairs.use_part` writes parts that did."""
        if change.operation is Operation.CREATE:
            change.values["stock_taken"] = change.values.get("stock_taken") or 0

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Puts parts back into the stock if their repair is deleted. Takes them out if the repair is restored.

        Raises Refused: STATE if the stock is too low; OUT_OF_RANGE if the stock would be too large.
        """
        await (take_again if operation is Operation.RESTORE else put_back)(unit, rows)
        return rows


async def put_back(unit: Unit, parts: Sequence[Record]) -> None:
    """Adds the pieces that parts took from the stock to the stock. Locks the products.

    Raises Refused (OUT_OF_RANGE) if the stock would be too large.
    """
    pieces = _pieces(parts)
    for product in (await stock.hold(unit, pieces)).values():
        if stock.counted(product):
            await stock.put_back(unit, product, pieces[product.id])


async def take_again(unit: Unit, parts: Sequence[Record]) -> None:
    """Takes the pieces that parts took from the stock out of it again. Locks the products.

    Raises Refused (STATE) if the stock is too low.
    """
    pieces = _pieces(parts)
    for product in (await stock.hold(unit, pieces)).values():
        if stock.counted(product):
            await _take(unit, product, pieces[product.id])


async def _take(unit: Unit, product: Record, count: int) -> None:
    try:
        await stock.use(unit, product, count)
    except Refused as refused:
        message = f"The repair needs its parts again. {refused.problems[0].message}"
        raise await refusals.because_of(unit, product, Refused.one(ProblemCode.STATE, message, "id")) from None


def _pieces(parts: Sequence[Record]) -> Counter[UUID]:
    """Returns the number of pieces that `parts` took from the stock, by the id of the product.

    For parts of earlier versions, these are the whole pieces.
    """
    taken: Counter[UUID] = Counter()
    older: Counter[UUID] = Counter()
    for part in parts:
        if part["stock_taken"] is None:
            older[part["product_id"]] += part["quantity"]
        else:
            taken[part["product_id"]] += part["stock_taken"]
    return taken + Counter({id: quantity // _PIECE for id, quantity in older.items()})
