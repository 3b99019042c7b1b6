"""A pipeline with related rows, for the tests of sales."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import models
from models.values import Money
from tests.factories import Make

STAGES = (("Prospect", "OPEN", 10), ("Offer", "OPEN", 60), ("Won", "WON", 0), ("Lost", "LOST", 0), ("Sold", "WON", 0))


@dataclass
class Selling:
    """Two pipelines, a customer, a salesperson and a product. Ids are texts."""

    make: Make
    customer: str
    seller: str
    product: str
    pipeline: str
    other_pipeline: str
    stages: dict[str, str]

    async def opportunity(self, **values: Any) -> str:
        """Creates an opportunity of 100 USD in the first stage. Returns its id."""
        given = {"customer_id": self.customer, "owner_id": self.seller, "stage_id": self.stages["Prospect"], **values}
        return str(await self.make(models.Opportunity, **given))


async def begin(make: Make) -> Selling:
    """Creates the rows that tests of sales need."""
    pipeline = await make(models.Pipeline, name="Pipeline")
    other = await make(models.Pipeline, name="Other")
    stages: dict[str, str] = {}
    for position, (name, kind, probability) in enumerate(STAGES, 1):
        stage = await make(
            models.Stage,
            pipeline_id=pipeline,
            name=name,
            kind=kind,
            position=position,
            default_probability=probability,
        )
        stages[name] = str(stage)
    stages["Elsewhere"] = str(await make(models.Stage, pipeline_id=other, name="Elsewhere", position=1))
    return Selling(
        make,
        str(await make(models.Customer)),
        str(await make(models.Employee, full_name="Seller")),
        str(await make(models.Product, list_price=Money(Decimal("9.90"), "USD"))),
        str(pipeline),
        str(other),
        stages,
    )


def money(amount: str, currency: str = "USD") -> dict[str, str]:
    """Returns an amount in its form in the GraphQL API."""
    return {"amount": amount, "currency": currency}
