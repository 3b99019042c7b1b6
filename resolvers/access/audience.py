"""Finds out which of many viewers may see which rows, with one SQL statement, or a few if it would be too long.

The event log's fan-out calls `Audience` to choose the subscribers that get an event. The result is the same as checking
the predicate of `resolvers.access.rows` for each viewer.

The statement reads the ids of the employees, teams and customers that make each row visible (see `reverse_lookup`).
These ids are matched with the viewers in memory. So the database's work does not grow with the number of viewers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from core.lru import Lru
from models.dialect.base import Database
from models.fields import Kind
from resolvers.access import reverse_lookup
from resolvers.access.rows import rows
from resolvers.access.viewer import Viewer
from resolvers.access.viewer_template import resolve_reference, template_of
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW, Always, Expression, Reference, relaxed

MOST_SELECTS = 400
"""The maximum number of SELECTs that are put together to one statement. SQLite takes 500."""

GROUPS = 20
"""The number of changes with deletions that one statement looks at."""


@dataclass(frozen=True, slots=True)
class PastRow:
    """A row as it was before a change.

    `number`: the caller's own number for the row, which identifies it in the result.
    `values`: the row's columns, by name.
    `deletions`: the `deletion_id`s of rows that the same change or a later change deleted. These rows count as not
    deleted.
    """

    number: int
    values: Mapping[str, Any]
    deletions: tuple[UUID, ...] = ()


class Audience:
    """A set of viewers, to find out which of them may see a row."""

    def __init__(self, viewers: Collection[Viewer]) -> None:
        # Viewers with equal templates share one part of the statement.
        self._by_template: defaultdict[Viewer, list[Viewer]] = defaultdict(list)
        for viewer in viewers:
            self._by_template[template_of(viewer)].append(viewer)

    async def see(self, database: Database, wanted: Mapping[Entity, Collection[UUID]]) -> dict[UUID, set[str]]:
        """Returns, by row id, the keys (`Viewer.key`) of the viewers that may now see the row.

        `wanted`: the ids of the rows to check, by entity. Deleted rows are checked, too. A row that no viewer may see
        can be missing from the result.
        """
        query = _Query(past=False)
        for entity in sorted((entity for entity, ids in wanted.items() if ids), key=lambda entity: entity.code):
            ids = wanted[entity]
            for predicate, viewers in self._by_predicate(entity):
                query.add(entity, predicate, viewers, ids, database.values(Kind.ID, list(ids)))
        return await query.run(database)

    async def saw(self, database: Database, entity: Entity, past: Sequence[PastRow]) -> dict[int, set[str]]:
        """Returns the viewers that could see each row before its change.

        The result is a dict from `PastRow.number` to viewer keys (`Viewer.key`).
        """
        # First all rows together, because mostly nobody saw them. But then each deletion counts for all rows. So the
        # rows that somebody seems to have seen are checked again, each with the deletions that count for it.
        found = await self._saw(database, entity, [past])
        if len({row.deletions for row in past}) > 1:
            groups: defaultdict[tuple[UUID, ...], list[PastRow]] = defaultdict(list)
            for row in past:
                if found.get(row.number):
                    groups[row.deletions].append(row)
            listed, found = list(groups.values()), {}
            for start in range(0, len(listed), GROUPS):
                found |= await self._saw(database, entity, listed[start : start + GROUPS])
        return found

    async def _saw(
        self, database: Database, entity: Entity, groups: Sequence[Sequence[PastRow]]
    ) -> dict[int, set[str]]:
        """Returns the viewers that could see each row before its change, in the form of `saw`.

        `groups`: groups of rows. The `deletions` of each row apply to all rows of its group.
        """
        query = _Query(past=True)
        for past in groups:
            deletions = tuple(dict.fromkeys(deletion for row in past for deletion in row.deletions))
            numbers, parameter = [row.number for row in past], _past_rows(entity, past)
            for predicate, viewers in self._by_predicate(entity):
                query.add(entity, relaxed(predicate, deletions), viewers, numbers, parameter)
        return await query.run(database)

    def _by_predicate(self, entity: Entity) -> list[tuple[Expression, list[Viewer]]]:
        """Groups the viewers by their row predicate for an entity."""
        found: defaultdict[Expression, list[Viewer]] = defaultdict(list)
        for template, viewers in self._by_template.items():
            found[_predicate(template, entity)] += viewers
        # Sorted, so that the SQL text, which is cached, does not depend on the order in which viewers connected.
        return sorted(found.items(), key=lambda item: _text_of(item[0]))


@lru_cache(maxsize=10_000)
def _predicate(template: Viewer, entity: Entity) -> Expression:
    return rows(template, entity)


@lru_cache(maxsize=10_000)
def _text_of(predicate: Expression) -> str:
    return repr(predicate)


def _past_rows(entity: Entity, past: Sequence[PastRow]) -> str:
    # Without the deletion columns, so that every past row counts as not deleted.
    keys = ("id", *(one.column for one in entity.description.to_one.values()))
    listed = [{"number": row.number, **{key: _text(row.values[key]) for key in keys}} for row in past]
    return orjson.dumps(listed).decode()


def _text(id: object) -> str | None:
    return None if id is None else str(id)


@dataclass(frozen=True, slots=True)
class _Rows:
    """A placeholder for rows to check, in the parameters of a cached statement. `part`: see `_Query`."""

    part: int


_statements: Lru[Hashable, tuple[str, list[object]]] = Lru(500, 8 * 2**20)
"""Caches compiled statements, as SQL text and parameters."""


_sizes: Lru[Hashable, int] = Lru(10_000, 8 * 2**20)
"""Caches the number of SELECTs of a part of a statement."""


def _size(database: Database, entity: Entity, predicate: Expression, past: bool) -> int:
    key = (entity, predicate, past)
    found = _sizes.get(key)
    if found is None:
        found = len(reverse_lookup.selects(Compiler(database), 0, entity, predicate, _Rows(0), past=past))
        _sizes.put(key, found, 500)
    return found


def _compiled(database: Database, parts: tuple[tuple[Entity, Expression], ...], past: bool) -> tuple[str, list[object]]:
    key = (database.name, parts, past)
    cached = _statements.get(key)
    if cached is None:
        compiler = Compiler(database)
        texts: list[str] = []
        for number, (entity, predicate) in enumerate(parts):
            texts += reverse_lookup.selects(compiler, number, entity, predicate, _Rows(number), past=past)
        cached = " UNION ALL ".join(texts), compiler.parameters
        _statements.put(key, cached, 1_000 + 2 * len(cached[0]))
    return cached


class _Query:
    """Builds one SQL statement from parts, runs it, and matches its result with the viewers.

    A part is an entity, a row predicate, the viewers with this predicate, and the rows to check.
    """

    def __init__(self, *, past: bool) -> None:
        self._past = past
        self._parts: list[tuple[Entity, Expression]] = []
        self._viewers: list[list[Viewer]] = []
        self._rows: list[object] = []
        self._found: defaultdict[object, set[str]] = defaultdict(set)

    def add(
        self, entity: Entity, predicate: Expression, viewers: list[Viewer], rows: Collection[object], parameter: object
    ) -> None:
        """Adds a part to the statement. `rows`: the rows to check. `parameter`: the SQL parameter for these rows."""
        if predicate == EVERY_ROW:
            for row in rows:
                self._found[row].update(viewer.key for viewer in viewers)
        if not isinstance(predicate, Always):  # a constant predicate is decided without the database
            self._parts.append((entity, predicate))
            self._viewers.append(viewers)
            self._rows.append(parameter)

    async def run(self, database: Database) -> dict[Any, set[str]]:
        """Runs the statement. Returns the viewers that may see each row.

        The result is a dict from row id or `PastRow.number` to viewer keys.
        """
        for start, end in self._slices(database):
            sql, parameters = _compiled(database, tuple(self._parts[start:end]), self._past)
            filled = [self._rows[start + one.part] if isinstance(one, _Rows) else one for one in parameters]
            indexes = [_ViewerIndex(viewers) for viewers in self._viewers[start:end]]
            for part, way, value, row in await database.fetch_planned(sql, filled):
                self._found[row if self._past else UUID(str(row))].update(indexes[part].find(way, value))
        return dict(self._found)

    def _slices(self, database: Database) -> Iterator[tuple[int, int]]:
        """Yields which parts each statement has. Mostly, one statement has them all."""
        start = size = 0
        for end, (entity, predicate) in enumerate(self._parts):
            more = _size(database, entity, predicate, self._past)
            if size + more > MOST_SELECTS and end > start:
                yield start, end
                start, size = end, 0
            size += more
        if start < len(self._parts):
            yield start, len(self._parts)


class _ViewerIndex:
    """Finds viewers by their employee id, by a team's id or, for API keys, by a customer's id."""

    def __init__(self, viewers: Sequence[Viewer]) -> None:
        self._viewers = viewers
        self._by_way: dict[str, defaultdict[str, list[str]]] = {}

    def find(self, kind: str, value: object) -> Sequence[str]:
        """Returns the keys of the viewers with this id. `kind`: the kind of the id, as in `Reference.way`."""
        index = self._by_way.get(kind)
        if index is None:
            index = self._by_way[kind] = defaultdict(list)
            for viewer in self._viewers:
                for id in _ids_of(viewer, kind):
                    index[str(id)].append(viewer.key)
        return index.get(str(value), ())


def _ids_of(viewer: Viewer, way: str) -> Collection[object]:
    if way == reverse_lookup.ANYBODY:
        return (None,)
    value = resolve_reference(viewer, Reference(way))
    return (value,) if way == "id" else value
