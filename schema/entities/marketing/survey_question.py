"""The questions of surveys."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.SurveyQuestion)
class SurveyQuestion:
    """A question of a survey."""

    position: auto
    text: auto
    kind: auto
    choices: auto
    required: auto
    rates_case: auto
    survey = to_one()
    answers = to_many()


@changes(models.SurveyQuestion, created_only=("survey",))
class SurveyQuestionInput:
    """The input fields of a question. It can be changed while its survey is a draft."""

    survey: auto
    position: auto
    text: auto
    kind: auto
    choices: auto
    required: auto
    rates_case: auto
