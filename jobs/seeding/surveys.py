"""Generates the demo surveys: a closed one about a market, and an open one about the handling of cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from jobs.seeding.origin import DAYS, Draft, midnight

OPENED = DAYS - 25
"""The working day on which the survey about the market was opened."""
_CLOSED = DAYS - 5
ASKING_SINCE = DAYS - 260
"""The working day since which customers are asked about cases."""

PLANS = ("A new line", "New machines", "Spare parts only", "Nothing")
TOPICS = ("Controllers", "Sensors", "Robots", "Maintenance", "Training")

# Text, kind, choices, required, rates the case.
_OF_MARKET = (
    ("What will you invest in next year?", "CHOICE", PLANS, True, False),
    ("What would you like to hear about?", "MULTIPLE_CHOICE", TOPICS, False, False),
    ("How likely are you to recommend us?", "SCALE_0_TO_10", None, True, False),
    ("What do you miss?", "TEXT", None, False, False),
)
_OF_CASES = (
    ("How satisfied are you with the way we handled your case?", "SCALE_1_TO_5", None, True, True),
    ("What could we do better?", "TEXT", None, False, False),
)


@dataclass(frozen=True, slots=True)
class Surveys:
    """The demo surveys, and the ids of their questions."""

    market: UUID
    of_market: list[UUID]
    cases: UUID
    of_cases: list[UUID]


def make_surveys(draft: Draft, segment: UUID) -> Surveys:
    """Adds the surveys with their questions. `segment`: whose customers are asked about the market."""
    market = draft.add(
        models.Survey,
        midnight(OPENED - 2),
        title="Automation next year",
        introduction="We are planning our catalogue. It takes two minutes.",
        kind="MARKET_RESEARCH",
        status="CLOSED",
        segment_id=segment,
        opened_at=midnight(OPENED),
        closed_at=midnight(_CLOSED),
        version=3,
    )
    cases = draft.add(
        models.Survey,
        midnight(ASKING_SINCE - 2),
        title="How did we do?",
        kind="FEEDBACK",
        status="OPEN",
        opened_at=midnight(ASKING_SINCE),
        version=2,
    )
    return Surveys(
        market,
        _add_questions(draft, market, OPENED - 1, _OF_MARKET),
        cases,
        _add_questions(draft, cases, ASKING_SINCE - 1, _OF_CASES),
    )


def _add_questions(draft: Draft, survey: UUID, number: int, questions: tuple[tuple[Any, ...], ...]) -> list[UUID]:
    return [
        draft.add(
            models.SurveyQuestion,
            midnight(number),
            survey_id=survey,
            position=position,
            text=text,
            kind=kind,
            choices="; ".join(choices) if choices else None,
            required=required,
            rates_case=rates,
        )
        for position, (text, kind, choices, required, rates) in enumerate(questions, 1)
    ]
