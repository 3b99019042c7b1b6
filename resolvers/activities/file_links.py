"""Links by which files are sent and fetched without a token in a header, such as by a browser.

A link stands for one file, and for the viewer who got it. It holds for minutes. What the viewer may do is checked again
when it is used.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import models
from core.errors import Forbidden, NotFound, Unauthenticated
from core.sealed_links import opened, sealed
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.activities.attachments import masks_bytes
from resolvers.authentication import authentication
from resolvers.changes import Changes, blobs
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record

DOWNLOAD_SECONDS, UPLOAD_SECONDS = 300, 900

_DOWNLOAD, _UPLOAD = "download", "upload"


def download_path(settings: Settings, viewer: Viewer, attachment: UUID) -> str:
    """Returns the path of a link by which the viewer can fetch a file for DOWNLOAD_SECONDS."""
    content = {"id": str(attachment), **_of(viewer)}
    token, _ = sealed(settings.secret_key, _DOWNLOAD, content, DOWNLOAD_SECONDS, viewer.expires)
    return f"/files/{token}"


def upload_path(settings: Settings, viewer: Viewer, upload: dict[str, Any]) -> tuple[str, datetime]:
    """Returns the path of a link by which the viewer can send a file for UPLOAD_SECONDS, and when it expires.

    `upload`: what the viewer has said of the file.
    """
    content = {**upload, **_of(viewer)}
    token, expires = sealed(settings.secret_key, _UPLOAD, content, UPLOAD_SECONDS, viewer.expires)
    return f"/files/uploads/{token}", expires


async def read_upload(database: Database, settings: Settings, token: str) -> tuple[Viewer, dict[str, Any]]:
    """Returns the viewer of a link for an upload as they are now, and what they have said of the file.

    Raises Forbidden if the link is not valid, and Unauthenticated if the viewer is no longer.
    """
    content = opened(settings.secret_key, _UPLOAD, token)
    return await viewer_of(database, settings, content), content


async def read_download(database: Database, settings: Settings, token: str) -> tuple[Record, UUID]:
    """Returns the attachment that a link stands for, and the id of its blob.

    Raises Forbidden if the link is not valid, or if the viewer may no longer have the bytes; Unauthenticated if the
    viewer is no longer valid; NotFound if they no longer see the file.
    """
    content = opened(settings.secret_key, _DOWNLOAD, token)
    viewer = await viewer_of(database, settings, content)
    entity = registry.of(models.Attachment)
    where = every(equals("id", UUID(content["id"])), LIVING, access.rows(viewer, entity))
    found = await Changes(database, viewer, settings).run(lambda unit: unit.find(models.Attachment, where))
    if not found:
        raise NotFound("There is no file with this id.")
    if masks_bytes(viewer, found[0]):
        raise Forbidden("You see this file's customer only masked, so you may not read the file.")
    blob = await blobs.of_checksum(database, found[0]["checksum"])
    if blob is None:
        raise NotFound("The bytes of this file are missing.")
    return found[0], blob


def _of(viewer: Viewer) -> dict[str, Any]:
    return {"viewer": viewer.key, "session": None if viewer.session is None else str(viewer.session)}


async def viewer_of(database: Database, settings: Settings, content: dict[str, Any]) -> Viewer:
    """Returns the viewer of a link with their present rights. Raises Unauthenticated if they are no longer valid."""
    key, session = content["viewer"], content["session"]
    if session is None:
        found = await authentication.by_key(database, key, settings.time_zone)
    else:  # the link ends with the session
        signed_in = Viewer(UUID(key), "", session=UUID(session))
        found = await authentication.renewed(database, signed_in, settings.time_zone)
    if found is None:
        raise Unauthenticated("Whoever got this link has signed out, or may no longer sign in.")
    return found
