"""The currency that a row has in common with its parent row, such as an order line with its order.

`PARENTS` lists all such relations. A new or changed row takes the currency of its parent. A parent keeps its currency
while such rows exist. A row that was deleted meanwhile is restored only if its amounts still have the right currency.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.description import ToOne, snake
from models.fields import Kind
from models.row import Row
from resolvers import registry
from resolvers.changes import refusals
from resolvers.changes.pairs import Reading
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record

PARENTS: Mapping[type[Row], tuple[str, ...]] = {
    models.OpportunityLine: ("opportunity",),
    models.SalesRecord: ("opportunity",),
    models.Order: ("contract",),
    models.OrderLine: ("order",),
    models.OrderRevision: ("order",),
    models.OrderRevisionLine: ("order_revision",),
    models.ReturnRequest: ("order_line",),
    models.Invoice: ("order", "repair"),
    models.InvoiceLine: ("invoice",),
    models.Payment: ("invoice",),
    models.RepairPart: ("repair",),
    models.PriceRule: ("price_list",),
    models.MembershipTier: ("program",),
    models.Membership: ("program",),
    models.PointsEntry: ("membership",),
}
"""The to-one relations to rows with the same currency."""

LINKS: Mapping[type[Row], tuple[str, str]] = {models.ContractOpportunity: ("contract", "opportunity")}
"""Links of two rows with the same currency (see `parties`)."""


def parents(entity: Entity) -> list[ToOne]:
    """Returns the relations of an entity to rows with the same currency."""
    return [entity.description.to_one[name] for name in PARENTS.get(entity.description.model, ())]


async def take(
    unit: Reading,
    entity: Entity,
    before: Record | None,
    values: dict[str, Any],
    given: Collection[str],
    locked: Collection[str],
) -> None:
    """Sets the currency of a new or updated row to that of its parent, in `values`.

    `before`: the row before the change; None for a new row.
    `given`: the names of the columns that the input has.
    `locked`: the names of the relations whose rows to lock.

    Raises Refused (INVALID) if an amount, or a currency that clients set, is not in the parent's currency.
    """
    amounts = _amounts(entity)
    for one in parents(entity):
        if before is not None and {one.column, "currency", *amounts}.isdisjoint(given):
            continue
        whole = {**(before or {}), **values}
        parent = await unit.get(_model(one), whole.get(one.column), lock=one.name in locked)
        if parent is None:
            continue
        currency = parent["currency"]
        has = values.get("currency") if before is None or "currency" in given else before["currency"]
        filled = sorted((name for name in amounts if whole.get(name) is not None), key=lambda name: name not in given)
        if has not in (None, currency) and (filled or _is_given(entity)):
            message = f"The {_words(one.target)}'s currency is {currency}, not {has}."
            field, message = (
                ("currency", message) if _is_given(entity) else (filled[0], f"{message} Give amounts in {currency}.")
            )
            raise await refusals.because_of(unit, parent, Refused.one(ProblemCode.INVALID, message, field))
        values["currency"] = currency


async def of_restored(unit: Reading, entity: Entity, row: Record) -> dict[str, Any]:
    """Returns the columns that a restored row takes from its parent: its currency, if the row has no amounts.

    Raises Refused (STATE) if the row has amounts in another currency.
    """
    taken: dict[str, Any] = {}
    for one in parents(entity):
        parent = await unit.get(_model(one), row[one.column])
        if parent is None or parent["currency"] == row["currency"]:
            continue
        if _is_kept(entity, row):
            words, has = _words(one.name), row["currency"]
            now = f"It is in {has}, and its {words} is now in {parent['currency']}."
            message = f"{now} Change the {words} back to {has} first, or create a new row."
            raise await refusals.because_of(unit, parent, Refused.one(ProblemCode.STATE, message, "id"))
        taken["currency"] = parent["currency"]
    return taken


async def of_owned(unit: Reading, entity: Entity, rows: Sequence[Record]) -> Mapping[str | None, Sequence[Record]]:
    """Groups owned rows that are restored with their owner by the currency that they take from it.

    The key None has the rows that keep their currency. Takes one statement.

    Raises Refused (STATE) if an owned row has amounts in another currency than its owner.
    """
    taken: dict[UUID, str] = {}
    for one in parents(entity) if rows else []:
        ids = tuple({row[one.column]: None for row in rows})
        found = {parent.id: parent for parent in await unit.read(registry.target(one), Among("id", ids))}
        for row in rows:
            parent = found.get(row[one.column])
            if parent is None or parent["currency"] == row["currency"]:
                continue
            if _is_kept(entity, row):
                message = f"Its {_words(entity.name)} is in {row['currency']}. Restore it in that currency."
                raise await refusals.because_of(unit, row, Refused.one(ProblemCode.STATE, message, "id"))
            taken[row.id] = parent["currency"]
    groups: dict[str | None, list[Record]] = {}
    for row in rows:
        groups.setdefault(taken.get(row.id), []).append(row)
    return groups


async def refuse_change(
    unit: Reading, entity: Entity, before: Record, changed: set[str], given: Collection[str]
) -> None:
    """Raises Refused (INVALID) if the currency of a row changes although other rows have amounts in it.

    `changed`, `given`: the changed columns, and the columns that the input has.

    Deleted rows do not count. The error does not reveal rows that the viewer may not see.
    """
    if "currency" not in changed:
        return
    excluded = False
    for model, one in _dependents(entity):
        if not excluded:  # rows that refer to this one are inserted without a lock on it
            await unit.exclude_references(entity.description.model, [before.id])
            excluded = True
        amounts = [name for name in _amounts(entity) if name in given]
        message = f"The currency must stay {before['currency']}: other rows have amounts in it."
        refused = Refused.one(ProblemCode.INVALID, message, amounts[0] if amounts else "currency")
        await refusals.refuse_if_any(unit, model, every(equals(one.column, before.id), LIVING), refused)


def _dependents(entity: Entity) -> Iterator[tuple[type[Row], ToOne]]:
    for model, names in (*PARENTS.items(), *LINKS.items()):
        relations = registry.of(model).description.to_one
        yield from ((model, relations[name]) for name in names if relations[name].target == entity.name)


def _amounts(entity: Entity) -> list[str]:
    return [one.name for one in entity.description.attributes.values() if one.kind is Kind.MONEY]


def _is_given(entity: Entity) -> bool:
    """Returns whether clients set the currency of rows of an entity."""
    return not entity.description.attributes["currency"].meaning.made_by_server


def _is_kept(entity: Entity, row: Record) -> bool:
    return _is_given(entity) or any(row[name] is not None for name in _amounts(entity))


def _model(one: ToOne) -> type[Row]:
    return registry.target(one).description.model


def _words(name: str) -> str:
    return snake(name).replace("_", " ")
