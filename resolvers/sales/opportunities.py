"""Rules for opportunities and opportunity lines, and the mutation opportunityMove."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Problems, Refused
from models.sales import StageKind
from models.values import Money
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import living_parents
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.sales import contract_opportunities, opportunity_history, sales_records, stage_entries
from resolvers.search.expressions import LIVING, Some, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record


class OpportunityRules(Rules):
    """Rules for opportunities: an opportunity starts in an open stage, and only `move` can change the stage.

    A salesperson owns a new opportunity unless the input has another owner. All amounts of an opportunity have the same
    currency.

    `move` sets the input `moved` (see `Rules.extra`), and an import sets the input `imported`. An import may change the
    stage while the opportunity is open.

    In an import, the input `moves` contains the former stages of a new opportunity, each with the time at which the
    opportunity entered the stage.
    """

    extra = frozenset({"imported", "mapped", "moved", "moves"})
    completes = frozenset({"currency", "stage_id"})
    history = frozenset({"closed_at", "stage_entered_at"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the stage, which `check` locks if an opportunity is created.

        Returns nothing for an import.
        """
        return ("stage",) if operation == Operation.CREATE and "imported" not in given else ()

    async def check(self, change: Change) -> None:
        """Sets missing values of currency, stage, owner and probability in a new opportunity.

        Raises Refused:

        - STATE if the stage of a new opportunity is not open;
        - NOT_ALLOWED if the stage changes other than by `move`;
        - STATE if the probability, lost reason or amount of a won or lost opportunity changes, or if an import changes
          the stage or times of such an opportunity (see `opportunity_history`);
        - INVALID if the probability of an imported opportunity is not 100 in a won stage, or not 0 in a lost stage;
        - INVALID if an opportunity that is not lost gets a reason for its loss.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                await self._amend(change)

    async def follow(self, change: Change) -> None:
        """Creates a StageChange row if the opportunity is new or its stage has changed."""
        if change.operation is Operation.CREATE and change.extra.get("moves"):
            await opportunity_history.write_moves(change)
        elif change.operation is Operation.CREATE or change.changes("stage_id"):
            await _write_stage_change(change)

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        values["currency"] = values.get("currency") or unit.settings.currency
        # An import has locked the given stages in shared mode, so that others can import into the same stage.
        stage = await _initial_stage(unit, values.get("stage_id"), hold=not change.extra.get("imported"))
        if stage["kind"] != StageKind.OPEN and not change.extra.get("imported"):
            raise Refused.one(
                ProblemCode.STATE, "An opportunity starts in an open stage. Create it there, then move it.", "stage_id"
            )
        values["stage_id"] = stage.id
        if "owner_id" not in change.given:
            values["owner_id"] = access.default_owner(unit.viewer)
        if change.extra.get("imported"):
            opportunity_history.begin(change, stage)
        values.setdefault("stage_entered_at", unit.now)
        stage_entries.begin(change, stage)
        if stage["kind"] != StageKind.OPEN:
            values["closed_at"] = values.get("closed_at") or unit.now

    async def _amend(self, change: Change) -> None:
        problems = Problems()
        if not change.extra.get("moved"):
            with problems.collected():
                await stage_entries.refuse_decided(change)
            with problems.collected():
                if change.before is not None and change.before["closed_at"] is None and not change.changes("stage_id"):
                    stage_entries.refuse_reason(change, StageKind.OPEN)
        with problems.collected():
            if change.extra.get("imported"):
                await opportunity_history.keep(change)
        problems.refuse()
        if not change.changes("stage_id"):
            return
        if not change.extra:
            raise Refused.one(ProblemCode.NOT_ALLOWED, "The stage cannot be updated. Use opportunityMove.", "stage_id")
        assert change.before is not None
        hold = not change.extra.get("imported")
        stage = await _stage_of_same_pipeline(change.unit, change.before, change.values["stage_id"], hold=hold)
        if change.extra.get("imported"):
            opportunity_history.begin(change, stage)
            stage_entries.begin(change, stage)
        entered = await stage_entries.entered(change.unit, change.before, stage, change.values.get("closed_at"))
        # Values given by an import take precedence. Otherwise the next run of the import would see a difference.
        brought = change.given if change.extra.get("moved") else {*change.given, *change.values}
        change.values |= {column: value for column, value in entered.items() if column not in brought}


class LineRules(Rules):
    """Rules for opportunity lines: the price defaults to the list price."""

    async def check(self, change: Change) -> None:
        """Sets a missing price of a new line, if the product has a list price in the opportunity's currency."""
        if change.operation is Operation.CREATE and "unit_price" not in change.given:
            product = await change.unit.get(models.Product, change.get("product_id"))
            if product is not None and product["currency"] == change.get("currency"):
                change.values["unit_price"] = product["list_price"]


@dataclass(frozen=True, slots=True)
class Move:
    """The target of a move to another stage.

    `lost_reason`: allowed only for a lost stage.
    `amount`: the amount sold, allowed only for a won stage.
    """

    stage_id: UUID
    lost_reason: str | None = None
    amount: Money | None = None


async def move(unit: Unit, id: UUID, to: Move, expected_version: int | None, *, verb: str = "opportunityMove") -> UUID:
    """Moves an opportunity to another stage of its pipeline and creates a StageChange row.

    A move to a won stage creates a sales record. Its amount is `to.amount`, else the expected amount, else the sum of
    the lines. A move from a won stage deletes the sales record of the opportunity. But a move between two won stages,
    or between two lost stages, keeps the record, the reason and the time of closing.

    `verb`: the name of the mutation. Raises Forbidden if the viewer may not use the mutation. Raises Refused:

    - NOT_FOUND if no visible opportunity or stage has the id;
    - CONFLICT if the version is not `expected_version`;
    - INVALID if the stage belongs to another pipeline, if the stage does not take the reason or amount, or if the
      amount is in another currency;
    - REQUIRED if a won opportunity has no amount;
    - STATE if the opportunity belongs to a signed contract and would not be won any more;
    - STATE if it would be won, but its customer is deleted.
    """
    entity = registry.of(models.Opportunity)
    access.permit(unit.viewer, verb, entity, frozenset({"stage_id"}))
    await unit.hold({models.Stage: [to.stage_id]})  # comes before the opportunity in the order of locks
    before = await unit.seen(entity, id)
    check_version(before, expected_version)
    stage = await _stage_of_same_pipeline(unit, before, to.stage_id, hold=True)
    if stage.id == before["stage_id"]:
        return id
    previous = await unit.get(models.Stage, before["stage_id"])
    if to.lost_reason is not None and stage["kind"] != StageKind.LOST:
        raise Refused.one(
            ProblemCode.INVALID, "Only a move to a lost stage takes a reason. Leave it out.", "lost_reason"
        )
    if to.amount is not None and stage["kind"] != StageKind.WON:
        raise Refused.one(ProblemCode.INVALID, "Only a move to a won stage takes an amount. Leave it out.", "amount")
    was, kind = previous["kind"] if previous is not None else None, stage["kind"]
    if was == StageKind.WON and kind != StageKind.WON:
        await contract_opportunities.refuse_lost_sale(unit, id)
    if kind == StageKind.WON != was:
        await living_parents.require_living_above(unit, entity, id, "id")
    reason = before["lost_reason"] if to.lost_reason is None and was == kind == StageKind.LOST else to.lost_reason
    values: dict[str, Any] = {"lost_reason": reason, "stage_id": stage.id}
    also = await stage_entries.entered(unit, before, stage)
    await unit.amend(entity, before, values | {"moved": True}, Operation.UPDATE, **also)
    if kind == StageKind.WON:
        stays = was == StageKind.WON and to.amount is None and await sales_records.exists(unit, id)
        if not stays:
            await sales_records.write(unit, before, to.amount)
    elif was == StageKind.WON:
        await sales_records.delete(unit, id)
    return id


async def _initial_stage(unit: Unit, stage_id: UUID | None, *, hold: bool) -> Record:
    """Returns the stage in which a new opportunity starts: `stage_id`, or the default stage if `stage_id` is None.

    The default stage is the first open stage of the oldest active pipeline that has an open stage. `hold`: whether to
    lock the stage exclusively. Raises Refused: NOT_FOUND if no stage has the id; REQUIRED if there is no default stage.
    """
    if stage_id is not None:
        stage = await unit.get(models.Stage, stage_id, lock=hold)
        if stage is None or stage["deleted_at"] is not None:
            raise Refused.one(ProblemCode.NOT_FOUND, "There is no Stage with this id.", "stage_id")
        return stage
    pipelines = registry.of(models.Pipeline).description
    oldest = order_by(pipelines, [(pipelines.orders["created_at"], False)])
    stages = registry.of(models.Stage).description
    position = order_by(stages, [(stages.orders["position"], False)])
    is_open = every(equals("kind", str(StageKind.OPEN)), LIVING)
    usable = every(equals("active", True), LIVING, Some(pipelines.to_many["stages"], is_open))
    for pipeline in await unit.find(models.Pipeline, usable, order=oldest, limit=10):
        where = every(equals("pipeline_id", pipeline.id), is_open)
        found = await unit.find(models.Stage, where, order=position, limit=1, lock=hold)
        if found:  # else others have just deleted or changed the last open stage
            if not hold:
                await unit.keep_as_read(registry.of(models.Stage), found[0])
            return found[0]
    raise Refused.one(ProblemCode.REQUIRED, "No active pipeline has an open stage. Give a stage.", "stage_id")


async def _stage_of_same_pipeline(unit: Unit, opportunity: Record, stage_id: UUID, *, hold: bool) -> Record:
    """Returns a stage. Raises Refused (INVALID) if it belongs to another pipeline than the opportunity's.

    If the opportunity's pipeline is deleted, any stage is accepted. `hold`: whether to lock the stage exclusively.
    """
    # Locked, so that the stage cannot be deleted before the opportunity is in it. An import has locked it already.
    found = await unit.named(models.Stage, stage_id, "stage_id", lock=hold)
    present = await unit.get(models.Stage, opportunity["stage_id"])
    if present is not None and present["pipeline_id"] != found["pipeline_id"]:
        pipeline = await unit.get(models.Pipeline, present["pipeline_id"])
        if pipeline is not None and pipeline["deleted_at"] is None:
            raise Refused.one(
                ProblemCode.INVALID, "This stage belongs to another pipeline. Give a stage of the same one.", "stage_id"
            )
    return found


async def _write_stage_change(change: Change) -> None:
    before, unit = change.before, change.unit
    entered = change.get("stage_entered_at")
    spent = None
    if before is not None:
        spent = max(0, int((entered - before["stage_entered_at"]).total_seconds()))
    await unit.insert(
        registry.of(models.StageChange),
        {
            "opportunity_id": change.id,
            "from_stage_id": before["stage_id"] if before is not None else None,
            "to_stage_id": change.get("stage_id"),
            "at": entered,
            "by_id": unit.viewer.id,
            "seconds_spent": spent,
            "probability": before["probability"] if before is not None else None,
            "amount": change.get("expected_amount"),
            "currency": change.get("currency"),
        },
    )
