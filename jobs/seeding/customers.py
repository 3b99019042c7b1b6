"""Generates demo customers with their contacts, assignments, tags and segments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import models
from jobs.seeding import names
from jobs.seeding.company import BUSINESS_LINES, Company, Employee, in_currency
from jobs.seeding.cultures import Culture
from jobs.seeding.origin import ANCHOR, DAYS, Draft, day, moment
from models.customers import AssignmentRole, CustomerKind, CustomerTier, Lifecycle, RelationshipLevel

_NEWEST = DAYS - 20
"""The last working day on which a customer is created. This leaves time for activities."""

_INDUSTRIES = (
    "Automotive",
    "Food and beverages",
    "Healthcare",
    "Logistics",
    "Machinery",
    "Energy",
    "Textiles",
    "Electronics",
    "Construction",
    "Education",
)
_SOURCES = ("Trade fair", "Referral", "Web site", "Cold call", "Partner", "Campaign")
_JOBS = (
    "Head of Purchasing",
    "Plant Manager",
    "Chief Engineer",
    "Geschäftsführer",
    "Directrice des achats",
    "采购经理",
    "Maintenance Lead",
    "Controller",
)
_PREFERENCES = (
    "Frame contracts, delivered monthly.",
    "Asks for three offers.",
    "Buys in the last quarter.",
    "按季度下单",
)


@dataclass(frozen=True, slots=True)
class Customer:
    """The data of a customer that other generators need. `day`: the working day on which the customer was created."""

    id: UUID
    name: str
    day: int
    currency: str
    lifecycle: Lifecycle
    owner: Employee | None
    contacts: tuple[UUID, ...]
    service: Employee | None


def is_company(customer: int) -> bool:
    """Whether the customer with this number is a company. Four in five customers are companies."""
    # Knuth's multiplicative hash selects a deterministic share without consuming random numbers.
    return customer * 2_654_435_761 % 2**32 >= 2**32 // 5


def add_customer(draft: Draft, dice: Random, company: Company) -> Customer:
    """Adds the draft's current customer.

    The day of creation depends on the customer's number: it increases from day 0 to day _NEWEST.
    """
    number = draft.customer
    came = (number - 1) * _NEWEST // draft.origin.customers
    at = moment(dice, came)
    culture = names.culture(dice)
    lifecycle = _lifecycle(dice, came)
    # Some prospects have no owner yet.
    owner = None if lifecycle is Lifecycle.PROSPECT and dice.randrange(8) == 0 else dice.choice(company.sales)
    line = owner.line if owner and owner.line and dice.randrange(4) else dice.choice(BUSINESS_LINES)
    tier = dice.choices(list(CustomerTier), (8, 22, 70))[0]
    city, region, postal_code = dice.choice(culture.cities)
    if is_company(number):
        name = names.company(dice, culture)
        own = _of_company(draft, dice, culture, name, tier)
    else:
        name, gender = names.person(dice, culture)
        own = {
            "kind": str(CustomerKind.PERSON),
            "gender": str(gender),
            "birth_date": ANCHOR - timedelta(days=dice.randint(20 * 365, 80 * 365)),
        }
    id = draft.add(
        models.Customer,
        at,
        name=name,
        phone=names.phone(dice, culture),
        email=names.email(dice, name, f"customer.{number}") if dice.randrange(10) else None,
        street_line=names.digits(dice, dice.choice(culture.streets)),
        country=culture.country,
        region=region,
        city=city,
        postal_code=names.digits(dice, postal_code),
        lifecycle=str(lifecycle),
        tier=str(tier),
        relationship_level=str(_relationship(dice, tier)),
        business_line=line,
        source=dice.choice(_SOURCES),
        purchase_preferences=dice.choice(_PREFERENCES) if dice.randrange(4) == 0 else None,
        owner_id=owner.id if owner else None,
        **own,
    )
    contacts = _add_contacts(draft, dice, culture, id, name, at)
    service = dice.choice(company.service) if lifecycle in (Lifecycle.ACTIVE, Lifecycle.DORMANT) else None
    _add_assignments(draft, dice, company, id, came, owner, service)
    _add_labels(draft, dice, company, id, at, line)
    return Customer(id, name, came, culture.currency, lifecycle, owner, contacts, service)


def _lifecycle(dice: Random, came: int) -> Lifecycle:
    if DAYS - came < 90:
        return Lifecycle.PROSPECT
    found = dice.choices(list(Lifecycle), (25, 50, 15, 10))[0]
    # No customer is dormant within two years of its creation.
    return Lifecycle.ACTIVE if found is Lifecycle.DORMANT and DAYS - came < 520 else found


def _relationship(dice: Random, tier: CustomerTier) -> RelationshipLevel:
    levels = list(RelationshipLevel)
    match tier:
        case CustomerTier.KEY:
            return dice.choice(levels[3:])
        case CustomerTier.IMPORTANT:
            return dice.choice(levels[1:4])
    return dice.choice(levels[:2])


def _of_company(draft: Draft, dice: Random, culture: Culture, name: str, tier: CustomerTier) -> dict[str, object]:
    size = {CustomerTier.KEY: 3, CustomerTier.IMPORTANT: 2, CustomerTier.ORDINARY: 1}[tier]
    employees = dice.randint(2, 60) * 10 ** dice.randint(size - 1, size) // 2
    parent = dice.randint(1, draft.customer - 1) if draft.customer > 1 and dice.randrange(10) == 0 else 0
    has_parent = parent > 0 and is_company(parent)
    site = names.slug(name) or f"customer-{draft.customer}"
    return {
        "kind": str(CustomerKind.COMPANY),
        "industry": dice.choice(_INDUSTRIES),
        "website": f"https://{site}.example.com" if dice.randrange(5) else None,
        "employees": employees,
        # Rounded to thousands, as revenues are usually known.
        "annual_revenue": in_currency(employees * dice.randint(40, 320) * 100_000, culture.currency)
        if dice.randrange(6)
        else None,
        # A parent has a lower number than its subsidiaries, so parents form no cycle.
        "parent_id": draft.origin.id(models.Customer, parent) if has_parent else None,
    }


def _add_contacts(
    draft: Draft, dice: Random, culture: Culture, customer: UUID, name: str, at: datetime
) -> tuple[UUID, ...]:
    company = is_company(draft.customer)
    found = []
    for place in range(dice.choices((1, 2, 3, 4), (35, 35, 20, 10) if company else (80, 20, 0, 0))[0]):
        full_name = name if place == 0 and not company else names.person(dice, culture)[0]
        born = ANCHOR - timedelta(days=dice.randint(22 * 365, 66 * 365)) if dice.randrange(2) else None
        found.append(
            draft.add(
                models.Contact,
                at + timedelta(minutes=place),
                customer_id=customer,
                full_name=full_name,
                job_title=dice.choice(_JOBS) if company else None,
                email=names.email(dice, full_name, f"contact.{draft.customer}.{place}") if dice.randrange(8) else None,
                phone=names.phone(dice, culture) if dice.randrange(5) else None,
                birth_date=born,
                primary=place == 0,
            )
        )
    return tuple(found)


def _add_assignments(
    draft: Draft,
    dice: Random,
    company: Company,
    customer: UUID,
    came: int,
    owner: Employee | None,
    service: Employee | None,
) -> None:
    def assign(employee: Employee, role: AssignmentRole, since: int, until: int | None) -> None:
        draft.add(
            models.CustomerAssignment,
            moment(dice, since),
            customer_id=customer,
            employee_id=employee.id,
            role=str(role),
            since=day(since),
            until=None if until is None else day(until),
        )

    middle = (came + DAYS) // 2
    if owner:
        since = came
        before = dice.choice(company.sales)
        # A quarter of the customers had another account manager before.
        if before is not owner and dice.randrange(4) == 0:
            assign(before, AssignmentRole.ACCOUNT_MANAGER, came, middle)
            since = middle
        assign(owner, AssignmentRole.ACCOUNT_MANAGER, since, None)
    if service:
        if dice.randrange(12) == 0:
            # The employee left this role for a time and returned to it.
            assign(service, AssignmentRole.SERVICE, came + 1, middle - 5)
            assign(service, AssignmentRole.SERVICE, middle, None)
        else:
            assign(service, AssignmentRole.SERVICE, came + 1, None)
    if company.left and dice.randrange(15) == 0:
        assign(dice.choice(company.left), AssignmentRole.SUPPORT, came, middle)


def _add_labels(draft: Draft, dice: Random, company: Company, customer: UUID, at: datetime, line: str) -> None:
    for tag in dice.sample(company.tags, dice.choices((0, 1, 2, 3), (30, 35, 25, 10))[0]):
        draft.add(models.CustomerTag, at, customer_id=customer, tag_id=tag)
    segments = [company.segments[BUSINESS_LINES.index(line)]]
    if dice.randrange(3) == 0:
        segments.append(dice.choice(company.segments[len(BUSINESS_LINES) :]))
    for segment in segments:
        draft.add(models.SegmentMember, at, customer_id=customer, segment_id=segment)
