"""Reports how an operation was read, in `extensions.plan` of the response.

It shows SQL, so only a development server reports it, and only on request.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from models.dialect.base import Database, Timed

HEADER = "rapport-plan"
"""The request header that asks for the report; its value does not matter."""


@dataclass(slots=True)
class Explained:
    """The report on one operation: how each root field was read, and every statement with its duration."""

    database: Database
    fields: list[dict[str, Any]] = field(default_factory=list)
    statements: list[Timed] = field(default_factory=list)

    def planned(self, key: str) -> None:
        """Notes that a root field was read by its plan. `key`: its response key."""
        self.fields.append({"field": key, "road": "PLAN"})

    def loaded(self, key: str, reason: str) -> None:
        """Notes that a root field was resolved by the dataloaders, and why."""
        self.fields.append({"field": key, "road": "LOADERS", "reason": reason})

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Records the statements that run inside the block."""
        with self.database.recording() as statements:
            self.statements = statements
            yield

    def shown(self) -> dict[str, Any]:
        """Returns the report as JSON data."""
        statements = [{"sql": one.sql, "milliseconds": round(one.seconds * 1000, 3)} for one in self.statements]
        return {"fields": self.fields, "statements": statements}
