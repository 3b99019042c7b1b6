"""Tests that a refused upsert names fields of its input: it has no id, so the external id stands for the row."""

from __future__ import annotations

from typing import Any

import models
from models.dialect.base import Database
from tests.changes.bulks import bulk, mapped
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def test_a_refusal_of_the_whole_row_names_its_external_id(graph: Graph, make: Make, database: Database) -> None:
    customer, left = await make(models.Customer), await make(models.Customer)
    order = await make(models.Order, customer_id=customer)
    await make(models.OrderLine, order_id=order, external_id="line")
    await graph.done("orderConfirm", id=str(order))
    invoice = await make(models.Invoice, order_id=order)
    await make(models.InvoiceLine, invoice_id=invoice, external_id="charge")
    await graph.done("invoiceIssue", id=str(invoice))
    await make(models.Contact, customer_id=left, external_id="contact")
    opportunity = await make(models.Opportunity, customer_id=left, external_id="opportunity")
    await graph.done("opportunityDelete", id=str(opportunity))
    await graph.done("customerDelete", id=str(left))
    refused: dict[type[models.Row], dict[str, Any]] = {
        models.OrderLine: {"externalId": "line", "quantity": "2"},
        models.InvoiceLine: {"externalId": "charge", "quantity": "2"},
        models.Contact: {"externalId": "contact", "restoreDeleted": True},
        models.Opportunity: {"externalId": "opportunity", "restoreDeleted": True},
    }
    async with unchanged(database):
        for model, given in refused.items():
            one = mapped(model)
            name = one.name[0].lower() + one.name[1:]
            assert await graph.refused(f"{name}Upsert", **given) == [("input.externalId", "STATE")], name
            for policy in ("EACH", "ALL_OR_NOTHING"):
                assert await bulk(graph, one, "Upsert", [given], policy) == [[("externalId", "STATE")]], (name, policy)
