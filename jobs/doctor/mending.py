"""Mends rows that violate an invariant, each in its own transaction, with an event as for every change."""

from __future__ import annotations

from functools import partial

from core import clock
from core.errors import Refused
from core.settings import Settings
from jobs.doctor.remedies import MENDS, Mend
from models.dialect.base import Database
from models.invariants import Invariant
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.reads.broken_invariants import Row, examine

BATCH = 500
"""How many rows are looked up at a time."""

MOST_REASONS = 100
"""How many refusals are kept."""


class Mending:
    """Mends the violations of one invariant. `refused`: the reasons why `run` could not mend rows."""

    def __init__(self, database: Database, settings: Settings, invariant: Invariant) -> None:
        self._database = database
        self._settings = settings
        self._invariant = invariant
        self._mend: Mend = MENDS[invariant.name]
        self._done: set[Row] = set()
        self.refused: list[str] = []

    async def run(self) -> int:
        """Tries to mend each row once, and returns how many rows were mended."""
        changes, mended = Changes(self._database, SYSTEM, self._settings), 0
        while rows := await self._next():
            for row in rows:
                try:
                    mended += await changes.run(partial(_once, self._mend, row))
                except Refused as refused:
                    if len(self.refused) < MOST_REASONS:
                        self.refused.append(f"{row}: {refused.message}")
        return mended

    async def _next(self) -> list[Row]:
        """Returns rows that still violate the invariant and were not tried yet."""
        # Rows that were tried in vain stay first in the order, so they are added to those that are read.
        today = clock.today(self._settings.time_zone)
        found = (await examine(self._database, self._invariant, today, BATCH + len(self._done))).rows
        rows = [row for row in found if row not in self._done]
        self._done.update(rows)
        return rows


async def _once(mend: Mend, row: Row, unit: Unit) -> int:
    return int(await mend(unit, row.entity, row.id))
