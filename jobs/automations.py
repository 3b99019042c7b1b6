"""Runs automations, for the worker."""

from __future__ import annotations

import resolvers.entities  # noqa: F401 - registers them
from core.errors import RapportError
from core.settings import Settings
from models.dialect.base import Database
from resolvers.platform import automation_looks, automation_runs, automation_triggers

BATCH = 100
"""The number of runs that one call advances."""


async def run_automations(database: Database, settings: Settings) -> int:
    """Makes runs for further events, dates and schedules, and the steps that are due.

    Returns the number of events, runs and steps.
    """
    done = await automation_triggers.match(database, settings)
    done += await automation_looks.look(database, settings)
    failed = None
    for id in await automation_runs.due(database, BATCH):
        try:
            done += 1 + await automation_runs.advance(database, settings, id)
        except RapportError as error:  # such as a condition that takes too long; the others go on
            failed = error
    if failed is not None:
        raise failed
    return done
