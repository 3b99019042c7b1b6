"""Dynamic segments and their customers, for tests."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import models
from tests.factories import Make
from tests.graph import Graph


def city(place: str, /, **also: Any) -> str:
    """Returns a condition on the city of customers."""
    return json.dumps({"city": {"eq": place}, **also})


async def customers(make: Make, place: str, *names: str, **values: Any) -> list[UUID]:
    """Creates customers in a city, whom nobody owns."""
    return [await make(models.Customer, name=name, city=place, **{"owner_id": None, **values}) for name in names]


async def dynamic(graph: Graph, name: str, condition: str) -> str:
    """Creates a dynamic segment. Returns its id."""
    row = await graph.done("segmentCreate", "id", name=name, kind="DYNAMIC", condition=condition)
    return str(row["id"])
