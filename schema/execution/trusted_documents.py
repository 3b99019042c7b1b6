"""Reads the documents of the file `RAPPORT_TRUSTED_DOCUMENTS`, and reads them again when the file changes.

The file is a manifest in JSON that a build tool wrote, in one of these forms:

    graphql-codegen, relay-compiler    {"ID": "TEXT", …}
    generate-persisted-query-manifest  {"format": "apollo-persisted-query-manifest", "version": 1,
                                        "operations": [{"id": "ID", "name": …, "type": …, "body": "TEXT"}, …]}

If a new file cannot be read, the error is logged and the documents of the old file stay in use.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson

from core.errors import CommandError
from schema.execution.documents import Documents
from schema.execution.persisted_documents import PersistedDocuments, digest_of
from schema.execution.validation import Rejection

MAX_BYTES = 16 * 2**20
"""The maximum size of the file."""
MAX_DOCUMENTS = 20_000
MAX_ID = 255
"""The maximum length of an id, in characters."""
LOOK_SECONDS = 0.5
"""The seconds between two looks at the file."""
MAX_LOGGED = 50
"""The maximum number of invalid documents that are logged one by one."""

_APOLLO = "apollo-persisted-query-manifest"
_log = logging.getLogger("rapport.documents")


class TrustedDocuments:
    """The documents of a manifest.

    The constructor reads the file, and raises CommandError if that fails.

    `documents`: the object that parses and validates each document.
    `persisted`: the object in which the documents are stored, and in which requests find them by their hash.
    """

    def __init__(self, path: Path, documents: Documents, persisted: PersistedDocuments) -> None:
        self._path = path
        self._documents = documents
        self._persisted = persisted
        self._stamp = _stamp(path)
        self._texts = read(path)
        persisted.trusted = by_hash(self._texts)

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        """Checks the documents and watches the file, until the `with` block ends."""
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.wait([watching])

    async def _watch(self) -> None:
        checking = asyncio.create_task(self._check(self._texts))
        try:
            while True:
                await asyncio.sleep(LOOK_SECONDS)
                if await self._reload():
                    checking.cancel()
                    checking = asyncio.create_task(self._check(self._texts))
        finally:
            checking.cancel()

    async def _reload(self) -> bool:
        """Reads the file again if it has changed. Returns whether new documents were read."""
        stamp = _stamp(self._path)
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            texts = await asyncio.to_thread(read, self._path)
            found = await asyncio.to_thread(by_hash, texts)
        except Exception as error:
            what = error.message if isinstance(error, CommandError) else type(error).__name__
            _log.error("The trusted documents stay as they were. %s", what)
            return False
        self._texts, self._persisted.trusted = texts, found
        _log.info("%d trusted documents were read from %s", len(texts), self._path)
        return True

    async def _check(self, texts: Mapping[str, str]) -> None:
        """Checks all documents. Caches the valid documents, and logs the invalid ones."""
        invalid = 0
        for id, text in texts.items():
            outcome = await self._documents.prepare(text)
            if isinstance(outcome, Rejection):
                invalid += 1
                if invalid <= MAX_LOGGED:
                    _log.warning("The trusted document %s is invalid: %s", id, outcome.errors[0]["message"])
        if invalid > MAX_LOGGED:
            _log.warning("%d more trusted documents are invalid", invalid - MAX_LOGGED)


def by_hash(texts: Mapping[str, str]) -> dict[str, str]:
    """Returns a dict that finds each text by its hash and by its id.

    `texts`: the texts by id.
    """
    return {digest_of(text): text for text in texts.values()} | dict(texts)


def read(path: Path) -> dict[str, str]:
    """Returns the texts in a manifest by their ids. Raises CommandError if the file is no manifest."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unusable(path, f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    if len(content) > MAX_BYTES:
        raise _unusable(path, f"has more than {MAX_BYTES:,} bytes")
    try:
        manifest = orjson.loads(content)
    except orjson.JSONDecodeError:
        raise _unusable(path, "is not JSON") from None
    if not isinstance(manifest, dict):
        raise _unusable(path, "is not a JSON object of ids and texts")
    texts: dict[str, str] = {}
    for id, text in _entries(path, manifest):
        if not (isinstance(id, str) and 1 <= len(id) <= MAX_ID):
            raise _unusable(path, f"has an id that is not a string of 1 to {MAX_ID} characters")
        if not isinstance(text, str):
            raise _unusable(path, f"has no text for the id {id[:100]}")
        if texts.setdefault(id, text) != text:
            raise _unusable(path, f"has two texts for the id {id[:100]}")
    if not 1 <= len(texts) <= MAX_DOCUMENTS:
        raise _unusable(path, f"has {len(texts):,} documents, where 1 to {MAX_DOCUMENTS:,} are allowed")
    return texts


def _entries(path: Path, manifest: dict[str, Any]) -> Iterable[tuple[object, object]]:
    if not isinstance(manifest.get("operations"), list):
        return manifest.items()
    if manifest.get("format") != _APOLLO or manifest.get("version") != 1:
        raise _unusable(path, f"has operations, but not the format {_APOLLO} in version 1")
    return [
        (one.get("id"), one.get("body")) if isinstance(one, dict) else (None, None) for one in manifest["operations"]
    ]


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _unusable(path: Path, what: str) -> CommandError:
    return CommandError(f"RAPPORT_TRUSTED_DOCUMENTS: the file {path} {what}.")
