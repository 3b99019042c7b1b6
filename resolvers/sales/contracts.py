"""Rules for contracts, and the mutations contractSign and contractTerminate."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Problems, Refused, under
from models.contracts import ContractStatus
from models.sales import StageKind
from models.values import checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history, obstacles, parties, refusals
from resolvers.changes.number_series import keep_ahead, next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.sales import contract_customers, contract_opportunities, outcomes
from resolvers.search.expressions import EVERY_ROW, LIVING, Among, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import CONTRACT, OPPORTUNITY

_AGREED = ("title", "effective_on", "terminates_on", "amount", "currency", "terms")
"""The columns that cannot be changed after the contract was signed."""


_ENDED = frozenset({ContractStatus.TERMINATED, ContractStatus.EXPIRED})
_TIMES: history.Times = {"signed_at": _ENDED | {ContractStatus.SIGNED}, "ended_at": _ENDED}


class ContractRules(Rules):
    """Rules for contracts: a contract starts as a draft of the viewer, and only drafts can be changed.

    The input `customer_ids` (see `Rules.extra`) contains customers to add to a draft. In an import, which sets the
    input `imported`, a new contract may have any state.
    """

    extra = frozenset({"imported", "customer_ids"})
    lists = frozenset({"customer_ids"})
    completes = frozenset({"currency"})
    history = frozenset({"number", "status", "end_reason", *_TIMES})

    async def check(self, change: Change) -> None:
        """Sets missing values of number, owner, currency and state in a new contract.

        Raises Refused:

        - STATE if a contract that is not a draft is deleted, or if its agreed terms change;
        - STATE if a contract with orders is deleted;
        - INVALID if the end is before the start.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                problems = Problems()
                with problems.collected():
                    if history.is_imported(change):
                        drafted = change.before is not None and change.before["status"] == ContractStatus.DRAFT
                        history.keep(change, self.history, CONTRACT, [] if drafted else ["effective_on"])
                with problems.collected():
                    _refuse_changes(change)
                problems.refuse()
            case Operation.DELETE if change.get("status") != ContractStatus.DRAFT:
                raise Refused.one(ProblemCode.STATE, "Only a draft can be deleted. Terminate it instead.", "id")
            case Operation.DELETE:
                await change.unit.exclude_references(models.Contract, [change.id])
                orders = every(equals("contract_id", change.id), LIVING)
                await obstacles.refuse_rows(change.unit, models.Order, orders, "number", "orders under it", "id")
        begin, end = change.get("effective_on"), change.get("terminates_on")
        if begin is not None and end is not None and end < begin:
            raise Refused.one(ProblemCode.INVALID, "The end must not be before the start.", "terminates_on")
        if change.extra.get("customer_ids") and change.operation is Operation.UPDATE:
            if change.get("status") != ContractStatus.DRAFT:
                message = f"The contract is {change.get('status')}. Use contractAddCustomers."
                raise Refused.one(ProblemCode.STATE, message, "customer_ids")
            # A changed column makes this an update of the contract's row: the version rises and an event is logged.
            change.values["updated_at"] = change.unit.now

    async def follow(self, change: Change) -> None:
        """Adds the customers in the input to the contract.

        The unit checks afterwards whether the viewer may see the contract, because this can depend on its customers.
        """
        ids = change.extra.get("customer_ids")
        if ids:
            await contract_customers.link(change.unit, change.id, await contract_customers.visible(change.unit, ids))

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(ContractStatus.DRAFT)
        if history.is_imported(change):
            await _begin_history(change)
        values["number"] = values.get("number") or await next_number(unit, "CON")
        if "owner_id" not in change.given:
            values["owner_id"] = unit.viewer.id


async def _begin_history(change: Change) -> None:
    """Checks and completes a new imported contract.

    Raises Refused: REQUIRED if a signed contract has no time of signing, or an ended contract no time of ending;
    INVALID or OUT_OF_RANGE if its times do not fit its state, see `history.check_new`.
    """
    values = change.values
    if values.get("number"):
        await keep_ahead(change.unit, "CON", values["number"])
    if not history.check_new(change, CONTRACT, _TIMES, "end_reason"):
        return
    history.require(change, "signed_at")
    zone, last = change.unit.settings.time_zone, values.get("terminates_on")
    if values["status"] == ContractStatus.TERMINATED:
        history.require(change, "ended_at")
    elif values.get("end_reason") is not None:
        raise Refused.one(ProblemCode.INVALID, f"It is {values['status']}, not TERMINATED.", "end_reason")
    if values["status"] == ContractStatus.EXPIRED:
        history.require(change, "terminates_on")
        if last is not None and last >= clock.day_of(change.unit.now, zone):
            raise Refused.one(ProblemCode.INVALID, "It is EXPIRED, so its last day has passed.", "terminates_on")
    if values.get("effective_on") is None:
        signed = clock.day_of(values["signed_at"], zone)
        values["effective_on"] = signed if last is None else min(signed, last)


def _refuse_changes(change: Change) -> None:
    changed = [name for name in _AGREED if change.changes(name)]
    if "currency" in changed and "amount" in change.given:  # an amount brings its currency
        changed = list(dict.fromkeys("amount" if name == "currency" else name for name in changed))
    status = change.before["status"] if change.before is not None else None
    if changed and status != ContractStatus.DRAFT:
        ends = " Use contractTerminate to end it." if status == ContractStatus.SIGNED else ""
        message = f"It is {status}. Only a draft can be changed.{ends}"
        raise Refused([Problem((name,), ProblemCode.STATE, message) for name in changed])


MOST_WON = 50
"""The most opportunities that one signature wins, because they are won in one transaction."""


async def sign(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Signs a draft, and moves the contract's open opportunities to a won stage.

    Raises the same errors as `Machine.begin` and `outcomes.win`. Also raises Refused:

    - REQUIRED if the contract has no customer;
    - INVALID if the last day of the contract has passed, or if one of the opportunities belongs to a customer who is
      not in the contract or has another currency;
    - STATE if one of the opportunities is lost;
    - OUT_OF_RANGE if more than MOST_WON opportunities are not won yet;
    - NOT_ALLOWED if the viewer may not see an opportunity that is not won yet.
    """
    contract = await CONTRACT.begin(unit, "contractSign", id, expected_version, lambda: _lock_opportunities(unit, id))
    members = await unit.find(models.ContractCustomer, every(equals("contract_id", id), LIVING))
    if not members:
        raise Refused.one(ProblemCode.REQUIRED, "The contract has no customer. Add one first.", "customers")
    today = unit.today
    effective, ends = contract["effective_on"] or today, contract["terminates_on"]
    if ends is not None and ends < max(today, effective):
        raise Refused.one(ProblemCode.INVALID, "The last day has passed. Give a later one.", "terminates_on")
    opportunities = await contract_opportunities.sealed(unit, id)
    unit.require_held(models.Opportunity, [one.id for one in opportunities])
    customers = {member["customer_id"] for member in members}
    for one in opportunities:
        if one["customer_id"] not in customers or one["currency"] != contract["currency"]:  # by an earlier version
            with under("opportunities"):
                link = {"contract_id": id, "opportunity_id": one.id}
                await parties.check(unit, registry.of(models.ContractOpportunity), link, {"opportunity_id"})
    for one in await _to_win(unit, opportunities):
        with under("opportunities"):
            await outcomes.win(unit, one.id, None, None)
    await CONTRACT.end(unit, "contractSign", contract, signed_at=unit.now, effective_on=effective)
    return id


async def _to_win(unit: Unit, opportunities: Sequence[Record]) -> list[Record]:
    """Returns those of some opportunities that are open.

    Raises Refused: STATE if one of `opportunities` is lost; NOT_ALLOWED if the viewer may not change one that is open;
    OUT_OF_RANGE if more than MOST_WON are open.
    """
    ids = tuple({one["stage_id"] for one in opportunities})
    kinds = {stage.id: stage["kind"] for stage in await unit.find(models.Stage, Among("id", ids))} if ids else {}
    wanted = [one for one in opportunities if kinds[one["stage_id"]] != StageKind.WON]
    changed = access.changeable(unit.viewer, registry.of(models.Opportunity))
    if wanted and changed != EVERY_ROW:
        these = every(Among("id", tuple(one.id for one in wanted)), changed)
        if len(await unit.ids(models.Opportunity, these)) < len(wanted):
            raise refusals.neutral("id")
    for one in wanted:
        with under("opportunities"):
            OPPORTUNITY.refuse_from("opportunityWin", kinds[one["stage_id"]])
    if len(wanted) > MOST_WON:
        message = f"{len(wanted)} are open, and a signature wins at most {MOST_WON}. Use opportunityWin first."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "opportunities")
    return wanted


async def _lock_opportunities(unit: Unit, id: UUID) -> None:
    """Locks a contract's opportunities, and the won stages to which they move if the contract is signed.

    Must be called before the contract is locked.
    """
    if await unit.peek(models.Contract, id) is None:
        return
    opportunities = await contract_opportunities.sealed(unit, id)
    one_per_stage = {one["stage_id"]: one for one in opportunities}.values()
    stages = [await outcomes.stage_after(unit, one, StageKind.WON) for one in one_per_stage]
    ids = [one.id for one in opportunities]
    await unit.hold({models.Stage: [stage.id for stage in stages if stage is not None], models.Opportunity: ids})


async def terminate(unit: Unit, id: UUID, reason: str | None, expected_version: int | None) -> UUID:
    """Terminates a signed contract early.

    Raises the same errors as `Machine.begin`. Also raises Refused (TOO_LONG) if `reason` is too long.
    """
    contract = await CONTRACT.begin(unit, "contractTerminate", id, expected_version)
    await CONTRACT.end(unit, "contractTerminate", contract, ended_at=unit.now, end_reason=_checked_reason(reason))
    return id


def _checked_reason(reason: str | None) -> str | None:
    """Validates a value of the column `end_reason` and returns it.

    Raises Refused (TOO_LONG) if the value is too long.
    """
    problems: list[Problem] = []
    values = checked(registry.of(models.Contract).description, {"end_reason": reason}, problems)
    if problems:
        raise Refused([Problem(("reason",), one.code, one.message) for one in problems])
    text: str | None = values["end_reason"]
    return text
