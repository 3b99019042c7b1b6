"""Issues consecutive document numbers without gaps, such as invoice numbers.

Each kind of document has a series per year. Domain rules call `next_number` in the transaction that writes the
document. The series stays locked until that transaction ends. If the transaction is rolled back, the next document gets
the same number.
"""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.numbers import NumberSeries
from resolvers.changes.lock_order import SERIES
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

_LAST = 2**31 - 1
"""The largest number of a series."""


async def next_number(unit: Unit, kind: str) -> str:
    """Returns the next number of a kind in the current year, such as `INV-2026-00001` for the kind `INV`.

    Raises Refused (OUT_OF_RANGE) if no number is left.
    """
    year = unit.today.year
    number = await _taken(unit, kind, year)
    if number is None:
        series = await hold(unit, kind, year)
        number = series.given + 1
        if number > _LAST:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, f"The numbers {kind}-{year} are used up.", "number")
        _ = await NumberSeries.filter(id=series.id).using_db(unit.transaction.client).update(given=number)
    unit.numbered += 1
    return f"{kind}-{year}-{number:05}"


async def _taken(unit: Unit, kind: str, year: int) -> int | None:
    """Issues the next number of a series and locks the series, in one statement.

    Returns None if the series does not exist or is used up, or if the transaction must not wait for its lock.
    """
    place = (SERIES, f"{kind} {year}")
    if not unit.held.may_wait(place) and not unit.held.holds(place):
        return None
    await unit.transaction.inserted()
    statement = Compiler(unit.database)
    sql = f'UPDATE "number_series" SET "given"="given"+1 WHERE "kind"={statement.bind(kind)}'
    sql += f' AND "year"={statement.bind(year)} AND "given"<{statement.bind(_LAST)} RETURNING "given"'
    found = await unit.transaction.fetch(sql, statement.parameters)
    if found:
        unit.held.add([place])
    return found[0][0] if found else None


async def keep_ahead(unit: Unit, kind: str, number: str) -> None:
    """Advances a number series to the number of an imported document, so that the number is not issued again.

    Does nothing if the number does not have the form of this series.
    """
    prefix, _, rest = number.partition("-")
    year, _, counted = rest.partition("-")
    plain = f"{year}{counted}"
    if prefix != kind or len(year) != 4 or not 5 <= len(counted) <= 9 or not (plain.isascii() and plain.isdigit()):
        return
    series = await hold(unit, kind, int(year))
    if int(counted) > series.given:
        _ = await NumberSeries.filter(id=series.id).using_db(unit.transaction.client).update(given=int(counted))


async def hold(unit: Unit, kind: str, year: int = 0) -> NumberSeries:
    """Returns the series of a kind and year, and locks it until the transaction ends.

    Creates the series if it is missing.
    """
    await unit.transaction.inserted()
    client, place = unit.transaction.client, (SERIES, f"{kind} {year}")
    instantly = not unit.held.may_wait(place) and not unit.held.holds(place)
    wanted = NumberSeries.filter(kind=kind, year=year).using_db(client).select_for_update(nowait=instantly)
    found = await wanted
    if not found:
        # If two transactions create the series at once, the second waits here, and then reads the row of the first.
        await NumberSeries.bulk_create([NumberSeries(kind=kind, year=year)], ignore_conflicts=True, using_db=client)
        found = await wanted
    unit.held.add([place])
    return found[0]
