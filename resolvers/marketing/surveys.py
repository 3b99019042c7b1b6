"""Rules for surveys and their questions, and the mutations surveyOpen and surveyClose."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

import models
from core.errors import ProblemCode, Problems, Refused
from models.surveys import SurveyQuestionKind, SurveyStatus
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, equals, every
from resolvers.state_machines import SURVEY

CHOOSING = frozenset({SurveyQuestionKind.CHOICE, SurveyQuestionKind.MULTIPLE_CHOICE})
"""The kinds of questions that have choices."""

_TIMES: history.Times = {
    "opened_at": frozenset({SurveyStatus.OPEN, SurveyStatus.CLOSED}),
    "closed_at": frozenset({SurveyStatus.CLOSED}),
}


class SurveyRules(Rules):
    """Rules for surveys: only verbs change the status, and the kind stays once the survey is open.

    In an import, which sets the input `imported` (see `Rules.extra`), a new survey may have any status.
    """

    extra = frozenset({"imported"})
    history = frozenset({"status", *_TIMES})

    async def check(self, change: Change) -> None:
        """Sets the status of a new survey. Raises Refused (STATE) if the kind changes although it is no draft."""
        if change.operation is Operation.CREATE:
            change.values["status"] = change.values.get("status") or str(SurveyStatus.DRAFT)
            if history.is_imported(change) and history.check_new(change, SURVEY, _TIMES):
                status = change.values["status"]
                history.require(change, *(column for column, states in _TIMES.items() if status in states))
        elif change.operation is Operation.UPDATE:
            if history.is_imported(change):
                history.keep(change, self.history, SURVEY)
            if change.changes("kind") and change.get("status") != SurveyStatus.DRAFT:
                message = f"The survey is {change.get('status')}. Create another one."
                raise Refused.one(ProblemCode.STATE, message, "kind")


class SurveyQuestionRules(Rules):
    """Rules for questions: they change while their survey is a draft, and have choices if their kind needs them.

    An import, which sets the input `imported` (see `Rules.extra`), may also add a question to a survey of the past.
    """

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the relation to the survey, which cannot be opened while it is locked."""
        return ("survey",)

    async def check(self, change: Change) -> None:
        """Checks a question together with its survey.

        Raises Refused:

        - NOT_ALLOWED if the question is moved to another survey;
        - STATE if the survey is no draft, or if the question was answered;
        - REQUIRED or INVALID if the kind needs choices and there are none, or has none and there are some;
        - INVALID if another kind of question rates a case.
        """
        if change.changes("survey_id") and change.before is not None:
            message = "A question stays in its survey. Create another one."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, "survey_id")
        problems = Problems()
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            with problems.collected():
                _check_choices(change)
            with problems.collected():
                if change.get("rates_case") and change.get("kind") != SurveyQuestionKind.SCALE_1_TO_5:
                    message = f"Only a question of the kind {SurveyQuestionKind.SCALE_1_TO_5} rates a case."
                    raise Refused.one(ProblemCode.INVALID, message, "rates_case")
        with problems.collected():
            await _refuse_opened(change)
        problems.refuse()


async def _refuse_opened(change: Change) -> None:
    is_new = change.operation is Operation.CREATE
    if (is_new and history.is_imported(change)) or (
        change.operation is Operation.UPDATE and not any(map(change.changes, change.given))
    ):
        return
    survey = await change.unit.get(models.Survey, change.get("survey_id"), lock=True)
    if survey is not None and survey["status"] != SurveyStatus.DRAFT:
        message = f"The survey is {survey['status']}, so its questions stay as they are."
        raise Refused.one(ProblemCode.STATE, message, "survey_id" if is_new else "id")
    means_other = change.operation is not Operation.UPDATE or change.changes("kind") or change.changes("choices")
    answered = every(equals("question_id", change.id), LIVING)
    if means_other and not is_new and await change.unit.find(models.SurveyAnswer, answered, limit=1):  # by an import
        raise Refused.one(ProblemCode.STATE, "The question was answered, so it stays as it is.", "id")


def _check_choices(change: Change) -> None:
    offers = change.get("choices") is not None
    if offers and change.get("kind") not in CHOOSING:
        raise Refused.one(ProblemCode.INVALID, "A question of this kind has no choices.", "choices")
    if not offers and change.get("kind") in CHOOSING:
        raise Refused.one(ProblemCode.REQUIRED, "Give the choices, separated by semicolons.", "choices")


async def open_survey(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Opens a draft. Its questions stay as they are from then on.

    Raises the same errors as `Machine.begin`. Also raises Refused (STATE) if it has no question.
    """
    survey = await SURVEY.begin(unit, "surveyOpen", id, expected_version)
    if not await unit.find(models.SurveyQuestion, every(equals("survey_id", id), LIVING), limit=1):
        raise Refused.one(ProblemCode.STATE, "The survey has no question. Add one first.", "id")
    await SURVEY.end(unit, "surveyOpen", survey, opened_at=unit.now)
    return id


async def close(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Closes an open survey. Its links cannot be used any more. Raises the same errors as `Machine.begin`."""
    survey = await SURVEY.begin(unit, "surveyClose", id, expected_version)
    await SURVEY.end(unit, "surveyClose", survey, closed_at=unit.now)
    return id
