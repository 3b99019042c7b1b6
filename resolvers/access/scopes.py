"""What an API key is granted: its scopes, and the teams and customers within which they hold."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from models.platform import ApiScope
from resolvers.registry import Entity


@dataclass(frozen=True, slots=True)
class Grant:
    """What an API key may: its scopes, and the customers that it names, beside those of its teams.

    `version`: the key's own, which rises when the grant changes. `named`: how many teams and customers it names; a
    deletion may take some away. `everything`: it sees all customers.
    """

    key: UUID
    version: int
    named: int
    scopes: frozenset[ApiScope]
    customers: tuple[UUID, ...] = ()
    everything: bool = False

    def reads(self, entity: Entity) -> bool:
        """Whether a scope opens an entity to be read."""
        return entity.scope is not None and bool({f"{entity.scope}_READ", f"{entity.scope}_WRITE"} & self.scopes)

    def writes(self, entity: Entity) -> bool:
        """Whether a scope opens an entity to be written."""
        return entity.scope is not None and f"{entity.scope}_WRITE" in self.scopes
