"""Tests of the answers to surveys that employees record, and of who sees them."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.service import CaseStatus
from resolvers.changes import Unit
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.asking import ANSWERS, answers_of, names
from tests.of_module import database, dialect, graph, make, settings
from tests.proofs.preparing_surveys import REPLIES, answered, opened, resolved_case
from tests.rivals import Rival
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


async def test_answers_that_are_recorded_replace_those_before(graph: Graph, make: Make, database: Database) -> None:
    survey, case = await opened(make), await resolved_case(make)
    customer = await answered(make, survey, case)
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 2
    given = {"id": str(survey), "customerId": str(customer), "supportCaseId": str(case)}
    row = await graph.done("surveyRecord", "id answeredBy", answers=REPLIES, **given)
    assert row["answeredBy"] == "EMPLOYEE"
    assert await answers_of(graph, row["id"]) == [(1, 5), (2, "Blue"), (2, "Green"), (3, "Fast")]
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 5
    found = await database.fetch("SELECT count(*) FROM survey_answer WHERE deleted_at IS NOT NULL")
    assert found[0][0] == 1  # Red: the others were changed, kept or added
    again = await graph.done("surveyRecord", "id", answers=[{"position": 1, "number": 1}], **given)
    assert again["id"] == row["id"]
    assert await answers_of(graph, row["id"]) == [(1, 1)]
    apart = await graph.done("surveyRecord", "id", id=str(survey), customerId=str(customer), answers=REPLIES)
    assert apart["id"] != row["id"]  # not about the case
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 1


@pytest.mark.parametrize(
    ("answers", "problems"),
    [
        ([], [("answers", "REQUIRED")]),
        ([{"position": 2, "choices": ["Red"]}], [("answers", "REQUIRED")]),
        ([{"position": 1}], [("answers", "REQUIRED")]),
        ([{"position": 1, "number": 0}], [("answers.0.number", "OUT_OF_RANGE")]),
        ([{"position": 1, "number": 6}], [("answers.0.number", "OUT_OF_RANGE")]),
        ([{"position": 1, "number": -(2**31)}], [("answers.0.number", "OUT_OF_RANGE")]),
        ([{"position": 1, "text": "5"}], [("answers.0.text", "INVALID")]),
        ([{"position": 1, "number": 5, "text": "5"}], [("answers.0.text", "INVALID")]),
        ([{"position": 1, "number": 5}, {"position": 1, "number": 5}], [("answers.1.position", "INVALID")]),
        ([{"position": 1, "number": 5}, {"position": 9, "text": "x"}], [("answers.1.position", "NOT_FOUND")]),
        ([{"position": 1, "number": 5}, {"position": 2, "choices": ["Pink"]}], [("answers.1.choices", "INVALID")]),
        (
            [{"position": 1, "number": 5}, {"position": 2, "choices": ["x"] * 21}],
            [("answers.1.choices", "OUT_OF_RANGE")],
        ),
        ([{"position": 1, "number": 5}, {"position": 3, "text": "x" * 2001}], [("answers.1.text", "TOO_LONG")]),
        ([{"position": 1, "number": 5}, {"position": 3, "text": "a\x00b"}], [("answers.1.text", "INVALID")]),
        ([{"position": 1, "number": 5}, {"position": 3, "number": 1}], [("answers.1.number", "INVALID")]),
        ([{"position": 1, "number": 5}] * 51, [("answers", "OUT_OF_RANGE")]),
        (
            [{"position": 2, "choices": ["Pink"]}, {"position": 3, "choices": ["Red"]}],
            [("answers.0.choices", "INVALID"), ("answers.1.choices", "INVALID"), ("answers", "REQUIRED")],
        ),
    ],
)
async def test_answers_that_do_not_fit(
    graph: Graph, make: Make, database: Database, answers: Any, problems: list[tuple[str, str]]
) -> None:
    survey, case = await opened(make), await resolved_case(make)
    customer = await answered(make, survey, case)
    async with unchanged(database):
        given = {"id": str(survey), "customerId": str(customer), "supportCaseId": str(case)}
        refused = await graph.refused("surveyRecord", answers=answers, **given)
        assert refused == [(f"input.{field}", code) for field, code in problems]


async def test_one_choice_is_one(graph: Graph, make: Make, database: Database) -> None:
    survey = await make(models.Survey)
    await make(models.SurveyQuestion, survey_id=survey, position=1, choices="A; B")
    await make(models.SurveyQuestion, survey_id=survey, position=2, kind="SCALE_0_TO_10")
    await graph.done("surveyOpen", id=str(survey))
    given: dict[str, Any] = {"id": str(survey), "leadId": str(await make(models.Lead))}
    async with unchanged(database):
        refused = await graph.refused("surveyRecord", answers=[{"position": 1, "choices": ["A", "B"]}], **given)
        assert refused == [("input.answers.0.choices", "OUT_OF_RANGE")]
    answers = [{"position": 1, "choices": [" B "]}, {"position": 2, "number": 0}]
    row = await graph.done("surveyRecord", "id", answers=answers, **given)
    found = (await graph(ANSWERS, id=row["id"]))["surveyResponse"]["answers"]["nodes"]
    values = {(one["position"], one["number"], one["choice"]) for one in found}
    assert (len(found), values) == (2, {(0, None, "B"), (0, 0, None)})


async def test_a_case_is_rated_if_it_can_be(graph: Graph, make: Make) -> None:
    survey, case = await opened(make), await make(models.SupportCase)
    customer = (await make.row(models.SupportCase, case))["customer_id"]
    given = {"id": str(survey), "customerId": str(customer), "supportCaseId": str(case), "answers": REPLIES}
    row = await graph.done("surveyRecord", "id", **given)
    assert await answers_of(graph, row["id"]) == [(1, 5), (2, "Blue"), (2, "Green"), (3, "Fast")]
    found = await make.row(models.SupportCase, case)
    assert (found["status"], found["satisfaction"]) == (CaseStatus.NEW, None)


async def test_who_may_record_and_for_whom(graph: Graph, make: Make, settings: Settings, database: Database) -> None:
    mine, other = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    my_customer, theirs = await make(models.Customer, owner_id=mine), await make(models.Customer, owner_id=other)
    contact, my_lead = await make(models.Contact, customer_id=my_customer), await make(models.Lead, owner_id=mine)
    their_lead, survey = await make(models.Lead, owner_id=other), await opened(make)
    their_case = await make(models.SupportCase, customer_id=theirs)
    draft = await make(models.Survey)
    strangers = [await make(models.Employee, role=role) for role in ("FINANCE", "ANALYST")]
    seller = graph.as_employee(settings, mine)
    given: dict[str, Any] = {"id": str(survey), "answers": REPLIES}
    for person in ({"customerId": str(my_customer)}, {"contactId": str(contact)}, {"leadId": str(my_lead)}):
        await seller.done("surveyRecord", **given, **person)
    marketing = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    await marketing.done("surveyRecord", **given, customerId=str(theirs))
    async with unchanged(database):
        for wrong, expected in (
            ({"customerId": str(theirs)}, ("customerId", "NOT_FOUND")),
            ({"leadId": str(their_lead)}, ("leadId", "NOT_FOUND")),
            ({}, ("leadId", "REQUIRED")),
            ({"customerId": str(my_customer), "leadId": str(my_lead)}, ("leadId", "INVALID")),
            ({"customerId": str(my_customer), "supportCaseId": str(their_case)}, ("supportCaseId", "NOT_FOUND")),
            ({"customerId": str(my_customer), "id": str(draft)}, ("id", "STATE")),
            ({"customerId": str(my_customer), "id": str(my_lead)}, ("id", "NOT_FOUND")),
        ):
            found = await seller.refused("surveyRecord", **given | wrong)
            assert found == [(f"input.{expected[0]}", expected[1])]
        refused = await graph.refused(
            "surveyRecord", **given, customerId=str(my_customer), supportCaseId=str(their_case)
        )
        assert refused == [("input.supportCaseId", "INVALID")]
        for employee in strangers:
            client = graph.as_employee(settings, employee)
            error = await client.error(RECORD, input={**given, "customerId": str(theirs)})
            assert error["extensions"]["code"] == "FORBIDDEN"


RECORD = "mutation($input: SurveyRecordInput!) { surveyRecord(input: $input) { userErrors { code } } }"


async def test_two_who_record_at_once_make_one_response(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, lead = await opened(make), await make(models.Lead)
    given = {"id": str(survey), "leadId": str(lead)}
    one = [{"position": 1, "number": 1}]
    work = lambda: graph.done("surveyRecord", "id", answers=one, **given)  # noqa: E731 - the rival's change
    rival = Rival(monkeypatch, Unit, "named", work)
    row = await graph.done("surveyRecord", "id", answers=REPLIES, **given)
    assert (await rival.outcome())["id"] == row["id"]


async def test_responses_are_seen_through_their_person(graph: Graph, make: Make, settings: Settings) -> None:
    service, sales = await make(models.Employee, role="SERVICE"), await make(models.Employee, role="SALES")
    survey = await opened(make)
    for owner in (service, sales):
        customer = await make(models.Customer, name=f"of {owner}", owner_id=owner)
        await graph.done("surveyRecord", id=str(survey), customerId=str(customer), answers=REPLIES)
    for employee in (service, sales):
        mine = graph.as_employee(settings, employee)
        assert await names(mine, survey) == [f"of {employee}"]
        query = """query($id: ID!) { surveyAnswers(first: 100, where: {response: {survey: {id: {eq: $id}}}}) {
          nodes { response { customer { name } } } } }"""
        found = (await mine(query, id=gid(models.Survey, survey)))["surveyAnswers"]["nodes"]
        assert {one["response"]["customer"]["name"] for one in found} == {f"of {employee}"}
    for role in ("MARKETING", "ANALYST"):
        assert len(await names(graph.as_employee(settings, await make(models.Employee, role=role)), survey)) == 2
    finance = graph.as_employee(settings, await make(models.Employee, role="FINANCE"))
    counts = "{ surveys { totalCount } surveyQuestions { totalCount } surveyResponses { totalCount } }"
    assert {one["totalCount"] for one in (await finance(counts)).values()} == {0}
