"""Defines the terms for rights: who may read, write, delete and restore rows of an entity, and use its verbs.

The register (`resolvers.entities`) gives each entity its rights in these terms. `resolvers.access` enforces the rights,
and docs/access.md shows them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from models.people import EmployeeRole
from models.platform import ApiScope


class Operation(StrEnum):
    """What a change does to a row."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    RESTORE = "RESTORE"


KEY: Literal["KEY"] = "KEY"
"""The API keys that have the write scope of the entity, as a party."""

Party = EmployeeRole | Literal["KEY"]
"""Those to whom a right is given: the employees of a role, or API keys. ADMIN has every right and is never named."""

Verbs = Mapping[str, frozenset[Party]]
"""The parties that may use each verb, which is a mutation of the entity's own, by the mutation's name."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """Defines which rows are drafts. Drafts are not yet binding, so further parties may delete and restore them.

    `columns`: the columns that make a row a draft, with their values. `parties`: the parties that may delete and
    restore drafts that they see. `owner`: a foreign key to an employee. If `owner` is given, employees may delete and
    restore only drafts in which this column is null or names themselves.
    """

    columns: Mapping[str, object]
    parties: frozenset[Party]
    owner: str | None = None

    @classmethod
    def of(cls, *parties: Party, owner: str | None = None, **columns: object) -> Drafts:
        """Returns a `Drafts` for the rows that have these values in these columns."""
        return cls(columns, frozenset(parties), owner)

    def holds(self, row: Mapping[str, object]) -> bool:
        """Returns whether a row is a draft."""
        return all(row[column] == value for column, value in self.columns.items())


@dataclass(frozen=True, slots=True)
class Readers:
    """Says who may read a field that not every reader of the row may read. The field is null for all other viewers.

    ADMIN may read the field in any case. `roles`: other roles that may read the field. `scope`: API keys with this
    scope may read the field. `oneself`: whether employees may read the field in their own row.
    """

    roles: frozenset[EmployeeRole] = frozenset()
    scope: ApiScope | None = None
    oneself: bool = False


Fields = Mapping[str, Readers]
"""The readers of restricted fields, by attribute."""


@dataclass(frozen=True, slots=True)
class Rights:
    """The rights to an entity.

    The attributes have the meaning of the arguments of `register`. None means the default.
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
        """Returns a `Rights` with the given collections converted to sets."""
        return cls(
            None if readers is None else frozenset(readers),
            None if writers is None else frozenset(writers),
            None if deletes is None else frozenset(deletes),
            drafts,
            scope,
        )

    def completed(self, parent: Rights | None) -> Rights:
        """Returns these rights with the defaults in place of None, except in `drafts`, which may remain None.

        `parent`: the rights to the entity whose rights are the default, if there is such an entity.
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
