"""Currency conversion.

An exchange rate relates a currency to the company's own currency. It is valid from a certain day on.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.errors import ProblemCode, Refused
from core.money import EXPONENT
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules

if TYPE_CHECKING:  # the loaders import Strawberry, which commands that register the entities don't need
    from resolvers.reads.loaders import Level, Reader

ONE = 10**8
"""The exchange rate 1. Rates are stored as integers with eight decimal places."""


class ExchangeRateRules(Rules):
    """Rules for exchange rates: the company's own currency has no rate, because all rates are relative to it."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the currency is the company's own."""
        own = change.unit.settings.currency
        if change.operation is not Operation.DELETE and change.get("currency") == own:
            message = f"{own} is the company's own currency, in which rates are given. Give another one."
            raise Refused.one(ProblemCode.INVALID, message, "currency")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A conversion of amounts from `currency` to `into`, at the rates of one day.

    `rate`, `into_rate`: the stored rates of the two currencies, relative to the company's own currency. Both are above
    zero.
    """

    currency: str
    rate: int
    into: str
    into_rate: int

    def worth(self, minor: int) -> int:
        """Converts an amount in minor units of `currency` to minor units of `into`. Half a unit is rounded up.

        Uses integers only, so only the result is rounded.
        """
        worth: int = minor * self.rate * 10 ** EXPONENT[self.into]
        unit: int = self.into_rate * 10 ** EXPONENT[self.currency]
        return (2 * worth + unit) // (2 * unit)  # worth / unit, rounded half up


async def exchange(reader: Reader, currency: str, into: str, own: str, day: date, level: Level) -> Exchange | None:
    """Returns the conversion from `currency` to `into` at the rates valid on a day.

    Returns None if a rate does not exist or is not visible to the viewer.

    `own`: the company's own currency.
    `level`: the field's position in the response. Calls with the same `level` share their SQL statements.
    """
    if currency == into:
        return Exchange(currency, ONE, into, ONE)
    wanted = [one for one in (currency, into) if one != own]
    found = dict(zip(wanted, await asyncio.gather(*(reader.rate(one, day, level) for one in wanted)), strict=True))
    rate, into_rate = found.get(currency, ONE), found.get(into, ONE)
    return Exchange(currency, rate, into, into_rate) if rate and into_rate else None
