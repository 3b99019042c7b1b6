"""Generates the membership programmes of the demo company."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import models
from core.money import to_decimal
from jobs.seeding.origin import Draft, midnight
from models.values import Money

CLUBS = {"USD": "Orbit Club", "EUR": "Orbit Club Europe"}
"""The names of the programmes, by currency."""
PER_POINT = 1_000
"""The amount for which a point is earned, in cents."""
MONTHS = 24
"""After how many months points expire."""

# Name, status points, spend, discount, benefits.
_TIERS = (
    ("Silver", 500, 5_000, "2", "Free delivery."),
    ("Gold", 5_000, 50_000, "4", "Free delivery, and a day of training a year."),
    ("Platinum", 20_000, 200_000, "6.5", "Free delivery, training, and an engineer on call."),
)


class Club:
    """A membership programme. `tiers`: the columns of its tiers that decide who has them."""

    def __init__(self, draft: Draft, currency: str) -> None:
        self.currency = currency
        self.program = draft.add(
            models.MembershipProgram,
            midnight(0),
            name=CLUBS[currency],
            points=1,
            per_amount=Money(to_decimal(PER_POINT, currency), currency),
            currency=self.currency,
            expires_after_months=MONTHS,
        )
        self.tiers = [self._tier(draft, *one) for one in _TIERS]

    def _tier(self, draft: Draft, name: str, points: int, whole: int, discount: str, benefits: str) -> dict[str, Any]:
        spend = Money(Decimal(whole), self.currency)
        id = draft.add(
            models.MembershipTier,
            midnight(0),
            program_id=self.program,
            name=name,
            from_points=points,
            from_spend=spend,
            currency=self.currency,
            discount=Decimal(discount),
            benefits=benefits,
        )
        return {"id": id, "from_points": points, "from_spend": whole * 100, "discount": Decimal(discount)}
