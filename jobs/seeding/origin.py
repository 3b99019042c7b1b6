"""Where demo data comes from: its days, its dice and its ids. Nothing of it depends on the clock or on the machine.

An id is a UUIDv7 whose parts say what the row is: the anchor day's midnight plus as many milliseconds as there are
customers in all, the entity's code, the number of the customer that the row hangs on (0: the company itself), and the
row's place there. So demo rows are told from others, and one size of them from another, by their ids alone; and each
customer can be made without those before it.
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
"""The day that is today in the demo data, a Monday: all that has happened lies before it."""

DAYS = 5 * 260
"""How many working days the company looks back on; the anchor is the working day with this number."""

MAX_CUSTOMERS = 2_000_000

_MIDNIGHT = datetime(ANCHOR.year, ANCHOR.month, ANCHOR.day, tzinfo=UTC)
_SHIFT_OF_CUSTOMER = 20
_VERSION, _VARIANT = 7 << 76, 2 << 62


def day(number: int) -> date:
    """A working day by its number: 0 is five years before the anchor."""
    weeks, weekday = divmod(number - DAYS, 5)
    return ANCHOR + timedelta(days=7 * weeks + weekday)


def midnight(number: int) -> datetime:
    """The moment at which a working day begins, UTC."""
    return _MIDNIGHT + (day(number) - ANCHOR)


def moment(dice: Random, number: int) -> datetime:
    """A moment of a working day, between 7 and 17 o'clock UTC."""
    return midnight(number) + timedelta(hours=7, seconds=dice.randrange(36_000))


class Origin:
    """What all demo data of one size is drawn from."""

    def __init__(self, customers: int) -> None:
        self.customers = customers
        self._time = (int(_MIDNIGHT.timestamp() * 1000) + customers) << 80 | _VERSION | _VARIANT
        self.first = UUID(int=self._time)
        self.last = UUID(int=self._time | 0xFFF << 64 | (1 << 62) - 1)

    def id(self, model: type[models.Row], customer: int, place: int = 0) -> UUID:
        """The id of a row."""
        code = registry.of(model).code
        return UUID(int=self._time | code << 64 | customer << _SHIFT_OF_CUSTOMER | place)

    def dice(self, customer: int, purpose: str = "") -> Random:
        """The dice of one customer, for a purpose: always the same throws."""
        return Random(f"rapport {self.customers} {customer} {purpose}".rstrip())


def customer_of(id: UUID) -> int:
    """The number of the customer that a demo row hangs on."""
    return (id.int & (1 << 62) - 1) >> _SHIFT_OF_CUSTOMER


def size_of(id: UUID) -> int | None:
    """How many customers the demo data has that an id is of; None for a row that is no demo data."""
    milliseconds = round((made_at(id) - _MIDNIGHT).total_seconds() * 1000) if id.version == 7 else 0
    code, rest = id.int >> 64 & 0xFFF, id.int & (1 << 62) - 1
    known = 1 <= code <= 255 and rest >> _SHIFT_OF_CUSTOMER <= milliseconds
    return milliseconds if known and 1 <= milliseconds <= MAX_CUSTOMERS else None


class Draft:
    """Rows on their way, by model, each with its id."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.customer = 0
        self._rows: defaultdict[type[models.Row], list[dict[str, object]]] = defaultdict(list)
        self._places: Counter[type[models.Row]] = Counter()

    def begin(self, customer: int) -> None:
        """What is added from now on hangs on this customer."""
        self.customer = customer
        self._places.clear()

    def add(self, model: type[models.Row], at: datetime, /, **values: object) -> UUID:
        """A row that was created at a moment; returns its id."""
        id = self.origin.id(model, self.customer, self._places[model])
        self._places[model] += 1
        self._rows[model].append({"id": id, "created_at": at, **values})
        return id

    def take(self, other: Draft) -> None:
        """Takes over another draft's rows, before its own of the same model."""
        for model, rows in other._rows.items():
            self._rows[model][:0] = rows

    def rows(self) -> Iterator[tuple[registry.Entity, list[dict[str, Any]]]]:
        """Every entity's rows, each entity after those that it points at."""
        for entity in registry.entities():
            if entity.description.model in self._rows:
                yield entity, self._rows[entity.description.model]
