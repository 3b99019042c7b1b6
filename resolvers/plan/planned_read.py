"""Runs planned reads: finds or writes the SQL statement for a request, runs it, and builds the response.

The executor calls `PagePlan.run` for a root field that is a list, and `RowPlan.run` for single rows.

A plan caches its statements. Each request binds its own values to a statement: the values in arguments, and the
viewer's ids. `resolvers.plan` explains the terms.

This file is long because plans, their statements and their caches depend on each other.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple, cast
from uuid import UUID

from core.allowances import TooLarge
from core.errors import BadUserInput, LimitExceeded, Throttled
from core.lru import Lru
from core.pacing import is_over, next_turn
from models.dialect.base import Database, StatementTooLarge
from models.dialect.statement_scope import running
from resolvers import access
from resolvers.access import Viewer
from resolvers.authentication import Recheck
from resolvers.plan import query_tree, weights
from resolvers.plan.concurrent_reads import NotPlanned, together
from resolvers.plan.postgres import PostgresText
from resolvers.plan.query_tree import Form
from resolvers.plan.response_assembly import SOURCES, Assembler
from resolvers.plan.response_tree import Connection, Count, Edges, Nodes, Object, PageInfo, Request
from resolvers.plan.row_columns import Source
from resolvers.plan.scan_hints import walkers_of
from resolvers.plan.select_sql import Writer
from resolvers.plan.sqlite import SqliteText
from resolvers.reads import counting, custom_values
from resolvers.search.compile import Compiler
from resolvers.search.expressions import EVERY_ROW, CustomFieldKey
from resolvers.search.page import ListQuery
from resolvers.search.parameters import Splitter, filled

MOST_STATEMENTS = 30
"""The maximum number of statements that a plan caches."""

_TOO_LARGE = "it is too large for the database as one statement"

_TEXTS: dict[str, type[PostgresText | SqliteText]] = {"postgres": PostgresText, "sqlite": SqliteText}

Values = Sequence[Sequence[object]]
"""The values of all slots, by the index of the list and the index of the slot."""


class PlannedResult(NamedTuple):
    """The result of a plan. `is_verified`: whether the statement confirmed that the cached viewer is still valid.

    `is_verified` is also False if the statement returned no row, or if the viewer does not come from the cache.
    """

    value: Any
    is_verified: bool


class _Key(NamedTuple):
    """The properties that determine the SQL text of a statement, together with the forms of its lists.

    `walks`: whether the viewer is known to see many rows of the root list (see `scan_hints`).
    """

    dialect: str
    template: Viewer
    recheck: Recheck | None
    walks: bool


@dataclass(slots=True)
class _Statement:
    sql: str
    parameters: list[object]
    assemble: Callable[[Source], object]
    rechecks: bool
    """Whether the statement checks a cached viewer. The last column of each row has the result."""
    says_walked: bool = False
    """Whether a column tells if the page was read by a table scan (see `scan_hints`)."""
    too_large: bool = False
    fields: frozenset[CustomFieldKey] = frozenset()
    """The custom fields that the statement names. A column of each row tells whether there are all of them."""
    wide: Sequence[int] = ()
    """The positions of the columns whose values may be long."""

    async def run(self, database: Database, request: Request, queries: Sequence[ListQuery], values: Values) -> Source:
        source = SOURCES[database.name]
        if not self.sql:  # only counts are selected
            return source(database, (), queries)
        refer = partial(access.resolve_reference, request.viewer)
        given = [filled(one, database, values, refer) for one in self.parameters]
        try:
            rows = await database.fetch_planned(self.sql, given, self.wide)
        except StatementTooLarge as error:
            self.too_large = True  # the data loaders use several smaller statements
            raise NotPlanned(_TOO_LARGE) from error
        read = source(database, rows, queries, request.viewer.id, request.tally)
        if self.fields and not (rows and rows[0][-1 - self.rechecks - self.says_walked]):
            await _require(database, self.fields)
        return read

    async def result(self, source: Source) -> PlannedResult:
        """Builds the response from the rows, in a thread if they are many.

        Raises NotPlanned if a value cannot be converted, and LimitExceeded if the response would be too large.
        """
        allowance = source.allowance
        try:
            if allowance is not None and allowance.has_many_rows:
                value = await allowance.in_thread(partial(self.assemble, source))
            else:
                value = self.assemble(source)
            if allowance is not None:
                allowance.take(source.keys)
        except TooLarge:
            assert allowance is not None
            raise allowance.exceeded() from None
        except (LimitExceeded, Throttled):
            raise
        except Exception as error:
            # The data loaders resolve the field again: they report the error at its path, and return all other fields.
            raise NotPlanned(f"a value cannot be shown: {type(error).__name__}") from error
        source.count_plain()
        return PlannedResult(value, self.rechecks and bool(source.rows) and bool(source.rows[0][-1]))


async def _require(database: Database, fields: frozenset[CustomFieldKey]) -> None:
    """Raises NotPlanned if one of the custom fields does not exist: the loaders report the error at its path."""
    try:
        await custom_values.require(database, fields)
    except BadUserInput as error:
        raise NotPlanned("a custom field is unknown") from error


@dataclass(frozen=True, slots=True)
class _Read:
    """The arguments of one list, as a query, and as a `Form` with the values of its slots.

    `lasting`: whether the values may be cached. Blind indexes may not be cached, because key rotation changes them.
    """

    query: ListQuery
    form: Form
    values: list[object]
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class _Ready:
    """What a plan needs to run: the query and the values of each list, and the statement."""

    queries: list[ListQuery]
    values: Values
    statement: _Statement


_NO_LIST = _Read(cast(ListQuery, None), Form(EVERY_ROW, (), None, backward=False), [])
"""Stands for the arguments of the root list in a plan for single rows."""


@dataclass(slots=True, eq=False)
class _Plan(ABC):
    """The base class of plans. A plan caches statements and arguments.

    `lists`: all lists within the root field, by number. The first one is the root list; None if the field has single
    rows.
    """

    lists: Sequence[Connection | None]
    report: Callable[[int], None] | None = field(init=False, default=None)  # gets the weight whenever it changes
    _statements: Lru[tuple[_Key, tuple[Form, ...]], _Statement] = field(init=False)
    _constant: Lru[tuple[str, Viewer, int], _Read] = field(init=False)
    _ready: Lru[_Key, _Ready] = field(init=False)

    def __post_init__(self) -> None:
        self._statements, self._ready = Lru(MOST_STATEMENTS), Lru(MOST_STATEMENTS)
        self._constant = Lru(MOST_STATEMENTS * len(self.lists))

    @property
    def weight(self) -> int:
        """The approximate size in bytes of the plan and everything that it caches."""
        cached = self._statements.weight + self._constant.weight + self._ready.weight
        return weights.PLAN + weights.LIST * len(self.lists) + cached

    def _grown(self) -> None:
        if self.report is not None:
            self.report(self.weight)

    def _prepared(self, database: Database, request: Request, *, walks: bool = False) -> _Ready:
        """Returns the statement, from the cache or newly compiled, and the arguments of all lists.

        `walks`: see `_Key`. Raises NotPlanned if an argument is invalid or the statement is too large.
        """
        template = access.template_of(request.viewer)
        key = _Key(database.name, template, request.recheck, walks)
        ready = self._ready.get(key)
        if ready is None:
            try:
                read = [self._read_list(database, request, template, number) for number in range(len(self.lists))]
            except NotPlanned:
                raise
            except Exception as error:
                # The resolvers raise the same error, ours or graphql-core's, and report it at the right field.
                raise NotPlanned("an argument is refused") from error
            statement = self._statement(database, key, tuple(one.form for one in read))
            ready = _Ready([one.query for one in read], [one.values for one in read], statement)
            # If no list depends on variables, the next request with the same template can use all of this again.
            if all(one is None or one.constant for one in self.lists) and all(one.lasting for one in read):
                self._ready.put(key, ready, weights.of_values(ready.values))
                self._grown()
        if ready.statement.too_large:
            raise NotPlanned(_TOO_LARGE)
        return ready

    def _read_list(self, database: Database, request: Request, template: Viewer, number: int) -> _Read:
        """Returns the arguments of a list. Arguments without GraphQL variables are cached per viewer template."""
        shown = self.lists[number]
        if shown is None:
            return _NO_LIST
        if not shown.constant:
            return _read(database, shown, request, number)
        key = (database.name, template, number)
        found = self._constant.get(key)
        if found is None:
            found = _read(database, shown, replace(request, viewer=template), number)
            if found.lasting:
                self._constant.put(key, found, weights.of_form(found.form) + weights.of_values(found.values))
        return found

    def _statement(self, database: Database, key: _Key, forms: tuple[Form, ...]) -> _Statement:
        found = self._statements.get((key, forms))
        if found is None:
            compiler = Compiler(database)
            writer = Writer(compiler, key.template, forms, key.recheck, walks=key.walks)
            found = self._written(database, writer, forms)
            weight = weights.of_statement(found.sql, found.parameters) + sum(weights.of_form(one) for one in forms)
            self._statements.put((key, forms), found, weight)
            self._grown()
        return found

    @abstractmethod
    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement: ...


class PagePlan(_Plan):
    """The plan of a root field that is a list."""

    async def run(self, database: Database, request: Request) -> PlannedResult:
        """Reads the page and the counts that the root field selects. Returns the GraphQL connection as a dict.

        Raises ReadFailed if a statement fails. Raises NotPlanned if an argument is invalid, the statement is too large,
        or a value cannot be converted. The data loaders must then resolve the field.
        """
        if is_over():  # by other root fields of the operation, each of which may compile a long statement
            await next_turn(*running())
        root, viewer = self._root, request.viewer
        walks = walkers_of(database).walks(viewer, root.entity)
        ready = self._prepared(database, request, walks=walks)
        if ready.statement.fields and any(isinstance(part, Count) for part in root.parts.values()):
            await _require(database, ready.statement.fields)  # a count says nothing about the fields
        reads: dict[str, Coroutine[object, object, object]] = {}
        page = next((key for key, part in root.parts.items() if isinstance(part, Nodes | Edges | PageInfo)), "")
        for key, part in root.parts.items():
            if isinstance(part, Count):
                # Read by a separate, concurrent statement, because a count may take far longer than the page.
                at_most = part.at_most(request)
                reads[key] = counting.count(database, viewer, root.entity, ready.queries[0].where, at_most)
            elif key == page:
                reads[key] = self._page(database, request, ready, walks=walks)
        if not page:  # only counts are selected: no statement, but the response must be built
            reads[page] = self._page(database, request, ready, walks=walks)
        found = await together(reads)
        source, totals = found.pop(page), list(found.values())
        source.totals = totals
        return await ready.statement.result(source)

    async def _page(self, database: Database, request: Request, ready: _Ready, *, walks: bool) -> Source:
        """Reads the page, and records whether the viewer sees many rows (see `scan_hints`)."""
        statement, hint = ready.statement, (request.viewer, self._root.entity)
        source = await statement.run(database, request, ready.queries, ready.values)
        # Without a row after the page, the walk has read the whole table, which is slow.
        if walks and len(source.rows) <= ready.queries[0].window.size:
            walkers_of(database).forget(*hint)
        elif statement.says_walked and source.rows and source.rows[0][-1 - statement.rechecks]:
            walkers_of(database).found(*hint)
        return source

    @property
    def _root(self) -> Connection:
        root = self.lists[0]
        assert root is not None
        return root

    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement:
        root = self._root
        select = query_tree.of_connection(root, forms, writes_ids=database.writes_ids)
        writer.fields = query_tree.custom_fields_of(select, forms, opened=writer.viewer.grant is not None)
        sql = _TEXTS[database.name](writer).statement(select, writer.page) if select.rows else ""
        assemble = Assembler(database, writer.viewer, forms).page(select, root)
        return _Statement(
            sql,
            writer.compiler.parameters,
            assemble,
            writer.rechecks,
            writer.collects(select),
            fields=writer.fields,
            wide=select.wide_columns(),
        )


@dataclass(slots=True, eq=False)
class RowPlan(_Plan):
    """The plan of a root field that reads rows by their ids, such as `customer` and `nodes`."""

    shown: Object

    async def run(self, database: Database, request: Request, ids: Sequence[UUID]) -> PlannedResult:
        """Reads the rows with these ids that the viewer may see. Returns a dict from id to response object.

        Raises NotPlanned in the same cases as `PagePlan.run`. The data loaders must then resolve the field.
        """
        if is_over():
            await next_turn(*running())
        ready = self._prepared(database, request)
        source = await ready.statement.run(database, request, ready.queries, [[ids], *ready.values[1:]])
        return await ready.statement.result(source)

    def _written(self, database: Database, writer: Writer, forms: tuple[Form, ...]) -> _Statement:
        select = query_tree.of_object(self.shown, forms, writes_ids=database.writes_ids)
        writer.fields = query_tree.custom_fields_of(select, forms, opened=writer.viewer.grant is not None)
        sql = _TEXTS[database.name](writer).statement(select, writer.single)
        assemble = Assembler(database, writer.viewer, forms).rows(select, self.shown)
        return _Statement(
            sql,
            writer.compiler.parameters,
            assemble,
            writer.rechecks,
            fields=writer.fields,
            wide=select.wide_columns(),
        )


def _read(database: Database, connection: Connection, request: Request, number: int) -> _Read:
    """Reads a list's arguments, and splits them into a form and the values of its slots.

    The values are, in this order: the number of rows to read, the limit of each count, and the values in conditions.
    """
    query, entity = connection.asked(request), connection.entity.description
    splitter = Splitter(database, number)
    splitter.slot(query.window.size + 1)
    for part in connection.parts.values():
        if isinstance(part, Count):
            at_most = part.at_most(request)
            splitter.slot(database.no_limit if at_most is None else at_most)
    between = tuple(splitter.form(part, entity) for part in query.between(entity))
    where = splitter.form(query.where, entity)
    form = Form(where, between, query.order, query.window.backward)
    return _Read(query, form, splitter.values, splitter.lasting)
