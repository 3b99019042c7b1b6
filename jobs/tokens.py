"""Bearer tokens for whoever may run commands on the server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core import tokens
from core.errors import CommandError
from core.settings import Settings
from models.database import connect
from resolvers import access


async def issue_token(settings: Settings, email: str, minutes: int = 60) -> str:
    """A token for the active employee with this e-mail address, whatever its case; it ends after `minutes`.

    Raises CommandError when there is no such employee.
    """
    if minutes < 1:
        raise CommandError("A token lives for at least one minute.")
    async with connect(replace(settings, pool_size=1)) as database:
        found = await access.by_email(database, email)
    if found is None or found.id is None:
        raise CommandError(
            f"No active employee has the e-mail address {email[:100]!r}. Create one, or make the demo data with"
            " `python main.py seed`: its administrator is admin@example.com."
        )
    return tokens.issue(settings.secret_key, found.id, timedelta(minutes=minutes))
