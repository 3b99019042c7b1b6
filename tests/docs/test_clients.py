"""Tests that each snippet on the page on client libraries comes from a program that `make clients` runs."""

from __future__ import annotations

import re

import pytest

from tests.docs.markdown import ROOT, Snippet, snippets, text_of

PAGE = "docs/clients.md"
PARTS = snippets(PAGE, "typescript", "javascript", "python")


def program_of(part: Snippet) -> str:
    """Returns the last path that the page names before a snippet."""
    before = "\n".join(text_of(PAGE).splitlines()[: part.line])
    path: str = re.findall(r"[Ff]rom\s`(clients/[^`]+)`", before)[-1]
    return path


@pytest.mark.parametrize("part", PARTS, ids=map(str, PARTS))
def test_what_is_shown_of_a_program_is_in_it(part: Snippet) -> None:
    assert part.text in (ROOT / program_of(part)).read_text(encoding="utf-8")


def test_a_part_of_each_program_is_shown() -> None:
    programs = {path.name for path in (ROOT / "clients" / "browser" / "src").iterdir() if path.is_dir()}
    shown = re.findall(r"clients/browser/src/([\w-]+)/program", " ".join(map(program_of, PARTS)))
    assert set(shown) == programs
