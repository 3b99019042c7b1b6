"""Tests of the records of architecture decisions: their format, and their index."""

from __future__ import annotations

import re

import pytest

from tests.docs.markdown import ROOT, text_of

FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(path.name for path in FOLDER.glob("[0-9]*.md"))
HEADINGS = ["Context", "Decision", "Consequences", "Measured", "What would change our mind"]


def test_they_are_numbered_and_listed() -> None:
    assert [name[:4] for name in RECORDS] == [f"{number:04}" for number in range(1, len(RECORDS) + 1)]
    assert re.findall(r"^\| \[(\d+)\]\((.*?)\)", text_of("docs/decisions/README.md"), re.MULTILINE) == [
        (str(number), name) for number, name in enumerate(RECORDS, 1)
    ]


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_is_short_and_has_its_parts(name: str) -> None:
    text = text_of(f"docs/decisions/{name}")
    assert text.startswith(f"# {int(name[:4])}. ")
    assert re.search(r"^Status: (accepted|superseded by \[\d+\]\(\d{4}-[\w-]+\.md\))\.$", text, re.MULTILINE)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == HEADINGS
    assert 20 <= len(text.splitlines()) <= 45
