"""Tests of contracts: their customers, and signing, executing and terminating them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers.state_machines import CONTRACT
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.sales.selling import Selling, money
from tests.unchanged import unchanged

EXECUTION = "execution { ordered { amount } invoiced { amount } paid { amount } remaining { amount currency } }"


async def draft(trading: Trading, **values: object) -> str:
    """Creates a draft contract with the customer. Returns its id."""
    contract = await trading.make(models.Contract, **values)
    await trading.make(models.ContractCustomer, contract_id=contract, customer_id=trading.customer)
    return str(contract)


async def test_a_contract_without_a_customer_is_not_signed(graph: Graph, database: Database) -> None:
    row = await graph.done("contractCreate", "id number status", title="Frame")
    assert (row["number"], row["status"]) == (f"CON-{clock.now().year}-00001", "DRAFT")
    async with unchanged(database):
        assert await graph.refused("contractSign", id=row["id"]) == [("input.customers", "REQUIRED")]


async def test_a_contract_does_not_end_before_it_begins(
    graph: Graph, trading: Trading, database: Database, settings: Settings
) -> None:
    days = {"effectiveOn": "2026-02-02", "terminatesOn": "2026-02-01"}
    async with unchanged(database):
        assert await graph.refused("contractCreate", title="x", **days) == [("input.terminatesOn", "INVALID")]
    over = await draft(trading, terminates_on=clock.today(settings.time_zone) - timedelta(days=1))
    async with unchanged(database):
        assert await graph.refused("contractSign", id=over) == [("input.terminatesOn", "INVALID")]


async def test_signing_wins_its_opportunities(
    graph: Graph, trading: Trading, selling: Selling, database: Database, settings: Settings
) -> None:
    contract = await draft(trading)
    opportunity = await selling.opportunity(customer_id=trading.customer)
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=opportunity)
    shown = "status signedAt effectiveOn opportunities { nodes { stage { kind } salesRecords { totalCount } } }"
    row = await graph.done("contractSign", shown, id=contract)
    assert row["status"] == "SIGNED"
    assert row["signedAt"]
    assert row["effectiveOn"] == str(clock.today(settings.time_zone))
    assert row["opportunities"]["nodes"] == [{"stage": {"kind": "WON"}, "salesRecords": {"totalCount": 1}}]
    lost = await selling.opportunity(customer_id=trading.customer)
    await graph.done("opportunityLose", id=lost, lostReason="Price")
    other = await draft(trading)
    await graph.done("contractOpportunityAdd", contractId=other, opportunityId=lost)
    async with unchanged(database):
        assert await graph.refused("contractSign", id=other) == [("input.opportunities.id", "STATE")]
        assert await graph.refused("contractUpdate", id=contract, title="y") == [("input.title", "STATE")]
        assert await graph.refused("contractDelete", id=contract) == [("input.id", "STATE")]


async def test_what_a_signed_contract_has_won_stays_won(
    graph: Graph, trading: Trading, selling: Selling, database: Database
) -> None:
    contract, deal = await draft(trading), await selling.opportunity(customer_id=trading.customer)
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=deal)
    await graph.done("contractSign", id=contract)
    async with unchanged(database):
        assert await graph.refused("opportunityReopen", id=deal) == [("input.id", "STATE")]
        for stage in ("Prospect", "Offer", "Lost"):
            moved = await graph.refused("opportunityMove", id=deal, stageId=selling.stages[stage])
            assert moved == [("input.id", "STATE")]
    await graph.done("opportunityMove", id=deal, stageId=selling.stages["Sold"])  # is won, too
    await graph.done("contractTerminate", id=contract)
    await graph.done("opportunityReopen", id=deal)


async def test_customers_come_one_by_one_by_segment_and_by_condition(graph: Graph, trading: Trading) -> None:
    make = trading.make
    contract = str(await make(models.Contract))
    segment = await make(models.Segment)
    inside, named, gone = await make(models.Customer), await make(models.Customer), await make(models.Customer)
    for one in (inside, gone):
        await make(models.SegmentMember, segment_id=segment, customer_id=one)
    await graph.done("customerDelete", id=str(gone))
    shown = "version customers { totalCount }"
    row = await graph.done("contractAddCustomers", shown, id=contract, customerIds=[str(named), str(named)])
    assert row == {"version": 2, "customers": {"totalCount": 1}}
    row = await graph.done("contractAddCustomers", shown, id=contract, segmentId=gid(models.Segment, segment))
    assert row["customers"]["totalCount"] == 2
    row = await graph.done("contractAddCustomers", shown, id=contract, where={"tier": {"eq": "KEY"}})
    assert row == {"version": 4, "customers": {"totalCount": 3}}
    row = await graph.done("contractAddCustomers", shown, id=contract, where={"tier": {"eq": "KEY"}})
    assert row == {"version": 4, "customers": {"totalCount": 3}}
    refused = await graph.refused("contractAddCustomers", id=contract, customerIds=[str(named), str(gone)])
    assert refused == [("input.customerIds.1", "NOT_FOUND")]


@pytest.mark.parametrize("mutation", ["contractAddCustomers", "contractRemoveCustomers"])
async def test_a_segment_that_is_deleted_or_unknown_is_not_found(
    graph: Graph, trading: Trading, database: Database, mutation: str
) -> None:
    """It names no customers, and must not pass for a segment without any."""
    contract, deleted = await draft(trading), await trading.make(models.Segment)
    await trading.make(models.SegmentMember, segment_id=deleted, customer_id=trading.customer)
    await graph.done("segmentDelete", id=gid(models.Segment, deleted))
    empty = gid(models.Segment, await trading.make(models.Segment))
    await graph.done(mutation, id=contract, segmentId=empty)
    async with unchanged(database):
        for segment in (deleted, new_id()):
            given: dict[str, Any] = {"segmentId": gid(models.Segment, segment)}
            for also in ({}, {"customerIds": [str(trading.customer)]}):
                assert await graph.refused(mutation, id=contract, **given, **also) == [("input.segmentId", "NOT_FOUND")]


async def test_its_execution_is_kept(graph: Graph, trading: Trading, database: Database) -> None:
    contract = await draft(trading, amount=Money(Decimal("100"), "USD"))
    order = await trading.order("3", contract_id=contract)
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=order) == [("input.contractId", "STATE")]
    await graph.done("contractSign", id=contract)
    await graph.done("orderConfirm", id=order)
    invoice = await trading.invoice(order)
    await graph.done("paymentRecord", id=invoice, amount=money("12"))
    other = await trading.order("1", contract_id=contract)
    await graph.done("orderConfirm", id=other)
    await graph.done("orderCancel", id=other)
    data = await graph(f"query($id: ID!) {{ contract(id: $id) {{ {EXECUTION} }} }}", id=contract)
    assert data["contract"]["execution"] == {
        "ordered": {"amount": "30.00"},
        "invoiced": {"amount": "30.00"},
        "paid": {"amount": "12.00"},
        "remaining": money("70.00"),
    }


@pytest.mark.parametrize("state", ["DRAFT", "SIGNED", "TERMINATED"])
async def test_each_verb_goes_from_its_states_alone(
    graph: Graph, trading: Trading, database: Database, state: str
) -> None:
    named = {"customerIds": [str(trading.customer)]}
    also = dict.fromkeys(("contractAddCustomers", "contractRemoveCustomers"), named)
    for verb in ("contractSign", "contractTerminate", "contractAddCustomers", "contractRemoveCustomers"):
        contract = await draft(trading)
        await trading.make(models.ContractCustomer, contract_id=UUID(contract))
        if state != "DRAFT":
            await graph.done("contractSign", id=contract)
        if state == "TERMINATED":
            await graph.done("contractTerminate", id=contract, reason="Moved away")
        if state in CONTRACT[verb].sources:
            row = await graph.done(verb, "status", id=contract, **also.get(verb, {}))
            assert row["status"] == (CONTRACT[verb].to or state)
        else:
            async with unchanged(database):
                assert await graph.refused(verb, id=contract) == [("input.id", "STATE")]


async def test_an_opportunity_is_won_lost_and_reopened(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityMove", id=id, stageId=selling.stages["Offer"])
    shown = "stage { name } lostReason salesRecords { nodes { amount { amount } } }"
    row = await graph.done("opportunityWin", shown, id=id, amount=money("80"))
    assert row["stage"] == {"name": "Won"}
    assert row["salesRecords"]["nodes"] == [{"amount": {"amount": "80.00"}}]
    async with unchanged(database):
        for verb in ("opportunityWin", "opportunityLose"):
            assert await graph.refused(verb, id=id) == [("input.id", "STATE")]
    row = await graph.done("opportunityReopen", shown, id=id)
    assert row == {"stage": {"name": "Offer"}, "lostReason": None, "salesRecords": {"nodes": []}}
    row = await graph.done("opportunityLose", shown, id=id, lostReason="Price")
    assert (row["stage"], row["lostReason"]) == ({"name": "Lost"}, "Price")
