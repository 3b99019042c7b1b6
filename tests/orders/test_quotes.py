"""Tests of quotes: their prices, who may see them, and their arguments."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers.state_machines import ORDER
from schema.graph import sdl
from tests.authentication.signing import with_token
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.sales.selling import money
from tests.unchanged import unchanged

SHOWN = """quote { total { amount currency } lines {
    line { quantity } unitPrice { amount } discount amount { amount } source priceRule { id } promotion { name } } }
    userErrors { field code message }"""
QUERY = f"query($id: ID!) {{ orderQuote(id: $id) {{ {SHOWN} }} }}"
MUTATION = f"mutation($id: ID!) {{ orderQuote(input: {{id: $id}}) {{ {SHOWN} }} }}"


async def quoted(graph: Graph, order: str, document: str = QUERY) -> Any:
    """Returns the payload of the quote for an order. The operation must succeed without errors."""
    return (await graph(document, id=order))["orderQuote"]


async def agreed(trading: Trading, order: str) -> None:
    """Adds a line of one piece for 12 USD with 12.5 per cent discount, which gives 10.50 USD."""
    price = {"unit_price": Money(Decimal("12"), "USD"), "discount": Decimal("12.5")}
    await trading.make(models.OrderLine, order_id=order, product_id=trading.product, quantity=Decimal(1), **price)


async def rule(trading: Trading) -> str:
    """Creates a price of 9 USD for three or more pieces. Returns the id of the price rule."""
    prices = await trading.make(models.PriceList, currency="USD", tier="KEY")
    price = {"min_quantity": Decimal(3), "unit_price": Money(Decimal(9), "USD")}
    return gid(
        models.PriceRule,
        await trading.make(models.PriceRule, price_list_id=prices, product_id=trading.product, **price),
    )


@pytest.mark.parametrize("document", [QUERY, MUTATION], ids=["query", "mutation"])
async def test_a_quote_has_the_prices_that_a_confirmation_takes(
    graph: Graph, trading: Trading, database: Database, document: str
) -> None:
    of_list = await rule(trading)
    order = await trading.order("3")
    await agreed(trading, order)
    async with unchanged(database):
        payload = await quoted(graph, order, document)
    nothing = {"priceRule": None, "promotion": None}
    assert payload == {
        "quote": {
            "total": money("37.50"),  # 3 × 9.00 + 1 × 10.50
            "lines": [
                {
                    "line": {"quantity": "3"},
                    "unitPrice": {"amount": "9.00"},
                    "discount": "0",
                    "amount": {"amount": "27.00"},
                    "source": "PRICE_RULE",
                    **nothing,
                    "priceRule": {"id": of_list},
                },
                {
                    "line": {"quantity": "1"},
                    "unitPrice": {"amount": "12.00"},
                    "discount": "12.5",
                    "amount": {"amount": "10.50"},
                    "source": "AGREED",
                    **nothing,
                },
            ],
        },
        "userErrors": [],
    }
    row = await graph.done("orderConfirm", "total { amount currency }", id=order)
    assert row["total"] == money("37.50")


async def test_an_order_without_lines_costs_nothing_yet(graph: Graph, trading: Trading) -> None:
    order = str(await trading.make(models.Order, customer_id=trading.customer))
    assert await quoted(graph, order) == {"quote": {"total": None, "lines": []}, "userErrors": []}


async def test_a_line_without_a_price_is_data(graph: Graph, trading: Trading) -> None:
    order = await trading.order("1", currency="EUR")
    message = "GOOD has no price in EUR. Give a unit price."
    for document, field in ((QUERY, []), (MUTATION, ["input"])):
        error = {"field": [*field, "lines", "0", "unitPrice"], "code": "REQUIRED", "message": message}
        assert await quoted(graph, order, document) == {"quote": None, "userErrors": [error]}


@pytest.mark.parametrize("state", [state for state in ORDER.states if state != "DRAFT"])
async def test_what_is_no_draft_has_no_quote(graph: Graph, trading: Trading, state: str) -> None:
    order = await trading.at(state)
    message = f"The row is {state}; orderConfirm requires it to be DRAFT."
    error = {"field": ["id"], "code": "STATE", "message": message}
    assert await quoted(graph, order) == {"quote": None, "userErrors": [error]}
    # The mutation always quoted it: 2 × 10.00.
    assert (await quoted(graph, order, MUTATION))["quote"]["total"] == money("20.00")


async def test_an_order_that_is_not_there_to_see(graph: Graph, trading: Trading, settings: Settings) -> None:
    seller = await trading.make(models.Employee, role="SALES")
    seen = await trading.order("1", customer_id=await trading.make(models.Customer, owner_id=seller))
    hidden, deleted = await trading.order("1"), await trading.order("1")
    await graph.done("orderDelete", id=deleted)
    theirs = graph.as_employee(settings, seller)
    assert (await quoted(theirs, seen))["quote"]["total"] == money("10.00")
    missing = {"field": ["input", "id"], "code": "NOT_FOUND", "message": "There is no Order with this id."}
    for order in (hidden, deleted, str(new_id())):
        assert await quoted(theirs, order) is None
        assert await quoted(theirs, order, MUTATION) == {"quote": None, "userErrors": [missing]}
    for wrong in ("nothing", gid(models.Customer, trading.customer)):
        assert (await graph.error(QUERY, id=wrong))["extensions"]["code"] == "BAD_USER_INPUT"
    assert (await graph.without_token().error(QUERY, id=seen))["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_key_sees_of_a_quote_what_its_scopes_open(graph: Graph, trading: Trading) -> None:
    of_list, order = await rule(trading), await trading.order("3")
    other = await trading.order("1", customer_id=await trading.make(models.Customer))
    create = "mutation($i: ApiKeyCreateInput!) { apiKeyCreate(input: $i) { secret userErrors { code } } }"
    for scopes, shown in ((["ORDERS_READ", "CATALOGUE_READ"], {"id": of_list}), (["ORDERS_READ"], None)):
        given = {"name": "Partner", "scopes": scopes, "customerIds": [str(trading.customer)]}
        partner = with_token(graph, (await graph(create, i=given))["apiKeyCreate"]["secret"])
        payload = await quoted(partner, order)
        assert payload["quote"]["total"] == money("27.00")
        assert payload["quote"]["lines"][0]["priceRule"] == shown
        assert await quoted(partner, other) is None


async def test_a_quote_of_many_lines_takes_the_statements_of_one(
    graph: Graph, trading: Trading, database: Database
) -> None:
    await rule(trading)
    few, many = await trading.order("3"), await trading.order("3")
    for _ in range(4):
        await agreed(trading, many)
    counts = []
    for order in (few, many):
        with database.recording() as found:
            await quoted(graph, order)
        counts.append(len(found))
    assert counts[0] == counts[1] > 5


async def test_a_quote_waits_for_nobody(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.order("2")
    held, asked = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        async with database.transaction() as transaction:
            for table in ("order", "order_line", "product"):
                await transaction.fetch(f'UPDATE "{table}" SET version = version')
            held.set()
            await asked.wait()

    holding = asyncio.create_task(hold())
    await held.wait()
    try:
        assert (await quoted(graph, order))["quote"]["total"] == money("20.00")
    finally:
        asked.set()
        await holding


async def test_a_quote_costs_as_much_as_a_mutation_and_its_lines_as_a_page(graph: Graph, trading: Trading) -> None:
    order = await trading.order("1")
    invoiced = "lines { line { invoiceLines(first: 5) { nodes { id } } } }"
    for shown, cost in (("userErrors { code }", 10), ("quote { lines { discount } }", 11)):
        response = await graph.ask(f"query($id: ID!) {{ orderQuote(id: $id) {{ {shown} }} }}", id=order)
        assert response["extensions"]["cost"]["requested"] == cost
    response = await graph.ask(f"query($id: ID!) {{ orderQuote(id: $id) {{ quote {{ {invoiced} }} }} }}", id=order)
    assert response["extensions"]["cost"]["requested"] == 10 + 1 + 100
    twenty = " ".join(f"q{n}: orderQuote(id: $id) {{ quote {{ {invoiced.replace('5', '100')} }} }}" for n in range(20))
    error = await graph.error(f"query($id: ID!) {{ {twenty} }}", id=order)  # 20 × 100 × 100 rows
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"


async def test_the_mutation_is_deprecated_and_takes_a_key(graph: Graph, trading: Trading) -> None:
    assert 'OrderQuotePayload! @deprecated(reason: "Use the query orderQuote.")' in sdl()
    order = await trading.order("1")
    body = {"query": MUTATION, "variables": {"id": order}}
    answers = [await graph.http.post("/graphql", json=body, headers={"Idempotency-Key": "k"}) for _ in range(2)]
    for answer in answers:
        assert answer.json()["data"]["orderQuote"]["quote"]["total"] == money("10.00")
