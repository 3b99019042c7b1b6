"""Records: rows from the database, as dicts with decrypted and decoded values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from models.description import Attribute, Description
from models.dialect.base import Database
from models.dialect.dialect_sql import Decode
from models.sealing import opener


class Record(dict[str, Any]):
    """The values of a row by column name. `entity`: the description of the row's entity."""

    __slots__ = ("entity",)

    def __init__(self, entity: Description, values: Iterable[tuple[str, Any]]) -> None:
        super().__init__(values)
        self.entity = entity

    @property
    def id(self) -> UUID:
        """The row's id."""
        id: UUID = self["id"]
        return id


class _Places(NamedTuple):
    """The positions of the columns that must be converted after a read.

    `sealed`: the positions of encrypted columns.
    `id`: the position of the row's id, which decryption needs; 0 if no column is encrypted.
    `decoded`: the positions of columns to decode, each with its decoding function.
    """

    sealed: tuple[tuple[int, Attribute], ...]
    id: int
    decoded: tuple[tuple[int, Decode], ...]


@lru_cache(maxsize=2_000)
def _places(dialect: type[Database], entity: Description, columns: tuple[str, ...]) -> _Places:
    """Finds the columns to convert. Raises ValueError if a column is encrypted but `columns` does not include "id"."""
    # Cached, because computing it takes a tenth of the time of a write.
    sealed = tuple((columns.index(one.name), one) for one in entity.sealed if one.name in columns)
    if sealed and "id" not in columns:
        raise ValueError(f"read {entity.name}.id with {sealed[0][1].name}: decryption needs the row's id")
    hidden = {place for place, _ in sealed}
    decodes = ((place, dialect.decoders.get(entity.kind_of(column))) for place, column in enumerate(columns))
    decoded = tuple((place, decode) for place, decode in decodes if decode and place not in hidden)
    return _Places(sealed, columns.index("id") if sealed else 0, decoded)


class RowReader:
    """Converts the rows of a statement to records. `columns`: the columns that the statement selects."""

    def __init__(self, database: Database, entity: Description, columns: Sequence[str]) -> None:
        self._entity = entity
        self._columns = tuple(columns)
        sealed, self._id, self._decoded = _places(type(database), entity, self._columns)
        self._opened = [(place, opener(database.keys, entity, attribute)) for place, attribute in sealed]

    def record(self, row: Sequence[Any]) -> Record:
        """Returns the record for a row. Ignores values after those of the known columns."""
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
