"""Rules for the customers of a contract, and the mutations contractAddCustomers and contractRemoveCustomers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from models.contracts import ContractStatus
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history, parties, refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.reads.segment_customers import customers_of
from resolvers.sales import contract_opportunities
from resolvers.search.expressions import LIVING, Among, Expression, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import CONTRACT

_DRAFT = str(ContractStatus.DRAFT)

MOST_CUSTOMERS = 1_000
"""The most customers that a mutation adds to a contract or removes from it."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The customers to add or remove: those in `ids`, those of a segment, and those that match `where`."""

    ids: Sequence[UUID] = ()
    segment_id: UUID | None = None
    where: Expression | None = None


class ContractCustomerRules(Rules):
    """Rules for the imported customers of a contract: a signed contract keeps its customers."""

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the relation to the contract, which cannot be signed while it is locked."""
        return ("contract",)

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Returns the links to delete or restore together with a customer or a contract.

        Raises Refused (STATE) if a deletion would also delete a link of a signed contract, or of a customer with orders
        under a draft or with opportunities that a draft seals.
        """
        owned = await contract_opportunities.check_owned(unit, operation, rows)
        if operation is Operation.DELETE and owned:
            drafts = every(Among("id", tuple({row["contract_id"] for row in owned})), equals("status", _DRAFT), LIVING)
            ids = [one.id for one in await unit.find(models.Contract, drafts)]  # without one that is being deleted
            if ids:
                await parties.refuse_leaving(unit, ids, {row["customer_id"] for row in owned}, "id")
        return owned

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if an import changes or adds a link of a signed contract."""
        if not history.is_imported(change):
            return
        given = (change.before["contract_id"] if change.before is not None else None, change.get("contract_id"))
        for id in dict.fromkeys(given):
            contract_opportunities.refuse_imported_link(change, await change.unit.get(models.Contract, id))


async def add(unit: Unit, id: UUID, expected_version: int | None, selection: Selection) -> UUID:
    """Adds the selected customers to a contract. Skips customers that the contract has already.

    Customers of the segment, and customers that match `where`, are skipped if the viewer may not see them. Raises the
    same errors as `Machine.begin` and `_select`.
    """
    contract = await CONTRACT.begin(unit, "contractAddCustomers", id, expected_version)
    if await link(unit, id, await _select(unit, selection)):
        await CONTRACT.end(unit, "contractAddCustomers", contract)
    return id


async def remove(unit: Unit, id: UUID, expected_version: int | None, selection: Selection) -> UUID:
    """Removes customers from a contract. Skips customers that the contract does not have.

    Raises the same errors as `Machine.begin` and `_select`. Also raises Refused:

    - STATE if a customer has orders under the contract, or opportunities that the contract seals;
    - STATE if a signed contract would have no customer;
    - NOT_ALLOWED if the viewer would no longer see the contract.
    """
    contract = await CONTRACT.begin(unit, "contractRemoveCustomers", id, expected_version)
    wanted = await _select(unit, selection)
    present = await unit.find(models.ContractCustomer, every(equals("contract_id", id), LIVING), lock=True)
    leaving = [row for row in present if row["customer_id"] in wanted]
    if not leaving:
        return id
    customers = [row["customer_id"] for row in leaving]
    await parties.refuse_leaving(unit, [id], customers, "id", but_cancelled=False)
    if len(leaving) == len(present) and contract["status"] != ContractStatus.DRAFT:
        message = f"It is {contract['status']}, so it keeps a customer. Use contractTerminate to end it."
        raise Refused.one(ProblemCode.STATE, message, "id")
    entity = registry.of(models.ContractCustomer)
    await unit.mark_all(entity, leaving, {"deleted_at": unit.now, "deletion_id": new_id()})
    await CONTRACT.end(unit, "contractRemoveCustomers", contract)
    if not await refusals.sees(unit, contract):
        message = "You may not give up access to this Contract by your own change."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, "id")
    return id


async def _select(unit: Unit, selection: Selection) -> dict[UUID, None]:
    """Returns the ids of the selected customers, without duplicates.

    Raises Forbidden if the viewer may not read the condition of a dynamic segment.
    Raises Refused: REQUIRED if no customers are named; NOT_FOUND if an id is not the id of a visible customer, or if no
    segment has the segment's id; OUT_OF_RANGE if there are more than MOST_CUSTOMERS.
    """
    if not selection.ids and selection.segment_id is None and selection.where is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give customers, a segment or a condition.", "where")
    customer = registry.of(models.Customer)
    wanted = await visible(unit, selection.ids)
    conditions = [] if selection.where is None else [selection.where]
    if selection.segment_id is not None:
        segment = await unit.named(models.Segment, selection.segment_id, "segment_id")
        conditions.append(customers_of(segment, unit.viewer, unit.settings.time_zone))
    for condition in conditions:
        these = every(condition, access.rows(unit.viewer, customer), LIVING)
        found = await unit.read_referenced(customer, these, limit=MOST_CUSTOMERS + 1, columns=("id",))
        wanted |= dict.fromkeys(row.id for row in found)
    if len(wanted) > MOST_CUSTOMERS:
        raise _too_many("where")
    return wanted


async def visible(unit: Unit, ids: Sequence[UUID]) -> dict[UUID, None]:
    """Checks that all customers are visible, and returns their ids without duplicates.

    Raises Refused: NOT_FOUND if an id is not the id of a visible customer; OUT_OF_RANGE if there are more than
    MOST_CUSTOMERS ids.
    """
    wanted = dict.fromkeys(ids)
    if len(wanted) > MOST_CUSTOMERS:
        raise _too_many("customer_ids")
    customer = registry.of(models.Customer)
    these = every(Among("id", tuple(wanted)), access.rows(unit.viewer, customer), LIVING)
    rows = await unit.read_referenced(customer, these, columns=("id",)) if wanted else []
    found = {row.id for row in rows}
    missing = [index for index, one in enumerate(wanted) if one not in found]
    if missing:
        message = "There is no Customer with this id."
        raise Refused([Problem(("customer_ids", str(n)), ProblemCode.NOT_FOUND, message) for n in missing])
    return wanted


def _too_many(field: str) -> Refused:
    return Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_CUSTOMERS:,} customers at once.", field)


async def link(unit: Unit, id: UUID, wanted: Collection[UUID]) -> bool:
    """Adds customers to a contract. Skips customers that the contract has. Returns whether any were added.

    Raises Refused (NOT_ALLOWED) if the viewer sees one of the new customers only because of open work.
    """
    present = await unit.find(models.ContractCustomer, every(equals("contract_id", id), LIVING))
    members = {row["customer_id"] for row in present}
    ids = [one for one in wanted if one not in members]
    customer = registry.of(models.Customer)
    changed = access.changeable(unit.viewer, customer)
    if ids and changed != access.rows(unit.viewer, customer):
        these = every(Among("id", tuple(ids)), changed)
        if len(await unit.ids(models.Customer, these)) < len(ids):
            raise access.unchangeable(customer, "customer_ids")
    new = [{"contract_id": id, "customer_id": one} for one in ids]
    await unit.insert_all(registry.of(models.ContractCustomer), new)
    return bool(new)
