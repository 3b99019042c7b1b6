"""Writes the ledger of points: earnings, and what is taken from them.

Points are taken from the earnings that expire first. The membership is locked until the transaction ends, so no more
points are taken than it has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.loyalty import MOST_POINTS, PointsKind
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.loyalty import tiers
from resolvers.search.expressions import LIVING, Among, Compare, Operator, every
from resolvers.search.record import Record


class Taking(NamedTuple):
    """Points to take from an earning."""

    earning: Record
    points: int


@dataclass(slots=True)
class Account:
    """A locked membership in the course of a transaction, and its earnings from which points remain.

    `earnings`: those that expire first come first.
    `points`, `status`, `spend`: by how much the balance, the status points and the spend have changed so far.
    """

    membership: Record
    earnings: list[Record]
    points: int = 0
    status: int = 0
    spend: int = 0
    _left: dict[UUID, int] = field(default_factory=dict)

    @property
    def balance(self) -> int:
        """The present number of points."""
        return int(self.membership["points_balance"]) + self.points

    def left_of(self, earning: Record) -> int:
        """Returns how many points of an earning are not used yet."""
        return self._left.get(earning.id, int(earning["remaining"]))

    def take(self, points: int, first: UUID | None = None) -> list[Taking]:
        """Takes points, at most the balance, and returns from which earnings.

        `first`: the earning from which points are taken before all others.
        """
        taken: list[Taking] = []
        for earning in sorted(self.earnings, key=lambda one: one.id != first):
            part = min(self.left_of(earning), points)
            if part > 0:
                self._left[earning.id] = self.left_of(earning) - part
                taken.append(Taking(earning, part))
                points -= part
        self.points -= sum(one.points for one in taken)
        return taken

    @property
    def changed(self) -> list[tuple[Record, int]]:
        """The earnings from which points were taken, each with the number of its points that are left."""
        return [(one, self._left[one.id]) for one in self.earnings if one.id in self._left]


async def accounts(unit: Unit, memberships: Sequence[Record]) -> list[Account]:
    """Returns the accounts of locked memberships, in one statement. Points that are due have expired in them."""
    where = every(Among("membership_id", tuple(row.id for row in memberships)), Compare("remaining", Operator.GT, 0))
    rows = await unit.find(models.PointsEntry, every(where, LIVING), lock=True) if memberships else []
    rows.sort(key=lambda one: (one["expires_on"] is None, one["expires_on"], one["at"], str(one.id)))
    return [Account(one, [row for row in rows if row["membership_id"] == one.id]) for one in memberships]


def due(unit: Unit, account: Account) -> list[Taking]:
    """Takes the points that have expired by now, and returns from which earnings."""
    taken = []
    for earning in account.earnings:
        if earning["expires_on"] is not None and earning["expires_on"] <= unit.today:
            taken += account.take(account.left_of(earning), earning.id)
    account.status -= sum(one.points for one in taken)
    return taken


def taking(
    unit: Unit, account: Account, kind: PointsKind, taken: Sequence[Taking], **values: object
) -> list[dict[str, Any]]:
    """Returns the ledger entries of points that were taken. `values`: further columns of these entries."""
    return [
        {**entry(unit, account.membership, kind, -one.points), "earning_id": one.earning.id, **values} for one in taken
    ]


def entry(unit: Unit, membership: Record, kind: PointsKind, points: int) -> dict[str, Any]:
    """Returns the columns that every ledger entry has."""
    return {
        "membership_id": membership.id,
        "kind": str(kind),
        "points": points,
        "remaining": points if kind is PointsKind.EARN else 0,
        "at": unit.now,
        "spend": 0,
        "currency": membership["currency"],
    }


async def post(unit: Unit, accounts: Sequence[Account], entries: Sequence[Mapping[str, Any]]) -> None:
    """Writes ledger entries, what remains of the earnings, and the balances and tiers of the memberships.

    Raises Refused (OUT_OF_RANGE) if a membership would have more than MOST_POINTS points.
    """
    used_up: list[Record] = []
    entity = registry.of(models.PointsEntry)
    for account in accounts:
        for earning, left in account.changed:
            if left:
                await unit.store(entity, earning, {"remaining": left})
            else:
                used_up.append(earning)
    if used_up:
        await unit.mark_all(entity, used_up, {"remaining": 0})
    _ = await unit.insert_all(entity, entries)
    moved = [one for one in accounts if one.points or one.status or one.spend]
    found = await tiers.of_programs(unit, {one.membership["program_id"] for one in moved})
    for account in moved:
        row = account.membership
        status, spend = row["status_points"] + account.status, row["spend"] + account.spend
        if max(account.balance, status) > MOST_POINTS:
            message = f"The customer would have more than {MOST_POINTS:,} points. Give fewer."
            raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "points")
        tier = tiers.best(found[row["program_id"]], status, spend)
        sums = {"points_balance": account.balance, "status_points": status, "spend": spend, "tier_id": tier}
        changed = {name: value for name, value in sums.items() if value != row[name]}
        await unit.store(registry.of(models.Membership), row, changed)
