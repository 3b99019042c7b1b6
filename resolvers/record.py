"""A row that was read: a plain mapping of its columns' values, that knows its entity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from models.description import Description
from models.dialect.base import Database, Decode

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
        for index, column in enumerate(columns):
            decode = database.decoders.get(entity.kind_of(column))
            if decode:
                self._decoded.append((index, decode))

    def record(self, row: Sequence[Any]) -> Record:
        """One row's record; what follows the columns is left out."""
        values = list(row[: len(self._columns)])
        for index, decode in self._decoded:
            if values[index] is not None:
                values[index] = decode(values[index])
        return Record(self._entity, zip(self._columns, values, strict=True))
