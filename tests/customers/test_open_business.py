"""Tests that customers with open business are not deleted, and that nothing of a deleted customer is opened again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.changes.bulks import bulk, mapped
from tests.changes.recorded_reads import reads
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "reads", "settings"]  # fixtures


@pytest.fixture(scope="module")
async def trading(make: Make, graph: Graph, database: Database) -> Trading:
    """Returns a good in stock. Each test has its own customer."""
    return await trade(make, graph)


class Business:
    """Creates an order, an invoice, a contract or a case of a customer, in a state.

    Each method returns the name of the new row as refusals show it. The name is an empty text if the row does not
    prevent the deletion of the customer.
    """

    def __init__(self, trading: Trading, customer: UUID) -> None:
        self.trading, self.customer, self.graph = trading, customer, trading.graph

    async def order(self, state: str) -> str:
        """Creates an order in a state."""
        id = await self.trading.at(state, "1", customer_id=self.customer)
        return await self._name("order", id, state in ("CONFIRMED", "SHIPPED"))

    async def invoice(self, state: str) -> str:
        """Creates an invoice of a completed order in a state."""
        order = await self.trading.at("COMPLETED", "1", customer_id=self.customer)
        if state == "DRAFT":
            await self.graph.done("invoiceCreate", orderId=order)
            return ""
        id = await self.trading.invoice(order)
        if state == "PAID":
            await self.graph.done("paymentRecord", id=id, amount={"amount": "10", "currency": "USD"})
        return await self._name("invoice", id, state != "PAID")

    async def contract(self, state: str) -> str:
        """Creates a contract in a state."""
        contract = await self.trading.make(models.Contract)
        await self.trading.make(models.ContractCustomer, contract_id=contract, customer_id=self.customer)
        for verb in {"DRAFT": (), "SIGNED": ("contractSign",)}.get(state, ("contractSign", "contractTerminate")):
            await self.graph.done(verb, id=str(contract))
        return await self._name("contract", str(contract), state == "SIGNED")

    async def case(self, state: str) -> str:
        """Creates a case in a state."""
        id = str(await self.trading.make(models.SupportCase, customer_id=self.customer))
        steps = {"NEW": 0, "WAITING": 1, "RESOLVED": 2, "CLOSED": 3}[state]
        for verb in ("caseRespond", "caseResolve", "caseClose")[:steps]:
            await self.graph.done(verb, id=id)
        return await self._name("supportCase", id, state in ("NEW", "WAITING"))

    async def _name(self, field: str, id: str, keeps: bool) -> str:
        query = f"query($id: ID!) {{ {field}(id: $id) {{ number }} }}"
        return str((await self.graph(query, id=id))[field]["number"]) if keeps else ""


STATES = {
    "order": ("DRAFT", "CONFIRMED", "SHIPPED", "COMPLETED", "CANCELLED"),
    "invoice": ("DRAFT", "ISSUED", "PAID"),
    "contract": ("DRAFT", "SIGNED", "TERMINATED"),
    "case": ("NEW", "WAITING", "RESOLVED", "CLOSED"),
}


@pytest.mark.parametrize("kind", STATES)
async def test_open_business_keeps_a_customer(
    graph: Graph, trading: Trading, make: Make, database: Database, kind: str
) -> None:
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=100)
    for state in STATES[kind]:
        customer = await make(models.Customer)
        named = await getattr(Business(trading, customer), kind)(state)
        if not named:
            await graph.done("customerDelete", id=str(customer))
            continue
        async with unchanged(database):
            payload = await graph.change("customerDelete", "id", id=str(customer))
            [error] = payload["userErrors"]
            assert (error["field"], error["code"]) == (["input", "id"], "STATE"), state
            assert named in error["message"]
            assert "1 " in error["message"]


async def test_a_refusal_counts_and_names_some(graph: Graph, make: Make, trading: Trading) -> None:
    customer = await make(models.Customer)
    numbers = [await Business(trading, customer).case("NEW") for _ in range(5)]
    contract = await Business(trading, customer).contract("SIGNED")
    [error] = (await graph.change("customerDelete", "id", id=str(customer)))["userErrors"]
    assert "5 open cases" in error["message"]
    assert all(number in error["message"] for number in (*numbers[:3], contract))
    assert not any(number in error["message"] for number in numbers[3:])


async def deleted(graph: Graph, ids: list[UUID], policy: str) -> list[list[str]]:
    """Deletes customers by one bulk mutation. Returns, for each customer, the codes of the errors."""
    rows = [{"id": str(id)} for id in ids]
    found = await bulk(graph, mapped(models.Customer), "Delete", rows, policy)
    return [[code for _, code in errors] for errors in found]


async def test_a_bulk_deletion_leaves_them_too(graph: Graph, make: Make, trading: Trading, database: Database) -> None:
    for policy in ("ALL_OR_NOTHING", "EACH"):
        ids = [await make(models.Customer) for _ in range(4)]
        await Business(trading, ids[1]).case("NEW")
        await Business(trading, ids[2]).contract("SIGNED")
        if policy == "ALL_OR_NOTHING":
            async with unchanged(database):
                assert await deleted(graph, ids, policy) == [[], ["STATE"], ["STATE"], []]
        else:
            assert await deleted(graph, ids, policy) == [[], ["STATE"], ["STATE"], []]
            assert await deleted(graph, ids, policy) == [["NOT_FOUND"], ["STATE"], ["STATE"], ["NOT_FOUND"]]


async def test_a_bulk_deletion_reads_it_together(graph: Graph, make: Make, trading: Trading, reads: list[str]) -> None:
    counts = []
    for many in (2, 9):
        ids = [await make(models.Customer) for _ in range(many)]
        for id in ids[1:]:
            await Business(trading, id).case("NEW")
        reads.clear()
        assert await deleted(graph, ids, "EACH") == [[], *[["STATE"]] * (many - 1)]
        tables = ("order", "invoice", "support_case", "contract_customer")
        open_only = [sql for sql in reads if '"status"' in sql.partition(" WHERE ")[2]]
        counts.append([sum(f'FROM "{table}"' in sql for sql in open_only) for table in tables])
    # Cases and contracts are read once more, to end the assignments of those who worked for the deleted customer.
    assert counts == [[1, 1, 2, 2]] * 2


async def test_who_may_not_see_it_is_told_nothing(
    graph: Graph, make: Make, trading: Trading, settings: Settings, database: Database
) -> None:
    manager = await make(models.Employee, role="MANAGER", team_id=await make(models.Team))
    customer = await make(models.Customer, owner_id=manager)
    number = await Business(trading, customer).case("NEW")
    client = graph.as_employee(settings, manager)
    async with unchanged(database):
        [error] = (await client.change("customerDelete", "id", id=gid(models.Customer, customer)))["userErrors"]
        assert error["code"] in ("STATE", "NOT_FOUND", "NOT_ALLOWED")
        assert (number in error["message"]) is (error["code"] == "STATE")


async def test_nothing_of_a_deleted_customer_is_opened_again(
    graph: Graph, make: Make, trading: Trading, database: Database
) -> None:
    customer = await make(models.Customer)
    closed = str(await make(models.SupportCase, customer_id=customer))
    for verb in ("caseRespond", "caseResolve"):
        await graph.done(verb, id=closed)
    draft = await trading.order("1", customer_id=customer)
    completed = await trading.at("COMPLETED", "1", customer_id=customer)
    invoice = (await graph.done("invoiceCreate", orderId=completed))["id"]
    await graph.done("customerDelete", id=str(customer))
    cases: list[tuple[str, dict[str, Any], str]] = [
        ("orderConfirm", {"id": draft}, "input.customerId"),
        ("caseReopen", {"id": closed}, "input.id"),
        ("invoiceIssue", {"id": invoice}, "input.id"),
    ]
    async with unchanged(database):
        for verb, given, field in cases:
            assert await graph.refused(verb, **given) == [(field, "STATE")]
    await graph.done("customerRestore", id=str(customer))
    for verb, given, _ in cases:
        await graph.done(verb, **given)
