"""Files at customers and other rows, and what is kept of their bytes."""

from __future__ import annotations

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models import normal_forms
from models.fields import CompanionField, InstantField, IntegerField, TextField, belongs_to
from models.row import Row

PARENTS = (
    "customer",
    "contact",
    "lead",
    "opportunity",
    "order",
    "contract",
    "support_case",
    "campaign",
    "activity",
)
"""The relations of an attachment to what it is attached to, of which exactly one is set."""

PARENT_COLUMNS = tuple(f"{name}_id" for name in PARENTS)

_FILES = "The files that are attached to it."


class Attachment(Row):
    """A file that is attached to another row: exactly one of its foreign keys is set."""

    customer = belongs_to(
        "Customer",
        inverse="attachments",
        null=True,
        description="The customer that it is attached to.",
        inverse_description=_FILES,
    )
    contact = belongs_to(
        "Contact",
        inverse="attachments",
        null=True,
        description="The contact that it is attached to.",
        inverse_description=_FILES,
    )
    lead = belongs_to(
        "Lead",
        inverse="attachments",
        null=True,
        description="The lead that it is attached to.",
        inverse_description=_FILES,
    )
    opportunity = belongs_to(
        "Opportunity",
        inverse="attachments",
        null=True,
        description="The opportunity that it is attached to.",
        inverse_description=_FILES,
    )
    order = belongs_to(
        "Order",
        inverse="attachments",
        null=True,
        description="The order that it is attached to.",
        inverse_description=_FILES,
    )
    contract = belongs_to(
        "Contract",
        inverse="attachments",
        null=True,
        description="The contract that it is attached to.",
        inverse_description=_FILES,
    )
    support_case = belongs_to(
        "SupportCase",
        inverse="attachments",
        null=True,
        description="The case that it is attached to.",
        inverse_description=_FILES,
    )
    campaign = belongs_to(
        "Campaign",
        inverse="attachments",
        null=True,
        description="The campaign that it is attached to.",
        inverse_description=_FILES,
    )
    activity = belongs_to(
        "Activity",
        inverse="attachments",
        null=True,
        description="The activity that it is attached to.",
        inverse_description=_FILES,
    )
    name = TextField(200, folded=True, ordered=True, form=normal_forms.file_name, description="The file's name.")
    name_folded = CompanionField()
    type = TextField(100, ordered=True, description="The media type, which the server finds by the content.")
    size = IntegerField(ordered=True, description="The number of bytes.")
    # The index covers deleted rows too: their bytes stay, so that they can be restored.
    checksum = TextField(64, db_index=True, description="The SHA-256 of the bytes, in lower-case hexadecimal.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    row_checks = {
        "one_parent": " + ".join(f'CASE WHEN "{one}" IS NULL THEN 0 ELSE 1 END' for one in PARENT_COLUMNS) + " = 1"
    }


class Blob(Model):
    """The bytes of files with one content, in the store of files. It stays as long as attachments have its checksum."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="Its name in the store ends with this id.")
    checksum = fields.CharField(64, unique=True, description="The SHA-256 of the bytes, in lower-case hexadecimal.")
    size = fields.IntField(description="The number of bytes.")
    touched_at = InstantField(db_index=True, description="When somebody last sent or attached these bytes.")
    stored_at = InstantField(null=True, description="When the bytes were durable; null while they are being stored.")
    created_at = InstantField(default=now, description="When the bytes were first sent.")

    class Meta:
        table = "blob"


class BlobRemoval(Model):
    """Bytes that no attachment needs any more, and that are about to be deleted from the store of files."""

    id = fields.UUIDField(primary_key=True, description="The id of the blob.")
    checksum = fields.CharField(64, description="The SHA-256 of the bytes.")
    created_at = InstantField(default=now, description="When the blob was found to be unneeded.")

    class Meta:
        table = "blob_removal"
