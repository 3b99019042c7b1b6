"""Runs a plan: reads the arguments, finds or writes the statement for their form, fills it, and shows its rows."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from core.lru import Lru
from models.dialect.base import Database, StatementTooLarge
from resolvers import access
from resolvers.access import Viewer
from resolvers.authentication import Recheck
from resolvers.plan import query_tree
from resolvers.plan.postgres import PostgresText
from resolvers.plan.query_tree import Form
from resolvers.plan.response_assembly import SOURCES, Assembler
from resolvers.plan.response_tree import Connection, Count, Edges, Nodes, Object, PageInfo, Request
from resolvers.plan.row_columns import Source
from resolvers.plan.scan_hints import walkers_of
from resolvers.plan.select_sql import Writer
from resolvers.plan.sqlite import SqliteText
from resolvers.reads import counting
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW
from resolvers.search.parameters import Splitter, filled

MOST_STATEMENTS = 30
"""Statements that one plan keeps, for callers who differ and lists of different forms."""

_TOO_LARGE = "it is too large for the database as one statement"

_TEXTS: dict[str, type[PostgresText | SqliteText]] = {"postgres": PostgresText, "sqlite": SqliteText}

Values = Sequence[Sequence[Any]]
"""For each list what fills its slots."""


class NotPlanned(Exception):
    """What is asked for has to be resolved by the dataloaders; the message says why."""


class ReadFailed(Exception):
    """A root list's page or count could not be read. `key`: the first part of the list that needs what failed."""

    def __init__(self, key: str, error: Exception) -> None:
        super().__init__(key)
        self.key = key
        self.error = error


class PlannedResult(NamedTuple):
    """What a plan read, and whether its statement verified that a cached viewer is still valid.

    Nothing does for a viewer who was looked up; nor does a statement that gave no row.
    """

    value: Any
    is_verified: bool


class _For(NamedTuple):
    """What statements differ by besides forms: the database, the template of the viewer, and what is known of them."""

    dialect: str
    like: Viewer
    recheck: Recheck | None
    walks: bool


@dataclass(slots=True)
class _Statement:
    sql: str
    parameters: list[Any]
    assemble: Callable[[Source], object]
    rechecks: bool
    """Whether each row says in its last column that the cached viewer is still valid."""
    says_walked: bool = False
    """Whether each row of a page says that it was walked to, for its viewer sees many."""
    too_large: bool = False

    async def run(self, database: Database, request: Request, queries: Sequence[Any], values: Values) -> Source:
        source = SOURCES[database.name]
        if not self.sql:  # of a list nothing but its length is asked for
            return source(database, (), queries)
        refer = partial(access.resolve_reference, request.viewer)
        given = [filled(one, database, values, refer) for one in self.parameters]
        try:
            rows = await database.fetch_planned(self.sql, given)
        except StatementTooLarge as error:
            self.too_large = True  # each of the loaders' statements is smaller than all of them together
            raise NotPlanned(_TOO_LARGE) from error
        return source(database, rows, queries)

    def result(self, source: Source) -> PlannedResult:
        """What the response has of the rows. Raises NotPlanned for a value that cannot be shown.

        It fails where it stands, and nothing else with it: so the loaders show the rest.
        """
        try:
            value = self.assemble(source)
        except Exception as error:
            raise NotPlanned(f"a value cannot be shown: {type(error).__name__}") from error
        return PlannedResult(value, self.rechecks and bool(source.rows) and bool(source.rows[0][-1]))


@dataclass(frozen=True, slots=True)
class _Read:
    """What one list asks for: as a whole, and divided into form and values."""

    query: Any
    form: Form
    values: list[Any]
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class _Ready:
    """A plan for somebody: what each list asks for, what fills its slots, and the statement."""

    queries: list[Any]
    values: Values
    statement: _Statement


_NO_LIST = _Read(None, Form(EVERY_ROW, (), None, backward=False), [])
"""In the place of single rows."""


@dataclass(slots=True, eq=False)
class _Plan(ABC):
    """`lists`: all connections below the root, by their numbers; where the root is one, it is the first."""

    lists: Sequence[Connection | None]
    _statements: Lru[Hashable, _Statement] = field(init=False)
    _constant: Lru[Hashable, _Read] = field(init=False)
    _ready: Lru[Hashable, _Ready] = field(init=False)

    def __post_init__(self) -> None:
        self._statements, self._ready = Lru(MOST_STATEMENTS), Lru(MOST_STATEMENTS)
        self._constant = Lru(MOST_STATEMENTS * len(self.lists))

    def _prepared(self, database: Database, request: Request, *, walks: bool = False) -> _Ready:
        """What the lists ask for, and the statement that reads it. Raises NotPlanned.

        `walks`: whether the viewer is known to see many of the root's rows.
        """
        like = access.template_of(request.viewer)
        who = _For(database.name, like, request.recheck, walks)
        ready = self._ready.get(who)
        if ready is None:
            try:
                read = [self._read_list(database, request, like, number) for number in range(len(self.lists))]
            except (
                Exception
            ) as error:  # of ours, or graphql-core's for a null where none may be: resolvers meet it, too
                raise NotPlanned("an argument is refused") from error
            statement = self._statement(database, who, tuple(one.form for one in read))
            ready = _Ready([one.query for one in read], [one.values for one in read], statement)
            if all(one is None or one.constant for one in self.lists) and all(one.lasting for one in read):
                self._ready.put(who, ready)
        if ready.statement.too_large:
            raise NotPlanned(_TOO_LARGE)
        return ready

    def _read_list(self, database: Database, request: Request, like: Viewer, number: int) -> _Read:
        """What a list asks for. Of what is constant, it is read once for all who are alike."""
        shown = self.lists[number]
        if shown is None:
            return _NO_LIST
        if not shown.constant:
            return _read(database, shown, request, number)
        key = (database.name, like, number)
        found = self._constant.get(key)
        if found is None:
            found = _read(database, shown, replace(request, viewer=like), number)
            if found.lasting:
                self._constant.put(key, found)
        return found

    def _statement(self, database: Database, who: _For, forms: tuple[Form, ...]) -> _Statement:
        key = (who, forms)
        found = self._statements.get(key)
        if found is None:
            compiler = Compiler(database)
            writer = Writer(compiler, who.like, forms, who.recheck, walks=who.walks)
            found = self._statements.put(key, self._written(database, writer, forms))
        return found

    @abstractmethod
    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement: ...


class PagePlan(_Plan):
    """A root list."""

    async def run(self, database: Database, request: Request) -> PlannedResult:
        """The connection, as a dict. Raises ReadFailed, and NotPlanned when the arguments are refused.

        The loaders refuse them at each place.
        """
        root, viewer = self._root, request.viewer
        walks = walkers_of(database).walks(viewer, root.entity)
        ready = self._prepared(database, request, walks=walks)
        reads: dict[str, Coroutine[Any, Any, Any]] = {}
        page = next((key for key, part in root.parts.items() if isinstance(part, Nodes | Edges | PageInfo)), "")
        for key, part in root.parts.items():
            if isinstance(part, Count):
                # A statement of its own, for it may take far longer than the page.
                at_most = part.at_most(request)
                reads[key] = counting.count(database, viewer, root.entity, ready.queries[0].where, at_most)
            elif key == page:
                reads[key] = self._page(database, request, ready, walks=walks)
        if not page:  # nothing but its length is asked for
            reads[page] = self._page(database, request, ready, walks=walks)
        found = await _together(reads)
        source, totals = found.pop(page), list(found.values())
        source.totals = totals
        return ready.statement.result(source)

    async def _page(self, database: Database, request: Request, ready: _Ready, *, walks: bool) -> Source:
        """Reads the page, and notes whether its viewer sees many rows."""
        statement, who = ready.statement, (request.viewer, self._root.entity)
        source = await statement.run(database, request, ready.queries, ready.values)
        if walks and len(source.rows) <= ready.queries[0].window.size:
            walkers_of(database).forget(*who)
        elif statement.says_walked and source.rows and source.rows[0][-1 - statement.rechecks]:
            walkers_of(database).found(*who)
        return source

    @property
    def _root(self) -> Connection:
        root = self.lists[0]
        assert root is not None
        return root

    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement:
        root = self._root
        select = query_tree.of_connection(root, forms, writes_ids=database.writes_ids)
        sql = _TEXTS[database.name](writer).statement(select, writer.page) if select.rows else ""
        assemble = Assembler(database, writer.viewer, forms).page(select, root)
        return _Statement(sql, writer.compiler.parameters, assemble, writer.rechecks, writer.collects(select))


@dataclass(slots=True, eq=False)
class RowPlan(_Plan):
    """Single rows of an entity, by their ids."""

    shown: Object

    async def run(self, database: Database, request: Request, ids: Sequence[UUID]) -> PlannedResult:
        """Those of the rows that there are to see, as a dict of objects by their ids. Raises NotPlanned."""
        ready = self._prepared(database, request)
        source = await ready.statement.run(database, request, ready.queries, [[ids], *ready.values[1:]])
        return ready.statement.result(source)

    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement:
        select = query_tree.of_object(self.shown, forms, writes_ids=database.writes_ids)
        sql = _TEXTS[database.name](writer).statement(select, writer.single)
        assemble = Assembler(database, writer.viewer, forms).rows(select, self.shown)
        return _Statement(sql, writer.compiler.parameters, assemble, writer.rechecks)


def _read(database: Database, shown: Connection, request: Request, number: int) -> _Read:
    query, entity = shown.asked(request), shown.entity.description
    splitter = Splitter(database, number)
    splitter.slot(query.window.size + 1)
    for part in shown.parts.values():
        if isinstance(part, Count):
            at_most = part.at_most(request)
            splitter.slot(database.no_limit if at_most is None else at_most)
    between = tuple(splitter.form(part, entity) for part in query.between(entity))
    where = splitter.form(query.where, entity)
    form = Form(where, between, query.order, query.window.backward)
    return _Read(query, form, splitter.values, splitter.lasting)


async def _together(reads: Mapping[str, Coroutine[object, object, object]]) -> dict[str, Any]:
    """What all reads give, by their keys. When one fails the others are given up. Raises ReadFailed and NotPlanned."""

    async def one_of(key: str, read: Coroutine[object, object, object]) -> object:
        try:
            return await read
        except NotPlanned:
            raise
        except Exception as error:
            raise ReadFailed(key, error) from error

    if len(reads) == 1:
        return {key: await one_of(key, read) for key, read in reads.items()}
    tasks = [asyncio.ensure_future(one_of(key, read)) for key, read in reads.items()]
    try:
        return dict(zip(reads, await asyncio.gather(*tasks), strict=True))
    except BaseException:
        for one in tasks:
            one.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
