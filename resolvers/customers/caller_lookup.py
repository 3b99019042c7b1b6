"""Finds customers and contacts by phone number. The number may be written in any format."""

from __future__ import annotations

import models
from core import phones
from resolvers import access, registry
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import Matches
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record

CALLERS: tuple[type[models.Row], ...] = (models.Customer, models.Contact)
"""The entities to search. Customers come before contacts in the result."""

_COMPARED = 500
"""The maximum number of rows with one number whose extensions are compared. Switchboards have some hundred lines."""


async def callers(reader: Reader, phone: str, first: int) -> list[Record]:
    """Returns up to `first` customers and contacts with the phone number `phone`, customers first.

    If `phone` has an extension, rows with the same extension come first, then rows without an extension, and then rows
    with another one. To find these, up to _COMPARED rows of each entity are read, or `first` rows if `first` is
    greater.

    Returns only undeleted rows that the viewer may see. Runs two statements. Raises Forbidden if phone numbers are
    masked for the viewer.
    """
    wanted = phones.extension(phone)
    entities = [registry.of(model) for model in CALLERS]
    for entity in entities:
        access.permit_reading(reader.viewer, entity, "phone")
    found: list[Record] = []
    for entity in entities:
        window = Window(first if wanted is None else max(first, _COMPARED))
        query = ListQuery(Matches("phone", (phone,)), order_by(entity.description, []), window)
        found += (await reader.page(entity, query)).records
    if wanted is not None:
        found.sort(key=lambda row: _rank(phones.extension(row["phone"]), wanted))
    return found[:first]


def _rank(extension: str | None, wanted: str) -> int:
    if extension == wanted:
        return 0
    return 1 if extension is None else 2
