"""Leaves the longest tests that run on both databases to `make prove` on one of them.

A pytest plugin, which `tests/conftest.py` loads. It marks the tests that are listed here with the marker `prove` on
PostgreSQL. What they check is the same code on both databases, and other tests compare the answers of the databases.
"""

from __future__ import annotations

import pytest

SQLITE_ONLY = (
    "access/test_counts.py",
    "access/test_taken.py",
    "access/test_unseen_rows.py",
    "plans/test_wrong_plans.py",
    "proofs/test_isolation.py",
    "seeding/test_seeding.py::test_every_rule_that_loading_skips",
)
"""Files or tests below `tests/` that `make test` runs on SQLite, and `make prove` on PostgreSQL."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Adds the marker before pytest selects tests by `-m`."""
    for item in items:
        if ("database", "postgres") in item.user_properties:
            id = item.nodeid.removeprefix("tests/")
            if any(id.startswith(listed) for listed in SQLITE_ONLY):
                item.add_marker("prove")
