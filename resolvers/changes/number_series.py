"""Consecutive document numbers without gaps, by kind and year, such as invoice numbers.

Domain rules call it in the transaction that writes the document. The series is locked until that transaction ends. If
it is rolled back, the next one gets the same number; a database sequence would leave a gap.
"""

from __future__ import annotations

from models.numbers import NumberSeries
from resolvers.changes.unit import Unit


async def next_number(unit: Unit, kind: str) -> str:
    """The next number of a kind in the current year, such as `INV-2026-00001`."""
    year = unit.now.astimezone(unit.settings.time_zone).year
    series = await hold(unit, kind, year)
    number = series.given + 1
    _ = await NumberSeries.filter(id=series.id).using_db(unit.transaction.client).update(given=number)
    return f"{kind}-{year}-{number:05}"


async def hold(unit: Unit, kind: str, year: int = 0) -> NumberSeries:
    """The series of a kind, locked until the transaction ends. It is created if it does not exist."""
    client = unit.transaction.client
    wanted = NumberSeries.filter(kind=kind, year=year).using_db(client).select_for_update()
    found = await wanted
    if not found:
        # If two transactions create it at once, the second waits here, and then finds the row of the first.
        await NumberSeries.bulk_create([NumberSeries(kind=kind, year=year)], ignore_conflicts=True, using_db=client)
        found = await wanted
    return found[0]
