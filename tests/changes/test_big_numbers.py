"""Tests of computed numbers, such as sums, that become too large for their columns.

Both databases refuse them with the same code and field. `tests/entities/test_bad_values.py` tests numbers from clients.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.fields import Kind
from models.numbers import NumberSeries
from models.values import Money, out_of_range
from resolvers import registry
from resolvers.registry import Entity
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading, begin
from tests.sales.selling import money
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

LAST = 2**31 - 1
NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)


@pytest.fixture
async def trading(graph: Graph, make: Make) -> Trading:
    """Returns a customer, and a good with ten pieces in stock."""
    return await begin(make, graph, sku=new_id().hex)


async def write(database: Database, model: type[models.Row], id: Any, **columns: Any) -> None:
    """Writes columns of a row directly."""
    async with database.transaction() as transaction:
        assert await model.filter(id=id).using_db(transaction.client).update(**columns)


def limits() -> list[tuple[Entity, str, int]]:
    """Every number that is stored, with the first values beyond its bounds."""
    found = []
    for entity in registry.entities():
        for attribute in entity.description.attributes.values():
            if attribute.kind in NUMBERS:
                low, high = attribute.meaning.minimum, attribute.meaning.maximum
                low = low if attribute.meaning.stored_minimum is None else attribute.meaning.stored_minimum
                assert low is not None
                assert high is not None
                found += [(entity, attribute.name, low - 1), (entity, attribute.name, high + 1)]
    return found


async def test_no_rule_writes_a_number_beyond_its_column(make: Make, database: Database) -> None:
    rows = {entity: await make(entity.description.model) for entity in {entity: None for entity, *_ in limits()}}
    async with unchanged(database):
        for entity, name, value in limits():
            expected = [((name,), ProblemCode.OUT_OF_RANGE)]
            row = await make.row(entity.description.model, rows[entity])
            copy = {column: row[column] for column in entity.description.columns if column != "id"}
            writes = [lambda unit: unit.insert(entity, {**copy, name: value})]  # noqa: B023 - called at once
            if name != "version":  # the unit counts versions itself
                writes.append(lambda unit: unit.store(entity, row, {name: value}))  # noqa: B023
            for work in writes:
                with pytest.raises(Refused) as refused:
                    await make.changes.run(work)
                assert [(one.field, one.code) for one in refused.value.problems] == expected, (entity.name, name)


@pytest.mark.parametrize("quantity", ["11", "3000000000", "2147483648", "1000000000000"])
async def test_a_confirmation_of_more_pieces_than_a_column_holds(
    graph: Graph, trading: Trading, database: Database, quantity: str
) -> None:
    order = await trading.order(quantity)
    async with unchanged(database):
        payload = await graph.change("orderConfirm", "id", id=order)
        assert payload["row"] is None
        (error,) = payload["userErrors"]
        assert (error["field"], error["code"]) == (["input", "lines"], "STATE")
        assert f"10 available, {quantity} requested" in error["message"]


async def test_other_ways_to_take_too_many_pieces(graph: Graph, trading: Trading, database: Database) -> None:
    of_two_lines = await trading.order("2000000000")
    await trading.make(
        models.OrderLine, order_id=of_two_lines, product_id=trading.product, quantity=Decimal(2_000_000_000)
    )
    confirmed = await trading.at("CONFIRMED")
    more = [{"productId": str(trading.product), "quantity": "3000000000"}]
    customer = trading.customer
    case = await trading.make(models.SupportCase, customer_id=customer)
    asset = await trading.make(models.Asset, customer_id=customer)
    repair = str(await trading.make(models.Repair, support_case_id=case, asset_id=asset))
    await graph.done("repairStart", id=repair)
    part = {"id": repair, "productId": str(trading.product), "quantity": "3000000000"}
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=of_two_lines) == [("input.lines", "STATE")]
        assert await graph.refused("orderAmend", id=confirmed, lines=more) == [("input.lines", "STATE")]
        assert await graph.refused("repairUsePart", **part) == [("input.quantity", "STATE")]


async def test_a_return_to_a_full_stock(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.at("SHIPPED", "3")
    [line] = (await graph("query($id: ID!) { order(id: $id) { lines { nodes { id } } } }", id=order))["order"]["lines"][
        "nodes"
    ]
    returned = (await graph.done("returnRequest", orderLineId=line["id"], quantity="2"))["id"]
    await graph.done("returnApprove", id=returned)
    for stock in (LAST, LAST - 1):
        await graph.done("productUpdate", id=str(trading.product), stockOnHand=stock)
        async with unchanged(database):
            assert await graph.refused("returnReceive", id=returned) == [("input.quantity", "OUT_OF_RANGE")]
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=LAST - 2)
    await graph.done("returnReceive", id=returned)
    assert await trading.stock() == (LAST, 0)


async def winnable(make: Make, **values: Any) -> str:
    """Creates an opportunity that can be won. Returns its id."""
    opportunity = await make(models.Opportunity, **values)
    stage = await make.row(models.Stage, (await make.row(models.Opportunity, opportunity))["stage_id"])
    await make(models.Stage, pipeline_id=stage["pipeline_id"], kind="WON", position=999)
    return str(opportunity)


HUGE = [Decimal(10) ** 17, Decimal(10) ** 30]


@pytest.mark.parametrize("amount", HUGE)
async def test_an_amount_beyond_its_column(graph: Graph, trading: Trading, database: Database, amount: Decimal) -> None:
    order = await trading.at("SHIPPED")
    invoice = await trading.invoice(order)
    opportunity = await winnable(trading.make)
    [line] = (await graph("query($id: ID!) { order(id: $id) { lines { nodes { id } } } }", id=order))["order"]["lines"][
        "nodes"
    ]
    returned = (await graph.done("returnRequest", orderLineId=line["id"], quantity="1"))["id"]
    for verb in ("returnApprove", "returnReceive"):
        await graph.done(verb, id=returned)
    confirmed = await trading.at("CONFIRMED", "1")
    price = money(f"{amount:f}")
    dear = [{"productId": str(trading.product), "quantity": "1", "unitPrice": price}]
    async with unchanged(database):
        assert await graph.refused("paymentRecord", id=invoice, amount=price) == [("input.amount", "OUT_OF_RANGE")]
        assert await graph.refused("opportunityWin", id=opportunity, amount=price) == [("input.amount", "OUT_OF_RANGE")]
        assert await graph.refused("returnRefund", id=returned, amount=price) == [("input.amount", "OUT_OF_RANGE")]
        refused = await graph.refused("orderAmend", id=confirmed, lines=dear)
        assert refused == [("input.lines.0.unitPrice", "OUT_OF_RANGE")]


async def test_a_total_beyond_its_column(graph: Graph, make: Make, trading: Trading, database: Database) -> None:
    most = Money(Decimal(10) ** 15, "USD")
    service = await make(models.Product, kind="SERVICE", list_price=most)
    order = str(await make(models.Order, customer_id=trading.customer))
    for _ in range(2):
        await make(models.OrderLine, order_id=order, product_id=service, quantity=Decimal(1))
    many = str(await make(models.Order, customer_id=trading.customer))
    await make(models.OrderLine, order_id=many, product_id=service, quantity=Decimal(10) ** 12)
    opportunity = await winnable(make, expected_amount=None)
    for _ in range(2):
        line = {"opportunity_id": opportunity, "product_id": service, "unit_price": most}
        await make(models.OpportunityLine, **line, quantity=Decimal(1))
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=order) == [("input.lines", "OUT_OF_RANGE")]
        assert await graph.refused("orderConfirm", id=many) == [("input.lines.0.quantity", "OUT_OF_RANGE")]
        assert await graph.refused("opportunityWin", id=opportunity) == [("input.amount", "OUT_OF_RANGE")]


async def test_a_quote_beyond_what_an_order_can_have(graph: Graph, make: Make, trading: Trading) -> None:
    service = await make(models.Product, kind="SERVICE", list_price=Money(Decimal(10) ** 15, "USD"))
    two = str(await make(models.Order, customer_id=trading.customer))
    for _ in range(2):
        await make(models.OrderLine, order_id=two, product_id=service, quantity=Decimal(1))
    many = str(await make(models.Order, customer_id=trading.customer))
    await make(models.OrderLine, order_id=many, product_id=service, quantity=Decimal(10) ** 12)
    query = "query($id: ID!) { orderQuote(id: $id) { quote { total { amount } } userErrors { field code } } }"
    for order, field in ((two, ["lines"]), (many, ["lines", "0", "quantity"])):
        errors = [{"field": field, "code": "OUT_OF_RANGE"}]  # as orderConfirm says, but without an input
        assert (await graph(query, id=order))["orderQuote"] == {"quote": None, "userErrors": errors}


async def test_what_is_left_to_return_is_told_exactly(graph: Graph, make: Make, trading: Trading) -> None:
    service = await make(models.Product, kind="SERVICE", list_price=Money(Decimal(1), "USD"))
    order = str(await make(models.Order, customer_id=trading.customer))
    line = await make(models.OrderLine, order_id=order, product_id=service, quantity=Decimal("1234567.125"))
    for verb in ("orderConfirm", "orderShip"):
        await graph.done(verb, id=order)
    payload = await graph.change("returnRequest", "id", orderLineId=str(line), quantity="1234567.126")
    (error,) = payload["userErrors"]
    assert (error["field"], error["code"]) == (["input", "quantity"], "OUT_OF_RANGE")
    assert "Only 1234567.125 are left" in error["message"]


async def test_a_row_of_the_last_version(graph: Graph, make: Make, database: Database) -> None:
    tag, employee = await make(models.Tag), await make(models.Employee)
    customer = await make(models.Customer)
    contact = await make(models.Contact, customer_id=customer)
    order = await make(models.Order)
    for model, id in ((models.Tag, tag), (models.Contact, contact), (models.Order, order)):
        await write(database, model, id, version=LAST)
    last = [("input.version", "OUT_OF_RANGE")]
    async with unchanged(database):
        assert await graph.refused("tagUpdate", id=str(tag), name="Newer") == last
        assert await graph.refused("tagUpdate", id=str(tag), name="Newer", expectedVersion=LAST) == last
        assert await graph.refused("tagDelete", id=str(tag)) == last
        assert await graph.refused("orderCancel", id=str(order)) == last
        assert await graph.refused("customerDelete", id=str(customer)) == last  # the contact goes along
        query = """mutation($id: ID!) { m: tagBulkUpdate(input: {policy: EACH, rows: [{id: $id, name: "Newer"}]}) {
          results { userErrors { field code } } } }"""
        (result,) = (await graph(query, id=str(tag)))["m"]["results"]
        assert result["userErrors"] == [{"field": ["input", "rows", "0", "version"], "code": "OUT_OF_RANGE"}]
    await graph.done("employeeUpdate", id=str(employee), jobTitle="Seller")


async def test_a_series_whose_numbers_are_used_up(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    customer = {"customerId": gid(models.Customer, await make(models.Customer))}
    await graph.done("orderCreate", **customer)
    year = clock.today(settings.time_zone).year

    async def given(number: int) -> None:
        async with database.transaction() as transaction:
            series = NumberSeries.filter(kind="ORD", year=year).using_db(transaction.client)
            assert await series.update(given=number)

    async with database.transaction() as transaction:
        (before,) = await NumberSeries.filter(kind="ORD", year=year).using_db(transaction.client)
    try:
        await given(LAST - 1)
        assert (await graph.done("orderCreate", "number", **customer))["number"] == f"ORD-{year}-{LAST}"
        async with unchanged(database):
            assert await graph.refused("orderCreate", **customer) == [("input.number", "OUT_OF_RANGE")]
    finally:
        await given(before.given)


def test_the_problems_of_a_row_are_told_together() -> None:
    product = registry.of(models.Product).description
    columns = {"stock_on_hand": LAST + 1, "stock_reserved": -1, "list_price": 10**17, "warranty_months": None}
    assert out_of_range(product, columns) == [
        Problem(("stock_on_hand",), ProblemCode.OUT_OF_RANGE, f"This would be too large: {LAST + 1}."),
        Problem(("stock_reserved",), ProblemCode.OUT_OF_RANGE, "This would be too small: -1."),
    ]
