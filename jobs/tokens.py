"""Bearer tokens for whoever may run commands on the server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core import tokens
from core.errors import CommandError
from core.settings import Settings
from jobs.migrate import pending
from models.database import connect
from resolvers.access import by_email


async def issue_token(settings: Settings, email: str, minutes: int = 60) -> str:
    """A token for the active employee with this e-mail address, whatever its case; it ends after `minutes`.

    Raises CommandError when there is no such employee, or no migrated database.
    """
    if await pending(settings):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    async with connect(replace(settings, pool_size=1)) as database:
        employee = await by_email(database, email, settings.time_zone)
    if employee is None or employee.id is None:
        raise CommandError(
            f"No active employee has the e-mail address {email[:100]!r}. Make one with"
            " `python main.py admin EMAIL`, or the demo data with `python main.py seed`: there it is admin@example.com."
        )
    return tokens.issue(settings.secret_key, employee.id, timedelta(minutes=minutes))
