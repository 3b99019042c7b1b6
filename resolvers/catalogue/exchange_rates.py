"""What amounts are worth in another currency, at the dated rates in the currency that the company reckons in."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date

from core.money import EXPONENT
from resolvers.reads.loaders import Level, Reader

ONE = 10**8
"""What one unit of the company's own currency is worth, as rates are stored: with eight decimal places."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """From one currency into another: the rates, above zero, are those of a day, as they are stored."""

    currency: str
    rate: int
    into: str
    into_rate: int

    def worth(self, minor: int) -> int:
        """An amount, in minor units, to the nearest minor unit; a half goes up. In whole numbers, so never inexact."""
        worth: int = minor * self.rate * 10 ** EXPONENT[self.into]
        unit: int = self.into_rate * 10 ** EXPONENT[self.currency]
        return (2 * worth + unit) // (2 * unit)


async def exchange(reader: Reader, currency: str, into: str, own: str, day: date, level: Level) -> Exchange | None:
    """How to convert on a day; None where the viewer sees no rate of one of the two. `own` is the company's currency.

    Shared by all rows of a level: as many statements for one as for a thousand.
    """
    if currency == into:
        return Exchange(currency, ONE, into, ONE)
    wanted = [one for one in (currency, into) if one != own]
    found = dict(zip(wanted, await asyncio.gather(*(reader.rate(one, day, level) for one in wanted)), strict=True))
    rate, into_rate = found.get(currency, ONE), found.get(into, ONE)
    return Exchange(currency, rate, into, into_rate) if rate and into_rate else None
