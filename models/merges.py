"""Merges of customers, contacts and leads, and what is needed to undo them."""

from __future__ import annotations

from core.choice import Choice
from models.fields import (
    BlindField,
    ChoiceField,
    IdField,
    InstantField,
    IntegerField,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row

SURVIVORS = ("customer", "contact", "lead")
"""The relations of a merge to the row that is left, of which exactly one is set."""

_MERGES = "The merges of others into it."


class MergeChangeKind(Choice):
    """What a merge did to a row."""

    MERGED = "MERGED", "It was merged into the row that is left, and is read-only."
    MOVED = "MOVED", "It referred to a merged row, and now refers to the row that is left."
    UNITED = "UNITED", "It was deleted, because the row that is left had an equal one."
    CHANGED = "CHANGED", "It got other values."


class Merge(Row):
    """A merge of customers, contacts or leads into one of them."""

    customer = belongs_to(
        "Customer",
        inverse="merges",
        null=True,
        description="The customer that is left.",
        inverse_description=_MERGES,
    )
    contact = belongs_to(
        "Contact",
        inverse="merges",
        null=True,
        description="The contact that is left.",
        inverse_description=_MERGES,
    )
    lead = belongs_to(
        "Lead",
        inverse="merges",
        null=True,
        description="The lead that is left.",
        inverse_description=_MERGES,
    )
    employee = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Who merged them; null if it was a program.",
    )
    undone_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was undone; null if it was not."
    )

    row_checks = {
        "one_survivor": " + ".join(f'CASE WHEN "{one}_id" IS NULL THEN 0 ELSE 1 END' for one in SURVIVORS) + " = 1"
    }


class MergeChange(Row):
    """What a merge did to one row, or to one sensitive value of the row that is left."""

    merge = belongs_to(
        "Merge",
        inverse="changes",
        description="The merge.",
        inverse_description="What it did to each row.",
    )
    kind = ChoiceField(MergeChangeKind, ordered=True, description="What happened to the row.")
    entity = TextField(50, ordered=True, description="The type of the row, such as Order.")
    row_id = IdField(db_index=True, description="The row's id.")
    other_id = IdField(
        null=True,
        description="The row that is left in place of a merged or united one, or from which a value was taken.",
    )
    row_version = IntegerField(made_by_server=True, description="The row's version after the merge.")
    # Not logged: the events of the row itself have the same values.
    before = TextField(30_000, null=True, logged=False, description="The values before: a JSON object by column.")
    after = TextField(30_000, null=True, logged=False, description="The values after: a JSON object by column.")
    column = TextField(50, null=True, description="The column whose sensitive value was replaced.")
    # A copy of a sensitive value is sealed like the value itself, so that a rotation of keys reaches it.
    sealed = SealedTextField(
        200, null=True, mask=Mask.STREET, logged=False, description="The sensitive value that was replaced."
    )
    sealed_blind_0 = BlindField()
    sealed_blind_1 = BlindField()

    listed_by = (("merge_id", "entity", "id"),)
