"""What every row has, and what a model may say about itself beside its columns."""

from __future__ import annotations

from typing import ClassVar

from tortoise import Model

from core.clock import now
from core.ids import new_id
from models.fields import IdField, InstantField, IntegerField, TextField


class Row(Model):
    """A row of any entity.

    `searched`: the text columns that free text finds; the model then keeps `search_text` and `search_grams`.
    `unique_rules`: columns that are unique together among living rows, by the rule's name, with an optional condition.
    `row_checks`: conditions on several columns of a row, by name, in SQL that both databases read.
    `listed_by`: indexes for lists that clients ask for often: the columns, in order.
    """

    searched: ClassVar[tuple[str, ...]] = ()
    unique_rules: ClassVar[dict[str, tuple[str, ...]]] = {}
    unique_conditions: ClassVar[dict[str, str]] = {}
    row_checks: ClassVar[dict[str, str]] = {}
    listed_by: ClassVar[tuple[tuple[str, ...], ...]] = ()

    id = IdField(primary_key=True, default=new_id, description="The row's id.")
    created_at = InstantField(ordered=True, made_by_server=True, default=now, description="When it was created.")
    updated_at = InstantField(ordered=True, made_by_server=True, default=now, description="When it last changed.")
    version = IntegerField(
        minimum=1,
        default=1,
        made_by_server=True,
        description="Rises by one with each change; guards against lost updates.",
    )
    external_id = TextField(
        100, null=True, description="The id of this row in the system that it came from; unique, the key for upserts."
    )
    deleted_at = InstantField(null=True, made_by_server=True, description="When it was deleted; null while it lives.")
    deletion_id = IdField(
        null=True, description="Names the deletion that took this row, so that a restore brings back the same."
    )

    class Meta:
        abstract = True
