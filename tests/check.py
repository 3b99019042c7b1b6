"""Selects the tests that `make check` runs: tests in some folders, on SQLite or without a database.

This is a pytest plugin, which `tests/conftest.py` loads. It marks these tests with the marker `check`. A folder is
selected if its tests are short and cover code that most changes affect. Tests that serve on a port, wait, or need many
rows run only in `make test`. The folder `entities` contains tests that run for every entity; only the files listed here
are selected from it.
"""

from __future__ import annotations

import pytest

CHECKED = (
    "house",
    "models",
    "changes",
    "people",
    "customers",
    "activities",
    "catalogue",
    "sales",
    "orders",
    "service",
    "authentication",
    "access",
    "plans",
    "queries",
    "importing",
    "entities/test_create.py",
    "entities/test_rights.py",
)
"""The folders and files below `tests/` that `make check` runs."""

LEFT_OUT = ("models/test_kept.py",)
"""Tests that run only on PostgreSQL, but have no parameter that shows this."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Adds the marker before pytest selects tests by `-m`."""
    for item in items:
        if in_check(item.nodeid) and item.get_closest_marker("prove") is None and not _on_postgres(item):
            item.add_marker("check")


def in_check(id: str) -> bool:
    """Returns whether a test is in one of the listed folders or files."""
    path = id.partition("::")[0].removeprefix("tests/")
    return path not in LEFT_OUT and any(path == place or path.startswith(f"{place}/") for place in CHECKED)


def _on_postgres(item: pytest.Item) -> bool:
    return ("database", "postgres") in item.user_properties
