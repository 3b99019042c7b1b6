"""Finds what the server reminds employees of: birthdays, anniversaries of orders, and what ends or is due soon."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import models
from core import clock
from core.settings import LeapBirthday
from models.attention import ReminderCause
from models.orders import OrderStatus
from models.row import Row
from models.service import CaseStatus
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, AnyOf, Compare, Expression, IsNull, Not, Operator, every
from resolvers.search.record import Record

AHEAD = 7
"""The number of days for which reminders are made ahead."""

NOTICE = 30
"""How many days before its end a contract is reminded of."""

MOST_YEARS = 10
"""The last anniversary of an order that is reminded of."""

_CLOSED = (str(CaseStatus.RESOLVED), str(CaseStatus.CLOSED))
_SOLD = (str(OrderStatus.CONFIRMED), str(OrderStatus.SHIPPED), str(OrderStatus.COMPLETED))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reminder that there should be. `key`: see `Reminder.key`. `column`, `row`: what it is about."""

    employee: UUID
    at: datetime
    cause: ReminderCause
    column: str
    row: UUID
    key: str


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of which employees are reminded.

    `soon`: the condition for the rows that are reminded of on some days.
    `open`: the condition that a row must still meet when its reminder fires.
    `holder`: the foreign key to whoever is reminded; None for the owner of the row's customer.
    `moment`: the day or the time that a row is reminded of, among some days, and when the reminder is due; None if
    there is no such day.
    """

    cause: ReminderCause
    model: type[Row]
    column: str
    holder: str | None
    soon: Callable[[Unit, Sequence[date]], Expression]
    open: Callable[[], Expression]
    moment: Callable[[Unit, Record, Sequence[date]], tuple[object, datetime] | None]


def days_ahead(unit: Unit) -> list[date]:
    """Returns today, and the AHEAD days that follow."""
    return [clock.later_day(unit.today, n) for n in range(AHEAD + 1)]


async def wanted(unit: Unit, source: Source, rows: Sequence[Record], days: Sequence[date]) -> list[Wanted]:
    """Returns the reminders that there should be of rows on some days, for employees who work here."""
    holders: Mapping[UUID, UUID | None]
    holders = {row.id: row[source.holder] for row in rows} if source.holder else await _owners(unit, rows)
    found = []
    for row in rows:
        holder, moment = holders[row.id], source.moment(unit, row, days)
        if holder is not None and moment is not None:
            of, at = moment
            key = f"{source.cause}:{row.id}:{of}"
            found.append(Wanted(holder, at, source.cause, source.column, row.id, key))
    return found


async def _owners(unit: Unit, rows: Sequence[Record]) -> dict[UUID, UUID | None]:
    ids = tuple({row["customer_id"] for row in rows})
    owners = {one.id: one["owner_id"] for one in await unit.find(models.Customer, Among("id", ids))} if ids else {}
    return {row.id: owners.get(row["customer_id"]) for row in rows}


def _month_days(unit: Unit, days: Sequence[date]) -> dict[int, date]:
    """Returns the days by month × 100 + day. 29 February has a day in each year."""
    found = {day.month * 100 + day.day: day for day in reversed(days)}
    leap = 228 if unit.settings.leap_birthday is LeapBirthday.FEBRUARY_28 else 301
    if leap in found and not isleap(found[leap].year):
        found[229] = found[leap]
    return found


def _birthdays(unit: Unit, days: Sequence[date]) -> Expression:
    return Among("birth_month_day", tuple(_month_days(unit, days)))


def _birthday(unit: Unit, row: Record, days: Sequence[date]) -> tuple[object, datetime] | None:
    return _on(unit, _month_days(unit, days).get(row["birth_month_day"] or 0))


def _on(unit: Unit, day: date | None) -> tuple[object, datetime] | None:
    return None if day is None else (day, clock.start_of(day, unit.settings.time_zone))


def _anniversaries(unit: Unit, days: Sequence[date]) -> Expression:
    zone = unit.settings.time_zone
    first = clock.shifted(clock.start_of(days[0], zone), "P1D", -1, zone)  # a day more, for 29 February
    last = clock.shifted(clock.start_of(days[-1], zone), "P1D", 1, zone)
    years = [f"P{n}Y" for n in range(1, MOST_YEARS + 1)]
    return AnyOf(
        tuple(
            every(
                Compare("ordered_at", Operator.GTE, clock.shifted(first, year, -1, zone)),
                Compare("ordered_at", Operator.LT, clock.shifted(last, year, -1, zone)),
            )
            for year in years
        )
    )


def _anniversary(unit: Unit, row: Record, days: Sequence[date]) -> tuple[object, datetime] | None:
    begun = clock.day_of(row["ordered_at"], unit.settings.time_zone)
    day = _month_days(unit, days).get(begun.month * 100 + begun.day)
    return _on(unit, day) if day is not None and 1 <= day.year - begun.year <= MOST_YEARS else None


def _ending(unit: Unit, days: Sequence[date]) -> Expression:
    last = clock.later_day(days[-1], NOTICE)
    return every(Compare("terminates_on", Operator.GTE, days[0]), Compare("terminates_on", Operator.LTE, last))


def _end(unit: Unit, row: Record, days: Sequence[date]) -> tuple[object, datetime] | None:
    day = row["terminates_on"]
    if day is None:
        return None
    zone = unit.settings.time_zone
    return day, clock.shifted(clock.start_of(day, zone), f"P{NOTICE}D", -1, zone)


def _due_soon(unit: Unit, days: Sequence[date]) -> Expression:
    zone = unit.settings.time_zone
    last = clock.shifted(clock.start_of(days[-1], zone), "P1D", 1, zone)
    first = clock.start_of(days[0], zone)
    return every(Compare("due_at", Operator.GTE, first), Compare("due_at", Operator.LT, last))


def _due(unit: Unit, row: Record, days: Sequence[date]) -> tuple[object, datetime] | None:
    return None if row["due_at"] is None else (clock.written(row["due_at"]), row["due_at"])


def _always() -> Expression:
    return LIVING


SOURCES = (
    Source(ReminderCause.BIRTHDAY, models.Customer, "customer_id", "owner_id", _birthdays, _always, _birthday),
    Source(ReminderCause.BIRTHDAY, models.Contact, "contact_id", None, _birthdays, _always, _birthday),
    Source(
        ReminderCause.ORDER_ANNIVERSARY,
        models.Order,
        "order_id",
        None,
        _anniversaries,
        lambda: every(Among("status", _SOLD), LIVING),
        _anniversary,
    ),
    Source(
        ReminderCause.CONTRACT_END,
        models.Contract,
        "contract_id",
        "owner_id",
        _ending,
        lambda: every(Among("status", ("SIGNED",)), LIVING),
        _end,
    ),
    Source(
        ReminderCause.TASK_DUE,
        models.Activity,
        "activity_id",
        "assignee_id",
        _due_soon,
        lambda: every(IsNull("completed_at"), Not(IsNull("assignee_id")), LIVING),
        _due,
    ),
    Source(
        ReminderCause.CASE_DUE,
        models.SupportCase,
        "support_case_id",
        "handler_id",
        _due_soon,
        lambda: every(Not(Among("status", _CLOSED)), Not(IsNull("handler_id")), LIVING),
        _due,
    ),
)
