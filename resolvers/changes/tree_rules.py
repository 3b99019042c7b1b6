"""Rules of entities whose rows form a tree, such as teams and companies: no row is its own ancestor."""

from __future__ import annotations

from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers.changes.unit import Change, Rules, Unit


async def refuse_cycle(unit: Unit, model: type[Row], id: UUID, parent: UUID | None, column: str) -> None:
    """Raises Refused (INVALID) when a row would come to stand above itself.

    The chain is held while it is walked, so that two moves at once cannot close a circle together.
    """
    seen = {id}
    while parent is not None:
        if parent in seen:
            raise Refused.one(ProblemCode.INVALID, "This would close a circle.", column)
        seen.add(parent)
        above = await unit.get(model, parent, lock=True)
        parent = above[column] if above is not None else None


class TreeRules(Rules):
    """Rows that stand above each other through one column, without a circle."""

    column = "parent_id"

    async def check(self, change: Change) -> None:
        """Refuses a circle."""
        if change.changes(self.column) and change.values[self.column] is not None:
            model = change.entity.description.model
            await refuse_cycle(change.unit, model, change.id, change.values[self.column], self.column)
