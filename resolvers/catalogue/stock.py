"""The stock of goods: what is promised to orders, what leaves it, and what comes back.

Products are held in the order of their ids, so that two who take several of them never wait for each other in a circle.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.catalogue import ProductKind
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import Among
from resolvers.search.order import order_by
from resolvers.search.record import Record

_PIECE = 1000
"""A whole piece, in the thousandths of which quantities consist."""


async def hold(unit: Unit, ids: Collection[UUID]) -> dict[UUID, Record]:
    """Products by their ids, held till the transaction ends."""
    by_id = order_by(registry.of(models.Product).description, [])
    found = await unit.find(models.Product, Among("id", tuple(ids)), order=by_id, lock=True) if ids else []
    return {product.id: product for product in found}


def counted(product: Record) -> bool:
    """Whether somebody counts how many there are of a product."""
    return bool(product["kind"] == ProductKind.GOOD and product["stock_on_hand"] is not None)


def pieces(product: Record, quantity: int) -> int:
    """How many pieces a quantity is, in thousandths; 0 of what nobody counts. Raises Refused for a part of a piece."""
    if not counted(product):
        return 0
    if quantity % _PIECE:
        message = f"{product['sku']} is counted by the piece: give a whole number."
        raise Refused.one(ProblemCode.INVALID, message, "quantity")
    return quantity // _PIECE


async def reserve(unit: Unit, products: Mapping[UUID, Record], more: Mapping[UUID, int]) -> None:
    """Promises more pieces of held products, or fewer where it is negative. Raises Refused (STATE) for too many."""
    short = []
    for id, product in products.items():
        available = (product["stock_on_hand"] or 0) - product["stock_reserved"]
        if more.get(id, 0) > available:
            message = f"Of {product['sku']} {available} are available, and {more[id]} asked for."
            short.append(Problem(("lines",), ProblemCode.STATE, message))
    if short:
        raise Refused(short)
    for id, product in products.items():
        if more.get(id):
            await _store(unit, product, reserved=more[id])


async def take_out(unit: Unit, products: Mapping[UUID, Record], reserved: Mapping[UUID, int]) -> None:
    """Takes reserved pieces of held products out of the stock."""
    for id, product in products.items():
        if reserved.get(id):
            await _store(unit, product, on_hand=-reserved[id], reserved=-reserved[id])


async def use(unit: Unit, product: Record, count: int) -> None:
    """Takes pieces of a held product out of the stock that nobody reserved. Raises Refused (STATE) for too many."""
    available = (product["stock_on_hand"] or 0) - product["stock_reserved"]
    if count > available:
        message = f"Of {product['sku']} {available} are available, and {count} asked for."
        raise Refused.one(ProblemCode.STATE, message, "quantity")
    if count:
        await _store(unit, product, on_hand=-count)


async def put_back(unit: Unit, product: Record, count: int) -> None:
    """Puts pieces of a held product into the stock."""
    if count:
        await _store(unit, product, on_hand=count)


async def _store(unit: Unit, product: Record, *, on_hand: int = 0, reserved: int = 0) -> None:
    changed = {}
    if on_hand:
        changed["stock_on_hand"] = product["stock_on_hand"] + on_hand
    if reserved:
        changed["stock_reserved"] = product["stock_reserved"] + reserved
    await unit.store(registry.of(models.Product), product, changed)
