"""Factories of recurrences, follows, reminders and notifications: see `tests.factories`."""

from __future__ import annotations

from datetime import UTC, datetime

import models
from models.files import PARENT_COLUMNS
from tests.making import Make, Values, factory

_ALONE = {column: {"customer_id": None} for column in PARENT_COLUMNS if column != "customer_id"}


@factory(models.Recurrence, ruled={"starts_at"})
async def recurrence(make: Make, n: int) -> Values:
    """Returns values for the recurrence of a new activity in a distant future."""
    return {
        "activity_id": make(models.Activity),
        "rule": "FREQ=DAILY;COUNT=3",
        "starts_at": datetime(2099, 1, 1, tzinfo=UTC),
    }


@factory(models.Follow, beside=_ALONE, ruled=PARENT_COLUMNS)
async def follow(make: Make, n: int) -> Values:
    """Returns values for a follow of a new customer by a new employee."""
    return {"employee_id": make(models.Employee), "customer_id": make(models.Customer)}


@factory(models.Reminder, beside=_ALONE, ruled=PARENT_COLUMNS)
async def reminder(make: Make, n: int) -> Values:
    """Returns values for a reminder of a new customer in a distant future, for a new employee."""
    return {
        "employee_id": make(models.Employee),
        "customer_id": make(models.Customer),
        "at": datetime(2099, 1, 1, tzinfo=UTC),
    }


@factory(models.Notification, beside=_ALONE)
async def notification(make: Make, n: int) -> Values:
    """Returns values for a notification of the tests' administrator about a new customer."""
    return {
        "employee_id": make.administrator or make(models.Employee),
        "customer_id": make(models.Customer),
        "reason": "ASSIGNED",
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "cause": f"cause {n}",
    }
