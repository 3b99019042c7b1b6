"""Stock of goods: reservations, withdrawals and returns.

Products are locked in the order of their ids, to prevent deadlocks between transactions.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.catalogue import ProductKind
from models.description import describe
from resolvers import registry
from resolvers.changes import refusals
from resolvers.changes.unit import Unit
from resolvers.search.expressions import Among
from resolvers.search.order import order_by
from resolvers.search.record import Record

_PIECE = 1000
"""The quantity of one piece. Quantities are integers in thousandths."""
_MOST = describe(models.Product).attributes["stock_on_hand"].meaning.maximum or 0
"""The maximum number of pieces in stock."""


async def hold(unit: Unit, ids: Collection[UUID]) -> dict[UUID, Record]:
    """Locks products until the transaction ends. Returns the products by id."""
    by_id = order_by(registry.of(models.Product).description, [])
    found = await unit.find(models.Product, Among("id", tuple(ids)), order=by_id, lock=True) if ids else []
    return {product.id: product for product in found}


def counted(product: Record) -> bool:
    """Returns True if the product's stock is counted: the product is a good, and `stock_on_hand` is not null."""
    return bool(product["kind"] == ProductKind.GOOD and product["stock_on_hand"] is not None)


def pieces(product: Record, quantity: int) -> int:
    """Converts a quantity in thousandths to a number of pieces. Returns 0 if the product's stock is not counted.

    Raises Refused (INVALID) if the stock is counted and the quantity is not a whole number of pieces.
    """
    if not counted(product):
        return 0
    if not is_whole(quantity):
        message = f"{product['sku']} is counted in pieces. Give a whole number."
        raise Refused.one(ProblemCode.INVALID, message, "quantity")
    return quantity // _PIECE


def whole_pieces(product: Record, quantity: int) -> int:
    """Returns the number of whole pieces in a quantity in thousandths, or 0 if the product's stock is not counted.

    A fraction of a piece may have been sold before the stock was counted. It does not go back into the stock.
    """
    return quantity // _PIECE if counted(product) else 0


def quantity_of(count: int) -> int:
    """Converts a number of pieces to a quantity in thousandths."""
    return count * _PIECE


def is_whole(quantity: int) -> bool:
    """Returns whether a quantity in thousandths is a whole number of pieces."""
    return quantity % _PIECE == 0


async def reserve(unit: Unit, products: Mapping[UUID, Record], more: Mapping[UUID, int]) -> None:
    """Changes the number of reserved pieces of locked products.

    `more`: the number of pieces to add, by product id; a negative number releases pieces. Raises Refused (STATE) if too
    few pieces are available.
    """
    short: list[Problem] = []
    for id, product in products.items():
        available = (product["stock_on_hand"] or 0) - product["stock_reserved"]
        if more.get(id, 0) > available:
            message = f"{product['sku']}: {available} available, {more[id]} requested. Order fewer or restock."
            refused = Refused.one(ProblemCode.STATE, message, "lines")
            short += (await refusals.because_of(unit, product, refused)).problems
    if short:
        raise Refused(short)
    for id, product in products.items():
        if more.get(id):
            await _store(unit, product, reserved=more[id])


async def take_out(unit: Unit, products: Mapping[UUID, Record], reserved: Mapping[UUID, int]) -> None:
    """Removes reserved pieces of locked products from the stock. `reserved`: the number of pieces by product id."""
    for id, product in products.items():
        if reserved.get(id):
            await _store(unit, product, on_hand=-reserved[id], reserved=-reserved[id])


async def use(unit: Unit, product: Record, count: int) -> None:
    """Removes unreserved pieces of a locked product from the stock. Raises Refused (STATE) if too few are available."""
    available = (product["stock_on_hand"] or 0) - product["stock_reserved"]
    if count > available:
        message = f"{product['sku']}: {available} available, {count} requested. Use fewer or restock."
        raise Refused.one(ProblemCode.STATE, message, "quantity")
    if count:
        await _store(unit, product, on_hand=-count)


async def put_back(unit: Unit, product: Record, count: int) -> None:
    """Adds pieces to the stock of a locked product.

    Raises Refused (OUT_OF_RANGE) if the new stock is too large for the column.
    """
    if count:
        await _store(unit, product, on_hand=count)


async def _store(unit: Unit, product: Record, *, on_hand: int = 0, reserved: int = 0) -> None:
    changed = {}
    if on_hand:
        changed["stock_on_hand"] = product["stock_on_hand"] + on_hand
    if reserved:
        changed["stock_reserved"] = product["stock_reserved"] + reserved
    if changed.get("stock_on_hand", 0) > _MOST:
        message = f"{product['sku']}: more than {_MOST:,} pieces would be in stock. Correct the stock first."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "quantity")
    await unit.store(registry.of(models.Product), product, changed)
