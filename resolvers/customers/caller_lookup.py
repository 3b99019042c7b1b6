"""Who calls: the customers and contacts that have a phone number, in whatever format it comes."""

from __future__ import annotations

import models
from resolvers import access, registry
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import Matches
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record

CALLERS: tuple[type[models.Row], ...] = (models.Customer, models.Contact)
"""Who has a number and may call, in the order in which they are listed."""


async def callers(reader: Reader, phone: str, first: int) -> list[Record]:
    """The first living rows with a number that the viewer may see. Raises Forbidden where numbers are masked for them.

    Two statements, whatever is found.
    """
    entities = [registry.of(model) for model in CALLERS]
    for entity in entities:
        access.permit_reading(reader.viewer, entity, "phone")
    found: list[Record] = []
    for entity in entities:
        query = ListQuery(Matches("phone", (phone,)), order_by(entity.description, []), Window(first))
        found += (await reader.page(entity, query)).records
    return found[:first]
