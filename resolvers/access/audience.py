"""Finds out which of many viewers may see which rows, in one statement for all of them.

The event fan-out calls it to decide which subscribers get an event. The result is that of `rows` for each viewer, but
viewers are not checked one by one. Viewers with the same viewer template share one part of the statement. It starts
from the rows and reads the employee, team and customer ids that make each row visible (`reverse_lookup`); those are
then matched with the viewers in memory. So the database's work does not grow with the number of viewers. The text
depends only on the templates and the entities, and is cached.
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

    `number`: chosen by the caller to identify the row. `deletions`: the deletion ids of the same change.
    """

    number: int
    values: Mapping[str, Any]
    deletions: tuple[UUID, ...] = ()


class Audience:
    """Viewers, grouped by their templates."""

    def __init__(self, viewers: Collection[Viewer]) -> None:
        self._by_template: defaultdict[Viewer, list[Viewer]] = defaultdict(list)
        for viewer in viewers:
            self._by_template[template_of(viewer)].append(viewer)

    async def see(self, database: Database, wanted: Mapping[Entity, Collection[UUID]]) -> dict[UUID, set[str]]:
        """Returns who may see each of these rows now, deleted or not: the viewers' keys by the row's id."""
        query = _Query(past=False)
        for entity in sorted((entity for entity, ids in wanted.items() if ids), key=lambda entity: entity.code):
            ids = wanted[entity]
            for predicate, viewers in self._by_predicate(entity):
                query.add(entity, predicate, viewers, ids, database.values(Kind.ID, list(ids)))
        return await query.run(database)

    async def saw(self, database: Database, entity: Entity, past: Sequence[PastRow]) -> dict[int, set[str]]:
        """Returns who could see each of these rows before its change: the viewers' keys by the row's number."""
        query = _Query(past=True)
        deletions = tuple(dict.fromkeys(deletion for row in past for deletion in row.deletions))
        for predicate, viewers in self._by_predicate(entity):
            # Relaxed: rows that the same change deleted, such as an assignment, still count as living.
            query.add(
                entity, relaxed(predicate, deletions), viewers, [row.number for row in past], _past_rows(entity, past)
            )
        return await query.run(database)

    def _by_predicate(self, entity: Entity) -> list[tuple[Expression, list[Viewer]]]:
        """The distinct predicates for an entity, each with the viewers that share it."""
        found: defaultdict[Expression, list[Viewer]] = defaultdict(list)
        for template, viewers in self._by_template.items():
            found[_predicate(template, entity)] += viewers
        # Sorted, so that the order in which viewers connected does not make another statement.
        return sorted(found.items(), key=lambda item: _text_of(item[0]))


@lru_cache(maxsize=10_000)
def _predicate(template: Viewer, entity: Entity) -> Expression:
    return rows(template, entity)


@lru_cache(maxsize=10_000)
def _text_of(predicate: Expression) -> str:
    return repr(predicate)


def _past_rows(entity: Entity, past: Sequence[PastRow]) -> str:
    """Past rows as a JSON list of numbers, ids and foreign keys. Their deletion is left out: they count as living."""
    keys = ("id", *(one.column for one in entity.description.to_one.values()))
    listed = [{"number": row.number, **{key: _text(row.values[key]) for key in keys}} for row in past]
    return orjson.dumps(listed).decode()


def _text(id: object) -> str | None:
    return None if id is None else str(id)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Placeholder among a cached statement's parameters for the rows of one part; each run fills it in."""

    part: int


_statements: Lru[Hashable, tuple[str, list[object]]] = Lru(500)
"""Texts and parameters of compiled statements, by database, parts and whether they read past rows."""


def _compiled(database: Database, parts: tuple[tuple[Entity, Expression], ...], past: bool) -> tuple[str, list[object]]:
    """The text and the parameters of a statement; each part is an entity and a predicate. Rows are placeholders."""
    key = (database.name, parts, past)
    cached = _statements.get(key)
    if cached is None:
        compiler = Compiler(database)
        texts: list[str] = []
        for number, (entity, predicate) in enumerate(parts):
            texts += reverse_lookup.selects(compiler, number, entity, predicate, _Rows(number), past=past)
        cached = _statements.put(key, (" UNION ALL ".join(texts), compiler.parameters))
    return cached


class _Query:
    """Collects the parts of one statement, runs it and matches its rows with the viewers.

    A part is a predicate, the viewers that share it, and the rows to check.
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
        """Adds a part. `rows`: the keys of the result; `parameter`: the same rows as a parameter of the statement."""
        if predicate == EVERY_ROW:
            for row in rows:
                self._found[row].update(viewer.key for viewer in viewers)
        if not isinstance(predicate, Always):  # a constant needs no database
            self._parts.append((entity, predicate))
            self._viewers.append(viewers)
            self._rows.append(parameter)

    async def run(self, database: Database) -> dict[Any, set[str]]:
        """Returns the keys of the viewers that may see each row."""
        if self._parts:
            sql, parameters = _compiled(database, tuple(self._parts), self._past)
            filled = [self._rows[one.part] if isinstance(one, _Rows) else one for one in parameters]
            indexes = [_ViewerIndex(viewers) for viewers in self._viewers]
            for part, way, value, row in await database.fetch_planned(sql, filled):
                self._found[row if self._past else UUID(str(row))].update(indexes[part].find(way, value))
        return dict(self._found)


class _ViewerIndex:
    """Finds viewers by a value of their template's references: their id, a team id, a customer id of an API key."""

    def __init__(self, viewers: Sequence[Viewer]) -> None:
        self._viewers = viewers
        self._by_way: dict[str, defaultdict[str, list[str]]] = {}

    def find(self, way: str, value: object) -> Sequence[str]:
        """The keys of the viewers that have this value. `way`: the name of the reference."""
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
