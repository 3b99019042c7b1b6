"""Takes the bytes of files: checks what was said of them, and keeps them in the store before they are attached."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import models
from core.errors import BadRequest, ProblemCode, Refused, Unavailable
from core.file_store import FileStore, name_of, store_of
from core.file_types import contradicts, media_type
from core.received_file import ReceivedFile
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.activities import attachments
from resolvers.changes import Changes, blobs
from resolvers.changes.unit import Unit


class Upload(str):
    """A file that came with a GraphQL request, and whose bytes are in the store. The text is its checksum.

    It is a text, so that it is a value of the request's variables like any other: it counts in their size, and in the
    digest by which a retry with an idempotency key is recognized.

    `blob`: the id of its bytes; None if it was refused. `problem`: why it was refused, or None.
    """

    blob: UUID | None
    name: str
    type: str
    size: int
    problem: Refused | None

    def values(self) -> dict[str, Any]:
        """Returns the columns of its attachment, apart from the name. Raises Refused if the file was refused."""
        if self.problem is not None:
            raise self.problem
        return {"type": self.type, "size": self.size, "checksum": str(self)}


def store(settings: Settings) -> FileStore:
    """Returns the store of files. Raises BadRequest if the server has none, because a retry would not help."""
    if settings.files is None:
        raise BadRequest("This server takes no files: RAPPORT_FILES_URL is not set.")
    return store_of(settings.files)


def permit(viewer: Viewer) -> None:
    """Raises Forbidden if the viewer may not attach files at all, before any of their bytes are received."""
    access.permit(viewer, Operation.CREATE, registry.of(models.Attachment), frozenset())


async def keep(database: Database, settings: Settings, file: ReceivedFile) -> UUID:
    """Keeps the bytes of a finished file, unless the store has them. Returns the id of the blob.

    The bytes are deleted after `blobs.GRACE` if they are not attached to anything.
    """
    blob = await blobs.claim(database, file.checksum, file.size)
    if not blob.is_stored:
        try:
            # Bytes that came after the removal of their blob would stay for ever.
            async with asyncio.timeout(blobs.GRACE.total_seconds() / 2):
                await store(settings).put(name_of(file.checksum, blob.id.hex), file)
        except TimeoutError:
            raise Unavailable("The store of files takes too long.", 60) from None
        await blobs.stored(database, blob)
    return blob.id


async def taken(database: Database, settings: Settings, file: ReceivedFile, name: str, claimed: str) -> Upload:
    """Keeps a file that came with a request. If it is not what its sender says, it is not kept.

    `name`, `claimed`: the name and the media type that its sender gives.
    """
    upload = Upload(file.checksum)
    upload.name, upload.size, upload.type, upload.blob = name, file.size, media_type(file.head), None
    upload.problem = problem_of(file, claimed)
    if upload.problem is None:
        upload.blob = await keep(database, settings, file)
    return upload


def problem_of(file: ReceivedFile, claimed: str) -> Refused | None:
    """Returns why a finished file is refused: it is empty, or no file of the type that its sender says. Or None."""
    if not file.size:
        return Refused.one(ProblemCode.REQUIRED, "The file is empty.", "file")
    found = media_type(file.head)
    if contradicts(claimed, found):
        said = "".join(c for c in claimed[:100] if c.isprintable())
        return Refused.one(ProblemCode.INVALID, f"The file is not {said}: its content is {found}.", "file")
    return None


async def finish(
    database: Database, settings: Settings, viewer: Viewer, announced: dict[str, Any], file: ReceivedFile, claimed: str
) -> UUID:
    """Attaches a finished file that was announced by attachmentUploadStart. Returns the id of the attachment.

    Raises Refused, and keeps nothing, if the file is not what was announced, or if the viewer may no longer attach it.
    """
    if file.size != announced["size"]:
        message = f"{announced['size']} bytes were announced; {file.size} came."
        raise Refused.one(ProblemCode.INVALID, message, "size")
    if file.checksum != announced["checksum"]:
        raise Refused.one(ProblemCode.INVALID, "The bytes do not have the checksum that was announced.", "checksum")
    problem = problem_of(file, announced["type"] or "") or problem_of(file, claimed)
    if problem is not None:
        raise problem
    target = announced["column"], UUID(announced["target"])
    values = {
        "name": announced["name"],
        "type": media_type(file.head),
        "size": file.size,
        "checksum": file.checksum,
    }
    changes = Changes(database, viewer, settings)
    await changes.run(lambda unit: attachments.permit_target(unit, *target))  # before anything is kept
    blob = await keep(database, settings, file)
    return await changes.run(
        lambda unit: _attach(unit, target, blob, values, UUID(announced["id"])),
    )


async def _attach(unit: Unit, target: tuple[str, UUID], blob: UUID, values: dict[str, Any], id: UUID) -> UUID:
    return await attachments.add(unit, target, blob, values, id)


async def reap(database: Database, settings: Settings) -> int:
    """Deletes bytes that no attachment needs any more, and what is left of uploads that broke off.

    Returns how much was deleted.
    """
    if settings.files is None:
        return 0
    kept = store(settings)
    _ = await blobs.condemn(database)
    gone = await blobs.removals(database)
    for blob in gone:
        await kept.remove(name_of(blob.checksum, blob.id.hex))
    if gone:
        await blobs.removed(database, [blob.id for blob in gone])
    return len(gone) + await kept.sweep(blobs.GRACE.total_seconds())
