"""Texts that are names, subjects or addresses have one line; texts that people write at length may have several."""

from __future__ import annotations

import pytest

from core.errors import Problem, ProblemCode
from core.text import NOT_IN_A_LINE
from models.description import Attribute, Description, describe_all
from models.fields import Kind
from models.values import checked

AT_LENGTH = {
    *("note", "remarks", "reason", "lost_reason", "description", "body", "text", "introduction"),
    *("objective", "benefits", "purchase_intent", "purchase_preferences", "maintenance_guide", "process_notes"),
    *("background", "current_state", "main_fields", "strategy", "sales_channels"),
    *("uses", "performance", "channels", "terms"),
}
"""The attributes that people write at length. A text of any other name has one line."""
CHECKED_ELSEWHERE = {
    "MergeChange": {"before", "after"},  # JSON, which the server writes
    "Webhook": {"url", "entity_types", "changed_fields", "selection"},  # as a URL, as lists of names, as GraphQL
}


def texts() -> list[tuple[Description, Attribute]]:
    """Returns the texts that clients may give, without those that are identifiers or codes of a fixed form."""
    return [
        (entity, one)
        for entity in describe_all()
        for one in entity.attributes.values()
        if one.kind is Kind.TEXT and not one.meaning.made_by_server and one.meaning.form is None
    ]


def codes(entity: Description, attribute: Attribute, text: str) -> list[ProblemCode]:
    """Returns the codes of the problems with a text."""
    problems: list[Problem] = []
    checked(entity, {attribute.name: text}, problems)
    return [one.code for one in problems]


def test_texts_of_one_line_are_all_but_those_that_people_write_at_length() -> None:
    wrong = []
    for entity, attribute in texts():
        if attribute.name in CHECKED_ELSEWHERE.get(entity.name, ()):
            continue
        expected = [] if attribute.name in AT_LENGTH else [ProblemCode.INVALID]
        if codes(entity, attribute, "a\nb") != expected:
            wrong.append(f"{entity.name}.{attribute.name}")
    assert wrong == []


@pytest.mark.parametrize("character", sorted(NOT_IN_A_LINE))
def test_a_subject_has_no_character_that_makes_it_look_like_something_else(character: str) -> None:
    for entity, attribute in texts():
        if attribute.name == "subject":
            assert codes(entity, attribute, f"a{character}b") == [ProblemCode.INVALID], entity.name


def test_what_is_written_at_length_is_there() -> None:
    assert {one.name for _, one in texts()} >= AT_LENGTH
