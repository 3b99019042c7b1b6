"""Two small demo files. Their bytes are in the store before the rows are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import models
from core.file_types import media_type
from core.settings import Settings
from jobs.seeding.origin import Draft
from models.dialect.base import Database
from resolvers import registry
from resolvers.activities import uploads

_FILES = (
    ("Site plan.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M5 5h30v20H5z"/></svg>\n'),
    ("Fair checklist.txt", b"Stand\nHosts\nPrinted matter\n"),
)


StoredFile = Mapping[str, Any]
"""The name, type, size and checksum of a file whose bytes are in the store."""


async def store_files(database: Database, settings: Settings) -> list[StoredFile]:
    """Puts the bytes of the demo files into the store. Returns none if the server has no store."""
    if settings.files is None:
        return []
    found: list[StoredFile] = []
    for name, content in _FILES:
        file = uploads.store(settings).receive(len(content))
        await file.write(content)
        await file.finish()
        _ = await uploads.keep(database, settings, file)
        await file.discard()
        found.append({"name": name, "type": media_type(content), "size": len(content), "checksum": file.checksum})
    return found


def add_files(draft: Draft, files: Sequence[StoredFile]) -> None:
    """Attaches the stored files to the first row of each kind that takes files. All rows must have been added."""
    if not files:
        return
    draft.begin(0)  # so that the ids do not depend on the size of a batch
    parents = registry.of(models.Attachment).description.foreign_keys
    for n, (column, relation) in enumerate(parents.items()):
        row = draft.first(getattr(models, relation.target))
        if row is not None:
            _ = draft.add(models.Attachment, row["created_at"], **{column: row["id"]}, **files[n % len(files)])
