"""Generates demo opportunities with their stage changes and sales records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from random import Random
from uuid import UUID

import models
from core.money import to_decimal, to_minor
from jobs.seeding.company import Company, Product, Stage, in_currency
from jobs.seeding.customers import Customer
from jobs.seeding.origin import DAYS, Draft, day, moment
from models.customers import Lifecycle
from models.sales import ContactRole, StageKind
from models.values import Money

_REASONS = ("Price", "Chose a competitor", "No budget this year", "Project cancelled", "No answer any more")
_PURPOSES = ("New line", "Retrofit", "Expansion", "Replacement", "Pilot", "Framework agreement", "Umbau", "升级")
_LAST = DAYS - 1
"""The last working day before the anchor day."""

_LONG_AGO = DAYS - 260
"""The last working day on which a dormant customer had any activity."""


@dataclass(frozen=True, slots=True)
class Deal:
    """The data of an opportunity that other generators need.

    `begin`, `end`: the first and the last working day. For an open opportunity, `end` is the last day before the anchor
    day.
    `place`: the position among the customer's opportunities, from 1.
    `closed_at`: the time at which the opportunity was won or lost. For an open opportunity, the time of its last stage
    change.
    """

    id: UUID
    name: str
    begin: int
    end: int
    won: bool
    place: int
    owner: UUID
    closed_at: datetime
    lines: tuple[tuple[Product, Decimal, Money], ...]


def add_deals(draft: Draft, dice: Random, company: Company, customer: Customer) -> list[Deal]:
    """Adds the opportunities of a customer.

    Their outcomes match the customer's lifecycle. Returns the opportunities.
    """
    latest = _LONG_AGO if customer.lifecycle is Lifecycle.DORMANT else _LAST
    made = (_add_deal(draft, dice, company, customer, kind, latest) for kind in _outcomes(dice, customer.lifecycle))
    return [deal for deal in made if deal]


def _outcomes(dice: Random, lifecycle: Lifecycle) -> list[StageKind]:
    won, lost, ongoing = StageKind.WON, StageKind.LOST, StageKind.OPEN
    match lifecycle:
        case Lifecycle.PROSPECT:
            return dice.choices((ongoing, lost), (75, 25), k=dice.choice((0, 1, 1, 2)))
        case Lifecycle.ACTIVE:
            return [won, *dice.choices((won, lost, ongoing), (35, 25, 40), k=dice.choice((0, 1, 2, 3)))]
        case Lifecycle.DORMANT:
            return [won, *dice.choices((won, lost), k=dice.choice((0, 1)))]
    return [lost] * dice.choice((0, 1, 2))


def _add_deal(
    draft: Draft, dice: Random, company: Company, customer: Customer, kind: StageKind, latest: int
) -> Deal | None:
    stages = dice.choices(company.pipelines, (80, 20))[0]
    path = _path(dice, stages, kind)
    days = _days(dice, path, customer.day + 1, latest)
    if days is None:
        return None
    owner = customer.owner or dice.choice(company.sales)
    moments = [moment(dice, number) for number in days]
    stage, at = path[-1], moments[-1]
    closed = kind is not StageKind.OPEN
    # In the first stage, the amount may still be unknown.
    unknown = not closed and path == stages[:1] and dice.randrange(2) == 0
    lines = [] if unknown else _lines(dice, company, customer.currency)
    amount = _sum(lines, customer.currency)
    products = lines[0][0].name if lines else dice.choice(company.products).name
    name = f"{dice.choice(_PURPOSES)}: {products}"
    id = draft.add(
        models.Opportunity,
        moments[0],
        updated_at=at,
        version=len(path),  # each stage change increments the version
        name=name,
        customer_id=customer.id,
        owner_id=owner.id,
        stage_id=stage.id,
        expected_amount=amount,
        currency=customer.currency,
        probability=stage.probability,
        expected_close_date=_expected(dice, days[-1], closed=closed),
        closed_at=at if closed else None,
        stage_entered_at=at,
        lost_reason=dice.choice(_REASONS) if kind is StageKind.LOST else None,
        description=f"{customer.name} asked for {products}." if dice.randrange(3) == 0 else None,
    )
    for product, quantity, price in lines:
        draft.add(
            models.OpportunityLine,
            moments[0],
            opportunity_id=id,
            product_id=product.id,
            quantity=quantity,
            unit_price=price,
            currency=customer.currency,
        )
    if kind is StageKind.LOST and id.int % 3 == 0:
        rival = company.market.competitors[id.int // 3 % len(company.market.competitors)]
        draft.add(models.OpportunityCompetitor, moments[0], opportunity_id=id, competitor_id=rival)
    known = dice.sample(customer.contacts, dice.randint(1, min(2, len(customer.contacts))))
    for place, contact in enumerate(known):
        role = ContactRole.DECISION_MAKER if place == 0 else dice.choice(list(ContactRole)[1:])
        draft.add(models.OpportunityContact, moments[0], opportunity_id=id, contact_id=contact, role=str(role))
    for place, entered in enumerate(path):
        draft.add(
            models.StageChange,
            moments[place],
            opportunity_id=id,
            from_stage_id=path[place - 1].id if place else None,
            to_stage_id=entered.id,
            at=moments[place],
            by_id=owner.id,
            seconds_spent=int((moments[place] - moments[place - 1]).total_seconds()) if place else None,
            probability=path[place - 1].probability if place else None,
            amount=amount,
            currency=customer.currency,
        )
    if kind is StageKind.WON:
        draft.add(
            models.SalesRecord,
            at,
            opportunity_id=id,
            salesperson_id=owner.id,
            sold_on=day(days[-1]),
            amount=amount,
            currency=customer.currency,
            remarks="Signed on site." if dice.randrange(5) == 0 else None,
        )
    end, place = days[-1] if closed else _LAST, (id.int & 0xFFFFF) + 1
    return Deal(id, name, days[0], end, kind is StageKind.WON, place, owner.id, at, tuple(lines))


def _path(dice: Random, stages: list[Stage], kind: StageKind) -> list[Stage]:
    """Returns the stages that an opportunity passes through. One in ten opportunities moves back by one stage once."""
    ongoing = [stage for stage in stages if stage.kind is StageKind.OPEN]
    # Won opportunities pass through all open stages; other opportunities stop at an open stage.
    path = ongoing if kind is StageKind.WON else ongoing[: dice.randint(1, len(ongoing))]
    if len(path) > 2 and dice.randrange(10) == 0:
        path = [*path[:-1], path[-3], *path[-2:]]
    return path if kind is StageKind.OPEN else [*path, next(stage for stage in stages if stage.kind is kind)]


def _days(dice: Random, path: list[Stage], first: int, latest: int) -> list[int] | None:
    """Returns a different working day for each stage of `path`, or None if the period has too few days.

    `first`, `latest`: the first and the last working day of the period.
    """
    gaps = [max(1, stage.days * dice.randint(4, 18) // 10) for stage in path[:-1]]
    room = latest - first
    if sum(gaps) > room:
        gaps = [max(1, gap * room // sum(gaps)) for gap in gaps]
    spare = room - sum(gaps)
    if spare < 0:
        return None
    # An open opportunity has been in its stage for at most twice the expected time.
    longest = 2 * path[-1].days if path[-1].kind is StageKind.OPEN else spare
    begin = first + spare - dice.randint(0, min(spare, longest))
    return [begin + sum(gaps[:place]) for place in range(len(path))]


def _lines(dice: Random, company: Company, currency: str) -> list[tuple[Product, Decimal, Money]]:
    lines = []
    for product in dice.sample(company.products, dice.choices((1, 2, 3), (45, 35, 20))[0]):
        # Quantities are multiples of 0.5 for services, and whole numbers for goods, small for expensive goods.
        most = 4 if product.cents > 1_000_000 else 40
        quantity = Decimal(dice.randint(1, most)) if product.good else Decimal(dice.randint(1, 20)) / 2
        discount = dice.choice((0, 0, 0, 5, 10))
        lines.append((product, quantity, in_currency(product.cents * (100 - discount) // 100, currency)))
    return lines


def _sum(lines: list[tuple[Product, Decimal, Money]], currency: str) -> Money | None:
    """Returns the sum of the lines, or None if there are no lines.

    As in sales records, each line is rounded half up to minor units.
    """
    if not lines:
        return None
    minor = sum((int(quantity * 1000) * to_minor(price.amount, currency) + 500) // 1000 for _, quantity, price in lines)
    return Money(to_decimal(minor, currency), currency)


def _expected(dice: Random, last: int, *, closed: bool) -> date:
    # Some open opportunities are past their expected date.
    return day(last + dice.randint(-15, 15)) if closed else day(DAYS + dice.randint(-10, 90))
