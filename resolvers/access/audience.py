"""Finds out which of many viewers may see which rows, with a single SQL statement for all viewers.

The event fan-out calls `Audience` to decide which subscribers get an event. The result is the same as if the predicate
of `resolvers.access.rows` were checked for each viewer, but viewers are not checked one by one. Viewers whose
predicates differ only in ids (see `viewer_template`) share one part of the statement. Each part reads, for given rows,
the ids of the employees, teams and customers that make a row visible (see `reverse_lookup`). These ids are then matched
with the viewers in memory, so the database's work does not grow with the number of viewers. The SQL text depends only
on the viewer templates and the entities, and is cached.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class PastRow:
    """A row as it was before a change.

    `number`: a number that the caller chooses; it identifies the row in the result. `values`: the row's columns before
    the change, by name. `deletions`: the `deletion_id`s of the rows that the same change deleted.
    """

    number: int
    values: Mapping[str, Any]
    deletions: tuple[UUID, ...] = ()


class Audience:
    """A set of viewers, grouped by viewer template, for whom the visibility of rows is checked together."""

    def __init__(self, viewers: Collection[Viewer]) -> None:
        self._by_template: defaultdict[Viewer, list[Viewer]] = defaultdict(list)
        for viewer in viewers:
            self._by_template[template_of(viewer)].append(viewer)

    async def see(self, database: Database, wanted: Mapping[Entity, Collection[UUID]]) -> dict[UUID, set[str]]:
        """Returns a dict from row id to the keys (`Viewer.key`) of the viewers that may now see the row.

        `wanted`: the ids of the rows to check, by entity. Deleted rows are checked like other rows. Rows that no viewer
        may see can be missing from the result.
        """
        query = _Query(past=False)
        for entity in sorted((entity for entity, ids in wanted.items() if ids), key=lambda entity: entity.code):
            ids = wanted[entity]
            for predicate, viewers in self._by_predicate(entity):
                query.add(entity, predicate, viewers, ids, database.values(Kind.ID, list(ids)))
        return await query.run(database)

    async def saw(self, database: Database, entity: Entity, past: Sequence[PastRow]) -> dict[int, set[str]]:
        """Returns a dict from `PastRow.number` to the keys of the viewers that could see the row before its change."""
        query = _Query(past=True)
        deletions = tuple(dict.fromkeys(deletion for row in past for deletion in row.deletions))
        for predicate, viewers in self._by_predicate(entity):
            # Rows that the same change deleted, such as an assignment, are treated as not deleted.
            query.add(
                entity, relaxed(predicate, deletions), viewers, [row.number for row in past], _past_rows(entity, past)
            )
        return await query.run(database)

    def _by_predicate(self, entity: Entity) -> list[tuple[Expression, list[Viewer]]]:
        """Returns the distinct row predicates for an entity, each with the viewers to whom the predicate applies."""
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
    """Encodes past rows as a JSON array of objects, each with the row's `number`, id and foreign keys.

    Deletion columns are left out, so that the statement treats every past row as not deleted.
    """
    keys = ("id", *(one.column for one in entity.description.to_one.values()))
    listed = [{"number": row.number, **{key: _text(row.values[key]) for key in keys}} for row in past]
    return orjson.dumps(listed).decode()


def _text(id: object) -> str | None:
    return None if id is None else str(id)


@dataclass(frozen=True, slots=True)
class _Rows:
    """A placeholder in the parameters of a cached statement.

    Each run replaces it with the rows that part `part` checks.
    """

    part: int


_statements: Lru[Hashable, tuple[str, list[object]]] = Lru(500, 8 * 2**20)
"""The SQL texts and parameters of compiled statements, by database name, parts and whether they read past rows."""


def _compiled(database: Database, parts: tuple[tuple[Entity, Expression], ...], past: bool) -> tuple[str, list[object]]:
    """Returns the SQL text and the parameters of a statement.

    The parameters contain a `_Rows` for the rows of each part. `parts`: the entity and the row predicate of each part.
    `past`: whether the rows to check are `PastRow`s.
    """
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
    """Builds one SQL statement from parts, runs it and matches the resulting rows with the viewers.

    A part consists of an entity, a row predicate, the viewers to whom the predicate applies, and the rows to check.
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
        """Adds a part to the statement.

        `rows`: the rows to check, as ids or as `PastRow.number`s. `parameter`: the value of the SQL parameter for these
        rows.
        """
        if predicate == EVERY_ROW:
            for row in rows:
                self._found[row].update(viewer.key for viewer in viewers)
        if not isinstance(predicate, Always):  # a constant predicate is decided without the database
            self._parts.append((entity, predicate))
            self._viewers.append(viewers)
            self._rows.append(parameter)

    async def run(self, database: Database) -> dict[Any, set[str]]:
        """Runs the statement.

        Returns a dict from row id or `PastRow.number` to the keys of the viewers that may see the row.
        """
        if self._parts:
            sql, parameters = _compiled(database, tuple(self._parts), self._past)
            filled = [self._rows[one.part] if isinstance(one, _Rows) else one for one in parameters]
            indexes = [_ViewerIndex(viewers) for viewers in self._viewers]
            for part, way, value, row in await database.fetch_planned(sql, filled):
                self._found[row if self._past else UUID(str(row))].update(indexes[part].find(way, value))
        return dict(self._found)


class _ViewerIndex:
    """Finds viewers by their employee id, by the id of one of their teams, or by the id of an API key's customer."""

    def __init__(self, viewers: Sequence[Viewer]) -> None:
        self._viewers = viewers
        self._by_way: dict[str, defaultdict[str, list[str]]] = {}

    def find(self, way: str, value: object) -> Sequence[str]:
        """Returns the keys of the viewers that have the id `value`.

        `way`: the kind of this id, as in `Reference.way`.
        """
        index = self._by_way.get(way)
        if index is None:
            index = self._by_way[way] = defaultdict(list)
            for viewer in self._viewers:
                for id in _ids_of(viewer, way):
                    index[str(id)].append(viewer.key)
        return index.get(str(value), ())


def _ids_of(viewer: Viewer, way: str) -> Collection[object]:
    if way == reverse_lookup.ANYBODY:
        return (None,)
    value = resolve_reference(viewer, Reference(way))
    return (value,) if way == "id" else value
