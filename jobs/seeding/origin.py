"""The basis of demo data: days, random numbers and ids, independent of the clock and the machine.

An id is a UUIDv7 with these parts: as its time, midnight of the anchor day plus one millisecond per customer in the
demo data; the entity's code; the number of the customer that the row belongs to (0: the company itself); and the row's
position among the rows of that entity and customer. An id alone therefore shows whether a row is demo data, and of
which size; and each customer can be generated without those before it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import models
from core.ids import made_at
from resolvers import registry

ANCHOR = date(2026, 7, 6)
"""The demo data's today, a Monday: everything in the past happened before it."""

DAYS = 5 * 260
"""The number of working days in the company's history; the anchor is the working day with this number."""

MAX_CUSTOMERS = 2_000_000

_MIDNIGHT = datetime(ANCHOR.year, ANCHOR.month, ANCHOR.day, tzinfo=UTC)
_SHIFT_OF_CUSTOMER = 20
_VERSION, _VARIANT = 7 << 76, 2 << 62


def day(number: int) -> date:
    """Returns the date of a working day; day 0 is five years before the anchor."""
    weeks, weekday = divmod(number - DAYS, 5)
    return ANCHOR + timedelta(days=7 * weeks + weekday)


def midnight(number: int) -> datetime:
    """Returns the start of a working day in UTC."""
    return _MIDNIGHT + (day(number) - ANCHOR)


def moment(dice: Random, number: int) -> datetime:
    """Returns a random time of a working day, between 07:00 and 17:00 UTC."""
    return midnight(number) + timedelta(hours=7, seconds=dice.randrange(36_000))


class Origin:
    """The source of ids and random numbers for the demo data of one size."""

    def __init__(self, customers: int) -> None:
        self.customers = customers
        self._time = (int(_MIDNIGHT.timestamp() * 1000) + customers) << 80 | _VERSION | _VARIANT
        self.first = UUID(int=self._time)
        self.last = UUID(int=self._time | 0xFFF << 64 | (1 << 62) - 1)

    def id(self, model: type[models.Row], customer: int, place: int = 0) -> UUID:
        """Returns the id of a row."""
        code = registry.of(model).code
        return UUID(int=self._time | code << 64 | customer << _SHIFT_OF_CUSTOMER | place)

    def dice(self, customer: int, purpose: str = "") -> Random:
        """Returns the random number generator of a customer for a purpose; its sequence is always the same."""
        return Random(f"rapport {self.customers} {customer} {purpose}".rstrip())


def customer_of(id: UUID) -> int:
    """Returns the number of the customer that a demo row belongs to."""
    return (id.int & (1 << 62) - 1) >> _SHIFT_OF_CUSTOMER


def size_of(id: UUID) -> int | None:
    """Returns the number of customers in the demo data that an id belongs to; None if it is not a demo row's id."""
    milliseconds = round((made_at(id) - _MIDNIGHT).total_seconds() * 1000) if id.version == 7 else 0
    code, rest = id.int >> 64 & 0xFFF, id.int & (1 << 62) - 1
    known = 1 <= code <= 255 and rest >> _SHIFT_OF_CUSTOMER <= milliseconds
    return milliseconds if known and 1 <= milliseconds <= MAX_CUSTOMERS else None


class Draft:
    """Collects generated rows by model and assigns their ids."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.customer = 0
        self._rows: defaultdict[type[models.Row], list[dict[str, object]]] = defaultdict(list)
        self._places: Counter[type[models.Row]] = Counter()

    def begin(self, customer: int) -> None:
        """Makes this customer the current one, to which the rows added from now on belong."""
        self.customer = customer
        self._places.clear()

    def add(self, model: type[models.Row], at: datetime, /, **values: object) -> UUID:
        """Adds a row with this creation time and returns its id."""
        id = self.origin.id(model, self.customer, self._places[model])
        self._places[model] += 1
        self._rows[model].append({"id": id, "created_at": at, **values})
        return id

    def take(self, other: Draft) -> None:
        """Inserts another draft's rows before its own."""
        for model, rows in other._rows.items():
            self._rows[model][:0] = rows

    def rows(self) -> Iterator[tuple[registry.Entity, list[dict[str, Any]]]]:
        """Yields the rows of each entity, after the entities that it refers to."""
        for entity in registry.entities():
            if entity.description.model in self._rows:
                yield entity, self._rows[entity.description.model]
