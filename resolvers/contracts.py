"""Rules of contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import models
from core.errors import ProblemCode, Refused
from models.contracts import ContractStatus
from resolvers.access import Operation
from resolvers.amounts import keep_currency
from resolvers.numbers import next_number
from resolvers.rules import Rules

if TYPE_CHECKING:
    from resolvers.changes.unit import Change

_AGREED = ("title", "effective_on", "terminates_on", "amount", "currency", "terms")
"""What nobody changes any more once it is signed."""


class ContractRules(Rules):
    """A contract begins as a draft, which alone is changed; who writes it answers for it.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency"})

    async def check(self, change: Change) -> None:
        """Completes number, owner and currency; refuses to end before it begins, and to change what was agreed."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE if not change.extra.get("imported"):
                _refuse_changes(change)
            case Operation.DELETE if change.get("status") != ContractStatus.DRAFT:
                raise Refused.one(ProblemCode.STATE, "Only a draft is deleted: terminate it instead.", "id")
        begin, end = change.get("effective_on"), change.get("terminates_on")
        if begin is not None and end is not None and end < begin:
            raise Refused.one(ProblemCode.INVALID, "It must not end before it begins.", "terminates_on")
        await keep_currency(change, "contract_id", models.Order)

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(ContractStatus.DRAFT)
        values["number"] = values.get("number") or await next_number(unit, "CON")
        if "owner_id" not in change.given:
            values["owner_id"] = unit.viewer.id


def _refuse_changes(change: Change) -> None:
    changed = [name for name in _AGREED if change.changes(name)]
    if changed and change.get("status") != ContractStatus.DRAFT:
        raise Refused.one(ProblemCode.STATE, f"It is {change.get('status')}: only a draft is changed.", changed[0])
