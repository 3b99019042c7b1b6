"""docs/access.md shows the same rights as the register."""

from __future__ import annotations

import pytest

from jobs.access_page import PAGE, page


def test_the_committed_tables_are_these() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page(text) == text, "docs/access.md is not what the register says: run make schema, and commit it"


def test_a_page_without_a_place_for_the_tables_is_refused() -> None:
    with pytest.raises(ValueError, match="comments"):
        page("# Access control")
