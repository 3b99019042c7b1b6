"""Issues bearer tokens, for the command line and for the GraphiQL page of a server with demo data."""

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
    """Issues a token for the active employee with this e-mail address. Upper and lower case do not matter.

    `minutes`: how long the token is valid. Raises CommandError if no active employee has the address, or if the
    database has pending migrations.
    """
    if await pending(settings):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    async with connect(replace(settings, pool_size=1)) as database:
        employee = await by_email(database, email, settings.time_zone)
    if employee is None or employee.id is None:
        raise CommandError(
            f"No active employee has the e-mail address {email[:100]!r}. Create one with"
            " `python main.py admin EMAIL`, or load the demo data with `python main.py seed` and use admin@example.com."
        )
    try:
        return tokens.issue(settings.secret_key, employee.id, timedelta(minutes=minutes))
    except OverflowError:
        raise CommandError(f"A token cannot be valid for {minutes} minutes: it would expire after 9999.") from None


async def demo_token(database: Database, settings: Settings) -> str | None:
    """Issues a token, valid for 15 minutes, for the administrator of the demo data.

    Returns None if the database has no such employee. The employee must have an id that the demo data assigns, so that
    a real employee with the same e-mail address never gets a token.
    """
    found = await by_email(database, ADMINISTRATOR, settings.time_zone)
    if found is None or found.id is None or size_of(found.id) is None:
        return None
    return tokens.issue(settings.secret_key, found.id, timedelta(minutes=15))
