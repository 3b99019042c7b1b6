"""Tests of the currency of restored rows, and of an invoice line that is restored after its order was amended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import ProblemCode, Refused
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes import agreements
from resolvers.changes.refusals import MESSAGE
from resolvers.service import repairs
from tests.factories import Make
from tests.graph import Graph
from tests.orders.trading import Trading, begin
from tests.rivals import Rival
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


@pytest.fixture(scope="module")
async def trading(make: Make, graph: Graph) -> Trading:
    return await begin(make, graph)


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


async def refusal(work: Awaitable[Any]) -> tuple[ProblemCode, str, str] | None:
    """Awaits a change. Returns the code, the field and the message of the refusal, or None."""
    try:
        await work
    except Refused as refused:
        [problem] = refused.problems
        return problem.code, ".".join(problem.field), problem.message
    return None


PARTS: list[tuple[type[Row], type[Row], dict[str, Any], dict[str, Any]]] = [
    # a row, the row above it, the amounts of the row, and a change of the currency above
    (models.OrderLine, models.Order, {"unit_price": usd("5")}, {}),
    (models.OpportunityLine, models.Opportunity, {"unit_price": usd("5")}, {"expected_amount": None}),
    (models.PriceRule, models.PriceList, {"unit_price": usd("5")}, {}),
]


async def part(make: Make, model: type[Row], above: type[Row], amounts: dict[str, Any]) -> tuple[UUID, UUID]:
    """Creates a row and the row above it, both in USD. Returns their ids."""
    entity = registry.of(model)
    [one] = [one for one in entity.description.to_one.values() if one.target == above.__name__]
    parent = await make(above, currency="USD", external_id=f"above-{make.taken}")
    own = {name: amounts.get(name) for name in ("unit_price",)}
    return await make(model, **{one.column: parent}, **own), parent


@pytest.mark.parametrize(("model", "above", "amounts", "also"), PARTS)
async def test_a_part_with_an_amount_waits_for_its_currency(
    make: Make, database: Database, model: type[Row], above: type[Row], amounts: dict[str, Any], also: dict[str, Any]
) -> None:
    id, parent = await part(make, model, above, amounts)
    await make.changes.delete(registry.of(model), id, None)
    await make.changes.update(registry.of(above), parent, {"currency": "JPY", **also}, None)
    async with unchanged(database):
        found = await refusal(make.changes.restore(registry.of(model), id, None))
    assert found is not None
    words = registry.of(above).name.replace("PriceList", "price list").lower()
    now = f"It is in USD, and its {words} is now in JPY."
    message = f"{now} Change the {words} back to USD first, or create a new row."
    assert found == (ProblemCode.STATE, "id", message)
    await make.changes.update(registry.of(above), parent, {"currency": "USD", **also}, None)
    await make.changes.restore(registry.of(model), id, None)


@pytest.mark.parametrize(("model", "above", "amounts", "also"), PARTS)
@pytest.mark.parametrize("cascade", [False, True])
async def test_a_part_without_an_amount_takes_the_currency_above(
    make: Make, model: type[Row], above: type[Row], amounts: dict[str, Any], also: dict[str, Any], cascade: bool
) -> None:
    id, parent = await part(make, model, above, {})
    entity, over = registry.of(model), registry.of(above)
    if cascade:
        await make.changes.delete(over, parent, None)
        name = (await make.row(above, parent))["external_id"]
        await make.changes.upsert(over, {"external_id": name, "currency": "JPY", **also}, restoring=True)
    else:
        await make.changes.delete(entity, id, None)
        await make.changes.update(over, parent, {"currency": "JPY", **also}, None)
        await make.changes.restore(entity, id, None)
    row = await make.row(model, id)
    assert (row["deleted_at"], row["currency"], row["unit_price"]) == (None, "JPY", None)


@pytest.mark.parametrize(("model", "above", "amounts", "also"), PARTS)
async def test_an_owner_does_not_come_back_in_another_currency_than_its_parts(
    make: Make, database: Database, model: type[Row], above: type[Row], amounts: dict[str, Any], also: dict[str, Any]
) -> None:
    id, parent = await part(make, model, above, amounts)
    over = registry.of(above)
    await make.changes.delete(over, parent, None)
    values = {"external_id": (await make.row(above, parent))["external_id"], "currency": "JPY", **also}
    async with unchanged(database):
        found = await refusal(make.changes.upsert(over, values, restoring=True))
    words = registry.of(model).name.replace("L", " l").replace("R", " r").lower()
    assert found == (ProblemCode.STATE, "external_id", f"Its {words} is in USD. Restore it in that currency.")
    await make.changes.upsert(over, {"external_id": values["external_id"]}, restoring=True)
    assert (await make.row(model, id))["deleted_at"] is None


async def test_a_repair_comes_back_in_the_currency_of_its_parts(
    make: Make, trading: Trading, database: Database
) -> None:
    repair = await make(models.Repair, external_id="repair", labour_fee=usd("5"))
    await make.changes.run(lambda unit: repairs.start(unit, repair, None))
    await make.changes.run(lambda unit: repairs.use_part(unit, repair, trading.product, Decimal(1), None, None))
    entity = registry.of(models.Repair)
    await make.changes.delete(entity, repair, None)
    values = {"external_id": "repair", "labour_fee": Money(Decimal(5), "JPY")}
    async with unchanged(database):
        found = await refusal(make.changes.upsert(entity, values, restoring=True))
    assert found == (ProblemCode.STATE, "external_id", "Its repair part is in USD. Restore it in that currency.")


async def test_a_sale_does_not_come_back_to_a_deal_in_another_currency(
    make: Make, graph: Graph, database: Database
) -> None:
    pipeline = await make(models.Pipeline)
    stage = await make(models.Stage, pipeline_id=pipeline, kind="OPEN", position=1)
    await make(models.Stage, pipeline_id=pipeline, kind="WON", position=2)
    deal = str(await make(models.Opportunity, stage_id=stage, expected_amount=usd("100")))
    first = await graph.done("opportunityWin", "salesRecords { nodes { id } }", id=deal)
    await graph.done("opportunityReopen", id=deal)
    euros = {"amount": "90", "currency": "EUR"}
    await graph.done("opportunityUpdate", id=deal, expectedAmount=euros, currency="EUR")
    second = await graph.done("opportunityWin", "salesRecords { nodes { id } }", id=deal)
    await graph.done("salesRecordDelete", id=second["salesRecords"]["nodes"][0]["id"])
    async with unchanged(database):
        refused = await graph.refused("salesRecordRestore", id=first["salesRecords"]["nodes"][0]["id"])
    assert refused == [("input.id", "STATE")]


async def test_a_draft_invoice_does_not_come_back_to_an_order_in_another_currency(
    make: Make, graph: Graph, trading: Trading, database: Database
) -> None:
    order = str(await make(models.Order, customer_id=trading.customer, currency="USD"))
    invoice = (await graph.done("invoiceCreate", "id", orderId=order))["id"]
    five = {"amount": "5", "currency": "USD"}
    await graph.done("invoiceLineCreate", invoiceId=invoice, quantity="1", unitPrice=five, description="Deposit")
    await graph.done("invoiceDelete", id=invoice)
    await graph.done("orderUpdate", id=order, currency="JPY")
    async with unchanged(database):
        assert await graph.refused("invoiceRestore", id=invoice) == [("input.id", "STATE")]
    await graph.done("orderUpdate", id=order, currency="USD")
    await graph.done("invoiceRestore", id=invoice)


async def test_an_unseen_contract_in_another_currency_is_not_named(
    make: Make, graph: Graph, settings: Settings, trading: Trading, database: Database
) -> None:
    manager, boss = await make(models.Employee, role="MANAGER"), await make(models.Employee, role="ADMIN")
    customer, other = await make(models.Customer, owner_id=manager), await make(models.Customer, owner_id=boss)
    contract = await make(models.Contract, owner_id=boss)
    for one in (customer, other):
        await make(models.ContractCustomer, contract_id=contract, customer_id=one)
    order = str(await make(models.Order, customer_id=customer, contract_id=contract))
    await graph.done("orderDelete", id=order)
    await graph.done("contractUpdate", id=str(contract), amount={"amount": "7", "currency": "JPY"})
    await graph.done("contractRemoveCustomers", id=str(contract), customerIds=[str(customer)])
    async with unchanged(database):
        [error] = (await graph.as_employee(settings, manager).change("orderRestore", "id", id=order))["userErrors"]
    assert (error["code"], error["message"]) == ("NOT_ALLOWED", MESSAGE)


Amend = Callable[[str], list[dict[str, Any]]]
AMENDED: dict[str, Amend] = {
    "fewer": lambda line: [{"lineId": line, "quantity": "2"}],
    "cheaper": lambda line: [{"lineId": line, "quantity": "5", "discount": "50"}],
    "gone": lambda line: [],
}


@pytest.mark.parametrize("how", AMENDED)
async def test_an_invoice_line_does_not_come_back_beyond_its_order_line(
    graph: Graph, trading: Trading, database: Database, how: str
) -> None:
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=1000)
    order = await trading.at("CONFIRMED", "5")
    query = "query($id: ID!) { order(id: $id) { lines { nodes { id } } } }"
    line = (await graph(query, id=order))["order"]["lines"]["nodes"][0]["id"]
    invoice = (await graph.done("invoiceCreate", "id", orderId=order))["id"]
    price = {"amount": "9", "currency": "USD"}
    given = {"invoiceId": invoice, "orderLineId": line, "unitPrice": price}
    charged = (await graph.done("invoiceLineCreate", "id", quantity="5", **given))["id"]
    await graph.done("invoiceLineDelete", id=charged)
    another = {"productId": str(trading.product), "quantity": "1"}
    await graph.done("orderAmend", id=order, lines=[*AMENDED[how](line), another])
    async with unchanged(database):
        assert await graph.refused("invoiceLineRestore", id=charged) == [("input.id", "STATE")]
    if how == "fewer":
        await graph.done("orderAmend", id=order, lines=[{"lineId": line, "quantity": "5"}])
        await graph.done("invoiceLineRestore", id=charged)


async def test_the_currency_does_not_change_beside_a_restore(
    make: Make, graph: Graph, trading: Trading, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = str(await make(models.Order, customer_id=trading.customer, currency="USD"))
    line = await make(models.OrderLine, order_id=UUID(order), product_id=trading.product, unit_price=usd("5"))
    await make.changes.delete(registry.of(models.OrderLine), line, None)
    rival = Rival(
        monkeypatch, agreements, "of_restored", lambda: graph.refused("orderUpdate", id=order, currency="JPY")
    )
    await make.changes.restore(registry.of(models.OrderLine), line, None)
    assert await rival.outcome() == [("input.currency", "INVALID")]
