"""Rules for the memberships of customers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.loyalty import PointsKind
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes.number_series import next_number
from resolvers.changes.row_writer import RowWriter
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.loyalty import tiers
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, every
from resolvers.search.record import Record


class MembershipRules(Rules):
    """Rules for memberships: the customer and the programme cannot change, and only verbs change points."""

    completes = frozenset({"joined_on"})
    adds_up = True

    async def merge_locks(self, unit: RowWriter, ids: Collection[UUID]) -> Mapping[Entity, Collection[UUID]]:
        """Returns the tiers that the memberships may get."""
        members = await unit.known(registry.of(models.Membership), ids)
        levels = await tiers.of_programs(unit, {row["program_id"] for row in members})
        return {registry.of(models.MembershipTier): [row.id for rows in levels.values() for row in rows]}

    async def settle_merge(self, unit: RowWriter, ids: Collection[UUID]) -> None:
        """Adds up the points of memberships to or from which entries have moved, and finds their tiers."""
        entity = registry.of(models.Membership)
        members = await unit.find(models.Membership, every(Among("id", tuple(ids)), LIVING))
        theirs = every(Among("membership_id", tuple(row.id for row in members)), LIVING)
        entries = await unit.find(models.PointsEntry, theirs) if members else []
        levels = await tiers.of_programs(unit, {row["program_id"] for row in members})
        for row in members:
            own = [entry for entry in entries if entry["membership_id"] == row.id]
            earned = sum(entry["points"] for entry in own if entry["kind"] != PointsKind.REDEEM)
            spend = sum(entry["spend"] for entry in own)
            sums = {
                "points_balance": sum(entry["points"] for entry in own),
                "status_points": earned,
                "spend": spend,
                "tier_id": tiers.best(levels[row["program_id"]], earned, spend),
            }
            if any(row[name] != value for name, value in sums.items()):
                await unit.mark_all(entity, [row], sums)

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the programme if it decides on the tier, so that its tiers stay."""
        return () if operation in (Operation.UPDATE, Operation.DELETE) else ("program",)

    async def check(self, change: Change) -> None:
        """Sets the number, the first tier, points of zero, and a missing day of joining.

        Raises Refused: STATE if the programme is not active; NOT_ALLOWED if the customer or the programme changes;
        INVALID for a tier that the member has not reached.
        """
        unit, values = change.unit, change.values
        for column in ("customer_id", "program_id"):
            if change.operation is Operation.UPDATE and change.changes(column):
                message = "The customer and the programme of a membership cannot change. Create another one."
                raise Refused.one(ProblemCode.NOT_ALLOWED, message, column)
        if change.operation is Operation.UPDATE and change.changes("tier_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "The tier follows from points and spend.", "tier_id")
        if change.operation not in (Operation.CREATE, Operation.RESTORE):
            return
        program = await unit.get(models.MembershipProgram, change.get("program_id"), lock=True)
        assert program is not None
        if change.operation is Operation.CREATE:
            if not program["active"]:
                message = "The programme is not active, so nobody can join it."
                raise Refused.one(ProblemCode.STATE, message, "program_id")
            for name in ("points_balance", "status_points", "spend"):
                values.setdefault(name, 0)
            values["joined_on"] = values.get("joined_on") or unit.today
            values["number"] = values.get("number") or await next_number(unit, "MEM")
        found = (await tiers.of_programs(unit, {program.id}))[program.id]
        tier = tiers.best(found, change.get("status_points") or 0, change.get("spend") or 0)
        if values.get("tier_id") not in (None, tier):
            message = "The tier follows from points and spend. Leave it out."
            raise Refused.one(ProblemCode.INVALID, message, "tier_id")
        values["tier_id"] = tier

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Gives memberships that come back with their customer the tiers that they have reached meanwhile."""
        if operation is not Operation.RESTORE or not rows:
            return rows
        ids = tuple({row["program_id"] for row in rows})
        programs = await unit.find(models.MembershipProgram, Among("id", ids), lock=True)
        living = {program.id for program in programs if program["deleted_at"] is None}
        # The tiers of a programme that comes back itself are still those that its members had.
        concerned = [row for row in rows if row["program_id"] in living]
        await tiers.refit(unit, concerned)
        fresh = {row.id: row for row in await unit.known(registry.of(models.Membership), [row.id for row in concerned])}
        return [fresh.get(row.id, row) for row in rows]
