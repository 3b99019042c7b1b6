"""Finds the rows that must not be deleted when a row is created or restored: its owners, and rows that it requires.

Neither a new row nor a restored row may refer to a deleted row, or become a part of a row whose customer is deleted.
Optional relations are exempt, because they may lead to deleted rows. Records of the past, which clients cannot write,
are not checked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.description import ToOne, snake
from resolvers import registry
from resolvers.changes import refusals
from resolvers.changes.locking_reader import LockingReader
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, LIVING, Among, Expression, Related, equals, every
from resolvers.search.record import Record


async def require(unit: LockingReader, entity: Entity, row: Record, today: date) -> None:
    """Raises Refused (STATE) if an owner of `row`, or a row that it requires, is deleted. Locks these rows.

    Also raises Refused (STATE) if the customer of a row that contains `row` is deleted, or if the employee of a current
    assignment or target has left. `today`: the current day.
    """
    for one in entity.must_live:
        for parent in (await _gone(unit, one, [row], today)).values():
            message = f"Its {_words(one.name)} is deleted. Restore that first."
            if parent["deleted_at"] is None:
                message = f"Its {_words(one.name)} has left. Make them active first, or create another for a colleague."
            raise await _refusal(unit, parent, message)
    for name in sorted(entity.hangs_on):
        one = entity.description.to_one[name]
        await require_living_above(unit, registry.target(one), row[one.column], "id")


async def require_living_above(unit: LockingReader, entity: Entity, id: UUID | None, *field: str) -> None:
    """Raises Refused (STATE) if the row does not meet `of_living`, so that it gets no new parts. Ignores None."""
    living = of_living(entity)
    if living == EVERY_ROW or id is None:
        return
    if not await unit.ids(entity.description.model, every(equals("id", id), living)):
        raise await refusal(unit, entity, id, *field)


def of_living(entity: Entity) -> Expression:
    """Returns the condition that the row through which viewers see a row of the entity is not deleted.

    For example, an order meets it if its customer is not deleted. For entities that are not seen through another row,
    the condition is true.
    """
    if entity.parent is None or entity.seen_through is None:
        return EVERY_ROW
    condition: Expression = LIVING
    for one in reversed(_path(entity)):
        condition = Related(one, condition)
    return condition


async def refusal(unit: LockingReader, entity: Entity, id: UUID, *field: str) -> Refused:
    """Returns the error for a row that does not meet `of_living`. `field`: the path of the input that is refused."""
    row, end = await unit.get(entity.description.model, id), entity
    for one in _path(entity):
        assert row is not None
        end = registry.target(one)
        row = await unit.get(end.description.model, row[one.column])
    assert row is not None
    ends = (_words(snake(one.name)) for one in (end, entity))
    message = "The {} of this {} is deleted. Restore that first.".format(*ends)
    return await refusals.because_of(unit, row, Refused.one(ProblemCode.STATE, message, *field))


def _path(entity: Entity) -> list[ToOne]:
    """Returns the relations of the path `seen_through`."""
    found: list[ToOne] = []
    for name in (entity.seen_through or "").split("."):
        found.append(entity.description.to_one[name])
        entity = registry.target(found[-1])
    return found


async def of_owned(unit: LockingReader, entity: Entity, rows: Sequence[Record], today: date) -> Sequence[Record]:
    """Returns the owned rows that are restored together with their owner.

    A row that only links two others, such as a tag of a customer, stays deleted if one of the two is deleted. So does a
    current assignment of an employee who has left. `today`: the current day.

    Raises Refused (STATE) if another row that an owned row requires is deleted, such as the product of a line.
    """
    links = {*entity.other_ends, *(entity.description.to_one[name] for name in entity.owned_by)}
    for one in entity.must_live:
        gone = await _gone(unit, one, rows, today)
        if not gone:
            continue
        if one in links:
            rows = [row for row in rows if row.id not in gone]
            continue
        message = f"The {_words(one.name)} of its {_words(snake(entity.name))} is deleted. Restore that first."
        raise await _refusal(unit, next(iter(gone.values())), message)
    return rows


async def _gone(unit: LockingReader, one: ToOne, rows: Sequence[Record], today: date) -> Mapping[UUID, Record]:
    """Returns the deleted rows to which a relation leads, by the ids of `rows`.

    Also returns employees who have left, unless the period of a row is over.
    """
    ids, flag = _ids(one, rows), registry.target(one).assigned_while
    found = await unit.read(registry.target(one), Among("id", tuple(ids)), lock=True) if ids else []
    parents, gone = {parent.id: parent for parent in found}, {}
    for row in rows:
        parent = parents.get(row[one.column])
        if parent is None:
            continue
        has_left = flag is not None and not parent[flag] and _lasts(row, today)
        if parent["deleted_at"] is not None or has_left:
            gone[row.id] = parent
    return gone


def _lasts(row: Record, today: date) -> bool:
    until = row.get("until")
    return until is None or until > today


def _ids(one: ToOne, rows: Sequence[Record]) -> list[UUID]:
    return list({row[one.column]: None for row in rows if row[one.column] is not None})


async def _refusal(unit: LockingReader, parent: Record, message: str) -> Refused:
    return await refusals.because_of(unit, parent, Refused.one(ProblemCode.STATE, message, "id"))


def _words(name: str) -> str:
    return name.replace("_", " ")
