"""Rules for entities whose rows form a tree, such as teams and companies. No row may be its own ancestor."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers.changes import refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.record import Record


async def refuse_cycle(unit: Unit, model: type[Row], id: UUID, parent: UUID | None, column: str) -> None:
    """Raises Refused (INVALID) if the row `id` would become its own ancestor under the new `parent`.

    Locks all ancestors. Without the locks, two concurrent changes that are each valid could create a cycle. The error
    does not reveal ancestors that the viewer may not see.

    `column`: the foreign key to the parent.
    """
    seen: dict[UUID, Record | None] = {id: None}
    while parent is not None:
        if parent in seen:
            for member in filter(None, seen.values()):
                if not await refusals.sees(unit, member):
                    raise refusals.neutral(column)
            raise _cycle(column)
        above = seen[parent] = await unit.get(model, parent, lock=True)
        parent = above[column] if above is not None else None


def _cycle(column: str) -> Refused:
    return Refused.one(ProblemCode.INVALID, "This would create a cycle. Choose another parent.", column)


class TreeRules(Rules):
    """Rules that refuse cycles in a tree of rows. `column`: the foreign key to the parent."""

    column = "parent_id"

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the parent, if the change sets the parent.

        The parent is locked before the row is changed. `refuse_cycle` later locks the parent's ancestors, from the
        bottom up.
        """
        return (self.column.removesuffix("_id"),) if self.column in given else ()

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the change makes the row its own ancestor."""
        if change.changes(self.column) and change.values[self.column] is not None:
            if change.values[self.column] == change.id:
                raise _cycle(self.column)  # a CHECK refuses this before `check_together` does
            await change.unit.check_together(change, partial(self._refuse_cycle, change))

    async def _refuse_cycle(self, change: Change, row: Mapping[str, Any]) -> None:
        model = change.entity.description.model
        await refuse_cycle(change.unit, model, change.id, row[self.column], self.column)
