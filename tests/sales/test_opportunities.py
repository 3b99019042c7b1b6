"""Tests of opportunities: their first stage, their currency, and the rules for stages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from models.values import Money
from resolvers.sales import opportunities
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival
from tests.sales.selling import Selling, money
from tests.unchanged import unchanged

BEGUN = """id version probability closedAt stage { name }
    stageChanges { nodes {
        fromStage { name } toStage { name } by { fullName } secondsSpent amount { amount currency } } }"""
UNKNOWN = "01890000-0000-7000-8000-000000000000"


async def test_it_begins_in_the_first_open_stage_with_its_probability(graph: Graph, selling: Selling) -> None:
    row = await graph.done(
        "opportunityCreate", BEGUN, customerId=selling.customer, name="O", expectedAmount=money("10")
    )
    change = {
        "fromStage": None,
        "toStage": {"name": "Prospect"},
        "by": {"fullName": "Employee 1"},
        "secondsSpent": None,
    }
    assert (row["probability"], row["closedAt"], row["stage"]) == (10, None, {"name": "Prospect"})
    assert row["stageChanges"]["nodes"] == [{**change, "amount": money("10.00")}]


async def test_a_probability_that_is_given_stays(graph: Graph, selling: Selling, database: Database) -> None:
    values = {"customerId": selling.customer, "name": "O", "stageId": selling.stages["Offer"]}
    assert (await graph.done("opportunityCreate", "probability", **values, probability=0)) == {"probability": 0}
    assert (await graph.done("opportunityCreate", "probability", **values)) == {"probability": 60}
    assert (await graph.done("opportunityCreate", "probability", **values, probability=None)) == {"probability": 60}
    async with unchanged(database):
        for wrong in (101, -1):
            refusal = await graph.refused("opportunityCreate", **values, probability=wrong)
            assert refusal == [("input.probability", "OUT_OF_RANGE")]


@pytest.mark.parametrize("stage", ["Won", "Lost"])
async def test_it_does_not_begin_in_a_closed_stage(
    graph: Graph, selling: Selling, database: Database, stage: str
) -> None:
    values = {"customerId": selling.customer, "name": "O", "stageId": selling.stages[stage]}
    async with unchanged(database):
        assert await graph.refused("opportunityCreate", **values) == [("input.stageId", "STATE")]


async def test_without_a_pipeline_a_stage_must_be_named(graph: Graph, make: Make, database: Database) -> None:
    customer = str(await make(models.Customer))
    async with unchanged(database):
        refusal = await graph.refused("opportunityCreate", customerId=customer, name="O")
        assert refusal == [("input.stageId", "REQUIRED")]


async def test_an_inactive_pipeline_is_not_where_it_begins(graph: Graph, selling: Selling) -> None:
    await graph.done("pipelineUpdate", id=selling.pipeline, active=False)
    row = await graph.done("opportunityCreate", BEGUN, customerId=selling.customer, name="O")
    assert row["stage"] == {"name": "Elsewhere"}


async def test_null_is_no_stage_to_begin_in(graph: Graph, selling: Selling, database: Database) -> None:
    async with unchanged(database):
        refusal = await graph.refused("opportunityCreate", customerId=selling.customer, name="O", stageId=None)
        assert refusal == [("input.stageId", "REQUIRED")]


async def test_the_stage_is_no_input_of_an_update(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    query = "mutation($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { userErrors { code } } }"
    async with unchanged(database):
        error = await graph.error(query, i={"id": id, "stageId": selling.stages["Won"]})
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}
        assert '"stageId"' in error["message"] or "'stageId'" in error["message"]


async def test_an_upsert_does_not_move_it(graph: Graph, selling: Selling, database: Database) -> None:
    values = {"externalId": "o1", "customerId": selling.customer, "name": "O"}
    await graph.done("opportunityUpsert", **values, stageId=selling.stages["Offer"])
    async with unchanged(database):
        refusal = await graph.refused("opportunityUpsert", **values, stageId=selling.stages["Won"])
        assert refusal == [("input.stageId", "NOT_ALLOWED")]
        await graph.done("opportunityUpsert", **values, stageId=selling.stages["Offer"])
    await graph.done("opportunityUpsert", **{**values, "name": "Other"})


@pytest.mark.parametrize("amount", ["0", "-1", "0.00", "-0.01"])
async def test_an_expected_amount_is_more_than_nothing(
    graph: Graph, selling: Selling, database: Database, amount: str
) -> None:
    id = await selling.opportunity()
    refusal = [("input.expectedAmount", "OUT_OF_RANGE")]
    async with unchanged(database):
        values = {"customerId": selling.customer, "name": "O", "expectedAmount": money(amount)}
        assert await graph.refused("opportunityCreate", **values) == refusal
        assert await graph.refused("opportunityUpdate", id=id, expectedAmount=money(amount)) == refusal
    row = await graph.done("opportunityUpdate", "expectedAmount { amount }", id=id, expectedAmount=None)
    assert row == {"expectedAmount": None}


async def test_its_currency_stays_once_a_line_has_it(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity(expected_amount=None)
    await graph.done("opportunityUpdate", id=id, currency="EUR")
    await graph.done("opportunityLineCreate", opportunityId=id, productId=selling.product, quantity="1")
    async with unchanged(database):
        assert await graph.refused("opportunityUpdate", id=id, currency="JPY") == [("input.currency", "INVALID")]
        refusal = await graph.refused("opportunityUpdate", id=id, expectedAmount=money("5", "JPY"))
        assert refusal == [("input.expectedAmount", "INVALID")]
    row = await graph.done("opportunityUpdate", "currency", id=id, expectedAmount=money("5", "EUR"))
    assert row == {"currency": "EUR"}


async def test_its_amount_is_not_given_another_currency_in_passing(
    graph: Graph, selling: Selling, database: Database
) -> None:
    id = await selling.opportunity()
    async with unchanged(database):
        for currency in ("JPY", "XXX", "usd"):
            assert await graph.refused("opportunityUpdate", id=id, currency=currency) == [("input.currency", "INVALID")]
        contradiction = await graph.refused(
            "opportunityUpdate", id=id, currency="EUR", expectedAmount=money("1", "JPY")
        )
        assert contradiction == [("input.expectedAmount", "INVALID")]
    row = await graph.done(
        "opportunityUpdate", "expectedAmount { amount currency }", id=id, expectedAmount=money("500", "JPY")
    )
    assert row["expectedAmount"] == money("500", "JPY")


async def test_a_line_has_its_opportunitys_currency(graph: Graph, selling: Selling, database: Database) -> None:
    id, price = await selling.opportunity(), "unitPrice { amount currency } quantity id"
    values = {"opportunityId": id, "productId": selling.product, "quantity": "2.500"}
    line = await graph.done("opportunityLineCreate", price, **values)
    assert (line["unitPrice"], line["quantity"]) == (money("9.90"), "2.5")
    free = await graph.done("opportunityLineCreate", price, **values, unitPrice=None)
    assert free["unitPrice"] is None
    async with unchanged(database):
        refusal = [("input.unitPrice", "INVALID")]
        assert await graph.refused("opportunityLineCreate", **values, unitPrice=money("1", "EUR")) == refusal
        assert await graph.refused("opportunityLineUpdate", id=line["id"], unitPrice=money("1", "EUR")) == refusal
        refusal = [("input.unitPrice", "OUT_OF_RANGE")]
        assert await graph.refused("opportunityLineCreate", **values, unitPrice=money("-1")) == refusal
        for quantity, code in (("0", "OUT_OF_RANGE"), ("-1", "OUT_OF_RANGE"), ("1.0001", "INVALID")):
            values["quantity"] = quantity
            refusal = await graph.refused("opportunityLineCreate", **values)
            assert refusal == [("input.quantity", code)]


async def test_a_price_does_not_move_to_another_currency(graph: Graph, selling: Selling, database: Database) -> None:
    id, yen = await selling.opportunity(), await selling.opportunity(expected_amount=None)
    await graph.done("opportunityUpdate", id=yen, currency="JPY")
    row = await graph.done("opportunityLineCreate", opportunityId=id, productId=selling.product, quantity="1")
    async with unchanged(database):
        refusal = await graph.refused("opportunityLineUpdate", id=row["id"], opportunityId=yen)
        assert refusal == [("input.unitPrice", "INVALID")]
    selection, price = "unitPrice { amount currency }", {"unitPrice": money("990", "JPY")}
    moved = await graph.done("opportunityLineUpdate", selection, id=row["id"], opportunityId=yen, **price)
    assert moved == price


async def test_what_opportunities_stand_in_is_not_deleted(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    async with unchanged(database):
        assert await graph.refused("stageDelete", id=selling.stages["Prospect"]) == [("input.id", "STATE")]
        assert await graph.refused("pipelineDelete", id=selling.pipeline) == [("input.id", "STATE")]
        for values in ({"kind": "WON"}, {"pipelineId": selling.other_pipeline}):
            refusal = await graph.refused("stageUpdate", id=selling.stages["Prospect"], **values)
            assert refusal == [("input.id", "STATE")]
    await graph.done("stageUpdate", id=selling.stages["Prospect"], name="First")
    await graph.done("stageDelete", id=selling.stages["Offer"])
    await graph.done("opportunityDelete", id=id)
    async with unchanged(database):  # it may come back into the stage as it was
        for values in ({"kind": "WON"}, {"pipelineId": selling.other_pipeline}):
            refusal = await graph.refused("stageUpdate", id=selling.stages["Prospect"], **values)
            assert refusal == [("input.id", "STATE")]
    await graph.done("pipelineDelete", id=selling.pipeline)
    query = "query($id: ID!) { stages(where: {pipelineId: {eq: $id}}) { totalCount } }"
    assert (await graph(query, id=selling.pipeline))["stages"]["totalCount"] == 0


async def test_a_stage_is_not_deleted_under_an_opportunity_that_just_comes(
    graph: Graph, selling: Selling, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = await selling.opportunity()
    offer = selling.stages["Offer"]
    comings: Any = (
        ("_stage_of_same_pipeline", "opportunityMove", {"id": id, "stageId": offer}),
        ("_initial_stage", "opportunityCreate", {"customerId": selling.customer, "name": "N", "stageId": offer}),
    )
    for guard, mutation, values in comings:
        with monkeypatch.context() as patch:
            rival = Rival(patch, opportunities, guard, lambda: graph.change("stageDelete", "id", id=offer))
            came = await graph.change(mutation, "id", **values)
            deleted = await rival.outcome()
        assert [error["code"] for error in deleted["userErrors"]] == ["STATE"], mutation
        assert came["userErrors"] == []
        rows = await database.fetch("SELECT count(*) FROM stage WHERE deleted_at IS NOT NULL")
        assert rows[0][0] == 0
        await graph.done("opportunityDelete", id=came["row"]["id"])


async def test_unknown_ends_are_all_named(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        values = {"customerId": UNKNOWN, "ownerId": UNKNOWN, "stageId": UNKNOWN}
        refusal = await graph.refused("opportunityCreate", name="O", **values)
        assert sorted(refusal) == [(f"input.{name}", "NOT_FOUND") for name in sorted(values)]


async def test_a_contact_takes_part_once(graph: Graph, make: Make, selling: Selling, database: Database) -> None:
    contact: UUID = await make(models.Contact, customer_id=UUID(selling.customer))
    values = {"opportunityId": await selling.opportunity(), "contactId": str(contact)}
    row = await graph.done("opportunityContactCreate", "role", **values)
    assert row == {"role": "OTHER"}
    async with unchanged(database):
        refusal = await graph.refused("opportunityContactCreate", **values, role="USER")
        assert refusal == [("input.contactId", "TAKEN")]


async def test_lines_worth_more_than_any_amount(graph: Graph, selling: Selling, make: Make, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityUpdate", id=id, expectedAmount=None)
    line = {"opportunity_id": id, "product_id": selling.product, "quantity": Decimal(10**12)}
    await make(models.OpportunityLine, **line, unit_price=Money(Decimal(10**14), "USD"))
    async with unchanged(database):
        assert await graph.refused("opportunityWin", id=id) == [("input.amount", "OUT_OF_RANGE")]
        move = {"id": id, "stageId": selling.stages["Won"]}
        assert await graph.refused("opportunityMove", **move) == [("input.amount", "OUT_OF_RANGE")]


async def test_a_new_one_starts_in_the_oldest_pipeline_that_has_an_open_stage(graph: Graph, make: Make) -> None:
    customer = str(await make(models.Customer))
    for n in range(12):
        pipeline = await make(models.Pipeline, active=n > 0)
        await make(models.Stage, pipeline_id=pipeline, kind="OPEN" if n == 0 else "LOST")
    without = {"name": "Deal", "customerId": customer}
    assert await graph.refused("opportunityCreate", **without) == [("input.stageId", "REQUIRED")]
    for name in ("First", "Second"):
        await make(models.Stage, pipeline_id=await make(models.Pipeline), name=name)
    row = await graph.done("opportunityCreate", "stage { name }", **without)
    assert row == {"stage": {"name": "First"}}
