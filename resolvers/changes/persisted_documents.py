"""Stores documents by hash, so that clients can send a hash instead of a document to any process.

A document may contain values, so its text is encrypted by the key ring. If a text cannot be decrypted, the document
counts as unknown, and the client sends it again.

A request never waits for a write: a task writes the documents that are queued. A document that cannot be written is
dropped. The client can send it again.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple

from core import clock
from core.errors import Unreadable
from core.ids import new_id
from models.dialect.base import Database, Transaction
from resolvers.search.compile import Compiler

KEPT = timedelta(days=30)
"""How long a document is kept after it was last sent or looked up."""
MAX_DOCUMENTS, MAX_BYTES = 20_000, 64 * 2**20
"""The maximum number of documents in the database, and of their bytes. The least recently used ones are deleted."""
CALLER_DOCUMENTS, CALLER_BYTES = 2_000, 8 * 2**20
"""The same for the documents that only one caller has sent or looked up."""

_FRESH = timedelta(days=1)
"""A document's time of use is written once in this time."""
_MAX_WAITING, _MAX_WAITING_BYTES = 500, 4 * 2**20
_BATCH = 100
_PRUNE_AFTER = 500
"""The number of documents that a process writes before it checks the size of the table."""
_WRITE_SECONDS = 10.0

_log = logging.getLogger("rapport.documents")


class _Sent(NamedTuple):
    """A document to write. `caller`: who sent it."""

    text: str
    caller: str


class PersistedDocuments:
    """The stored documents. Looks them up, and writes new ones in a task."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[str, _Sent] = {}
        self._waiting_bytes = 0
        self._writing: asyncio.Task[None] | None = None
        self._written = 0

    async def look_up(self, digest: str, caller: str) -> str | None:
        """Returns the text of the document with this hash, or None if it is unknown. Takes one statement."""
        waiting = self._waiting.get(digest)
        if waiting is not None:
            return waiting.text
        compiler = Compiler(self._database)
        old = compiler.bind(clock.now() - _FRESH)
        sql = f'SELECT "text","caller","used_at"<{old} FROM "persisted_document"'
        sql += f' WHERE "digest"={compiler.bind(digest)}'
        rows = await self._database.fetch(sql, compiler.parameters)
        if not rows:
            return None
        sealed, owner, is_old = rows[0]
        try:
            text = self._database.keys.open(str(sealed), _context(digest)).decode()
        except Unreadable:
            return None
        if is_old or owner not in ("", caller):
            self.add(digest, text, caller)  # writes the time of use, and that the document has several users
        return text

    def add(self, digest: str, text: str, caller: str) -> None:
        """Writes a document soon. Ignores it if too many documents are waiting to be written."""
        if digest in self._waiting or len(self._waiting) >= _MAX_WAITING:
            return
        if self._waiting_bytes + len(text) > _MAX_WAITING_BYTES:
            return
        self._waiting[digest] = _Sent(text, caller)
        self._waiting_bytes += len(text)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())

    async def close(self) -> None:
        """Waits until all documents are written. Must be called before the database is closed."""
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        while self._waiting:
            # In the order of the hashes, so that two processes lock rows in the same order.
            batch = dict(sorted(list(self._waiting.items())[:_BATCH]))
            try:
                async with asyncio.timeout(_WRITE_SECONDS):
                    async with self._database.transaction() as transaction:
                        await _insert(self._database, transaction, batch)
                        for caller in sorted({sent.caller for sent in batch.values()}):
                            await _evict(self._database, transaction, CALLER_DOCUMENTS, CALLER_BYTES, caller)
                self._written += len(batch)
                if self._written >= _PRUNE_AFTER:
                    self._written = 0
                    await prune(self._database)
            except Exception as error:
                _log.warning("%d persisted documents could not be stored: %s", len(batch), type(error).__name__)
            for digest in batch:
                self._waiting_bytes -= len(self._waiting.pop(digest).text)


async def _insert(database: Database, transaction: Transaction, batch: Mapping[str, _Sent]) -> None:
    compiler = Compiler(database)
    now = clock.now()
    rows = []
    for digest, sent in batch.items():
        plain = sent.text.encode()
        sealed = database.keys.seal(plain, _context(digest))
        rows.append(f"({','.join(map(compiler.bind, (new_id(), digest, sent.caller, sealed, len(plain), now)))})")
    await transaction.fetch(
        'INSERT INTO "persisted_document" ("id","digest","caller","text","bytes","used_at")'
        f' VALUES {",".join(rows)} ON CONFLICT ("digest") DO UPDATE SET'
        ' "text"=excluded."text","used_at"=excluded."used_at","caller"=CASE WHEN'
        ' "persisted_document"."caller"=excluded."caller" THEN excluded."caller" ELSE \'\' END RETURNING "digest"',
        compiler.parameters,
    )


async def _evict(
    database: Database, transaction: Transaction, documents: int, size: int, caller: str | None = None
) -> int:
    """Deletes the least recently used documents that exceed a number of documents or a total size.

    `documents`: the number of documents to keep at most.
    `size`: the total size to keep at most, in bytes.
    `caller`: counts and deletes only the documents of this caller; None for all documents.

    Returns the number of deleted documents.
    """
    compiler = Compiler(database)
    of_caller = "" if caller is None else f' WHERE "caller"={compiler.bind(caller)}'
    ranked = 'SELECT "digest",row_number() OVER "w" AS "n",sum("bytes") OVER "w" AS "size" FROM "persisted_document"'
    ranked += f'{of_caller} WINDOW "w" AS (ORDER BY "used_at" DESC,"digest")'
    sql = f'DELETE FROM "persisted_document" WHERE "digest" IN (SELECT "digest" FROM ({ranked}) "r"'
    sql += f' WHERE "n">{compiler.bind(documents)} OR "size">{compiler.bind(size)}) RETURNING "digest"'
    return len(await transaction.fetch(sql, compiler.parameters))


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` documents that were not used lately, and those that exceed the limits.

    If the table then exceeds MAX_DOCUMENTS or MAX_BYTES, the least recently used documents are deleted.

    Returns the total number of deleted documents.
    """
    compiler = Compiler(database)
    sql = f'SELECT "digest" FROM "persisted_document" WHERE "used_at"<={compiler.bind(clock.now() - KEPT)}'
    sql += f' ORDER BY "used_at" LIMIT {compiler.bind(limit)}'
    sql = f'DELETE FROM "persisted_document" WHERE "digest" IN ({sql}) RETURNING "digest"'
    async with database.transaction() as transaction:
        unused = len(await transaction.fetch(sql, compiler.parameters))
        return unused + await _evict(database, transaction, MAX_DOCUMENTS, MAX_BYTES)


def _context(digest: str) -> str:
    return f"persisted_document.text.{digest}"
