"""Rules of promotions."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from resolvers.access import Operation
from resolvers.changes.number_series import hold
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change
from resolvers.search.expressions import LIVING, Compare, Expression, IsNull, Not, Operator, equals, every


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
