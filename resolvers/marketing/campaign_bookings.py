"""Rules for the resources of campaigns and their bookings: on no day is more booked than there is.

The resource is locked whenever one of its bookings or its quantity is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import accumulate
from typing import Any

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Not, Operator, equals, every
from resolvers.search.record import Record

_PLACES = 1000
"""Quantities are integers in thousandths."""


class CampaignResourceRules(Rules):
    """Rules for resources: the quantity stays enough for the bookings."""

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if more would be booked on a day than there is."""
        if "cost" in change.values and change.values["cost"] is None:
            change.values["currency"] = None
        if change.operation is Operation.UPDATE and change.changes("quantity"):
            await change.unit.check_together(change, partial(_refuse_shortage, change.unit))


class CampaignBookingRules(Rules):
    """Rules for bookings: the resource is not booked twice at once."""

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the relation to the resource, whose bookings `check` adds up."""
        return () if operation == Operation.DELETE else ("resource",)

    async def check(self, change: Change) -> None:
        """Raises Refused: INVALID if the booking ends before it starts; TAKEN if too little is left on one of its days.

        A bulk change is checked after its last row.
        """
        if change.operation is Operation.DELETE:
            return
        if change.get("ends_on") < change.get("starts_on"):
            raise Refused.one(ProblemCode.INVALID, "The last day must not be before the first.", "ends_on")
        # The lock serializes transactions that write bookings of a resource, so that the second sees the first one's.
        _ = await change.unit.get(models.CampaignResource, change.get("resource_id"), lock=True)
        restores = change.operation is Operation.RESTORE
        await change.unit.check_together(change, partial(_refuse_overbooking, change.unit, "id" if restores else ""))

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Returns the bookings to delete or restore together with a campaign or a resource.

        Raises Refused (TAKEN) if too little of a resource is left for a restored booking.
        """
        if operation is Operation.RESTORE and rows:
            await _refuse_restored(unit, rows)
        return rows


async def _refuse_shortage(unit: Unit, resource: Mapping[str, Any]) -> None:
    bookings = await unit.find(models.CampaignBooking, every(equals("resource_id", resource["id"]), LIVING))
    day, booked = _peak(bookings)
    if booked > resource["quantity"]:
        message = f"{_written(booked)} are booked for {day}. Move or delete bookings first."
        raise Refused.one(ProblemCode.STATE, message, "quantity")


async def _refuse_overbooking(unit: Unit, field: str, booking: Mapping[str, Any]) -> None:
    """Raises Refused (TAKEN) if too little of its resource is left for a booking on one of its days.

    `field`: the input field for the error; by default, the quantity.
    """
    resource = await unit.get(models.CampaignResource, booking["resource_id"])
    assert resource is not None
    days = booking["starts_on"], booking["ends_on"]
    others = every(equals("resource_id", resource.id), _in_days(*days), Not(equals("id", booking["id"])))
    within = [_clipped(other, *days) for other in await unit.find(models.CampaignBooking, others)]
    day, booked = _peak(within, booking["starts_on"])
    if booked + booking["quantity"] > resource["quantity"]:
        raise _taken(resource, day, booked, field or "quantity")


async def _refuse_restored(unit: Unit, rows: Sequence[Record]) -> None:
    ids = tuple({row["resource_id"] for row in rows})
    await unit.hold({models.CampaignResource: ids})
    resources = await unit.find(models.CampaignResource, Among("id", ids))
    days = min(row["starts_on"] for row in rows), max(row["ends_on"] for row in rows)
    others = await unit.find(models.CampaignBooking, every(Among("resource_id", ids), _in_days(*days)))
    for resource in resources:
        these = [one for one in (*rows, *others) if one["resource_id"] == resource.id]
        day, booked = _peak(these)
        if booked > resource["quantity"]:
            restored = [one for one in rows if one["resource_id"] == resource.id and _covers(one, day)]
            raise _taken(resource, day, booked - sum(one["quantity"] for one in restored), "id")


def _in_days(first: date, last: date) -> Expression:
    """Returns the condition for the bookings that include one of the days from `first` to `last`."""
    return every(Compare("ends_on", Operator.GTE, first), Compare("starts_on", Operator.LTE, last), LIVING)


def _covers(booking: Mapping[str, Any], day: date) -> bool:
    return bool(booking["starts_on"] <= day <= booking["ends_on"])


def _clipped(booking: Mapping[str, Any], first: date, last: date) -> dict[str, Any]:
    days = {"starts_on": max(first, booking["starts_on"]), "ends_on": min(last, booking["ends_on"])}
    return {**booking, **days}


def _peak(bookings: Iterable[Mapping[str, Any]], otherwise: date = date.min) -> tuple[date, int]:
    """Returns the first day on which most is booked, and this quantity. `otherwise`: the day if nothing is booked."""
    steps: defaultdict[date, int] = defaultdict(int)
    for booking in bookings:
        steps[booking["starts_on"]] += booking["quantity"]
        if booking["ends_on"] < date.max:
            steps[booking["ends_on"] + timedelta(days=1)] -= booking["quantity"]
    days = sorted(steps)
    booked = accumulate(steps[day] for day in days)
    return max(zip(days, booked, strict=True), key=lambda one: one[1], default=(otherwise, 0))


def _taken(resource: Record, day: date, booked: int, field: str) -> Refused:
    left = _written(max(0, resource["quantity"] - booked))
    message = f"{resource['name']}: {left} of {_written(resource['quantity'])} left on {day}. Take less or other days."
    return Refused.one(ProblemCode.TAKEN, message, field)


def _written(quantity: int) -> str:
    whole, rest = divmod(quantity, _PLACES)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".")
