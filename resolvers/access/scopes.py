"""The grant of an API key: its scopes, and the customers to which they are limited.

Authentication builds it from the key's rows and puts it into the viewer; access control reads it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from models.platform import ApiScope
from resolvers.registry import Entity


@dataclass(frozen=True, slots=True)
class Grant:
    """What an API key may access.

    `key`: the id of the API key. `version`: its version, which increases when the grant changes. `named`: how many
    teams and customers it names; unlike `version`, this also shows the deletion of one of them. `customers`: the
    customers that it names; those of its teams come on top. `everything`: it may see all customers.
    """

    key: UUID
    version: int
    named: int
    scopes: frozenset[ApiScope]
    customers: tuple[UUID, ...] = ()
    everything: bool = False

    def reads(self, entity: Entity) -> bool:
        """Whether the scopes allow reading an entity; permission to write includes it."""
        return entity.scope is not None and bool({f"{entity.scope}_READ", f"{entity.scope}_WRITE"} & self.scopes)

    def writes(self, entity: Entity) -> bool:
        """Whether the scopes allow writing an entity."""
        return entity.scope is not None and f"{entity.scope}_WRITE" in self.scopes
