"""A company that takes orders, for the tests of orders, invoices and service."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from models.values import Money
from tests.factories import Make
from tests.graph import Graph


@dataclass
class Trading:
    """A customer, and a good with a price of 10 USD and ten pieces in stock."""

    make: Make
    graph: Graph
    customer: UUID
    product: UUID

    async def order(self, quantity: str = "2", **values: Any) -> str:
        """Creates a draft order with one line. Returns its id."""
        given = {name: UUID(str(value)) if name.endswith("_id") else value for name, value in values.items()}
        order = await self.make(models.Order, **{"customer_id": self.customer, **given})
        await self.make(models.OrderLine, order_id=order, product_id=self.product, quantity=Decimal(quantity))
        return str(order)

    async def at(self, state: str, quantity: str = "2", **values: Any) -> str:
        """Creates an order and runs the mutations that bring it to a state. Returns its id."""
        order = await self.order(quantity, **values)
        for verb, reached in (("orderConfirm", "CONFIRMED"), ("orderShip", "SHIPPED"), ("orderComplete", "COMPLETED")):
            if state in ("DRAFT", "CANCELLED"):
                break
            await self.graph.done(verb, id=order)
            if reached == state:
                break
        if state == "CANCELLED":
            await self.graph.done("orderCancel", id=order)
        return order

    async def invoice(self, order: str) -> str:
        """Creates and issues an invoice for the part of an order that is not invoiced yet. Returns its id."""
        row = await self.graph.done("invoiceCreate", orderId=order)
        await self.graph.done("invoiceIssue", id=row["id"])
        return str(row["id"])

    async def stock(self) -> tuple[int, int]:
        """Returns how many pieces are in stock, and how many of these are reserved."""
        query = "query($id: ID!) { product(id: $id) { stockOnHand stockReserved stockAvailable } }"
        row = (await self.graph(query, id=str(self.product)))["product"]
        assert row["stockAvailable"] == row["stockOnHand"] - row["stockReserved"]
        return row["stockOnHand"], row["stockReserved"]


async def begin(make: Make, graph: Graph, sku: str = "GOOD") -> Trading:
    """Creates the customer, and the good with ten pieces in stock."""
    product = await make(
        models.Product,
        sku=sku,
        list_price=Money(Decimal("10"), "USD"),
        stock_on_hand=10,
        warranty_months=24,
        category="Things",
    )
    return Trading(make, graph, await make(models.Customer, tier="KEY"), product)
