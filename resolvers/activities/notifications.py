"""The mutation notificationMarkRead."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from resolvers import access, registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, IsNull, every
from resolvers.search.order import order_by

MOST_MARKED = 500
"""The most notifications that are marked at once."""


async def mark_read(unit: Unit, ids: Sequence[UUID] | None, *, everything: bool) -> int:
    """Marks notifications of the viewer as read: those with these ids, or the oldest MOST_MARKED unread ones.

    Returns how many were marked. Those that are read already stay as they are.

    Raises Forbidden if the viewer gets no notifications. Raises Refused: REQUIRED or INVALID unless either ids are
    given, or everything is asked for; OUT_OF_RANGE for more than MOST_MARKED ids; NOT_FOUND for one of no notification
    of the viewer.
    """
    entity = registry.of(models.Notification)
    access.permit(unit.viewer, "notificationMarkRead", entity, frozenset())
    if (ids is not None) == everything:
        code = ProblemCode.INVALID if everything else ProblemCode.REQUIRED
        raise Refused.one(code, "Give either ids, or all: true.", "ids")
    own, unread = every(LIVING, access.rows(unit.viewer, entity)), IsNull("read_at")
    if ids is None:
        oldest = order_by(entity.description, [(entity.description.orders["at"], False)])
        rows = await unit.find(models.Notification, every(own, unread), order=oldest, limit=MOST_MARKED, lock=True)
    else:
        if len(ids) > MOST_MARKED:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_MARKED} ids.", "ids")
        rows = await unit.find(models.Notification, every(Among("id", tuple(ids)), own), lock=True) if ids else []
        known = {row.id for row in rows}
        missing = [n for n, id in enumerate(ids) if id not in known]
        if missing:
            message = f"There is no {entity.name} with this id."
            raise Refused([Problem(("ids", str(n)), ProblemCode.NOT_FOUND, message) for n in missing])
    new = [row for row in rows if row["read_at"] is None]
    await unit.mark_all(entity, new, {"read_at": unit.now})
    return len(new)
