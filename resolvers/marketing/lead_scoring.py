"""Scores leads by the scoring rules."""

from __future__ import annotations

from collections.abc import Sequence

import models
from models.leads import HIGHEST_SCORE
from resolvers import registry
from resolvers.changes.condition_rules import in_force, matching
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

_LONGEST = 5_000
"""The maximum length of the reasons of a score."""


async def score(unit: Unit, leads: Sequence[Record]) -> None:
    """Sets the score of locked leads to the sum of the points of the rules that apply, with these rules as reasons.

    Changes only leads with another score or other reasons. Takes few statements for many leads.
    """
    if not leads:
        return
    entity, rules = registry.of(models.Lead), registry.of(models.ScoringRule).description
    by_name = order_by(rules, [(rules.orders["name"], False)])
    active = await unit.find(models.ScoringRule, every(equals("active", True), LIVING), order=by_name)
    running = await in_force(unit, models.ScoringRule, active, "condition")
    met = await matching(unit, entity, [lead.id for lead in leads], [one.expression for one in running])
    changes = []
    for lead in leads:
        applied = [one.row for one, ids in zip(running, met, strict=True) if lead.id in ids]
        points = sum(rule["points"] for rule in applied)
        new = {"score": max(-HIGHEST_SCORE, min(HIGHEST_SCORE, points)), "score_reasons": _reasons(applied)}
        if any(lead[name] != value for name, value in new.items()):
            changes.append((lead, {**new, "scored_at": unit.now}))
    await unit.mark_each(entity, changes)


def _reasons(rules: Sequence[Record]) -> str | None:
    lines: list[str] = []
    length = 0
    for rule in rules:
        line = f"{rule['points']:+d} {rule['name']}"
        length += len(line) + 1
        if length > _LONGEST - 4:
            return "\n".join([*lines, "…"])
        lines.append(line)
    return "\n".join(lines) or None
