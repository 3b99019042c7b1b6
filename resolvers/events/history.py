"""The audit trail of a row: pages of the row's events, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from uuid import UUID

from core.errors import BadUserInput
from core.pacing import is_over, next_turn
from models.dialect.base import Database
from models.dialect.statement_scope import running
from models.fields import Kind
from resolvers.events import cursors, data_keys, sealed_values
from resolvers.events.event_log import COLUMNS, Changed, Event, event_of, extent
from resolvers.reads.loaders import TURN_ROWS, Level, Reader
from resolvers.search.compile import Compiler
from resolvers.search.page import Window
from resolvers.search.record import Record


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of a row's events, newest first. `log`: the event log's id, which cursors contain."""

    log: UUID
    events: tuple[Event, ...]
    has_next: bool
    has_previous: bool


def page_of(reader: Reader, record: Record, window: Window, level: Level) -> Awaitable[HistoryPage]:
    """Loads a page of a row's events. Runs one statement for all rows at the same `level` of the response.

    The caller must have checked that the viewer may see the row.
    """
    name = record.entity.name
    key = ("history", name, window, level)
    return reader.load(key, lambda ids: pages(reader.database, name, ids, window), record.id)


def count_of(reader: Reader, record: Record, at_most: int | None, level: Level) -> Awaitable[int]:
    """Counts a row's events, up to `at_most`. Runs one statement for all rows at the same `level` of the response."""
    name = record.entity.name
    key = ("history count", name, at_most, level)
    return reader.load(key, lambda ids: counts(reader.database, name, ids, at_most), record.id)


async def opened(reader: Reader, event: Event) -> Changed:
    """Returns the changes of an event, with sensitive values decrypted. Values of an erased person are None."""
    person = next(iter(sealed_values.people([event])), None)
    if person is None:
        return sealed_values.opened(event, None)

    async def read(people: list[data_keys.Person]) -> list[data_keys.DataKey | None]:
        found = await data_keys.data_keys(reader.database, people)
        return [found[one] for one in people]

    return sealed_values.opened(event, await reader.load(("data keys",), read, person))


async def pages(database: Database, entity: str, rows: Sequence[UUID], window: Window) -> list[HistoryPage]:
    """Reads a page of events for each row. Returns the pages in the order of `rows`.

    Raises BadUserInput if a cursor belongs to another event log.
    """
    log = (await extent(database)).log
    compiler = Compiler(database)

    def inner(parent: str | None) -> str:
        listed = ",".join(f'"{column}"' for column in COLUMNS)
        direction = "" if window.backward else " DESC"
        # `database.page_per_parent` explains the two forms of this query: with and without `parent`.
        if parent is None:
            over = f'PARTITION BY "row_id" ORDER BY "seq"{direction}'
            listed += f',"row_id" "_parent",row_number() OVER ({over}) "_n"'
            many = compiler.bind(database.values(Kind.ID, list(rows)))
            belongs = database.among('"row_id"', many, Kind.ID)
        else:
            belongs = f'"row_id"="{parent}"."id"'
        sql = f'SELECT {listed} FROM "event" WHERE {belongs} AND "entity"={compiler.bind(entity)}'
        for cursor, sign in ((window.after, "<"), (window.before, ">")):
            if cursor is not None:
                sql += f' AND "seq"{sign}{compiler.bind(_seq_of(cursor, log))}'
        if parent is not None:
            sql += f' ORDER BY "seq"{direction} LIMIT {compiler.bind(window.size + 1)}'
        return sql

    sql = database.page_per_parent(compiler.bind, inner, COLUMNS, rows, window.size + 1)
    found: defaultdict[UUID, list[Event]] = defaultdict(list)
    make = event_of(database)
    for number, row in enumerate(await database.fetch(sql, compiler.parameters)):
        if not number % TURN_ROWS and is_over():
            await next_turn(*running())
        event = make(row)
        found[event.row_id].append(event)
    return [_page(log, window, found[id]) for id in rows]


def _page(log: UUID, window: Window, read: list[Event]) -> HistoryPage:
    more, events = len(read) > window.size, read[: window.size]
    before, after = window.before is not None, window.after is not None
    if window.backward:
        return HistoryPage(log, tuple(reversed(events)), before, more or after)
    return HistoryPage(log, tuple(events), more or before, after)


async def counts(database: Database, entity: str, rows: Sequence[UUID], at_most: int | None) -> list[int]:
    """Counts the events of each row, up to `at_most` per row. Returns the numbers in the order of `rows`."""
    compiler = Compiler(database)
    belongs = database.among('"row_id"', compiler.bind(database.values(Kind.ID, list(rows))), Kind.ID)
    sql = f'SELECT "row_id",count(*) FROM "event" WHERE {belongs} AND "entity"={compiler.bind(entity)}'
    sql += ' GROUP BY "row_id"'
    found = {UUID(str(row[0])): int(row[1]) for row in await database.fetch(sql, compiler.parameters)}
    return [min(found.get(id, 0), at_most if at_most is not None else 2**63) for id in rows]


def _seq_of(cursor: str, log: UUID) -> int:
    named, seq = cursors.read(cursor)
    if named != log:
        raise BadUserInput("The cursor belongs to another log. Use one that this list returned.")
    return seq
