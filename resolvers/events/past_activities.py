"""What subscribers could see of an activity before a change that has hidden it from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from models.dialect.base import Database
from models.fields import Kind
from resolvers.access import SYSTEM
from resolvers.access.audience import Audience, PastRow
from resolvers.events.event_log import Event, Page
from resolvers.events.subscription_filter import Facts, Interest, end_entity
from resolvers.reads.loaders import Reader
from resolvers.search.compile import Compiler
from resolvers.search.expressions import Among

_FILTERED = ("kind", "author_id")
"""The columns of an activity by which a subscription can be filtered."""


@dataclass(frozen=True, slots=True)
class Past:
    """Activities as they were before changes that have hidden them from viewers.

    `rows`: the filtered columns of the activity, by the event's sequence number.
    `targets`: the keys of the viewers who could see a target, by the event's sequence number and the target's id.
    """

    rows: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    targets: Mapping[tuple[int, UUID], set[str]] = field(default_factory=dict)


NO_PAST = Past()


async def past_activities(
    database: Database,
    audience: Audience,
    page: Page,
    undone: Mapping[UUID, tuple[UUID, ...]],
    hidden: Sequence[Event],
    known: Facts,
    interests: Sequence[Interest],
) -> Past:
    """Reads activities as they were before the events `hidden`, so that subscription filters can be applied.

    `undone`: for each transaction, the ids of the deletions in this and in later transactions.
    """
    hidden = [event for event in hidden if event.row_id in known.rows]
    rows: dict[int, Mapping[str, Any]] = {}
    if hidden and any(one.kinds is not None or one.authors is not None for one in interests):
        rows = await _rows(database, hidden, known)
    asked = {end for one in interests for end in one.ends}
    ends = {event.seq: known.targets.get(event.row_id, set()) & asked for event in hidden}
    if not any(ends.values()):
        return Past(rows)
    return Past(rows, await _targets(database, audience, page, undone, hidden, ends))


async def _rows(database: Database, hidden: Sequence[Event], known: Facts) -> dict[int, Mapping[str, Any]]:
    compiler = Compiler(database)
    ids = compiler.bind(database.values(Kind.ID, list({event.row_id for event in hidden})))
    sql = f'SELECT "seq","row_id","changes" FROM "event" WHERE {database.among("row_id", ids, Kind.ID)}'
    sql += f' AND "entity"={compiler.bind("Activity")} AND "seq">={compiler.bind(hidden[0].seq)} ORDER BY "seq" DESC'
    values = {event.row_id: {name: known.rows[event.row_id][name] for name in _FILTERED} for event in hidden}
    awaited = {event.seq for event in hidden}
    found: dict[int, Mapping[str, Any]] = {}
    # From the last change to the first, each takes back what it has changed.
    for seq, row_id, changes in await database.fetch(sql, compiler.parameters):
        id = UUID(str(row_id))
        for name, (before, _) in orjson.loads(changes).items():
            if name in _FILTERED:
                values[id][name] = UUID(before) if name == "author_id" and before is not None else before
        if seq in awaited:
            found[seq] = dict(values[id])
    return found


async def _targets(
    database: Database,
    audience: Audience,
    page: Page,
    undone: Mapping[UUID, tuple[UUID, ...]],
    hidden: Sequence[Event],
    ends: Mapping[int, Collection[tuple[str, UUID]]],
) -> dict[tuple[int, UUID], set[str]]:
    """Returns the keys of the viewers who could see the targets before the transactions of the events."""
    by_column: defaultdict[str, list[tuple[Event, UUID]]] = defaultdict(list)
    for event in hidden:
        for column, id in ends[event.seq]:
            by_column[column].append((event, id))
    found: dict[tuple[int, UUID], set[str]] = {}
    for column, asked in by_column.items():
        entity = end_entity(column)
        ids = tuple({id for _, id in asked})
        rows = {row.id: row for row in await Reader(database, SYSTEM).all(entity, Among("id", ids))}
        keys = {one.column for one in entity.description.to_one.values()}
        asked = [(event, id) for event, id in asked if id in rows]
        past = []
        for number, (event, id) in enumerate(asked):
            values = dict(rows[id])
            for other in reversed(page.events):
                if other.transaction == event.transaction and other.row_id == id:
                    values |= {k: _id(v[0]) for k, v in other.changes.items() if k in keys}
            past.append(PastRow(number, values, undone[event.transaction]))
        for number, viewers in (await audience.saw(database, entity, past)).items():
            event, id = asked[number]
            found[event.seq, id] = viewers
    return found


def _id(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)
