"""Builds the response of a planned read from the columns that its statement returns.

`planned_read` creates one `Assembler` per statement. The assembler composes functions, which then run for every
request. They build the response column by column, for all rows at once.

The response consists of dicts and lists, in the order of the selection. A frame is the rows of one SELECT
(`row_columns.Frame`).
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from typing import Any
from uuid import UUID

from core import money
from models.description import Attribute
from models.dialect.base import Database
from resolvers import access
from resolvers.access import Viewer
from resolvers.plan import row_columns
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.dicts import FEW_BYTES, dict_maker, dicts, repeated, size_of_keys
from resolvers.plan.pages import Pages
from resolvers.plan.query_tree import Form, Path, Select
from resolvers.plan.response_tree import (
    Amount,
    Connection,
    Constant,
    Count,
    Cursor,
    Edges,
    Either,
    GlobalId,
    Listed,
    Masked,
    Moment,
    Nodes,
    Object,
    One,
    PageInfo,
    Part,
    Value,
    Worked,
)
from resolvers.plan.row_columns import Column, Frame, Make, PostgresSource, Source, SqliteSource
from resolvers.registry import Entity
from resolvers.search.expressions import Chosen, conjuncts

SOURCES: dict[str, type[Source]] = {"postgres": PostgresSource, "sqlite": SqliteSource}

Totals = Callable[[Frame, int], Column]
"""Returns the total count of each parent's list. Arguments: the parents' frame, and the number of the count."""

MakeCursors = Callable[[Frame, Sequence[int]], list[str]]
"""Returns the cursors of some rows. Arguments: the frame, and the positions of these rows."""

MakePages = Callable[[Frame, Sequence[int], Frame], list[dict[str, Any]]]
"""Returns one page per parent. Arguments: the frame of the list, the row count per parent, and the parents' frame."""


class Assembler:
    """Composes the functions that build the response from the rows of a statement.

    `viewer`: the viewer's template. `forms`: the forms of all lists, by index.
    """

    def __init__(self, database: Database, viewer: Viewer, forms: Sequence[Form]) -> None:
        self._decoders = database.decoders
        self._writes_ids = database.writes_ids
        self._source = SOURCES[database.name]
        self._viewer = viewer
        self._forms = forms
        self._columns: set[tuple[int, Path, str]] = set()  # those that the response shows

    def rows(self, select: Select, response_object: Object) -> Callable[[Source], dict[UUID, object]]:
        """Returns a function that builds the objects of single rows, as a dict by id."""
        ids, make = self._shown(select, (), "id"), self.objects(select, response_object)

        def rows(source: Source) -> dict[UUID, object]:
            frame = source.root(select)
            return dict(zip(ids(frame), make(frame), strict=True))

        return rows

    def page(self, select: Select, connection: Connection) -> Callable[[Source], dict[str, object]]:
        """Returns a function that builds the page of the root list."""
        pages = self.connections(select, connection, 0, lambda frame, number: [frame.source.totals[number]])

        def page(source: Source) -> dict[str, object]:
            frame = source.root(select)
            return pages(frame, [frame.size], frame)[0]

        return page

    def objects(self, select: Select, response_object: Object, path: Path = ()) -> Make:
        """Returns a function that builds one object per row; None if the to-one relation has no visible row."""
        make = dicts(
            response_object.parts,
            [self._column(select, path, response_object.entity, part) for part in response_object.parts.values()],
        )
        if not path:
            return make
        ids = row_columns.raw(select, path, "id")
        return lambda frame: [None if id is None else one for id, one in zip(ids(frame), make(frame), strict=True)]

    def connections(self, select: Select, connection: Connection, number: int, totals: Totals) -> MakePages:
        """Returns a function that builds the page of a nested list for each parent.

        `number`: the index of the list. `totals`: returns the total count for each parent.
        """
        parts = [self._of_pages(select, part, totals) for part in connection.parts.values()]
        make, weight = dict_maker(tuple(connection.parts)), size_of_keys(connection.parts)

        def pages(frame: Frame, counts: Sequence[int], above: Frame) -> list[dict[str, object]]:
            if weight * len(counts) > FEW_BYTES:
                frame.source.grow(weight * len(counts))
            cut = Pages(frame, above, frame.source.queries[number], counts)
            if frame.source.tally is not None:
                frame.source.pages[frame] = cut
            return make([part(cut) for part in parts], len(counts))

        return pages

    def _column(self, select: Select, path: Path, entity: Entity, part: Part) -> Make:
        match part:
            case Value(attribute, show):
                read = self._counted(select, path, attribute.name)
                return read if show is None else lambda frame: row_columns.converted(read(frame), show)
            case GlobalId():
                if self._writes_ids:
                    return row_columns.raw(select, path, "id", written=True)
                return _global_ids(entity, row_columns.raw(select, path, "id"))
            case Moment(attribute):
                if attribute.name in access.masked(self._viewer, entity):
                    return repeated(access.mask(attribute, None))  # a masked instant is always null
                return row_columns.raw(select, path, attribute.name, written=True)
            case One(relation, below):
                return self.objects(select, below, (*path, relation.name))
            case Listed():
                return self._listed(select, part)
            case Amount(attribute, parts):
                return self._amounts(select, path, attribute, parts)
            case Worked(needs, show_row):
                columns = [self._shown(select, path, name) for name in needs]
                return _worked(needs, columns, show_row, row_columns.raw(select, path, "id") if path else None)
            case Masked(show_masked):
                return self._masks(select, path, entity, show_masked)
            case Constant(value):
                return repeated(value)

    def _masks(self, select: Select, path: Path, entity: Entity, show: Callable[[frozenset[str]], object]) -> Make:
        masks, none = show(access.masked(self._viewer, entity)), show(frozenset())
        if not entity.shows_oneself or self._viewer.id is None:
            return lambda frame: repeat(masks, frame.size)
        ids = self._shown(select, path, "id")
        return lambda frame: [none if id == frame.source.viewer else masks for id in ids(frame)]

    def _amounts(self, select: Select, path: Path, attribute: Attribute, parts: Mapping[str, str | Constant]) -> Make:
        amounts, currencies = self._shown(select, path, attribute.name), self._shown(select, path, "currency")

        def texts(frame: Frame) -> Column:
            pairs = zip(amounts(frame), currencies(frame), strict=True)
            return [None if minor is None else money.written(minor, currency) for minor, currency in pairs]

        columns: list[Make] = []
        for part in parts.values():
            if isinstance(part, Constant):
                columns.append(repeated(part.value))
            else:
                columns.append(texts if part == "amount" else currencies)
        make = dicts(parts, columns)
        return lambda frame: [
            None if minor is None else one for minor, one in zip(amounts(frame), make(frame), strict=True)
        ]

    def _counted(self, select: Select, path: Path, name: str) -> Make:
        """Returns a function that gets a column.

        The first such function for a column does not count bytes, because reading the column counts them. Each later
        one counts the bytes again, because the response shows the column again.
        """
        read, column = self._shown(select, path, name), (select.number, path, name)
        if column not in self._columns:
            self._columns.add(column)
            return read

        def again(frame: Frame) -> Column:
            values: Column = read(frame)
            frame.source.grow(sum(len(value) for value in values if isinstance(value, str)))
            return values

        return again

    def _shown(self, select: Select, path: Path, name: str) -> Make:
        return row_columns.shown(self._decoders, self._viewer, select, path, name)

    def _listed(self, above: Select, listed: Listed) -> Make:
        select = next(one for one in above.lists if one.number == listed.number)
        known = self._known(above, select, listed) if listed.relation.condition else None
        counts = [self._source.count(select, number) for number in range(select.counts)]
        pages = self.connections(select, listed.connection, listed.number, lambda frame, number: counts[number](frame))
        below = self._source.below(select) if select.rows else None

        def lists(frame: Frame) -> Column:
            if known is not None:
                known(frame)
            lengths, rows = ([0] * frame.size, frame) if below is None else below(frame)
            return pages(rows, lengths, frame)

        return lists

    def _known(self, above: Select, select: Select, listed: Listed) -> Callable[[Frame], None]:
        """Returns a function that raises NotPlanned if the statement did not know the condition of a parent's list."""
        ids = self._shown(above, select.parent, "id")
        texts = row_columns.raw(above, select.parent, listed.relation.condition)

        def known(frame: Frame) -> None:
            given = zip(ids(frame), texts(frame), strict=True)
            wanted = {(id if isinstance(id, UUID) else UUID(id), text) for id, text in given if text is not None}
            where = frame.source.queries[select.number].where
            chosen = next((one for one in conjuncts(where) if isinstance(one, Chosen)), None)
            if wanted and (chosen is None or not wanted <= set(chosen.parents)):
                raise NotPlanned("a saved condition that was not known, or that the viewer may not read")

        return known

    def _of_pages(self, select: Select, part: Any, totals: Totals) -> Callable[[Pages], object]:
        match part:
            case Nodes(node):
                nodes = self._nodes(select, node)
                return lambda pages: pages.cut(nodes(pages.frame))
            case Edges(parts):
                edges = self._edges(select, parts)
                return lambda pages: pages.cut(edges(pages))
            case PageInfo(parts):
                return self._page_infos(select, parts)
            case Count(number):
                return lambda pages: totals(pages.above, number)
        return lambda pages: repeat(part.value, len(pages))

    def _nodes(self, select: Select, node: Object | Either) -> Make:
        if isinstance(node, Object):
            return self.objects(select, node)
        ends = [self.objects(select, end.object, (end.relation.name,)) for end in node.ends]
        return lambda frame: [
            next((one for one in some if one is not None), None)
            for some in zip(*(end(frame) for end in ends), strict=True)
        ]

    def _edges(self, select: Select, parts: Mapping[str, object]) -> Callable[[Pages], Column]:
        columns = [self._of_edge(select, part) for part in parts.values()]
        make, weight = dict_maker(tuple(parts)), size_of_keys(parts)

        def edges(pages: Pages) -> Column:
            pages.frame.source.grow(weight * pages.frame.size)
            made: Column = make([column(pages) for column in columns], pages.frame.size)
            return made

        return edges

    def _of_edge(self, select: Select, part: Any) -> Callable[[Pages], object]:
        match part:
            case Constant(value):
                return lambda pages: repeat(value, pages.frame.size)
            case Cursor():
                cursors = self._cursors(select)
                return lambda pages: cursors(pages.frame, range(pages.frame.size))
        nodes = self._nodes(select, part)
        return lambda pages: nodes(pages.frame)

    def _page_infos(self, select: Select, parts: Mapping[str, object]) -> Callable[[Pages], object]:
        columns = [self._of_page_info(select, part) for part in parts.values()]
        make, weight = dict_maker(tuple(parts)), size_of_keys(parts)

        def infos(pages: Pages) -> object:
            pages.frame.source.grow(weight * len(pages))
            return make([column(pages) for column in columns], len(pages))

        return infos

    def _of_page_info(self, select: Select, part: object) -> Callable[[Pages], object]:
        match part:
            case Constant(value):
                return lambda pages: repeat(value, len(pages))
            case "has_next_page":
                return lambda pages: [after for after, _ in pages.more()]
            case "has_previous_page":
                return lambda pages: [before for _, before in pages.more()]
        return _ends(self._cursors(select), 0 if part == "start_cursor" else -1)

    def _cursors(self, select: Select) -> MakeCursors:
        order = self._forms[select.number].order
        assert order is not None
        columns = order.columns
        reads = [self._shown(select, (), name) for name in columns]

        def cursors(frame: Frame, rows: Sequence[int]) -> list[str]:
            values = [read(frame) for read in reads]
            return [
                order.cursor({name: column[row] for name, column in zip(columns, values, strict=True)}) for row in rows
            ]

        return cursors


def _global_ids(entity: Entity, ids: Make) -> Make:
    """Encodes row ids, given as UUID texts, like `core.ids.global_id`. Inlined for speed."""
    code = entity.code.to_bytes(1, "big")
    return lambda frame: [
        None if id is None else b2a_base64(code + bytes.fromhex(id.replace("-", "")), newline=False).decode()
        for id in ids(frame)
    ]


def _worked(
    needs: tuple[str, ...], columns: Sequence[Make], show: Callable[[Mapping[str, Any]], object], ids: Make | None
) -> Make:
    """Returns a function that computes a value for each row from the columns `needs`.

    `ids`: returns the id of each row's related row, or None where there is no related row. `ids` itself is None for the
    main rows of a SELECT.
    """

    def made(frame: Frame) -> list[object]:
        rows = list(zip(*(column(frame) for column in columns), strict=True))
        there = rows if ids is None else [row for id, row in zip(ids(frame), rows, strict=True) if id is not None]
        # Rows with equal values, such as order lines with the same price, share one computation.
        known = {values: show(dict(zip(needs, values, strict=True))) for values in set(there)}
        if ids is None:
            return [known[values] for values in rows]
        return [None if id is None else known[values] for id, values in zip(ids(frame), rows, strict=True)]

    return made


def _ends(cursors: MakeCursors, end: int) -> Callable[[Pages], list[str | None]]:
    """Returns a function that gets the first (`end` 0) or last (`end` -1) cursor of each page.

    The cursor of an empty page is None.
    """

    def made(pages: Pages) -> list[str | None]:
        found = [page[end] if page else None for page in pages.cut(range(pages.frame.size))]
        shown = iter(cursors(pages.frame, [row for row in found if row is not None]))
        return [None if row is None else next(shown) for row in found]

    return made
