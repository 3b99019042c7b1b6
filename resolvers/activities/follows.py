"""Rules for follows: an employee follows a row that they see, and is notified when it changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.attention import ABOUT_COLUMNS
from resolvers.activities import own_rows
from resolvers.changes.unit import Change, Rules
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record


class FollowRules(Rules):
    """Rules for follows: whoever creates one follows exactly one row. Only administrators name another employee."""

    completes = frozenset({"employee_id", "about"})

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether rows are united: those about the same row."""
        return column in ABOUT_COLUMNS

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the follows of the same row by an employee, as groups."""
        found: defaultdict[tuple[UUID, UUID], list[Record]] = defaultdict(list)
        for row in rows:
            if column in ABOUT_COLUMNS:
                found[row["employee_id"], row[column]].append(row)
        return [group for group in found.values() if len(group) > 1]

    def moves(self, column: str, present: Sequence[Record], rows: Sequence[Record]) -> Mapping[UUID, dict[str, Any]]:
        """Returns the ids of the rows that are followed afterwards."""
        return {row.id: {"about": str(row[column])} for row in rows} if column in ABOUT_COLUMNS else {}

    async def check(self, change: Change) -> None:
        """Sets the employee, and the id of the row.

        Raises Refused (TAKEN) if the employee follows the row already, and the errors of `own_rows`.
        """
        own_rows.take_employee(change)
        column = own_rows.one_row(change, "Give exactly one row to follow.")
        change.values["about"] = str(change.get(column))
        if change.changes("about"):
            same = every(equals("employee_id", change.get("employee_id")), equals("about", change.values["about"]))
            if await change.unit.ids(models.Follow, every(same, LIVING)):
                raise Refused.one(ProblemCode.TAKEN, "This row is followed already.", column)
