"""Who of many viewers sees which rows: what rows() says for one, asked for all of them in one statement.

Viewers whose predicates differ by nothing but who they are share a part of the statement. It does not ask of each of
them whether they see a row: it goes from the row to the employees, teams and customers that decide, so that its work
does not grow with the viewers. Its text depends on the kinds of viewers and of rows alone, and is kept.
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
from resolvers.access.viewer_template import anyone_like, referred
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW, Always, Expression, Reference, relaxed


@dataclass(frozen=True, slots=True)
class PastRow:
    """A row as it was before a change, under a number of the caller's; `deletions` are those of the same change."""

    number: int
    values: Mapping[str, Any]
    deletions: tuple[UUID, ...] = ()


class Audience:
    """Viewers, grouped by what tells their predicates apart."""

    def __init__(self, viewers: Collection[Viewer]) -> None:
        self._classes: defaultdict[Viewer, list[Viewer]] = defaultdict(list)
        for viewer in viewers:
            self._classes[anyone_like(viewer)].append(viewer)

    async def see(self, database: Database, wanted: Mapping[Entity, Collection[UUID]]) -> dict[UUID, set[str]]:
        """Who sees each of these rows now, deleted or not: the viewers' keys by the row's id."""
        question = _Question(past=False)
        for entity in sorted((entity for entity, ids in wanted.items() if ids), key=lambda entity: entity.code):
            ids = wanted[entity]
            for predicate, viewers in self._asking(entity):
                question.ask(entity, predicate, viewers, ids, database.values(Kind.ID, list(ids)))
        return await question.answer(database)

    async def saw(self, database: Database, entity: Entity, past: Sequence[PastRow]) -> dict[int, set[str]]:
        """Who saw each of these rows before its change: the viewers' keys by the row's number."""
        question = _Question(past=True)
        deletions = tuple(dict.fromkeys(deletion for row in past for deletion in row.deletions))
        for predicate, viewers in self._asking(entity):
            question.ask(
                entity, relaxed(predicate, deletions), viewers, [row.number for row in past], _past_rows(entity, past)
            )
        return await question.answer(database)

    def _asking(self, entity: Entity) -> list[tuple[Expression, list[Viewer]]]:
        """The predicates of an entity that tell the viewers apart, each with those whose it is."""
        found: defaultdict[Expression, list[Viewer]] = defaultdict(list)
        for like, viewers in self._classes.items():
            found[_predicate(like, entity)] += viewers
        return sorted(found.items(), key=lambda item: _text_of(item[0]))  # whoever came first: the same statement


@lru_cache(maxsize=10_000)
def _predicate(like: Viewer, entity: Entity) -> Expression:
    return rows(like, entity)


@lru_cache(maxsize=10_000)
def _text_of(predicate: Expression) -> str:
    return repr(predicate)


def _past_rows(entity: Entity, past: Sequence[PastRow]) -> str:
    """Rows as they were, as a list of records in JSON: their numbers, ids and foreign keys, as if none was deleted."""
    keys = ("id", *(one.column for one in entity.description.to_one.values()))
    listed = [{"number": row.number, **{key: _text(row.values[key]) for key in keys}} for row in past]
    return orjson.dumps(listed).decode()


def _text(id: object) -> str | None:
    return None if id is None else str(id)


@dataclass(frozen=True, slots=True)
class _Rows:
    """A parameter that each question fills in: the rows that a part asks for."""

    part: int


_known: Lru[Hashable, tuple[str, list[object]]] = Lru(500)
"""The statements that were put together, by what they ask."""


def _compiled(database: Database, parts: tuple[tuple[Entity, Expression], ...], past: bool) -> tuple[str, list[object]]:
    """The text and the parameters, rows still open, of a question: for each part an entity and a predicate."""
    key = (database.name, parts, past)
    known = _known.get(key)
    if known is None:
        compiler = Compiler(database)
        texts: list[str] = []
        for number, (entity, predicate) in enumerate(parts):
            texts += reverse_lookup.selects(compiler, number, entity, predicate, _Rows(number), past=past)
        known = _known.put(key, (" UNION ALL ".join(texts), compiler.parameters))
    return known


class _Question:
    """Which viewers see which rows, part by part."""

    def __init__(self, *, past: bool) -> None:
        self._past = past
        self._parts: list[tuple[Entity, Expression]] = []
        self._viewers: list[list[Viewer]] = []
        self._rows: list[object] = []
        self._known: defaultdict[object, set[str]] = defaultdict(set)

    def ask(
        self, entity: Entity, predicate: Expression, viewers: list[Viewer], rows: Collection[object], parameter: object
    ) -> None:
        """Adds the question which of these viewers, who are alike, see which rows; `parameter` has the rows, too."""
        if predicate == EVERY_ROW:
            for row in rows:
                self._known[row].update(viewer.key for viewer in viewers)
        if not isinstance(predicate, Always):
            self._parts.append((entity, predicate))
            self._viewers.append(viewers)
            self._rows.append(parameter)

    async def answer(self, database: Database) -> dict[Any, set[str]]:
        """The keys of those who see them, by row."""
        if self._parts:
            sql, parameters = _compiled(database, tuple(self._parts), self._past)
            filled = [self._rows[one.part] if isinstance(one, _Rows) else one for one in parameters]
            known = [_Directory(viewers) for viewers in self._viewers]
            for part, way, value, row in await database.fetch_planned(sql, filled):
                self._known[row if self._past else UUID(str(row))].update(known[part].found(way, value))
        return dict(self._known)


class _Directory:
    """Viewers by what leads to them from a row: their id, a team of theirs, a customer that they name."""

    def __init__(self, viewers: Sequence[Viewer]) -> None:
        self._viewers = viewers
        self._by: dict[str, defaultdict[str, list[str]]] = {}

    def found(self, way: str, value: object) -> Sequence[str]:
        """The keys of those to whom a value leads."""
        known = self._by.get(way)
        if known is None:
            known = self._by[way] = defaultdict(list)
            for viewer in self._viewers:
                for id in _ends(viewer, way):
                    known[str(id)].append(viewer.key)
        return known.get(str(value), ())


def _ends(viewer: Viewer, way: str) -> Collection[object]:
    if way == reverse_lookup.ANYBODY:
        return (None,)
    end = referred(viewer, Reference(way))
    return (end,) if way == "id" else end
