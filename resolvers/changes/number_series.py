"""Numbers that people read: by kind and year, one after the other, and none is left out.

A number is taken in the transaction of the row that gets it. Whoever asks next waits for that transaction to end: when
it is rolled back, they get the number.
"""

from __future__ import annotations

from models.numbers import NumberSeries
from resolvers.changes.unit import Unit


async def next_number(unit: Unit, kind: str) -> str:
    """The next number of a kind in the present year: `INV-2026-00001`."""
    year = unit.now.astimezone(unit.settings.time_zone).year
    series = await hold(unit, kind, year)
    number = series.given + 1
    _ = await NumberSeries.filter(id=series.id).using_db(unit.transaction.client).update(given=number)
    return f"{kind}-{year}-{number:05}"


async def hold(unit: Unit, kind: str, year: int = 0) -> NumberSeries:
    """A series, held till the transaction ends: of two who ask at once, the second waits. It is made where needed."""
    client = unit.transaction.client
    wanted = NumberSeries.filter(kind=kind, year=year).using_db(client).select_for_update()
    found = await wanted
    if not found:
        # Of two who make it at once, the second waits here and then finds the first one's.
        await NumberSeries.bulk_create([NumberSeries(kind=kind, year=year)], ignore_conflicts=True, using_db=client)
        found = await wanted
    return found[0]
