"""Who of many viewers sees which rows: what rows() says for one, asked for all of them in one statement.

Viewers whose predicates differ by nothing but who they are share a part of the statement: there, the viewer's id and
teams are columns of a list instead of values. Its text depends on the kinds of viewers and of rows alone, and is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

import orjson

from models.dialect.base import Database
from models.fields import Kind
from resolvers.access.rows import rows
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW, Always, Expression, Reference, relaxed

_SELF = cast(UUID, Reference('"v"."id"'))
_TEAMS = cast(tuple[UUID, ...], Reference('"v"."teams"'))
_CUSTOMERS = cast(tuple[UUID, ...], Reference('"v"."customers"'))
"""Stand for the viewer's own id, their teams, and the customers that an API key names."""


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
            self._classes[_anyone_like(viewer)].append(viewer)

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
def _anyone_like(viewer: Viewer) -> Viewer:
    grant = viewer.grant and replace(viewer.grant, key=UUID(int=0), version=0, named=0, customers=_CUSTOMERS)
    id = None if viewer.id is None else _SELF
    return replace(viewer, id=id, teams=_TEAMS, name="", session=None, expires=None, grant=grant)


@lru_cache(maxsize=10_000)
def _predicate(like: Viewer, entity: Entity) -> Expression:
    return rows(like, entity)


@lru_cache(maxsize=10_000)
def _text_of(predicate: Expression) -> str:
    return repr(predicate)


def _names_the_viewer(predicate: Expression) -> bool:
    return "Reference(" in _text_of(predicate)


def _records(viewers: Sequence[Viewer]) -> str:
    """The viewers as a list of records in JSON."""
    listed = [
        {
            "n": n,
            "id": _text(viewer.id),
            "teams": [str(team) for team in viewer.teams],
            "customers": [str(customer) for customer in (viewer.grant.customers if viewer.grant else ())],
        }
        for n, viewer in enumerate(viewers)
    ]
    return orjson.dumps(listed).decode()


def _past_rows(entity: Entity, past: Sequence[PastRow]) -> str:
    """Rows as they were, as a list of records in JSON: their numbers, ids and foreign keys, as if none was deleted."""
    keys = ("id", *(one.column for one in entity.description.to_one.values()))
    listed = [{"number": row.number, **{key: _text(row.values[key]) for key in keys}} for row in past]
    return orjson.dumps(listed).decode()


def _text(id: Any) -> str | None:
    return None if id is None else str(id)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A parameter that each question fills in: of a part the viewers, or the rows."""

    part: int
    rows: bool


_MOST_KNOWN = 500
_known: dict[Any, tuple[str, list[Any]]] = {}
"""The statements that were put together, by what they ask."""


def _compiled(database: Database, parts: tuple[tuple[Entity, Expression], ...], past: bool) -> tuple[str, list[Any]]:
    """The text and the parameters, some of them slots, of a question: for each part an entity and a predicate."""
    key = (database.name, parts, past)
    known = _known.get(key)
    if known is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        compiler = Compiler(database)
        texts = [_part(compiler, number, entity, predicate, past) for number, (entity, predicate) in enumerate(parts)]
        known = _known[key] = (" UNION ALL ".join(texts), compiler.parameters)
    return known


def _part(compiler: Compiler, number: int, entity: Entity, predicate: Expression, past: bool) -> str:
    """One part's SELECT. Parameters are bound in the order of the text."""
    database, own = compiler.database, _names_the_viewer(predicate)
    table = compiler.table(entity.description)
    alias = str(table.alias)
    who = ""
    if own:
        listed = compiler.bind(_Slot(number, rows=False))
        who = f"{database.records(listed, 'v', {'n': Kind.INTEGER, 'id': Kind.ID}, ('teams', 'customers'))} CROSS JOIN "
    if past:
        keys = [one.column for one in entity.description.to_one.values()]
        columns = {"number": Kind.INTEGER, **dict.fromkeys(("id", "deletion_id", *keys), Kind.ID)}
        source = database.records(compiler.bind(_Slot(number, rows=True)), alias, {**columns, "deleted_at": Kind.TEXT})
        key, among = "number", "TRUE"
    else:
        source, key = f'"{entity.description.table}" "{alias}"', "id"
        among = database.among(f'"{alias}"."id"', compiler.bind(_Slot(number, rows=True)), Kind.ID)
    condition = compiler.sql(compiler.condition(predicate, entity.description, table))
    viewer = '"v"."n"' if own else "NULL"
    return f'SELECT {number},{viewer},"{alias}"."{key}" FROM {who}{source} WHERE {among} AND ({condition})'


class _Question:
    """Which viewers see which rows, part by part."""

    def __init__(self, *, past: bool) -> None:
        self._past = past
        self._parts: list[tuple[Entity, Expression]] = []
        self._viewers: list[list[Viewer]] = []
        self._rows: list[Any] = []
        self._known: defaultdict[Any, set[str]] = defaultdict(set)

    def ask(
        self, entity: Entity, predicate: Expression, viewers: list[Viewer], rows: Collection[Any], parameter: Any
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
            filled = [self._filled(one) if isinstance(one, _Slot) else one for one in parameters]
            for number, viewer, row in await database.fetch_planned(sql, filled):
                viewers = self._viewers[number]
                key = row if self._past else UUID(str(row))
                self._known[key].update(one.key for one in (viewers if viewer is None else (viewers[viewer],)))
        return dict(self._known)

    def _filled(self, slot: _Slot) -> Any:
        return self._rows[slot.part] if slot.rows else _records(self._viewers[slot.part])
