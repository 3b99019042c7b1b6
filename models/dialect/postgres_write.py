"""Builds the PostgreSQL statements that write events, one together with its row or many at the commit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.dialect.base import RowWrite
from models.dialect.postgres_connections import CHANNEL, LOCK

_EVENT = {
    "id": "uuid",
    "at": "timestamptz",
    "transaction": "uuid",
    "actor": "text",
    "entity": "text",
    "row_id": "uuid",
    "version": "int",
    "operation": "text",
    "changes": "text",
}
"""The columns of an event and their types.

Parameters of INSERT … SELECT need casts, because PostgreSQL cannot infer their types.
"""


def row_and_event(row: RowWrite, event: Mapping[str, object]) -> tuple[str, list[object]]:
    """Returns the SQL text of the statement and its parameters.

    The statement returns one row with the columns `row.returning`, or no row if it has written nothing.
    """
    values = [*row.columns.values(), *(row.guard or ()), *event.values()]
    places = [f"${n + 1}" for n in range(len(values))]
    width = len(row.columns)
    names = [f'"{name}"' for name in row.columns]
    if row.guard is None:
        write = f'INSERT INTO "{row.table}" ({",".join(names)}) SELECT {",".join(places[:width])}'
    else:
        changes = ",".join(f"{name}={place}" for name, place in zip(names, places, strict=False))
        write = f'UPDATE "{row.table}" SET {changes} WHERE "id"={places[width]} AND "version"={places[width + 1]}'
    event_values = [f"{place}::{_EVENT[name]}" for name, place in zip(event, places[-len(event) :], strict=True)]
    columns = ",".join(f'"{name}"' for name in event)
    returning = ",".join(f'"{name}"' for name in row.returning)
    log = f'INSERT INTO "event" ({columns}) SELECT {",".join(event_values)} FROM "row"'
    return f'WITH "row" AS ({write} RETURNING {returning}),"logged" AS ({log}) SELECT * FROM "row"', values


STAGED = "event_staged"
STAGE = f'CREATE TEMPORARY TABLE IF NOT EXISTS "{STAGED}" (LIKE "event") ON COMMIT DELETE ROWS'
"""Creates a table of this connection. A transaction puts its events there, with their order in the column `seq`."""


def number_at_commit(columns: Sequence[str]) -> str:
    """Returns the SQL that numbers the events in STAGED and moves them to the log.

    `columns`: the columns of the log without `seq`.
    """
    # It is sent together with the COMMIT, so that no other commit waits for this process while the lock is held.
    listed = ",".join(f'"{column}"' for column in columns)
    return (
        f"SELECT pg_advisory_xact_lock({LOCK});"
        f'INSERT INTO "event" ("seq",{listed}) SELECT nextval(\'event_seq\'),{listed}'
        f' FROM (SELECT * FROM "{STAGED}" ORDER BY "seq");'
        f"SELECT pg_notify('{CHANNEL}','');"
    )
