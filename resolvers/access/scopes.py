"""What an API key may access: its scopes, and the customers to which its access is limited."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from models.platform import ApiScope
from resolvers.registry import Entity


@dataclass(frozen=True, slots=True)
class Grant:
    """What an API key may access.

    `key`: the id of the API key.
    `version`: the version of the key's row, which increases with every change of the row.
    `named`: the number of teams and customers that the key is limited to. Removing a team or customer changes `named`,
    but not `version`.
    `customers`: the ids of the customers that the key is limited to. The key may also see the customers of its teams
    (`Viewer.teams`).
    `everything`: whether the key may see all customers.
    """

    key: UUID
    version: int
    named: int
    scopes: frozenset[ApiScope]
    customers: tuple[UUID, ...] = ()
    everything: bool = False

    def reads(self, entity: Entity) -> bool:
        """Returns whether the scopes allow reading an entity. A scope that allows writing also allows reading."""
        return entity.scope is not None and bool({f"{entity.scope}_READ", f"{entity.scope}_WRITE"} & self.scopes)

    def writes(self, entity: Entity) -> bool:
        """Returns whether the scopes allow writing an entity. `resolvers.access.permit` checks each change."""
        return entity.scope is not None and f"{entity.scope}_WRITE" in self.scopes
