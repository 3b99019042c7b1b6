"""The base class of all entities: common columns, and declarations of rules and indexes."""

from __future__ import annotations

from typing import ClassVar

from tortoise import Model

from core.clock import now
from core.ids import new_id
from models.fields import IdField, InstantField, IntegerField, TextField


class Row(Model):
    """The base class of all entities. Subclasses declare their rules and indexes in class variables.

    `searched`: the text columns that free-text search covers. If there are any, the model must also have the columns
    `search_text` and `search_grams`.
    `unique_rules`: groups of jointly unique columns, by rule name. The rules ignore soft-deleted rows.
    `unique_conditions`: optional SQL conditions for unique rules, by rule name. A rule ignores rows that do not meet
    its condition.
    `row_checks`: CHECK conditions over several columns, by name, in SQL that both databases understand.
    `listed_by`: additional indexes for frequent lists, each a tuple of columns in index order.
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
        description="Increases by one with each change; pass it as `expectedVersion` to prevent lost updates.",
    )
    external_id = TextField(
        100, null=True, description="The row's id in the system of origin; unique, and the key for upserts."
    )
    deleted_at = InstantField(
        null=True, made_by_server=True, description="When it was soft-deleted; null if it was not."
    )
    deletion_id = IdField(
        null=True, description="The cascade that deleted this row; a restore brings back the rows of one cascade."
    )

    class Meta:
        abstract = True
