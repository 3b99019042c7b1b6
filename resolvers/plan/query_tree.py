"""What is to be read for a shape: one SELECT for each list, its columns, the to-one rows joined to it, the lists below.

It is made when the arguments' forms are known, for orders decide which columns cursors need.
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
    Moment,
    Nodes,
    Object,
    One,
    PageInfo,
    Value,
    Worked,
)
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.order import Order

Path = tuple[str, ...]
"""Where a row stands in a SELECT: the to-one relations that lead there from the SELECT's own row."""


class Read(NamedTuple):
    """A column that is read of a row. `written`: as the response has it, which is the database's work then."""

    path: Path
    name: str
    written: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What a list asks for, apart from the values: these fill the slots. `between`: the conditions of its cursors."""

    where: Expression
    between: tuple[Expression, ...]
    order: Order | None
    backward: bool


@dataclass(slots=True, eq=False)
class Select:
    """One SELECT. `parent`: where in the SELECT above the row stands whose list it is. `number` is its list's.

    `rows`: whether rows are wanted at all, or counts alone. `paged`: whether a row is read beyond those that are shown.
    `first`: the place of its first column in a row of the statement, which each database's writer decides.
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
        """Reads a column."""
        self.columns.setdefault(Read(path, column, written), len(self.columns))

    def place(self, path: Path, column: str, *, written: bool = False) -> int:
        """Where among the columns one stands."""
        return self.columns[Read(path, column, written)]

    def all(self) -> Iterator[Select]:
        """This one and those below, each before those below it."""
        yield self
        for one in self.lists:
            yield from one.all()


def of_object(shown: Object, forms: Sequence[Form], *, writes_ids: bool) -> Select:
    """What is read for single rows, which are found by their ids. `forms`: of all lists, by their numbers.

    `writes_ids`: whether the database writes global ids.
    """
    made = Select(shown.entity, 0, rows=True, paged=False, entities={(): shown.entity})
    made.need((), "id")
    _Reading(forms, writes_ids).object(made, (), shown)
    return made


def of_connection(shown: Connection, forms: Sequence[Form], *, writes_ids: bool) -> Select:
    """What is read for a list of an entity. `forms`: of all lists, by their numbers, this one's first.

    `writes_ids`: whether the database writes global ids.
    """
    made = Select(shown.entity, 0, entities={(): shown.entity})
    _Reading(forms, writes_ids).connection(made, shown)
    return made


@dataclass(frozen=True, slots=True)
class _Reading:
    forms: Sequence[Form]
    writes_ids: bool

    def object(self, select: Select, path: Path, shown: Object) -> None:
        for part in shown.parts.values():
            match part:
                case GlobalId():
                    select.need(path, "id", written=self.writes_ids)
                case Moment(attribute):
                    select.need(path, attribute.name, written=True)
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
            select.need((), "id")

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
        below = Select(shown.connection.entity, shown.number, shown.relation, path, select)
        below.entities[()] = shown.connection.entity
        select.lists.append(below)
        self.connection(below, shown.connection)

    def _attribute(self, select: Select, path: Path, entity: Entity, name: str) -> None:
        select.need(path, name)
        if name in entity.description.attributes and entity.description.attributes[name].meaning.sensitive:
            select.need(path, "id")  # it opens by its row's id

    def _order(self, select: Select) -> None:
        order = self.forms[select.number].order
        assert order is not None
        for column in order.columns:
            select.need((), column)
