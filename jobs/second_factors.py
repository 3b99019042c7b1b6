"""Removes an employee's second factor from the command line, for example for the only administrator."""

from __future__ import annotations

from dataclasses import replace

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Refused
from core.settings import Settings
from jobs.migrate import pending
from models.database import connect
from resolvers.access import SYSTEM, by_email
from resolvers.changes import Changes
from resolvers.platform import second_factors


async def remove_second_factor(settings: Settings, email: str) -> str:
    """Removes the second factor of the active employee with this e-mail address.

    All sessions of the employee are ended.

    Returns a message that says what was done. Raises CommandError if no active employee has the address, or if the
    employee has no second factor.
    """
    if await pending(settings):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    async with connect(replace(settings, pool_size=1)) as database:
        employee = await by_email(database, email, settings.time_zone)
        if employee is None or employee.id is None:
            raise CommandError(f"No active employee has the e-mail address {email[:100]!r}.")
        try:
            _ = await second_factors.take_off(Changes(database, SYSTEM, settings), employee.id)
        except Refused as refused:
            raise CommandError(" ".join(problem.message for problem in refused.problems)) from None
    return f"{employee.name} has no second factor any more. All of their sessions were ended."
