"""Reports in `extensions.plan` of a response whether a planned read or dataloaders read each root field.

The report also contains the SQL of every statement. Only a development server sends the report, and only in response to
a request with the header `HEADER`.
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
        """Records that a planned read returned the root field with the response key `key`."""
        self.fields.append({"field": key, "road": "PLAN"})

    def loaded(self, key: str, reason: str) -> None:
        """Records that dataloaders read a root field.

        `key`: its response key. `reason`: why no planned read was possible.
        """
        self.fields.append({"field": key, "road": "LOADERS", "reason": reason})

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Records the SQL statements while the `with` block runs."""
        with self.database.recording() as statements:
            self.statements = statements
            yield

    def shown(self) -> dict[str, Any]:
        """Returns the report as JSON data."""
        statements = [{"sql": one.sql, "milliseconds": round(one.seconds * 1000, 3)} for one in self.statements]
        return {"fields": self.fields, "statements": statements}
