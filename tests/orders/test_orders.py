"""Tests of orders: quoting, confirming, amending, cancelling, shipping and completing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from resolvers.orders import orders
from resolvers.state_machines import ORDER
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.sales.selling import money
from tests.unchanged import unchanged

TOTAL = "status total { amount currency }"
LINES = """lines(orderBy: [{field: CREATED_AT}]) { nodes {
    id quantity unitPrice { amount } discount amount { amount } priceSource stockReserved promotion { name } } }"""
VERBS = ("orderConfirm", "orderAmend", "orderCancel", "orderShip", "orderComplete")


def given(verb: str, trading: Trading) -> dict[str, Any]:
    """Returns the inputs that the mutation `verb` needs besides the id of the order."""
    return {"lines": [{"productId": str(trading.product), "quantity": "1"}]} if verb == "orderAmend" else {}


async def test_a_new_order_is_a_numbered_draft(graph: Graph, trading: Trading) -> None:
    customer = gid(models.Customer, trading.customer)
    year = clock.now().year
    for n in (1, 2):
        row = await graph.done("orderCreate", "number status total { amount } currency", customerId=customer)
        assert row == {"number": f"ORD-{year}-0000{n}", "status": "DRAFT", "total": None, "currency": "USD"}


async def test_a_confirmation_takes_price_and_stock(graph: Graph, trading: Trading) -> None:
    order = await trading.order("3")
    row = await graph.done("orderConfirm", f"version {TOTAL} {LINES}", id=order, expectedVersion=1)
    [line] = row["lines"]["nodes"]
    assert (row["version"], row["status"], row["total"]) == (2, "CONFIRMED", money("30.00"))
    assert (line["priceSource"], line["amount"], line["stockReserved"]) == ("LIST", {"amount": "30.00"}, 3)
    assert await trading.stock() == (10, 3)


async def test_the_best_price_that_applies_is_taken(graph: Graph, trading: Trading, settings: Settings) -> None:
    make, today = trading.make, clock.today(settings.time_zone)
    segment = await make(models.Segment)
    await make(models.SegmentMember, segment_id=segment, customer_id=trading.customer)
    day = timedelta(days=1)
    for name, discount, values in (
        ("theirs", "20", {"segment_id": segment}),
        ("others'", "90", {"segment_id": await make(models.Segment)}),
        ("another tier's", "90", {"tier": "ORDINARY"}),
        ("over", "90", {"until": today}),
        ("to come", "90", {"since": today + day}),
        ("of other things", "90", {"category": "Else"}),
        ("of another product", "90", {"product_id": await make(models.Product)}),
        ("of all things", "10", {"category": "THINGS", "tier": "KEY"}),
    ):
        base = {"segment_id": None, "product_id": None, "since": today - day}
        await make(models.Promotion, **{**base, "name": name, "discount": Decimal(discount), **values})
    few, many = await trading.order("2"), await trading.order("5")
    prices = await make(models.PriceList, currency="USD", tier="KEY")
    for least, price in ((5, "7"), (100, "1")):
        amount = Money(Decimal(price), "USD")
        rule = {"product_id": trading.product, "min_quantity": Decimal(least), "unit_price": amount}
        await make(models.PriceRule, price_list_id=prices, **rule)
    row = await graph.done("orderConfirm", f"{TOTAL} {LINES}", id=few)
    [line] = row["lines"]["nodes"]
    assert (line["priceSource"], line["promotion"], line["discount"]) == ("PROMOTION", {"name": "theirs"}, "20")
    assert row["total"] == money("16.00")
    row = await graph.done("orderConfirm", f"{TOTAL} {LINES}", id=many)
    assert (row["lines"]["nodes"][0]["priceSource"], row["total"]) == ("PRICE_RULE", money("35.00"))


async def test_what_was_agreed_holds(graph: Graph, trading: Trading) -> None:
    order = await trading.make(models.Order, customer_id=trading.customer)
    agreed = {"unit_price": Money(Decimal("12"), "USD"), "discount": Decimal("12.5")}
    await trading.make(models.OrderLine, order_id=order, product_id=trading.product, quantity=Decimal(1), **agreed)
    row = await graph.done("orderConfirm", f"{TOTAL} {LINES}", id=str(order))
    assert (row["lines"]["nodes"][0]["priceSource"], row["total"]) == ("AGREED", money("10.50"))


async def test_too_little_in_stock_changes_nothing(graph: Graph, trading: Trading, database: Database) -> None:
    await graph.done("orderConfirm", id=await trading.order("8"))
    order = await trading.order("3")
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=order) == [("input.lines", "STATE")]
    assert await trading.stock() == (10, 8)
    half = await trading.order("0.5")
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=half) == [("input.lines.0.quantity", "INVALID")]


async def test_what_no_confirmation_takes(graph: Graph, trading: Trading, database: Database) -> None:
    empty = str(await trading.make(models.Order, customer_id=trading.customer))
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=empty) == [("input.lines", "REQUIRED")]
    other = await trading.order("1", currency="EUR")
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=other) == [("input.lines.0.unitPrice", "REQUIRED")]
    order = await trading.order("1")
    async with unchanged(database):
        stale = [("input.expectedVersion", "CONFLICT")]
        assert await graph.refused("orderConfirm", id=order, expectedVersion=2) == stale
    await graph.done("productUpdate", id=str(trading.product), active=False)
    async with unchanged(database):
        assert await graph.refused("orderConfirm", id=order) == [("input.lines.0.productId", "INVALID")]


@pytest.mark.parametrize("state", ORDER.states)
async def test_each_verb_goes_from_its_states_alone(
    graph: Graph, trading: Trading, database: Database, state: str
) -> None:
    for verb in VERBS:
        order = await trading.at(state, "1")
        if state in ORDER[verb].sources:
            row = await graph.done(verb, "status", id=order, **given(verb, trading))
            assert row["status"] == (ORDER[verb].to or state)
        else:
            async with unchanged(database):
                assert await graph.refused(verb, id=order, **given(verb, trading)) == [("input.id", "STATE")]


async def test_stock_is_given_back_or_leaves(graph: Graph, trading: Trading) -> None:
    first, second = await trading.at("CONFIRMED", "3"), await trading.at("CONFIRMED", "4")
    assert await trading.stock() == (10, 7)
    await graph.done("orderCancel", id=first)
    assert await trading.stock() == (10, 4)
    await graph.done("orderShip", id=second)
    assert await trading.stock() == (6, 0)


async def test_an_amendment_keeps_what_was(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.at("CONFIRMED", "3")
    shown = f"{TOTAL} {LINES} revisions {{ nodes {{ revision reason total {{ amount }} lines {{ totalCount }} }} }}"
    [line] = (await graph("query($id: ID!) { order(id: $id) { " + LINES + " } }", id=order))["order"]["lines"]["nodes"]
    await graph.done("productUpdate", id=str(trading.product), listPrice=money("99"))
    row = await graph.done(
        "orderAmend", shown, id=order, lines=[{"lineId": line["id"], "quantity": "5"}], reason="Two more"
    )
    assert (row["total"], row["lines"]["nodes"][0]["stockReserved"]) == (money("50.00"), 5)
    assert row["revisions"]["nodes"] == [
        {"revision": 1, "reason": "Two more", "total": {"amount": "30.00"}, "lines": {"totalCount": 1}}
    ]
    assert await trading.stock() == (10, 5)
    async with unchanged(database):
        more = [{"lineId": line["id"], "quantity": "11"}]
        assert await graph.refused("orderAmend", id=order, lines=more) == [("input.lines", "STATE")]
        assert await graph.refused("orderAmend", id=order, lines=[]) == [("input.lines", "REQUIRED")]
        twice = [{"lineId": line["id"], "quantity": "1"}] * 2
        assert await graph.refused("orderAmend", id=order, lines=twice) == [("input.lines.1.lineId", "NOT_FOUND")]
        for reason, code in (("x" * 201, "TOO_LONG"), ("a\x00b", "INVALID"), ("a" + "\u0301" * 31, "INVALID")):
            same = [{"lineId": line["id"], "quantity": "5"}]
            assert await graph.refused("orderAmend", id=order, lines=same, reason=reason) == [("input.reason", code)]
    other = [{"lineId": line["id"], "quantity": "5", "productId": str(await trading.make(models.Product))}]
    async with unchanged(database):
        assert await graph.refused("orderAmend", id=order, lines=other) == [("input.lines.0.productId", "INVALID")]
        nothing = [{"lineId": line["id"], "quantity": "0"}]
        refused = await graph.refused("orderAmend", id=order, lines=nothing)
        assert refused == [("input.lines.0.quantity", "OUT_OF_RANGE")]
    new = [{"productId": str(trading.product), "quantity": "1"}]
    same = [{"lineId": line["id"], "quantity": "5", "productId": str(trading.product)}]
    assert (await graph.done("orderAmend", TOTAL, id=order, lines=same))["total"] == money("50.00")
    row = await graph.done("orderAmend", shown, id=order, lines=new)
    assert (row["total"], row["revisions"]["nodes"][-1]["revision"]) == (money("99.00"), 3)
    assert await trading.stock() == (10, 1)


async def test_an_amended_line_keeps_the_price_and_discount_that_are_not_given(graph: Graph, trading: Trading) -> None:
    segment = await trading.make(models.Segment)
    await trading.make(models.SegmentMember, segment_id=segment, customer_id=trading.customer)
    other = await trading.make(models.Product, list_price=Money(Decimal("10"), "USD"))
    await trading.make(models.Promotion, product_id=other, segment_id=segment)
    agreed, listed = {"productId": str(trading.product), "unitPrice": money("20")}, {"productId": str(trading.product)}
    cases: list[tuple[dict[str, Any], dict[str, Any], tuple[str, str]]] = [
        (agreed | {"discount": "50"}, {"discount": "25"}, ("20.00", "25")),
        (agreed | {"discount": "50"}, {"discount": "0"}, ("20.00", "0")),
        (agreed | {"discount": "50"}, {"unitPrice": money("8")}, ("8.00", "50")),
        (agreed | {"discount": "50"}, {"unitPrice": money("8"), "discount": "10"}, ("8.00", "10")),
        (agreed | {"discount": "50"}, {}, ("20.00", "50")),
        (agreed, {"discount": "25"}, ("20.00", "25")),
        (listed, {"discount": "25"}, ("10.00", "25")),
        (listed, {"unitPrice": money("0")}, ("0.00", "0")),
        ({"productId": str(other)}, {"unitPrice": money("8")}, ("8.00", "0")),  # instead of the promotion
        ({"productId": str(other)}, {"discount": "60"}, ("10.00", "60")),
    ]
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=100)
    for line, change, (price, discount) in cases:
        order = str(await trading.make(models.Order, customer_id=trading.customer))
        row = await graph.done("orderLineCreate", orderId=order, quantity="1", **line)
        await graph.done("orderConfirm", id=order)
        amended = await graph.done(
            "orderAmend", LINES, id=order, lines=[{"lineId": row["id"], "quantity": "2", **change}]
        )
        [shown] = amended["lines"]["nodes"]
        assert (shown["unitPrice"]["amount"], shown["discount"]) == (price, discount)


@pytest.mark.parametrize(
    ("at", "zone", "bought_on"),
    [
        ("0001-01-02T00:00:00Z", "Pacific/Kiritimati", "0001-01-01"),
        ("0001-01-02T00:00:00Z", "Pacific/Niue", "0001-01-01"),
        ("9999-12-30T23:59:59Z", "Pacific/Kiritimati", "9999-12-31"),
        ("9999-12-30T23:59:59Z", "Pacific/Niue", "9999-12-30"),
    ],
)
async def test_an_order_of_the_first_or_last_day(
    graph: Graph, trading: Trading, settings: Settings, at: str, zone: str, bought_on: str
) -> None:
    order = await trading.order("1", ordered_at=datetime.fromisoformat(at))
    for verb in ("orderConfirm", "orderShip"):
        await graph.done(verb, id=order)
    changes = Changes(trading.make.changes.database, SYSTEM, replace(settings, time_zone=ZoneInfo(zone)))
    await changes.run(lambda unit: orders.complete(unit, UUID(order), None))
    shown = await graph("{ assets { nodes { boughtOn } } }")
    assert shown["assets"]["nodes"] == [{"boughtOn": bought_on}]


async def test_what_is_confirmed_is_not_changed_otherwise(graph: Graph, trading: Trading, database: Database) -> None:
    order = await trading.at("CONFIRMED")
    [line] = (await graph("query($id: ID!) { order(id: $id) { " + LINES + " } }", id=order))["order"]["lines"]["nodes"]
    async with unchanged(database):
        assert await graph.refused("orderUpdate", id=order, channel="PARTNER") == [("input.channel", "STATE")]
        assert await graph.refused("orderDelete", id=order) == [("input.id", "STATE")]
        assert await graph.refused("orderLineUpdate", id=line["id"], quantity="1") == [("input.id", "STATE")]
        assert await graph.refused("orderLineDelete", id=line["id"]) == [("input.id", "STATE")]
        new = {"orderId": order, "productId": str(trading.product), "quantity": "1"}
        assert await graph.refused("orderLineCreate", **new) == [("input.orderId", "STATE")]
        assert await graph.refused("productUpdate", id=str(trading.product), stockOnHand=1) == [
            ("input.stockOnHand", "STATE")
        ]


async def test_goods_become_assets_under_warranty(graph: Graph, trading: Trading, settings: Settings) -> None:
    service = await trading.make(models.Product, kind="SERVICE")
    order = await trading.order("2")
    await trading.make(models.OrderLine, order_id=order, product_id=service, quantity=Decimal("1.5"))
    for verb in ("orderConfirm", "orderShip", "orderComplete"):
        await graph.done(verb, id=order)
    data = await graph("{ assets { nodes { product { sku } quantity warrantyUntil customer { id } } } }")
    today = clock.today(settings.time_zone)
    [asset] = data["assets"]["nodes"]
    assert asset["warrantyUntil"][:4] == str(today.year + 2)
    assert (asset["product"]["sku"], asset["quantity"]) == ("GOOD", "2")
    assert asset["customer"]["id"] == gid(models.Customer, trading.customer)


async def test_an_order_is_one_customers(graph: Graph, trading: Trading, database: Database) -> None:
    customer = gid(models.Customer, trading.customer)
    opportunity = gid(models.Opportunity, await trading.make(models.Opportunity))
    contract = gid(models.Contract, await trading.make(models.Contract))
    async with unchanged(database):
        refused = await graph.refused("orderCreate", customerId=customer, opportunityId=opportunity)
        assert refused == [("input.opportunityId", "INVALID")]
        refused = await graph.refused("orderCreate", customerId=customer, contractId=contract)
        assert refused == [("input.contractId", "INVALID")]
