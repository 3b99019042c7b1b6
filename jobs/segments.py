"""Keeps the members of dynamic segments up to date, for the worker."""

from __future__ import annotations

from functools import partial

import resolvers.entities  # noqa: F401 - registers them
from core.errors import RapportError
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.changes import Changes
from resolvers.customers import segments


async def refresh_segments(database: Database, settings: Settings) -> int:
    """Adds and removes members of the dynamic segments that are due. Returns their number.

    Each batch of members has a transaction of its own, so another worker, or a later run, goes on where one ends.
    """
    changes, done, failed = Changes(database, access.SYSTEM, settings), 0, None
    for id in await changes.run(segments.due):
        are_left = True
        try:
            while are_left:
                count, are_left = await changes.run(partial(segments.refresh, id=id))
                done += count
        except RapportError as error:  # such as a condition that takes too long; the other segments go on
            failed = error
    if failed is not None:
        raise failed
    return done
