"""Tests of the states of surveys, of their questions, and of imported surveys."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import models
from core.errors import ProblemCode, Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes.state_machine import Machine
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.asking import ANSWERS, INVITE
from tests.of_module import database, dialect, graph, make, settings
from tests.rivals import Rival
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


async def test_a_survey_goes_from_draft_to_closed(graph: Graph, make: Make, database: Database) -> None:
    whom = {"customerIds": [str(await make(models.Customer))]}
    id = (await graph.done("surveyCreate", "id", title="Market", kind="MARKET_RESEARCH"))["id"]
    async with unchanged(database):
        assert await graph.refused("surveyOpen", id=id) == [("input.id", "STATE")]  # it has no question
        assert await graph.refused("surveyClose", id=id) == [("input.id", "STATE")]
        assert await graph.refused("surveyInvite", id=id, **whom) == [("input.id", "STATE")]
    ask = {"surveyId": id, "text": "How likely?", "kind": "SCALE_0_TO_10"}
    question = await graph.done("surveyQuestionCreate", position=1, **ask)
    other = await graph.done("surveyQuestionCreate", position=2, **ask)
    await graph.done("surveyQuestionUpdate", id=question["id"], text="How likely is it?", required=True)
    await graph.done("surveyQuestionDelete", id=other["id"])
    await graph.done("surveyUpdate", id=id, kind="FEEDBACK")
    row = await graph.done("surveyOpen", "status openedAt closedAt", id=id)
    assert (row["status"], row["openedAt"] is None, row["closedAt"]) == ("OPEN", False, None)
    async with unchanged(database):
        assert await graph.refused("surveyOpen", id=id) == [("input.id", "STATE")]
        assert await graph.refused("surveyUpdate", id=id, kind="MARKET_RESEARCH") == [("input.kind", "STATE")]
        assert await graph.refused("surveyQuestionCreate", position=3, **ask) == [("input.surveyId", "STATE")]
        assert await graph.refused("surveyQuestionUpdate", id=question["id"], text="No") == [("input.id", "STATE")]
        assert await graph.refused("surveyQuestionDelete", id=question["id"]) == [("input.id", "STATE")]
        assert await graph.refused("surveyQuestionRestore", id=other["id"]) == [("input.id", "STATE")]
        await graph.done("surveyQuestionUpdate", id=question["id"], text="How likely is it?")  # as it is
    await graph.done("surveyUpdate", id=id, title="Our market")
    row = await graph.done("surveyClose", "status closedAt", id=id)
    assert (row["status"], row["closedAt"] is None) == ("CLOSED", False)
    async with unchanged(database):
        for verb in ("surveyOpen", "surveyClose"):
            assert await graph.refused(verb, id=id) == [("input.id", "STATE")]
        assert await graph.refused("surveyInvite", id=id, **whom) == [("input.id", "STATE")]
        assert await graph.refused("surveyQuestionUpdate", id=question["id"], text="No") == [("input.id", "STATE")]


async def test_a_question_comes_not_while_the_survey_is_opened(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey = await make(models.Survey)
    await make(models.SurveyQuestion, survey_id=survey, position=1)
    late: dict[str, Any] = {"surveyId": str(survey), "position": 2, "text": "Late?", "kind": "TEXT"}
    rival = Rival(monkeypatch, Machine, "begin", lambda: graph.change("surveyQuestionCreate", **late))
    await graph.done("surveyOpen", id=str(survey))
    assert [error["code"] for error in (await rival.outcome())["userErrors"]] == ["STATE"]


@pytest.mark.parametrize(
    ("values", "problems"),
    [
        ({"kind": "CHOICE"}, [("choices", "REQUIRED")]),
        ({"kind": "MULTIPLE_CHOICE"}, [("choices", "REQUIRED")]),
        ({"kind": "TEXT", "choices": "Yes; No"}, [("choices", "INVALID")]),
        ({"kind": "CHOICE", "choices": "Yes"}, [("choices", "INVALID")]),
        ({"kind": "CHOICE", "choices": "Yes; yes"}, [("choices", "INVALID")]),
        ({"kind": "CHOICE", "choices": "; ".join(map(str, range(21)))}, [("choices", "INVALID")]),
        ({"kind": "CHOICE", "choices": f"Yes; {'x' * 101}"}, [("choices", "INVALID")]),
        ({"kind": "CHOICE", "choices": "Yes\nNo; Perhaps"}, [("choices", "INVALID")]),
        ({"kind": "TEXT", "ratesCase": True}, [("ratesCase", "INVALID")]),
        ({"kind": "SCALE_0_TO_10", "ratesCase": True}, [("ratesCase", "INVALID")]),
        ({"kind": "TEXT", "position": 0}, [("position", "OUT_OF_RANGE")]),
        ({"kind": "TEXT", "position": 51}, [("position", "OUT_OF_RANGE")]),
    ],
)
async def test_questions_that_cannot_be(
    graph: Graph, make: Make, database: Database, values: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    survey = str(await make(models.Survey))
    async with unchanged(database):
        refused = await graph.refused("surveyQuestionCreate", surveyId=survey, text="Why?", **{"position": 1} | values)
        assert refused == [(f"input.{field}", code) for field, code in problems]


async def test_choices_have_one_form(graph: Graph, make: Make) -> None:
    survey = str(await make(models.Survey))
    ask = {"surveyId": survey, "position": 1, "text": "Which?", "kind": "CHOICE"}
    row = await graph.done("surveyQuestionCreate", "id choices", choices=" Red ;Green;; Blue;", **ask)
    assert row["choices"] == "Red; Green; Blue"
    assert await graph.refused("surveyQuestionUpdate", id=row["id"], kind="TEXT") == [("input.choices", "INVALID")]
    await graph.done("surveyQuestionUpdate", id=row["id"], kind="TEXT", choices=None)


async def test_one_question_at_a_position_and_one_for_the_case(graph: Graph, make: Make, database: Database) -> None:
    survey = str(await make(models.Survey))
    ask = {"surveyId": survey, "text": "How satisfied?", "kind": "SCALE_1_TO_5"}
    await graph.done("surveyQuestionCreate", position=1, ratesCase=True, **ask)
    async with unchanged(database):
        assert await graph.refused("surveyQuestionCreate", position=1, **ask) == [("input.position", "TAKEN")]
        refused = await graph.refused("surveyQuestionCreate", position=2, ratesCase=True, **ask)
        assert refused == [("input.ratesCase", "TAKEN")]


async def test_a_question_stays_in_its_survey(make: Make) -> None:
    question, other = await make(models.SurveyQuestion), await make(models.Survey)
    entity = registry.of(models.SurveyQuestion)
    with pytest.raises(Refused) as refused:
        await make.changes.update(entity, question, {"survey_id": other}, None)
    assert [(one.field, one.code) for one in refused.value.problems] == [(("survey_id",), ProblemCode.NOT_ALLOWED)]


async def test_only_marketing_changes_surveys(graph: Graph, make: Make, settings: Settings, database: Database) -> None:
    survey, customer = await make(models.Survey), await make(models.Customer)
    employees = {role: await make(models.Employee, role=role) for role in ("MANAGER", "SALES", "SERVICE", "ANALYST")}
    async with unchanged(database):
        for employee in employees.values():
            client = graph.as_employee(settings, employee)
            for verb in ("surveyOpen", "surveyClose", "surveyInvite"):
                name = verb[0].upper() + verb[1:]
                document = f"mutation($input: {name}Input!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}"
                more = {"customerIds": [str(customer)]} if verb == "surveyInvite" else {}
                error = await client.error(document, input={"id": str(survey), **more})
                assert error["extensions"]["code"] == "FORBIDDEN"
    marketing = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    id = (await marketing.done("surveyCreate", title="Mine", kind="FEEDBACK"))["id"]
    await marketing.done("surveyQuestionCreate", surveyId=id, position=1, text="How?", kind="TEXT")
    await marketing.done("surveyOpen", id=id)
    assert len(
        (await marketing(INVITE, input={"id": id, "customerIds": [str(customer)]}))["surveyInvite"]["invitations"]
    )
    await marketing.done("surveyClose", id=id)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"status": "OPEN"}, ("opened_at", "REQUIRED")),
        ({"status": "CLOSED", "opened_at": datetime(2026, 1, 1, tzinfo=UTC)}, ("closed_at", "REQUIRED")),
        ({"status": "DRAFT", "opened_at": datetime(2026, 1, 1, tzinfo=UTC)}, ("opened_at", "INVALID")),
        (
            {
                "status": "CLOSED",
                "opened_at": datetime(2026, 1, 2, tzinfo=UTC),
                "closed_at": datetime(2026, 1, 1, tzinfo=UTC),
            },
            ("closed_at", "INVALID"),
        ),
    ],
)
async def test_imported_surveys_that_cannot_be(
    make: Make, database: Database, values: dict[str, Any], problem: tuple[str, str]
) -> None:
    async with unchanged(database):
        with pytest.raises(Refused) as refused:
            await make(models.Survey, imported=True, **values)
    assert [(one.field[0], str(one.code)) for one in refused.value.problems] == [problem]


async def test_a_survey_of_the_past_is_imported(graph: Graph, make: Make) -> None:
    opened_at, closed_at = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    past = {"status": "CLOSED", "opened_at": opened_at, "closed_at": closed_at, "imported": True}
    survey = await make(models.Survey, **past)
    question = await make(models.SurveyQuestion, survey_id=survey, position=1, kind="TEXT", imported=True)
    response = await make(models.SurveyResponse, survey_id=survey, imported=True)
    several = await make(
        models.SurveyQuestion, survey_id=survey, position=2, kind="MULTIPLE_CHOICE", choices="A; B", imported=True
    )
    await make(models.SurveyAnswer, response_id=response, question_id=question, text="Good", imported=True)
    await make(models.SurveyAnswer, response_id=response, question_id=several, choice="B", imported=True)
    found = (await graph(ANSWERS, id=gid(models.SurveyResponse, response)))["surveyResponse"]["answers"]["nodes"]
    assert sorted((one["position"], one["text"] or one["choice"]) for one in found) == [(0, "Good"), (2, "B")]
    for values, problem in (
        ({"question_id": question, "number": 1, "text": None}, ("number", "INVALID")),
        ({"question_id": several, "choice": "C"}, ("choice", "INVALID")),
        ({"question_id": several, "choice": "A", "text": "A"}, ("text", "INVALID")),
        ({"question_id": await make(models.SurveyQuestion), "number": 1}, ("question_id", "INVALID")),
    ):
        with pytest.raises(Refused) as refused:
            await make(models.SurveyAnswer, **{"response_id": response, "imported": True, **values})
        assert [(one.field[0], str(one.code)) for one in refused.value.problems] == [problem]
    customer = (await make.row(models.SurveyResponse, response))["customer_id"]
    with pytest.raises(Refused) as refused:
        await make(models.SurveyResponse, survey_id=survey, customer_id=customer)
    assert [(one.field[0], str(one.code)) for one in refused.value.problems] == [("customer_id", "TAKEN")]


async def test_a_question_that_an_import_has_answered_keeps_its_meaning(
    graph: Graph, make: Make, database: Database
) -> None:
    answer = await make(models.SurveyAnswer)  # to a draft, which only an import can do
    id = str((await make.row(models.SurveyAnswer, answer))["question_id"])
    async with unchanged(database):
        assert await graph.refused("surveyQuestionUpdate", id=id, kind="TEXT") == [("input.id", "STATE")]
        assert await graph.refused("surveyQuestionDelete", id=id) == [("input.id", "STATE")]
    await graph.done("surveyQuestionUpdate", id=id, text="In other words?")
