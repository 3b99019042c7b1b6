"""Quotes: computes the prices that an order would get if it were confirmed. Locks and writes nothing."""

from __future__ import annotations

from datetime import date

import models
from core.errors import Refused, under
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.catalogue.pricing import Price, Pricing
from resolvers.changes import refusals
from resolvers.orders.orders import agreed
from resolvers.reads import customer_terms
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import LIVING, Among, Expression, equals, every
from resolvers.search.record import Record


async def quote(database: Database, viewer: Viewer | None, order: Record, today: date) -> list[tuple[Record, Price]]:
    """Returns the lines of an order, oldest first, each with its price on confirmation.

    `today`: the day for which prices are computed. Like a confirmation, reads lines, products and price rules without
    access control. The number of statements does not depend on the number of lines.

    Raises Refused (REQUIRED) if a product has no price. If the viewer may not see the product, the refusal reveals
    nothing about it.
    """
    reader = Reader(database, access.SYSTEM)

    async def find(model: type[models.Row], where: Expression) -> list[Record]:
        return await reader.all(registry.of(model), where)

    lines = await find(models.OrderLine, every(equals("order_id", order.id), LIVING))
    lines.sort(key=lambda line: (line["created_at"], line.id))
    ids = tuple({line["product_id"] for line in lines})
    products = {product.id: product for product in await find(models.Product, Among("id", ids))}
    [customer] = await find(models.Customer, equals("id", order["customer_id"]))
    terms = await customer_terms.terms_of(database, database.fetch, customer.id)
    pricing = await Pricing.of(find, customer, terms, order["currency"], products, today)
    found = []
    for index, line in enumerate(lines):
        product = products[line["product_id"]]
        with under("lines", str(index)):
            try:
                found.append((line, pricing.best(product, line["quantity"], agreed(line))))
            except Refused as refused:
                entity = registry.of(models.Product)
                seen = await Reader(database, viewer).all(entity, equals("id", product.id))
                raise refused if seen else refusals.neutral("unit_price") from None
    return found
