"""Runs a transaction again from the beginning if the database aborted it because of a concurrent transaction.

The database aborts only one statement, for example in a deadlock. The transaction still holds locks for which others
wait. Therefore it is rolled back as a whole and starts again.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from core.errors import TimedOut
from models.dialect.base import Database
from resolvers.changes.lock_order import StartAgain, WantedRows

Result = TypeVar("Result")

TRIES = 12
"""Maximum number of times that a transaction is run. The time limit of an operation may end it earlier."""

_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.005, 0.5
"""The bounds, in seconds, of the random pause before another attempt. The pauses grow with each attempt."""


def lost_to_rival(database: Database, error: BaseException) -> bool:
    """Returns whether a concurrent transaction caused an error, so that this transaction must start again."""
    if isinstance(error, StartAgain):
        return True
    violation = database.violation(error)
    return violation is not None and violation.kind == "rival"


async def restarting(database: Database, attempt: Callable[[WantedRows], Awaitable[Result]]) -> Result:
    """Runs `attempt`, and runs it again as long as the database aborts its transaction. Returns the result.

    `attempt` opens a transaction, and commits it or rolls it back. It gets the rows that earlier attempts have tried to
    lock. It must have no effects outside its transaction. Raises TimedOut, with nothing written, if the database has
    aborted TRIES attempts. Other errors propagate.
    """
    wanted = WantedRows()
    for number in range(TRIES):
        if number:
            await asyncio.sleep(random.uniform(0, min(_SHORTEST_PAUSE * 2**number, _LONGEST_PAUSE)))  # noqa: S311
        try:
            return await attempt(wanted)
        except Exception as error:
            if not lost_to_rival(database, error):
                raise
    raise TimedOut("Changes of the same rows by others kept interrupting this one. Nothing was written: send it again.")
