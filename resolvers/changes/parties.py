"""Contracts and their parties, which are customers.

An order under a contract, and an opportunity that a contract seals, belong to one of the contract's parties. `MEMBERS`
lists these rows. A cancelled order is exempt, because nothing is owed under it. A contract seals only opportunities in
its own currency.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.orders import OrderStatus
from models.row import Row
from resolvers import registry
from resolvers.changes import obstacles, pairs, refusals
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Not, Related, equals, every
from resolvers.search.record import Record

MEMBERS: Mapping[type[Row], str] = {models.Order: "", models.ContractOpportunity: "opportunity"}
"""The rows with a relation `contract`, and the relation to the row that has their customer, if not they themselves."""


class Reading(pairs.Reading, Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    async def referring(self, model: type[Row], column: str, id: UUID, **having: object) -> list[Record]:
        """Returns the undeleted rows of a model that refer to a row, without access control."""


def relations(entity: Entity, given: Collection[str] | None = None) -> list[str]:
    """Returns the relations of an entity whose rows are locked to compare them.

    `given`: the columns that a change sets; None for a restore.
    """
    through = MEMBERS.get(entity.description.model)
    names = [] if through is None else ["contract", *([through] if through else [])]
    columns = {entity.description.to_one[name].column for name in names}
    return names if given is None or not columns.isdisjoint(given) else []


async def check(unit: Reading, entity: Entity, row: Mapping[str, Any], changed: set[str] | None) -> None:
    """Checks that the customer of a changed or restored row is a party of the row's contract.

    Also checks that an opportunity has the currency of the contract.

    `row`: the values of the row after the change.
    `changed`: the changed columns; None for a restored row.

    Raises Refused: INVALID if a new contract or opportunity does not fit; STATE if a restored row no longer fits.
    """
    through = MEMBERS.get(entity.description.model)
    if through is None or row.get("contract_id") is None or row.get("status") == OrderStatus.CANCELLED:
        return
    if changed is not None and changed.isdisjoint(("contract_id", "customer_id", f"{through}_id")):
        return
    opportunity = await unit.get(models.Opportunity, row["opportunity_id"]) if through else None
    customer = row["customer_id"] if opportunity is None else opportunity["customer_id"]
    of_party = await unit.referring(models.ContractCustomer, "contract_id", row["contract_id"], customer_id=customer)
    if of_party and opportunity is None:
        return
    contract = await unit.get(models.Contract, row["contract_id"])
    assert contract is not None
    if opportunity is not None:
        message = "The contract is not with this opportunity's customer. Add the customer first."
        if of_party:
            message = f"The contract's currency is {contract['currency']}, not {opportunity['currency']}."
        if not of_party or opportunity["currency"] != contract["currency"]:
            code, field = (ProblemCode.STATE, "id") if changed is None else (ProblemCode.INVALID, "opportunity_id")
            raise await refusals.because_of(unit, opportunity, Refused.one(code, message, field))
    elif changed is not None:
        message = "The contract is not with this customer. Give another contract."
        raise Refused.one(ProblemCode.INVALID, message, "contract_id")
    else:
        raise await refusals.because_of(unit, contract, no_party("id", "or create a new order"))


def no_party(field: str, otherwise: str) -> Refused:
    """Returns the refusal (STATE) of an order whose customer is no longer a party of its contract.

    `otherwise`: what else than to add the customer can be done, for the message.
    """
    message = f"Its contract is not with its customer any more. Use contractAddCustomers first, {otherwise}."
    return Refused.one(ProblemCode.STATE, message, field)


async def fitting(unit: Reading, entity: Entity, rows: Sequence[Record]) -> Sequence[Record]:
    """Returns those links of contracts and opportunities that `check` would not refuse.

    Returns rows of other entities unchanged. Takes few statements for many rows.
    """
    if entity.description.model is not models.ContractOpportunity or not rows:
        return rows
    contracts, opportunities = [
        {one.id: one for one in await unit.read(registry.of(model), Among("id", tuple({row[column] for row in rows})))}
        for model, column in ((models.Contract, "contract_id"), (models.Opportunity, "opportunity_id"))
    ]
    theirs = Among("customer_id", tuple({one["customer_id"] for one in opportunities.values()}))
    under = Among("contract_id", tuple(contracts))
    found = await unit.read(registry.of(models.ContractCustomer), every(under, theirs, LIVING))
    members = {(one["contract_id"], one["customer_id"]) for one in found}

    def fits(row: Record) -> bool:
        contract, opportunity = contracts[row["contract_id"]], opportunities[row["opportunity_id"]]
        in_currency: bool = contract["currency"] == opportunity["currency"]
        return in_currency and (contract.id, opportunity["customer_id"]) in members

    return [row for row in rows if fits(row)]


async def refuse_move(
    unit: Reading, entity: Entity, before: Record, after: Mapping[str, Any], changed: set[str]
) -> None:
    """Raises Refused (STATE) if rows under a contract need the former values of a changed row.

    `before`, `after`: the row before and after the change. `changed`: the changed columns.
    """
    model = entity.description.model
    if model is models.Opportunity and "customer_id" in changed:
        await _refuse_other_customer(unit, before.id, after["customer_id"])
    ends = changed & {"contract_id", "customer_id"}
    if model is models.ContractCustomer and ends:
        _ = await unit.get(models.Contract, before["contract_id"], lock=True)  # or restarts, as the lock comes late
        await refuse_leaving(unit, [before["contract_id"]], [before["customer_id"]], min(ends))


async def _refuse_other_customer(unit: Reading, opportunity: UUID, customer: UUID) -> None:
    await unit.exclude_references(models.Opportunity, [opportunity])
    links = every(equals("opportunity_id", opportunity), LIVING)
    ids = tuple(link["contract_id"] for link in await unit.read(registry.of(models.ContractOpportunity), links))
    if not ids:
        return
    parties = every(Among("contract_id", ids), equals("customer_id", customer), LIVING)
    found = await unit.read(registry.of(models.ContractCustomer), parties)
    fit = {party["contract_id"] for party in found}
    without = Among("id", tuple(id for id in ids if id not in fit))
    what = "of its contracts, which are not with this customer"
    await obstacles.refuse_rows(unit, models.Contract, without, "number", what, "customer_id")


async def refuse_leaving(
    unit: Reading, contracts: Sequence[UUID], customers: Collection[UUID], field: str, *, but_cancelled: bool = True
) -> None:
    """Raises Refused (STATE) if contracts have orders of these customers, or seal opportunities of theirs.

    `field`: the input field for the error.
    `but_cancelled`: whether cancelled orders do not count.
    """
    await unit.exclude_references(models.Contract, contracts)
    under, theirs = Among("contract_id", tuple(contracts)), Among("customer_id", tuple(customers))
    bound = Not(equals("status", str(OrderStatus.CANCELLED))) if but_cancelled else LIVING
    orders = every(under, theirs, bound, LIVING)
    await obstacles.refuse_rows(unit, models.Order, orders, "number", "of their orders under the contract", field)
    link = registry.of(models.ContractOpportunity)
    of_theirs = Related(link.description.to_one["opportunity"], every(theirs, LIVING))
    links = await unit.read(link, every(under, of_theirs, LIVING))
    if links:
        sealed = Among("id", tuple({link["opportunity_id"] for link in links}))
        what = "of their opportunities that the contract seals"
        await obstacles.refuse_rows(unit, models.Opportunity, sealed, "name", what, field)
