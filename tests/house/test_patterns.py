"""Every regular expression takes linear time, so that callers cannot slow the server down by their texts."""

from __future__ import annotations

import re

import pytest

from tests.house.checks import ROOT
from tests.house.patterns import Found, is_slow, other_uses, patterns

OWN_TEXT = frozenset({"jobs/make_migration.py", "jobs/schema_diff.py", "jobs/schema_check.py"})
"""Files that read only the project's own SQL and a database's catalogue, and no text of a caller."""

FOUND = [found for found in patterns(ROOT) if found.path not in OWN_TEXT]


@pytest.mark.parametrize("found", FOUND, ids=str)
def test_a_pattern_takes_linear_time(found: Found) -> None:
    assert is_slow(found.pattern, found.uses) is None


def test_all_patterns_are_found() -> None:
    assert other_uses(ROOT) == []
    paths = {found.path for found in FOUND}
    assert {"core/clock.py", "resolvers/reads/operand_forms.py", "jobs/importing/numerals.py"} <= paths


@pytest.mark.parametrize(
    "slow",
    [
        r"(?:;?\s*ext\.?|x|#).*$",  # what phone numbers were once cut with
        r"x.*$",
        r"(a+)+$",
        r"([a-z]*)*!",
        r"\s*00\s*\s*(?=[1-9])!",
        r"^\w+\w+x$",
        r"^(\d+)*:",
        r"(?:a|ab?|aba)*c",
        r'"(?:[^"\\]+|\\.)*"x',
    ],
)
def test_a_slow_pattern_is_found(slow: str) -> None:
    assert is_slow(re.compile(slow, re.IGNORECASE)) is not None


@pytest.mark.parametrize(
    "fast", [r"^(\.[^.]+)+$", r'"(?:[^"\\]++|\\.)*+"?', r"\d{1,40}([.]\d{1,20})?", r"(?!^)(?=[A-Z])"]
)
def test_a_fast_pattern_is_none(fast: str) -> None:
    assert is_slow(re.compile(fast)) is None


def test_what_matches_a_whole_text_may_begin_with_a_repetition() -> None:
    assert is_slow(re.compile("(?:a|b)+@[a-z]+"), frozenset({"fullmatch"})) is None
    assert is_slow(re.compile("(?:a|b)+@[a-z]+"), frozenset({"sub"})) is not None
