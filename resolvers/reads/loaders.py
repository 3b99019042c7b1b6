"""Dataloaders: read a relation for all rows of one level of a query by one SQL statement.

The resolvers call a `Reader` for everything that a planned read does not cover; each request has its own. There is one
loader per relation, list of arguments and level of the query. So the number of statements is at most the number of
fields in the query, however many rows there are, and does not depend on what other levels have loaded.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Hashable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from strawberry.dataloader import DataLoader

import models
from models.description import Description, ToMany, ToOne
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads import counting
from resolvers.registry import Entity
from resolvers.search import statements
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Operator, every
from resolvers.search.page import ListQuery, Slice, cut
from resolvers.search.record import Record

Level = tuple[str, ...]
"""The path of a field in the response: the names of the fields above it, without list indexes."""


Rows = dict[str, set[UUID]]
"""Ids of rows, by entity name."""


class Reader:
    """Reads on behalf of one viewer, for one request."""

    def __init__(self, database: Database, viewer: Viewer | None) -> None:
        self.database = database
        self.viewer = viewer
        self.by_rows_alone = True
        """Whether the result depends on the rows alone: there was no count and no filter of a client."""
        self.people: set[tuple[str, UUID]] | None = None
        """If set to a set, collects the rows with sensitive values that are read, by entity name and id."""
        self._loaders: dict[Hashable, DataLoader[object, object]] = {}
        self._written_row: Record | None = None

    def forget(self, written_row: Record | None = None) -> None:
        """Clears the loaders, since rows may have changed.

        `written_row`: the row that a mutation has just written and the viewer may see; `changed` need not read it.
        """
        self._loaders.clear()
        self._written_row = written_row

    def listed(self, entity: Entity) -> Expression:
        """The predicate for the rows of an entity that lists contain: living and visible to the viewer."""
        return every(LIVING, access.rows(self.viewer, entity))

    # Single rows

    def one(self, entity: Entity, id: UUID, level: Level = ()) -> Awaitable[Record | None]:
        """A living row by its id; None if the viewer may see no such row."""
        return self.load(("one", entity.name, level), lambda ids: self._by_ids(entity, ids, LIVING), id)

    def changed(self, entity: Entity, id: UUID, level: Level = ()) -> Awaitable[Record | None]:
        """A row that was just changed, even if it was deleted by the change."""
        row = self._written_row
        if row is not None and row.id == id and row.entity is entity.description:
            return _resolved(self.shown(row))
        return self.load(("changed", entity.name, level), lambda ids: self._by_ids(entity, ids), id)

    def to_one(self, record: Record, relation: ToOne, level: Level) -> Awaitable[Record | None]:
        """The related row of a to-one relation, even if it is deleted; None if the viewer may not see it."""
        id = record[relation.column]
        if id is None:
            return _resolved(None)
        target = registry.target(relation)
        return self.load(("to_one", target.name, relation.name, level), lambda ids: self._by_ids(target, ids), id)

    async def _by_ids(self, entity: Entity, ids: Sequence[UUID], also: Expression | None = None) -> list[Record | None]:
        visible = access.rows(self.viewer, entity)
        statement = statements.by_ids(self.database, entity.description, ids, every(also, visible) if also else visible)
        found = {record.id: record for record in await self._records(statement)}
        return [found.get(id) for id in ids]

    async def all(self, entity: Entity, where: Expression) -> list[Record]:
        """All visible rows that meet a condition, deleted ones included, in no particular order."""
        condition = every(where, access.rows(self.viewer, entity))
        return await self._records(statements.rows(self.database, entity.description, condition))

    # Lists

    async def page(self, entity: Entity, query: ListQuery) -> Slice:
        """A page of the rows of an entity."""
        condition = every(query.condition(entity.description), self.listed(entity))
        statement = statements.rows(
            self.database, entity.description, condition, query.reading_order(), query.window.size + 1
        )
        return cut(query, await self._records(statement))

    async def count(self, entity: Entity, where: Expression, at_most: int | None) -> int:
        """The number of visible rows of an entity that meet a condition; counting stops at `at_most`."""
        self.by_rows_alone = False
        return await counting.count(self.database, self.viewer, entity, where, at_most)

    def page_of(
        self, parent: Record, relation: ToMany, query: ListQuery, level: Level, ends: Sequence[ToOne] = ()
    ) -> Awaitable[Slice]:
        """A page of a parent's related rows.

        `ends`: the relations of a link row whose targets decide who may see it; `TracedReader` records these.
        """
        key = ("page", parent.entity.name, relation.name, query, level)
        return self.load(key, lambda ids: self._pages(relation, query, ids), parent.id)

    async def _pages(self, relation: ToMany, query: ListQuery, parents: Sequence[UUID]) -> list[Slice]:
        target = registry.target(relation)
        statement = statements.page_per_parent(
            self.database,
            target.description,
            relation,
            parents,
            every(query.condition(target.description), self.listed(target)),
            query.reading_order(),
            query.window.size + 1,
        )
        lists: defaultdict[UUID, list[Record]] = defaultdict(list)
        for row in await self.database.fetch(statement.sql, statement.parameters):
            parent = _uuid(row[-1])  # the statement's last column
            lists[parent].append(self.shown(statement.reader.record(row)))
        return [cut(query, lists[parent]) for parent in parents]

    def count_of(
        self, parent: Record, relation: ToMany, where: Expression, at_most: int | None, level: Level
    ) -> Awaitable[int]:
        """The number of a parent's related rows that meet a condition, at most `at_most`."""
        self.by_rows_alone = False
        key = ("count", parent.entity.name, relation.name, where, at_most, level)
        return self.load(key, lambda ids: self._counts(relation, where, at_most, ids), parent.id)

    async def _counts(
        self, relation: ToMany, where: Expression, at_most: int | None, parents: Sequence[UUID]
    ) -> list[int]:
        target = registry.target(relation)
        statement = statements.count_per_parent(
            self.database, target.description, relation, parents, every(where, self.listed(target))
        )
        counts = {_uuid(row[0]): row[1] for row in await self.database.fetch(statement.sql, statement.parameters)}
        return [min(counts.get(parent, 0), at_most if at_most is not None else 2**63) for parent in parents]

    # Rates

    def rate(self, currency: str, day: date, level: Level) -> Awaitable[int | None]:
        """The exchange rate of a currency that is valid on a day, as stored; None if the viewer may see none."""
        return self.load(("rate", day, level), lambda currencies: self._rates(currencies, day), currency)

    async def _rates(self, currencies: Sequence[str], day: date) -> list[int | None]:
        entity = registry.of(models.ExchangeRate)
        holds = every(Among("currency", tuple(currencies)), Compare("day", Operator.LTE, day), self.listed(entity))
        statement = statements.newest(self.database, entity.description, holds, of="currency", by="day")
        found = {row["currency"]: row["rate"] for row in await self._records(statement)}
        return [found.get(currency) for currency in currencies]

    # Below

    def load(
        self, key: Hashable, read: Callable[[list[Any]], Awaitable[Sequence[object]]], one: Hashable
    ) -> Awaitable[Any]:
        """Loads `one` in a batch with all others requested under the same key in this turn of the event loop."""
        loader = self._loaders.get(key)
        if loader is None:
            loader = self._loaders[key] = DataLoader(load_fn=read)
        # Other fields may await the same future. Without the shield, cancelling one field, because its sibling failed,
        # would cancel it for all of them.
        return asyncio.shield(loader.load(one))

    async def _records(self, statement: statements.Statement) -> list[Record]:
        rows = await self.database.fetch(statement.sql, statement.parameters)
        return [self.shown(statement.reader.record(row)) for row in rows]

    def shown(self, record: Record) -> Record:
        """Masks the record for the viewer, in place. Every record passes here before anything else sees it."""
        if self.people is not None and _has_sensitive(record.entity):
            self.people.add((record.entity.name, record.id))
        for name in access.masked(self.viewer, registry.named(record.entity.name)):
            record[name] = access.mask(record.entity.attributes[name], record[name])
        return record


@cache
def _has_sensitive(entity: Description) -> bool:
    return any(attribute.meaning.sensitive for attribute in entity.attributes.values())


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _resolved(record: Record | None) -> Awaitable[Record | None]:
    future: asyncio.Future[Record | None] = asyncio.get_running_loop().create_future()
    future.set_result(record)
    return future
