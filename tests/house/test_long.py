"""The lists of tests that only `make prove` runs name tests that exist."""

from __future__ import annotations

import pytest

from tests import long
from tests.house.checks import ROOT

LISTED = (*long.SQLITE_ONLY, *long.POSTGRES_ONLY, *long.CONTROLS)


@pytest.mark.parametrize("listed", LISTED)
def test_it_exists(listed: str) -> None:
    path, _, test = listed.partition("::")
    text = (ROOT / "tests" / path).read_text(encoding="utf-8")
    assert f"def {test.partition('[')[0]}(" in text or not test


def test_no_test_is_left_out_on_both_databases() -> None:
    assert not [one for one in long.SQLITE_ONLY for other in long.POSTGRES_ONLY if other.startswith(one)]
    assert not [one for one in long.SQLITE_ONLY for other in long.POSTGRES_ONLY if one.startswith(other)]
