"""Currency conversion at dated exchange rates against the company's own currency."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date

from core.money import EXPONENT
from resolvers.reads.loaders import Level, Reader

ONE = 10**8
"""The rate 1, as rates are stored: with eight decimal places."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A conversion between two currencies. Both rates are above zero, of the same day, as stored."""

    currency: str
    rate: int
    into: str
    into_rate: int

    def worth(self, minor: int) -> int:
        """Converts an amount in minor units; half a unit is rounded up. Integer arithmetic, so the result is exact."""
        worth: int = minor * self.rate * 10 ** EXPONENT[self.into]
        unit: int = self.into_rate * 10 ** EXPONENT[self.currency]
        return (2 * worth + unit) // (2 * unit)  # worth / unit, rounded half up


async def exchange(reader: Reader, currency: str, into: str, own: str, day: date, level: Level) -> Exchange | None:
    """The conversion for a day, or None if the viewer may not see a rate or there is none.

    `own`: the company's currency. All rows of a level share the same statements.
    """
    if currency == into:
        return Exchange(currency, ONE, into, ONE)
    wanted = [one for one in (currency, into) if one != own]
    found = dict(zip(wanted, await asyncio.gather(*(reader.rate(one, day, level) for one in wanted)), strict=True))
    rate, into_rate = found.get(currency, ONE), found.get(into, ONE)
    return Exchange(currency, rate, into, into_rate) if rate and into_rate else None
