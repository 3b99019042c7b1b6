"""Makes notifications as the worker does, and reads those of an employee."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import notices
from tests.graph import Graph

KINDS = ["customer", "contact", "lead", "opportunity", "order", "contract", "supportCase", "campaign", "activity"]
_ROW = " ".join(f"{kind} {{ id }}" for kind in KINDS)
_FIELDS = f"id reason readAt actor {{ id }} {_ROW}"
_ALL = f"{{ notifications(first: 100, orderBy: [{{field: AT}}]) {{ nodes {{ {_FIELDS} }} }} }}"


async def notify(database: Database, settings: Settings) -> None:
    """Takes all events that are in the log."""
    while await notices.notify(database, settings):
        pass


async def notifications(graph: Graph) -> list[dict[str, Any]]:
    """Returns the notifications of whoever asks, oldest first. `row` is the id of the row; None if there is none."""
    found = (await graph(_ALL))["notifications"]["nodes"]
    for one in found:
        rows = [one.pop(kind) for kind in KINDS]
        ids = [row["id"] for row in rows if row is not None]
        assert len(ids) <= 1
        one["row"] = ids[0] if ids else None
        one["actor"] = one["actor"] and one["actor"]["id"]
    return list(found)


async def told(graph: Graph, database: Database, settings: Settings) -> list[tuple[str, str | None]]:
    """Makes all notifications. Returns reason and row of those that whoever asks has."""
    await notify(database, settings)
    return [(one["reason"], one["row"]) for one in await notifications(graph)]


async def count(database: Database, employee: UUID) -> int:
    """Returns how many notifications an employee has in the database."""
    sql = f"SELECT count(*) FROM notification WHERE employee_id='{employee}'"
    return int((await database.fetch(sql))[0][0])
