"""Imports CSV files as rows of entities, controlled by a mapping file in TOML.

docs/import.md describes the format of mapping files.
"""

from jobs.importing.report import RowCounts, Summary, print_summary
from jobs.importing.run import run_import

__all__ = ["RowCounts", "Summary", "print_summary", "run_import"]
