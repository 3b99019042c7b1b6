"""Who may what, as `docs/access.md` has it: written down here, and read from no code.

An entity is of a kind; a kind says which rows each caller sees, and who may create, change, delete and restore those
rows. A new entity that is not named here gets the kind of what it hangs on: what belongs to a customer, to a case or to
an activity is like it. What hangs on none of these is for every employee to read and for administrators to change.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resolvers import registry


class Caller(StrEnum):
    """Who asks: an employee of each role; two API keys for a team, one with all scopes, one with those that read."""

    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    SALES = "SALES"
    SERVICE = "SERVICE"
    MARKETING = "MARKETING"
    ANALYST = "ANALYST"
    WRITING_KEY = "WRITING_KEY"
    READING_KEY = "READING_KEY"


class Sees(StrEnum):
    """Which rows: all, those of one's own customers or of oneself, none."""

    ALL = "ALL"
    OWN = "OWN"
    NONE = "NONE"


class Kind(StrEnum):
    """What an entity is to the rules."""

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
    """An entity's kind: its own, or that of the first relation that must be there and hangs on customers."""
    if name in KINDS:
        return KINDS[name]
    for relation in registry.named(name).description.to_one.values():
        if not relation.null and relation.target != name and kind_of(relation.target) in HANGS_ON_CUSTOMERS:
            return kind_of(relation.target)
    return Kind.OTHER


@dataclass(frozen=True)
class Rights:
    """Which rows of a kind each caller sees, and who may change those that they see."""

    sees: dict[Caller, Sees]
    changes: frozenset[Caller]

    def finds(self, caller: Caller, *, own: bool) -> bool:
        """Whether a caller sees a row, of an own customer or of another."""
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
    """The rights to an entity."""
    return RIGHTS[kind_of(name)]


def expected(name: str, caller: Caller, case: str, *, own: bool) -> str | None:
    """The code that a change of a row is denied with; None where it is made."""
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
    """Whether the payload of a deletion shows the caller the row."""
    return (name, caller) not in _LOST_WHEN_DELETED
