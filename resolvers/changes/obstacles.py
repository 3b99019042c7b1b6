"""Refusals that name the rows that prevent a change: how many there are, and the names of some of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import refusals
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Among, Expression, every
from resolvers.search.order import Order, order_by
from resolvers.search.record import Record

NAMED = 3
"""The most rows that a refusal names."""
COUNTED = 100
"""The most rows that a refusal counts. If there are more, it says so."""


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer

    async def read(
        self, entity: Entity, where: Expression, *, order: Order | None = None, limit: int | None = None
    ) -> list[Record]:
        """Returns the rows of an entity that meet a condition, without access control."""


async def refuse_rows(unit: Reading, model: type[Row], where: Expression, label: str, what: str, *field: str) -> None:
    """Raises Refused (STATE) if any row meets the condition `where`.

    `label`: the column that contains a row's name.
    `what`: a plural noun for the rows, used in the message.
    `field`: the path of the input field for the error.

    The message names only rows that the viewer may see. If the viewer may see none of the rows, the message does not
    mention them.
    """
    entity = registry.of(model)
    found = await unit.read(entity, where, order=order_by(entity.description, ()), limit=COUNTED + 1)
    if found:
        visible = await seen(unit, entity, found)
        if not visible:
            raise refusals.neutral(*field)
        raise Refused.one(ProblemCode.STATE, f"In the way: {listing(what, visible, label)}.", *field)


async def seen(unit: Reading, entity: Entity, rows: Sequence[Record]) -> list[Record]:
    """Returns only the rows that the viewer may see, in the order of `rows`. Takes at most one statement."""
    visible = access.rows(unit.viewer, entity)
    if visible == EVERY_ROW or not rows:
        return list(rows)
    ids: set[UUID] = {row.id for row in await unit.read(entity, every(_among(rows), visible))}
    return [row for row in rows if row.id in ids]


def listing(what: str, rows: Sequence[Record], label: str) -> str:
    """Returns a text such as "5 unpaid invoices (INV-2026-00001, INV-2026-00002, INV-2026-00003, …)".

    Rows without a name, such as assets without a serial number, are counted only.
    """
    names = [str(row[label]) for row in rows if row[label] is not None][:NAMED]
    named = f" ({', '.join(names + ['…'] * (len(rows) > len(names)))})" if names else ""
    count = str(len(rows)) if len(rows) <= COUNTED else f"more than {COUNTED}"
    return f"{count} {what}{named}"


def _among(rows: Sequence[Record]) -> Expression:
    return Among("id", tuple(row.id for row in rows))
