"""Rules for returns of shipped goods, and the mutations of returns, such as returnReceive."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from core.money import to_decimal
from models.orders import OrderStatus, ReturnKind, ReturnStatus
from models.values import Money, checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.catalogue import stock
from resolvers.catalogue.amounts import minor_of
from resolvers.changes import history, living_parents, refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.loyalty import points
from resolvers.orders import kept_pieces, settlement
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Related, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import RETURN

_SENT = (OrderStatus.SHIPPED, OrderStatus.COMPLETED)
_RECEIVED = frozenset({ReturnStatus.RECEIVED, ReturnStatus.REFUNDED})
_FREE = (str(ReturnStatus.REJECTED), str(ReturnStatus.WITHDRAWN))
"""The states of returns whose goods can be returned by another one."""
_TIMES: history.Times = {"received_at": _RECEIVED, "refunded_at": frozenset({ReturnStatus.REFUNDED})}


class ReturnRules(Rules):
    """Rules for returns: a return starts in the state REQUESTED.

    In an import, which sets the input `imported` (see `Rules.extra`), a new return may have any state.
    """

    extra = frozenset({"imported"})
    history = frozenset({"status", *_TIMES})
    totals_of: tuple[str, ...] = ("order_line.order",)

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the order line, which `check` locks for an import."""
        return ("order_line",) if "imported" in given else ()

    async def check(self, change: Change) -> None:
        """Sets a missing state of a new return to REQUESTED.

        Checks an imported return like `request` and `refund`. Raises Refused:

        - STATE if the order was not imported or not shipped, or if an existing return changes;
        - INVALID or OUT_OF_RANGE if its times do not fit its state, see `history.check_new`;
        - OUT_OF_RANGE if more is returned than was ordered, or more refunded than was invoiced.
        """
        if change.operation is Operation.UPDATE and history.is_imported(change):
            history.keep(change, frozenset(change.given) - {"external_id"}, RETURN)
        if change.operation is not Operation.CREATE:
            return
        change.values["status"] = change.values.get("status") or str(ReturnStatus.REQUESTED)
        if history.is_imported(change):
            await self._begin_history(change)

    async def follow(self, change: Change) -> None:
        """Takes from the assets of the order line what they have too many after an imported return."""
        if change.operation is Operation.CREATE and change.values["status"] in _RECEIVED:
            line = await change.unit.get(models.OrderLine, change.values["order_line_id"])
            assert line is not None
            await kept_pieces.take_from_assets(change.unit, line, None)

    async def _begin_history(self, change: Change) -> None:
        values, unit = change.values, change.unit
        _ = history.check_new(change, RETURN, _TIMES)
        line = await unit.get(models.OrderLine, values["order_line_id"], lock=True)
        order = await unit.get(models.Order, line["order_id"]) if line is not None else None
        if line is None or order is None or order["imported_total"] is None or order["status"] not in _SENT:
            message = "Returns can be imported only for a shipped order of the same import. Use returnRequest."
            raise Refused.one(ProblemCode.STATE, message, "order_line_id")
        others = await _others(unit, line.id)
        taken = 0 if values["status"] in _FREE else sum(other["quantity"] for other in others)
        if values["quantity"] > line["quantity"] - taken:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "More would be returned than was ordered.", "quantity")
        refund = values.get("refund")
        if refund is not None and values["status"] != ReturnStatus.REFUNDED:
            raise Refused.one(ProblemCode.INVALID, f"It is {values['status']}, so nothing is refunded yet.", "refund")
        if refund:
            await _check_refund(unit, line, values["quantity"], refund)


async def _check_refund(unit: Unit, line: Record, quantity: int, refund: int) -> None:
    """Raises Refused (OUT_OF_RANGE) if an imported refund exceeds the price of its pieces, or what was invoiced."""
    to_line = registry.of(models.ReturnRequest).description.to_one["order_line"]
    of_order = every(Related(to_line, equals("order_id", line["order_id"])), LIVING)
    others = await unit.find(models.ReturnRequest, of_order)
    of_line = sum(other["refund"] or 0 for other in others if other["order_line_id"] == line.id)
    amount = line["amount"] or 0
    if refund > -(-amount * quantity // line["quantity"]) or refund + of_line > amount:  # rounded up
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The refunds exceed the price of the returned pieces.", "refund")
    invoiced = await contract_totals.invoiced_of(unit, line["order_id"])
    if refund + sum(other["refund"] or 0 for other in others) > invoiced:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "More would be refunded than was invoiced.", "refund")


async def request(unit: Unit, line_id: UUID, values: dict[str, Any]) -> UUID:
    """Requests the return of all or part of an order line. `values`: the inputs `kind`, `quantity` and `reason`.

    Raises Forbidden if the viewer may not use returnRequest. Raises Refused: NOT_FOUND if no visible order line has
    this id; STATE if the order was not shipped, or if its customer is deleted; OUT_OF_RANGE if the returns would exceed
    the quantity of the line; INVALID for a fraction of a piece, unless what is left to return has one.
    """
    entity = registry.of(models.ReturnRequest)
    access.permit(unit.viewer, "returnRequest", entity, frozenset(values))
    problems: list[Problem] = []
    given = checked(entity.description, values, problems)
    if problems:
        raise Refused(problems)
    # Locked, so that concurrent requests cannot exceed the quantity of the line together.
    line = await unit.named(models.OrderLine, line_id, "order_line_id", lock=True, changing=True)
    order, product = await unit.get(models.Order, line["order_id"]), await _product(unit, line)
    if order is None or order["status"] not in _SENT:
        raise Refused.one(
            ProblemCode.STATE, "The order is not shipped yet. Only shipped goods can be returned.", "order_line_id"
        )
    await living_parents.require_living_above(unit, registry.of(models.OrderLine), line_id, "order_line_id")
    others = await _others(unit, line_id)
    left = line["quantity"] - sum(other["quantity"] for other in others)
    if given["quantity"] > left:
        message = f"Only {kept_pieces.pieces(left)} are left to return. Give at most that."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "quantity")
    if stock.is_whole(left):  # else a fraction was sold before the stock was counted, and must be able to come back
        async with refusals.about(unit, product):
            _ = stock.pieces(product, given["quantity"])
    begins = {"kind": str(ReturnKind.RETURN), "status": str(RETURN.begins), "currency": line["currency"]}
    return await unit.insert(entity, {**begins, **given, "order_line_id": line_id})


async def _others(unit: Unit, line_id: UUID) -> list[Record]:
    """Returns the returns of an order line, except those that were rejected or withdrawn."""
    others = await unit.find(models.ReturnRequest, every(equals("order_line_id", line_id), LIVING))
    return [other for other in others if other["status"] not in _FREE]


async def approve(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Approves a requested return. Raises the same errors as `Machine.begin`."""
    await RETURN.end(unit, "returnApprove", await RETURN.begin(unit, "returnApprove", id, expected_version))
    return id


async def reject(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Rejects a return whose goods did not come back. Raises the same errors as `Machine.begin`."""
    await RETURN.end(unit, "returnReject", await RETURN.begin(unit, "returnReject", id, expected_version))
    return id


async def withdraw(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Withdraws a return whose goods did not come back. Raises the same errors as `Machine.begin`."""
    await RETURN.end(unit, "returnWithdraw", await RETURN.begin(unit, "returnWithdraw", id, expected_version))
    return id


async def receive(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Records the arrival of returned goods, and settles what was not invoiced yet.

    Puts whole pieces that had left the stock back into it, unless they are claimed to be defective. If only some pieces
    of the line had left it, these come back first. Raises the same errors as `Machine.begin`.
    """
    returned = await RETURN.begin(unit, "returnReceive", id, expected_version, lambda: _lock_ahead(unit, id))
    order, line = await _locked(unit, returned)
    taken = line["stock_taken"]
    if returned["kind"] != ReturnKind.CLAIM:
        product = await _product(unit, line, lock=True)
        count = stock.whole_pieces(product, returned["quantity"])
        if taken is not None:  # else an earlier version has shipped the line
            count = min(count, taken)
            taken -= count
        async with refusals.about(unit, product):
            await stock.put_back(unit, product, count)
    settled = await settlement.settle(unit, order, line, returned, stock_taken=taken)
    await RETURN.end(unit, "returnReceive", returned, received_at=unit.now, **settled)
    await points.take_back(unit, line.id)
    # Before the order is completed, its assets were made by hand: orderComplete leaves out what came back.
    from_assets = returned["quantity"] if order["status"] == OrderStatus.COMPLETED else None
    await kept_pieces.take_from_assets(unit, line, from_assets)
    return id


async def _lock_ahead(unit: Unit, id: UUID) -> None:
    """Locks the contract, the order, the product and the order line of a return, before the return is locked."""
    returned = await unit.peek(models.ReturnRequest, id)
    line = await unit.get(models.OrderLine, returned["order_line_id"]) if returned is not None else None
    order = await unit.get(models.Order, line["order_id"]) if line is not None else None
    if line is not None and order is not None:
        products = [line["product_id"]] if returned is not None and returned["kind"] != ReturnKind.CLAIM else []
        above = {models.Contract: [order["contract_id"]], models.Order: [order.id], models.Product: products}
        await unit.hold({**above, models.OrderLine: [line.id]})


async def _locked(unit: Unit, returned: Record) -> tuple[Record, Record]:
    """Locks and returns the order and the order line of a return."""
    line = await unit.get(models.OrderLine, returned["order_line_id"], lock=True)
    assert line is not None
    order = await unit.get(models.Order, line["order_id"], lock=True)
    assert order is not None
    unit.require_held(models.Contract, [order["contract_id"]])
    return order, line


async def refund(unit: Unit, id: UUID, amount: Money | None, expected_version: int | None) -> UUID:
    """Refunds a received return, and takes back the points that were earned for the refunded amount.

    `amount`: the amount to refund. The maximum, which is also the default, is the amount that was invoiced for the
    returned goods.

    Raises the same errors as `Machine.begin`. Also raises Refused: INVALID if the amount is in another currency;
    OUT_OF_RANGE if the amount exceeds the maximum.
    """
    returned = await RETURN.begin(unit, "returnRefund", id, expected_version, lambda: _lock_ahead(unit, id))
    settled: dict[str, Any] = {}
    if returned["refundable"] is None:  # an import or an earlier version has received the goods
        order, line = await _locked(unit, returned)
        settled = await settlement.settle(unit, order, line, returned, stock_taken=line["stock_taken"])
    most = settled.get("refundable", returned["refundable"])
    paid = most if amount is None else minor_of(amount, returned["currency"], "amount")
    if paid > most:
        message = f"At most {to_decimal(most, returned['currency'])} {returned['currency']} was invoiced for it."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"{message} Give at most that.", "amount")
    await RETURN.end(unit, "returnRefund", returned, refund=paid, refunded_at=unit.now, **settled)
    await points.take_back(unit, returned["order_line_id"])
    return id


async def _product(unit: Unit, line: Record, *, lock: bool = False) -> Record:
    product = await unit.get(models.Product, line["product_id"], lock=lock)
    assert product is not None
    return product
