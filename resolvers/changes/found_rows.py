"""Caches which rows have a value in a column, and keeps the cache up to date as a transaction writes rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.registry import Entity
from resolvers.search.record import Record


class FoundRows:
    """A cache of searches: the ids of the rows that have a value in a column, by entity, column and value."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str], dict[str, tuple[UUID, ...]]] = {}

    def clear(self) -> None:
        """Clears the cache. Must be called after a rollback."""
        self._ids.clear()

    def unknown(self, entity: Entity, column: str, values: Collection[str]) -> tuple[str, ...]:
        """Returns those of `values` whose search is not in the cache."""
        known = self._ids.get((entity.name, column), {})
        return tuple(value for value in values if value not in known)

    def of(self, entity: Entity, column: str, value: str) -> tuple[UUID, ...]:
        """Returns the cached ids of the rows that have a value."""
        return self._ids[entity.name, column][value]

    def learn(self, entity: Entity, column: str, found: Mapping[str, Iterable[UUID]]) -> None:
        """Adds search results to the cache.

        `found`: for each value of the column, the ids of all rows that have the value.
        """
        self._ids.setdefault((entity.name, column), {}).update((value, tuple(ids)) for value, ids in found.items())

    def insert(self, entity: Entity, row: Record) -> None:
        """Records that the transaction has inserted a row."""
        if row[EXTERNAL_ID] is not None:
            self.learn(entity, EXTERNAL_ID, {row[EXTERNAL_ID]: (row.id,)})
        for (name, column), known in list(self._ids.items()):
            if name != entity.name or column == EXTERNAL_ID:
                continue
            if entity.description.attributes[column].meaning.sensitive:
                del self._ids[name, column]  # found by blind indexes, which are equal for different spellings
            elif row[column] in known:
                known[row[column]] += (row.id,)

    def remove(self, entity: Entity, row: Record) -> None:
        """Records that the insertion of a row was undone."""
        for (name, column), known in self._ids.items():
            if name == entity.name and row.id in known.get(row[column], ()):
                known[row[column]] = tuple(id for id in known[row[column]] if id != row.id)

    def change(self, entity: Entity) -> None:
        """Records that the transaction has changed rows of an entity.

        Searches by external id stay cached, because an upsert does not change an external id.
        """
        for key in [key for key in self._ids if key[0] == entity.name and key[1] != EXTERNAL_ID]:
            del self._ids[key]
