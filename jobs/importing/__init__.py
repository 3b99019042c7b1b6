"""Imports CSV files, which a TOML mapping file maps to entities. docs/import.md describes the mapping format."""

from jobs.importing.report import RowCounts, Summary, print_summary
from jobs.importing.run import run_import

__all__ = ["RowCounts", "Summary", "print_summary", "run_import"]
