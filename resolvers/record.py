"""A row that was read: a plain mapping of its columns' values, that knows its entity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from models.description import Description
from models.dialect.base import Database, Decode
from models.sealing import Open, opener

if TYPE_CHECKING:
    from uuid import UUID


class Record(dict[str, Any]):
    """Column names and values; `entity` says of what."""

    __slots__ = ("entity",)

    def __init__(self, entity: Description, values: Iterable[tuple[str, Any]]) -> None:
        super().__init__(values)
        self.entity = entity

    @property
    def id(self) -> UUID:
        """The row's id."""
        id: UUID = self["id"]
        return id


class RowReader:
    """Turns the rows of a statement into records, once its columns are known."""

    def __init__(self, database: Database, entity: Description, columns: Sequence[str]) -> None:
        self._entity = entity
        self._columns = columns
        self._decoded: list[tuple[int, Decode]] = []
        sealed = [attribute for attribute in entity.sealed if attribute.name in columns]
        self._opened: list[tuple[int, Open]] = [
            (columns.index(attribute.name), opener(database.keys, entity, attribute)) for attribute in sealed
        ]
        if sealed and "id" not in columns:
            raise ValueError(f"what is sealed opens by its row's id: read {entity.name}.id with {sealed[0].name}")
        self._id = columns.index("id") if sealed else 0
        for index, column in enumerate(columns):
            if any(attribute.name == column for attribute in sealed):
                continue
            decode = database.decoders.get(entity.kind_of(column))
            if decode:
                self._decoded.append((index, decode))

    def record(self, row: Sequence[Any]) -> Record:
        """One row's record; what follows the columns is left out."""
        values = list(row[: len(self._columns)])
        if self._opened:
            id = values[self._id]
            for index, open_ in self._opened:
                if values[index] is not None:
                    values[index] = open_(values[index], id)
        for index, decode in self._decoded:
            if values[index] is not None:
                values[index] = decode(values[index])
        return Record(self._entity, zip(self._columns, values, strict=True))
