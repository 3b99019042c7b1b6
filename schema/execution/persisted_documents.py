"""Finds the text of a document if a request names the document by a hash or an id.

There are two kinds of such documents:

- Automatic persisted queries (APQ): a client sends the SHA-256 of its document. If the server does not know the hash,
  the client sends both the hash and the text, and the server stores the text.
- Trusted documents: the ids and texts are in a file that was made when the client was built.

The text of a persisted query is stored only if the document is valid and the caller is signed in. It is stored in the
memory of the process, and in the database for other processes.

A hash in memory needs no SQL statement. A hash that is not in memory is charged to the caller. For an anonymous caller,
the database is not searched for the hash.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from core.errors import BadUserInput, NotTrusted, TimedOut, UnknownHash
from core.lru import Lru
from models.dialect.statement_scope import StatementScope
from resolvers.changes import persisted_documents
from schema.execution.documents import Documents
from schema.execution.limits import Limits
from schema.execution.throttle import Throttle
from schema.execution.validation import Document

MAX_TEXTS = 10_000
"""The maximum number of texts in memory. Usually, the limit in bytes is reached first."""

UNKNOWN_COST = 20
"""The cost of a hash that is not in memory: of its look-up, and of keeping the text that is sent with it."""

ANONYMOUS_COST = 5
"""The same for an anonymous caller, for whom nothing is looked up or kept."""

KEPT_AGAIN_SECONDS = 3_600.0
"""If a text in memory is sent again after this time, it is written to the database again, which may have lost it."""

_OVERHEAD = 300
_OWN_SHARE = 4
_SHA256 = re.compile("[0-9a-f]{64}")


class Found(NamedTuple):
    """The text of a request's document.

    `digest`: the hash under which `keep` stores the text after the document ran; None if `keep` has nothing to store.
    """

    text: str
    digest: str | None = None


class _Kept(NamedTuple):
    found: Found
    at: float


class PersistedDocuments:
    """The texts of documents by their hashes and ids.

    `documents`: the cache of documents by their texts.
    `throttle`, `anonymous_throttle`: the buckets that pay for unknown hashes.
    `only_trusted`: whether all documents must be trusted ones.
    """

    def __init__(
        self,
        documents: Documents,
        limits: Limits,
        throttle: Throttle,
        anonymous_throttle: Throttle,
        *,
        only_trusted: bool = False,
    ) -> None:
        self.only_trusted = only_trusted
        self.stored: persisted_documents.PersistedDocuments | None = None
        """The documents in the database; None as long as there is no database."""
        self.trusted: Mapping[str, str] = {}
        """The texts of the trusted documents by their ids, and by their hashes."""
        self._documents = documents
        self._limits = limits
        self._throttle = throttle
        self._anonymous_throttle = anonymous_throttle
        self._kept: Lru[str, _Kept] = Lru(MAX_TEXTS, limits.persisted_bytes, limits.persisted_bytes // _OWN_SHARE)

    def known(self, query: str, id: str | None, caller: str | None) -> Found | None:
        """Returns the text in memory for a request that has only a hash; None if `find` must be called.

        `query`, `id`, `caller`: as for `find`. Most requests with a hash end here, so this method does as little as
        possible.
        """
        if query or id is None or self.trusted:
            return None
        kept = self._kept.get(id, caller)
        return None if kept is None else kept.found

    async def find(self, query: str, id: str | None, caller: str | None, origin: str | None) -> Found:
        """Returns the text of a request's document.

        `query`: the text in the request, or an empty string.
        `id`: the hash or id in the request, or None.
        `caller`, `origin`: as for `Documents.find`.

        Raises UnknownHash, NotTrusted or Throttled. Raises BadUserInput if the hash is not the hash of the text.
        """
        if id is None:
            return Found(self._trusted_text(query))
        digest = id.removeprefix("sha256:")
        text = self.trusted.get(id) or self.trusted.get(digest)
        if text is not None and query in ("", text):
            return Found(text)
        if self.only_trusted:
            if query:
                return Found(self._trusted_text(query))
            await self._charge(caller, origin)
            raise UnknownHash
        kept = self._kept.get(digest, caller)
        if kept is not None and query in ("", kept.found.text):
            is_recent = not query or time.monotonic() - kept.at < KEPT_AGAIN_SECONDS
            return kept.found if is_recent else Found(kept.found.text, digest)
        if query:
            return await self._checked(query, digest, caller)
        await self._charge(caller, origin)
        return Found(await self._looked_up(digest, caller))

    def keep(self, found: Found, caller: str | None) -> None:
        """Stores the text of a document by its hash, if the caller is signed in and the document is valid.

        Must be called after the document ran, because only then has the caller been verified.
        """
        text, digest = found
        if digest is None or caller is None or not isinstance(self._documents.known(text, caller), Document):
            return
        self._put(digest, text, caller)
        if self.stored is not None:
            self.stored.add(digest, text, caller)

    def _trusted_text(self, query: str) -> str:
        if self.only_trusted and self.trusted.get(digest_of(query)) != query:
            raise NotTrusted("This server runs trusted documents only. Send the id of one of them, as documentId.")
        return query

    async def _checked(self, query: str, digest: str, caller: str | None) -> Found:
        if len(query) > self._limits.text_bytes:
            return Found(query)  # it is refused for its length
        if digest_of(query) != digest:
            raise BadUserInput("provided sha does not match query")  # the text of Apollo Server
        await self._throttle.charge(caller, UNKNOWN_COST)
        return Found(query, digest)

    async def _charge(self, caller: str | None, origin: str | None) -> None:
        if caller is None:
            self._anonymous_throttle.take(origin or "", ANONYMOUS_COST)
        else:
            await self._throttle.charge(caller, UNKNOWN_COST)

    async def _looked_up(self, digest: str, caller: str | None) -> str:
        text = None
        if caller is not None and self.stored is not None and _SHA256.fullmatch(digest):
            try:
                with StatementScope(caller):
                    async with asyncio.timeout(self._limits.timeout_seconds):
                        text = await self.stored.look_up(digest, caller)
            except TimeoutError:
                raise TimedOut(f"The operation took longer than {self._limits.timeout_seconds:g} s.") from None
        if text is None:
            raise UnknownHash
        self._put(digest, text, caller)  # towards the caller's share: it may be the caller's own text
        return text

    def _put(self, digest: str, text: str, caller: str | None) -> None:
        # Not the number of characters, of which one has up to four bytes.
        self._kept.put(digest, _Kept(Found(text), time.monotonic()), sys.getsizeof(text) + _OVERHEAD, caller)


def digest_of(text: str) -> str:
    """Returns the SHA-256 of a text in UTF-8, in lower-case hexadecimal digits."""
    return sha256(text.encode(errors="surrogatepass")).hexdigest()
