"""Copies the write-ahead log of an SQLite database into the database file, beside the transactions that write it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

PAGE_BYTES = 4096
"""The size of a page. It is SQLite's default."""

PAGES = 1_000
"""The number of pages in the log after which SQLite copies them at the end of a transaction. It is SQLite's default."""

PAGES_OF_MANY = 65_536
"""The same number while `Checkpoints` copies them: 256 MB, so that the end of a transaction seldom waits for it."""

_TOGETHER = 5
"""The number of transactions whose pages are copied together. A page that several of them write is copied once."""


class Checkpoints:
    """Copies what transactions have written in a thread, while the next transactions are prepared."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._transactions = 0
        self._running: asyncio.Future[None] | None = None

    def transaction_ended(self) -> None:
        """Starts copying if enough transactions have ended, unless an earlier copy still runs."""
        self._transactions += 1
        if self._transactions >= _TOGETHER and (self._running is None or self._running.done()):
            self._transactions = 0
            self._running = asyncio.ensure_future(asyncio.to_thread(self._copy))

    async def finish(self) -> None:
        """Waits until no copy runs, then copies the rest."""
        if self._running is not None:
            await asyncio.wait([self._running])
        await asyncio.to_thread(self._copy)

    def _copy(self) -> None:
        # A copy that fails does no harm: the next one, or the writer's own, copies the same pages.
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
