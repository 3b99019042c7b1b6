"""Copies the write-ahead log of an SQLite database into the database file, beside the transactions that write it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

PAGES = 1_000
"""The number of pages in the log after which SQLite copies them at the end of a transaction. It is SQLite's default."""

PAGES_OF_MANY = 16_384
"""The same number while `Checkpoints` copies them: 64 MB, so that the end of a transaction seldom waits for it."""


class Checkpoints:
    """Copies what transactions have written in a thread, while the next transaction is prepared."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._running: asyncio.Future[None] | None = None

    def begin(self) -> None:
        """Starts copying, unless an earlier copy still runs. Must be called after a transaction has ended."""
        if self._running is None or self._running.done():
            self._running = asyncio.ensure_future(asyncio.to_thread(self._copy))

    async def ended(self) -> None:
        """Waits until no copy runs."""
        if self._running is not None:
            await asyncio.wait([self._running])

    def _copy(self) -> None:
        # A copy that fails does no harm: the next one, or the writer's own, copies the same pages.
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
