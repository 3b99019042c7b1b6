"""Tests that a row of a deleted customer gets no new parts, such as an invoice of an order.

The customers are marked as deleted by SQL, because customers with open business cannot be deleted by mutations.
"""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from models.description import camel, describe
from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes.batch import Batch, run_batch
from tests.changes.bulks import bulk
from tests.entities.matrix import CHANGEABLE, Field, fields_of, new_input, single
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import begin
from tests.sales.selling import begin as begin_selling
from tests.sales.selling import money
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


def way(model: type[Row]) -> list[Any] | None:
    """Returns the required relations that lead from a row to its customer, or None."""
    if model is models.Customer:
        return []
    for one in describe(model).to_one.values():
        if not one.null:
            rest = way(getattr(models, one.target))
            if rest is not None:
                return [one, *rest]
    return None


def is_of_customer(field: Field) -> bool:
    """Returns whether a field leads to a row that belongs to a customer, and that the customer's deletion leaves."""
    if field.relation is None or field.target is models.Customer or way(field.target) is None:
        return False
    return "customer" not in registry.of(field.target).owned_by


def gives_the_customer(field: Field) -> bool:
    """Returns whether a row has no customer in its input, but that of the row that the field names."""
    names = {other.column for other in fields_of(field.one)}
    first, *_ = way(field.model) or [field.relation]
    return "customer_id" not in names and (first.column == field.column or first.column not in names)


PERSONAL = ("Follow", "Reminder")
"""Entities whose rows are an employee's own, and no parts of what they are about."""

FIELDS = [field for one in CHANGEABLE if one.name not in PERSONAL for field in fields_of(one) if is_of_customer(field)]
PARTS = [field for field in FIELDS if gives_the_customer(field)]


async def set_deleted(database: Database, model: type[Row], id: UUID, *, deleted: bool = True) -> None:
    """Marks the customer of a row as deleted, or as not deleted."""
    ids = f"'{id}'"
    for one in way(model) or []:
        ids = f'SELECT "{one.column}" FROM "{describe(model).table}" WHERE "id" IN ({ids})'
        model = getattr(models, one.target)
    at = "'2026-01-01 00:00:00+00:00', deletion_id = id" if deleted else "NULL, deletion_id = NULL"
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE customer SET deleted_at = {at} WHERE id IN ({ids})")


def test_the_fields_are_many() -> None:
    names = {str(field) for field in PARTS}
    assert {"Invoice.order", "InvoiceLine.invoice", "OrderLine.order", "Repair.support_case"} <= names
    assert {"OpportunityLine.opportunity", "OpportunityContact.opportunity", "SalesRecord.opportunity"} <= names


@pytest.mark.parametrize("field", FIELDS, ids=str)
async def test_a_row_of_a_deleted_customer_gets_no_part(
    graph: Graph, make: Make, settings: Settings, database: Database, field: Field
) -> None:
    id = await make(field.target)
    input, other = [await new_input(make, field.one, **{field.column: id}) for _ in range(2)]
    values = await make.values(field.model, **{field.column: id}, external_id=f"part of {id}")
    name, column = single(field.one), camel(field.column)

    def is_refusal(errors: list[tuple[str, str]], prefix: str = "input.") -> bool:
        if field in PARTS:
            return errors == [(f"{prefix}{column}", "STATE")]
        # The row names a customer of its own: the deleted one, or one that does not fit.
        return {code for _, code in errors} <= {"STATE", "INVALID", "NOT_FOUND"} and errors != []

    await set_deleted(database, field.target, id)
    async with unchanged(database):
        assert is_refusal(await graph.refused(f"{name}Create", **input))
        assert is_refusal(await graph.refused(f"{name}Upsert", **input, externalId=f"part of {id}"))
        for errors in await bulk(graph, field.one, "Create", [input, other], "EACH"):
            assert is_refusal(errors, "")
        refused = await imported(database, settings, field.model, values)
        assert refused is not None
        assert is_refusal([(camel(".".join(one.field)), str(one.code)) for one in refused.problems], "")
    await set_deleted(database, field.target, id, deleted=False)
    if field in PARTS:
        await graph.done(f"{name}Create", "id", **input)


async def imported(database: Database, settings: Settings, model: type[Row], values: dict[str, Any]) -> Refused | None:
    """Imports a row. Returns the refusal, or None."""
    entity = registry.of(model)
    extra = {"imported": True} if "imported" in entity.extra else {}

    async def work(unit: Batch) -> Any:
        for column, target in ((one.column, registry.target(one)) for one in entity.description.to_one.values()):
            if values.get(column) is not None:
                await unit.get(target.description.model, values[column])  # an import has read what the row refers to
        (result,) = await unit.each([{**values, **extra}], lambda unit, row: unit.upsert(entity, row, restoring=False))
        return result

    result = await run_batch(database, SYSTEM, settings, work)
    return result if isinstance(result, Refused) else None


@pytest.mark.parametrize("field", [one for one in PARTS if one.one.entity.changeable], ids=str)
async def test_a_part_is_not_restored_either(graph: Graph, make: Make, database: Database, field: Field) -> None:
    target = await make(field.target)
    id = gid(field.model, await make(field.model, **{field.column: target}))
    name = single(field.one)
    await graph.done(f"{name}Delete", "id", id=id)
    await set_deleted(database, field.target, target)
    async with unchanged(database):
        assert await graph.refused(f"{name}Restore", id=id) == [("input.id", "STATE")]
    await set_deleted(database, field.target, target, deleted=False)
    await graph.done(f"{name}Restore", "id", id=id)


TARGETS = [one for one in describe(models.ActivityTarget).to_one.values() if way(getattr(models, one.target))]


async def test_verbs_add_nothing_to_it(graph: Graph, make: Make, database: Database) -> None:
    trading, selling = await begin(make, graph), await begin_selling(make)
    rows: dict[type[Row], UUID] = {
        model: await make(model, customer_id=trading.customer)
        for model in (models.Contact, models.Order, models.SupportCase)
    }
    rows[models.Opportunity] = UUID(await selling.opportunity(customer_id=trading.customer))
    asset = await make(models.Asset, customer_id=trading.customer)
    repair = gid(models.Repair, await make(models.Repair, support_case_id=rows[models.SupportCase], asset_id=asset))
    await graph.done("repairStart", id=repair)
    product = gid(models.Product, trading.product)
    done = await trading.at("COMPLETED", "1")
    order = await graph("query($id: ID!) { order(id: $id) { lines { nodes { id } } } }", id=done)
    line = order["order"]["lines"]["nodes"][0]["id"]
    unpaid = await trading.invoice(done)
    activity = await make(models.Activity)
    deal = gid(models.Opportunity, rows[models.Opportunity])
    rival = gid(models.Competitor, await make(models.Competitor))
    await set_deleted(database, models.Order, rows[models.Order])
    about = partial(graph.refused, "activityCreate", kind="NOTE", subject="x")
    async with unchanged(database):
        assert await graph.refused("returnRequest", orderLineId=line, quantity="1") == [("input.orderLineId", "STATE")]
        assert await graph.refused("opportunityCompetitorAdd", opportunityId=deal, competitorId=rival) == [
            ("input.opportunityId", "STATE")
        ]
        for mutation, input in (
            ("paymentRecord", {"id": unpaid, "amount": money("1")}),
            ("repairUsePart", {"id": repair, "productId": product, "quantity": "1"}),
            ("opportunityWin", {"id": deal}),
            ("opportunityMove", {"id": deal, "stageId": selling.stages["Won"]}),
        ):
            assert await graph.refused(mutation, **input) == [("input.id", "STATE")], mutation
        for one in TARGETS:
            name, id = camel(one.column), gid(getattr(models, one.target), rows[getattr(models, one.target)])
            assert await about(targets=[{name: id}]) == [("input.targets.0", "STATE")]
            update = {"id": gid(models.Activity, activity), "targets": [{name: id}]}
            assert await graph.refused("activityUpdate", **update) == [("input.targets.0", "STATE")]
    # What was begun can be ended.
    for mutation, input in (
        ("opportunityMove", {"id": deal, "stageId": selling.stages["Offer"]}),
        ("opportunityLose", {"id": deal}),
        ("repairCancel", {"id": repair}),
        ("orderCancel", {"id": gid(models.Order, rows[models.Order])}),
    ):
        await graph.done(mutation, "id", **input)
