"""Reports, in `extensions.plan` of a response, whether planned reads or dataloaders read each root field.

The report shows the SQL of every statement. Only a development server includes it, and only in responses to requests
with the header `HEADER`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from models.dialect.base import Database, Timed

HEADER = "rapport-plan"
"""The request header that asks for the report. The value of the header is ignored."""


@dataclass(slots=True)
class Explained:
    """The report on one operation.

    `fields`: how each root field was read. `statements`: every SQL statement with its duration.
    """

    database: Database
    fields: list[dict[str, Any]] = field(default_factory=list)
    statements: list[Timed] = field(default_factory=list)

    def planned(self, key: str) -> None:
        """Records that a planned read returned a root field. `key`: the field's response key."""
        self.fields.append({"field": key, "road": "PLAN"})

    def loaded(self, key: str, reason: str) -> None:
        """Records that dataloaders read a root field. `key`: its response key. `reason`: why not a planned read."""
        self.fields.append({"field": key, "road": "LOADERS", "reason": reason})

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Returns a context manager that records the SQL statements that run inside the `with` block."""
        with self.database.recording() as statements:
            self.statements = statements
            yield

    def shown(self) -> dict[str, Any]:
        """Returns the report as JSON data."""
        statements = [{"sql": one.sql, "milliseconds": round(one.seconds * 1000, 3)} for one in self.statements]
        return {"fields": self.fields, "statements": statements}
