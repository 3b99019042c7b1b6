"""Files that are attached to customers and other rows."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from models.description import describe
from models.files import PARENT_COLUMNS
from models.values import checked
from resolvers import registry
from resolvers.activities import attachments, file_links, uploads
from resolvers.changes import Unit, deletion
from resolvers.search.record import Record
from schema.mapping.context import context_of
from schema.mapping.definitions import InputField, text_of
from schema.mapping.entity import auto, mapped, resolved, to_one
from schema.mapping.scalars import DateTime, Upload
from schema.roots.mutation import Values, id_input, mutation, version_input
from schema.roots.payloads import Payload, PayloadField, Types, payload

_CHECKSUM = re.compile(r"[0-9a-f]{64}")


@mapped(models.Attachment)
class Attachment:
    """A file that is attached to another row."""

    name: auto
    type: auto
    size: auto
    checksum: auto
    customer = to_one()
    contact = to_one()
    lead = to_one()
    opportunity = to_one()
    order = to_one()
    contract = to_one()
    support_case = to_one()
    campaign = to_one()
    activity = to_one()

    @resolved(
        str | None,
        description="An address at which you can fetch the bytes for five minutes, without a token. Null if you see the"
        " person that the file may tell of only masked.",
    )
    def download_url(row: Record, info: Info) -> str | None:
        """Returns the address of the bytes."""
        context = context_of(info)
        context.reader.by_rows_alone = False  # the address is for this viewer: others must not get it in the same event
        viewer = context.reader.viewer
        if viewer is None or row["deleted_at"] is not None or attachments.masks_bytes(viewer, row):
            return None
        return context.settings.public_url + file_links.download_path(context.settings, viewer, row.id)


_relations = registry.of(models.Attachment).description.foreign_keys
_targets = [
    id_input(column, registry.target(one).description.model, one.description, optional=True)
    for column, one in _relations.items()
]
_which = [id_input("id", models.Attachment, "The file."), version_input()]
_attributes = describe(models.Attachment).attributes
_name = InputField("name", str, _attributes["name"].description)


@mutation(
    models.Attachment,
    inputs=[
        *_targets,
        InputField("file", Upload, "The file, as a part of a multipart request."),
        InputField("name", str | None, "The file's name; by default, that of the part."),
    ],
    takes="A file, and the one row to attach it to.",
)
async def attachment_add(unit: Unit, values: Values) -> UUID:
    """Attaches a file that comes as a part of a multipart request."""
    upload: uploads.Upload = values["file"]
    kept = upload.values()
    assert upload.blob is not None
    name = values.get("name") or upload.name
    return await attachments.add(unit, _target(values), upload.blob, {**kept, "name": name})


def _started(types: Types) -> Payload:
    return payload(
        "AttachmentUploadStartPayload",
        "Where to send a file.",
        [
            PayloadField("upload_url", str | None, "The address to which to PUT the bytes; null if refused."),
            PayloadField("expires_at", DateTime | None, "Until when the address can be used."),
        ],
    )


@mutation(
    payload=_started,
    inputs=[
        *_targets,
        _name,
        InputField("size", int, "The number of bytes that will be sent."),
        InputField("checksum", str, "The SHA-256 of these bytes, in hexadecimal.", text_of(64)),
        InputField(
            "type", str | None, "The media type that the file should have. Another one is refused.", text_of(100)
        ),
    ],
    takes="What will be sent, and the one row to attach it to.",
    outside=True,
    refuses_key=True,
)
async def attachment_upload_start(info: Info, values: Values) -> Values:
    """Returns an address to which a file can be sent by PUT, without a token. That attaches it."""
    context = context_of(info)
    _ = uploads.store(context.settings)
    column, target = _target(values)
    announced = _announced(values, context.settings.max_file_bytes)
    await context.changes.run(lambda unit: attachments.permit_target(unit, column, target))
    viewer = context.viewer
    assert viewer is not None
    announced |= {"id": str(new_id()), "column": column, "target": str(target)}
    path, expires = file_links.upload_path(context.settings, viewer, announced)
    return {"upload_url": context.settings.public_url + path, "expires_at": expires}


def _announced(values: Values, most: int) -> dict[str, Any]:
    """Returns what was said of a file. Raises Refused if no such file would be taken."""
    problems: list[Problem] = []
    description = registry.of(models.Attachment).description
    ready = checked(description, {"name": values["name"]}, problems)
    size, checksum = values["size"], values["checksum"].lower()
    if not 1 <= size <= most:
        problems.append(Problem(("size",), ProblemCode.OUT_OF_RANGE, f"A file has 1 to {most:,} bytes."))
    if not _CHECKSUM.fullmatch(checksum):
        problems.append(Problem(("checksum",), ProblemCode.INVALID, "This is no SHA-256 in hexadecimal."))
    if "name" not in ready and not problems:
        problems.append(Problem(("name",), ProblemCode.REQUIRED, "This must be given."))
    if problems:
        raise Refused(problems)
    return {"name": ready["name"], "size": size, "checksum": checksum, "type": values.get("type")}


def _target(values: Values) -> tuple[str, UUID]:
    """Returns the foreign key and the id of the one row in the input. Raises Refused if there is none, or several."""
    named = [column for column in PARENT_COLUMNS if values.get(column) is not None]
    if len(named) != 1:
        message = "Give exactly one row to attach the file to."
        raise Refused.one(
            ProblemCode.INVALID if named else ProblemCode.REQUIRED, message, (named or PARENT_COLUMNS)[-1]
        )
    return named[0], values[named[0]]


@mutation(models.Attachment, inputs=[*_which, _name])
async def attachment_rename(unit: Unit, values: Values) -> UUID:
    """Gives a file another name."""
    return await attachments.rename(unit, values["id"], values["name"], values.get("expected_version"))


@mutation(models.Attachment, inputs=_which)
async def attachment_delete(unit: Unit, values: Values) -> UUID:
    """Deletes a file. Its bytes stay, so that it can be restored."""
    await deletion.delete(unit, registry.of(models.Attachment), values["id"], values.get("expected_version"))
    id: UUID = values["id"]
    return id


@mutation(models.Attachment, inputs=_which)
async def attachment_restore(unit: Unit, values: Values) -> UUID:
    """Restores a deleted file."""
    await deletion.restore(unit, registry.of(models.Attachment), values["id"], values.get("expected_version"))
    id: UUID = values["id"]
    return id
