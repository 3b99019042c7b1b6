"""Which tests `make check` runs: those of some folders, on SQLite or without a database, by the marker `check`.

A pytest plugin, loaded by `tests/conftest.py`. A folder belongs here if most changes touch what it tests and its tests
are short; what serves on a port, waits, or needs many rows is for `make test`. Of the matrix over every entity,
`make check` runs the files that are named.
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
"""Folders and files below `tests/`."""

LEFT_OUT = ("models/test_kept.py",)
"""What only PostgreSQL has, without a parameter that says so."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks the tests before pytest chooses by `-m`."""
    for item in items:
        if in_check(item.nodeid) and item.get_closest_marker("prove") is None and not _on_postgres(item):
            item.add_marker("check")


def in_check(id: str) -> bool:
    """Whether a test is in one of the folders or files."""
    path = id.partition("::")[0].removeprefix("tests/")
    return path not in LEFT_OUT and any(path == place or path.startswith(f"{place}/") for place in CHECKED)


def _on_postgres(item: pytest.Item) -> bool:
    return ("database", "postgres") in item.user_properties
