"""Sets an employee's password from the command line, for example for the first administrator."""

from __future__ import annotations

from dataclasses import replace

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Refused
from core.settings import Settings
from jobs.migrate import pending
from models.database import connect
from resolvers.access import SYSTEM, by_email
from resolvers.changes import Changes
from resolvers.platform import sign_in


async def set_password(settings: Settings, email: str, password: str) -> str:
    """Sets the password of the active employee with this e-mail address, and revokes all sessions of this employee.

    Returns a message that says what was done. Raises CommandError if no active employee has the address, or if the
    password is unacceptable.
    """
    if await pending(settings):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    async with connect(replace(settings, pool_size=1)) as database:
        employee = await by_email(database, email, settings.time_zone)
        if employee is None or employee.id is None:
            raise CommandError(f"No active employee has the e-mail address {email[:100]!r}.")
        try:
            _ = await sign_in.set_password(Changes(database, SYSTEM, settings), employee.id, password)
        except Refused as refused:
            raise CommandError(" ".join(problem.message for problem in refused.problems)) from None
    return f"{employee.name} has a new password. All of their sessions were ended."
