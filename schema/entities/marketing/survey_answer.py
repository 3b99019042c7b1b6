"""The answers to surveys, and the mutation by which recipients answer without signing in."""

from __future__ import annotations

from typing import Any

from strawberry.types.info import Info

import models
from models.description import describe
from models.dialect.statement_scope import StatementScope
from models.surveys import MOST_QUESTIONS
from resolvers.marketing import survey_links
from resolvers.marketing.survey_links import LONGEST_TOKEN
from resolvers.marketing.survey_replies import Reply
from schema.mapping.context import context_of
from schema.mapping.definitions import InputField, input_field, input_type, text_of
from schema.mapping.entity import auto, mapped, to_one
from schema.roots.mutation import Values, mutation
from schema.roots.payloads import Payload, PayloadField, Types, payload


@mapped(models.SurveyAnswer)
class SurveyAnswer:
    """The answer of a recipient to a question. The answer to a MULTIPLE_CHOICE has one row for each choice."""

    position: auto
    number: auto
    choice: auto
    text: auto
    response = to_one()
    question = to_one()


_attributes = describe(models.SurveyAnswer).attributes

QuestionReplyInput = input_type(
    "QuestionReplyInput", "The reply to a question. Give the value that the question's kind takes."
)
for _field in (
    InputField("position", int, "The position of the question."),
    InputField("number", int | None, "The number, for a scale."),
    InputField(
        "choices", list[str] | None, "The texts of the choices: one for a CHOICE, one or more for a MULTIPLE_CHOICE."
    ),
    InputField("text", str | None, "The text, for a TEXT."),
):
    input_field(QuestionReplyInput, _field)


def replies_input() -> InputField:
    """Returns the input field `answers`."""
    return InputField(
        "answers",
        list[QuestionReplyInput],  # type: ignore[valid-type]
        f"The replies, at most {MOST_QUESTIONS}; one for each question that is answered.",
    )


def replies_of(values: Values) -> list[Reply]:
    """Returns the replies in the input field `answers`."""
    given: list[dict[str, Any]] = values["answers"]
    return [Reply(one["position"], one.get("number"), one.get("choices"), one.get("text")) for one in given]


def _answered(types: Types) -> Payload:
    return payload(
        "SurveyAnswerPayload",
        "The outcome of answering a survey.",
        [PayloadField("accepted", bool, "Whether the answers were taken.", refused=False)],
    )


@mutation(
    payload=_answered,
    inputs=[InputField("token", str, "The end of the link.", text_of(LONGEST_TOKEN)), replies_input()],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
    charge=50,
)
async def survey_answer(info: Info, values: Values) -> Values:
    """Answers a survey by the token of a link. It needs no other token.

    The answers replace what was answered by the link before, until the survey is closed.
    """
    context = context_of(info)
    with StatementScope(context.address):
        await survey_links.answer(
            context.database, context.settings, values["token"], replies_of(values), context.address
        )
    return {"accepted": True}
