"""Rules of products, prices and promotions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from models.catalogue import ProductKind
from resolvers.access import Operation
from resolvers.amounts import keep_currency, same_currency
from resolvers.numbers import hold
from resolvers.rules import Rules
from resolvers.search.expressions import LIVING, Compare, Expression, IsNull, Not, Operator, equals, every

if TYPE_CHECKING:
    from resolvers.changes.unit import Change


class ProductRules(Rules):
    """Goods have a stock, services have none; what is promised to an order stays in it."""

    async def check(self, change: Change) -> None:
        """Refuses a service's stock, and to take away what is reserved."""
        reserved = change.before["stock_reserved"] if change.before is not None else 0
        if change.operation is Operation.DELETE:
            if reserved:
                raise Refused.one(ProblemCode.STATE, f"{reserved} of it are promised to orders.", "id")
            return
        if change.operation is Operation.CREATE:
            change.values["stock_reserved"] = change.values.get("stock_reserved") or 0
        stock = change.get("stock_on_hand")
        if change.get("kind") == ProductKind.SERVICE and stock is not None:
            raise Refused.one(ProblemCode.INVALID, "Only goods have a stock.", "stock_on_hand")
        if reserved and (stock is None or stock < reserved):
            raise Refused.one(ProblemCode.STATE, f"{reserved} of it are promised to orders.", "stock_on_hand")


class PeriodRules(Rules):
    """What holds from one day until another."""

    begins, ends = "since", "until"

    async def check(self, change: Change) -> None:
        """Refuses an end that does not come after the beginning."""
        begin, end = change.get(self.begins), change.get(self.ends)
        if change.operation is not Operation.DELETE and begin is not None and end is not None and end <= begin:
            raise Refused.one(ProblemCode.INVALID, "It must end after it begins.", self.ends)


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


class PromotionRules(PeriodRules):
    """Of two promotions for the same customers on the same products, one ends before the other begins."""

    async def check(self, change: Change) -> None:
        """Refuses a wrong period, and one that overlaps another."""
        await super().check(change)
        if change.operation is Operation.DELETE:
            return
        # Held: of two that come at once, the second waits and finds the first.
        _ = await hold(change.unit, "PROMOTION")
        since, until = change.get("since"), change.get("until")
        for other in await change.unit.find(models.Promotion, _of_the_same(change)):
            if (until is None or other["since"] < until) and (other["until"] is None or since < other["until"]):
                raise Refused.one(
                    ProblemCode.TAKEN, f"{other['name']} holds for the same customers and products then.", "since"
                )


def _of_the_same(change: Change) -> Expression:
    """The other promotions for the same customers on the same products."""
    category = change.get("category")
    same = {"category_folded": None if category is None else fold(category)}
    same |= {column: change.get(column) for column in ("segment_id", "tier", "product_id")}
    conditions = (IsNull(name) if value is None else equals(name, value) for name, value in same.items())
    return every(*conditions, LIVING, Not(Compare("id", Operator.EQ, change.id)))
