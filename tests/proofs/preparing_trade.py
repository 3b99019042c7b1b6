"""Creates inputs for the mutations of sales and service, and brings rows to the right state."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from models.values import Money
from resolvers.orders import invoices, orders, returns
from resolvers.sales import contracts, outcomes
from resolvers.search.expressions import equals
from resolvers.service import cases, repairs
from tests.factories import Make

Input = dict[str, Any]
Step = Callable[..., Awaitable[UUID]]


async def _steps(make: Make, id: UUID, *steps: Step) -> UUID:
    """Runs the mutations `steps` on one row, and returns the id of the row.

    Each of these mutations takes no input except the id.
    """
    for step in steps:
        await make.changes.run(lambda unit, of=step: of(unit, id, None))  # type: ignore[misc]
    return id


async def _order(make: Make, *steps: Step) -> UUID:
    """Creates an order of two lines under a signed contract, and runs these mutations on it."""
    customer = await make(models.Customer)
    contract = await make(models.Contract, amount=Money(Decimal(1000), "USD"))
    await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    await _steps(make, contract, contracts.sign)
    order = await make(models.Order, customer_id=customer, contract_id=contract)
    for _ in range(2):
        product = await make(models.Product, stock_on_hand=10, warranty_months=12)
        await make(models.OrderLine, order_id=order, product_id=product)
    return await _steps(make, order, *steps)


async def _line(make: Make, order: UUID) -> UUID:
    found = await make.changes.run(lambda unit: unit.find(models.OrderLine, equals("order_id", order)))
    return found[0].id


def _of_order(*steps: Step) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        return {"id": str(await _order(make, *steps))}

    return prepare


async def _amended(make: Make) -> Input:
    order = await _order(make, orders.confirm)
    lines = [
        {"lineId": str(await _line(make, order)), "quantity": "3"},
        {"productId": str(await make(models.Product, stock_on_hand=5)), "quantity": "1"},
    ]
    return {"id": str(order), "lines": lines, "reason": "Other things"}


async def _invoice(make: Make, *steps: Step) -> UUID:
    invoice = await make(models.Invoice, order_id=await _order(make, orders.confirm))
    return await _steps(make, invoice, *steps)


async def _issued(make: Make) -> Input:
    return {"id": str(await _invoice(make))}


async def _paid(make: Make) -> Input:
    return {"id": str(await _invoice(make, invoices.issue)), "amount": {"amount": "1", "currency": "USD"}}


async def _request(make: Make, *steps: Step) -> UUID:
    line = await _line(make, await _order(make, orders.confirm, orders.ship))
    id = await make.changes.run(lambda unit: returns.request(unit, line, {"quantity": Decimal(1)}))
    return await _steps(make, id, *steps)


async def _requested(make: Make) -> Input:
    line = await _line(make, await _order(make, orders.confirm, orders.ship))
    return {"orderLineId": str(line), "quantity": "1", "kind": "CLAIM"}


def _of_return(*steps: Step) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        return {"id": str(await _request(make, *steps))}

    return prepare


async def _decidable(make: Make) -> UUID:
    """Creates an open opportunity in a pipeline that has a won and a lost stage."""
    pipeline = await make(models.Pipeline)
    stages = [
        await make(models.Stage, pipeline_id=pipeline, position=position, kind=kind)
        for position, kind in enumerate(("OPEN", "WON", "LOST"), 1)
    ]
    return await make(models.Opportunity, stage_id=stages[0])


async def _contract(make: Make, *steps: Step) -> UUID:
    """Creates a contract for an open opportunity, and runs these mutations on it."""
    contract, opportunity = await make(models.Contract), await _decidable(make)
    await make(models.ContractCustomer, contract_id=contract)
    await make(models.ContractOpportunity, contract_id=contract, opportunity_id=opportunity)
    return await _steps(make, contract, *steps)


async def _signed(make: Make) -> Input:
    return {"id": str(await _contract(make))}


async def _terminated(make: Make) -> Input:
    contract = await make(models.Contract)
    await make(models.ContractCustomer, contract_id=contract)
    return {"id": str(await _steps(make, contract, contracts.sign)), "reason": "Moved away"}


async def _more_customers(make: Make) -> Input:
    member = await make.row(models.SegmentMember, await make(models.SegmentMember))
    ids = [str(await make(models.Customer)), str(await make(models.Customer))]
    contract = str(await make(models.Contract))
    return {"id": contract, "customerIds": ids, "segmentId": str(member["segment_id"])}


async def _fewer_customers(make: Make) -> Input:
    contract = await make(models.Contract)
    ids = [await make(models.Customer) for _ in range(3)]
    for id in ids:
        await make(models.ContractCustomer, contract_id=contract, customer_id=id)
    return {"id": str(contract), "customerIds": [str(id) for id in ids[1:]]}


def _opportunity(*, lost: bool = False, **also: str) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        id = await _decidable(make)
        if lost:
            await make.changes.run(lambda unit: outcomes.lose(unit, id, "Price", None))
        return {"id": str(id), **also}

    return prepare


async def _opened(make: Make) -> Input:
    await make(models.ServiceLevel, priority="HIGH")
    return {"customerId": str(await make(models.Customer)), "subject": "Help", "priority": "HIGH"}


def _case(*steps: Step, **also: Any) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        return {"id": str(await _steps(make, await make(models.SupportCase), *steps)), **also}

    return prepare


async def _assigned(make: Make) -> Input:
    return {"id": str(await make(models.SupportCase)), "handlerId": str(await make(models.Employee))}


async def _repair(make: Make, *steps: Step) -> UUID:
    return await _steps(make, await make(models.Repair, labour_fee=Money(Decimal(50), "USD")), *steps)


async def _started(make: Make) -> Input:
    return {"id": str(await _repair(make))}


async def _supplied(make: Make) -> Input:
    product = str(await make(models.Product, stock_on_hand=5))
    return {"id": str(await _repair(make, repairs.start)), "productId": product, "quantity": "2"}


async def _completed(make: Make) -> Input:
    repair, product = await _repair(make, repairs.start), await make(models.Product, stock_on_hand=5)
    await make.changes.run(lambda unit: repairs.use_part(unit, repair, product, Decimal(2), None, None))
    return {"id": str(repair)}


TRADE: dict[str, Callable[[Make], Awaitable[Input]]] = {
    "opportunityWin": _opportunity(),
    "opportunityLose": _opportunity(lostReason="Price"),
    "opportunityReopen": _opportunity(lost=True),
    "contractSign": _signed,
    "contractTerminate": _terminated,
    "contractAddCustomers": _more_customers,
    "contractRemoveCustomers": _fewer_customers,
    "orderConfirm": _of_order(),
    "orderAmend": _amended,
    "orderCancel": _of_order(orders.confirm),
    "orderShip": _of_order(orders.confirm),
    "orderComplete": _of_order(orders.confirm, orders.ship),
    "invoiceIssue": _issued,
    "paymentRecord": _paid,
    "returnRequest": _requested,
    "returnApprove": _of_return(),
    "returnReject": _of_return(),
    "returnWithdraw": _of_return(returns.approve),
    "returnReceive": _of_return(returns.approve),
    "returnRefund": _of_return(returns.approve, returns.receive),
    "caseOpen": _opened,
    "caseAssign": _assigned,
    "caseRespond": _case(),
    "caseResolve": _case(cases.respond),
    "caseClose": _case(cases.respond, cases.resolve),
    "caseReopen": _case(cases.respond, cases.resolve),
    "caseRate": _case(cases.respond, cases.resolve, satisfaction=4),
    "repairStart": _started,
    "repairUsePart": _supplied,
    "repairComplete": _completed,
    "repairCancel": _completed,
}
