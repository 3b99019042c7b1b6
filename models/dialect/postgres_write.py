"""Builds the single PostgreSQL statement that writes a row and its event."""

from __future__ import annotations

from collections.abc import Mapping

from models.dialect.base import RowWrite

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
