"""Reminders of employees."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.activities import reminders
from resolvers.changes import Unit
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_one
from schema.mapping.scalars import DateTime
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.Reminder)
class Reminder:
    """A moment at which you are notified of a row."""

    at: auto
    note: auto
    cause: auto
    fired_at: auto
    dismissed_at: auto
    employee = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()
    opportunity = to_one()
    order = to_one()
    contract = to_one()
    support_case = to_one()
    campaign = to_one()
    activity = to_one()


@changes(models.Reminder)
class ReminderInput:
    """What may be said of a reminder. The employee is whoever asks; administrators may name another."""

    employee: auto
    at: auto
    note: auto
    customer: auto
    contact: auto
    lead: auto
    opportunity: auto
    order: auto
    contract: auto
    support_case: auto
    campaign: auto
    activity: auto


_WHICH = [id_input("id", models.Reminder, "The reminder."), version_input()]


@mutation(models.Reminder, inputs=[*_WHICH, InputField("until", DateTime, "When it is to fire again.")])
async def reminder_snooze(unit: Unit, values: Values) -> UUID:
    """Lets a reminder fire at a later time, also if it has fired."""
    return await reminders.snooze(unit, values["id"], values["until"], values.get("expected_version"))


@mutation(models.Reminder, inputs=_WHICH)
async def reminder_dismiss(unit: Unit, values: Values) -> UUID:
    """Ends a reminder, whether it has fired or not."""
    return await reminders.dismiss(unit, values["id"], values.get("expected_version"))
