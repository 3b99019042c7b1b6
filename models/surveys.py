"""Surveys: their questions, whom they ask, and what these people answer."""

from __future__ import annotations

from core.choice import Choice
from core.text import fold
from models.campaigns import PERSONS
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    InstantField,
    IntegerField,
    TextField,
    belongs_to,
)
from models.row import Row

MOST_QUESTIONS = 50
"""The largest position of a question, and so the most questions of a survey."""

LEAST_CHOICES, MOST_CHOICES = 2, 20
"""How many choices a question has that offers any."""

LONGEST_CHOICE = 100  # characters


def choices_in(text: str | None) -> list[str]:
    """Returns the choices in a text that separates them by semicolons."""
    return [choice.strip() for choice in (text or "").split(";") if choice.strip()]


def offered(text: str) -> str:
    """Checks that a text has choices, separated by semicolons, and returns it with single spaces after them."""
    choices = choices_in(text)
    if not LEAST_CHOICES <= len(choices) <= MOST_CHOICES:
        raise ValueError(f"Give {LEAST_CHOICES} to {MOST_CHOICES} choices, separated by semicolons.")
    if any(len(choice) > LONGEST_CHOICE for choice in choices):
        raise ValueError(f"A choice has at most {LONGEST_CHOICE} characters.")
    if len({fold(choice) for choice in choices}) < len(choices):
        raise ValueError("Two of the choices are the same.")
    return "; ".join(choices)


class SurveyKind(Choice):
    """What a survey is for."""

    MARKET_RESEARCH = "MARKET_RESEARCH", "To learn about a market. People who have opted out are not asked."
    FEEDBACK = "FEEDBACK", "To learn how satisfied customers are, for example with the handling of a case."


class SurveyStatus(Choice):
    """The status of a survey."""

    DRAFT = "DRAFT", "The questions can still be changed."
    OPEN = "OPEN", "People are asked and answer."
    CLOSED = "CLOSED", "Nobody answers any more."


class SurveyQuestionKind(Choice):
    """What the answer to a question is."""

    SCALE_1_TO_5 = "SCALE_1_TO_5", "A number from 1 (low) to 5 (high)."
    SCALE_0_TO_10 = "SCALE_0_TO_10", "A number from 0 (low) to 10 (high)."
    CHOICE = "CHOICE", "One of the choices."
    MULTIPLE_CHOICE = "MULTIPLE_CHOICE", "One or more of the choices."
    TEXT = "TEXT", "A text."


class SurveyAnsweredBy(Choice):
    """Who has entered the answers."""

    RECIPIENT = "RECIPIENT", "Whoever has opened the link."
    EMPLOYEE = "EMPLOYEE", "An employee or a program, for example after a telephone call."


class Survey(Row):
    """Questions that customers, contacts and leads are asked."""

    title = TextField(200, folded=True, ordered=True, description="The title; recipients see it.")
    title_folded = CompanionField()
    introduction = TextField(2000, null=True, description="What recipients read before the questions.")
    kind = ChoiceField(
        SurveyKind, ordered=True, description="What it is for; it cannot be changed once the survey is open."
    )
    status = ChoiceField(
        SurveyStatus,
        default=SurveyStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="The status; changed by opening or closing the survey.",
    )
    segment = belongs_to(
        "Segment",
        inverse="surveys",
        null=True,
        description="Whose customers it asks, unless an invitation names others.",
        inverse_description="The surveys that ask its customers.",
    )
    campaign = belongs_to(
        "Campaign",
        inverse="surveys",
        null=True,
        description="Whose members it asks, unless an invitation names others.",
        inverse_description="The surveys that ask its members.",
    )
    opened_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was opened.")
    closed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was closed.")
    search_text = CompanionField()
    search_grams = CompanionField()

    past = ("opened_at", "closed_at")
    searched = ("title", "external_id")
    row_checks = {
        "times": '"closed_at" IS NULL OR ("opened_at" IS NOT NULL AND "closed_at" >= "opened_at")',
    }


class SurveyQuestion(Row):
    """A question of a survey."""

    survey = belongs_to(
        "Survey", inverse="questions", description="The survey.", inverse_description="Its questions, by position."
    )
    position = IntegerField(
        minimum=1,
        maximum=MOST_QUESTIONS,
        ordered=True,
        description=f"Its place among the questions, from 1 to {MOST_QUESTIONS}; unique in the survey.",
    )
    text = TextField(500, description="The question.")
    kind = ChoiceField(SurveyQuestionKind, description="What the answer is.")
    choices = TextField(
        (LONGEST_CHOICE + 2) * MOST_CHOICES,
        null=True,
        form=offered,
        description="The choices of a CHOICE or MULTIPLE_CHOICE, separated by semicolons: "
        f"{LEAST_CHOICES} to {MOST_CHOICES}, each with at most {LONGEST_CHOICE} characters.",
    )
    required = BooleanField(default=False, description="Whether it must be answered.")
    rates_case = BooleanField(
        default=False,
        description="Whether the answer becomes the satisfaction of the case that the recipient is asked about; at "
        "most one question of a survey, of the kind SCALE_1_TO_5.",
    )

    unique_rules = {"survey_question": ("survey_id", "position"), "survey_rates_case": ("survey_id",)}
    unique_conditions = {"survey_rates_case": '"rates_case"'}
    row_checks = {
        "choices_offered": """("kind" IN ('CHOICE', 'MULTIPLE_CHOICE')) = ("choices" IS NOT NULL)""",
        "rating": """NOT "rates_case" OR "kind" = 'SCALE_1_TO_5'""",
    }


class SurveyResponse(Row):
    """A customer, a contact or a lead who is asked, and when they were asked and have answered."""

    survey = belongs_to("Survey", inverse="responses", description="The survey.", inverse_description="Whom it asks.")
    customer = belongs_to(
        "Customer",
        inverse="survey_responses",
        null=True,
        description="The customer; null if it is a contact or a lead.",
        inverse_description="The surveys that it was asked to answer.",
    )
    contact = belongs_to(
        "Contact",
        inverse="survey_responses",
        null=True,
        description="The contact; null if it is a customer or a lead.",
        inverse_description="The surveys that they were asked to answer.",
    )
    lead = belongs_to(
        "Lead",
        inverse="survey_responses",
        null=True,
        description="The lead; null if it is a customer or a contact.",
        inverse_description="The surveys that it was asked to answer.",
    )
    support_case = belongs_to(
        "SupportCase",
        inverse="survey_responses",
        null=True,
        description="The case of the customer that they are asked about, in a survey of the kind FEEDBACK.",
        inverse_description="What the customer was asked about it.",
    )
    invited_at = InstantField(ordered=True, description="When they were first asked; now if not given.")
    expires_at = InstantField(
        null=True,
        made_by_server=True,
        description="Until when their link can be used; null if they have none.",
    )
    answered_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When they last answered; null if they have not."
    )
    answered_by = ChoiceField(
        SurveyAnsweredBy, null=True, made_by_server=True, description="Who entered the answers; null if there are none."
    )

    past = ("invited_at", "answered_at")
    unique_rules = {"survey_case": ("survey_id", "support_case_id")}
    row_checks = {
        "one_person": " + ".join(f'CASE WHEN "{end}_id" IS NULL THEN 0 ELSE 1 END' for end in PERSONS) + " = 1",
        "answered": '("answered_at" IS NULL) = ("answered_by" IS NULL)',
        "times": '"answered_at" IS NULL OR "answered_at" >= "invited_at"',
    }
    # Whoever is asked is looked up for each invitation.
    listed_by = tuple(("survey_id", f"{end}_id") for end in PERSONS)


class SurveyAnswer(Row):
    """The answer of a recipient to a question. The answer to a MULTIPLE_CHOICE has one row for each choice."""

    response = belongs_to(
        "SurveyResponse",
        inverse="answers",
        description="Who has answered, and when.",
        inverse_description="What they have answered.",
    )
    question = belongs_to(
        "SurveyQuestion",
        inverse="answers",
        description="The question.",
        inverse_description="What was answered.",
    )
    position = IntegerField(
        maximum=MOST_CHOICES,
        made_by_server=True,
        description="For a MULTIPLE_CHOICE, the place of the choice among the choices, from 1; otherwise 0.",
    )
    number = IntegerField(maximum=10, null=True, ordered=True, description="The number on the scale.")
    choice = TextField(LONGEST_CHOICE, null=True, description="The choice.")
    text = TextField(2000, null=True, description="The text.")

    unique_rules = {"survey_answer": ("response_id", "question_id", "position")}
    row_checks = {
        "one_value": " + ".join(
            f'CASE WHEN "{value}" IS NULL THEN 0 ELSE 1 END' for value in ("number", "choice", "text")
        )
        + " = 1",
    }
