"""Webhook payloads in the Standard Webhooks format.

The caller is the employee or API key on whose behalf the endpoint reads.

A payload is built for the first attempt of a delivery, and stored. Later attempts send the stored payload, except that
a new payload is built in these cases:

- the rights of the caller have changed;
- the caller may no longer see all rows in the payload;
- the payload also depends on other rows, as a count does;
- no key can decrypt the stored payload.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import orjson

from core.errors import Unreadable
from core.ids import global_id
from core.settings import Settings
from models.description import snake
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import Operation, Viewer
from resolvers.authentication.authentication import by_key
from resolvers.changes import answers
from resolvers.events import cursors, data_keys
from resolvers.events.event_log import Event, after, extent
from resolvers.events.fan_out import REMOVED
from resolvers.reads.loaders import Reader, Rows
from resolvers.webhooks.endpoints import Endpoint
from resolvers.webhooks.visibility import visible_operation

_log = logging.getLogger("rapport.worker")

LARGEST = 256 * 1024  # bytes

_PAST_TENSE = {
    Operation.CREATE: "created",
    Operation.UPDATE: "updated",
    Operation.DELETE: "deleted",
    Operation.RESTORE: "restored",
}


class PayloadFailed(Exception):
    """Raised if a payload cannot be built. `final`: True if a retry would fail too."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


class CallerGone(Exception):
    """Raised if the employee or API key on whose behalf an endpoint reads is no longer active."""


@dataclass(frozen=True, slots=True)
class Node:
    """The result of a selection.

    `people`: the people whose sensitive values are in the result.
    `rows`: the rows in the result; None if it also depends on other rows.
    `errors`: a GraphQL error for each value that is null because it cannot be decrypted.
    """

    value: Any
    people: Collection[data_keys.Person] = ()
    rows: Rows | None = field(default_factory=dict)
    errors: Sequence[Any] = ()


class Shown(Protocol):
    """The interface to the GraphQL schema that is needed to build payloads.

    `main` passes an implementation, because resolvers may not import `schema`.
    """

    async def node(self, viewer: Viewer, id: str, selection: str) -> Node:
        """Executes a GraphQL selection on the row with the global id `id`, on behalf of a viewer.

        Raises PayloadFailed if the execution returns errors other than unreadable values.
        """

    def fields(self, entity: str, columns: Collection[str]) -> list[str]:
        """Returns the names of the entity's GraphQL fields that show these columns."""


@dataclass(frozen=True, slots=True)
class Payload:
    """The request body for an event.

    `viewer`: the endpoint's caller.
    `people`: the people whose sensitive values the body contains.
    `rows`: the rows that the body shows; None if it also depends on other rows.
    """

    body: bytes
    viewer: Viewer
    people: frozenset[data_keys.Person] = frozenset()
    rows: Rows | None = field(default_factory=dict)

    async def sealed(self, database: Database, id: UUID) -> str:
        """Returns the text to store in the delivery: the body, encrypted with the data keys of `people`.

        `id`: the delivery's id.
        """
        stored = answers.written(self.body, self.viewer, self.rows)
        async with database.transaction() as transaction:
            return await data_keys.sealed_about(data_keys.In(database, transaction), self.people, stored, _context(id))


async def opened(
    database: Database, settings: Settings, endpoint: Endpoint, id: UUID, stored_body: str
) -> bytes | None:
    """Decrypts the stored body of a delivery. `id`: the delivery's id. `stored_body`: the encrypted body.

    Returns None if a new body must be built, because

    - the rights of the endpoint's caller have changed;
    - the caller may no longer see all rows in the body;
    - the body also depends on other rows; or
    - no key can decrypt the body.

    Raises CallerGone if the caller is no longer active. Raises PayloadFailed if a person in the body has been erased.
    """
    try:
        stored = await data_keys.opened_about(database, stored_body, _context(id))
    except Unreadable as error:
        _log.error("The payload of the delivery %s is built again: %s", id, error)
        return None
    if stored is None:
        raise PayloadFailed("The payload had data of a person who has been erased since.", final=True)
    payload, viewer = answers.read(stored), await _caller(database, settings, endpoint)
    return payload.body if payload and await answers.may_be_given(database, payload, viewer) else None


async def _caller(database: Database, settings: Settings, endpoint: Endpoint) -> Viewer:
    viewer = await by_key(database, endpoint.caller, settings.time_zone)
    if viewer is None:
        raise CallerGone("The employee or API key on whose behalf it reads is not active.")
    return viewer


def _context(id: UUID) -> str:
    return f"webhook_delivery.payload.{id}"


async def make_payload(
    database: Database, settings: Settings, shown: Shown, endpoint: Endpoint, seq: int
) -> Payload | None:
    """Builds the payload of an event for an endpoint. `seq`: the event's sequence number.

    Returns None if the endpoint's caller may not see the event, if the event changed no field for which the endpoint
    asks, or if the event was pruned. Raises CallerGone if the caller is no longer active, and PayloadFailed if the
    selection fails or the payload exceeds LARGEST bytes.
    """
    found = await after(database, seq - 1, 1)
    if not found or found[0].seq != seq:
        return None  # pruned from the log before the first attempt
    event = found[0]
    viewer = await _caller(database, settings, endpoint)
    operation = await visible_operation(database, viewer, event)
    if operation is None or (operation != REMOVED and not endpoint.names(event)):
        return None
    log = (await extent(database)).log
    node = Node(None)
    if operation == REMOVED:
        body = _body(event, log, operation, "removed", {})
    else:
        reader = Reader(database, viewer)
        reader.record_response()
        row = await reader.changed(registry.named(event.entity), event.row_id)
        if event.operation != Operation.DELETE:
            node = await shown.node(viewer, _id(event), endpoint.selection)
        elif row is not None:
            node = Node(None, rows=reader.shown_rows())
        data = {
            # A receiver may know the row by this id alone, also when it was deleted and there is no node.
            "externalId": None if row is None else row["external_id"],
            "version": event.version,
            "changedFields": shown.fields(event.entity, event.changes.keys()),
            "node": node.value,
        }
        if node.errors:
            data["errors"] = node.errors
        body = _body(event, log, operation, _PAST_TENSE[Operation(operation)], data)
    if len(body) > LARGEST:
        raise PayloadFailed(f"The payload is larger than {LARGEST // 1024} KB. Select fewer fields.", final=True)
    return Payload(body, viewer, frozenset(node.people), node.rows)


def _body(event: Event, log: UUID, operation: str, past_tense: str, data: dict[str, object]) -> bytes:
    return orjson.dumps(
        {
            "type": f"{snake(event.entity)}.{past_tense}",
            "timestamp": event.at.isoformat(timespec="microseconds").replace("+00:00", "Z"),
            "data": {"id": _id(event), "operation": operation, "cursor": cursors.write(log, event.seq), **data},
        }
    )


def _id(event: Event) -> str:
    return global_id(registry.named(event.entity).code, event.row_id)
