"""Domain mutations of points: pointsEarn, pointsRedeem and pointsExpire. Refunds take points back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from models.loyalty import MOST_POINTS, PointsKind
from models.orders import OrderStatus, ReturnStatus
from models.values import checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history, refusals
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.loyalty import ledger
from resolvers.loyalty.ledger import Account
from resolvers.search.expressions import LIVING, Among, Compare, IsNull, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

_SENT = (OrderStatus.SHIPPED, OrderStatus.COMPLETED)

BATCH = 100
"""How many earnings `expire_due` lets expire in a transaction."""


class PointsEntryRules(Rules):
    """Rules for entries of the points ledger: an import brings earnings, and verbs write all other entries."""

    extra = frozenset({"imported"})

    async def check(self, change: Change) -> None:
        """Raises Refused: INVALID for an imported entry that is no earning; NOT_ALLOWED if an entry changes."""
        values = change.values
        if change.operation is Operation.UPDATE and history.is_imported(change):
            moved = sorted(name for name in change.given - {"external_id"} if change.changes(name))
            if moved:
                message = "An entry of the ledger does not change. Correct it by another entry."
                raise Refused.one(ProblemCode.NOT_ALLOWED, message, moved[0])
        if change.operation is not Operation.CREATE:
            return
        if history.is_imported(change):
            _refuse_imported(values)
        earned = values["points"] if values["kind"] == PointsKind.EARN else 0
        values |= {"remaining": values.get("remaining") or earned, "spend": values.get("spend") or 0}

    async def follow(self, change: Change) -> None:
        """Adds the points of an imported earning to the balance."""
        if change.operation is Operation.CREATE and history.is_imported(change):
            unit, points = change.unit, change.values["points"]
            membership = await unit.get(models.Membership, change.values["membership_id"], lock=True)
            assert membership is not None
            await ledger.post(unit, [Account(membership, [], points=points, status=points)], [])


def _refuse_imported(values: Mapping[str, Any]) -> None:
    if values["kind"] != PointsKind.EARN or values["points"] < 0:
        field = "points" if values["kind"] == PointsKind.EARN else "kind"
        message = "Only points that were earned can be imported. Use pointsRedeem or pointsExpire for others."
        raise Refused.one(ProblemCode.INVALID, message, field)
    for column in ("earning_id", "order_line_id"):
        if values.get(column) is not None:
            raise Refused.one(ProblemCode.INVALID, "Use pointsEarn for points of an order line.", column)


async def earn(unit: Unit, id: UUID, values: Mapping[str, Any]) -> UUID:
    """Adds points to a membership: those of an order line, or a given number.

    `values`: the inputs `order_line_id`, `points`, `reason` and `expected_version`. Without `points`, the amount of the
    order line determines the number.

    Raises Forbidden if the viewer may not use pointsEarn. Raises Refused:

    - REQUIRED if neither an order line nor points are given, OUT_OF_RANGE for less than one point;
    - NOT_FOUND if no visible membership or order line has this id;
    - INVALID if the order line is another customer's or in another currency;
    - STATE if the order was not shipped, or if the programme is not active;
    - TAKEN if the membership has already earned points for the order line.
    """
    _permit(unit, "pointsEarn")
    given = _checked(values)
    if values.get("order_line_id") is None and "points" not in given:
        raise Refused.one(ProblemCode.REQUIRED, "Give an order line or the points.", "points")
    line = order = None
    if values.get("order_line_id") is not None:
        # Locked, so that a refund of the line waits, and then finds these points.
        line = await unit.named(models.OrderLine, values["order_line_id"], "order_line_id", lock=True)
        order = await unit.get(models.Order, line["order_id"])
    account = await _account(unit, id, values)
    membership = account.membership
    program = await unit.get(models.MembershipProgram, membership["program_id"])
    assert program is not None
    if not program["active"]:
        raise Refused.one(ProblemCode.STATE, "The programme is not active, so no points can be earned.", "id")
    points, spend = given.get("points", 0), 0
    if line is not None and order is not None:
        spend = await _spend(unit, membership, order, line)
        if "points" not in given:
            points = program["points"] * spend // program["per_amount"]
    if points > MOST_POINTS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"At most {MOST_POINTS:,} points can be earned.", "points")
    expired = ledger.taking(unit, account, PointsKind.EXPIRE, ledger.due(unit, account))
    months = program["expires_after_months"]
    earned = {
        **ledger.entry(unit, membership, PointsKind.EARN, points),
        "expires_on": clock.shifted_day(unit.now, f"P{months}M", 1, unit.settings.time_zone) if months else None,
        "order_line_id": None if line is None else line.id,
        "spend": spend,
        "reason": given.get("reason"),
    }
    account.points += points
    account.status += points
    account.spend += spend
    await ledger.post(unit, [account], [*expired, earned])
    return id


async def redeem(unit: Unit, id: UUID, values: Mapping[str, Any]) -> UUID:
    """Takes points that a customer uses, from the earnings that expire first.

    `values`: the inputs `points`, `reason` and `expected_version`.

    Raises Forbidden if the viewer may not use pointsRedeem. Raises Refused: NOT_FOUND if no visible membership has this
    id; OUT_OF_RANGE for less than one point, or for more than the membership has.
    """
    _permit(unit, "pointsRedeem")
    given = _checked(values)
    account = await _account(unit, id, values)
    expired = ledger.taking(unit, account, PointsKind.EXPIRE, ledger.due(unit, account))
    if given["points"] > account.balance:
        message = f"The customer has {account.balance} points. Give at most that."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "points")
    taken = account.take(given["points"])
    used = ledger.taking(unit, account, PointsKind.REDEEM, taken, reason=given.get("reason"))
    await ledger.post(unit, [account], [*expired, *used])
    return id


async def expire(unit: Unit, id: UUID, values: Mapping[str, Any]) -> UUID:
    """Takes the points of a membership that have expired by today. `values`: the input `expected_version`.

    Raises Forbidden if the viewer may not use pointsExpire. Raises Refused (NOT_FOUND) if no visible membership has
    this id.
    """
    _permit(unit, "pointsExpire")
    account = await _account(unit, id, values)
    await ledger.post(unit, [account], ledger.taking(unit, account, PointsKind.EXPIRE, ledger.due(unit, account)))
    return id


async def expire_due(unit: Unit) -> int:
    """Takes points that have expired by today, the oldest first. Returns the number of memberships concerned."""
    where = every(Compare("remaining", Operator.GT, 0), Compare("expires_on", Operator.LTE, unit.today), LIVING)
    description = registry.of(models.PointsEntry).description
    oldest = order_by(description, [(description.orders["expires_on"], False)])
    entries = await unit.find(models.PointsEntry, where, order=oldest, limit=BATCH)
    ids = tuple({entry["membership_id"] for entry in entries})
    if not ids:
        return 0
    memberships = await unit.find(models.Membership, every(Among("id", ids), LIVING), lock=True)
    accounts = await ledger.accounts(unit, memberships)
    taken = [ledger.taking(unit, one, PointsKind.EXPIRE, ledger.due(unit, one)) for one in accounts]
    await ledger.post(unit, accounts, [entry for entries in taken for entry in entries])
    return len(memberships)


async def take_back(unit: Unit, line_id: UUID) -> None:
    """Takes back the points of a locked order line in proportion to what was refunded or deducted of its amount.

    Takes at most the balance, first from the points of this line. Points that have expired are not taken back. What
    was taken back before counts, so that nothing is taken twice.
    """
    earned = every(equals("order_line_id", line_id), equals("kind", str(PointsKind.EARN)), LIVING)
    earnings = await unit.find(models.PointsEntry, earned)
    if not earnings:
        return
    ids = tuple(row["membership_id"] for row in earnings)
    memberships = await unit.find(models.Membership, Among("id", ids), lock=True)
    accounts = await ledger.accounts(unit, memberships)
    entries = [ledger.taking(unit, one, PointsKind.EXPIRE, ledger.due(unit, one)) for one in accounts]
    before, expired = await _taken(unit, line_id, earnings)
    for entry in (entry for some in entries for entry in some):
        expired[entry["earning_id"]] -= entry["points"]
    kept = await _kept(unit, line_id)
    of_membership = {one.membership.id: one for one in accounts}
    for earning in earnings:
        account, amount = of_membership[earning["membership_id"]], earning["spend"]
        returned = min(max(amount - kept, 0), amount)
        points_before, spend_before = before[earning["membership_id"]]
        whole = (2 * earning["points"] * returned + amount) // (2 * amount) if amount else 0  # rounded half up
        taken = account.take(min(whole, earning["points"] - expired[earning.id]) - points_before, earning.id)
        spend = returned - spend_before
        rows = ledger.taking(unit, account, PointsKind.REVERSE, taken, order_line_id=line_id)
        if spend > 0:
            if not rows:
                rows = ledger.taking(unit, account, PointsKind.REVERSE, [ledger.Taking(earning, 0)])
                rows[0]["order_line_id"] = line_id
            rows[0]["spend"] = -spend
            account.spend -= spend
        account.status -= sum(one.points for one in taken)
        entries.append(rows)
    await ledger.post(unit, accounts, [entry for some in entries for entry in some])


async def _taken(
    unit: Unit, line_id: UUID, earnings: Collection[Record]
) -> tuple[Mapping[UUID, tuple[int, int]], defaultdict[UUID, int]]:
    """Returns what was taken of the points of an order line before.

    First the points and the spend that were taken back, by membership. Then the points that have expired, by earning.
    """
    back: defaultdict[UUID, tuple[int, int]] = defaultdict(lambda: (0, 0))
    expired: defaultdict[UUID, int] = defaultdict(int)
    reverse = every(equals("order_line_id", line_id), equals("kind", str(PointsKind.REVERSE)), LIVING)
    for row in await unit.find(models.PointsEntry, reverse):
        points, spend = back[row["membership_id"]]
        back[row["membership_id"]] = (points - row["points"], spend - row["spend"])
    of_earnings = Among("earning_id", tuple(row.id for row in earnings))
    for row in await unit.find(models.PointsEntry, every(of_earnings, equals("kind", str(PointsKind.EXPIRE)), LIVING)):
        expired[row["earning_id"]] -= row["points"]
    return back, expired


async def _kept(unit: Unit, line_id: UUID) -> int:
    """Returns what the customer pays for an order line after deductions and refunds, in minor units."""
    line = await unit.get(models.OrderLine, line_id)
    refunded = every(equals("order_line_id", line_id), equals("status", str(ReturnStatus.REFUNDED)), LIVING)
    refunds = sum(row["refund"] or 0 for row in await unit.find(models.ReturnRequest, refunded))
    return max(((line["amount"] or 0) if line is not None else 0) - refunds, 0)


async def _spend(unit: Unit, membership: Record, order: Record, line: Record) -> int:
    """Returns the amount of an order line for which points are earned. Raises the errors of `earn`."""
    field = "order_line_id"
    if order["customer_id"] != membership["customer_id"]:
        refused = Refused.one(ProblemCode.INVALID, "The order line is of another customer's order.", field)
        raise await refusals.because_of(unit, line, refused)
    if order["currency"] != membership["currency"]:
        message = f"The order is in {order['currency']}, but the programme counts {membership['currency']}."
        raise Refused.one(ProblemCode.INVALID, message, field)
    if order["status"] not in _SENT:
        message = "The order is not shipped yet. Only shipped goods earn points."
        raise Refused.one(ProblemCode.STATE, message, field)
    # Also by a deleted membership of theirs: it can be restored, and its points may have been used.
    of_program = (equals("customer_id", membership["customer_id"]), equals("program_id", membership["program_id"]))
    ids = tuple(row.id for row in await unit.find(models.Membership, every(*of_program)))
    same = (Among("membership_id", ids), equals("order_line_id", line.id), IsNull("earning_id"))
    if await unit.find(models.PointsEntry, every(*same), limit=1):
        raise Refused.one(ProblemCode.TAKEN, "Points were already earned for this order line.", field)
    return await _kept(unit, line.id)


def _permit(unit: Unit, verb: str) -> None:
    access.permit(unit.viewer, verb, registry.of(models.Membership), frozenset({"points_balance"}))


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the checked inputs `points` and `reason`. Raises Refused if one of them is invalid."""
    problems: list[Problem] = []
    given = {name: values[name] for name in ("points", "reason") if values.get(name) is not None}
    ready = checked(registry.of(models.PointsEntry).description, given, problems)
    if not problems and ready.get("points", 1) < 1:
        problems.append(Problem(("points",), ProblemCode.OUT_OF_RANGE, "This must be at least 1."))
    if problems:
        raise Refused(problems)
    return ready


async def _account(unit: Unit, id: UUID, values: Mapping[str, Any]) -> Account:
    membership = await unit.seen(registry.of(models.Membership), id)
    check_version(membership, values.get("expected_version"))
    [account] = await ledger.accounts(unit, [membership])
    return account
