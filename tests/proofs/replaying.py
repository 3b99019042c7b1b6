"""Replays the event log from the beginning, and compares the result with the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from models.description import Description
from models.dialect.base import Database
from models.sealing import blinds
from models.values import companions
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.events import event_log, values
from resolvers.events.data_keys import data_keys
from resolvers.events.event_log import SENSITIVE_VALUES, Changed, Event
from resolvers.events.sealed_values import opened, people
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import EVERY_ROW

CHUNK = 2_000

Table = dict[UUID, dict[str, Any]]


@dataclass
class Replay:
    """The tables that result from the event log, by entity name."""

    tables: dict[str, Table] = field(default_factory=dict)
    events: int = 0
    operations: Counter[str] = field(default_factory=Counter)

    def take(self, event: Event, changes: Changed) -> None:
        """Applies an event to the replayed tables.

        Raises AssertionError if the event contradicts the events before it.
        """
        if event.entity == SENSITIVE_VALUES:  # about no row
            return
        entity = registry.named(event.entity).description
        table = self.tables.setdefault(event.entity, {})
        row = table.get(event.row_id)
        where = (event.seq, event.entity, event.row_id)
        assert (row is None) == (event.operation == "CREATE"), where
        if row is None:
            # What is loaded from elsewhere may have had changes already: the log begins with the row as it came.
            begun = event.version - 1 if "updated_at" in changes else 0
            row = table[event.row_id] = {**dict.fromkeys(entity.columns), "id": event.row_id, "version": begun}
        assert event.version == row["version"] + 1, (where, event.version, row["version"])
        assert changes.keys() <= {*values.logged(entity), "updated_at"}, where
        row["updated_at"] = event.at
        for name, (was, now) in changes.items():
            if name != "updated_at":
                assert values.read(entity, name, was) == row[name], (where, name, was, row[name])
            row[name] = values.read(entity, name, now)
        row["version"] = event.version
        self.events += 1
        self.operations[event.operation] += 1


async def replayed(database: Database) -> Replay:
    """Replays the whole event log."""
    replay, last, transactions = Replay(), 0, set[UUID]()
    while events := await event_log.after(database, last, CHUNK):
        keys = await data_keys(database, people(events))
        for event in events:
            changes = opened(event, keys.get((event.entity, event.row_id)))
            assert event.seq > last
            last = event.seq
            replay.take(event, changes)
            transactions.add(event.transaction)
    return replay


async def differences(database: Database, replay: Replay) -> list[str]:
    """Returns each value in the tables that differs from the replayed value.

    Columns that are never logged are ignored.
    """
    found: list[str] = []
    for entity in registry.entities():
        description = entity.description
        told = replay.tables.get(entity.name, {})
        live = {row.id: row for row in await Reader(database, SYSTEM).all(entity, EVERY_ROW)}
        made = await _made_columns(database, description)
        found += [f"{entity.name} {id} has no event" for id in live.keys() - told.keys()]
        found += [f"{entity.name} {id} is in the log alone" for id in told.keys() - live.keys()]
        compared = {"id", "version", "updated_at", *values.logged(description)}
        for id in live.keys() & told.keys():
            row = told[id] | _made(database, description, told[id])
            stored = {**live[id], **made[id]}
            for name in sorted(compared | made[id].keys()):
                if row[name] != stored[name]:
                    found.append(f"{entity.name}.{name} {id}: {row[name]!r} by the log, {stored[name]!r} stored")
    return found


def _made(database: Database, description: Description, row: dict[str, Any]) -> dict[str, Any]:
    """Returns the columns that are derived from a row's other columns, such as folded texts and blind indexes."""
    found = companions(description, row)
    for attribute in description.sealed:
        found |= blinds(database.keys, description, attribute, row)
    return found


async def _made_columns(database: Database, description: Description) -> dict[UUID, dict[str, Any]]:
    """Returns the stored values of the derived columns, by row."""
    names: Sequence[str] = [*_made(database, description, dict.fromkeys(description.columns))]
    columns = "".join(f',"{name}"' for name in names)
    rows = await database.fetch(f'SELECT "id"{columns} FROM "{description.table}"')
    return {UUID(str(row[0])): dict(zip(names, row[1:], strict=True)) for row in rows}
