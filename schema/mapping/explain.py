"""How an operation was read, for whoever develops against it: `extensions.plan` of a response.

Only a development run tells it, and only who sends the header: it shows SQL.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from models.dialect.base import Database, Timed

HEADER = "rapport-plan"
"""The request header that asks for it, whatever its value."""


@dataclass(slots=True)
class Explained:
    """What is told of one operation: the road of each root field, and every statement with its time."""

    database: Database
    fields: list[dict[str, Any]] = field(default_factory=list)
    statements: list[Timed] = field(default_factory=list)

    def planned(self, key: str) -> None:
        """A root field, by its response key, was read by its plan."""
        self.fields.append({"field": key, "road": "PLAN"})

    def loaded(self, key: str, reason: str) -> None:
        """A root field was resolved by the dataloaders."""
        self.fields.append({"field": key, "road": "LOADERS", "reason": reason})

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Notes the statements of the reads within the block."""
        with self.database.recording() as statements:
            self.statements = statements
            yield

    def shown(self) -> dict[str, Any]:
        """As the response has it."""
        told = [{"sql": one.sql, "milliseconds": round(one.seconds * 1000, 3)} for one in self.statements]
        return {"fields": self.fields, "statements": told}
