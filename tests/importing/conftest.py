"""Fixtures for tests of imports: a folder with CSV files and a mapping, and the results."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from core.settings import Settings
from jobs.importing import Summary, run_import
from models.dialect.base import Database


class Folder:
    """A folder with files to import, and the database to write to."""

    def __init__(self, path: Path, settings: Settings, database: Database) -> None:
        self.path = path
        self.settings = settings
        self.database = database
        self.report = path / "report.csv"

    def write(self, name: str, content: str | bytes) -> Path:
        """Writes a file. If `content` is text, its lines are stripped, so that tests can indent them."""
        if isinstance(content, str):
            content = "".join(f"{line.strip()}\n" for line in content.strip().splitlines()).encode()
        path = self.path / name
        path.write_bytes(content)
        return path

    async def run(self, mapping: str | Path, *, dry_run: bool = False, restore: bool = False) -> Summary:
        """Imports the files of the folder as a mapping specifies. `mapping`: a path, or the text of a mapping file."""
        if isinstance(mapping, str):
            mapping = self.write("mapping.toml", mapping)
        return await run_import(self.settings, mapping, self.path, dry_run=dry_run, restore=restore, report=self.report)

    def refused(self) -> list[tuple[str, int, str, str, str]]:
        """Returns the refused lines in the report: file, line, column, value and code."""
        with self.report.open(encoding="utf-8", newline="") as file:
            return [
                (row["file"], int(row["line"]), row["column"], row["value"], row["code"])
                for row in csv.DictReader(file)
                if row["kind"] == "refused"
            ]

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Returns the rows of an SQL query."""
        return [tuple(row) for row in await self.database.fetch(sql)]


def totals(summary: Summary) -> tuple[int, int, int, int]:
    """Returns how many rows were created, changed and unchanged, and how many lines were refused."""
    steps: Sequence[Any] = summary.steps
    created, changed = sum(step.created for step in steps), sum(step.changed for step in steps)
    return created, changed, sum(step.unchanged for step in steps), summary.refused


@pytest.fixture
def folder(tmp_path: Path, settings: Settings, database: Database) -> Folder:
    path = tmp_path / "files"
    path.mkdir()
    return Folder(path, settings, database)
