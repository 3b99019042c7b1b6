"""Fixtures for the tests that run for every entity.

All of them share a database, because each uses only its own rows.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.entities.choice import Case, chosen
from tests.shared import shared_fixtures

# All tests are those of one caller, whose budget they would use up.
dialect, settings, database, make, graph = shared_fixtures("session", cost_per_second=1_000_000)
collected: list[Case] = []
"""The cases of all collected tests, including those that were deselected."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Deselects the tests that are not in the suite, unless `make prove` runs."""
    cases: dict[pytest.Item, Case] = {}
    for item in items:
        if (
            isinstance(item, pytest.Function)
            and item.path.parent == Path(__file__).parent
            and hasattr(item, "callspec")
        ):
            case = Case.of(f"{item.path.stem}.{item.originalname}", item.callspec.params)
            if case is not None:
                cases[item] = case
    collected[:] = cases.values()
    stays = chosen(collected)
    for item, case in cases.items():
        if case not in stays:
            item.add_marker("prove")
