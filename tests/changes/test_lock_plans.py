"""The rows that a change needs are locked in the order of locks, for every caller and every input.

The plugin `tests.lock_order` fails a test whose locks are out of order.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers import registry
from resolvers.access import Viewer
from resolvers.access.scopes import Grant
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, lock_plan
from tests.changes.competing import aborted, writer
from tests.factories import Make
from tests.rivals import Rival

__all__ = ["aborted", "writer"]  # fixtures

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


@pytest.mark.parametrize("policy", list(Policy))
async def test_a_bulk_deletion_that_names_a_row_twice(make: Make, policy: Policy) -> None:
    competitor, pipeline = await make(models.Competitor), await make(models.Pipeline)
    offer = await make(models.CompetitorProduct, competitor_id=competitor)
    await make(models.ProductRival, competitor_product_id=offer)
    await make(models.Stage, pipeline_id=pipeline)
    deal = await make(models.Opportunity)
    role = await make(models.OpportunityContact, opportunity_id=deal)
    contact = (await make.row(models.OpportunityContact, role))["contact_id"]
    twice = (
        (models.Competitor, competitor),
        (models.Pipeline, pipeline),
        (models.Contact, contact),
        (models.Opportunity, deal),
    )
    for model, id in twice:
        rows = [RowChange(id=id), RowChange(id=id)]
        results = await make.changes.bulk(registry.of(model), BulkOperation.DELETE, rows, policy)
        assert [str(problem.code) for problem in results[1].problems] == ["NOT_FOUND"]


async def test_a_link_is_locked_after_both_rows_that_it_compares(make: Make) -> None:
    role = await make(models.OpportunityContact)
    row = await make.row(models.OpportunityContact, role)
    customer = (await make.row(models.Contact, row["contact_id"]))["customer_id"]
    for column, model in (("contact_id", models.Contact), ("opportunity_id", models.Opportunity)):
        values = {column: await make(model, customer_id=customer)}
        await make.changes.update(registry.of(models.OpportunityContact), role, values, None)


async def test_a_contract_that_stays_is_not_locked_after_its_order(make: Make) -> None:
    contract = await make(models.Contract)
    order = await make(models.Order, contract_id=contract)
    values = {"contract_id": contract, "channel": "PARTNER"}
    await make.changes.update(registry.of(models.Order), order, values, None)
    assert (await make.row(models.Order, order))["channel"] == "PARTNER"


async def test_a_deletion_takes_rows_along_that_the_viewer_may_not_see(
    make: Make, database: Database, settings: Settings
) -> None:
    # A key never sees the competitors of an opportunity, which come before its contracts.
    deals = [await make(models.Opportunity) for _ in range(2)]
    for deal in deals:
        contract = await make(models.Contract, currency="USD")
        customer = (await make.row(models.Opportunity, deal))["customer_id"]
        await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
        await make(models.ContractOpportunity, contract_id=contract, opportunity_id=deal)
        await make(models.OpportunityCompetitor, opportunity_id=deal)
    grant = Grant(new_id(), 1, 0, frozenset(ApiScope), (), everything=True)
    key = Changes(database, Viewer(None, "Key", None, grant=grant), settings)
    results = await key.bulk(
        registry.of(models.Opportunity), BulkOperation.DELETE, [RowChange(id=id) for id in deals], Policy.EACH
    )
    assert [result.problems for result in results] == [(), ()]


async def test_a_restore_by_somebody_who_does_not_see_the_row(
    make: Make, database: Database, settings: Settings
) -> None:
    # The products of its lines, which come after it, are not locked ahead.
    deal = await make(models.Opportunity, customer_id=await make(models.Customer, owner_id=await make(models.Employee)))
    await make(models.OpportunityLine, opportunity_id=deal)
    entity = registry.of(models.Opportunity)
    await make.changes.delete(entity, deal, None)
    manager = Viewer(await make(models.Employee, role="MANAGER"), "Manager", EmployeeRole.MANAGER)
    with pytest.raises(Refused, match="no deleted Opportunity"):
        await Changes(database, manager, settings).restore(entity, deal, None)
    assert (await make.row(models.Opportunity, deal))["deleted_at"] is not None


async def test_a_bulk_update_replaces_the_targets_of_several_activities(make: Make) -> None:
    customers = [await make(models.Customer) for _ in range(4)]
    rows = []
    for _ in range(2):
        activity = await make(models.Activity, targets=[("customer_id", customers[0])])
        rows.append(RowChange({"targets": [("customer_id", customers[1])]}, activity))
    # The links of the second activity have been made first.
    links = [await make(models.ActivityTarget, activity_id=row.id, customer_id=customers[2]) for row in rows[::-1]]
    results = await make.changes.bulk(registry.of(models.Activity), BulkOperation.UPDATE, rows, Policy.EACH)
    assert [result.problems for result in results] == [(), ()]
    assert None not in [(await make.row(models.ActivityTarget, id))["deleted_at"] for id in links]


async def test_a_rival_gives_an_order_another_contract_before_it_is_locked(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, aborted: list[str]
) -> None:
    # The order has the given contract when it is read ahead, so that no contract needs to be locked before it.
    customer = await make(models.Customer)
    contracts = [await _contract(make, customer) for _ in range(2)]
    order = await make(models.Order, customer_id=customer, contract_id=contracts[0], currency="USD")
    entity = registry.of(models.Order)
    rival = Rival(
        monkeypatch, lock_plan, "_present", lambda: writer().update(entity, order, {"contract_id": contracts[1]}, None)
    )
    await make.changes.update(entity, order, {"contract_id": contracts[0], "channel": "WEB"}, None)
    await rival.outcome()
    assert (await make.row(models.Order, order))["contract_id"] == contracts[0]
    assert aborted == ["StartAgain"]


async def _contract(make: Make, customer: UUID) -> UUID:
    contract = await make(models.Contract, currency="USD")
    await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    return contract
