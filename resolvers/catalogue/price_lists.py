"""Rules of price lists and their price rules."""

from __future__ import annotations

import models
from resolvers.access import Operation
from resolvers.catalogue.amounts import keep_currency, same_currency
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change, Rules


class PriceListRules(PeriodRules):
    """A price list's currency stays once a rule has a price in it."""

    async def check(self, change: Change) -> None:
        """Refuses a wrong period, and another currency."""
        await super().check(change)
        await keep_currency(change, "price_list_id", models.PriceRule)


class PriceRuleRules(Rules):
    """A rule has its price list's currency."""

    async def check(self, change: Change) -> None:
        """Refuses another currency."""
        if change.operation not in (Operation.DELETE, Operation.RESTORE):
            await same_currency(change, "price_list", "unit_price")
