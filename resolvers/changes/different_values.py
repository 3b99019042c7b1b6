"""Writes different values to several rows of a table by one statement."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from models.description import Description
from models.dialect.base import Database, Transaction
from models.fields import Kind
from resolvers.search.compile import Compiler


async def write_each(
    database: Database, transaction: Transaction, entity: Description, values: Mapping[UUID, Mapping[str, Any]]
) -> None:
    """Writes to each row its own values. Adds no events, and no new versions.

    `values`: the columns to write, by row id; the same columns for all rows. The caller has locked the rows.
    """
    if not values:
        return
    columns = tuple(next(iter(values.values())))
    records = [{"id": str(id), **{name: _written(one) for name, one in new.items()}} for id, new in values.items()]
    compiler, table = Compiler(database), entity.table
    kinds = {"id": Kind.ID, **{column: entity.kind_of(column) for column in columns}}
    source = database.records(compiler.bind(orjson.dumps(records).decode()), "new", kinds)
    sets = ",".join(f'"{column}"="new"."{column}"' for column in columns)
    sql = f'UPDATE "{table}" SET {sets} FROM {source} WHERE "{table}"."id"="new"."id"'
    _ = await transaction.fetch(sql, compiler.parameters)


def _written(value: object) -> object:
    """Converts a value to JSON, in the form in which both databases read it."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat(" ", "microseconds")
        case UUID():
            return str(value)
    return value
