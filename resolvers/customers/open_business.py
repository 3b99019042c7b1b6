"""The open business of customers, such as unpaid invoices. Customers with open business cannot be deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.contracts import ContractStatus
from models.invoices import InvoiceStatus
from models.orders import OrderStatus
from models.row import Row
from models.service import CaseStatus
from resolvers import registry
from resolvers.changes import obstacles, refusals
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, Expression, Related, every
from resolvers.search.order import order_by
from resolvers.search.record import Record


class _Kind(NamedTuple):
    """A kind of open business: the rows of a model that are in one of `states`.

    `what`: a plural noun for the rows, used in messages.
    `label`: the column that contains a row's name.
    """

    what: str
    model: type[Row]
    states: Collection[str]
    label: str = "number"


_KINDS = (
    _Kind("orders that are not completed", models.Order, (OrderStatus.CONFIRMED, OrderStatus.SHIPPED)),
    _Kind("unpaid invoices", models.Invoice, (InvoiceStatus.ISSUED, InvoiceStatus.OVERDUE)),
    _Kind("open cases", models.SupportCase, (CaseStatus.NEW, CaseStatus.OPEN, CaseStatus.WAITING)),
)
_CONTRACTS = _Kind("signed contracts", models.Contract, (ContractStatus.SIGNED,))

OpenBusiness = Mapping[UUID, Sequence[tuple[str, bool]]]
"""By customer: what is open, as a text, and whether the viewer may see any of it."""


def refuse(found: Sequence[tuple[str, bool]]) -> None:
    """Raises Refused if a customer has open business: STATE, or a neutral refusal if the viewer may see none of it."""
    seen = [text for text, visible in found if visible]
    if seen:
        message = f"In the way: {'; '.join(seen)}. End these first."
        raise Refused.one(ProblemCode.STATE, message, "id")
    if found:
        raise refusals.neutral("id")


async def of(unit: Unit, customers: Collection[UUID]) -> OpenBusiness:
    """Returns the open business of customers. The number of statements does not depend on the number of customers."""
    await unit.exclude_references(models.Customer, customers)
    found: defaultdict[UUID, list[tuple[str, bool]]] = defaultdict(list)
    for kind in _KINDS:
        where = every(Among("customer_id", tuple(customers)), *_open(kind))
        rows = await _read(unit, kind, where)
        await _describe(unit, kind, [(row["customer_id"], row) for row in rows], found)
    await _describe(unit, _CONTRACTS, await _contracts(unit, customers), found)
    return found


async def living_customer(unit: Unit, id: UUID, *field: str) -> Record:
    """Returns a customer who is about to get open business, and keeps them from being deleted until the commit.

    Raises Refused (STATE) if the customer is deleted. `field`: the path of the input that is refused.
    """
    customer = await unit.get_referenced(models.Customer, id)
    assert customer is not None
    if customer["deleted_at"] is not None:
        refused = Refused.one(ProblemCode.STATE, "The customer is deleted. Restore that first.", *field)
        raise await refusals.because_of(unit, customer, refused)
    return customer


async def _contracts(unit: Unit, customers: Collection[UUID]) -> list[tuple[UUID, Record]]:
    """Returns the signed contracts of customers, each with its customer."""
    party = registry.of(models.ContractCustomer).description
    signed = Related(party.to_one["contract"], every(*_open(_CONTRACTS)))
    where = every(Among("customer_id", tuple(customers)), LIVING, signed)
    parties = await unit.find(models.ContractCustomer, where)
    if not parties:
        return []
    rows = await _read(unit, _CONTRACTS, Among("id", tuple({one["contract_id"] for one in parties})))
    of_contract: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for one in parties:
        of_contract[one["contract_id"]].append(one["customer_id"])
    return [(customer, row) for row in rows for customer in of_contract[row.id]]


def _open(kind: _Kind) -> tuple[Expression, ...]:
    return (Among("status", tuple(str(state) for state in kind.states)), LIVING)


async def _read(unit: Unit, kind: _Kind, where: Expression) -> list[Record]:
    oldest_first = order_by(registry.of(kind.model).description, ())
    return await unit.find(kind.model, where, order=oldest_first)


async def _describe(
    unit: Unit,
    kind: _Kind,
    rows: Sequence[tuple[UUID, Record]],
    found: defaultdict[UUID, list[tuple[str, bool]]],
) -> None:
    """Adds a text about the open rows of one kind to each of their customers."""
    by_customer: defaultdict[UUID, list[Record]] = defaultdict(list)
    for customer, row in rows:
        by_customer[customer].append(row)
    seen = {row.id for row in await obstacles.seen(unit, registry.of(kind.model), [row for _, row in rows])}
    for customer, theirs in by_customer.items():
        visible = [row for row in theirs if row.id in seen]
        found[customer].append((obstacles.listing(kind.what, visible, kind.label), bool(visible)))
