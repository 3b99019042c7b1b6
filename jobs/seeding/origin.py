"""Days, random numbers and ids for demo data. They are the same on every machine and at any time.

The size of demo data is its number of customers. Ids are UUIDv7 values that consist of:

- the time: midnight of the anchor day plus the size in milliseconds
- the entity's code
- the number of the row's customer, or 0 for the company itself
- the row's position among the rows of this entity and customer

Therefore an id shows whether a row is demo data, and the size of this demo data. Each customer can be generated
independently.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from random import Random
from typing import Any, cast
from uuid import UUID

import models
from core.ids import made_at
from resolvers import registry

ANCHOR = date(2026, 7, 6)
"""The anchor day, a Monday. The demo data treat it as today: all past events happened before this day."""

DAYS = 5 * 260
"""The number of working days in the company's history, and also the number of the anchor day."""

MAX_CUSTOMERS = 2_000_000

_MIDNIGHT = datetime(ANCHOR.year, ANCHOR.month, ANCHOR.day, tzinfo=UTC)
_SHIFT_OF_CUSTOMER = 20
_VERSION, _VARIANT = 7 << 76, 2 << 62


def day(number: int) -> date:
    """Returns the date of the working day `number`. Day 0 is five years before the anchor day."""
    weeks, weekday = divmod(number - DAYS, 5)
    return ANCHOR + timedelta(days=7 * weeks + weekday)


def midnight(number: int) -> datetime:
    """Returns midnight UTC at the start of the working day `number`."""
    return _MIDNIGHT + (day(number) - ANCHOR)


def moment(dice: Random, number: int) -> datetime:
    """Returns a random time between 07:00 and 17:00 UTC on the working day `number`."""
    return midnight(number) + timedelta(hours=7, seconds=dice.randrange(36_000))


class Origin:
    """The source of ids and random numbers for the demo data of one size."""

    def __init__(self, customers: int) -> None:
        self.customers = customers
        self._time = (int(_MIDNIGHT.timestamp() * 1000) + customers) << 80 | _VERSION | _VARIANT
        self.first = UUID(int=self._time)
        self.last = UUID(int=self._time | 0xFFF << 64 | (1 << 62) - 1)

    def id(self, model: type[models.Row], customer: int, place: int = 0) -> UUID:
        """Returns the id of a row. The module's docstring describes these ids.

        `place`: the position of the row among the rows of `model` that belong to the customer, from 0.
        """
        code = registry.of(model).code
        return UUID(int=self._time | code << 64 | customer << _SHIFT_OF_CUSTOMER | place)

    def dice(self, customer: int, purpose: str = "") -> Random:
        """Returns a random number generator, seeded with the size, the customer and `purpose`."""
        return Random(f"rapport {self.customers} {customer} {purpose}".rstrip())


def customer_of(id: UUID) -> int:
    """Returns the number of the customer to which the demo row with this id belongs."""
    return (id.int & (1 << 62) - 1) >> _SHIFT_OF_CUSTOMER


def size_of(id: UUID) -> int | None:
    """Returns the size of the demo data that the row with this id belongs to, or None for other rows."""
    milliseconds = round((made_at(id) - _MIDNIGHT).total_seconds() * 1000) if id.version == 7 else 0
    code, rest = id.int >> 64 & 0xFFF, id.int & (1 << 62) - 1
    known = 1 <= code <= 255 and rest >> _SHIFT_OF_CUSTOMER <= milliseconds
    return milliseconds if known and 1 <= milliseconds <= MAX_CUSTOMERS else None


class Draft:
    """Collects generated rows by model, and assigns their ids."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.customer = 0
        self._rows: defaultdict[type[models.Row], list[dict[str, object]]] = defaultdict(list)
        self._places: Counter[type[models.Row]] = Counter()

    def begin(self, customer: int) -> None:
        """Makes `customer` the current customer. All rows that are added from now on belong to this customer."""
        self.customer = customer
        self._places.clear()

    def add(self, model: type[models.Row], at: datetime, /, **values: object) -> UUID:
        """Adds a row that was created at the time `at`. Returns the id of the row."""
        id = self.origin.id(model, self.customer, self._places[model])
        self._places[model] += 1
        self._rows[model].append({"id": id, "created_at": at, **values})
        return id

    def current(self, model: type[models.Row]) -> list[dict[str, object]]:
        """Returns the rows of the current customer, the newest first."""
        newest = reversed(self._rows[model])
        return list(takewhile(lambda row: customer_of(cast(UUID, row["id"])) == self.customer, newest))

    def first(self, model: type[models.Row]) -> dict[str, Any] | None:
        """Returns the first row of a model that was added, or None."""
        return next(iter(self._rows.get(model, ())), None)

    def take(self, other: Draft) -> None:
        """Inserts the rows of another draft before the rows of this draft."""
        for model, rows in other._rows.items():
            self._rows[model][:0] = rows

    def rows(self) -> Iterator[tuple[registry.Entity, list[dict[str, Any]]]]:
        """Yields each entity with its rows. An entity comes after the entities to which its rows refer."""
        for entity in registry.entities():
            if entity.description.model in self._rows:
                yield entity, self._rows[entity.description.model]
