"""Tests of contracts: which rows they may link, when the links change, and when orders are confirmed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit
from resolvers.sales import contract_customers, contracts
from resolvers.search.record import Record
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.sales.selling import Selling, begin, money
from tests.standing_clock import served
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

USD, EUR, JPY = (Money(Decimal(100), currency) for currency in ("USD", "EUR", "JPY"))


@pytest.fixture(scope="module")
async def selling(make: Make) -> Selling:
    """A pipeline with its customer."""
    return await begin(make)


@pytest.fixture(scope="module")
async def trading(make: Make, graph: Graph) -> Trading:
    """A customer, and a good in stock."""
    return await trade(make, graph)


async def drafted(make: Make, *customers: Any, **values: Any) -> str:
    """Creates a draft contract with these customers. Returns its id."""
    contract = await make(models.Contract, **values)
    for customer in customers:
        await make(models.ContractCustomer, contract_id=contract, customer_id=UUID(str(customer)))
    return str(contract)


UNFIT = [
    ("another customer", USD, USD, True),
    ("another currency", USD, EUR, False),
    ("a currency without decimals", JPY, USD, False),
    ("both", EUR, JPY, True),
]


@pytest.mark.parametrize(("name", "amount", "expected", "foreign"), UNFIT, ids=[one[0] for one in UNFIT])
async def test_a_contract_seals_what_fits_it(
    graph: Graph, selling: Selling, database: Database, name: str, amount: Money, expected: Money, foreign: bool
) -> None:
    make = selling.make
    contract = await drafted(make, selling.customer, amount=amount)
    customer = await make(models.Customer) if foreign else selling.customer
    unfit = await selling.opportunity(customer_id=customer, expected_amount=expected)
    async with unchanged(database):
        refused = await graph.refused("contractOpportunityAdd", contractId=contract, opportunityId=unfit)
        assert refused == [("input.opportunityId", "INVALID")]
    if foreign:
        await graph.done("contractAddCustomers", id=contract, customerIds=[str(customer)])
    if amount.currency == expected.currency:
        shown = "opportunities { totalCount }"
        row = await graph.done("contractOpportunityAdd", shown, contractId=contract, opportunityId=unfit)
        assert row["opportunities"]["totalCount"] == 1


async def test_signing_checks_again(graph: Graph, selling: Selling, database: Database) -> None:
    make, entity = selling.make, registry.of(models.Opportunity)
    for column in ("currency", "customer_id", "currency"):
        contract = await drafted(make, selling.customer)
        sealed = await selling.opportunity(expected_amount=None)
        await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=sealed)
        moved = {column: "EUR" if column == "currency" else await make(models.Customer)}
        row = await make.row(models.Opportunity, UUID(sealed))

        async def store(unit: Unit, row: Record = row, moved: dict[str, Any] = moved) -> None:
            ids = {row["customer_id"], moved.get("customer_id", row["customer_id"])}
            await unit.hold({models.Customer: ids, models.Opportunity: [row.id]})
            await unit.store(entity, row, moved)  # past the rules, as rows of earlier versions

        await make.changes.run(store)
        async with unchanged(database):
            refused = await graph.refused("contractSign", id=contract)
            assert refused == [("input.opportunities.opportunityId", "INVALID")]


CHANGES: list[tuple[str, str, dict[str, Any]]] = [
    ("contractUpdate", "amount", {"amount": money("7")}),
    ("contractUpdate", "effectiveOn", {"effectiveOn": "2026-01-01"}),
    ("contractUpdate", "terminatesOn", {"terminatesOn": "2999-01-01"}),
    ("contractUpdate", "terms", {"terms": "Other ones"}),
    ("contractUpdate", "customerIds", {"customerIds": ["$customer"]}),
    ("contractOpportunityAdd", "contractId", {"opportunityId": "$open"}),
    ("contractOpportunityRemove", "contractId", {"opportunityId": "$sealed"}),
]


async def test_a_signed_contract_changes_by_verbs_alone(graph: Graph, selling: Selling, database: Database) -> None:
    make = selling.make
    contract = await drafted(make, selling.customer)
    ids = {name: await selling.opportunity() for name in ("$sealed", "$open")}
    ids["$customer"] = gid(models.Customer, await make(models.Customer))
    await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=ids["$sealed"])
    for ending, verb in ((None, "contractSign"), ("TERMINATED", "contractTerminate")):
        await graph.done(verb, id=contract)
        async with unchanged(database):
            for mutation, field, given in CHANGES:
                known = {"contractId": contract} if field == "contractId" else {"id": contract}
                values = {
                    name: [ids.get(one, one) for one in value]
                    if isinstance(value, list)
                    else ids.get(str(value), value)
                    for name, value in given.items()
                }
                payload = await graph.change(mutation, "id", **known, **values)
                found = [(error["field"], error["code"]) for error in payload["userErrors"]]
                assert found == [(["input", field], "STATE")], (mutation, ending)
    customers = {"customerIds": [ids["$customer"]]}
    signed = await drafted(make, selling.customer)
    await graph.done("contractSign", id=signed)
    shown = "customers { totalCount }"
    row = await graph.done("contractAddCustomers", shown, id=signed, **customers)
    assert row["customers"]["totalCount"] == 2
    row = await graph.done("contractRemoveCustomers", shown, id=signed, **customers)
    assert row["customers"]["totalCount"] == 1


async def test_the_currency_stays_while_something_is_sealed(graph: Graph, selling: Selling, database: Database) -> None:
    contract = await drafted(selling.make, selling.customer)
    sealed = await selling.opportunity()
    ends = {"contractId": contract, "opportunityId": sealed}
    await graph.done("contractOpportunityAdd", **ends)
    async with unchanged(database):
        refused = await graph.refused("contractUpdate", id=contract, amount=money("5", "EUR"))
        assert refused == [("input.amount", "INVALID")]
    await graph.done("contractOpportunityRemove", **ends)
    await graph.done("contractUpdate", id=contract, amount=money("5", "EUR"))


BY: dict[str, Callable[[dict[str, str]], dict[str, Any]]] = {
    "ids": lambda ids: {"customerIds": [ids["free"], ids["other"]]},
    "segment": lambda ids: {"segmentId": ids["segment"]},
    "condition": lambda ids: {"where": {"id": {"in": [ids["free"], ids["other"]]}}},
    "all of them": lambda ids: {"customerIds": [ids["free"]], "where": {"id": {"eq": ids["other"]}}},
}


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("by", BY)
async def test_customers_leave_a_contract(graph: Graph, make: Make, by: str, signed: bool) -> None:
    rows = {name: await make(models.Customer) for name in ("free", "other", "stays", "never in it")}
    segment = await make(models.Segment)
    for name in ("free", "other", "never in it"):
        await make(models.SegmentMember, segment_id=segment, customer_id=rows[name])
    contract = await drafted(make, *(rows[name] for name in ("free", "other", "stays")))
    if signed:
        await graph.done("contractSign", id=contract)
    ids = {name: gid(models.Customer, id) for name, id in rows.items()} | {"segment": gid(models.Segment, segment)}
    shown = "version customers { nodes { id } }"
    row = await graph.done("contractRemoveCustomers", shown, id=contract, **BY[by](ids))
    assert row["customers"]["nodes"] == [{"id": ids["stays"]}]
    again = await graph.done("contractRemoveCustomers", shown, id=contract, **BY[by](ids))
    assert again["version"] == row["version"]
    back = await graph.done("contractAddCustomers", shown, id=contract, customerIds=[ids["free"]])
    assert len(back["customers"]["nodes"]) == 2


async def test_a_customer_with_business_under_the_contract_stays(
    graph: Graph, selling: Selling, trading: Trading, database: Database
) -> None:
    make, who = selling.make, gid(models.Customer, trading.customer)
    for prepare in ("order", "confirmed order", "cancelled order", "opportunity"):
        contract = await drafted(make, trading.customer, await make(models.Customer))
        named = sealed = "Sealed one"
        if prepare == "opportunity":
            sealed = await selling.opportunity(customer_id=trading.customer, name="Sealed one")
            await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=sealed)
        else:
            await graph.done("contractSign", id=contract)
            order = await trading.order("1", contract_id=contract)
            for verb in {"order": [], "confirmed order": ["orderConfirm"], "cancelled order": ["orderCancel"]}[prepare]:
                await graph.done(verb, id=order)
            named = (await graph("query($id: ID!) { order(id: $id) { number } }", id=order))["order"]["number"]
        async with unchanged(database):
            payload = await graph.change("contractRemoveCustomers", "id", id=contract, customerIds=[who])
            [error] = payload["userErrors"]
            assert error["code"] == "STATE"
            assert named in error["message"]
        if prepare == "opportunity":
            await graph.done("contractOpportunityRemove", contractId=contract, opportunityId=sealed)
            await graph.done("contractRemoveCustomers", id=contract, customerIds=[who])


async def test_a_signed_contract_keeps_a_customer(graph: Graph, make: Make, database: Database) -> None:
    only = await make(models.Customer)
    contract, ids = await drafted(make, only), [gid(models.Customer, only)]
    await graph.done("contractRemoveCustomers", id=contract, customerIds=ids)
    await graph.done("contractAddCustomers", id=contract, customerIds=ids)
    await graph.done("contractSign", id=contract)
    async with unchanged(database):
        for given in ({"customerIds": ids}, {"where": {"id": {"in": ids}}}):
            assert await graph.refused("contractRemoveCustomers", id=contract, **given) == [("input.id", "STATE")]
    await graph.done("contractTerminate", id=contract)
    async with unchanged(database):
        assert await graph.refused("contractRemoveCustomers", id=contract, customerIds=ids) == [("input.id", "STATE")]


async def test_nobody_removes_what_shows_them_the_contract(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    seller = await make(models.Employee, role="SALES")
    mine, other = await make(models.Customer, owner_id=seller), await make(models.Customer)
    contract = await drafted(make, mine, other, owner_id=await make(models.Employee))
    graph = graph.as_employee(settings, seller)
    async with unchanged(database):
        hidden = await graph.refused("contractRemoveCustomers", id=contract, customerIds=[gid(models.Customer, other)])
        assert hidden == [("input.customerIds.0", "NOT_FOUND")]
        own = await graph.refused("contractRemoveCustomers", id=contract, customerIds=[gid(models.Customer, mine)])
        assert own == [("input.id", "NOT_ALLOWED")]


@pytest.mark.parametrize("mutation", ["contractAddCustomers", "contractRemoveCustomers"])
async def test_a_condition_is_bounded_and_priced(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch, mutation: str
) -> None:
    ids = [await make(models.Customer) for _ in range(3)]
    contract = await drafted(make, *ids) if mutation == "contractRemoveCustomers" else await drafted(make)
    listed = [gid(models.Customer, id) for id in ids]
    monkeypatch.setattr(contract_customers, "MOST_CUSTOMERS", 2)
    async with unchanged(database):
        for given, field in (({"where": {"id": {"in": listed}}}, "where"), ({"customerIds": listed}, "customerIds")):
            assert await graph.refused(mutation, id=contract, **given) == [(f"input.{field}", "OUT_OF_RANGE")]
    name = mutation[0].upper() + mutation[1:]
    costs = []
    inputs: tuple[dict[str, Any], ...] = (
        {"customerIds": listed[:1]},
        {"where": {"id": {"eq": listed[0]}}},
        {"segmentId": listed[0]},
    )
    for given in inputs:
        query = f"mutation($input: {name}Input!) {{ {mutation}(input: $input) {{ userErrors {{ code }} }} }}"
        answer = await graph.ask(query, input={"id": contract, **given})
        costs.append(answer["extensions"]["cost"]["requested"])
    assert costs[0] == 11
    assert costs[1] >= 500


async def test_a_signature_wins_a_bounded_number(
    graph: Graph, selling: Selling, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contracts, "MOST_WON", 2)
    contract = await drafted(selling.make, selling.customer)
    ids = [await selling.opportunity() for _ in range(3)]
    for id in ids:
        await graph.done("contractOpportunityAdd", contractId=contract, opportunityId=id)
    async with unchanged(database):
        assert await graph.refused("contractSign", id=contract) == [("input.opportunities", "OUT_OF_RANGE")]
    await graph.done("opportunityWin", id=ids[0])
    row = await graph.done("contractSign", "opportunities { nodes { stage { kind } } }", id=contract)
    assert row["opportunities"]["nodes"] == [{"stage": {"kind": "WON"}}] * 3


DAYS = [
    # effective, last day, the local time of the confirmation, allowed
    (date(2026, 12, 31), None, "2026-12-30 23:59:59", False),
    (date(2026, 12, 31), None, "2026-12-31 00:00:00", True),
    (date(2026, 12, 1), date(2026, 12, 31), "2026-12-31 23:59:59", True),
    (date(2026, 12, 1), date(2026, 12, 31), "2027-01-01 00:00:00", False),
    (date(2026, 3, 29), date(2026, 3, 29), "2026-03-29 12:00:00", True),
]


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Europe/Berlin"])
async def test_orders_are_confirmed_from_the_first_to_the_last_day(
    graph: Graph, make: Make, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    trading = await trade(make, graph, sku=f"DAYS-{zone}")
    async with served(settings, make, monkeypatch, zone) as (sign_in, clock_):
        for begins, ends, local, allowed in DAYS:
            clock_.show(f"{begins} 12:00", zone)
            contract = await drafted(make, trading.customer, effective_on=begins, terminates_on=ends)
            client = sign_in()
            await client.done("contractSign", id=contract)
            order = await trading.order("1", contract_id=contract)
            clock_.show(local, zone)
            client = sign_in()
            if allowed:
                await client.done("orderConfirm", id=order)
                continue
            async with unchanged(database):
                assert await client.refused("orderConfirm", id=order) == [("input.contractId", "STATE")]


@pytest.mark.parametrize(
    ("amount", "pieces", "rest"), [("30", "3", "0.00"), ("25", "3", "-5.00"), ("0", "2", "-20.00")]
)
async def test_what_is_ordered_beyond_the_amount(graph: Graph, make: Make, amount: str, pieces: str, rest: str) -> None:
    trading = await trade(make, graph, sku=f"REST-{amount}")
    contract = await drafted(make, trading.customer, amount=Money(Decimal(amount), "USD"))
    await graph.done("contractSign", id=contract)
    await graph.done("orderConfirm", id=await trading.order(pieces, contract_id=contract))
    shown = 'execution { remaining { amount } } executionIn(currency: "USD") { remaining { amount } }'
    row = (await graph(f"query($id: ID!) {{ contract(id: $id) {{ {shown} }} }}", id=contract))["contract"]
    assert row == {name: {"remaining": {"amount": rest}} for name in ("execution", "executionIn")}
