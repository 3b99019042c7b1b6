"""Defines rights: who may read, write, delete and restore rows of an entity, and use its verbs.

The register (`resolvers.entities`) grants the rights, `resolvers.access` enforces them, and docs/access.md shows them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from core.choice import Choice
from models.people import EmployeeRole
from models.platform import ApiScope


class Operation(Choice):
    """What a change does to a row."""

    CREATE = "CREATE", "The row was created."
    UPDATE = "UPDATE", "Values of the row changed."
    DELETE = "DELETE", "The row was deleted."
    RESTORE = "RESTORE", "The deleted row was restored."


KEY: Literal["KEY"] = "KEY"
"""The party of all API keys with the entity's write scope."""

Party = EmployeeRole | Literal["KEY"]
"""The holder of a right: a role, or KEY. ADMIN has every right and is never listed."""

Verbs = Mapping[str, frozenset[Party]]
"""The parties that may use each verb, by its name. A verb is a domain mutation, such as orderConfirm."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """Which rows are drafts, and which further parties may delete and restore them.

    `columns`: the values that make a row a draft, by column.
    `parties`: the parties that may delete and restore drafts that they see.
    `owner`: a foreign key to an employee. If given, employees may delete and restore only drafts in which this column
    is null or has their own id.
    `never_had`: a to-many relation. A row that has, or ever had, rows in this relation is not a draft.

    The parties cannot evade these limits by an update: they may not turn other rows into drafts, and may not change the
    owner of a colleague's row.
    """

    columns: Mapping[str, object]
    parties: frozenset[Party]
    owner: str | None = None
    never_had: str | None = None

    @classmethod
    def of(cls, *parties: Party, owner: str | None = None, never_had: str | None = None, **columns: object) -> Drafts:
        """Returns a `Drafts`. `columns`: the values that make a row a draft."""
        return cls(columns, frozenset(parties), owner, never_had)

    def holds(self, row: Mapping[str, object]) -> bool:
        """Returns whether a row has the values that make it a draft."""
        return all(row[column] == value for column, value in self.columns.items())


@dataclass(frozen=True, slots=True)
class Readers:
    """Who may read a field that not every reader of the row may read. The field is null for all others.

    `roles`: the roles that may read the field, besides ADMIN.
    `scope`: the scope with which API keys may read the field.
    `oneself`: whether employees may read the field in their own row.
    """

    roles: frozenset[EmployeeRole] = frozenset()
    scope: ApiScope | None = None
    oneself: bool = False


Fields = Mapping[str, Readers]
"""Who may read each restricted field, by attribute."""


@dataclass(frozen=True, slots=True)
class Rights:
    """The rights to an entity. The attributes have the meaning of the arguments of `register`.

    None means the default.
    """

    readers: frozenset[EmployeeRole] | None = None
    writers: frozenset[Party] | None = None
    deletes: frozenset[Party] | None = None
    drafts: Drafts | None = None
    scope: str | None = None

    @classmethod
    def given(
        cls,
        readers: Collection[EmployeeRole] | None,
        writers: Collection[Party] | None,
        deletes: Collection[Party] | None,
        drafts: Drafts | None,
        scope: str | None,
    ) -> Rights:
        """Returns a `Rights` with these collections as sets."""
        return cls(
            None if readers is None else frozenset(readers),
            None if writers is None else frozenset(writers),
            None if deletes is None else frozenset(deletes),
            drafts,
            scope,
        )

    def completed(self, parent: Rights | None) -> Rights:
        """Returns these rights, with defaults in place of None. `drafts` may remain None.

        `parent`: the rights from which the defaults are taken, if there are any.
        """
        above = parent or Rights(frozenset(EmployeeRole), frozenset(), frozenset(), None, "")
        deletes = above.deletes if self.writers is None else self.writers
        return Rights(
            above.readers if self.readers is None else self.readers,
            above.writers if self.writers is None else self.writers,
            deletes if self.deletes is None else self.deletes,
            self.drafts,
            above.scope if self.scope is None else self.scope,
        )
