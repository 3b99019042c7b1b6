"""Tests of invoices, payments and returns."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers.state_machines import INVOICE, RETURN
from tests.graph import Graph
from tests.orders.trading import Trading
from tests.sales.selling import money
from tests.unchanged import unchanged

INVOICED = "number status issuedOn dueOn total { amount currency } paid { amount } lines { nodes { quantity } }"


async def test_an_invoice_takes_what_is_left_of_its_order(
    graph: Graph, trading: Trading, settings: Settings, database: Database
) -> None:
    order = await trading.at("CONFIRMED", "3")
    first = await graph.done("invoiceCreate", "id number status", orderId=order)
    assert (first["number"], first["status"]) == (None, "DRAFT")
    [line] = (await graph("query($id: ID!) { order(id: $id) { lines { nodes { id } } } }", id=order))["order"]["lines"][
        "nodes"
    ]
    part = {"invoiceId": first["id"], "orderLineId": line["id"], "quantity": "1", "unitPrice": money("10")}
    await graph.done("invoiceLineCreate", **part)
    row = await graph.done("invoiceIssue", INVOICED, id=first["id"])
    today = clock.today(settings.time_zone)
    assert row == {
        "number": f"INV-{today.year}-00001",
        "status": "ISSUED",
        "issuedOn": str(today),
        "dueOn": str(today + timedelta(days=30)),
        "total": money("10.00"),
        "paid": {"amount": "0.00"},
        "lines": {"nodes": [{"quantity": "1"}]},
    }
    rest = await graph.done("invoiceCreate", orderId=order)
    row = await graph.done("invoiceIssue", INVOICED, id=rest["id"])
    assert (row["number"][-5:], row["total"], row["lines"]["nodes"]) == ("00002", money("20.00"), [{"quantity": "2"}])
    third = await graph.done("invoiceCreate", orderId=order)
    async with unchanged(database):
        assert await graph.refused("invoiceIssue", id=third["id"]) == [("input.lines", "STATE")]
    await graph.done("invoiceLineCreate", invoiceId=third["id"], quantity="1", unitPrice=money("0.01"))
    async with unchanged(database):
        assert await graph.refused("invoiceIssue", id=third["id"]) == [("input.lines", "OUT_OF_RANGE")]
        assert await graph.refused("invoiceDelete", id=first["id"]) == [("input.id", "STATE")]
        assert await graph.refused("orderCancel", id=order) == [("input.id", "STATE")]
        fewer = [{"lineId": line["id"], "quantity": "2"}]
        assert await graph.refused("orderAmend", id=order, lines=fewer) == [("input.lines", "STATE")]


@pytest.mark.parametrize("state", ["DRAFT", "CANCELLED"])
async def test_only_what_is_ordered_is_invoiced(graph: Graph, trading: Trading, database: Database, state: str) -> None:
    row = await graph.done("invoiceCreate", orderId=await trading.at(state))
    async with unchanged(database):
        assert await graph.refused("invoiceIssue", id=row["id"]) == [("input.orderId", "STATE")]


async def test_a_payment_pays_no_more_than_is_owed(graph: Graph, trading: Trading, database: Database) -> None:
    invoice = await trading.invoice(await trading.at("CONFIRMED"))
    row = await graph.done("paymentRecord", "status paid { amount }", id=invoice, amount=money("15"), method="CARD")
    assert row == {"status": "ISSUED", "paid": {"amount": "15.00"}}
    async with unchanged(database):
        for amount, code in (
            (money("5.01"), "OUT_OF_RANGE"),
            (money("0"), "OUT_OF_RANGE"),
            (money("-1"), "OUT_OF_RANGE"),
            (money("5", "EUR"), "INVALID"),
            (money("0.001"), "INVALID"),
        ):
            assert await graph.refused("paymentRecord", id=invoice, amount=amount) == [("input.amount", code)]
    row = await graph.done("paymentRecord", "status payments { totalCount }", id=invoice, amount=money("5"))
    assert row == {"status": "PAID", "payments": {"totalCount": 2}}
    async with unchanged(database):
        assert await graph.refused("paymentRecord", id=invoice, amount=money("1")) == [("input.id", "STATE")]
    assert INVOICE["paymentRecord"].to == "PAID"


async def returned(graph: Graph, line: str, quantity: str, **values: Any) -> dict[str, Any]:
    """Requests a return. Returns the new row."""
    row: dict[str, Any] = await graph.done("returnRequest", "id status", orderLineId=line, quantity=quantity, **values)
    return row


async def line_of(graph: Graph, order: str) -> str:
    """Returns the id of the only line of an order."""
    data = await graph("query($id: ID!) { order(id: $id) { lines { nodes { id } } } }", id=order)
    [line] = data["order"]["lines"]["nodes"]
    return str(line["id"])


async def test_no_more_comes_back_than_was_bought(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.at("SHIPPED", "3")
    line = await line_of(graph, order)
    await trading.invoice(order)
    assert await trading.stock() == (7, 0)
    row = await returned(graph, line, "2", kind="RETURN", reason="Broken")
    async with unchanged(database):
        for quantity, code in (("2", "OUT_OF_RANGE"), ("0.5", "INVALID"), ("0", "OUT_OF_RANGE")):
            refused = await graph.refused("returnRequest", orderLineId=line, quantity=quantity)
            assert refused == [("input.quantity", code)]
    await returned(graph, line, "1")
    for verb, reached in (("returnApprove", "APPROVED"), ("returnReceive", "RECEIVED")):
        async with unchanged(database):
            assert await graph.refused("returnRefund", id=row["id"]) == [("input.id", "STATE")]
        assert await graph.done(verb, "status", id=row["id"]) == {"status": reached}
    assert await trading.stock() == (9, 0)
    async with unchanged(database):
        for amount, code in ((money("20.01"), "OUT_OF_RANGE"), (money("1", "EUR"), "INVALID")):
            assert await graph.refused("returnRefund", id=row["id"], amount=amount) == [("input.amount", code)]
        assert await graph.refused("returnReceive", id=row["id"]) == [("input.id", "STATE")]
    done = await graph.done("returnRefund", "status refund { amount currency }", id=row["id"])
    assert done == {"status": "REFUNDED", "refund": money("20.00")}
    assert RETURN.states == ("REQUESTED", "APPROVED", "RECEIVED", "REFUNDED", "REJECTED", "WITHDRAWN")


async def test_halves_of_the_smallest_unit_add_up(graph: Graph, trading: Trading) -> None:
    order = await graph.done("orderCreate", customerId=str(trading.customer), currency="EUR")
    line = await graph.done(
        "orderLineCreate",
        orderId=order["id"],
        productId=str(trading.product),
        quantity="2",
        unitPrice=money("0.99", "EUR"),
        discount="50",
    )
    assert (await graph.done("orderConfirm", "total { amount }", id=order["id"]))["total"] == {"amount": "0.99"}
    invoice = await graph.done("invoiceCreate", orderId=order["id"])
    part = {"orderLineId": line["id"], "quantity": "1", "unitPrice": money("0.99", "EUR"), "discount": "50"}
    await graph.done("invoiceLineCreate", invoiceId=invoice["id"], **part)
    totals = [(await graph.done("invoiceIssue", "total { amount }", id=invoice["id"]))["total"]["amount"]]
    rest = await graph.done("invoiceCreate", orderId=order["id"])
    totals.append((await graph.done("invoiceIssue", "total { amount }", id=rest["id"]))["total"]["amount"])
    assert totals == ["0.50", "0.49"]
    await graph.done("orderShip", id=order["id"])
    for refund in totals:
        row = await returned(graph, line["id"], "1")
        await graph.done("returnApprove", id=row["id"])
        shown = "refundable { amount } deduction { amount }"
        received = await graph.done("returnReceive", shown, id=row["id"])
        assert received == {"refundable": {"amount": refund}, "deduction": {"amount": "0.00"}}
        assert await graph.done("returnRefund", "refund { amount }", id=row["id"]) == {"refund": {"amount": refund}}


async def test_what_was_not_invoiced_is_taken_off_the_order(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.at("SHIPPED", "3")
    line = await line_of(graph, order)
    for verb, reached in (("returnReject", "REJECTED"), ("returnWithdraw", "WITHDRAWN")):
        row = await returned(graph, line, "3")
        assert await graph.done(verb, "status", id=row["id"]) == {"status": reached}
        async with unchanged(database):
            assert await graph.refused("returnApprove", id=row["id"]) == [("input.id", "STATE")]
    row = await returned(graph, line, "2", kind="CLAIM")
    await graph.done("returnApprove", id=row["id"])
    shown = "refundable { amount } deduction { amount currency } orderLine { deductedQuantity amount { amount } }"
    assert await graph.done("returnReceive", shown, id=row["id"]) == {
        "refundable": {"amount": "0.00"},
        "deduction": money("20.00"),
        "orderLine": {"deductedQuantity": "2", "amount": {"amount": "10.00"}},
    }
    async with unchanged(database):
        refused = await graph.refused("returnRefund", id=row["id"], amount=money("0.01"))
        assert refused == [("input.amount", "OUT_OF_RANGE")]
    invoice = await graph.done("invoiceCreate", orderId=order)
    row = await graph.done("invoiceIssue", INVOICED, id=invoice["id"])
    assert (row["total"], row["lines"]["nodes"]) == (money("10.00"), [{"quantity": "1"}])
    assert await trading.stock() == (7, 0)


async def test_nobody_has_paid_in_the_future(graph: Graph, trading: Trading, database: Database) -> None:
    invoice = await trading.invoice(await trading.at("CONFIRMED"))
    async with unchanged(database):
        for at in ("2999-01-01T00:00:00Z", (clock.now() + timedelta(days=2)).isoformat()):
            refused = await graph.refused("paymentRecord", id=invoice, amount=money("20"), at=at)
            assert refused == [("input.at", "OUT_OF_RANGE")]


async def test_more_does_not_come_back_than_the_stock_can_count(
    graph: Graph, trading: Trading, database: Database
) -> None:
    row = await returned(graph, await line_of(graph, await trading.at("SHIPPED", "3")), "2")
    await graph.done("returnApprove", id=row["id"])
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=2**31 - 2)
    async with unchanged(database):
        assert await graph.refused("returnReceive", id=row["id"]) == [("input.quantity", "OUT_OF_RANGE")]
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=2**31 - 3)
    await graph.done("returnReceive", id=row["id"])
    assert await trading.stock() == (2**31 - 1, 0)


async def test_what_was_not_sent_does_not_come_back(graph: Graph, trading: Trading, database: Database) -> None:
    line = await line_of(graph, await trading.at("CONFIRMED", "3"))
    async with unchanged(database):
        refused = await graph.refused("returnRequest", orderLineId=line, quantity="1")
        assert refused == [("input.orderLineId", "STATE")]


async def test_an_imported_invoice_keeps_its_number(graph: Graph, trading: Trading) -> None:
    past, total = clock.now() - timedelta(days=9), Money(Decimal("5"), "USD")
    state = {"imported": True, "status": "SHIPPED", "ordered_at": past, "total": total}
    order = await trading.make(models.Order, customer_id=trading.customer, **state)
    state = {"imported": True, "status": "PAID", "number": "R-1", "issued_on": past.date(), "total": total}
    id = await trading.make(models.Invoice, order_id=order, **state)
    data = await graph("query($id: ID!) { invoice(id: $id) { number status } }", id=str(id))
    assert data["invoice"] == {"number": "R-1", "status": "PAID"}
