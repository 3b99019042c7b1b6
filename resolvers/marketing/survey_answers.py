"""Writes the answers to surveys: those that come by a link, those of surveyRecord, and imported ones.

Whoever answers again replaces the answers that were given before, as a whole, until the survey is closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.ids import new_id
from models.campaigns import PERSONS
from models.row import Row
from models.surveys import SurveyAnsweredBy, SurveyKind, SurveyStatus
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.marketing.survey_replies import Reply, values_of
from resolvers.search.expressions import LIVING, IsNull, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import CASE

_MODELS: Mapping[str, type[Row]] = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}
_VALUES = ("number", "choice", "text")


class SurveyAnswerRules(Rules):
    """Rules for answers: an imported answer fits its question, and none ever changes by an import."""

    extra = frozenset({"imported"})
    completes = frozenset({"position"})

    async def check(self, change: Change) -> None:
        """Sets the position of a new answer.

        Raises Refused: INVALID if a new answer does not fit its question, or if its response was not answered;
        NOT_ALLOWED if an answer changes.
        """
        if change.operation is Operation.UPDATE and history.is_imported(change):
            moved = sorted(name for name in change.given - {"external_id"} if change.changes(name))
            if moved:
                raise Refused.one(ProblemCode.NOT_ALLOWED, "An answer does not change.", moved[0])
        if change.operation is Operation.CREATE:
            unit, values = change.unit, change.values
            response = await unit.get(models.SurveyResponse, values["response_id"])
            question = await unit.get(models.SurveyQuestion, values["question_id"])
            assert response is not None
            assert question is not None
            if question["survey_id"] != response["survey_id"]:
                raise Refused.one(ProblemCode.INVALID, "This is a question of another survey.", "question_id")
            if response["answered_at"] is None:
                raise Refused.one(ProblemCode.INVALID, "The response was not answered.", "response_id")
            values["position"] = _fit(question, values)


def _fit(question: Record, values: Mapping[str, Any]) -> int:
    """Returns the position of an answer. Raises Refused (INVALID or OUT_OF_RANGE) if it does not fit its question."""
    given = [name for name in _VALUES if values.get(name) is not None]
    if len(given) != 1:
        raise Refused.one(ProblemCode.INVALID, "Give exactly one of number, choice and text.", (given or _VALUES)[-1])
    reply = Reply(
        question["position"],
        values.get("number"),
        [values["choice"]] if "choice" in given else None,
        values.get("text"),
    )
    try:
        [made] = values_of([question], [reply])
    except Refused as refused:
        code, message = refused.problems[0].code, refused.problems[0].message
        raise Refused.one(code, message, given[0]) from None
    position: int = made["position"]
    return position


@dataclass(frozen=True, slots=True)
class Person:
    """Whose answers are recorded. `end`: the relation of a response to them, such as "lead"."""

    end: str
    id: UUID


async def answer(unit: Unit, id: UUID, replies: Sequence[Reply]) -> bool:
    """Writes the replies of a recipient. Returns False if their link does not work any more.

    `id`: the id of their response. Raises the same errors as `values_of`.
    """
    found = await unit.get(models.SurveyResponse, id)
    if found is None:
        return False
    cases = [found["support_case_id"]] if found["support_case_id"] is not None else []
    wanted = {registry.of(models.SupportCase): cases, registry.of(models.SurveyResponse): [id]}
    # The survey is not closed meanwhile. Many people answer it at once.
    _ = await unit.hold_rows(wanted, looked_at={registry.of(models.Survey): [found["survey_id"]]})
    response, survey = await unit.get(models.SurveyResponse, id), await unit.get(models.Survey, found["survey_id"])
    if response is None or survey is None:
        return False
    expires = response["expires_at"]
    if response["deleted_at"] is not None or expires is None or expires <= unit.now:
        return False
    if survey["deleted_at"] is not None or survey["status"] != SurveyStatus.OPEN:
        return False
    await _write(unit, survey, response, replies, SurveyAnsweredBy.RECIPIENT)
    return True


async def record(
    unit: Unit, id: UUID, persons: Mapping[str, UUID], case_id: UUID | None, replies: Sequence[Reply]
) -> UUID:
    """Writes what a customer, contact or lead has replied to an employee, for example by telephone.

    `id`: the id of the survey. `persons`: the person, by the relation of a response to them. `case_id`: the case that
    they were asked about. Returns the id of the response, which is new if they were not invited.

    Raises Forbidden if the viewer may not use surveyRecord. Raises Refused:

    - REQUIRED or INVALID if it is not exactly one person; INVALID if the case is another customer's, or if the survey
      is not about cases;
    - NOT_FOUND if the viewer sees no such survey, person or case, NOT_ALLOWED if they may not change the person;
    - STATE if the survey is not open;
    - the problems of `values_of`.
    """
    entity = registry.of(models.SurveyResponse)
    access.permit(unit.viewer, "surveyRecord", entity, frozenset({"answered_at"}))
    person = one_person(persons)
    column = f"{person.end}_id"
    # Locked, so that two employees do not create two responses.
    row = await unit.named(_MODELS[person.end], person.id, column, lock=True, changing=True)
    case = None
    if case_id is not None:
        case = await unit.named(models.SupportCase, case_id, "support_case_id", lock=True)
    _ = await unit.hold_rows({}, looked_at={registry.of(models.Survey): [id]})
    survey = await unit.named(models.Survey, id, "id")
    if survey["status"] != SurveyStatus.OPEN:
        raise Refused.one(ProblemCode.STATE, f"The survey is {survey['status']}, so nobody answers it.", "id")
    if case is not None:
        check_case(survey, person.end, row, case)
    same = IsNull("support_case_id") if case is None else equals("support_case_id", case.id)
    known = every(equals("survey_id", id), equals(column, person.id), same, LIVING)
    found = await unit.find(models.SurveyResponse, known, lock=True)
    if not found:
        values = {"survey_id": id, column: person.id, "support_case_id": case_id, "invited_at": unit.now}
        new = await unit.insert(entity, {**dict.fromkeys(f"{end}_id" for end in PERSONS), **values})
        found = await unit.find(models.SurveyResponse, equals("id", new))
    await _write(unit, survey, found[0], replies, SurveyAnsweredBy.EMPLOYEE)
    return found[0].id


def one_person(persons: Mapping[str, UUID]) -> Person:
    """Returns the only person. Raises Refused (REQUIRED or INVALID) if it is not exactly one."""
    if len(persons) != 1:
        message = "Give exactly one of customer, contact and lead."
        code = ProblemCode.INVALID if persons else ProblemCode.REQUIRED
        raise Refused.one(code, message, f"{(list(persons) or PERSONS)[-1]}_id")
    [(end, id)] = persons.items()
    return Person(end, id)


def check_case(survey: Record, end: str, person: Record, case: Record) -> None:
    """Raises Refused (INVALID) if a person cannot be asked about a case by this survey.

    `end`: the relation of a response to the person.
    """
    field = "support_case_id"
    if survey["kind"] != SurveyKind.FEEDBACK:
        raise Refused.one(
            ProblemCode.INVALID, f"Only a survey of the kind {SurveyKind.FEEDBACK} is about cases.", field
        )
    customer = {"customer": person.id, "contact": person.get("customer_id")}.get(end)
    if customer != case["customer_id"]:
        raise Refused.one(ProblemCode.INVALID, "The case is of another customer.", field)


async def _write(unit: Unit, survey: Record, response: Record, replies: Sequence[Reply], by: SurveyAnsweredBy) -> None:
    """Replaces the answers of a locked response by these replies."""
    entity = registry.of(models.SurveyAnswer)
    questions = await unit.find(models.SurveyQuestion, every(equals("survey_id", survey.id), LIVING))
    wanted = {(one["question_id"], one["position"]): one for one in values_of(questions, replies)}
    answered = {"answered_at": unit.now, "answered_by": str(by)}
    await unit.store(registry.of(models.SurveyResponse), response, answered)
    present = await unit.find(models.SurveyAnswer, every(equals("response_id", response.id), LIVING), lock=True)
    left = []
    for row in present:
        new = wanted.pop((row["question_id"], row["position"]), None)
        if new is None:
            left.append(row)
        elif changed := {name: new.get(name) for name in _VALUES if new.get(name) != row[name]}:
            await unit.store(entity, row, changed)
    if left:
        await unit.mark_all(entity, left, {"deleted_at": unit.now, "deletion_id": new_id()})
    nothing = dict.fromkeys(("number", "choice", "text"))
    _ = await unit.insert_all(entity, [{**nothing, **one, "response_id": response.id} for one in wanted.values()])
    await _rate_case(unit, response, questions, replies)


async def _rate_case(unit: Unit, response: Record, questions: Sequence[Record], replies: Sequence[Reply]) -> None:
    """Sets the satisfaction of the case that the recipient was asked about, if it can be rated."""
    rating = next((one["position"] for one in questions if one["rates_case"]), None)
    given = next((one.number for one in replies if one.position == rating), None)
    case = await unit.get(models.SupportCase, response["support_case_id"], lock=True)
    if given is None or case is None or case["deleted_at"] is not None:
        return
    if case["status"] in CASE.sources("caseRate") and case["satisfaction"] != given:
        await CASE.end(unit, "caseRate", case, satisfaction=given)
