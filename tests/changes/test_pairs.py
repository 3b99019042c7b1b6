"""Tests that linked rows agree, such as an order and its opportunity.

The rows are checked when they are linked, when one of them is changed, and when they are restored.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import ProblemCode, Refused
from models.description import describe
from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from tests.factories import Make
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def refusal(make: Make, operation: str, model: type[Row], *arguments: Any) -> tuple[ProblemCode, str] | None:
    """Makes a change. Returns the code and the field of the refusal, or None."""
    try:
        await getattr(make.changes, operation)(registry.of(model), *arguments)
    except Refused as refused:
        [problem] = refused.problems
        return problem.code, ".".join(problem.field)
    return None


LINKS: list[tuple[type[Row], str, dict[str, str]]] = [
    # the row, the link that must fit, and what it shares with the row: a column of the row, or of another link
    (models.Order, "opportunity_id", {"customer_id": "customer_id"}),
    (models.SupportCase, "contact_id", {"customer_id": "customer_id"}),
    (models.SupportCase, "order_id", {"customer_id": "customer_id"}),
    (models.Asset, "order_line_id", {"product_id": "product_id"}),
    (models.OpportunityContact, "contact_id", {"customer_id": "opportunity_id"}),
    (models.Repair, "asset_id", {"customer_id": "support_case_id"}),
]
MOVING = [link for link in LINKS if link[1] in ("opportunity_id", "contact_id", "order_line_id")]


def target_of(model: type[Row], column: str) -> type[Row]:
    """Returns the model to which a foreign key refers."""
    [one] = [one for one in describe(model).to_one.values() if one.column == column]
    return registry.target(one).description.model


async def linked(make: Make, model: type[Row], column: str) -> tuple[UUID, UUID]:
    """Creates a row and the row to which its `column` refers, so that the two rows agree.

    Returns the ids of both rows.
    """
    values = await make.values(model, **{column: await make(target_of(model, column))})
    id = await make.changes.create(registry.of(model), values)
    return id, values[column]


@pytest.mark.parametrize(("model", "column", "shared"), LINKS)
async def test_a_link_that_does_not_fit_is_refused(
    make: Make, database: Database, model: type[Row], column: str, shared: dict[str, str]
) -> None:
    id, _ = await linked(make, model, column)
    misfit = await make(target_of(model, column))
    values = await make.values(model)
    async with unchanged(database):
        entity = registry.of(model)
        wrong = {**values, column: misfit}
        assert await refusal(make, "create", model, wrong) == (ProblemCode.INVALID, column)
        if model is not models.Repair:  # its asset does not change
            update = (id, {column: misfit}, None)
            assert await refusal(make, "update", model, *update) == (ProblemCode.INVALID, column)
        if "imported" in entity.extra:
            assert await refusal(make, "create", model, {**wrong, "imported": True}) == (ProblemCode.INVALID, column)


async def moved(make: Make, model: type[Row], column: str, shared: dict[str, str]) -> dict[str, UUID]:
    """Returns the values of an update after which the linked row would no longer fit."""
    [name] = shared
    return {name: await make(target_of(target_of(model, column), name))}


@pytest.mark.parametrize(("model", "column", "shared"), MOVING)
async def test_a_row_with_links_does_not_move(
    make: Make, database: Database, model: type[Row], column: str, shared: dict[str, str]
) -> None:
    id, far = await linked(make, model, column)
    target, values = target_of(model, column), await moved(make, model, column, shared)
    [name] = values
    async with unchanged(database):
        assert await refusal(make, "update", target, far, values, None) == (ProblemCode.STATE, name)
    await make.changes.delete(registry.of(model), id, None)
    assert await refusal(make, "update", target, far, values, None) is None
    async with unchanged(database):  # it does not come back beside a row that has moved meanwhile
        assert await refusal(make, "restore", model, id, None) == (ProblemCode.STATE, "id")


async def test_a_contact_link_does_not_come_back_with_an_opportunity_of_another_customer(
    make: Make, database: Database
) -> None:
    id, contact = await linked(make, models.OpportunityContact, "contact_id")
    row = await make.row(models.OpportunityContact, id)
    opportunity = registry.of(models.Opportunity)
    await make.changes.delete(opportunity, row["opportunity_id"], None)
    await make.changes.update(registry.of(models.Contact), contact, {"customer_id": await make(models.Customer)}, None)
    await make.changes.restore(opportunity, row["opportunity_id"], None)
    assert (await make.row(models.OpportunityContact, id))["deleted_at"] is not None


async def test_an_opportunity_moves_only_among_the_customers_of_its_contracts(make: Make, database: Database) -> None:
    opportunity, other, third = await make(models.Opportunity), await make(models.Customer), await make(models.Customer)
    row = await make.row(models.Opportunity, opportunity)
    contract = await make(models.Contract)
    for customer in (row["customer_id"], other):
        await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    await make(models.ContractOpportunity, contract_id=contract, opportunity_id=opportunity)
    update: Any = (opportunity, {"customer_id": third}, None)
    async with unchanged(database):
        assert await refusal(make, "update", models.Opportunity, *update) == (ProblemCode.STATE, "customer_id")
        update = (opportunity, {"currency": "EUR", "expected_amount": None}, None)
        assert await refusal(make, "update", models.Opportunity, *update) is not None
    assert await refusal(make, "update", models.Opportunity, opportunity, {"customer_id": other}, None) is None


async def test_what_did_not_fit_can_be_mended(make: Make, database: Database) -> None:
    id, opportunity = await linked(make, models.Order, "opportunity_id")
    customer = await make(models.Customer)

    async def misplace(unit: Any) -> None:  # as earlier versions did
        entity = registry.of(models.Opportunity)
        await unit.store(entity, await unit.seen(entity, opportunity), {"customer_id": customer})

    await make.changes.run(misplace)
    owner = (await make.row(models.Order, id))["customer_id"]
    assert await refusal(make, "update", models.Opportunity, opportunity, {"customer_id": owner}, None) is None
