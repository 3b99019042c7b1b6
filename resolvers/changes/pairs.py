"""The pairs of linked rows that must agree, for example an order and its opportunity, which belong to one customer.

`PAIRS` lists them all. They are checked when a row with such a link is created, updated, restored or imported, and when
the row at the other end changes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.description import describe, named
from models.row import Row
from resolvers import registry
from resolvers.access import Viewer
from resolvers.changes import obstacles, refusals
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Expression, Not, Related, equals, every
from resolvers.search.order import Order
from resolvers.search.record import Record


@dataclass(frozen=True, slots=True)
class Pair:
    """Two paths from a row of `model` to two columns, whose values must be equal unless one is null.

    `path`: the path through the checked link.
    `like`: the path to the value with which the value of `path` is compared.
    `rows`: a plural noun for rows of the model.
    `label`: the column that contains a row's name.
    """

    model: type[Row]
    path: tuple[str, ...]
    like: tuple[str, ...]
    rows: str
    label: str

    @property
    def what(self) -> str:
        """What both rows share: a customer or a product."""
        return self.path[-1].removesuffix("_id")


PAIRS = (
    Pair(models.Order, ("opportunity", "customer_id"), ("customer_id",), "orders of it", "number"),
    Pair(models.SupportCase, ("contact", "customer_id"), ("customer_id",), "cases of it", "number"),
    Pair(models.SupportCase, ("order", "customer_id"), ("customer_id",), "cases about it", "number"),
    Pair(models.Asset, ("order_line", "order", "customer_id"), ("customer_id",), "assets of it", "serial_number"),
    Pair(models.Asset, ("order_line", "product_id"), ("product_id",), "assets of it", "serial_number"),
    Pair(models.InvoiceLine, ("order_line", "product_id"), ("product_id",), "invoice lines for it", "description"),
    Pair(models.Repair, ("asset", "customer_id"), ("support_case", "customer_id"), "repairs of it", "status"),
    Pair(
        models.OpportunityContact,
        ("contact", "customer_id"),
        ("opportunity", "customer_id"),
        "links of opportunities and contacts",
        "role",
    ),
)


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer
    looked_at: set[tuple[str, UUID]]

    async def get(self, model: type[Row], id: UUID | None, *, lock: bool = False) -> Record | None:
        """Returns the row with an id, deleted or not, without access control."""

    async def read(
        self, entity: Entity, where: Expression, *, order: Order | None = None, limit: int | None = None
    ) -> list[Record]:
        """Returns the rows of an entity that meet a condition, without access control."""

    async def exclude_references(self, model: type[Row], ids: Sequence[UUID]) -> None:
        """Keeps other transactions from inserting references to these rows."""


def relations(entity: Entity, given: Collection[str] | None = None) -> list[str]:
    """Returns the relations of an entity whose rows `check` locks to compare them.

    `given`: the columns that a change sets; None for a restore.
    """
    found: dict[str, None] = {}
    for pair in PAIRS:
        if pair.model is entity.description.model:
            steps = [path[0] for path in _paths(pair)]
            if given is None or not set(given).isdisjoint(_column(entity, step) for step in steps):
                found |= dict.fromkeys(step for step in steps if step in entity.description.to_one)
    return list(found)


def beyond(entity: Entity) -> list[tuple[str, ...]]:
    """Returns the paths to rows whose values `check` compares and to which rows of the entity do not refer directly."""
    of_entity = (pair for pair in PAIRS if pair.model is entity.description.model)
    return [path[:-1] for pair in of_entity for path in _paths(pair) if len(path) > 2]


async def check(
    unit: Reading, entity: Entity, row: Mapping[str, Any], changed: set[str] | None, *, lock: bool = True
) -> None:
    """Checks the links of a changed or restored row.

    `row`: the values of the row after the change.
    `changed`: the changed columns; None for a restored row.
    `lock`: whether to lock the linked rows.

    Raises Refused: INVALID if a new link does not fit; STATE if a restored row no longer fits.
    """
    for pair in PAIRS:
        if pair.model is not entity.description.model:
            continue
        column, other = (_column(entity, path[0]) for path in _paths(pair))
        if row.get(column) is None or (changed is not None and changed.isdisjoint((column, other))):
            continue
        far, value = await _follow(unit, entity, row, pair.path, lock=lock)
        _, wanted = await _follow(unit, entity, row, pair.like, lock=lock)
        if far is None or value is None or wanted is None or value == wanted:
            continue
        words = pair.path[0].replace("_", " ")
        if changed is None:
            message = f"Its {words} now has another {pair.what}. Give it back the former {pair.what} first."
            refused = Refused.one(ProblemCode.STATE, message, "id")
        else:
            message = f"This {words} has another {pair.what}. Give one with the same {pair.what}."
            refused = Refused.one(ProblemCode.INVALID, message, column if column in changed else other)
        raise await refusals.because_of(unit, far, refused)


async def refuse_move(unit: Reading, entity: Entity, id: UUID, values: Mapping[str, Any], changed: set[str]) -> None:
    """Raises Refused (STATE) if a changed row would no longer agree with rows that refer to it.

    `values`: the values of the row after the change. `changed`: the changed columns.
    """
    excluded = False
    for pair in PAIRS:
        for path, other in ((pair.path, pair.like), (pair.like, pair.path)):
            if len(path) != 2 or path[1] not in changed:
                continue
            one = describe(pair.model).to_one[path[0]]
            if one.target != entity.name:
                continue
            if not excluded:  # rows that refer to this one may be imported without a lock on it
                await unit.exclude_references(entity.description.model, [id])
                excluded = True
            fits = _reaches(pair.model, other, values[path[1]])
            where = every(equals(one.column, id), Not(fits), LIVING)
            await obstacles.refuse_rows(unit, pair.model, where, pair.label, pair.rows, path[1])


async def fitting(unit: Reading, entity: Entity, rows: Sequence[Record]) -> Sequence[Record]:
    """Returns the rows whose linked rows agree with each other. Takes few statements for many rows.

    Considers only pairs of two linked rows, such as an opportunity and a contact.
    """
    for pair in PAIRS:
        if pair.model is entity.description.model and rows and len(pair.path) == len(pair.like) == 2:
            one, other = [await _ends(unit, entity, path, rows) for path in _paths(pair)]
            rows = [row for row in rows if one[row.id] == other[row.id]]
    return rows


async def _ends(unit: Reading, entity: Entity, path: tuple[str, ...], rows: Sequence[Record]) -> dict[UUID, object]:
    one = entity.description.to_one[path[0]]
    ids = tuple({row[one.column] for row in rows})
    found = {row.id: row[path[1]] for row in await unit.read(registry.target(one), Among("id", ids))}
    return {row.id: found.get(row[one.column]) for row in rows}


def _paths(pair: Pair) -> Iterator[tuple[str, ...]]:
    yield pair.path
    yield pair.like


def _column(entity: Entity, step: str) -> str:
    one = entity.description.to_one.get(step)
    return one.column if one is not None else step


async def _follow(
    unit: Reading, entity: Entity, row: Mapping[str, Any], path: tuple[str, ...], *, lock: bool
) -> tuple[Record | None, Any]:
    """Returns the first row that a path from `row` reaches, and the value at the end of the path.

    The first row is None if the path is a single column or reaches no row. `lock`: whether to lock the first row.
    """
    if len(path) == 1:
        return None, row.get(path[0])
    description, value, first = entity.description, row, None
    for number, step in enumerate(path[:-1]):
        one = description.to_one[step]
        found = await unit.get(named(one.target).model, value.get(one.column), lock=lock and number == 0)
        if found is None:
            return first, None
        first, value, description = first or found, found, named(one.target)
    return first, value.get(path[-1])


def _reaches(model: type[Row], path: tuple[str, ...], value: object) -> Expression:
    """Returns a condition on rows of `model`: that the value at the end of `path` equals `value`."""
    if len(path) == 1:
        return equals(path[0], value)
    one = describe(model).to_one[path[0]]
    return Related(one, _reaches(named(one.target).model, path[1:], value))
