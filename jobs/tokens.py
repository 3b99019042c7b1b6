"""Bearer tokens for whoever may run commands on the server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core import tokens
from core.errors import CommandError
from core.settings import Settings
from jobs.migrate import pending
from jobs.seeding.company import ADMINISTRATOR
from jobs.seeding.origin import size_of
from models.database import connect
from models.dialect.base import Database
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


async def demo_token(database: Database, settings: Settings) -> str | None:
    """A token of 15 minutes for the demo data's administrator; None where there is none.

    A real administrator who has the same address gets no token here: the row must be the demo data's own.
    """
    found = await by_email(database, ADMINISTRATOR, settings.time_zone)
    if found is None or found.id is None or size_of(found.id) is None:
        return None
    return tokens.issue(settings.secret_key, found.id, timedelta(minutes=15))
