"""Builds PostgreSQL's single statement that writes a row and its event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
"""The columns of an event and the types to cast them to: parameters of INSERT … SELECT have no type of their own."""


def row_and_event(row: RowWrite, event: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """Returns the statement and its parameters. Its result is `row.returning`, or no row if nothing was written."""
    values = [*row.columns.values(), *(row.guard or ()), *event.values()]
    places = [f"${n + 1}" for n in range(len(values))]
    width = len(row.columns)
    names = [f'"{name}"' for name in row.columns]

    def bind(value: Any) -> str:
        values.append(value)
        return f"${len(values)}"

    proofs = [row.proof(bind)] if row.proof else []
    if row.guard is None:
        write = f'INSERT INTO "{row.table}" ({",".join(names)}) SELECT {",".join(places[:width])}'
        write += "".join(f" WHERE {proof}" for proof in proofs)
    else:
        changes = ",".join(f"{name}={place}" for name, place in zip(names, places, strict=False))
        write = f'UPDATE "{row.table}" SET {changes} WHERE "id"={places[width]} AND "version"={places[width + 1]}'
        write += "".join(f" AND {proof}" for proof in proofs)
    typed = [f"{place}::{_EVENT[name]}" for name, place in zip(event, places[-len(event) :], strict=True)]
    columns = ",".join(f'"{name}"' for name in event)
    returning = ",".join(f'"{name}"' for name in row.returning)
    sql = f'WITH "row" AS ({write} RETURNING {returning}),'
    sql += f'"told" AS (INSERT INTO "event" ({columns}) SELECT {",".join(typed)} FROM "row") SELECT * FROM "row"'
    return sql, values
