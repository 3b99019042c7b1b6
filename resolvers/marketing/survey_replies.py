"""Checks what somebody replies to the questions of a survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import models
from core.errors import Problem, ProblemCode, Refused
from models.surveys import MOST_CHOICES, MOST_QUESTIONS, SurveyQuestionKind, choices_in
from models.values import checked
from resolvers import registry
from resolvers.search.record import Record

SCALES: Mapping[str, range] = {
    SurveyQuestionKind.SCALE_1_TO_5: range(1, 6),
    SurveyQuestionKind.SCALE_0_TO_10: range(11),
}
"""The numbers of each scale, by the kind of the question."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply to the question at a position. Without a value, the question is not answered.

    `number`: for a scale. `choices`: for a CHOICE or MULTIPLE_CHOICE. `text`: for a TEXT.
    """

    position: int
    number: int | None = None
    choices: Sequence[str] | None = None
    text: str | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The values that are given, by name. A blank text and an empty list are not."""
        values = {"number": self.number, "choices": self.choices, "text": (self.text or "").strip()}
        return {name: value for name, value in values.items() if value is not None and value not in ("", [], ())}


def values_of(questions: Sequence[Record], replies: Sequence[Reply]) -> list[dict[str, Any]]:
    """Returns the columns of the answers that these replies make, without the response.

    `questions`: the questions of the survey.

    Raises Refused: OUT_OF_RANGE for too many replies or choices, or a number that is not on the scale; NOT_FOUND for a
    position without a question; INVALID for two replies to a question, a value of another kind, or an unknown choice;
    TOO_LONG for a text; REQUIRED if a question that must be answered is not, or if no question is. The paths of the
    problems begin at `answers`.
    """
    if len(replies) > MOST_QUESTIONS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_QUESTIONS} answers.", "answers")
    at = {question["position"]: question for question in questions}
    problems: list[Problem] = []
    found: list[dict[str, Any]] = []
    seen: set[int] = set()
    answered: set[int] = set()
    for index, reply in enumerate(replies):
        wrong: list[Problem] = []
        question = at.get(reply.position)
        if question is None:
            wrong.append(Problem(("position",), ProblemCode.NOT_FOUND, "There is no question at this position."))
        elif reply.position in seen:
            wrong.append(Problem(("position",), ProblemCode.INVALID, "This question is answered twice."))
        elif reply.given:
            columns = _columns(question, reply.given, wrong)
            found += [{**one, "question_id": question.id} for one in columns]
            if columns or wrong:  # a text of invisible characters says nothing
                answered.add(reply.position)
        seen.add(reply.position)
        problems += [problem.under("answers", str(index)) for problem in wrong]
    missing = [position for position, one in sorted(at.items()) if one["required"] and position not in answered]
    problems += [
        Problem(("answers",), ProblemCode.REQUIRED, f"Question {position} must be answered.") for position in missing
    ]
    if not problems and not found:
        problems.append(Problem(("answers",), ProblemCode.REQUIRED, "Answer at least one question."))
    if problems:
        raise Refused(problems)
    return found


def _columns(question: Record, given: Mapping[str, Any], problems: list[Problem]) -> list[dict[str, Any]]:
    """Returns the columns of the answers to a question, one for each choice of a MULTIPLE_CHOICE."""
    kind, position = question["kind"], question["position"]
    name, what = (
        ("number", "a number")
        if kind in SCALES
        else ("text", "a text")
        if kind == SurveyQuestionKind.TEXT
        else ("choices", "one of its choices" if kind == SurveyQuestionKind.CHOICE else "some of its choices")
    )
    others = sorted(given.keys() - {name})
    if others:
        message = f"Question {position} takes {what}."
        problems += [Problem((other,), ProblemCode.INVALID, message) for other in others]
        return []
    value = given[name]
    match name:
        case "number":
            scale = SCALES[kind]
            if value not in scale:
                message = f"Question {position} takes a number from {scale[0]} to {scale[-1]}."
                problems.append(Problem((name,), ProblemCode.OUT_OF_RANGE, message))
            return [{"position": 0, "number": value}]
        case "text":
            wrong: list[Problem] = []
            ready = checked(registry.of(models.SurveyAnswer).description, {"text": value}, wrong)
            problems += [Problem(one.field, one.code, f"Question {position}: {one.message}") for one in wrong]
            return [{"position": 0, **ready}] if ready.get("text") else []
    return _chosen(question, value, problems)


def _chosen(question: Record, given: Sequence[str], problems: list[Problem]) -> list[dict[str, Any]]:
    offered, position = choices_in(question["choices"]), question["position"]
    several = question["kind"] == SurveyQuestionKind.MULTIPLE_CHOICE
    if len(given) > (MOST_CHOICES if several else 1):
        message = f"Question {position} takes at most {MOST_CHOICES if several else 1} of its choices."
        problems.append(Problem(("choices",), ProblemCode.OUT_OF_RANGE, message))
        return []
    wanted = {choice.strip() for choice in given}
    unknown = wanted - set(offered)
    if unknown:
        message = f"Question {position} has no such choice."
        problems.append(Problem(("choices",), ProblemCode.INVALID, message))
        return []
    return [
        {"position": number if several else 0, "choice": choice}
        for number, choice in enumerate(offered, 1)
        if choice in wanted
    ]
