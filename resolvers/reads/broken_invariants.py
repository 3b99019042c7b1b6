"""Finds the rows that violate an invariant. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from core.ids import global_id
from models.dialect.base import Database
from models.invariants import Invariant
from resolvers import registry


@dataclass(frozen=True, slots=True)
class Row:
    """A row that violates an invariant. `entity`: the name of its entity."""

    entity: str
    id: UUID

    def __str__(self) -> str:
        return f"{self.entity} {global_id(registry.named(self.entity).code, self.id)}"


@dataclass(frozen=True, slots=True)
class Findings:
    """The violations of an invariant. `count`: how many there are. `rows`: the first of them."""

    count: int
    rows: list[Row]


async def examine(database: Database, invariant: Invariant, today: date, most: int) -> Findings:
    """Returns the violations of an invariant, with at most `most` rows, ordered by id."""
    # DISTINCT: a row can violate the same invariant twice, such as a link both of whose ends are deleted.
    violations = f"SELECT DISTINCT entity, id FROM ({invariant.sql(today)}) AS found"  # noqa: S608 - a file of ours
    counted = f"SELECT entity, id, count(*) OVER () FROM ({violations}) AS one"  # noqa: S608
    found = await database.fetch(f"{counted} ORDER BY entity, id LIMIT {most:d}")
    return Findings(int(found[0][2]) if found else 0, [Row(entity, UUID(str(id))) for entity, id, _ in found])
