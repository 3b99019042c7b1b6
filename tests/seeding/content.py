"""Reads the whole content of a database, in a form that is the same for both kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.settings import Settings
from models.database import connect
from models.description import Description, describe_all
from models.dialect.base import Database
from models.sealing import opener

Content = dict[str, list[tuple[str, ...]]]


def columns(entity: Description) -> list[str]:
    return sorted(entity.model._meta.fields_db_projection.values())


async def rows(database: Database, entity: Description) -> list[dict[str, Any]]:
    """Returns every row of a table with all its columns, including derived columns, ordered by id."""
    listed = columns(entity)
    sql = f'SELECT {",".join(f""" "{column}" """ for column in listed)} FROM "{entity.table}" ORDER BY "id"'
    sealed = {one.name: opener(database.keys, entity, one) for one in entity.sealed}
    id = listed.index("id")

    def plain(column: str, value: Any, row: Sequence[Any]) -> Any:
        if value is None:
            return None
        if column in sealed:
            return sealed[column](value, row[id])
        return database.decoders.get(entity.kind_of(column), lambda value: value)(value)

    return [
        {column: plain(column, value, row) for column, value in zip(listed, row, strict=True)}
        for row in await database.fetch(sql)
    ]


async def content(settings: Settings) -> Content:
    """Returns everything that is stored, as text."""
    found = {}
    async with connect(settings) as database:
        for entity in describe_all():
            found[entity.name] = [tuple(map(str, row.values())) for row in await rows(database, entity)]
    return found
