"""A company that takes orders, for the tests of what is sold and served."""

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
    """A customer, and a good of 10 USD of which there are ten."""

    make: Make
    graph: Graph
    customer: UUID
    product: UUID

    async def order(self, quantity: str = "2", **values: Any) -> str:
        """A draft with one line of the good."""
        order = await self.make(models.Order, **{"customer_id": self.customer, **values})
        await self.make(models.OrderLine, order_id=order, product_id=self.product, quantity=Decimal(quantity))
        return str(order)

    async def at(self, state: str, quantity: str = "2", **values: Any) -> str:
        """An order that was brought to a state by the verbs that lead there."""
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
        """An invoice of all that is left of an order, issued."""
        row = await self.graph.done("invoiceCreate", orderId=order)
        await self.graph.done("invoiceIssue", id=row["id"])
        return str(row["id"])

    async def stock(self) -> tuple[int, int]:
        """How many are in stock, and how many of these are reserved."""
        query = "query($id: ID!) { product(id: $id) { stockOnHand stockReserved stockAvailable } }"
        row = (await self.graph(query, id=str(self.product)))["product"]
        assert row["stockAvailable"] == row["stockOnHand"] - row["stockReserved"]
        return row["stockOnHand"], row["stockReserved"]


async def begin(make: Make, graph: Graph) -> Trading:
    """A company with ten pieces of a good."""
    product = await make(
        models.Product,
        sku="GOOD",
        list_price=Money(Decimal("10"), "USD"),
        stock_on_hand=10,
        warranty_months=24,
        category="Things",
    )
    return Trading(make, graph, await make(models.Customer, tier="KEY"), product)
