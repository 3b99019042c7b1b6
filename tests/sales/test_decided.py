"""Tests of probabilities, of the values that a won or lost opportunity keeps, and of its sales record."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.sales.selling import Selling, money
from tests.unchanged import unchanged

STATE = """probability lostReason closedAt stage { name } expectedAmount { amount }
    salesRecords { nodes { id amount { amount } } }"""


async def state(graph: Graph, id: str) -> Any:
    return (await graph(f"query($id: ID!) {{ opportunity(id: $id) {{ {STATE} }} }}", id=id))["opportunity"]


@pytest.fixture
async def plain(make: Make, selling: Selling) -> str:
    """Creates an open stage without a default probability. Returns its id."""
    id = selling.stages["Plain"] = str(await make(models.Stage, pipeline_id=selling.pipeline, name="Plain", position=9))
    return id


MOVES: list[tuple[str, list[tuple[str, Any]], list[int]]] = [
    # stage, changes (a move, or a probability to set), the probability after each of them
    ("Plain", [("set", 35), ("move", "Plain"), ("lose", None), ("reopen", None)], [35, 35, 0, 35]),
    ("Prospect", [("set", 35), ("move", "Plain"), ("win", None), ("reopen", None)], [35, 35, 100, 35]),
    ("Prospect", [("set", 45), ("win", None), ("reopen", None)], [45, 100, 45]),  # not the default of 10
    ("Prospect", [("set", 45), ("win", None), ("move", "Prospect")], [45, 100, 45]),
    ("Prospect", [("set", 45), ("win", None), ("move", "Offer")], [45, 100, 60]),
    ("Prospect", [("set", 45), ("win", None), ("move", "Plain")], [45, 100, 45]),
    ("Prospect", [("set", 45), ("win", None), ("move", "Lost"), ("reopen", None)], [45, 100, 0, 45]),
    (
        "Prospect",
        [("set", 45), ("win", None), ("move", "Sold"), ("move", "Lost"), ("reopen", None)],
        [45, 100, 100, 0, 45],
    ),
    ("Offer", [("set", 0), ("lose", None), ("reopen", None)], [0, 0, 0]),
    ("Offer", [("lose", None), ("reopen", None), ("set", 77), ("win", None), ("reopen", None)], [0, 60, 77, 100, 77]),
]


@pytest.mark.parametrize(("stage", "changes", "expected"), MOVES)
async def test_what_a_move_makes_of_the_probability(
    graph: Graph, selling: Selling, plain: str, stage: str, changes: list[tuple[str, Any]], expected: list[int]
) -> None:
    id = await selling.opportunity(stage_id=selling.stages[stage])
    found = []
    for what, value in changes:
        match what:
            case "set":
                row = await graph.done("opportunityUpdate", "probability", id=id, probability=value)
            case "move":
                row = await graph.done("opportunityMove", "probability", id=id, stageId=selling.stages[value])
            case _:
                row = await graph.done(f"opportunity{what.title()}", "probability", id=id)
        found.append(row["probability"])
    assert found == expected
    if changes[-1][0] == "reopen":
        left = "Plain" if ("move", "Plain") in changes else stage
        assert (await state(graph, id))["stage"] == {"name": left}


async def test_a_new_opportunity_in_a_stage_without_a_default(graph: Graph, selling: Selling) -> None:
    stage = {"pipelineId": selling.pipeline, "name": "Plain", "position": 9, "kind": "OPEN"}
    row = await graph.done("stageCreate", "id defaultProbability", **stage)
    assert row.pop("defaultProbability") is None
    plain = row["id"]
    values = {"customerId": selling.customer, "name": "O", "stageId": plain}
    assert await graph.done("opportunityCreate", "probability", **values) == {"probability": 0}
    assert await graph.done("opportunityCreate", "probability", **values, probability=35) == {"probability": 35}
    row = await graph.done("stageUpdate", "defaultProbability", id=selling.stages["Offer"], defaultProbability=None)
    assert row == {"defaultProbability": None}


KEPT: list[tuple[str, Any]] = [
    ("probability", 80),
    ("lostReason", "Other"),
    ("expectedAmount", money("5")),
    ("expectedAmount", money("100", "EUR")),
    ("expectedAmount", None),
]
BULK = """mutation($i: OpportunityBulkUpdateInput!) { opportunityBulkUpdate(input: $i) {
    results { userErrors { field code } } } }"""


@pytest.mark.parametrize("verb", ["Win", "Lose"])
async def test_a_decided_opportunity_keeps_what_was_decided(
    graph: Graph, selling: Selling, database: Database, verb: str
) -> None:
    id = await selling.opportunity(external_id="deal")
    await graph.done(f"opportunity{verb}", id=id)
    kept = await state(graph, id)
    assert kept["probability"] == {"Win": 100, "Lose": 0}[verb]
    async with unchanged(database):
        for field, value in KEPT:
            refusal, given = [(f"input.{field}", "STATE")], {field: value}
            assert await graph.refused("opportunityUpdate", id=id, **given) == refusal
            assert await graph.refused("opportunityUpsert", externalId="deal", **given) == refusal
            bulk = await graph(BULK, i={"policy": "EACH", "rows": [{"id": id, **given}]})
            [result] = bulk["opportunityBulkUpdate"]["results"]
            assert [error["code"] for error in result["userErrors"]] == ["STATE"]
    same = {"probability": kept["probability"], "lostReason": None, "expectedAmount": money("100")}
    await graph.done("opportunityUpdate", id=id, name="Other", description="D", **same)
    await graph.done("opportunityReopen", id=id)
    for field, value in KEPT:
        if field != "lostReason":
            await graph.done("opportunityUpdate", id=id, **{field: value})


async def test_only_a_lost_opportunity_has_a_reason(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity(external_id="deal")
    refusal, given = [("input.lostReason", "INVALID")], {"lostReason": "Price"}
    async with unchanged(database):
        assert await graph.refused("opportunityCreate", customerId=selling.customer, name="O", **given) == refusal
        assert await graph.refused("opportunityUpdate", id=id, **given) == refusal
        assert await graph.refused("opportunityUpsert", externalId="deal", **given) == refusal
        await graph.done("opportunityUpdate", id=id, lostReason=None)
    await graph.done("opportunityLose", id=id, **given)
    await graph.done("opportunityUpdate", id=id, name="Other", **given)
    row = await graph.done("opportunityReopen", "lostReason", id=id)
    assert row == {"lostReason": None}


async def test_a_move_within_a_kind_keeps_the_sale(graph: Graph, selling: Selling, make: Make) -> None:
    values = {"pipeline_id": selling.pipeline, "kind": "LOST", "position": 8}
    gone = str(await make(models.Stage, **values))
    id = await selling.opportunity()
    won = await graph.done("opportunityWin", STATE, id=id, amount=money("70"))
    sold = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Sold"])
    assert sold == won | {"stage": {"name": "Sold"}}
    lost = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Lost"], lostReason="Price")
    assert lost["salesRecords"] == {"nodes": []}
    row = await graph.done("opportunityMove", STATE, id=id, stageId=gone)
    assert row == lost | {"stage": row["stage"]}
    row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Lost"], lostReason="Time")
    assert row["lostReason"] == "Time"


async def test_a_sales_record_has_its_opportunitys_currency_and_owner(
    graph: Graph, selling: Selling, database: Database
) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityWin", id=id)
    [record] = (await state(graph, id))["salesRecords"]["nodes"]
    await graph.done("salesRecordDelete", id=record["id"])
    async with unchanged(database):
        for amount, code in ((money("1", "EUR"), "INVALID"), (money("-1"), "OUT_OF_RANGE")):
            refusal = await graph.refused("salesRecordCreate", opportunityId=id, amount=amount)
            assert refusal == [("input.amount", code)]
    selection = "amount { amount currency } salesperson { fullName }"
    row = await graph.done("salesRecordCreate", selection, opportunityId=id, amount=money("0"))
    assert row == {"amount": money("0.00"), "salesperson": {"fullName": "Seller"}}


@pytest.mark.parametrize("stage", ["Prospect", "Lost"])
async def test_only_a_won_opportunity_has_a_sales_record(
    graph: Graph, selling: Selling, database: Database, stage: str
) -> None:
    other, id = await selling.opportunity(), await selling.opportunity()
    won = await graph.done("opportunityWin", STATE, id=id)
    [record] = won["salesRecords"]["nodes"]
    if stage != "Prospect":
        await graph.done("opportunityMove", id=other, stageId=selling.stages[stage])
    async with unchanged(database):
        refused = [("input.opportunityId", "STATE")]
        assert await graph.refused("salesRecordCreate", opportunityId=other, amount=money("1")) == refused
        assert await graph.refused("salesRecordUpdate", id=record["id"], opportunityId=other) == refused
        refused = [("input.opportunityId", "TAKEN")]
        assert await graph.refused("salesRecordCreate", opportunityId=id, amount=money("1")) == refused


async def test_a_sales_record_follows_its_opportunity(graph: Graph, selling: Selling, database: Database) -> None:
    id = await selling.opportunity()
    await graph.done("opportunityWin", id=id)
    [first] = (await state(graph, id))["salesRecords"]["nodes"]
    await graph.done("opportunityReopen", id=id)
    async with unchanged(database):
        assert await graph.refused("salesRecordRestore", id=first["id"]) == [("input.id", "STATE")]
    again = await graph.done("opportunityWin", STATE, id=id)
    [second] = again["salesRecords"]["nodes"]
    assert second["id"] != first["id"]
    async with unchanged(database):
        assert await graph.refused("salesRecordRestore", id=first["id"]) == [("input.id", "STATE")]
    await graph.done("opportunityDelete", id=id)
    count = "SELECT count(*) FROM sales_record WHERE deleted_at IS NULL"
    assert [tuple(row) for row in await database.fetch(count)] == [(0,)]
    async with unchanged(database):
        for record in (first, second):
            assert await graph.refused("salesRecordRestore", id=record["id"]) == [("input.id", "STATE")]
    await graph.done("opportunityRestore", id=id)
    assert await state(graph, id) == again
    # The one that was deleted by hand comes back, too, as long as there is no other.
    await graph.done("salesRecordDelete", id=second["id"])
    await graph.done("salesRecordRestore", id=first["id"])
    assert (await state(graph, id))["salesRecords"]["nodes"] == [first]


async def test_an_opportunity_leaves_a_deleted_pipeline(
    graph: Graph, make: Make, selling: Selling, database: Database
) -> None:
    lone, whole = await selling.opportunity(), await selling.opportunity(stage_id=selling.stages["Elsewhere"])
    # As earlier versions have left them: a restore did not ask for the stage.
    for table, column, id in (
        ("stage", "id", selling.stages["Prospect"]),
        ("stage", "id", selling.stages["Elsewhere"]),
        ("pipeline", "id", selling.other_pipeline),
    ):
        async with database.transaction() as transaction:
            await transaction.fetch(
                f"UPDATE {table} SET deleted_at = '2026-01-01 00:00:00+00:00', deletion_id = id WHERE {column} = '{id}'"
            )
    refusal = await graph.refused("opportunityWin", id=whole)
    assert refusal == [("input.id", "STATE")]
    for id in (lone, whole):
        row = await graph.done("opportunityMove", STATE, id=id, stageId=selling.stages["Offer"])
        assert row["stage"] == {"name": "Offer"}
    await graph.done("opportunityWin", id=whole)


GONE: dict[str, tuple[str, dict[str, Any]]] = {
    "moved to another pipeline": ("stageUpdate", {"pipelineId": "other"}),
    "deleted": ("stageDelete", {}),
    "means won": ("stageUpdate", {"kind": "WON"}),
    "means lost": ("stageUpdate", {"kind": "LOST"}),
}
"""What may happen to an open stage after its opportunities have left it."""


@pytest.mark.parametrize("gone", GONE)
@pytest.mark.parametrize("end", ["opportunityWin", "opportunityLose"])
async def test_an_opportunity_is_reopened_though_its_last_open_stage_is_gone(
    graph: Graph, make: Make, selling: Selling, gone: str, end: str
) -> None:
    first = await make(models.Stage, pipeline_id=selling.pipeline, name="Call", position=8, default_probability=20)
    last = await make(models.Stage, pipeline_id=selling.pipeline, name="Demo", position=9, default_probability=40)
    far, near = await selling.opportunity(), await selling.opportunity(stage_id=last)
    for stage_id, probability in ((first, 22), (last, 33)):
        await graph.done("opportunityMove", id=far, stageId=str(stage_id))
        await graph.done("opportunityUpdate", id=far, probability=probability)
    for id in (far, near):
        await graph.done(end, id=id)
    mutation, values = GONE[gone]
    given = {name: selling.other_pipeline if value == "other" else value for name, value in values.items()}
    await graph.done(mutation, id=str(last), **given)

    # To the open stage that it was in before, else to the first one of its pipeline with its default.
    for id, stage, probability in ((far, "Call", 22), (near, "Prospect", 10)):
        row = await graph.done("opportunityReopen", STATE, id=id)
        assert (row["stage"]["name"], row["probability"], row["closedAt"]) == (stage, probability, None)
        await graph.done(end, id=id)
