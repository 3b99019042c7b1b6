"""Derives what to read from a response tree: one `Select` with columns, joins and nested lists per list.

`planned_read` calls this module once per statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from models.description import ToMany, ToOne
from resolvers.plan.response_tree import (
    Amount,
    Connection,
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
    Value,
    Worked,
)
from resolvers.reads.custom_values import keys_of
from resolvers.registry import Entity
from resolvers.search.custom_columns import has_values, is_custom, keys_of_column, opened_column
from resolvers.search.expressions import CustomFieldKey, Expression
from resolvers.search.order import Order

Path = tuple[str, ...]
"""The to-one relations that lead from the main row of a SELECT to another row; `()` is the main row itself."""


NARROW = 500
"""The characters of a text that is not wide. The bytes of wide texts are counted when they are read."""


class Read(NamedTuple):
    """A column to read. `written`: whether the database formats the value for the response."""

    path: Path
    name: str
    written: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """The arguments of a list, with a placeholder (`Slot`) in place of each value.

    `where`: the filter.
    `between`: the conditions of the cursors.
    `backward`: whether the page is the end of the list.
    """

    where: Expression
    between: tuple[Expression, ...]
    order: Order | None
    backward: bool


@dataclass(slots=True, eq=False)
class Select:
    """One SELECT, which reads the root rows or a list.

    `number`: the index of the list within the root field.
    `above`: the SELECT of the list's parents.
    `parent`: the path from a row of `above` to the row that has the list.
    `rows`: whether rows are read; if False, only counts are read.
    `paged`: whether one row more than the page size is read.
    `counts`: how many total counts are read.
    `first`, `first_count`: the positions of the first column and the first count in a row of the statement. `postgres`
    or `sqlite` sets them.
    """

    entity: Entity
    number: int
    relation: ToMany | None = None
    parent: Path = ()
    above: Select | None = None
    columns: dict[Read, int] = field(default_factory=dict)
    joins: dict[Path, ToOne] = field(default_factory=dict)
    entities: dict[Path, Entity] = field(default_factory=dict)
    lists: list[Select] = field(default_factory=list)
    rows: bool = False
    paged: bool = True
    counts: int = 0
    first: int = 0
    first_count: int = 0

    def need(self, path: Path, column: str, *, written: bool = False) -> None:
        """Adds a column to read, unless it is read already."""
        self.columns.setdefault(Read(path, column, written), len(self.columns))

    def place(self, path: Path, column: str, *, written: bool = False) -> int:
        """Returns the position of a column within this SELECT."""
        return self.columns[Read(path, column, written)]

    def wide_columns(self) -> list[int]:
        """Returns the positions of the columns and lists of this SELECT that may have long values."""
        found = [place for read, place in self.columns.items() if self._is_wide(read)]
        return found + [one.first for one in self.lists if one.rows]

    def _is_wide(self, read: Read) -> bool:
        if has_values(read.name):
            return True
        attribute = self.entities[read.path].description.attributes.get(read.name)
        return attribute is not None and (attribute.max_length or 0) > NARROW

    def all(self) -> Iterator[Select]:
        """Yields this SELECT and the SELECTs of all nested lists, parents first."""
        yield self
        for one in self.lists:
            yield from one.all()


def of_object(response_object: Object, forms: Sequence[Form], *, writes_ids: bool) -> Select:
    """Returns the SELECT of single rows, which are found by their ids.

    `forms`: the forms of all lists, by index. `writes_ids`: whether the database encodes global ids.
    """
    select = Select(response_object.entity, 0, rows=True, paged=False, entities={(): response_object.entity})
    select.need((), "id")
    _Builder(forms, writes_ids).object(select, (), response_object)
    return select


def of_connection(connection: Connection, forms: Sequence[Form], *, writes_ids: bool) -> Select:
    """Returns the SELECT of a root list.

    `forms`: the forms of all lists, by index. `writes_ids`: whether the database encodes global ids.
    """
    select = Select(connection.entity, 0, entities={(): connection.entity})
    _Builder(forms, writes_ids).connection(select, connection)
    return select


def custom_fields_of(select: Select, forms: Sequence[Form], *, opened: bool) -> frozenset[CustomFieldKey]:
    """Returns the custom fields that the lists and columns of a statement name.

    `opened`: whether the viewer is an API key, for which the fields must be open.
    """
    found: set[CustomFieldKey] = set()
    for one in select.all():
        form, entity = forms[one.number], one.entities[()].description
        found |= keys_of(entity, form.where, form.order)
        for read in one.columns:
            if is_custom(read.name):
                column = opened_column(read.name) if opened else read.name
                found.update(keys_of_column(one.entities[read.path].description, column))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Builder:
    """Traverses a response tree, and adds to a `Select` what its nodes need: columns, joins and lists."""

    forms: Sequence[Form]
    writes_ids: bool

    def object(self, select: Select, path: Path, shown: Object) -> None:
        for part in shown.parts.values():
            match part:
                case GlobalId():
                    select.need(path, "id", written=self.writes_ids)
                case Moment(attribute):
                    select.need(path, attribute.name, written=True)
                case Masked():
                    self._masks(select, path, shown.entity)
                case Value(attribute):
                    self._attribute(select, path, shown.entity, attribute.name)
                case Amount(attribute):
                    self._attribute(select, path, shown.entity, attribute.name)
                    select.need(path, "currency")
                case Worked(needs):
                    for name in needs:
                        self._attribute(select, path, shown.entity, name)
                case One():
                    self._one(select, path, part)
                case Listed():
                    self._listed(select, path, part)

    def connection(self, select: Select, shown: Connection) -> None:
        for part in shown.parts.values():
            match part:
                case Nodes(node):
                    self._node(select, node)
                case Edges(parts):
                    select.rows = True
                    for inner in parts.values():
                        if isinstance(inner, Object | Either):
                            self._node(select, inner)
                        elif isinstance(inner, Cursor):
                            self._order(select)
                case PageInfo(parts):
                    select.rows = True
                    if {"start_cursor", "end_cursor"} & set(parts.values()):
                        self._order(select)
                case Count():
                    select.counts += 1
        if select.rows and not select.columns:
            select.need((), "id")  # `nodes { __typename }` needs no column, but the rows must be read

    def _node(self, select: Select, node: Object | Either) -> None:
        select.rows = True
        if isinstance(node, Object):
            self.object(select, (), node)
        else:
            for end in node.ends:
                self._one(select, (), end)

    def _one(self, select: Select, path: Path, one: One) -> None:
        below = (*path, one.relation.name)
        select.joins[below] = one.relation
        select.entities[below] = one.object.entity
        select.need(below, "id")
        self.object(select, below, one.object)

    def _listed(self, select: Select, path: Path, shown: Listed) -> None:
        select.need(path, "id")
        if shown.relation.condition:
            select.need(path, shown.relation.condition)  # to check that the statement knows the condition
        below = Select(shown.connection.entity, shown.number, shown.relation, path, select)
        below.entities[()] = shown.connection.entity
        select.lists.append(below)
        self.connection(below, shown.connection)

    def _attribute(self, select: Select, path: Path, entity: Entity, name: str) -> None:
        select.need(path, name)
        if name in entity.description.attributes and entity.description.attributes[name].meaning.sensitive:
            select.need(path, "id")  # decryption needs the row's id as associated data
        if name in entity.fields:
            self._masks(select, path, entity)

    def _masks(self, select: Select, path: Path, entity: Entity) -> None:
        if entity.shows_oneself:
            select.need(path, "id")  # masks depend on whether the row is the viewer's own

    def _order(self, select: Select) -> None:
        # A cursor consists of the values of these columns.
        order = self.forms[select.number].order
        assert order is not None
        for column in order.columns:
            select.need((), column)
