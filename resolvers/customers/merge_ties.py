"""Which moved rows must stay together when a merge is undone, because a rule says that they are the same customer's.

For example, an order goes back to its former customer only if its opportunity does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import models
from models.orders import OrderStatus
from models.row import Row
from resolvers import registry
from resolvers.changes.pairs import PAIRS
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Expression, Not, Related, equals, every
from resolvers.search.record import Record

Path = tuple[str, ...]
Node = tuple[str, UUID]
"""A row, by the name of its entity and its id."""

TIES: tuple[tuple[type[Row], Path, Path], ...] = (
    *((pair.model, pair.path[:-1], pair.like[:-1]) for pair in PAIRS if pair.path[-1] == "customer_id"),
    (models.Invoice, ("order",), ()),
    (models.Invoice, ("repair", "support_case"), ()),
    (models.SurveyResponse, ("support_case",), ()),
    (models.PointsEntry, ("earning",), ()),
    (models.PointsEntry, ("order_line", "order"), ()),
    (models.PointsEntry, ("order_line", "order"), ("membership",)),
)
"""Paths from the rows of a model to two rows that are the same customer's. An empty path is the row itself."""

_BOUND = Not(equals("status", str(OrderStatus.CANCELLED)))


@dataclass(slots=True)
class Ties:
    """Pairs of rows that stay together, and rows that stay because of a row that was not moved."""

    pairs: dict[Node, list[Node]] = field(default_factory=lambda: defaultdict(list))
    fixed: set[Node] = field(default_factory=set)

    def add(self, one: Node, other: Node) -> None:
        """Ties two rows."""
        self.pairs[one].append(other)
        self.pairs[other].append(one)

    def staying(self, seeds: Collection[Node]) -> set[Node]:
        """Returns the rows that stay, given some that do."""
        found = {*seeds, *self.fixed}
        new = list(found)
        while new:
            for other in self.pairs.get(new.pop(), ()):
                if other not in found:
                    found.add(other)
                    new.append(other)
        return found


async def find(unit: Unit, moved: Mapping[Entity, Mapping[UUID, Record]], survivor: UUID) -> Ties:
    """Returns the ties among rows that a merge has moved, and to other rows of the survivor. Takes few statements.

    `moved`: the rows as they are now.
    """
    found = Ties()
    for model, path, other in TIES:
        entity = registry.of(model)
        ends = [_end(entity, path), _end(entity, other)]
        reached = [_leads(entity, way, moved.get(end, {})) for way, end in zip((path, other), ends, strict=True)]
        rows: dict[UUID, Record] = {}
        for where in filter(None, reached):
            rows |= {row.id: row for row in await unit.read(entity, every(where, LIVING))}
        if model is models.PointsEntry and other:  # an entry that was moved is itself what is tied
            rows = {id: row for id, row in rows.items() if id not in moved.get(entity, {})}
        if rows:
            both = [await _follow(unit, entity, way, list(rows.values())) for way in (path, other)]
            for id in rows:
                await _tie(
                    unit, found, moved, survivor, [(end, nodes.get(id)) for end, nodes in zip(ends, both, strict=True)]
                )
    await _tie_parties(unit, found, moved, survivor)
    return found


async def _tie(
    unit: Unit,
    found: Ties,
    moved: Mapping[Entity, Mapping[UUID, Record]],
    survivor: UUID,
    ends: Sequence[tuple[Entity, Record | None]],
) -> None:
    (one, first), (other, second) = ends
    if first is None or second is None:
        return
    is_moved = [row.id in moved.get(entity, {}) for entity, row in ((one, first), (other, second))]
    nodes = [(one.name, first.id), (other.name, second.id)]
    if all(is_moved):
        found.add(nodes[0], nodes[1])
    for number, row in enumerate((second, first)):
        if is_moved[number] and not is_moved[1 - number] and row.get("customer_id", survivor) == survivor:
            found.fixed.add(nodes[number])


async def _tie_parties(unit: Unit, found: Ties, moved: Mapping[Entity, Mapping[UUID, Record]], survivor: UUID) -> None:
    """Ties moved parties of contracts to the survivor's orders under them, and to the opportunities that they seal."""
    party, order, opportunity = map(registry.of, (models.ContractCustomer, models.Order, models.Opportunity))
    parties = {row["contract_id"]: row.id for row in moved.get(party, {}).values() if row["deleted_at"] is None}
    if not parties:
        return
    under = Among("contract_id", tuple(parties))
    theirs = equals("customer_id", survivor)
    bound = [
        (order, row.id, row["contract_id"]) for row in await unit.read(order, every(under, theirs, _BOUND, LIVING))
    ]
    links = await unit.find(models.ContractOpportunity, every(under, LIVING))
    sealed = {row.id: row for row in await unit.known(opportunity, {link["opportunity_id"] for link in links})}
    bound += [
        (opportunity, link["opportunity_id"], link["contract_id"])
        for link in links
        if sealed[link["opportunity_id"]]["customer_id"] == survivor
    ]
    for entity, id, contract in bound:
        node = (party.name, parties[contract])
        if id in moved.get(entity, {}):
            found.add(node, (entity.name, id))
        else:
            found.fixed.add(node)


def _end(entity: Entity, path: Path) -> Entity:
    for name in path:
        entity = registry.target(entity.description.to_one[name])
    return entity


def _leads(entity: Entity, path: Path, ids: Mapping[UUID, Record]) -> Expression | None:
    """Returns the condition that a path leads to one of some rows, or None if there are none."""
    if not ids:
        return None
    if not path:
        return Among("id", tuple(ids))
    one = entity.description.to_one[path[0]]
    if len(path) == 1:
        return Among(one.column, tuple(ids))
    further = _leads(registry.target(one), path[1:], ids)
    return None if further is None else Related(one, further)


async def _follow(unit: Unit, entity: Entity, path: Path, rows: Sequence[Record]) -> dict[UUID, Record]:
    """Returns the rows at the end of a path, by the ids of the rows at its beginning."""
    found = {row.id: row for row in rows}
    for name in path:
        one = entity.description.to_one[name]
        entity = registry.target(one)
        ids = {row[one.column] for row in found.values() if row[one.column] is not None}
        known = {row.id: row for row in await unit.known(entity, ids)}
        found = {id: known[row[one.column]] for id, row in found.items() if row[one.column] in known}
    return found
