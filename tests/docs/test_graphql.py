"""Tests that each GraphQL snippet runs on the demo data and returns the response on the page."""

from __future__ import annotations

import json
from itertools import zip_longest
from typing import Any

import pytest

from tests.docs.markdown import PAGES, Snippet, snippets
from tests.graph import Graph

ELSEWHERE = "docs/new-entity.md"  # its query needs the entity that it makes: test_new_entity.py


def _exchanges() -> list[tuple[Snippet, Snippet | None]]:
    found: list[tuple[Snippet, Snippet | None]] = []
    for page in PAGES:
        listed = snippets(page, "graphql", "json") if page != ELSEWHERE else []
        for snippet, following in zip_longest(listed, listed[1:]):
            if snippet.language == "graphql":  # its answer, if it has one, comes next
                found.append((snippet, following if following and following.language == "json" else None))
    return found


def like(expected: Any, actual: Any) -> bool:
    """Returns whether a response matches the page.

    A text on the page that ends in … matches any text with this prefix.
    """
    match expected, actual:
        case dict(), dict():
            return expected.keys() == actual.keys() and all(
                like(value, actual[name]) for name, value in expected.items()
            )
        case list(), list():
            return len(expected) == len(actual) and all(map(like, expected, actual))
        case str(), str() if expected.endswith("…"):
            return actual.startswith(expected[:-1])
    return bool(expected == actual)


EXCHANGES = _exchanges()
ANSWERED = [(query, answer) for query, answer in EXCHANGES if not query.text.startswith("subscription")]
"""The snippets without subscriptions. `test_partners.py` tests subscriptions, because these need a server."""


@pytest.mark.parametrize(("query", "answer"), ANSWERED, ids=[str(query) for query, _ in ANSWERED])
async def test_snippet(demo: Graph, query: Snippet, answer: Snippet | None) -> None:
    response = await demo.ask(query.text)
    response.pop("extensions", None)
    if answer:
        shown = json.dumps(response, indent=2, ensure_ascii=False)
        assert like(json.loads(answer.text), response), f"{answer} should be:\n{shown}"
    else:
        assert "errors" not in response


def test_the_readme_begins_with_an_answered_query() -> None:
    assert EXCHANGES[0][0].page == "README.md"
    assert EXCHANGES[0][1] is not None


def test_every_answer_has_its_query() -> None:
    answers = sum(len(snippets(page, "json")) for page in PAGES)
    assert answers == sum(answer is not None for _, answer in EXCHANGES)
