"""A fault after any statement of `surveyAnswer` leaves nothing half done.

Counters of attempts are not compared, because an attempt that fails by a fault may stay counted. The other mutations of
surveys are among those of tests/proofs/test_atomic.py.
"""

from __future__ import annotations

import pytest

from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.marketing.asking import ANSWER, answers_of, invite
from tests.of_module import database, dialect, graph, make, settings
from tests.proofs.faults import Faults
from tests.proofs.preparing_surveys import FIRST, REPLIES, opened, resolved_case
from tests.proofs.test_atomic import everything

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

APART = {"sign_in_attempt"}


async def stored(database: Database) -> dict[str, list[str]]:
    return {name: rows for name, rows in (await everything(database)).items() if name not in APART}


async def test_answers_are_taken_as_a_whole(
    graph: Graph, make: Make, database: Database, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, case, nobody = await opened(make), await resolved_case(make), graph.without_token()
    [invited] = await invite(graph, survey, supportCaseId=str(case))
    token = invited["url"].rpartition("/")[2]
    first = [{"position": one.position, **one.given} for one in FIRST]
    for answers in (first, REPLIES):  # answers that are new, and answers that replace those
        faults, begun, statement = Faults(monkeypatch, dialect), await stored(database), 0
        while True:
            statement += 1
            async with database.transaction() as transaction:  # as if the time windows of the limits had ended
                await transaction.fetch("DELETE FROM sign_in_attempt RETURNING id")
            with faults.after(statement):
                response = await nobody.ask(ANSWER, token=token, answers=answers)
                failed = faults.seen >= statement
            now = await stored(database)
            if not failed:
                break
            assert [error["extensions"]["code"] for error in response["errors"]] == ["INTERNAL_SERVER_ERROR"]
            left = {table: {*now[table]} ^ {*begun[table]} for table in now if now[table] != begun[table]}
            assert left == {}, statement
        assert response["data"]["surveyAnswer"] == {"accepted": True, "userErrors": []}
        changed = {table for table in now if now[table] != begun[table]}
        assert changed >= {"survey_response", "survey_answer", "support_case", "event"}
        assert statement > 10
        monkeypatch.undo()
    assert await answers_of(graph, invited["responseId"]) == [(1, 5), (2, "Blue"), (2, "Green"), (3, "Fast")]
