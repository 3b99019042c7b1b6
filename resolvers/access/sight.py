"""Who of many viewers sees which rows: what rows() says for one, asked for all of them in one statement.

Viewers whose predicates differ by nothing but who they are share a part of the statement: there, the viewer's id is a
column of a list instead of a value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Protocol, cast
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
"""Stand for the viewer's own id, and for their teams."""


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
        question = _Question(database)
        for entity, ids in wanted.items():
            if ids:
                source = _Stored(question.compiler, entity, ids)
                for predicate, viewers in self._asking(entity):
                    question.ask(entity, predicate, viewers, source, ids)
        return await question.answer(lambda id: UUID(str(id)))

    async def saw(self, database: Database, entity: Entity, past: Sequence[PastRow]) -> dict[int, set[str]]:
        """Who saw each of these rows before its change: the viewers' keys by the row's number."""
        question = _Question(database)
        deletions = tuple(dict.fromkeys(deletion for row in past for deletion in row.deletions))
        source = _Past(question.compiler, entity, past)
        for predicate, viewers in self._asking(entity):
            relaxing = relaxed(predicate, deletions)
            question.ask(entity, relaxing, viewers, source, [row.number for row in past])
        return await question.answer(int)

    def _asking(self, entity: Entity) -> Iterable[tuple[Expression, list[Viewer]]]:
        """The predicates of an entity that tell the viewers apart, each with those whose it is."""
        found: defaultdict[Expression, list[Viewer]] = defaultdict(list)
        for like, viewers in self._classes.items():
            found[_predicate(like, entity)] += viewers
        return found.items()


@lru_cache(maxsize=10_000)
def _anyone_like(viewer: Viewer) -> Viewer:
    return replace(viewer, id=_SELF, teams=_TEAMS, name="")


@lru_cache(maxsize=10_000)
def _predicate(like: Viewer, entity: Entity) -> Expression:
    return rows(like, entity)


@lru_cache(maxsize=10_000)
def _names_the_viewer(predicate: Expression) -> bool:
    return "Reference(" in repr(predicate)


def _records(viewers: Sequence[Viewer]) -> str:
    """The viewers as a list of records in JSON."""
    return orjson.dumps(
        [
            {"n": n, "id": _text(viewer.id), "teams": [str(team) for team in viewer.teams]}
            for n, viewer in enumerate(viewers)
        ]
    ).decode()


class _Source(Protocol):
    """Where a question's rows come from. Parameters are bound in the order of the text: first the item."""

    key: str
    """The column that tells rows apart."""

    def item(self, alias: str) -> str:
        """The FROM item."""

    def among(self, alias: str) -> str:
        """The condition that a row is one of those that are asked for."""


class _Stored:
    """The rows of a table with these ids."""

    key = "id"

    def __init__(self, compiler: Compiler, entity: Entity, ids: Collection[UUID]) -> None:
        self._compiler = compiler
        self._table = entity.description.table
        self._ids = compiler.database.values(Kind.ID, list(ids))

    def item(self, alias: str) -> str:
        return f'"{self._table}" "{alias}"'

    def among(self, alias: str) -> str:
        return self._compiler.database.among(f'"{alias}"."id"', self._compiler.bind(self._ids), Kind.ID)


class _Past:
    """Rows as they were: their numbers, ids and foreign keys, as if none was deleted."""

    key = "number"

    def __init__(self, compiler: Compiler, entity: Entity, past: Sequence[PastRow]) -> None:
        self._compiler = compiler
        keys = [one.column for one in entity.description.to_one.values()]
        self._columns = {"number": Kind.INTEGER, **dict.fromkeys(("id", "deletion_id", *keys), Kind.ID)}
        self._columns["deleted_at"] = Kind.TEXT
        self._text = orjson.dumps(
            [{"number": row.number, **{key: _text(row.values[key]) for key in ("id", *keys)}} for row in past]
        ).decode()

    def item(self, alias: str) -> str:
        return self._compiler.database.records(self._compiler.bind(self._text), alias, self._columns)

    def among(self, alias: str) -> str:
        return "TRUE"


def _text(id: Any) -> str | None:
    return None if id is None else str(id)


class _Question:
    """One statement, put together part by part."""

    def __init__(self, database: Database) -> None:
        self.compiler = Compiler(database)
        self._database = database
        self._parts: list[str] = []
        self._known: defaultdict[Any, set[str]] = defaultdict(set)
        self._groups: list[list[str]] = []

    def ask(
        self, entity: Entity, predicate: Expression, viewers: Sequence[Viewer], source: _Source, rows: Collection[Any]
    ) -> None:
        """Adds the question which of these viewers, who are alike, see which rows."""
        keys = [viewer.key for viewer in viewers]
        if predicate == EVERY_ROW:
            for row in rows:
                self._known[row].update(keys)
        if isinstance(predicate, Always):
            return
        compiler, number = self.compiler, len(self._groups)
        self._groups.append(keys)
        table = compiler.table(entity.description)
        alias, own, who = str(table.alias), _names_the_viewer(predicate), ""
        if own:
            listed = compiler.bind(_records(viewers))
            columns = {"n": Kind.INTEGER, "id": Kind.ID}
            who = f"{self._database.records(listed, 'v', columns, ('teams',))} CROSS JOIN "
        item, among = source.item(alias), source.among(alias)
        condition = compiler.sql(compiler.condition(predicate, entity.description, table))
        viewer = '"v"."n"' if own else "NULL"
        self._parts.append(
            f'SELECT {number},{viewer},"{alias}"."{source.key}" FROM {who}{item} WHERE {among} AND ({condition})'
        )

    async def answer(self, key: Callable[[Any], Any]) -> dict[Any, set[str]]:
        """The keys of those who see them, by row."""
        if self._parts:
            sql = " UNION ALL ".join(self._parts)
            for number, viewer, row in await self._database.fetch_planned(sql, self.compiler.parameters):
                group = self._groups[number]
                self._known[key(row)].update(group if viewer is None else (group[viewer],))
        return dict(self._known)
