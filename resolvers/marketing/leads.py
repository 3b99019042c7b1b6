"""Rules for leads."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.marketing import LeadStatus
from resolvers import access
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules

_UNSTARTED = (LeadStatus.NEW, LeadStatus.ASSIGNED)


class LeadRules(Rules):
    """Rules for leads: the status follows the owner, and a converted lead does not change."""

    completes = frozenset({"received_at"})

    async def check(self, change: Change) -> None:
        """Sets the owner, the status and the time of a new lead, and the status when the owner changes.

        Raises Refused (STATE) if a converted lead changes, and Refused (NOT_ALLOWED) if the viewer may not change the
        owner.
        """
        unit, before = change.unit, change.before
        if change.operation is Operation.CREATE:
            if "owner_id" not in change.given:
                change.values["owner_id"] = access.default_owner(unit.viewer)
            owned = change.get("owner_id") is not None
            change.values["received_at"] = change.values.get("received_at") or unit.now
            change.values["assigned_at"] = change.values.get("assigned_at") or (unit.now if owned else None)
            change.values |= {"status": str(LeadStatus.ASSIGNED if owned else LeadStatus.NEW), "score": 0}
        elif change.operation is Operation.UPDATE and before is not None:
            if before["status"] == LeadStatus.CONVERTED:
                raise Refused.one(ProblemCode.STATE, "A converted lead cannot change. Change its customer.", "id")
            if change.changes("owner_id"):
                access.permit_lead_owner(unit.viewer, before["owner_id"], change.get("owner_id"))
                owned = change.get("owner_id") is not None
                change.values["assigned_at"] = unit.now if owned else None
                if before["status"] in _UNSTARTED:
                    change.values["status"] = str(LeadStatus.ASSIGNED if owned else LeadStatus.NEW)
