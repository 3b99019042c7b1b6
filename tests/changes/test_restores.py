"""Tests that a restore is checked by the rules of a create.

Owned rows that are deleted or restored together with their owner are checked too.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import ProblemCode, Refused
from models.description import ToOne, describe, snake
from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from resolvers.changes import links
from resolvers.changes.unit import Unit
from tests.factories import BESIDE, RULED, Make
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

ONE_OF = {
    *(("Invoice", "order"), ("Invoice", "repair"), ("SalesTarget", "employee"), ("SalesTarget", "team")),
    *(("MailDelivery", "customer"), ("MailDelivery", "contact"), ("MailDelivery", "lead")),
    *(("CampaignMember", "customer"), ("CampaignMember", "contact"), ("CampaignMember", "lead")),
}
"""Relations that may be null, but of which a row has exactly one."""


async def refusal(make: Make, operation: str, model: type[Row], id: UUID) -> tuple[ProblemCode, str] | None:
    """Deletes or restores a row. Returns the code and the message of the refusal, or None."""
    try:
        await getattr(make.changes, operation)(registry.of(model), id, None)
    except Refused as refused:
        [problem] = refused.problems
        return problem.code, problem.message
    return None


async def living(database: Database, model: type[Row], *ids: UUID) -> list[bool]:
    table = describe(model).table
    rows = await database.fetch(f'SELECT id FROM "{table}" WHERE deleted_at IS NULL')
    found = {UUID(str(row[0])) for row in rows}
    return [id in found for id in ids]


async def through(make: Make, model: type[Row], relation: ToOne) -> dict[str, Any]:
    """Returns the values of a row that has a relation which may be null."""
    new = await make(registry.target(relation).description.model)
    return {**BESIDE[model.__name__].get(relation.column, {}), relation.column: new}


RELATIONS = [
    (entity.description.model, relation, relation.null)
    for entity in registry.entities()
    if entity.changeable and not entity.link
    for relation in entity.description.to_one.values()
    if registry.target(relation).changeable and relation.target != entity.name
    if not relation.null or relation.column not in RULED[entity.name] or (entity.name, relation.name) in ONE_OF
]


@pytest.mark.parametrize(
    ("model", "relation", "null"), RELATIONS, ids=[f"{m.__name__}.{r.name}" for m, r, _ in RELATIONS]
)
async def test_a_row_comes_back_under_living_rows_alone(
    make: Make, database: Database, model: type[Row], relation: Any, null: bool
) -> None:
    target = registry.target(relation).description.model
    id = await make(model, **(await through(make, model, relation) if null else {}))
    above = (await make.row(model, id))[relation.column]
    assert await refusal(make, "delete", model, id) is None
    assert await refusal(make, "delete", target, above) is None
    if null and (model.__name__, relation.name) not in ONE_OF:
        assert await refusal(make, "restore", model, id) is None
        return
    words = relation.name.replace("_", " ")
    said = (ProblemCode.STATE, f"Its {words} is deleted. Restore that first.")
    assert await refusal(make, "restore", model, id) == said
    assert await living(database, model, id) == [False]
    assert await refusal(make, "restore", target, above) is None
    assert await refusal(make, "restore", model, id) is None
    assert await living(database, model, id) == [True]


OWNED = [
    (models.Opportunity, models.OpportunityLine, "product"),
    (models.Order, models.OrderLine, "product"),
    (models.SupportCase, models.Repair, "asset"),
]
"""Owners, rows that they own, and a row without which the owned one is not valid."""


@pytest.mark.parametrize(("owner", "owned", "needs"), OWNED)
async def test_an_owned_row_needs_its_rows_too(
    make: Make, database: Database, owner: type[Row], owned: type[Row], needs: str
) -> None:
    of, other = describe(owned).to_one[snake(owner.__name__)].column, describe(owned).to_one[needs]
    id = await make(owned)
    row = await make.row(owned, id)
    far: type[Row] = getattr(models, other.target)
    assert await refusal(make, "delete", owner, row[of]) is None
    assert await refusal(make, "delete", far, row[other.column]) is None
    words = snake(owned.__name__).replace("_", " ")
    said = (ProblemCode.STATE, f"The {needs} of its {words} is deleted. Restore that first.")
    assert await refusal(make, "restore", owner, row[of]) == said
    assert await living(database, owned, id) == [False]
    assert await refusal(make, "restore", far, row[other.column]) is None
    assert await refusal(make, "restore", owner, row[of]) is None
    assert await living(database, owned, id) == [True]


LINKS = [
    (entity.description.model, one, other)
    for entity in registry.entities()
    for one in entity.description.to_one.values()
    for other in entity.description.to_one.values()
    if one.name in entity.owned_by
    and other is not one
    and (other.name in entity.owned_by or entity.name == "CustomerAssignment")
    and registry.target(one).changeable
    and not (one.null and other.null)  # of which a row has only one
]


@pytest.mark.parametrize(("model", "one", "other"), LINKS, ids=[f"{m.__name__}.{o.name}.{f.name}" for m, o, f in LINKS])
async def test_a_link_stays_deleted_while_one_of_its_rows_is(
    make: Make, database: Database, model: type[Row], one: Any, other: Any
) -> None:
    optional = [end for end in (one, other) if end.null]
    id = await make(model, **(await through(make, model, optional[0]) if optional else {}))
    row = await make.row(model, id)
    owner, far = (registry.target(end).description.model for end in (one, other))
    assert await refusal(make, "delete", owner, row[one.column]) is None
    assert await refusal(make, "delete", far, row[other.column]) is None
    assert await refusal(make, "restore", owner, row[one.column]) is None
    assert await living(database, model, id) == [False]
    assert await living(database, owner, row[one.column]) == [True]


async def test_a_case_does_not_take_a_completed_repair_along(make: Make, database: Database) -> None:
    for state, code in (("PLANNED", None), ("STARTED", None), ("COMPLETED", ProblemCode.STATE)):
        id = await make(models.Repair, imported=True, status=state)
        case = (await make.row(models.Repair, id))["support_case_id"]
        found = await refusal(make, "delete", models.SupportCase, case)
        assert (found and found[0]) == code
        assert await living(database, models.Repair, id) == [code is not None]
        assert await living(database, models.SupportCase, case) == [code is not None]


@pytest.mark.parametrize("end", [models.Customer, models.Opportunity])
async def test_a_signed_contract_keeps_its_links(make: Make, database: Database, end: type[Row]) -> None:
    link, column = getattr(models, f"Contract{end.__name__}"), f"{snake(end.__name__)}_id"
    contract, id = await make(models.Contract), await make(end)
    customer = id if end is models.Customer else (await make.row(end, id))["customer_id"]
    await make.changes.run(
        lambda unit: links.put(unit, models.ContractCustomer, {"contract_id": contract, "customer_id": customer})
    )
    if end is not models.Customer:
        _ = await make(link, contract_id=contract, **{column: id})
    ends = {"contract_id": contract, column: id}
    [row] = await make.changes.run(lambda unit: unit.referring(link, column, id))
    assert {name: row[name] for name in ends} == ends
    await sign(make, contract)
    found = await refusal(make, "delete", end, id)
    assert found is not None
    assert found[0] == ProblemCode.STATE
    assert await living(database, link, row.id) == [True]


async def sign(make: Make, contract: UUID) -> None:
    entity = registry.of(models.Contract)

    async def work(unit: Unit) -> None:
        await unit.store(entity, await unit.seen(entity, contract), {"status": "SIGNED", "signed_at": unit.now})

    await make.changes.run(work)


async def test_a_customer_does_not_come_back_into_a_contract_signed_without_it(make: Make, database: Database) -> None:
    link = await make(models.ContractCustomer)
    row = await make.row(models.ContractCustomer, link)
    assert await refusal(make, "delete", models.Customer, row["customer_id"]) is None
    await sign(make, row["contract_id"])
    assert await refusal(make, "restore", models.Customer, row["customer_id"]) is None
    assert await living(database, models.ContractCustomer, link) == [False]
    assert await living(database, models.Customer, row["customer_id"]) == [True]


async def test_owned_rows_take_no_statements_of_their_own(make: Make, database: Database) -> None:
    counted = []
    for count in (2, 9):
        opportunity = await make(models.Opportunity)
        for _ in range(count):
            for model in (models.OpportunityLine, models.OpportunityCompetitor, models.OpportunityContact):
                _ = await make(model, opportunity_id=opportunity)
            _ = await make(models.ContractOpportunity, opportunity_id=opportunity)
        for operation in ("delete", "restore"):
            with database.recording() as statements:
                assert await refusal(make, operation, models.Opportunity, opportunity) is None
            counted.append(len(statements))
    assert counted[:2] == counted[2:]
