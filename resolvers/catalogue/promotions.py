"""Rules for promotions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from resolvers.access import Operation
from resolvers.changes.number_series import hold
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change, Unit
from resolvers.search.expressions import LIVING, Compare, Expression, IsNull, Not, Operator, equals, every


class PromotionRules(PeriodRules):
    """Rules for promotions: the periods of promotions for the same customers and products must not overlap."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the period is invalid.

        Raises Refused (TAKEN) if the period overlaps that of another promotion for the same customers and products.
        """
        await super().check(change)
        if change.operation is Operation.DELETE:
            return
        # The lock serializes transactions that write promotions, so that the second finds the first one's promotion.
        _ = await hold(change.unit, "PROMOTION")
        await change.unit.check_together(change, partial(_refuse_overlap, change.unit))


async def _refuse_overlap(unit: Unit, promotion: Mapping[str, Any]) -> None:
    since, until = promotion["since"], promotion["until"]
    for other in await unit.find(models.Promotion, _with_same_scope(promotion)):
        if (until is None or other["since"] < until) and (other["until"] is None or since < other["until"]):
            message = f"{other['name']} applies to the same customers and products in this period. Give another period."
            raise Refused.one(ProblemCode.TAKEN, message, "since")


def _with_same_scope(promotion: Mapping[str, Any]) -> Expression:
    """Returns a condition that matches the other promotions for the same customers and products."""
    category = promotion["category"]
    same = {"category_folded": None if category is None else fold(category)}
    same |= {column: promotion[column] for column in ("segment_id", "tier", "product_id")}
    conditions = (IsNull(name) if value is None else equals(name, value) for name, value in same.items())
    return every(*conditions, LIVING, Not(Compare("id", Operator.EQ, promotion["id"])))
