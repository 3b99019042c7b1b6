"""Rules for price lists and price rules."""

from __future__ import annotations

import models
from resolvers.access import Operation
from resolvers.catalogue.amounts import keep_currency, same_currency
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change, Rules


class PriceListRules(PeriodRules):
    """Rules for price lists: the currency of a price list with price rules cannot change."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the period is invalid, or if the currency changes while price rules exist."""
        await super().check(change)
        await keep_currency(change, "price_list_id", models.PriceRule)


class PriceRuleRules(Rules):
    """Rules for price rules: a price rule has the same currency as its price list."""

    async def check(self, change: Change) -> None:
        """Sets the currency to that of the price list. Raises Refused (INVALID) if the price is in another currency."""
        if change.operation not in (Operation.DELETE, Operation.RESTORE):
            await same_currency(change, "price_list", "unit_price")
