"""Translates a driver's errors about a lost or unusable database to Unavailable, and logs outages."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.errors import RapportError, TimedOut, Unavailable

LOG_SECONDS = 60.0
"""The minimum time in seconds between two log lines about an outage."""

_log = logging.getLogger("rapport.database")


class Outages:
    """Translates the errors of one database's driver.

    `is_outage(error)`: whether the database cannot be used at the moment. `is_late(error)`: whether the database ended
    a statement at its time limit.
    """

    def __init__(self, is_outage: Callable[[BaseException], bool], is_late: Callable[[BaseException], bool]) -> None:
        self._is_outage = is_outage
        self._is_late = is_late
        self._logged = float("-inf")

    @contextmanager
    def translated(self, *, writes: bool = False) -> Iterator[None]:
        """Converts the driver's errors in the `with` block: outages to Unavailable, exceeded time limits to TimedOut.

        Other errors propagate. `writes`: whether the block may write data. If so, the message of Unavailable says that
        the write may have been saved.
        """
        try:
            yield
        except RapportError:
            raise
        except Exception as error:
            translated = self.translate(error, writes=writes)
            if translated is None:
                raise
            raise translated from error

    def translate(self, error: Exception, *, writes: bool = False) -> RapportError | None:
        """Returns the error to raise instead of `error`. Outages are logged. `writes`: see `translated`.

        Returns None if `error` is neither an outage nor an exceeded time limit.
        """
        if self._is_late(error):
            return TimedOut("The database ended a statement at its time limit.")
        if not self._is_outage(error):
            return None
        return self.unavailable(error, writes=writes)

    def unavailable(self, error: Exception, *, writes: bool = False) -> Unavailable:
        """Logs an outage, and returns the error to raise.

        `error`: the driver's error. `writes`: see `translated`.
        """
        now = time.monotonic()
        if now - self._logged >= LOG_SECONDS:
            self._logged = now
            _log.error("The database is not available: %s: %s", type(error).__name__, error)
        unknown = "It is not known whether the changes were saved. " if writes else ""
        return Unavailable(f"The database is not available. {unknown}Try again in a few seconds.")
