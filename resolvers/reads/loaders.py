"""Data loaders: read a relation for all rows at one level of a query with one SQL statement.

Each request has its own `Reader`. It resolves everything that a planned read does not cover.

Each level of the query has a data loader for each combination of a relation and its arguments. So there are at most as
many statements as the query has fields, however many rows are read.

This file is long because all reads of a request share the state of one class.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from strawberry.dataloader import DataLoader

import models
from core.errors import BadUserInput
from core.pacing import is_over, next_turn
from models.description import Description, ToMany, ToOne
from models.dialect.base import Database
from models.dialect.statement_scope import running
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads import batches, counting, custom_values
from resolvers.reads.custom_values import CustomValue, keys_of
from resolvers.registry import Entity
from resolvers.search import statements
from resolvers.search.custom_columns import LOGGED, entity_of, is_objects, keys_of_column, values_column
from resolvers.search.expressions import (
    DELETED,
    EVERY_ROW,
    Among,
    Compare,
    Expression,
    Operator,
    equals,
    every,
    relaxed,
)
from resolvers.search.page import DeletedRows, ListQuery, Slice, cut
from resolvers.search.record import Record

Level = tuple[str, ...]
"""The level of a field in a query: the field's path in the response, without list indexes."""


TURN_ROWS = 32
"""The number of rows after which long work on rows lets other work take its turn (see `core.pacing`)."""

Rows = dict[str, set[UUID]]
"""Sets of row ids, by entity name."""


class Reader:
    """Reads rows for one viewer in one request, masks their values, and batches equal reads in data loaders."""

    def __init__(self, database: Database, viewer: Viewer | None) -> None:
        self.database = database
        self.viewer = viewer
        self.by_rows_alone = True
        """Whether the response depends only on the rows that were read: False after a count or a client's filter."""
        self.people: set[tuple[str, UUID]] | None = None
        """If not None, collects (entity name, row id) of each row read that has sensitive attributes."""
        self.recorded: Rows | None = None
        """If not None, collects the id of each row read, by entity name."""
        self._loaders: dict[Hashable, DataLoader[object, object]] = {}
        self._written_row: Record | None = None

    def record_response(self) -> None:
        """Starts recording the rows that are read, for `shown_rows` and `people`."""
        self.people, self.recorded, self.by_rows_alone = set(), {}, True

    def also_shown(self, rows: Iterable[tuple[str, UUID]]) -> None:
        """Adds rows to the result of `shown_rows`, because the response may quote values of these rows."""
        if self.recorded is not None:
            for entity, id in rows:
                self.recorded.setdefault(entity, set()).add(id)

    def shown_rows(self) -> Rows | None:
        """Returns the rows read since `record_response`, or None if the response also depends on other rows."""
        return self.recorded if self.by_rows_alone else None

    def forget(self, written_row: Record | None = None) -> None:
        """Discards everything that was loaded, because rows may have changed.

        `written_row`: a visible row that a mutation has just written. `changed` returns this row without reading it.
        """
        self._loaders.clear()
        self._written_row = written_row

    def listed(self, entity: Entity, deleted: DeletedRows | None = None) -> Expression:
        """Returns the predicate for the rows that lists may contain (see `access.listed`).

        By default, lists contain the undeleted rows that the viewer may see.
        """
        return access.listed(self.viewer, entity, deleted)

    # Single rows

    def one(
        self, entity: Entity, id: UUID, level: Level = (), deleted: DeletedRows | None = None
    ) -> Awaitable[Record | None]:
        """Returns the row with this id; None if it does not exist, is deleted or is not visible to the viewer.

        A row that was merged into another is returned, too, although it is deleted.

        `deleted`: see `access.listed`, which may raise Forbidden.
        """
        key = ("one", entity.name, level, deleted)
        return self.load(key, lambda ids: self._ones(entity, ids, deleted), id)

    def changed(self, entity: Entity, id: UUID, level: Level = ()) -> Awaitable[Record | None]:
        """Returns a row that was just changed or deleted; None if the viewer may not see it."""
        row = self._written_row
        if row is not None and row.id == id and row.entity is entity.description:
            return _resolved(self.shown(row))
        return self.load(("changed", entity.name, level), lambda ids: self._changed(entity, ids), id)

    def to_one(self, record: Record, relation: ToOne, level: Level) -> Awaitable[Record | None]:
        """Returns the target row of a to-one relation, deleted or not; None if the viewer may not see it."""
        id = record[relation.column]
        if id is None:
            return _resolved(None)
        target = registry.target(relation)
        return self.load(("to_one", target.name, relation.name, level), lambda ids: self._by_ids(target, ids), id)

    async def _ones(self, entity: Entity, ids: Sequence[UUID], deleted: DeletedRows | None) -> list[Record | None]:
        found = await self._by_ids(entity, ids, self.listed(entity, deleted))
        missing = [id for id, row in zip(ids, found, strict=True) if row is None]
        merged = access.merged(self.viewer, entity)
        if not missing or merged is None or deleted is not None:
            return found
        others = dict(zip(missing, await self._by_ids(entity, missing, merged), strict=True))
        return [row if row is not None else others[id] for id, row in zip(ids, found, strict=True)]

    async def _by_ids(
        self, entity: Entity, ids: Sequence[UUID], condition: Expression | None = None
    ) -> list[Record | None]:
        """Reads the rows with these ids that meet a condition.

        The result has the order of `ids`, with None for each id without a row that meets the condition.

        `condition`: by default, the condition that the viewer may see the row, deleted or not.
        """
        visible = access.rows(self.viewer, entity) if condition is None else condition
        statement = statements.by_ids(self.database, entity.description, ids, visible)
        found = {record.id: record for record in await self._records(statement)}
        return [found.get(id) for id in ids]

    async def _changed(self, entity: Entity, ids: Sequence[UUID]) -> list[Record | None]:
        found = dict(zip(ids, await self._by_ids(entity, ids), strict=True))
        missing = tuple(id for id, row in found.items() if row is None)
        if missing and access.rows(self.viewer, entity) != relaxed(access.rows(self.viewer, entity), ()):
            deleted = every(Among("id", missing), DELETED)
            columns = ("id", "deletion_id")
            statement = statements.rows(self.database, entity.description, deleted, columns=columns)
            for row in await self.database.fetch(statement.sql, statement.parameters):
                gone = statement.reader.record(row)
                seen = every(equals("id", gone.id), access.rows_of(self.viewer, entity, gone))
                for record in await self._records(statements.rows(self.database, entity.description, seen)):
                    found[record.id] = record
        return [found[id] for id in ids]

    async def all(self, entity: Entity, where: Expression) -> list[Record]:
        """Returns all visible rows that meet a condition, including deleted rows, in no particular order."""
        condition = every(where, access.rows(self.viewer, entity))
        return await self._records(statements.rows(self.database, entity.description, condition))

    # Lists

    async def page(self, entity: Entity, query: ListQuery) -> Slice:
        """Returns a page of the undeleted, visible rows of an entity. Raises BadUserInput if a cursor is invalid.

        If `query.deleted` is given, the page can have deleted rows, and this method also raises the errors of
        `access.listed`.
        """
        await custom_values.require(self.database, keys_of(entity.description, query.where, query.order))
        condition = every(query.condition(entity.description), self.listed(entity, query.deleted))
        statement = statements.rows(
            self.database, entity.description, condition, query.reading_order(), query.window.size + 1
        )
        return cut(query, await self._records(statement))

    async def count(
        self, entity: Entity, where: Expression, at_most: int | None, deleted: DeletedRows | None = None
    ) -> int:
        """Returns how many undeleted, visible rows of an entity meet a condition.

        Counting stops at `at_most`, if given. `deleted`: see `access.listed`, which may raise Forbidden.
        """
        self.by_rows_alone = False
        await custom_values.require(self.database, keys_of(entity.description, where, None))
        if deleted is None:
            return await counting.count(self.database, self.viewer, entity, where, at_most)
        condition = every(where, self.listed(entity, deleted))
        statement = statements.count(self.database, entity.description, condition, at_most)
        return int((await self.database.fetch(statement.sql, statement.parameters))[0][0])

    def page_of(
        self,
        parent: Record,
        relation: ToMany,
        query: ListQuery,
        level: Level,
        ends: Sequence[ToOne] = (),
        chosen: Expression | None = None,
    ) -> Awaitable[Slice]:
        """Returns a page of the undeleted, visible rows of a parent's to-many relation.

        `ends`: to-one relations of the rows, if the rows are links. Only `TracedReader` uses them.
        `chosen`: the condition for the rows, if a saved condition of the parent determines them.
        """
        if chosen is not None:
            self.by_rows_alone = False
            key = ("chosen page", parent.entity.name, relation.name, query, level)
            return self.load(key, lambda some: self._chosen_pages(relation, query, some), (parent.id, chosen))
        if access.of_list(self.viewer, relation) != EVERY_ROW:
            self.by_rows_alone = False
        key = ("page", parent.entity.name, relation.name, query, level)
        return self.load(key, lambda ids: self._pages(relation, query, ids), parent.id)

    async def _chosen_pages(
        self, relation: ToMany, query: ListQuery, lists: Sequence[tuple[UUID, Expression]]
    ) -> list[Slice]:
        target = registry.target(relation)
        where, pages = every(query.condition(target.description), self.listed(target)), []
        for start in range(0, len(lists), statements.MOST_LISTS):
            some = [every(chosen, where) for _, chosen in lists[start : start + statements.MOST_LISTS]]
            order, limit = query.reading_order(), query.window.size + 1
            statement = statements.page_per_condition(self.database, target.description, some, order, limit)
            found: list[list[tuple[int, Record]]] = [[] for _ in some]
            for number, row in enumerate(await self.database.fetch(statement.sql, statement.parameters)):
                if not number % TURN_ROWS and is_over():
                    await next_turn(*running())
                found[int(row[-2])].append((int(row[-1]), self.shown(statement.reader.record(row))))
            pages += [cut(query, [row for _, row in sorted(one, key=lambda pair: pair[0])]) for one in found]
        return pages

    async def _pages(self, relation: ToMany, query: ListQuery, parents: Sequence[UUID]) -> list[Slice]:
        target = registry.target(relation)
        await custom_values.require(self.database, keys_of(target.description, query.where, query.order))
        statement = statements.page_per_parent(
            self.database,
            target.description,
            relation,
            parents,
            every(query.condition(target.description), self.listed(target), access.of_list(self.viewer, relation)),
            query.reading_order(),
            query.window.size + 1,
        )
        lists: defaultdict[UUID, list[Record]] = defaultdict(list)
        rows = await self.database.fetch(statement.sql, statement.parameters)
        for number, row in enumerate(rows):
            if not number % TURN_ROWS and is_over():
                await next_turn(*running())
            parent = _uuid(row[-1])  # the statement's last column
            lists[parent].append(self.shown(statement.reader.record(row)))
        return [cut(query, lists[parent]) for parent in parents]

    def count_of(
        self,
        parent: Record,
        relation: ToMany,
        where: Expression,
        at_most: int | None,
        level: Level,
        chosen: Expression | None = None,
    ) -> Awaitable[int]:
        """Returns how many undeleted, visible rows of a to-many relation meet a condition.

        Counting stops at `at_most`, if given. `chosen`: see `page_of`.
        """
        self.by_rows_alone = False
        if chosen is not None:
            key = ("chosen count", parent.entity.name, relation.name, where, at_most, level)
            return self.load(key, lambda some: self._chosen_counts(relation, where, at_most, some), chosen)
        key = ("count", parent.entity.name, relation.name, where, at_most, level)
        return self.load(key, lambda ids: self._counts(relation, where, at_most, ids), parent.id)

    async def _chosen_counts(
        self, relation: ToMany, where: Expression, at_most: int | None, lists: Sequence[Expression]
    ) -> list[int]:
        target, counts = registry.target(relation), []
        listed = every(where, self.listed(target))
        for start in range(0, len(lists), statements.MOST_LISTS):
            some = [every(chosen, listed) for chosen in lists[start : start + statements.MOST_LISTS]]
            statement = statements.count_per_condition(self.database, target.description, some, at_most)
            rows = await self.database.fetch(statement.sql, statement.parameters)
            counts += [count for _, count in sorted((int(number), int(count)) for number, count in rows)]
        return counts

    async def _counts(
        self, relation: ToMany, where: Expression, at_most: int | None, parents: Sequence[UUID]
    ) -> list[int]:
        target = registry.target(relation)
        await custom_values.require(self.database, keys_of(target.description, where, None))
        statement = statements.count_per_parent(
            self.database,
            target.description,
            relation,
            parents,
            every(where, self.listed(target), access.of_list(self.viewer, relation)),
        )
        counts = {_uuid(row[0]): row[1] for row in await self.database.fetch(statement.sql, statement.parameters)}
        return [min(counts.get(parent, 0), at_most if at_most is not None else 2**63) for parent in parents]

    # Custom fields

    def custom_values(
        self, record: Record, names: Collection[str] | None, level: Level
    ) -> Awaitable[list[CustomValue]]:
        """Returns the values of a row's custom fields. `names`: those fields; by default, all of them.

        Raises BadUserInput if there is no field of one of the names.
        """
        self.by_rows_alone = False
        opened = self.viewer is not None and self.viewer.grant is not None
        try:
            column = values_column(names, opened=opened)
        except ValueError as error:
            raise BadUserInput(f"A name in customFields is wrong. {error}") from None
        key = ("custom", record.entity.name, column, level)
        return self.load(key, lambda ids: self._custom_values(record.entity, column, ids), record.id)

    async def _custom_values(self, entity: Description, column: str, ids: Sequence[UUID]) -> list[list[CustomValue]]:
        await custom_values.require(self.database, keys_of_column(entity, column))
        statement = statements.rows(self.database, entity, Among("id", tuple(ids)), columns=("id", column))
        rows = await self.database.fetch(statement.sql, statement.parameters)
        found = {_uuid(id): custom_values.shown_values(values) for id, values in rows}
        return [found.get(id, []) for id in ids]

    async def logged_custom_fields(self, entity: Description, columns: Collection[str]) -> list[str]:
        """Returns the names of the custom fields among the columns of an event, without those closed to the viewer."""
        names = sorted(column.removeprefix(LOGGED) for column in columns if column.startswith(LOGGED))
        if not names or self.viewer is None or self.viewer.grant is None:
            return names
        field, of = registry.of(models.CustomField), entity_of(entity)
        named = every(equals("entity", of), Among("name", tuple(names)))
        found = await self._records(statements.rows(self.database, field.description, named))
        opened = {row["name"] for row in found if row["api_keys"] and row["deleted_at"] is None}
        # The event does not tell the type of an object: a name that is closed in one type counts as closed in all.
        closed = {row["name"] for row in found if not row["api_keys"]} if is_objects(entity) else set()
        return sorted(opened - closed)

    # Rates

    def rate(self, currency: str, day: date, level: Level) -> Awaitable[int | None]:
        """Returns the exchange rate of a currency on a day, as the stored integer.

        This is the newest rate up to and including the day. Returns None if there is no such rate, or if the viewer may
        not see exchange rates.
        """
        return self.load(("rate", day, level), lambda currencies: self._rates(currencies, day), currency)

    async def _rates(self, currencies: Sequence[str], day: date) -> list[int | None]:
        entity = registry.of(models.ExchangeRate)
        holds = every(Among("currency", tuple(currencies)), Compare("day", Operator.LTE, day), self.listed(entity))
        statement = statements.newest(self.database, entity.description, holds, of="currency", by="day")
        found = {row["currency"]: row["rate"] for row in await self._records(statement)}
        return [found.get(currency) for currency in currencies]

    # Shared by all reads

    def load(
        self, key: Hashable, read: Callable[[list[Any]], Awaitable[Sequence[object]]], request: Hashable
    ) -> Awaitable[Any]:
        """Loads the result of one request, in a batch with other requests that have the same `key`.

        `read`: returns the results of a list of requests, in the same order. Requests that are made in the same
        iteration of the event loop form a batch.
        """
        loader = self._loaders.get(key)
        if loader is None:
            loader = self._loaders[key] = batches.loader(read)
        return batches.Loading(loader.load(request))

    async def _records(self, statement: statements.Statement) -> list[Record]:
        rows = await self.database.fetch(statement.sql, statement.parameters)
        if len(rows) <= TURN_ROWS:
            return [self.shown(statement.reader.record(row)) for row in rows]
        records = []
        for number, row in enumerate(rows):
            if not number % TURN_ROWS and is_over():
                await next_turn(*running())
            records.append(self.shown(statement.reader.record(row)))
        return records

    def shown(self, record: Record) -> Record:
        """Masks the record in place for the viewer, and returns it. Must be called for every record that is read."""
        if self.people is not None and _has_sensitive(record.entity):
            self.people.add((record.entity.name, record.id))
        if self.recorded is not None:
            self.recorded.setdefault(record.entity.name, set()).add(record.id)
        entity = registry.named(record.entity.name)
        masked = self.masked(entity, record.id)
        if masked:
            nulled = access.nulled(self.viewer, entity)
            for name in masked:
                record[name] = None if name in nulled else access.mask(record.entity.attributes[name], record[name])
        return record

    def masked(self, entity: Entity, id: UUID) -> frozenset[str]:
        """Returns the attributes that are masked for the viewer in the row with this id."""
        return access.masked_in(self.viewer, entity, id)


@cache
def _has_sensitive(entity: Description) -> bool:
    return any(attribute.meaning.sensitive for attribute in entity.attributes.values())


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _resolved(record: Record | None) -> Awaitable[Record | None]:
    future: asyncio.Future[Record | None] = asyncio.get_running_loop().create_future()
    future.set_result(record)
    return future
