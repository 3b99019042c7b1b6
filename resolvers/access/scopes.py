"""What the scopes of API keys open: each entity belongs to a domain, and whatever belongs to none is closed to keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from models.platform import ApiScope
from resolvers import registry
from resolvers.registry import EVERYONE, Entity

_DOMAINS: Mapping[str, str] = {
    "Customer": "CUSTOMERS",
    "Tag": "CUSTOMERS",
    "Segment": "CUSTOMERS",
    "Pipeline": "SALES",
    "Stage": "SALES",
    "Opportunity": "SALES",
    "Contract": "SALES",
    "Order": "SALES",
    "Invoice": "SALES",
    "ServiceLevel": "SERVICE",
    "SupportCase": "SERVICE",
    "Asset": "SERVICE",
    "Activity": "ACTIVITIES",
    "Product": "CATALOGUE",
    "PriceList": "CATALOGUE",
    "Promotion": "CATALOGUE",
    "PriceRule": "CATALOGUE",
    "Competitor": "CATALOGUE",
    "CompetitorProduct": "CATALOGUE",
    "ProductRival": "CATALOGUE",
    "ExchangeRate": "CATALOGUE",
    "Employee": "EMPLOYEES",
    "Team": "EMPLOYEES",
}
"""The domains of entities that are not seen through another one; those have the other one's."""


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
        domain = domain_of(entity)
        return domain is not None and bool({f"{domain}_READ", f"{domain}_WRITE"} & self.scopes)

    def writes(self, entity: Entity) -> bool:
        """Whether a scope opens an entity to be written."""
        domain = domain_of(entity)
        return domain is not None and f"{domain}_WRITE" in self.scopes


@cache
def domain_of(entity: Entity) -> str | None:
    """The domain whose scopes open an entity; None: no scope does."""
    if entity.name in _DOMAINS:
        return _DOMAINS[entity.name]
    if entity.seen_through is None or entity.seen_through == EVERYONE:
        return None
    relation = entity.description.to_one[entity.seen_through.split(".")[0]]
    return domain_of(registry.target(relation))
