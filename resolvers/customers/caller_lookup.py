"""Finds customers, contacts and leads by phone number. The number may be written in any format."""

from __future__ import annotations

import models
from core import phones
from core.errors import Forbidden
from models.leads import LeadStatus
from resolvers import access, registry
from resolvers.reads.loaders import Reader
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Expression, Matches, Not, equals, every
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record

CALLERS: dict[type[models.Row], Expression] = {
    models.Customer: EVERY_ROW,
    models.Contact: EVERY_ROW,
    # The customer or contact that a lead has become is found in its place.
    models.Lead: Not(equals("status", LeadStatus.CONVERTED)),
}
"""The entities to search, in the order of the result, each with the condition for its rows."""

_COMPARED = 500
"""The maximum number of rows with one number whose extensions are compared. Switchboards have some hundred lines."""


async def callers(reader: Reader, phone: str, first: int) -> list[Record]:
    """Returns up to `first` customers, contacts and open or disqualified leads with the phone number `phone`.

    Customers come first, then contacts, then leads. If `phone` has an extension, rows with the same extension come
    first, then rows without an extension, and then rows with another one. To find these, up to _COMPARED rows of each
    entity are read, or `first` rows if `first` is greater.

    Returns only undeleted rows that the viewer may see, and no rows of entities whose phone numbers are masked for the
    viewer. Runs one statement for each entity. Raises Forbidden if the phone numbers of all entities are masked.
    """
    wanted = phones.extension(phone)
    found: list[Record] = []
    for entity in _readable(reader):
        window = Window(first if wanted is None else max(first, _COMPARED))
        where = every(Matches("phone", (phone,)), CALLERS[entity.description.model])
        found += (await reader.page(entity, ListQuery(where, order_by(entity.description, []), window))).records
    if wanted is not None:
        found.sort(key=lambda row: _rank(phones.extension(row["phone"]), wanted))
    return found[:first]


def _readable(reader: Reader) -> list[Entity]:
    """Returns the entities whose phone numbers the viewer may search by. Raises Forbidden if there are none."""
    entities: list[Entity] = []
    refusals: list[Forbidden] = []
    for entity in map(registry.of, CALLERS):
        try:
            access.permit_reading(reader.viewer, entity, "phone")
            entities.append(entity)
        except Forbidden as refusal:
            refusals.append(refusal)
    if not entities:
        raise refusals[0]
    return entities


def _rank(extension: str | None, wanted: str) -> int:
    if extension == wanted:
        return 0
    return 1 if extension is None else 2
