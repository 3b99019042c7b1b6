"""Imports CSV files as rows of entities, as specified by a TOML mapping file (its format: docs/import.md)."""

from jobs.importing.report import RowCounts, Summary, print_summary
from jobs.importing.run import run_import

__all__ = ["RowCounts", "Summary", "print_summary", "run_import"]
