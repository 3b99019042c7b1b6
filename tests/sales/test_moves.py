"""Tests of moves of opportunities: to another stage, to a won or lost stage, and back."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from core import clock
from models.dialect.base import Database
from resolvers.sales import sales_records
from tests.graph import Graph
from tests.rivals import Rival
from tests.sales.selling import Selling, money
from tests.unchanged import unchanged

UNKNOWN = "01890000-0000-7000-8000-000000000000"
STATE = """version probability closedAt lostReason stageEnteredAt stage { name }
    salesRecords { nodes { amount { amount currency } soldOn salesperson { fullName } } }
    stageChanges(orderBy: [{field: AT}]) { nodes {
        fromStage { name } toStage { name } by { fullName } secondsSpent at amount { amount currency } } }"""


async def states(graph: Graph, id: str) -> Any:
    """Returns all fields that a move can change."""
    return (await graph(f"query($id: ID!) {{ opportunity(id: $id) {{ {STATE} }} }}", id=id))["opportunity"]


async def test_a_move_is_written_down(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    begun = await states(graph, id)
    row = await graph.done(
        "opportunityMove", STATE, id=id, stageId=selling.stages["Offer"], expectedVersion=begun["version"]
    )
    changes = row.pop("stageChanges")["nodes"]
    entered = row.pop("stageEnteredAt")
    assert row == {
        "version": 2,
        "probability": 60,
        "closedAt": None,
        "lostReason": None,
        "stage": {"name": "Offer"},
        "salesRecords": {"nodes": []},
    }
    spent = datetime.fromisoformat(entered) - datetime.fromisoformat(begun["stageEnteredAt"])
    assert changes[1] == {
        "fromStage": {"name": "Prospect"},
        "toStage": {"name": "Offer"},
        "by": {"fullName": "Employee 1"},
        "secondsSpent": str(int(spent.total_seconds())),
        "at": entered,
        "amount": money("100.00"),
    }
    assert [change["toStage"]["name"] for change in changes] == ["Prospect", "Offer"]


async def test_the_time_spent_is_counted_from_the_entry(graph: Graph, selling: Selling, database: Database) -> None:
    entered = clock.now() - timedelta(days=2)
    id = await selling.opportunity(stage_entered_at=entered)
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Offer"])
    spent = int(row["stageChanges"]["nodes"][-1]["secondsSpent"])
    assert spent == int((datetime.fromisoformat(row["stageEnteredAt"]) - entered).total_seconds())
    assert spent >= 172_800


@pytest.mark.parametrize(
    ("expected", "said", "sold"),
    [
        ("100.00", money("80"), "80.00"),  # what is said
        ("100.00", None, "100.00"),  # else what was expected
        (None, None, "24.75"),  # else the sum of the lines
        ("100.00", money("0"), "0.00"),  # nothing is an amount
    ],
)
async def test_a_won_stage_writes_one_sales_record(
    graph: Graph, selling: Selling, expected: str | None, said: dict[str, str] | None, sold: str
) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityUpdate", id=id, expectedAmount=expected and money(expected))
    line = {"opportunityId": id, "productId": selling.product}
    await graph.done("opportunityLineCreate", **line, quantity="2.5")  # 24.75
    await graph.done("opportunityLineCreate", **line, quantity="3", unitPrice=None)
    gone = await graph.done("opportunityLineCreate", **line, quantity="1", unitPrice=money("7"))
    await graph.done("opportunityLineDelete", id=gone["id"])
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Won"], amount=said)
    record = {"amount": money(sold), "salesperson": {"fullName": "Seller"}}
    assert row["salesRecords"]["nodes"] == [{**record, "soldOn": row["closedAt"][:10]}]
    assert (row["probability"], row["stage"]) == (100, {"name": "Won"})
    assert row["closedAt"] == row["stageEnteredAt"]
    assert row["stageChanges"]["nodes"][-1]["amount"] == (expected and money(expected))


async def test_the_caller_sold_what_nobody_owns(graph: Graph, selling: Selling) -> None:
    id = await selling.opportunity(owner_id=None)
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Won"])
    assert row["salesRecords"]["nodes"][0]["salesperson"] == {"fullName": "Employee 1"}


async def test_half_a_minor_unit_of_a_line_is_rounded_up(graph: Graph, selling: Selling) -> None:
    id = await selling.opportunity(expected_amount=None)
    line: dict[str, Any] = {"opportunityId": id, "productId": selling.product, "unitPrice": money("0.01")}
    await graph.done("opportunityLineCreate", **line, quantity="0.5")
    await graph.done("opportunityLineCreate", **line, quantity="0.499")
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Won"])
    assert row["salesRecords"]["nodes"][0]["amount"] == money("0.01")


async def test_a_sale_for_an_unknown_amount_is_refused(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity(expected_amount=None)
    async with unchanged(database):
        for said in ({}, {"amount": None}):
            refusal = await graph.refused("opportunityMove", id=id, stageId=selling.stages["Won"], **said)
            assert refusal == [("input.amount", "REQUIRED")]


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (money("1", "EUR"), "INVALID"),
        (money("1", "eur"), "INVALID"),
        (money("-1"), "OUT_OF_RANGE"),
        (money("0.001"), "INVALID"),
        (money("1000000000000000000"), "OUT_OF_RANGE"),
    ],
)
async def test_a_wrong_amount_is_refused(
    graph: Graph, selling: Selling, database: Database, amount: dict[str, str], code: str
) -> None:
    id = await selling.opportunity()
    async with unchanged(database):
        refusal = await graph.refused("opportunityMove", id=id, stageId=selling.stages["Won"], amount=amount)
        assert refusal == [("input.amount", code)]


async def test_a_loss_has_a_reason(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    async with unchanged(database):
        for stage in ("Offer", "Won"):
            values = {"id": id, "stageId": selling.stages[stage], "lostReason": "Price"}
            assert await graph.refused("opportunityMove", **values) == [("input.lostReason", "INVALID")]
        too_long = {"id": id, "stageId": selling.stages["Lost"], "lostReason": "x" * 201}
        assert await graph.refused("opportunityMove", **too_long) == [("input.lostReason", "TOO_LONG")]
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Lost"], lostReason=" Price ")
    assert (row["probability"], row["lostReason"], row["salesRecords"]["nodes"]) == (0, "Price", [])
    assert row["closedAt"] == row["stageEnteredAt"]
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Offer"])
    assert (row["probability"], row["lostReason"], row["closedAt"]) == (60, None, None)


async def test_back_to_an_open_stage_takes_the_sale_back(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityMove", id=id, stageId=selling.stages["Won"])
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Prospect"])
    assert (row["probability"], row["closedAt"], row["salesRecords"]["nodes"]) == (10, None, [])
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Won"], amount=money("70"))
    assert [record["amount"] for record in row["salesRecords"]["nodes"]] == [money("70.00")]
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Sold"], amount=money("60"))
    assert [record["amount"] for record in row["salesRecords"]["nodes"]] == [money("60.00")]
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Lost"])
    assert row["salesRecords"]["nodes"] == []
    assert len(row["stageChanges"]["nodes"]) == 6
    rows = await database.fetch("SELECT count(*) FROM sales_record")
    assert rows[0][0] == 3  # they are kept, deleted


async def test_a_move_to_where_it_stands_changes_nothing(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    async with unchanged(database):
        row = await graph.done("opportunityMove", id=id, stageId=selling.stages["Prospect"])
        assert row["version"] == 1


async def test_a_stage_of_another_pipeline_is_refused(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("stageDelete", id=selling.stages["Offer"])
    async with unchanged(database):
        for stage, code in (
            (selling.stages["Elsewhere"], "INVALID"),
            (selling.stages["Offer"], "NOT_FOUND"),
            (UNKNOWN, "NOT_FOUND"),
        ):
            assert await graph.refused("opportunityMove", id=id, stageId=stage) == [("input.stageId", code)]
        refusal = await graph.refused("opportunityMove", id=UNKNOWN, stageId=selling.stages["Won"])
        assert refusal == [("input.id", "NOT_FOUND")]


async def test_a_stale_version_is_refused(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityUpdate", id=id, name="Other")
    async with unchanged(database):
        refusal = await graph.refused("opportunityMove", id=id, stageId=selling.stages["Won"], expectedVersion=1)
        assert refusal == [("input.expectedVersion", "CONFLICT")]


async def test_a_rival_move_waits_and_sees_the_first(
    graph: Graph, selling: Selling, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id, won = await selling.opportunity(), selling.stages["Won"]
    rival = Rival(monkeypatch, sales_records, "write", lambda: graph.done("opportunityMove", id=id, stageId=won))
    await graph.done("opportunityMove", id=id, stageId=won)
    assert (await rival.outcome())["version"] == 2  # it found it there
    assert (await database.fetch("SELECT count(*) FROM sales_record"))[0][0] == 1
    assert (await database.fetch("SELECT count(*) FROM stage_change"))[0][0] == 2


async def test_many_moves_at_once_write_one_sale_each(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await asyncio.gather(
        *(graph.done("opportunityMove", id=id, stageId=selling.stages[stage]) for stage in ("Won", "Offer") * 5)
    )
    row = await states(graph, id)
    moves = row["stageChanges"]["nodes"]
    # Each begins where the one before it ended.
    assert {tuple((move["fromStage"] or {}).values()) for move in moves} == {
        (),
        *(tuple(move["toStage"].values()) for move in moves[:-1]),
    }
    assert row["version"] == len(moves)
    living = len(row["salesRecords"]["nodes"])
    assert living == (row["stage"]["name"] == "Won")
    total = (await database.fetch("SELECT count(*) FROM sales_record"))[0][0]
    assert total == sum(move["toStage"]["name"] == "Won" for move in moves)


async def test_only_a_sale_has_an_amount(graph: Graph, selling: Selling, database: Database) -> None:
    row = await graph.done("opportunityCreate", customerId=selling.customer, name="O")
    async with unchanged(database):
        refusal = await graph.refused(
            "opportunityMove",
            id=row["id"],
            stageId=selling.stages["Lost"],
            amount={"amount": "5", "currency": "USD"},
        )
        assert refusal == [("input.amount", "INVALID")]
