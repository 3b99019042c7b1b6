"""Active webhook endpoints, as the worker uses them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models.description import Description, camel, describe, named
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.changes import Changes
from resolvers.events import data_keys
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows
from resolvers.webhooks.webhooks import secret_context

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An active endpoint. `filters`: for an entity, the columns of which an update must have changed at least one."""

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

    async def secrets(self, database: Database) -> list[str]:
        """The secrets that sign now, newest first: during a rotation, the previous one too."""
        sealed = [self.secret]
        until = self.previous_secret_until
        if self.previous_secret is not None and until is not None and clock.now() < until:
            sealed.append(self.previous_secret)
        key = (await data_keys.data_keys(database, [data_keys.PROGRAM]))[data_keys.PROGRAM]
        assert key is not None, "the program's data key is never erased"
        return [key.open(text, secret_context(self.id)).decode() for text in sealed]


async def active_endpoints(database: Database) -> list[Endpoint]:
    """All active endpoints."""
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
    """The columns of each entity that `fields` name, such as `Customer.lifecycle` or `lifecycle`."""
    found: dict[str, set[str]] = {}
    for name in entity_types:
        columns = columns_of(named(name))
        for field in fields:
            entity, _, attribute = field.rpartition(".")
            if entity in ("", name) and attribute in columns:
                found.setdefault(name, set()).add(columns[attribute])
    return {name: frozenset(columns) for name, columns in found.items()}


def columns_of(entity: Description) -> dict[str, str]:
    """The columns of an entity by their names in the graph."""
    known = {camel(name): name for name in entity.attributes}
    return known | {camel(one.name): one.column for one in entity.to_one.values()}


async def disable(database: Database, settings: Settings, id: UUID, reason: str) -> None:
    """Deactivates an endpoint and stores the reason."""
    entity = registry.of(models.Webhook)
    values = {"active": False, "disabled_reason": reason[:LONGEST_REASON]}

    changes = Changes(database, access.SYSTEM, settings)
    await changes.run(lambda unit: unit.update(entity, id, values))
