"""What an entity's rules say of merges: which of its rows become one, and what else follows.

When rows are merged into one, the rows that refer to them are moved to the one that is left. Those that would then be
equal to another one are united with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from resolvers.changes.row_writer import RowWriter
from resolvers.registry import Entity
from resolvers.search.record import Record


class MergeRules:
    """Hooks for merges. The base class of all rules."""

    adds_up: bool = False
    """Whether the parts of a united row move to the row that stays. Otherwise they are deleted with it."""

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the groups of rows that become one, because they refer to the same row by `column` from now on.

        By default, these are the rows that a unique rule would refuse. The first row of each group stays.

        `rows`: undeleted rows as they are afterwards, those of the row that is left first.
        """
        return by_unique_rules(entity, column, rows)

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether `unites` or `moves` depends on the rows that the row that is left has already."""
        return bool(rules_with(entity, column))

    def united(self, kept: Record, others: Sequence[Record]) -> dict[str, Any]:
        """Returns the columns that change in a row with which others are united."""
        return {}

    def moves(self, column: str, present: Sequence[Record], rows: Sequence[Record]) -> Mapping[UUID, dict[str, Any]]:
        """Returns the columns that change in rows besides `column`, by the ids of the rows.

        `present`: the undeleted rows that refer to the row that is left already.
        `rows`: the rows that are moved to it, as they are afterwards. Some may be deleted.
        """
        return {}

    async def merge_locks(self, unit: RowWriter, ids: Collection[UUID]) -> Mapping[Entity, Collection[UUID]]:
        """Returns further rows to which `settle_merge` may refer, by entity. They are locked beforehand."""
        return {}

    async def settle_merge(self, unit: RowWriter, ids: Collection[UUID]) -> None:
        """Makes further writes after rows have moved to or from rows of this entity.

        `ids`: these rows, whether they are deleted or not.
        """


def rules_with(entity: Entity, column: str) -> list[tuple[str, ...]]:
    """Returns the columns of the unique rules without a condition that have a column."""
    model = entity.description.model
    return [
        columns
        for name, columns in model.unique_rules.items()
        if column in columns and name not in model.unique_conditions
    ]


def by_unique_rules(entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
    """Returns the groups of rows that a unique rule with a column would refuse."""
    found: list[list[Record]] = []
    taken: set[UUID] = set()
    for columns in rules_with(entity, column):
        same: defaultdict[tuple[Any, ...], list[Record]] = defaultdict(list)
        for row in rows:
            if row.id not in taken and all(row[name] is not None for name in columns):
                same[tuple(row[name] for name in columns)].append(row)
        groups = [group for group in same.values() if len(group) > 1]
        taken |= {row.id for group in groups for row in group}
        found += groups
    return found
