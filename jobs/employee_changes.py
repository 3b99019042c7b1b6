"""Changes an employee from the command line, for example the only administrator."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Refused
from core.settings import Settings
from jobs.migrate import pending
from models.database import connect
from resolvers.access import SYSTEM, by_email
from resolvers.changes import Changes


async def change_employee(settings: Settings, email: str, change: Callable[[Changes, UUID], Awaitable[object]]) -> str:
    """Changes the active employee with this e-mail address, and returns the employee's name.

    `change`: a function that makes the change, given the employee's id.

    Raises CommandError if no active employee has the address, if `change` raises Refused, or if migrations are pending.
    """
    if await pending(settings):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    async with connect(replace(settings, pool_size=1)) as database:
        employee = await by_email(database, email, settings.time_zone)
        if employee is None or employee.id is None:
            raise CommandError(f"No active employee has the e-mail address {email[:100]!r}.")
        try:
            _ = await change(Changes(database, SYSTEM, settings), employee.id)
        except Refused as refused:
            raise CommandError(" ".join(problem.message for problem in refused.problems)) from None
    return employee.name
