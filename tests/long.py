"""Marks the longest tests, so that `make test` runs them on SQLite only.

A pytest plugin, which `tests/conftest.py` loads. It adds the marker `prove` to the listed tests when they run on
PostgreSQL, so that only `make prove` runs them there. Their code is the same on both databases.
"""

from __future__ import annotations

import pytest

SQLITE_ONLY = (
    "access/test_colleagues.py",
    "access/test_costs.py",
    "access/test_counts.py",
    "access/test_drafts.py",
    "access/test_masks.py",
    "access/test_responsibility.py",
    "access/test_taken.py",
    "access/test_unseen_rows.py",
    "access/test_verbs.py",
    "plans/test_wrong_plans.py",
    "proofs/test_isolation.py",
    "proofs/test_isolation_of_deliveries.py",
    "proofs/test_oracle.py",
    "seeding/test_seeding.py::test_every_rule_that_loading_skips",
    "server/test_hostile_clients.py",
)
"""The files and tests below `tests/` that `make test` runs only on SQLite. `make prove` runs them on PostgreSQL too."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Adds the marker before pytest selects tests by `-m`."""
    for item in items:
        if ("database", "postgres") in item.user_properties:
            id = item.nodeid.removeprefix("tests/")
            if any(id.startswith(listed) for listed in SQLITE_ONLY):
                item.add_marker("prove")
