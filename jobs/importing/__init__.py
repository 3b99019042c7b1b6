"""Imports: CSV files mapped to entities by a TOML file. What a mapping may say is told in docs/import.md."""

from jobs.importing.report import RowCounts, Summary, print_summary
from jobs.importing.run import run_import

__all__ = ["RowCounts", "Summary", "print_summary", "run_import"]
