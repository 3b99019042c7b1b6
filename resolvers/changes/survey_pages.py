"""Reads what the link of a survey shows, without a transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from models.dialect.base import Database
from models.row import Row
from models.surveys import MOST_QUESTIONS, SurveyStatus
from resolvers import registry
from resolvers.search.expressions import LIVING, Compare, Expression, Operator, Related, equals, every
from resolvers.search.order import Order, order_by
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows


@dataclass(frozen=True, slots=True)
class Page:
    """An open survey and its questions, by position."""

    survey: Record
    questions: Sequence[Record]


async def read(database: Database, response: UUID) -> Page | None:
    """Returns the survey of a response; None if it is not open, or if the response is deleted or has expired."""
    to_survey = registry.of(models.SurveyResponse).description.to_one["survey"]
    now = await database.time(database.fetch)
    found = await _rows(
        database,
        models.SurveyResponse,
        equals("id", response),
        Compare("expires_at", Operator.GT, now),
        Related(to_survey, every(equals("status", str(SurveyStatus.OPEN)), LIVING)),
    )
    if not found:
        return None
    id = found[0]["survey_id"]
    surveys = await _rows(database, models.Survey, equals("id", id))
    description = registry.of(models.SurveyQuestion).description
    in_order = order_by(description, [(description.orders["position"], False)])
    questions = await _rows(database, models.SurveyQuestion, equals("survey_id", id), order=in_order)
    return Page(surveys[0], questions) if surveys else None


async def _rows(database: Database, model: type[Row], *where: Expression, order: Order | None = None) -> list[Record]:
    description = registry.of(model).description
    statement = select_rows(database, description, every(*where, LIVING), order, MOST_QUESTIONS)
    found = await database.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(row) for row in found]
