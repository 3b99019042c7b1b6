"""Tests that a refusal reveals nothing about rows and values that the caller may not see.

Each rule is broken twice by the same data: by a caller who sees the data, and by a caller who does not.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from tests.access.world import World
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.graph import Graph, gid
from tests.unchanged import stored

NEUTRAL = ("NOT_ALLOWED", "Data that you may not see prevents this.")
Told = tuple[str, str, str]
"""The field, code and message of an error."""


async def told(client: Graph, mutation: str, **input: Any) -> list[Told]:
    """Runs a mutation, and returns the field, the code and the message of each error in `userErrors`."""
    name = mutation[0].upper() + mutation[1:]
    fields = "userErrors { field code message }"
    answer = await client.ask(
        f"mutation($input: {name}Input!) {{ done: {mutation}(input: $input) {{ {fields} }} }}", input=input
    )
    assert "errors" not in answer, answer["errors"]
    errors = answer["data"]["done"]["userErrors"]
    return [(".".join(error["field"]), error["code"], error["message"]) for error in errors]


@asynccontextmanager
async def nothing_written(database: Database) -> AsyncIterator[None]:
    """Checks that the block writes nothing, except the time at which an API key was last used."""
    before = await stored(database)
    yield
    after = await stored(database)
    assert {table for table in after if after[table] != before[table]} <= {"api_key"}


async def key(graph: Graph, *scopes: str) -> Graph:
    """Returns a client with a new API key for all customers."""
    return with_token(graph, (await created(graph, scopes=list(scopes)))[1])


async def contract(world: World, **values: Any) -> UUID:
    id = await world.make(models.Contract, owner_id=world.employees["seller"], **values)
    await world.make(models.ContractCustomer, contract_id=id, customer_id=world.customers["owned"])
    return id


async def order(world: World, customer: str = "owned", **values: Any) -> UUID:
    return await world.make(models.Order, customer_id=world.customers[customer], **values)


async def line(world: World, order_id: UUID, **product: Any) -> UUID:
    """Creates an order line for a new product, and returns the id of the line.

    `product`: values of the product that replace the defaults.
    """
    id = await world.make(models.Product, **{"sku": "SECRET-1", "kind": "GOOD", "currency": "USD", **product})
    return await world.make(models.OrderLine, order_id=order_id, product_id=id, quantity=Decimal(1), unit_price=None)


Case = tuple[str, dict[str, Any]]


async def currency_of_a_contract(world: World) -> Case:
    id = await order(world, contract_id=await contract(world, currency="USD"), currency="USD")
    return "orderUpdate", {"id": gid(models.Order, id), "currency": "EUR"}


async def currency_of_invoices(world: World) -> Case:
    id = await order(world, currency="USD")
    await world.make(models.Invoice, order_id=id)
    return "orderUpdate", {"id": gid(models.Order, id), "currency": "EUR"}


async def an_invoiced_order(world: World) -> Case:
    id = await order(world, status="CONFIRMED")
    await world.make(models.Invoice, order_id=id, status="ISSUED")
    return "orderCancel", {"id": gid(models.Order, id)}


async def an_unsigned_contract(world: World) -> Case:
    id = await order(world, contract_id=await contract(world))
    await line(world, id, list_price=Money(Decimal(1), "USD"), stock_on_hand=5)
    return "orderConfirm", {"id": gid(models.Order, id)}


async def a_product_out_of_stock(world: World) -> Case:
    id = await order(world)
    await line(world, id, list_price=Money(Decimal(1), "USD"), stock_on_hand=0)
    return "orderConfirm", {"id": gid(models.Order, id)}


async def a_product_without_a_price(world: World) -> Case:
    id = await order(world)
    await line(world, id, list_price=None, stock_on_hand=5)
    return "orderConfirm", {"id": gid(models.Order, id)}


async def a_product_no_longer_sold(world: World) -> Case:
    id = await order(world)
    await line(world, id, list_price=Money(Decimal(1), "USD"), stock_on_hand=5, active=False)
    return "orderConfirm", {"id": gid(models.Order, id)}


async def a_draft_to_invoice(world: World) -> Case:
    invoice = await world.make(models.Invoice, order_id=await order(world, status="DRAFT"))
    return "invoiceIssue", {"id": gid(models.Invoice, invoice)}


async def nothing_to_invoice(world: World) -> Case:
    invoice = await world.make(models.Invoice, order_id=await order(world, status="CONFIRMED"))
    return "invoiceIssue", {"id": gid(models.Invoice, invoice)}


async def an_invoice_above_the_order(world: World) -> Case:
    invoice = await world.make(
        models.Invoice, order_id=await order(world, status="CONFIRMED", total=Money(Decimal(1), "USD"))
    )
    await world.make(models.InvoiceLine, invoice_id=invoice, quantity=Decimal(1), unit_price=Money(Decimal(5), "USD"))
    return "invoiceIssue", {"id": gid(models.Invoice, invoice)}


async def an_opportunity_that_was_lost(world: World) -> Case:
    id = await contract(world)
    lost = await world.make(models.Stage, kind="LOST")
    opportunity = await world.make(
        models.Opportunity, customer_id=world.customers["owned"], stage_id=lost, imported=True
    )
    await world.make(models.ContractOpportunity, contract_id=id, opportunity_id=opportunity)
    return "contractSign", {"id": gid(models.Contract, id)}


CASES: dict[str, tuple[Callable[[World], Awaitable[Case]], list[str], str, tuple[str, str]]] = {
    # what breaks the rule, the scopes without sight of it, the scope with sight, the field and code with sight
    "currency of a contract": (currency_of_a_contract, ["ORDERS_WRITE"], "CONTRACTS_READ", ("currency", "INVALID")),
    "currency of invoices": (currency_of_invoices, ["ORDERS_WRITE"], "INVOICES_READ", ("currency", "INVALID")),
    "an invoiced order": (an_invoiced_order, ["ORDERS_WRITE"], "INVOICES_READ", ("id", "STATE")),
    "an unsigned contract": (an_unsigned_contract, ["ORDERS_WRITE"], "CONTRACTS_READ", ("contractId", "STATE")),
    "out of stock": (a_product_out_of_stock, ["ORDERS_WRITE"], "CATALOGUE_READ", ("lines", "STATE")),
    "no price": (a_product_without_a_price, ["ORDERS_WRITE"], "CATALOGUE_READ", ("lines.0.unitPrice", "REQUIRED")),
    "no longer sold": (a_product_no_longer_sold, ["ORDERS_WRITE"], "CATALOGUE_READ", ("lines.0.productId", "INVALID")),
    "a draft to invoice": (a_draft_to_invoice, ["INVOICES_WRITE"], "ORDERS_READ", ("orderId", "STATE")),
    "nothing to invoice": (nothing_to_invoice, ["INVOICES_WRITE"], "ORDERS_READ", ("lines", "STATE")),
    "above the order": (an_invoice_above_the_order, ["INVOICES_WRITE"], "ORDERS_READ", ("lines", "OUT_OF_RANGE")),
    "a lost opportunity": (an_opportunity_that_was_lost, ["CONTRACTS_WRITE"], "SALES_READ", ("", "STATE")),
}


@pytest.mark.parametrize("name", CASES)
async def test_a_key_is_told_what_its_scopes_show(graph: Graph, world: World, database: Database, name: str) -> None:
    prepare, scopes, more, (field, code) = CASES[name]
    mutation, input = await prepare(world)
    without, sees = await key(graph, *scopes), await key(graph, *scopes, more)
    async with nothing_written(database):
        blind, plain = await told(without, mutation, **input), await told(sees, mutation, **input)
    if name == "a lost opportunity":  # the field is the opportunity's, or the contract itself
        assert (blind, [one[:2] for one in plain]) == ([("input.id", *NEUTRAL)], [("input.opportunities.id", code)])
        return
    assert blind == [(f"input.{field}", *NEUTRAL)]
    assert [one[:2] for one in plain] == [(f"input.{field}", code)]
    assert plain[0][2] != NEUTRAL[1]


@pytest.mark.parametrize("kind", ["OPEN", "LOST"])
async def test_signing_a_contract_with_an_opportunity_of_others(
    graph: Graph, world: World, settings: Settings, database: Database, kind: str
) -> None:
    id, stage = await contract(world), await world.make(models.Stage, kind=kind)
    others = await world.make(models.Opportunity, customer_id=world.customers["served"], stage_id=stage, imported=True)
    await world.make(models.ContractOpportunity, contract_id=id, opportunity_id=others)
    seller = graph.as_employee(settings, world.employees["seller"])
    async with nothing_written(database):
        assert await told(seller, "contractSign", id=gid(models.Contract, id)) == [("input.id", *NEUTRAL)]


async def test_a_quote_for_a_product_that_is_not_seen(graph: Graph, world: World) -> None:
    id = await order(world)
    await line(world, id, list_price=None)
    query = "query($id: ID!) { orderQuote(id: $id) { quote { total { amount } } userErrors { code message } } }"
    answers = []
    for scopes in (["ORDERS_READ"], ["ORDERS_READ", "CATALOGUE_READ"]):
        data = await (await key(graph, *scopes))(query, id=gid(models.Order, id))
        assert data["orderQuote"]["quote"] is None
        answers.append([(error["code"], error["message"]) for error in data["orderQuote"]["userErrors"]])
    assert answers == [[NEUTRAL], [("REQUIRED", "SECRET-1 has no price in USD. Give a unit price.")]]


@pytest.mark.parametrize("visible", [True, False])
async def test_a_cycle_of_companies(graph: Graph, world: World, settings: Settings, visible: bool) -> None:
    make, seller = world.make, world.employees["seller"]
    owner = seller if visible else world.employees["rival"]
    top = await make(models.Customer, kind="COMPANY", owner_id=seller)
    middle = await make(models.Customer, kind="COMPANY", owner_id=owner, parent_id=top)
    bottom = await make(models.Customer, kind="COMPANY", owner_id=seller, parent_id=middle)
    mine = graph.as_employee(settings, seller)
    ids = gid(models.Customer, top), gid(models.Customer, bottom)
    [(field, code, message)] = await told(mine, "customerUpdate", id=ids[0], parentId=ids[1])
    assert field == "input.parentId"
    assert (code, message) == (("INVALID", "This would create a cycle. Choose another parent.") if visible else NEUTRAL)


@pytest.mark.parametrize("visible", [True, False])
async def test_a_company_with_subsidiaries(graph: Graph, world: World, settings: Settings, visible: bool) -> None:
    make, seller = world.make, world.employees["seller"]
    top = await make(models.Customer, kind="COMPANY", owner_id=seller)
    await make(models.Customer, kind="COMPANY", owner_id=world.employees["rival"], parent_id=top)
    if visible:  # one that the caller sees is reason enough
        await make(models.Customer, kind="COMPANY", owner_id=seller, parent_id=top)
    mine = graph.as_employee(settings, seller)
    [(field, code, message)] = await told(mine, "customerUpdate", id=gid(models.Customer, top), kind="PERSON")
    assert (field, code) == ("input.kind", "STATE" if visible else "NOT_ALLOWED")
    assert visible or message == NEUTRAL[1]


async def test_currency_of_a_contract_with_orders_of_others(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    # A colleague's contract: its owner sees all of its customers.
    id = await world.make(models.Contract, owner_id=world.employees["rival"], currency="USD")
    for party in ("owned", "served"):
        await world.make(models.ContractCustomer, contract_id=id, customer_id=world.customers[party])
    await order(world, "served", contract_id=id)
    seller, manager = (graph.as_employee(settings, world.employees[name]) for name in ("seller", "head"))
    async with nothing_written(database):
        blind = await told(seller, "contractUpdate", id=gid(models.Contract, id), currency="EUR")
        plain = await told(manager, "contractUpdate", id=gid(models.Contract, id), currency="EUR")
    assert blind == [("input.currency", *NEUTRAL)]
    assert [one[:2] for one in plain] == [("input.currency", "INVALID")]


async def test_whether_a_birth_date_is_set_is_not_told(graph: Graph, world: World, database: Database) -> None:
    # A company has no birth date. Whoever may not read birth dates may not make a company of a person at all.
    make, blind = world.make, await key(graph, "CUSTOMERS_WRITE")
    values = {"kind": "PERSON", "owner_id": world.employees["seller"]}
    born = await make(models.Customer, **values, birth_date=date(1990, 5, 17))
    unknown = await make(models.Customer, **values, birth_date=None)
    async with nothing_written(database):
        for id in (born, unknown):
            answer = await told(blind, "customerUpdate", id=gid(models.Customer, id), kind="COMPANY")
            assert answer == [("input.kind", *NEUTRAL)]
    reading = await key(graph, "CUSTOMERS_WRITE", "SENSITIVE_READ")
    [(field, code, _)] = await told(reading, "customerUpdate", id=gid(models.Customer, born), kind="COMPANY")
    assert (field, code) == ("input.birthDate", "INVALID")
    assert await told(reading, "customerUpdate", id=gid(models.Customer, unknown), kind="COMPANY") == []
