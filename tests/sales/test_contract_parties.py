"""Tests that orders under a contract, and opportunities that it seals, belong to customers of the contract."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from jobs.doctor.mending import Mending
from models.dialect.base import Database
from models.invariants import invariants
from resolvers import registry
from resolvers.changes.refusals import MESSAGE
from tests.factories import Make
from tests.graph import Graph
from tests.orders.trading import Trading
from tests.orders.trading import begin as begin_trading
from tests.sales.selling import Selling, money
from tests.sales.selling import begin as begin_selling
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


@pytest.fixture(scope="module")
async def selling(make: Make, graph: Graph) -> Selling:
    return await begin_selling(make)


@pytest.fixture(scope="module")
async def trading(make: Make, graph: Graph) -> Trading:
    return await begin_trading(make, graph)


async def contract_of(make: Make, *customers: UUID, **values: Any) -> str:
    """Creates a draft of a contract with customers. Returns its id."""
    contract = await make(models.Contract, **values)
    for customer in customers:
        await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    return str(contract)


async def two(make: Make) -> tuple[UUID, UUID]:
    return await make(models.Customer), await make(models.Customer)


NO_PARTY = [("input.id", "STATE")]


async def test_an_order_comes_back_only_under_a_contract_with_its_customer(
    make: Make, graph: Graph, trading: Trading, database: Database
) -> None:
    one, other = await two(make)
    contract = await contract_of(make, one, other)
    order = await trading.order("1", customer_id=one, contract_id=contract)
    await graph.done("orderUpdate", id=order, externalId="left")
    await graph.done("orderDelete", id=order)
    await graph.done("contractRemoveCustomers", id=contract, customerIds=[str(one)])
    async with unchanged(database):
        assert await graph.refused("orderRestore", id=order) == NO_PARTY
        again = {"externalId": "left", "channel": "MOBILE", "restoreDeleted": True}
        assert await graph.refused("orderUpsert", **again) == [("input.externalId", "STATE")]
    await graph.done("contractAddCustomers", id=contract, customerIds=[str(one)])
    await graph.done("orderRestore", id=order)


async def test_an_upsert_restores_an_order_under_another_contract_or_none(
    make: Make, graph: Graph, trading: Trading
) -> None:
    one, other = await two(make)
    contract, second = await contract_of(make, one, other), await contract_of(make, one)
    for number, new in enumerate((second, None)):
        order = await trading.order("1", customer_id=one, contract_id=contract)
        await graph.done("orderUpdate", id=order, externalId=f"moved{number}")
        await graph.done("orderDelete", id=order)
        await graph.done("contractRemoveCustomers", id=contract, customerIds=[str(one)])
        given = {"externalId": f"moved{number}", "restoreDeleted": True, "contractId": new}
        row = await graph.done("orderUpsert", "deletedAt", **given)
        assert row == {"deletedAt": None}
        await graph.done("contractAddCustomers", id=contract, customerIds=[str(one)])


async def test_a_cancelled_order_comes_back_without_its_customer(
    make: Make, graph: Graph, trading: Trading, database: Database
) -> None:
    one, other = await two(make)
    contract = await contract_of(make, one, other)
    order = await trading.at("CANCELLED", customer_id=one, contract_id=contract)
    async with unchanged(database):
        assert await graph.refused("contractRemoveCustomers", id=contract, customerIds=[str(one)]) == NO_PARTY
    await graph.done("orderDelete", id=order)
    await graph.done("contractRemoveCustomers", id=contract, customerIds=[str(one)])
    await graph.done("orderRestore", id=order)


async def test_an_order_needs_its_contract(make: Make, graph: Graph, trading: Trading, database: Database) -> None:
    one, _ = await two(make)
    contract = await contract_of(make, one)
    order = await trading.order("1", customer_id=one, contract_id=contract)
    async with unchanged(database):
        [error] = (await graph.change("contractDelete", "id", id=contract))["userErrors"]
    assert error["code"] == "STATE"
    assert error["message"].startswith("In the way: 1 orders under it (ORD-")
    await graph.done("orderDelete", id=order)
    await graph.done("contractDelete", id=contract)
    async with unchanged(database):
        [error] = (await graph.change("orderRestore", "id", id=order))["userErrors"]
    assert (error["code"], error["message"]) == ("STATE", "Its contract is deleted. Restore that first.")
    await graph.done("contractRestore", id=contract)
    await graph.done("orderRestore", id=order)


async def test_a_customer_with_a_draft_under_a_draft_is_not_deleted(
    make: Make, graph: Graph, trading: Trading, selling: Selling, database: Database
) -> None:
    one, other = await two(make)
    contract = await contract_of(make, one, other)
    order = await trading.order("1", customer_id=one, contract_id=contract)
    deal = await selling.opportunity(customer_id=other, name="Sealed")
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=deal)
    for customer, named in ((one, "1 of their orders under the contract (ORD-"), (other, "(Sealed)")):
        async with unchanged(database):
            [error] = (await graph.change("customerDelete", "id", id=str(customer)))["userErrors"]
        assert (error["field"], error["code"]) == (["input", "id"], "STATE")
        assert named in error["message"]
    await graph.done("orderCancel", id=order)
    await graph.done("contractOpportunityRemove", contractId=contract, opportunityId=deal)
    for customer in (one, other):
        await graph.done("customerDelete", id=str(customer))


async def test_an_unseen_order_prevents_a_deletion_without_a_word(
    make: Make, graph: Graph, settings: Settings, trading: Trading, database: Database
) -> None:
    manager, boss = await make(models.Employee, role="MANAGER"), await make(models.Employee)
    mine, theirs = await make(models.Customer, owner_id=manager), await make(models.Customer, owner_id=boss)
    contract = await contract_of(make, mine, theirs)
    await trading.order("1", customer_id=theirs, contract_id=contract)
    async with unchanged(database):
        [error] = (await graph.as_employee(settings, manager).change("contractDelete", "id", id=contract))["userErrors"]
    assert (error["code"], error["message"]) == ("NOT_ALLOWED", MESSAGE)


async def leave(database: Database, contract: str, customer: UUID) -> None:
    """Takes a customer out of a contract by SQL, as earlier versions did when the customer was deleted."""
    async with database.transaction() as transaction:
        await transaction.fetch(
            "UPDATE contract_customer SET deleted_at = '2026-06-01 00:00:00.000000+00:00',"
            " deletion_id = '01990000-0000-7000-8000-000000000001'"
            f" WHERE contract_id = '{contract}' AND customer_id = '{customer}'"
        )


async def test_an_order_is_confirmed_only_under_a_contract_with_its_customer(
    make: Make, graph: Graph, settings: Settings, trading: Trading, database: Database
) -> None:
    seller = await make(models.Employee, role="SALES")
    one, other = await make(models.Customer, owner_id=seller), await make(models.Customer)
    contract = await contract_of(make, one, other)
    order = await trading.order("1", customer_id=one, contract_id=contract)
    await graph.done("contractSign", id=contract)
    await leave(database, contract, one)
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=order) == [("input.contractId", "STATE")]
        [error] = (await graph.as_employee(settings, seller).change("orderConfirm", "id", id=order))["userErrors"]
        assert (error["code"], error["message"]) == ("NOT_ALLOWED", MESSAGE)  # a contract with another's customer
    await graph.done("contractAddCustomers", id=contract, customerIds=[str(one)])
    assert (await graph.done("orderConfirm", "status", id=order))["status"] == "CONFIRMED"


MOVES: dict[str, Any] = {
    "customer": lambda other: {"customerId": str(other)},
    "currency": lambda other: {"currency": "EUR", "expectedAmount": money("7", "EUR")},
}


@pytest.mark.parametrize("restored", ["contract", "opportunity"])
@pytest.mark.parametrize("moves", MOVES)
async def test_a_link_that_no_longer_fits_stays_deleted(
    make: Make, graph: Graph, selling: Selling, restored: str, moves: str
) -> None:
    one, other = await two(make)
    contract = await contract_of(make, one)
    deal = await selling.opportunity(customer_id=one)
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=deal)
    await graph.done(f"{restored}Delete", id=contract if restored == "contract" else deal)
    if restored == "contract":
        await graph.done("opportunityUpdate", id=deal, **MOVES[moves](other))
    elif moves == "customer":
        await graph.done("contractAddCustomers", id=contract, customerIds=[str(other)])
        await graph.done("contractRemoveCustomers", id=contract, customerIds=[str(one)])
    else:
        await graph.done("contractUpdate", id=contract, amount=money("7", "EUR"), currency="EUR")
    await graph.done(f"{restored}Restore", id=contract if restored == "contract" else deal)
    row = await graph.done("contractSign", "status opportunities { totalCount }", id=contract)
    assert row == {"status": "SIGNED", "opportunities": {"totalCount": 0}}


async def test_a_link_that_fits_comes_back(make: Make, graph: Graph, selling: Selling) -> None:
    one, _ = await two(make)
    contract = await contract_of(make, one)
    deal = await selling.opportunity(customer_id=one)
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=deal)
    for entity, id in (("contract", contract), ("opportunity", deal)):
        await graph.done(f"{entity}Delete", id=id)
        await graph.done(f"{entity}Restore", id=id)
    row = await graph.done("contractUpdate", "opportunities { totalCount } customers { totalCount }", id=contract)
    assert row == {"opportunities": {"totalCount": 1}, "customers": {"totalCount": 1}}


@pytest.mark.parametrize("moves", MOVES)
async def test_an_import_restores_no_link_that_no_longer_fits(
    make: Make, graph: Graph, selling: Selling, database: Database, moves: str
) -> None:
    one, other = await two(make)
    contract, deal = await contract_of(make, one), await selling.opportunity(customer_id=one)
    ends = {"contract_id": UUID(contract), "opportunity_id": UUID(deal)}
    await make(models.ContractOpportunity, external_id=f"link-{moves}", **ends)
    await graph.done("contractOpportunityRemove", contractId=contract, opportunityId=deal)
    await graph.done("opportunityUpdate", id=deal, **MOVES[moves](other))
    link = {"external_id": f"link-{moves}", "imported": True}
    async with unchanged(database):
        with pytest.raises(Refused) as refused:
            await make.changes.upsert(registry.of(models.ContractOpportunity), link, restoring=True)
    assert [(one.code, one.field) for one in refused.value.problems] == [("STATE", ("external_id",))]


async def test_an_import_takes_no_customer_with_an_order_out_of_a_contract(
    make: Make, trading: Trading, database: Database
) -> None:
    one, other = await two(make)
    contract = await make(models.Contract)
    link = await make(models.ContractCustomer, contract_id=contract, customer_id=one)
    await trading.order("1", customer_id=one, contract_id=contract)
    entity = registry.of(models.ContractCustomer)
    for values in ({"customer_id": other}, {"contract_id": await make(models.Contract)}):
        async with unchanged(database):
            with pytest.raises(Refused) as refused:
                await make.changes.update(entity, link, {**values, "imported": True}, None)
        assert [(one.code, one.field) for one in refused.value.problems] == [("STATE", tuple(values))]


async def test_what_earlier_versions_left_is_mended(
    make: Make, settings: Settings, trading: Trading, selling: Selling, database: Database
) -> None:
    one, other = await two(make)
    contract = await contract_of(make, one, other)
    order = await trading.order("1", customer_id=one, contract_id=contract)
    deal = await selling.opportunity(customer_id=one)
    link = await make(models.ContractOpportunity, contract_id=UUID(contract), opportunity_id=UUID(deal))
    await leave(database, contract, one)
    by_name = {invariant.name: invariant for invariant in invariants()}
    for name in ("orders/contracts_of_orders", "sales/opportunities_of_contracts"):
        mending = Mending(database, settings, by_name[name])
        # The other tests of this file share the database, so more may be mended.
        assert (await mending.run() >= 1, mending.refused) == (True, [])
    assert (await make.row(models.Order, UUID(order)))["contract_id"] is None
    assert (await make.row(models.ContractOpportunity, link))["deleted_at"] is not None
