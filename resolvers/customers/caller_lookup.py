"""Finds customers and contacts by phone number. The number may be written in any format."""

from __future__ import annotations

import models
from resolvers import access, registry
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import Matches
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record

CALLERS: tuple[type[models.Row], ...] = (models.Customer, models.Contact)
"""The entities to search. Customers come before contacts in the result."""


async def callers(reader: Reader, phone: str, first: int) -> list[Record]:
    """Returns up to `first` customers and contacts with the phone number `phone`, customers first.

    Returns only undeleted rows that the viewer may see. Runs two statements. Raises Forbidden if phone numbers are
    masked for the viewer.
    """
    entities = [registry.of(model) for model in CALLERS]
    for entity in entities:
        access.permit_reading(reader.viewer, entity, "phone")
    found: list[Record] = []
    for entity in entities:
        query = ListQuery(Matches("phone", (phone,)), order_by(entity.description, []), Window(first))
        found += (await reader.page(entity, query)).records
    return found[:first]
