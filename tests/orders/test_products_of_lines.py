"""An invoice line that charges an order line has the product of this order line, or none."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.dialect.base import Database
from resolvers import registry
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import number
from tests.factories import Make
from tests.graph import Graph
from tests.sales.selling import money
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def drafts(make: Make) -> tuple[list[UUID], list[UUID], dict[str, Any]]:
    """Creates a draft order with two lines for two products, and a draft of its invoice.

    Returns the products, the order lines, and the input for a line of the invoice without references.
    """
    order = await make(models.Order)
    products = [await make(models.Product) for _ in "AB"]
    lines = [await make(models.OrderLine, order_id=order, product_id=product) for product in products]
    invoice = await make(models.Invoice, order_id=order)
    return products, lines, {"invoiceId": str(invoice), "quantity": "1", "unitPrice": money("1")}


def of(line: UUID | None, product: UUID | None) -> dict[str, Any]:
    """Returns the input for what an invoice line charges."""
    return {"orderLineId": str(line) if line else None, "productId": str(product) if product else None}


async def test_another_product_is_refused(graph: Graph, make: Make, database: Database) -> None:
    (a, b), (first, second), given = await drafts(make)
    for fits in (of(first, a), of(second, b), of(first, None), of(None, b)):
        await graph.done("invoiceLineCreate", **given, **fits)
    external = f"product {number()}"
    line = (await graph.done("invoiceLineCreate", **given, **of(first, a), externalId=external))["id"]
    wrong = of(first, b)
    async with unchanged(database):
        refused = [("input.orderLineId", "INVALID")]
        assert await graph.refused("invoiceLineCreate", **given, **wrong) == refused
        assert await graph.refused("invoiceLineUpdate", id=line, orderLineId=str(second)) == refused
        assert await graph.refused("invoiceLineUpdate", id=line, productId=str(b)) == [("input.productId", "INVALID")]
        upsert = {"externalId": external, "productId": str(b)}
        assert await graph.refused("invoiceLineUpsert", **upsert) == [("input.productId", "INVALID")]
        rows = [{**given, **wrong}]
        errors = await bulk(graph, mapped(models.InvoiceLine), "Create", rows, "ALL_OR_NOTHING")
        assert errors == [[("orderLineId", "INVALID")]]
    assert await imported(make, {"order_line_id": first, "product_id": b}) == (ProblemCode.INVALID, "order_line_id")
    await graph.done("invoiceLineUpdate", id=line, **of(second, b))
    await graph.done("invoiceLineUpdate", id=line, productId=None)


async def imported(make: Make, wrong: dict[str, Any]) -> tuple[ProblemCode, str]:
    """Imports a line of a new invoice of the same order. Returns the code and the field of the refusal."""
    values = await make.values(models.InvoiceLine, **wrong)
    try:
        await make.changes.create(registry.of(models.InvoiceLine), {**values, "imported": True})
    except Refused as refused:
        [problem] = refused.problems
        return problem.code, ".".join(problem.field)
    raise AssertionError("it was not refused")


async def test_an_order_line_keeps_the_product_that_is_charged(graph: Graph, make: Make, database: Database) -> None:
    (a, b), (first, _), given = await drafts(make)
    charged = (await graph.done("invoiceLineCreate", **given, **of(first, a)))["id"]
    async with unchanged(database):
        answer = await graph.change("orderLineUpdate", "id", id=str(first), productId=str(b))
        [error] = answer["userErrors"]
        assert (error["code"], error["field"][-1]) == ("STATE", "productId")
        assert error["message"] == "In the way: 1 invoice lines for it."  # it has no description
    await graph.done("invoiceLineDelete", id=charged)
    await graph.done("orderLineUpdate", id=str(first), productId=str(b))
    async with unchanged(database):
        assert await graph.refused("invoiceLineRestore", id=charged) == [("input.id", "STATE")]
    await graph.done("orderLineUpdate", id=str(first), productId=str(a))
    await graph.done("invoiceLineRestore", id=charged)
