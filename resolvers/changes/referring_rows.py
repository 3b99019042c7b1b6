"""Caches which rows refer to a row by a foreign key. Updates the cache when the transaction writes rows.

When a row is written, domain rules often need rows that refer to it or to its parent, such as a customer's contacts.
Without the cache, each row of an import would need a statement of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from resolvers.registry import Entity
from resolvers.search.record import Record


class ReferringRows:
    """A cache of undeleted rows that refer to other rows by a foreign key.

    The rows of a group have the same foreign key, referenced row and values of given columns. Before the commit, only
    this transaction can refer to rows that it has inserted. So a group whose referenced row is new needs no statement.
    """

    def __init__(self) -> None:
        self._groups: defaultdict[str, dict[tuple[str, tuple[tuple[str, object], ...]], _Groups]] = defaultdict(dict)
        self._inserted: defaultdict[str, list[Record]] = defaultdict(list)
        self._changed: set[str] = set()
        self._new: set[UUID] = set()

    def clear(self) -> None:
        """Clears the cache. Must be called after a rollback."""
        self._groups.clear()
        self._inserted.clear()
        self._changed.clear()
        self._new.clear()

    def of(self, entity: Entity, column: str, having: Mapping[str, object]) -> _Groups:
        """Returns the rows of `entity` with the values `having`, grouped by the row to which `column` refers."""
        cached, key = self._groups[entity.name], (column, tuple(having.items()))
        if key not in cached:
            # If rows of the entity were changed before, what refers to a new row is no longer certain.
            cached[key] = _Groups(column, having, set() if entity.name in self._changed else self._new)
            for row in self._inserted[entity.name]:
                cached[key].add(row)
        return cached[key]

    def insert(self, entity: Entity, row: Record) -> None:
        """Records that the transaction has inserted a row."""
        self._new.add(row.id)
        self._inserted[entity.name].append(row)
        for groups in self._groups[entity.name].values():
            groups.add(row)

    def remove(self, entity: Entity, row: Record) -> None:
        """Records that the insertion of a row was undone. The last inserted row must be undone first."""
        self._new.discard(row.id)
        last = self._inserted[entity.name].pop()
        assert last is row
        for groups in self._groups[entity.name].values():
            groups.remove(row)

    def change(self, entity: Entity, before: Record, changed: Mapping[str, object]) -> None:
        """Records that the transaction has changed a row. `changed`: the new values of the changed columns."""
        self._changed.add(entity.name)
        after = Record(entity.description, {**before, **changed}.items())
        for groups in self._groups[entity.name].values():
            groups.remove(before)
            groups.add(after)


class _Groups:
    """Undeleted rows with the values `having`, grouped by the row to which `column` refers.

    `new`: the ids of rows that the transaction has inserted.
    """

    def __init__(self, column: str, having: Mapping[str, object], new: Collection[UUID]) -> None:
        self._column = column
        self._having = having
        self._new = new
        self._rows: dict[UUID, dict[UUID, Record]] = {}

    def of(self, id: UUID) -> list[Record] | None:
        """Returns the rows that refer to the row `id`, or None if they are not known."""
        rows = self._rows.get(id)
        if rows is None:
            return [] if id in self._new else None
        return list(rows.values())

    def learn(self, ids: Iterable[UUID], rows: Iterable[Record]) -> None:
        """Adds the rows that refer to `ids`, read from the database."""
        self._rows.update((id, {}) for id in ids)
        for row in rows:
            self._rows[row[self._column]][row.id] = row

    def add(self, row: Record) -> None:
        """Adds a written row, if its group is known."""
        id: UUID | None = row[self._column]
        if id is None or row["deleted_at"] is not None or not self._having.items() <= row.items():
            return
        if id in self._new:
            self._rows.setdefault(id, {})
        if id in self._rows:
            self._rows[id][row.id] = row

    def remove(self, row: Record) -> None:
        """Removes a changed row from its group."""
        self._rows.get(row[self._column], {}).pop(row.id, None)
