"""Generates demo data about the market: competitors, prices, exchange rates, sales targets and service levels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from random import Random
from uuid import UUID

import models
from jobs.seeding.cultures import DOLLAR
from jobs.seeding.origin import ANCHOR, DAYS, Draft, day, midnight
from models.values import Money

# Name, background, strategy, products. Each product: name, uses, price in dollars, index of the demo company's product
# with which it competes.
_COMPETITORS = (
    (
        "Nordwerk Automation",
        "Founded by two engineers in Malmö, owned by a family.",
        "Undercuts us by a tenth wherever we are the present supplier.",
        (("NW Control 1", "Controls machines.", "1190", 0), ("NW Grip", "Grips.", "790", 3)),
    ),
    (
        "Kestrel Sensors",
        "A spin-off of a university, listed since 2021.",
        "Sells through distributors, and gives samples away.",
        (("K-Prox", "Detects what is near.", "39", 5), ("K-Vision", "Sees.", "699", 7)),
    ),
    (
        "华创自动化",
        "A group from Shenzhen that came to Europe in 2024.",
        "Wants robots in every pilot plant.",
        (("HC 机器人单元", "Robot cell.", "41000", 4),),
    ),
)
_LEVELS = (("LOW", None, 120), ("NORMAL", None, 48), ("HIGH", None, 24), ("URGENT", None, 8), ("HIGH", "COMPLAINT", 12))
_FIRST_YEAR = day(0).year


class Market:
    """Adds competitors, prices, exchange rates, sales targets and service levels to a draft.

    `competitors`: the ids of the competitors, for other generators.
    """

    def __init__(self, draft: Draft, products: Sequence[UUID], sellers: Sequence[UUID]) -> None:
        self._draft = draft
        self._products = products
        self._sellers = sellers
        self.competitors = [self._competitor(*one) for one in _COMPETITORS]
        self._prices()
        self._targets()
        for priority, type_, hours in _LEVELS:
            self._add(models.ServiceLevel, priority=priority, type=type_, due_hours=hours)

    def _add(self, model: type[models.Row], begin: int = 0, /, **values: object) -> UUID:
        return self._draft.add(model, midnight(begin), **values)

    def _competitor(
        self, name: str, background: str, strategy: str, sells: tuple[tuple[str, str, str, int], ...]
    ) -> UUID:
        id = self._add(models.Competitor, name=name, background=background, strategy=strategy)
        for product, uses, dollars, place in sells:
            rival = self._add(
                models.CompetitorProduct,
                competitor_id=id,
                name=product,
                uses=uses,
                price=Money(Decimal(dollars), "USD"),
            )
            ours = self._products[place]
            self._add(models.ProductRival, product_id=ours, competitor_product_id=rival)
        return id

    def _prices(self) -> None:
        """Adds a price list for key customers, a promotion for each year, and exchange rates for each quarter."""
        prices = self._add(models.PriceList, name="Key customers", currency="USD", tier="KEY", since=day(0))
        for product in self._products[:4]:
            rule = {
                "product_id": product,
                "min_quantity": Decimal(10),
                "discount": Decimal("7.5"),
                "currency": "USD",
            }
            self._add(models.PriceRule, price_list_id=prices, **rule)
        sensors = {"category": "Sensors", "discount": Decimal(10)}
        for year in range(_FIRST_YEAR, ANCHOR.year + 1):
            period = {"since": date(year, 3, 1), "until": date(year, 4, 1)}
            self._add(models.Promotion, name=f"Sensor weeks {year}", **sensors, **period)
        dice = Random("rapport exchange rates")
        for currency, (times, per) in DOLLAR.items():
            if currency == "USD":
                continue
            for number in range(0, DAYS, 65):
                drift = Decimal(dice.randint(970, 1030)) / 1000
                rate = (Decimal(per) / times * drift).quantize(Decimal("0.00000001"))
                self._add(models.ExchangeRate, number, currency=currency, day=day(number), rate=rate)

    def _targets(self) -> None:
        """Adds a sales target for each salesperson and quarter of the current year."""
        for place, seller in enumerate(self._sellers):
            for month in (1, 4, 7, 10):
                until = date(ANCHOR.year + month // 10, (month + 2) % 12 + 1, 1)
                period = {"since": date(ANCHOR.year, month, 1), "until": until}
                amount = Money(Decimal(150_000 + 25_000 * (place % 4)), "USD")
                self._add(models.SalesTarget, DAYS - 200, employee_id=seller, **period, amount=amount)
