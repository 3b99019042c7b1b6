"""Rules for price lists and price rules."""

from __future__ import annotations

import models
from resolvers.access import Operation
from resolvers.catalogue.amounts import keep_currency, same_currency
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change, Rules


class PriceListRules(PeriodRules):
    """A price list with price rules keeps its currency."""

    async def check(self, change: Change) -> None:
        """Refuses an invalid period and a change of currency."""
        await super().check(change)
        await keep_currency(change, "price_list_id", models.PriceRule)


class PriceRuleRules(Rules):
    """A price rule has the currency of its price list."""

    async def check(self, change: Change) -> None:
        """Copies the currency; refuses a price in another one."""
        if change.operation not in (Operation.DELETE, Operation.RESTORE):
            await same_currency(change, "price_list", "unit_price")
