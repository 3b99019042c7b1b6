"""From the columns of a statement to the response: plain dicts and lists, as the client named and ordered them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any
from uuid import UUID

from resolvers import access
from resolvers.access import Viewer
from resolvers.plan.frames import Column, Frame, converted
from resolvers.plan.selects import Path, Select
from resolvers.plan.shapes import (
    Connection,
    Constant,
    Count,
    Cursor,
    Edges,
    Either,
    GlobalId,
    Listed,
    Masked,
    Nodes,
    Object,
    One,
    PageInfo,
    Part,
    Value,
    Worked,
)
from resolvers.registry import Entity
from resolvers.search.page import ListQuery, more


class Assembler:
    """Makes the response of what was read for one root field. `queries`: what each list asks for, by its number."""

    def __init__(self, viewer: Viewer, queries: Sequence[ListQuery]) -> None:
        self._viewer = viewer
        self._queries = queries

    def objects(self, frame: Frame, shown: Object, path: Path = ()) -> Column:
        """An object for each row, or null where a to-one relation led to none."""
        columns = [self._column(frame, path, shown.entity, part) for part in shown.parts.values()]
        made = _objects(shown.parts, columns, frame.size)
        if not path:
            return made
        return [None if id is None else one for id, one in zip(frame.raw(path, "id"), made, strict=True)]

    def connections(
        self, frame: Frame, counts: Sequence[int], shown: Connection, number: int, totals: Callable[[int], Column]
    ) -> list[dict[str, Any]]:
        """A page for each parent: `frame` has the rows of all, `counts` says how many are whose."""
        pages = _Pages(self._queries[number], counts)
        columns = [self._of_pages(frame, pages, part, totals) for part in shown.parts.values()]
        return _objects(shown.parts, columns, len(pages))

    def _column(self, frame: Frame, path: Path, entity: Entity, part: Part) -> Any:
        match part:
            case Value(attribute, show):
                return converted(frame.shown(path, attribute.name), show)
            case GlobalId():
                return _global_ids(entity, frame.raw(path, "id"))
            case One(relation, below):
                return self.objects(frame, below, (*path, relation.name))
            case Listed():
                return self._listed(frame, path, part)
            case Worked(needs, show):
                return _worked(frame, path, needs, show)
            case Masked(show_masked):
                return repeat(show_masked(access.masked(self._viewer, entity)), frame.size)
            case Constant(value):
                return repeat(value, frame.size)

    def _listed(self, frame: Frame, path: Path, listed: Listed) -> Column:
        select = _list_of(frame.select, listed)
        counts, rows = frame.below(select) if select.rows else ([0] * frame.size, frame)
        totals = lambda number: frame.count(select, number)  # noqa: E731
        return self.connections(rows, counts, listed.connection, listed.number, totals)

    def _of_pages(self, frame: Frame, pages: _Pages, part: Any, totals: Callable[[int], Column]) -> Any:
        match part:
            case Nodes(node):
                return pages.cut(self._nodes(frame, node))
            case Edges(parts):
                return pages.cut(self._edges(frame, pages.query, parts))
            case PageInfo(parts):
                return self._page_infos(frame, pages, parts)
            case Count(number):
                return totals(number)
            case Constant(value):
                return repeat(value, len(pages))

    def _nodes(self, frame: Frame, node: Object | Either) -> Column:
        if isinstance(node, Object):
            return self.objects(frame, node)
        ends = [self.objects(frame, end.object, (end.relation.name,)) for end in node.ends]
        return [next((one for one in some if one is not None), None) for some in zip(*ends, strict=True)]

    def _edges(self, frame: Frame, query: ListQuery, parts: Mapping[str, Any]) -> Column:
        columns: list[Any] = []
        for part in parts.values():
            match part:
                case Constant(value):
                    columns.append(repeat(value, frame.size))
                case Cursor():
                    columns.append(_cursors(frame, query, range(frame.size)))
                case _:
                    columns.append(self._nodes(frame, part))
        return _objects(parts, columns, frame.size)

    def _page_infos(self, frame: Frame, pages: _Pages, parts: Mapping[str, Any]) -> list[dict[str, Any]]:
        columns: list[Any] = []
        for part in parts.values():
            match part:
                case Constant(value):
                    columns.append(repeat(value, len(pages)))
                case "has_next_page":
                    columns.append(pages.has_next)
                case "has_previous_page":
                    columns.append(pages.has_previous)
                case "start_cursor":
                    columns.append(_ends(frame, pages, 0))
                case "end_cursor":
                    columns.append(_ends(frame, pages, -1))
        return _objects(parts, columns, len(pages))


def _objects(parts: Mapping[str, Any], columns: Sequence[Any], size: int) -> list[dict[str, Any]]:
    """A dict for each row of some columns; an empty one where all that was selected is skipped."""
    if not columns:
        return [{} for _ in range(size)]
    return list(map(_maker(tuple(parts)), *columns))


@lru_cache(maxsize=1_000)
def _maker(keys: tuple[str, ...]) -> Callable[..., dict[str, Any]]:
    """What makes a dict with these keys of as many values: as source, for a display is made thrice as fast as a call.

    Nothing but places and the keys' own literals are in it.
    """
    names = [f"v{n}" for n in range(len(keys))]
    display = ",".join(f"{key!r}:{name}" for key, name in zip(keys, names, strict=True))
    made: Callable[..., dict[str, Any]] = eval(f"lambda {','.join(names)}:{{{display}}}", {})  # noqa: S307
    return made


class _Pages:
    """Where the pages of all parents lie among the rows that were read: each is one row longer if there are more."""

    def __init__(self, query: ListQuery, counts: Sequence[int]) -> None:
        self.query = query
        self._slices: list[slice] = []
        at = 0
        for count in counts:
            self._slices.append(slice(at, at + min(count, query.window.size)))
            at += count
        found = [more(query.window, count > query.window.size) for count in counts]
        self.has_next = [after for after, _ in found]
        self.has_previous = [before for _, before in found]

    def __len__(self) -> int:
        return len(self._slices)

    def cut(self, rows: Column) -> list[Column]:
        """Each parent's page of what was made for all rows, in the list's order."""
        if self.query.window.backward:
            return [rows[one][::-1] for one in self._slices]
        return [rows[one] for one in self._slices]


def _list_of(select: Select, listed: Listed) -> Select:
    return next(one for one in select.lists if one.number == listed.number)


def _global_ids(entity: Entity, ids: Column) -> list[str | None]:
    """What `core.ids.global_id` makes of each: on SQLite a UUID comes as text."""
    code, encode = entity.code.to_bytes(1, "big"), base64.b64encode
    return [None if id is None else encode(code + _bytes(id)).decode() for id in ids]


def _bytes(id: Any) -> bytes:
    return id.bytes if isinstance(id, UUID) else bytes.fromhex(id.replace("-", ""))


def _worked(frame: Frame, path: Path, needs: tuple[str, ...], show: Callable[[Mapping[str, Any]], Any]) -> list[Any]:
    rows = zip(*(frame.shown(path, name) for name in needs), strict=True)
    if not path:
        return [show(dict(zip(needs, values, strict=True))) for values in rows]
    ids = frame.raw(path, "id")
    return [
        None if id is None else show(dict(zip(needs, values, strict=True)))
        for id, values in zip(ids, rows, strict=True)
    ]


def _cursors(frame: Frame, query: ListQuery, rows: Sequence[int]) -> list[str]:
    columns = query.order.columns
    values = {name: frame.shown((), name) for name in columns}
    return [query.order.cursor({name: values[name][row] for name in columns}) for row in rows]


def _ends(frame: Frame, pages: _Pages, end: int) -> list[str | None]:
    """The cursor of each page's first (0) or last (-1) row; null where it is empty."""
    found = [page[end] if page else None for page in pages.cut(range(frame.size))]
    made = iter(_cursors(frame, pages.query, [row for row in found if row is not None]))
    return [None if row is None else next(made) for row in found]
