"""Rules for the memberships of customers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import models
from core.errors import ProblemCode, Refused
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes.number_series import next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.loyalty import tiers
from resolvers.search.expressions import Among
from resolvers.search.record import Record


class MembershipRules(Rules):
    """Rules for memberships: the customer and the programme cannot change, and only verbs change points."""

    completes = frozenset({"joined_on"})

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
