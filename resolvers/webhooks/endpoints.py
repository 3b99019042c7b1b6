"""The active webhook endpoints, as read and used by the delivery worker."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import models
from core.errors import Unreadable
from core.settings import Settings
from models.description import Description, camel, describe, named
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import Changes
from resolvers.events import data_keys
from resolvers.events.event_log import Event
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows
from resolvers.webhooks.webhooks import secret_context

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An active webhook endpoint.

    `filters`: a dict from entity to a set of columns. An update of the entity is delivered only if it changed one of
    these columns, or if the caller could see the row only before the update.
    `caller`: the key of the viewer on whose behalf the endpoint reads.
    `selection`: the GraphQL fields of the payload.
    `secret`, `previous_secret`: encrypted secrets with which payloads are signed.
    """

    id: UUID
    url: str
    entity_types: frozenset[str]
    filters: Mapping[str, frozenset[str]]
    selection: str
    strict_order: bool
    caller: str
    secret: str
    previous_secret: str | None
    previous_secret_until: datetime | None

    def names(self, event: Event) -> bool:
        """Returns whether an event passes the endpoint's filter for the entity.

        An update passes if it changed a column in the filter. Every other event passes. Without a filter for the
        entity, all events pass.
        """
        fields = self.filters.get(event.entity)
        return fields is None or event.operation != Operation.UPDATE or not fields.isdisjoint(event.changes)

    async def secrets(self, database: Database) -> list[str]:
        """Decrypts the secrets with which payloads are signed, newest first.

        Includes the previous secret until it expires, if it can be decrypted. Raises Unreadable if the current secret
        cannot be decrypted.
        """
        key = (await data_keys.data_keys(database, [data_keys.PROGRAM]))[data_keys.PROGRAM]
        assert key is not None, "the program's data key is never erased"
        context = secret_context(self.id)
        opened = [key.open(self.secret, context).decode()]
        until = self.previous_secret_until
        if self.previous_secret is not None and until is not None and await database.time(database.fetch) < until:
            with suppress(Unreadable):
                opened.append(key.open(self.previous_secret, context).decode())
        return opened


async def active_endpoints(database: Database) -> list[Endpoint]:
    """Reads all active webhook endpoints."""
    statement = rows(database, describe(models.Webhook), every(equals("active", True), LIVING))
    found = await database.fetch(statement.sql, statement.parameters)
    return [_endpoint(statement.reader.record(row)) for row in found]


def _endpoint(row: Record) -> Endpoint:
    entity_types = frozenset(row["entity_types"].split(","))
    return Endpoint(
        row.id,
        row["url"],
        entity_types,
        filters((row["changed_fields"] or "").split(","), entity_types),
        row["selection"],
        row["strict_order"],
        row["caller"],
        row["secret"],
        row["previous_secret"],
        row["previous_secret_until"],
    )


def filters(fields: list[str], entity_types: frozenset[str]) -> dict[str, frozenset[str]]:
    """Converts names of GraphQL fields to columns. Returns a dict from entity name to a set of columns.

    `fields`: names with or without an entity, such as `Customer.lifecycle` or `lifecycle`. Names that match no column
    of the entities in `entity_types` are ignored.
    """
    found: dict[str, set[str]] = {}
    for name in entity_types:
        columns = columns_of(named(name))
        for field in fields:
            entity, _, attribute = field.rpartition(".")
            if entity in ("", name) and attribute in columns:
                found.setdefault(name, set()).add(columns[attribute])
    return {name: frozenset(columns) for name, columns in found.items()}


def columns_of(entity: Description) -> dict[str, str]:
    """Returns a dict from the name of an entity's GraphQL field to the name of the column."""
    known = {camel(name): name for name in entity.attributes}
    return known | {camel(one.name): one.column for one in entity.to_one.values()}


async def disable(database: Database, settings: Settings, id: UUID, reason: str) -> None:
    """Deactivates an endpoint and stores the reason, cut to LONGEST_REASON characters."""
    entity = registry.of(models.Webhook)
    values = {"active": False, "disabled_reason": reason[:LONGEST_REASON]}

    changes = Changes(database, access.SYSTEM, settings)
    await changes.run(lambda unit: unit.update(entity, id, values))
