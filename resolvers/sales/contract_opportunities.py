"""Rules for the opportunities of a contract, which signing the contract wins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.contracts import ContractStatus
from models.sales import StageKind
from resolvers.access import Operation
from resolvers.changes import history, refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record


def refuse_imported_link(change: Change, contract: Record | None) -> None:
    """Raises Refused (STATE) if an import changes or adds a link of a contract that is not a draft.

    Exception: if an import has created the contract as already signed, imports may add links to it.
    """
    if contract is None or contract["status"] == ContractStatus.DRAFT:
        return
    columns: tuple[str, ...] = ("contract_id",)
    if change.before is not None:
        columns = tuple(sorted(name for name in change.given - {"external_id"} if change.changes(name)))
    elif contract["signed_at"] <= contract["created_at"]:
        return
    if columns:
        message = f"The contract is {contract['status']}. Only a draft can be changed."
        raise Refused([Problem((column,), ProblemCode.STATE, message) for column in columns])


async def check_owned(unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
    """Returns the links of contracts to delete or restore together with a customer or an opportunity.

    `rows`: the links of the customer or opportunity.

    A link is not restored if its contract was signed after the link was deleted. Raises Refused (STATE) if a deletion
    would delete a link of a signed contract.
    """
    ids = tuple({row["contract_id"] for row in rows})
    contracts = {one.id: one for one in await unit.find(models.Contract, Among("id", ids), lock=True)} if ids else {}
    signed = [one for one in contracts.values() if one["status"] == ContractStatus.SIGNED]
    if operation is Operation.DELETE:
        for contract in signed:
            message = f"It belongs to the contract {contract['number']}, which is SIGNED. Terminate that first."
            raise await refusals.because_of(unit, contract, Refused.one(ProblemCode.STATE, message, "id"))
        return rows
    since = {id: one["signed_at"] for id, one in contracts.items() if one["status"] != ContractStatus.DRAFT}
    return [row for row in rows if row["contract_id"] not in since or since[row["contract_id"]] <= row["deleted_at"]]


class ContractOpportunityRules(Rules):
    """Rules for a contract's opportunities: a signed contract keeps its opportunities."""

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the relation to the contract, which cannot be signed while it is locked."""
        return ("contract",)

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Raises Refused (STATE) if a deletion would also delete a link of a signed contract."""
        return await check_owned(unit, operation, rows)

    async def check(self, change: Change) -> None:
        """Checks a link of a contract and an opportunity.

        The link is added, removed, or replaced by an import. Raises Refused (STATE) if the contract is no draft, or if
        an import links an opportunity that is not won to a signed contract.
        """
        unit = change.unit
        contract = await unit.get(models.Contract, change.get("contract_id"))
        if history.is_imported(change):
            if change.before is not None:
                refuse_imported_link(change, await unit.get(models.Contract, change.before["contract_id"]))
            refuse_imported_link(change, contract)
        elif contract is not None and contract["status"] != ContractStatus.DRAFT:
            ends = " Use contractTerminate to end it." if contract["status"] == ContractStatus.SIGNED else ""
            message = f"The contract is {contract['status']}. Only a draft's opportunities change.{ends}"
            raise Refused.one(ProblemCode.STATE, message, "contract_id")
        if contract is not None and contract["status"] == ContractStatus.SIGNED:
            await _require_won(unit, await unit.get(models.Opportunity, change.get("opportunity_id")))


async def _require_won(unit: Unit, opportunity: Record | None) -> None:
    """Raises Refused (STATE) if an opportunity of a signed contract is not won."""
    stage = await unit.get(models.Stage, opportunity["stage_id"]) if opportunity is not None else None
    if opportunity is not None and stage is not None and stage["kind"] != StageKind.WON:
        message = f"The contract is SIGNED, but the opportunity is {stage['kind']}. Give a won one, or win it first."
        refused = Refused.one(ProblemCode.STATE, message, "opportunity_id")
        raise await refusals.because_of(unit, opportunity, refused)


async def refuse_lost_sale(unit: Unit, opportunity: UUID) -> None:
    """Raises Refused (STATE) if a locked opportunity of a signed contract would no longer be won."""
    links = await unit.find(models.ContractOpportunity, every(equals("opportunity_id", opportunity), LIVING))
    ids = tuple(link["contract_id"] for link in links)
    signed = every(Among("id", ids), equals("status", str(ContractStatus.SIGNED)), LIVING)
    for contract in await unit.find(models.Contract, signed) if ids else []:
        message = f"The contract {contract['number']}, which is SIGNED, has won it. Terminate that first."
        raise await refusals.because_of(unit, contract, Refused.one(ProblemCode.STATE, message, "id"))


async def sealed(unit: Unit, contract: UUID) -> list[Record]:
    """Returns the undeleted opportunities of a contract."""
    links = await unit.find(models.ContractOpportunity, every(equals("contract_id", contract), LIVING))
    ids = tuple(link["opportunity_id"] for link in links)
    return await unit.find(models.Opportunity, every(Among("id", ids), LIVING)) if ids else []
