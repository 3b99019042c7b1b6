"""What a domain may add to a change: conditions that must hold before, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resolvers.changes.unit import Change


class Rules:
    """An entity's own rules. All run inside the change's transaction; whatever they raise undoes the change.

    They may await nothing but `change.unit`.
    """

    extra: frozenset[str] = frozenset()
    """Inputs that are no columns of the entity and that `follow` carries out."""

    completes: frozenset[str] = frozenset()
    """Columns that a row must have and that `check` fills in where they are not given."""

    async def check(self, change: Change) -> None:
        """Completes `change.values`, or raises Refused. Called before the row is written."""

    async def follow(self, change: Change) -> None:
        """Writes what follows. Called after the row is written."""
