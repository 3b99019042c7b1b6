"""Mends memberships: adds up their points again, and gives them the tiers that fit."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.loyalty import PointsKind
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.loyalty import tiers
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record


async def add_up(unit: Unit, entity: str, id: UUID) -> bool:
    """Adds up the entries of a membership again: its balance, its status points and its spend.

    Raises Refused (STATE) if the entries contradict each other.
    """
    row = await _membership(unit, id)
    if row is None:
        return False
    entries = await unit.find(models.PointsEntry, every(equals("membership_id", id), LIVING))
    balance = sum(entry["points"] for entry in entries)
    if balance != sum(entry["remaining"] for entry in entries):
        raise Refused.one(ProblemCode.STATE, "Its entries do not say what remains of its earnings.", "id")
    status = sum(entry["points"] for entry in entries if entry["kind"] != PointsKind.REDEEM)
    spend = sum(entry["spend"] for entry in entries)
    found = (await tiers.of_programs(unit, {row["program_id"]}))[row["program_id"]]
    sums = {"points_balance": balance, "status_points": status, "spend": spend}
    return await _store(unit, row, {**sums, "tier_id": tiers.best(found, status, spend)})


async def say_what_remains(unit: Unit, entity: str, id: UUID) -> bool:
    """Corrects what remains of an earning. Raises Refused (STATE) if more was taken than was earned."""
    earning = await unit.get(models.PointsEntry, id)
    if earning is None or await _membership(unit, earning["membership_id"]) is None:
        return False
    taken = await unit.find(models.PointsEntry, every(equals("earning_id", id), LIVING))
    remaining = earning["points"] + sum(entry["points"] for entry in taken)
    if remaining < 0:
        raise Refused.one(ProblemCode.STATE, "More points were taken from it than were earned.", "id")
    return await _store(unit, earning, {"remaining": remaining})


async def fit_tier(unit: Unit, entity: str, id: UUID) -> bool:
    """Gives a membership the best tier that it has reached."""
    row = await _membership(unit, id)
    before = unit.wrote
    await tiers.refit(unit, [row] if row is not None else [])
    return unit.wrote > before


async def _membership(unit: Unit, id: UUID) -> Record | None:
    row = await unit.get(models.Membership, id, lock=True)
    return row if row is not None and row["deleted_at"] is None else None


async def _store(unit: Unit, row: Record, values: dict[str, object]) -> bool:
    changed = {column: value for column, value in values.items() if row[column] != value}
    if changed:
        await unit.store(registry.named(row.entity.name), row, changed)
    return bool(changed)
