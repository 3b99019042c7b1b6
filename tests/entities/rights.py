"""Who may read and change which rows, as docs/access.md describes it. Nothing here is read from the code.

Each entity has a kind. The kind determines which rows each caller sees, and who may create, change, delete and restore
these rows. An entity that is not listed here has the kind of the entity to which it belongs, if that is a customer, a
case or an activity. Otherwise, every employee may read the entity, and only administrators may change it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resolvers import registry


class Caller(StrEnum):
    """The callers: an employee of each role, and two API keys of a team, with all scopes and with reading scopes."""

    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    SALES = "SALES"
    SERVICE = "SERVICE"
    MARKETING = "MARKETING"
    ANALYST = "ANALYST"
    WRITING_KEY = "WRITING_KEY"
    READING_KEY = "READING_KEY"


class Sees(StrEnum):
    """Which rows a caller sees: all, those of the caller's own customers or of the caller, or none."""

    ALL = "ALL"
    OWN = "OWN"
    NONE = "NONE"


class Kind(StrEnum):
    """The kinds of entities for which rights differ."""

    CUSTOMERS = "customers and what hangs on them"
    SERVICE = "cases, assets and repairs"
    ACTIVITIES = "activities and who takes part"
    CONTRACTS = "contracts"
    TARGETS = "sales targets"
    CATALOGUE = "catalogue, prices, competitors, rates, service levels, pipelines, tags"
    SEGMENTS = "segments"
    PEOPLE = "teams and employees"
    PLATFORM = "API keys and webhooks"
    OTHER = "what every employee reads, closed to API keys"


HANGS_ON_CUSTOMERS = {Kind.CUSTOMERS, Kind.SERVICE, Kind.ACTIVITIES, Kind.CONTRACTS}

KINDS: dict[str, Kind] = {
    **dict.fromkeys(("Customer", "Contact", "CustomerAssignment"), Kind.CUSTOMERS),
    **dict.fromkeys(("Opportunity", "OpportunityContact", "OpportunityLine", "StageChange"), Kind.CUSTOMERS),
    **dict.fromkeys(("SalesRecord", "Order", "OrderLine", "OrderRevision", "OrderRevisionLine"), Kind.CUSTOMERS),
    **dict.fromkeys(("ReturnRequest", "Invoice", "InvoiceLine", "Payment"), Kind.CUSTOMERS),
    **dict.fromkeys(("SupportCase", "Asset", "Repair", "RepairPart"), Kind.SERVICE),
    **dict.fromkeys(("Activity", "ActivityParticipant"), Kind.ACTIVITIES),
    "Contract": Kind.CONTRACTS,
    "SalesTarget": Kind.TARGETS,
    **dict.fromkeys(("Product", "PriceList", "PriceRule", "Promotion"), Kind.CATALOGUE),
    **dict.fromkeys(("Competitor", "CompetitorProduct", "ExchangeRate"), Kind.CATALOGUE),
    **dict.fromkeys(("ServiceLevel", "Pipeline", "Stage", "Tag"), Kind.CATALOGUE),
    "Segment": Kind.SEGMENTS,
    **dict.fromkeys(("Team", "Employee"), Kind.PEOPLE),
    **dict.fromkeys(("ApiKey", "Webhook"), Kind.PLATFORM),
}


def kind_of(name: str) -> Kind:
    """Returns the kind of an entity.

    An entity without an entry in KINDS has the kind of the first entity that it must reference, if this belongs to
    customers.
    """
    if name in KINDS:
        return KINDS[name]
    for relation in registry.named(name).description.to_one.values():
        if not relation.null and relation.target != name and kind_of(relation.target) in HANGS_ON_CUSTOMERS:
            return kind_of(relation.target)
    return Kind.OTHER


@dataclass(frozen=True)
class Rights:
    """Which rows of a kind each caller sees, and which callers may change the rows that they see."""

    sees: dict[Caller, Sees]
    changes: frozenset[Caller]

    def finds(self, caller: Caller, *, own: bool) -> bool:
        """Returns whether a caller sees a row. `own`: whether the row belongs to a customer of the caller."""
        return self.sees[caller] is Sees.ALL or (own and self.sees[caller] is Sees.OWN)


_EMPLOYEES = (Caller.ADMIN, Caller.MANAGER, Caller.SALES, Caller.SERVICE, Caller.MARKETING, Caller.ANALYST)
_KEYS = (Caller.WRITING_KEY, Caller.READING_KEY)
_BY_CUSTOMER = {
    **dict.fromkeys((Caller.ADMIN, Caller.MARKETING, Caller.ANALYST), Sees.ALL),
    **dict.fromkeys((Caller.MANAGER, Caller.SALES, Caller.SERVICE, *_KEYS), Sees.OWN),
}
_BY_EVERYBODY = dict.fromkeys(Caller, Sees.ALL)
_SELLERS = frozenset({Caller.ADMIN, Caller.MANAGER, Caller.SALES, Caller.WRITING_KEY})
_ADMIN = frozenset({Caller.ADMIN})

RIGHTS: dict[Kind, Rights] = {
    Kind.CUSTOMERS: Rights(_BY_CUSTOMER, _SELLERS),
    Kind.SERVICE: Rights(_BY_CUSTOMER, _SELLERS | {Caller.SERVICE}),
    Kind.ACTIVITIES: Rights(_BY_CUSTOMER, _SELLERS | {Caller.SERVICE}),
    Kind.CONTRACTS: Rights(_BY_CUSTOMER, _SELLERS),
    Kind.TARGETS: Rights(
        {
            **dict.fromkeys((Caller.ADMIN, Caller.ANALYST), Sees.ALL),
            **dict.fromkeys((Caller.MANAGER, Caller.SALES, Caller.SERVICE, Caller.MARKETING), Sees.OWN),
            **dict.fromkeys(_KEYS, Sees.NONE),
        },
        _ADMIN,
    ),
    Kind.CATALOGUE: Rights(_BY_EVERYBODY, _ADMIN),
    Kind.SEGMENTS: Rights(_BY_EVERYBODY, _ADMIN | {Caller.MARKETING}),
    Kind.PEOPLE: Rights(_BY_EVERYBODY, _ADMIN),
    Kind.PLATFORM: Rights({**dict.fromkeys(Caller, Sees.NONE), Caller.ADMIN: Sees.ALL}, _ADMIN),
    Kind.OTHER: Rights(
        {**dict.fromkeys(_EMPLOYEES, Sees.ALL), **dict.fromkeys(_KEYS, Sees.NONE)},
        _ADMIN,
    ),
}

_CREATED_UNSEEN = {("Contract", Caller.WRITING_KEY)}
"""Refused although the caller may change such rows: a new contract has no customer, and a key cannot own it."""

_LOST_WHEN_DELETED = {
    *(("Activity", caller) for caller in (Caller.MANAGER, Caller.SALES, Caller.SERVICE, Caller.WRITING_KEY)),
    ("Contract", Caller.WRITING_KEY),
}
"""The caller sees the row through its customers alone, and these links are deleted with it: they cannot restore it."""


def rights_of(name: str) -> Rights:
    """Returns the rights for an entity."""
    return RIGHTS[kind_of(name)]


def expected(name: str, caller: Caller, case: str, *, own: bool) -> str | None:
    """Returns the code with which a change of a row must be denied, or None if the change must succeed."""
    rights = rights_of(name)
    if caller not in rights.changes:
        return "FORBIDDEN"
    if case == "creates" and (name, caller) in _CREATED_UNSEEN:
        return "NOT_ALLOWED"
    if case == "restores" and (name, caller) in _LOST_WHEN_DELETED:
        return "NOT_FOUND"
    if rights.finds(caller, own=own):
        return None
    # The row's own owner decides whether its maker would see it; elsewhere the input names a row that they do not see.
    return "NOT_ALLOWED" if case == "creates" and name in ("Customer", "Contract") else "NOT_FOUND"


def shows_deleted(name: str, caller: Caller) -> bool:
    """Returns whether the payload of a delete mutation contains the deleted row for this caller."""
    return (name, caller) not in _LOST_WHEN_DELETED
