"""The audit log: pages of the whole event log, across rows, newest first. It is for administrators.

It leaves out private rows, such as notifications, which administrators do not see either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.errors import BadUserInput
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from resolvers.events import cursors
from resolvers.events.event_log import COLUMNS, event_of, extent
from resolvers.events.history import HistoryPage
from resolvers.search.compile import Compiler
from resolvers.search.page import Window, more

COMPARISONS = {"eq": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}

ACTOR_KIND = "CASE WHEN \"actor\"='system' THEN 'SYSTEM' WHEN \"actor\" LIKE 'key:%' THEN 'API_KEY' ELSE 'EMPLOYEE' END"

EXPRESSIONS = {
    "actor": '"actor"',
    "actor_kind": ACTOR_KIND,
    "entity_type": '"entity"',
    "operation": '"operation"',
    "at": '"at"',
    "row_id": '"row_id"',
}
"""The SQL of what can be filtered."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on events. `name`: a key of EXPRESSIONS. `operator`: a key of COMPARISONS, or "ne", "in", "not_in".

    `value`: a value, or a list of values for "in" and "not_in".
    """

    name: str
    operator: str
    value: Any


async def page(database: Database, conditions: Sequence[Condition], window: Window) -> HistoryPage:
    """Reads a page of the events that meet all conditions, newest first.

    Raises BadUserInput if a cursor is malformed or belongs to another log.
    """
    log = (await extent(database)).log
    compiler = Compiler(database)
    parts = [_sql(compiler, one) for one in conditions]
    for cursor, sign in ((window.after, "<"), (window.before, ">")):
        if cursor is not None:
            parts.append(f'"seq"{sign}{compiler.bind(_seq_of(cursor, log))}')
    listed = ",".join(f'"{column}"' for column in COLUMNS)
    sql = f'SELECT {listed} FROM "event" WHERE {_all(parts)}'
    sql += f' ORDER BY "seq"{"" if window.backward else " DESC"} LIMIT {compiler.bind(window.size + 1)}'
    read = list(map(event_of(database), await database.fetch(sql, compiler.parameters)))
    events = read[: window.size]
    has_next, has_previous = more(window, len(read) > window.size)
    return HistoryPage(log, tuple(reversed(events) if window.backward else events), has_next, has_previous)


async def count(database: Database, conditions: Sequence[Condition], at_most: int | None) -> int:
    """Counts the events that meet all conditions. Counting stops at `at_most`, if given."""
    compiler = Compiler(database)
    inner = f'SELECT 1 FROM "event" WHERE {_all([_sql(compiler, one) for one in conditions])}'
    if at_most is not None:
        inner += f" LIMIT {compiler.bind(at_most)}"
    return int((await database.fetch(f"SELECT count(*) FROM ({inner}) counted", compiler.parameters))[0][0])


def _all(parts: Sequence[str]) -> str:
    # On PostgreSQL, an event has no number until its transaction is committed.
    private = "".join(f" AND \"entity\"<>'{entity.name}'" for entity in registry.entities() if entity.private)
    return " AND ".join((f'"seq" IS NOT NULL{private}', *parts))


def _sql(compiler: Compiler, condition: Condition) -> str:
    expression, operator, value = EXPRESSIONS[condition.name], condition.operator, condition.value
    if operator in COMPARISONS:
        return f"{expression}{COMPARISONS[operator]}{compiler.bind(value)}"
    if operator == "ne":
        return f"{expression}<>{compiler.bind(value)}"
    if not value:
        return "FALSE" if operator == "in" else "TRUE"
    kind = Kind.ID if condition.name == "row_id" else Kind.INSTANT if condition.name == "at" else Kind.TEXT
    among = compiler.database.among(expression, compiler.bind(compiler.database.values(kind, list(value))), kind)
    return among if operator == "in" else f"NOT ({among})"


def _seq_of(cursor: str, log: UUID) -> int:
    named, seq = cursors.read(cursor)
    if named != log:
        raise BadUserInput("The cursor belongs to another log. Use one that this list returned.")
    return seq


def counted(changes: Mapping[str, tuple[Any, Any]]) -> list[tuple[str, str, int]]:
    """Returns the counts in an event of `bulk_reads`: the entity, the attribute, and the number of values."""
    names = ((name.partition("."), number) for name, (_, number) in changes.items())
    return [(entity, attribute, number) for (entity, _, attribute), number in names]
