"""Tests of imported opportunities of the past: their former stages, and when they were closed."""

from __future__ import annotations

from typing import Any

from tests.graph import Graph
from tests.importing.conftest import Folder
from tests.importing.test_guards import BASICS, SALES, told
from tests.importing.test_history import at
from tests.unchanged import unchanged

DEALS = SALES.replace(
    '[[steps.also]]\nentity = "SalesRecord"',
    '[[steps.moves]]\nstage = { external_id = "Talk" }\nat = "talk"\n'
    '[[steps.moves]]\nstage = { external_id = "Offer" }\nat = "offer"\n'
    '[[steps.also]]\nentity = "SalesRecord"',
)
MOVES = """{ opportunities(orderBy: [{field: NAME}]) { nodes { name closedAt stageEnteredAt
    stageChanges(orderBy: [{field: AT}]) { nodes { fromStage { name } toStage { name } at secondsSpent } } } } }"""


async def test_the_stages_of_an_opportunity(folder: Folder, graph: Graph) -> None:
    folder.write(
        "deals.csv",
        """
        id,stage,closed,entered,amount,talk,offer
        D1,Won,2024-03-10,,5,2024-02-29,2024-03-01
        D2,Lost,,2019-05-05,5,2019-01-01,
        D3,Offer,,2024-03-04,5,2024-03-01,2024-03-04
        D4,Talk,2020-01-01,,5,,
        D5,Won,2024-03-10,,5,2024-03-11,
        D6,Won,2024-03-10,2024-03-11,5,,
        D7,Talk,,,5,,
        D8,Won,2999-03-10,,5,,
        D9,Lost,2024-01-01,,5,2024-01-02,2024-01-01
        D10,Won,,,5,,
        D11,Lost,,,5,2024-01-02,
        """,
    )
    assert (await folder.run(BASICS + DEALS)).refused == 7
    assert sorted(told(folder)) == [
        (5, "closed", "2020-01-01", "INVALID"),
        (6, "talk, offer", "2024-03-11, ", "INVALID"),
        (7, "closed", "2024-03-10", "INVALID"),
        (9, "closed", "2999-03-10", "OUT_OF_RANGE"),
        (10, "talk, offer", "2024-01-02, 2024-01-01", "INVALID"),
        (10, "talk, offer", "2024-01-02, 2024-01-01", "INVALID"),
        (11, "closed", "", "REQUIRED"),
        (12, "closed", "", "REQUIRED"),
    ]
    found = {row["name"]: row for row in (await graph(MOVES))["opportunities"]["nodes"]}

    def moves(name: str) -> list[tuple[Any, ...]]:
        rows = found[name]["stageChanges"]["nodes"]
        return [
            (r["fromStage"] and r["fromStage"]["name"], r["toStage"]["name"], r["at"], r["secondsSpent"]) for r in rows
        ]

    day = 86_400
    assert moves("D1") == [
        (None, "Talk", at("2024-02-29"), None),
        ("Talk", "Offer", at("2024-03-01"), str(day)),
        ("Offer", "Won", at("2024-03-10"), str(9 * day)),
    ]
    assert (found["D1"]["closedAt"], found["D1"]["stageEnteredAt"]) == (at("2024-03-10"), at("2024-03-10"))
    assert found["D2"]["closedAt"] == at("2019-05-05")
    # From 1 January to 5 May 2019 are 124 days.
    assert moves("D2") == [(None, "Talk", at("2019-01-01"), None), ("Talk", "Lost", at("2019-05-05"), str(124 * day))]
    assert [move[1] for move in moves("D3")] == ["Talk", "Offer"]
    assert len(moves("D7")) == 1
    async with unchanged(folder.database):
        assert (await folder.run(BASICS + DEALS)).refused == 7
