"""Files that are attached to customers and other rows: their rules and verbs.

Who may change the row that a file is attached to may attach files, rename, delete and restore them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.description import ToOne
from models.files import PARENT_COLUMNS
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes import blobs
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, equals, every

MASKS_OF = {"lead": "Lead", "campaign": None}
"""The entity whose masks apply to the bytes of files, by what these are attached to; otherwise it is the customer."""


class AttachmentRules(Rules):
    """Rules for attachments: a file is attached to exactly one row, by whoever may change that row."""

    async def check(self, change: Change) -> None:
        """Raises Refused (REQUIRED, INVALID) unless the file is attached to exactly one row.

        Raises Refused (NOT_ALLOWED) if the viewer's role may not change such rows, or if the file is moved to another.
        """
        named = [column for column in PARENT_COLUMNS if change.get(column) is not None]
        if len(named) != 1:
            message = "Give exactly one row to attach the file to."
            raise Refused.one(
                ProblemCode.INVALID if named else ProblemCode.REQUIRED, message, (named or PARENT_COLUMNS)[-1]
            )
        moved = [column for column in PARENT_COLUMNS if change.before is not None and change.changes(column)]
        if moved:
            raise Refused.one(ProblemCode.NOT_ALLOWED, "A file stays where it is. Attach it anew.", moved[0])
        permit_attaching(change.unit.viewer, named[0])


def permit_attaching(viewer: Viewer, column: str) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer's role may not change rows like the one that a file is attached to.

    API keys need the scope FILES_WRITE, and must see the row.

    `column`: the foreign key of the attachment.
    """
    parent = registry.target(_relation(column))
    is_free = viewer.grant is not None or viewer.role is models.people.EmployeeRole.ADMIN
    if not is_free and viewer.role not in parent.parties(Operation.UPDATE):
        raise Refused.one(ProblemCode.NOT_ALLOWED, f"Your role may not change a {parent.name}.", column)


def masks_bytes(viewer: Viewer, attachment: Mapping[str, Any]) -> bool:
    """Returns whether the viewer sees the person that a file may tell of only masked. Then they get no bytes of it.

    Files of campaigns tell of nobody, those of leads of the lead, and all others of a customer.
    """
    name = next(_relation(column).name for column in PARENT_COLUMNS if attachment[column] is not None)
    entity = MASKS_OF.get(name, "Customer")
    return entity is not None and bool(access.masked(viewer, registry.named(entity)))


async def permit_target(unit: Unit, column: str, id: UUID) -> None:
    """Raises Refused (NOT_FOUND, NOT_ALLOWED) if the viewer may not attach files to a row."""
    permit_attaching(unit.viewer, column)
    target = registry.target(_relation(column))
    _ = await unit.named(target.description.model, id, column, changing=True)


async def add(
    unit: Unit, target: tuple[str, UUID], blob: UUID, values: Mapping[str, Any], id: UUID | None = None
) -> UUID:
    """Attaches a file whose bytes are in the store. Returns the id of the attachment.

    `target`: the foreign key and the id of the row. `values`: the name, type, size and checksum. `id`: the id to give.

    Raises Refused (CONFLICT) if the bytes were removed, because it took too long to attach them.
    """
    is_kept = await blobs.attach(unit, blob)  # first, so that another request with the same link waits here
    if id is not None and (present := await unit.find(models.Attachment, equals("id", id))):
        return present[0].id  # the same link was used before, and its response was lost
    if not is_kept:
        raise Refused.one(ProblemCode.CONFLICT, "The upload took too long. Send the file again.", "file")
    column, parent = target
    return await unit.create(registry.of(models.Attachment), {**values, column: parent}, id)


async def rename(unit: Unit, id: UUID, name: str, expected_version: int | None) -> UUID:
    """Gives a file another name."""
    _ = await unit.update(registry.of(models.Attachment), id, {"name": name}, expected_version)
    return id


async def carry(unit: Unit, lead: UUID, customer: UUID) -> None:
    """Attaches the files of a locked lead to the customer that it becomes. The bytes are kept once."""
    entity = registry.of(models.Attachment)
    found = await unit.find(models.Attachment, every(equals("lead_id", lead), LIVING))
    kept = ("name", "type", "size", "checksum")
    rows = [{**{name: row[name] for name in kept}, "customer_id": customer} for row in found]
    _ = await unit.insert_all(entity, rows)


def _relation(column: str) -> ToOne:
    return registry.of(models.Attachment).description.foreign_keys[column]
