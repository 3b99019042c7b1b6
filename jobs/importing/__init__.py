"""Imports CSV files as rows of entities, as a mapping file in TOML specifies. docs/import.md describes its format."""

from jobs.importing.report import RowCounts, Summary, print_summary
from jobs.importing.run import run_import

__all__ = ["RowCounts", "Summary", "print_summary", "run_import"]
