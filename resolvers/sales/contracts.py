"""Rules for contracts, and the mutations contractAddCustomers, contractSign and contractTerminate."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused, under
from models.contracts import ContractStatus
from models.sales import StageKind
from models.values import checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.catalogue.amounts import keep_currency
from resolvers.changes import history, refusals
from resolvers.changes.number_series import keep_ahead, next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.sales import outcomes
from resolvers.search.expressions import LIVING, Among, Expression, Some, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import CONTRACT, OPPORTUNITY

_AGREED = ("title", "effective_on", "terminates_on", "amount", "currency", "terms")
"""The columns that cannot be changed after the contract was signed."""


_ENDED = frozenset({ContractStatus.TERMINATED, ContractStatus.EXPIRED})
_TIMES: history.Times = {"signed_at": _ENDED | {ContractStatus.SIGNED}, "ended_at": _ENDED}


class ContractRules(Rules):
    """Rules for contracts: a contract starts as a draft of the viewer, and only drafts can be changed.

    The input `customer_ids` (see `Rules.extra`) contains customers to add. In an import, which sets the input
    `imported`, a new contract may have any state.
    """

    extra = frozenset({"imported", "customer_ids"})
    completes = frozenset({"currency"})
    history = frozenset({"number", "status", "end_reason", *_TIMES})

    async def check(self, change: Change) -> None:
        """Sets missing values of number, owner, currency and state in a new contract.

        Raises Refused:

        - STATE if a contract that is not a draft is deleted, or if its agreed terms change;
        - INVALID if the end is before the start, or if the currency changes although orders refer to the contract.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                if history.is_imported(change):
                    drafted = change.before is not None and change.before["status"] == ContractStatus.DRAFT
                    history.keep(change, self.history, CONTRACT, [] if drafted else ["effective_on"])
                _refuse_changes(change)
            case Operation.DELETE if change.get("status") != ContractStatus.DRAFT:
                raise Refused.one(ProblemCode.STATE, "Only a draft can be deleted. Terminate it instead.", "id")
        begin, end = change.get("effective_on"), change.get("terminates_on")
        if begin is not None and end is not None and end < begin:
            raise Refused.one(ProblemCode.INVALID, "The end must not be before the start.", "terminates_on")
        await keep_currency(change, "contract_id", models.Order)
        if change.extra.get("customer_ids") and change.operation is Operation.UPDATE:
            CONTRACT.refuse_from("contractAddCustomers", change.get("status"))
            # A changed column makes this an update of the contract's row: the version rises and an event is logged.
            change.values["updated_at"] = change.unit.now

    async def follow(self, change: Change) -> None:
        """Adds the customers in the input to the contract.

        The unit checks afterwards whether the viewer may see the contract, because this can depend on its customers.
        """
        ids = change.extra.get("customer_ids")
        if ids:
            await _link(change.unit, change.id, await _visible(change.unit, ids))

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


class ContractLinkRules(Rules):
    """Rules for the imported customers and opportunities of a contract.

    After the contract is signed, an import cannot replace them, just as no mutation can.
    """

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the contract, which is not signed meanwhile. An import locks nothing."""
        return () if "imported" in given else ("contract",)

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if an import changes a link of a contract that is not a draft."""
        changed = [column for column in change.given if column != "external_id" and change.changes(column)]
        if change.before is None or not changed or not history.is_imported(change):
            return
        for id in (change.before["contract_id"], change.get("contract_id")):
            contract = await change.unit.get(models.Contract, id)
            if contract is not None and contract["status"] != ContractStatus.DRAFT:
                message = f"The contract is {contract['status']}. Only a draft can be changed."
                raise Refused([Problem((column,), ProblemCode.STATE, message) for column in sorted(changed)])

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Raises Refused (STATE) if a customer or an opportunity would take its link to a signed contract along.

        A restore leaves out the links to contracts that were signed without them.
        """
        ids = tuple({row["contract_id"] for row in rows})
        contracts = {one.id: one for one in await unit.find(models.Contract, Among("id", ids), lock=True)}
        signed = [one for one in contracts.values() if one["status"] == ContractStatus.SIGNED]
        if operation is Operation.DELETE and signed:
            message = f"It belongs to the contract {signed[0]['number']}, which is SIGNED. Terminate that first."
            raise await refusals.because_of(unit, signed[0], Refused.one(ProblemCode.STATE, message, "id"))
        if operation is Operation.DELETE:
            return rows
        ends = {id: one["signed_at"] for id, one in contracts.items() if one["status"] != ContractStatus.DRAFT}
        return [row for row in rows if row["contract_id"] not in ends or ends[row["contract_id"]] <= row["deleted_at"]]


def _refuse_changes(change: Change) -> None:
    changed = [name for name in _AGREED if change.changes(name)]
    status = change.before["status"] if change.before is not None else None
    if changed and status != ContractStatus.DRAFT:
        raise Refused.one(ProblemCode.STATE, f"It is {status}. Only a draft can be changed.", changed[0])


MOST_CUSTOMERS = 10_000


async def add_customers(
    unit: Unit,
    id: UUID,
    expected_version: int | None,
    *,
    ids: Sequence[UUID] = (),
    segment_id: UUID | None = None,
    where: Expression | None = None,
) -> UUID:
    """Adds customers to a contract: those in `ids`, those of a segment, and those that match `where`.

    Skips hidden customers of the segment and of `where`. Raises the same errors as `Machine.begin`. Also raises
    Refused: REQUIRED if no customers are named; NOT_FOUND if any of `ids` is not a visible customer; OUT_OF_RANGE if
    more than MOST_CUSTOMERS customers would be added.
    """
    contract = await CONTRACT.begin(unit, "contractAddCustomers", id, expected_version)
    if not ids and segment_id is None and where is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give customers, a segment or a condition.", "where")
    customer = registry.of(models.Customer)
    visible = every(access.rows(unit.viewer, customer), LIVING)
    wanted = await _visible(unit, ids)
    conditions = [] if where is None else [where]
    if segment_id is not None:
        conditions.append(Some(customer.description.to_many["segments"], equals("id", segment_id)))
    for condition in conditions:
        more = await unit.ids(models.Customer, every(condition, visible), limit=MOST_CUSTOMERS + 1)
        wanted |= dict.fromkeys(more)
    if len(wanted) > MOST_CUSTOMERS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_CUSTOMERS:,} customers at once.", "where")
    if await _link(unit, id, wanted):
        await CONTRACT.end(unit, "contractAddCustomers", contract)
    return id


async def _visible(unit: Unit, ids: Sequence[UUID]) -> dict[UUID, None]:
    """Returns the ids without duplicates.

    Raises Refused: NOT_FOUND if an id is not the id of a visible customer; OUT_OF_RANGE if there are more than
    MOST_CUSTOMERS ids.
    """
    wanted = dict.fromkeys(ids)
    if len(wanted) > MOST_CUSTOMERS:
        raise Refused.one(
            ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_CUSTOMERS:,} customers at once.", "customer_ids"
        )
    visible = every(access.rows(unit.viewer, registry.of(models.Customer)), LIVING)
    found = set(await unit.ids(models.Customer, every(Among("id", tuple(wanted)), visible)))
    missing = [index for index, one in enumerate(wanted) if one not in found]
    if missing:
        message = "There is no Customer with this id."
        raise Refused([Problem(("customer_ids", str(n)), ProblemCode.NOT_FOUND, message) for n in missing])
    return wanted


async def _link(unit: Unit, id: UUID, wanted: dict[UUID, None]) -> bool:
    """Adds the customers in `wanted` that the contract does not have yet. Returns whether any customers were added."""
    present = await unit.find(models.ContractCustomer, every(equals("contract_id", id), LIVING))
    link, parties = registry.of(models.ContractCustomer), {row["customer_id"] for row in present}
    await unit.insert_all(link, [{"contract_id": id, "customer_id": one} for one in wanted if one not in parties])
    return bool(wanted.keys() - parties)


async def sign(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Signs a draft, and moves the contract's open opportunities to a won stage.

    Raises the same errors as `Machine.begin` and `outcomes.win`. Also raises Refused:

    - REQUIRED if the contract has no customer;
    - INVALID if the last day of the contract has passed;
    - STATE if one of the opportunities is lost;
    - NOT_ALLOWED if the viewer may not see an opportunity that is not won yet.
    """
    contract = await CONTRACT.begin(unit, "contractSign", id, expected_version, lambda: _lock_opportunities(unit, id))
    parties = await unit.find(models.ContractCustomer, every(equals("contract_id", id), LIVING), limit=1)
    if not parties:
        raise Refused.one(ProblemCode.REQUIRED, "The contract has no customer. Add one first.", "customers")
    today = unit.today
    effective, ends = contract["effective_on"] or today, contract["terminates_on"]
    if ends is not None and ends < max(today, effective):
        raise Refused.one(ProblemCode.INVALID, "The last day has passed. Give a later one.", "terminates_on")
    links = await unit.find(models.ContractOpportunity, every(equals("contract_id", id), LIVING))
    unit.require_held(models.Opportunity, [link["opportunity_id"] for link in links])
    for link in links:
        opportunity = await unit.get(models.Opportunity, link["opportunity_id"], lock=True)
        if opportunity is None or opportunity["deleted_at"] is not None:
            continue
        state = await outcomes.state_of(unit, opportunity)
        if state != StageKind.WON and not await refusals.sees(unit, opportunity):
            raise refusals.neutral("id")
        with under("opportunities"):
            if state != StageKind.WON:
                OPPORTUNITY.refuse_from("opportunityWin", state)
                await outcomes.win(unit, opportunity.id, None, None)
    await CONTRACT.end(unit, "contractSign", contract, signed_at=unit.now, effective_on=effective)
    return id


async def _lock_opportunities(unit: Unit, id: UUID) -> None:
    """Locks a contract's opportunities and the stages to which they move. Both must be locked before the contract."""
    if await unit.peek(models.Contract, id) is None:
        return
    links = await unit.find(models.ContractOpportunity, every(equals("contract_id", id), LIVING))
    ids = tuple(link["opportunity_id"] for link in links)
    opportunities = await unit.find(models.Opportunity, every(Among("id", ids), LIVING)) if ids else []
    stages = [await outcomes.stage_after(unit, one, StageKind.WON) for one in opportunities]
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
