"""What is sent of an event: the body of Standard Webhooks, made once and then the same at every attempt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import orjson

from core.ids import global_id
from core.settings import Settings
from models.description import snake
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import Operation, Viewer
from resolvers.authentication.authentication import by_key
from resolvers.events import cursors, data_keys
from resolvers.events.event_log import Event, after, extent
from resolvers.events.fan_out import REMOVED
from resolvers.webhooks.endpoints import Endpoint
from resolvers.webhooks.visibility import told_operation

LARGEST = 256 * 1024  # bytes

_HAPPENED = {
    Operation.CREATE: "created",
    Operation.UPDATE: "updated",
    Operation.DELETE: "deleted",
    Operation.RESTORE: "restored",
}


class PayloadFailed(Exception):
    """A payload that could not be made; `final` tells whether it is the same the next time."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


class CallerGone(Exception):
    """The caller on whose behalf an endpoint reads is not there any more."""


class Shown(Protocol):
    """What the graph shows; it is above this floor, and `main` brings it."""

    async def node(self, viewer: Viewer, id: str, selection: str) -> tuple[Any, set[data_keys.Person]]:
        """What a selection gives of a row now, to a viewer, and whom it is about. Raises PayloadFailed."""

    def fields(self, entity: str, columns: Collection[str]) -> list[str]:
        """The fields that show these columns."""


@dataclass(frozen=True, slots=True)
class Payload:
    """The body of an event, and the people of whom it tells something sensitive."""

    body: bytes
    people: frozenset[data_keys.Person] = frozenset()

    async def sealed(self, database: Database, id: UUID) -> str:
        """The body as a delivery keeps it: under the keys of everybody whom it is about."""
        async with database.transaction() as transaction:
            return await data_keys.sealed_about(
                data_keys.In(database, transaction), self.people, self.body, _context(id)
            )


async def opened(database: Database, id: UUID, kept: str) -> bytes:
    """The body that a delivery keeps. Raises PayloadFailed when somebody whom it is about was erased."""
    body = await data_keys.opened_about(database, kept, _context(id))
    if body is None:
        raise PayloadFailed("It is about somebody who was erased since.", final=True)
    return body


def _context(id: UUID) -> str:
    return f"webhook_delivery.payload.{id}"


async def make_payload(
    database: Database, settings: Settings, shown: Shown, endpoint: Endpoint, seq: int
) -> Payload | None:
    """The payload of an event for an endpoint, or None when its caller may know nothing of it.

    Raises PayloadFailed, and CallerGone when the caller is not active any more.
    """
    found = await after(database, seq - 1, 1)
    if not found or found[0].seq != seq:
        return None  # it was removed from the log before it was ever tried
    event = found[0]
    viewer = await by_key(database, endpoint.caller, settings.time_zone)
    if viewer is None:
        raise CallerGone("The caller on whose behalf it reads is not active.")
    operation = await told_operation(database, viewer, event)
    if operation is None:
        return None
    log = (await extent(database)).log
    people: set[data_keys.Person] = set()
    if operation == REMOVED:
        body = _body(event, log, operation, "removed", {})
    else:
        node = None
        if event.operation != Operation.DELETE:
            node, people = await shown.node(viewer, _id(event), endpoint.selection)
        data = {
            "version": event.version,
            "changedFields": shown.fields(event.entity, event.changes.keys()),
            "node": node,
        }
        body = _body(event, log, operation, _HAPPENED[Operation(operation)], data)
    if len(body) > LARGEST:
        raise PayloadFailed(f"The payload is larger than {LARGEST // 1024} KB: select less.", final=True)
    return Payload(body, frozenset(people))


def _body(event: Event, log: UUID, operation: str, happened: str, data: dict[str, object]) -> bytes:
    return orjson.dumps(
        {
            "type": f"{snake(event.entity)}.{happened}",
            "timestamp": event.at.isoformat(timespec="microseconds").replace("+00:00", "Z"),
            "data": {"id": _id(event), "operation": operation, "cursor": cursors.write(log, event.seq), **data},
        }
    )


def _id(event: Event) -> str:
    return global_id(registry.named(event.entity).code, event.row_id)
