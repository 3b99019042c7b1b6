"""Generates the memberships, points, interests and behaviour of demo customers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from random import Random
from typing import Any, cast
from uuid import UUID

import models
from core.clock import shifted_day
from core.money import to_decimal, to_minor
from jobs.seeding.club import MONTHS, PER_POINT, Club
from jobs.seeding.customers import Customer
from jobs.seeding.origin import ANCHOR, DAYS, Draft, midnight, moment
from models.behaviour import BehaviourKind, BehaviourSource
from models.values import Money
from resolvers.loyalty.tiers import best

_SUBJECTS = ("Data sheet", "Compare controllers", "Preise und Lieferzeiten", "新品介绍", "Spare parts")


def add_membership(draft: Draft, dice: Random, club: Club | None, customer: Customer) -> None:
    """Adds a membership, with its points, for most of the customers who have bought in the currency of a club."""
    sent = {row["id"]: row["shipped_at"] for row in draft.current(models.Order) if row.get("shipped_at")}
    lines = [row for row in reversed(draft.current(models.OrderLine)) if row["order_id"] in sent]
    if club is None or not lines or dice.randrange(5) == 0:
        return
    bought = sorted(((cast(datetime, sent[row["order_id"]]), row) for row in lines), key=lambda one: one[0])
    _Member(draft, dice, club).add(customer, bought)


class _Member:
    """Generates a membership and the ledger of its points."""

    def __init__(self, draft: Draft, dice: Random, club: Club) -> None:
        self._draft, self._dice, self._club = draft, dice, club
        self._entries: list[tuple[datetime, dict[str, Any]]] = []
        self._balance = self._status = self._spend = 0

    def add(self, customer: Customer, bought: Sequence[tuple[datetime, dict[str, object]]]) -> None:
        """Adds the membership. `bought`: the order lines that earn points, each with the time of shipping."""
        earned = [self._earn(at, row) for at, row in bought]
        kept = [one for one in earned if one["expires_on"] > ANCHOR]
        if kept and self._dice.randrange(2):
            at = moment(self._dice, DAYS - 1)
            first = min(kept, key=lambda one: one["expires_on"])
            if first["remaining"]:
                self._take(first, "REDEEM", at, 1 + self._dice.randrange(first["remaining"]), "Voucher")
        for one in earned:
            if one["expires_on"] <= ANCHOR and one["remaining"]:
                at = datetime(one["expires_on"].year, one["expires_on"].month, one["expires_on"].day, tzinfo=UTC)
                self._take(one, "EXPIRE", at, one["remaining"], None)
        began = bought[0][0]
        membership = self._draft.add(
            models.Membership,
            began,
            customer_id=customer.id,
            program_id=self._club.program,
            number=f"MEM-{began.year}-{self._draft.customer:x}",
            tier_id=best(self._club.tiers, self._status, self._spend),
            joined_on=began.date(),
            points_balance=self._balance,
            status_points=self._status,
            spend=self._money(self._spend),
            currency=self._club.currency,
        )
        ids: list[UUID] = []
        for at, row in self._entries:  # earnings come before what is taken from them
            values = {name: value for name, value in row.items() if name != "earning"}
            of = {"membership_id": membership, "earning_id": ids[row["earning"]] if "earning" in row else None}
            ids.append(self._draft.add(models.PointsEntry, at, at=at, currency=self._club.currency, **of, **values))

    def _earn(self, at: datetime, line: dict[str, object]) -> dict[str, Any]:
        amount = cast(Money, line["amount"])
        cents = to_minor(amount.amount, amount.currency)
        points = cents // PER_POINT
        expires: date = shifted_day(at, f"P{MONTHS}M", 1, UTC)
        row = {
            "kind": "EARN",
            "points": points,
            "remaining": points,
            "expires_on": expires,
            "spend": self._money(cents),
        }
        self._entries.append((at, row | {"order_line_id": line["id"]}))
        self._balance += points
        self._status += points
        self._spend += cents
        return self._entries[-1][1]

    def _money(self, cents: int) -> Money:
        return Money(to_decimal(cents, self._club.currency), self._club.currency)

    def _take(self, earning: dict[str, Any], kind: str, at: datetime, points: int, reason: str | None) -> None:
        earning["remaining"] -= points
        self._balance -= points
        self._status -= points if kind == "EXPIRE" else 0
        place = next(n for n, (_, row) in enumerate(self._entries) if row is earning)
        self._entries.append((at, {"kind": kind, "points": -points, "reason": reason, "earning": place}))


def add_tracking_key(draft: Draft) -> UUID:
    """Adds the key by which the web site reports what its visitors do. Returns its id."""
    return draft.add(models.TrackingKey, midnight(0), name="Web site", origins="https://www.example.com")


def add_behaviour(draft: Draft, dice: Random, products: Sequence[UUID], customer: Customer) -> None:
    """Adds the interests and the latest behaviour of about a third of the customers."""
    if dice.randrange(3):
        return
    seen: list[datetime] = []
    for product in dice.sample(products, dice.randint(1, 2)):
        first = max(customer.day + 1, DAYS - 120)
        shown: list[datetime] = []
        for _ in range(dice.randint(1, 3)):
            shown.append(moment(dice, dice.randint(min(first, DAYS - 1), DAYS - 1)))
            draft.add(
                models.BehaviourEvent,
                shown[-1],
                customer_id=customer.id,
                kind=str(dice.choice((BehaviourKind.VIEW, BehaviourKind.VIEW, BehaviourKind.DOWNLOAD))),
                source=str(dice.choice((BehaviourSource.WEB, BehaviourSource.MINI_PROGRAM, BehaviourSource.MAILING))),
                subject=dice.choice(_SUBJECTS),
                product_id=product,
                at=shown[-1],
            )
        draft.add(
            models.ProductInterest,
            min(shown),
            customer_id=customer.id,
            product_id=product,
            level=dice.randint(1, 5),
            purchase_intent=dice.choice((None, "This quarter", "With the next budget")),
            last_shown_at=max(shown),
        )
        seen += shown
    if dice.randrange(2) == 0:  # who has sent a form of the web site
        key, at = draft.origin.id(models.TrackingKey, 0), min(seen)
        times = {"consent_at": at, "last_seen_at": max(seen)}
        draft.add(models.Visitor, at, tracking_key_id=key, customer_id=customer.id, **times)
