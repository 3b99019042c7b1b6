"""Opportunities, and their moves from stage to stage."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.sales import outcomes
from resolvers.sales.opportunities import Move, move
from resolvers.search.record import Record
from resolvers.state_machines import OPPORTUNITY
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, computed, mapped, to_many, to_one
from schema.mapping.values import Money, MoneyInput, money
from schema.roots.mutation import Values, id_input, link_mutations, mutation, transition, version_input


@mapped(models.Opportunity)
class Opportunity:
    """A sale that may come about."""

    name: auto
    expected_amount: auto
    currency: auto
    probability: auto
    expected_close_date: auto
    closed_at: auto
    stage_entered_at: auto
    lost_reason: auto
    description: auto
    customer = to_one()
    owner = to_one()
    stage = to_one()
    contacts = to_many()
    lines = to_many()
    stage_changes = to_many()
    sales_records = to_many()
    competitors = to_many()
    contracts = to_many()
    orders = to_many()
    activities = to_many()

    @computed(
        Money | None,
        needs=("expected_amount", "probability", "currency"),
        description="The expected amount weighed by the probability, rounded half up; null while unknown.",
    )
    def weighted_amount(self: Record) -> dict[str, Any] | None:
        """The expected amount times the probability."""
        if self["expected_amount"] is None:
            return None
        minor = (self["expected_amount"] * self["probability"] + 50) // 100
        return money(minor, self["currency"])


@changes(models.Opportunity, created_only=("stage",))
class OpportunityInput:
    """What may be said of an opportunity. Its stage is given when it begins; then it is moved."""

    customer: auto
    name: auto
    stage: auto
    owner: auto
    currency: auto
    expected_amount: auto
    probability: auto
    expected_close_date: auto
    lost_reason: auto
    description: auto


@mutation(
    models.Opportunity,
    inputs=[
        id_input("id", models.Opportunity, "The opportunity."),
        id_input("stage_id", models.Stage, "The stage to move it to: one of the same pipeline."),
        InputField("lost_reason", str | None, "Why it was lost, when the stage is a lost one."),
        InputField(
            "amount",
            MoneyInput | None,
            "For how much it was sold, on a won stage; if not given, the expected amount, else the lines' sum.",
        ),
        version_input(),
    ],
)
async def opportunity_move(unit: Unit, values: Values) -> UUID:
    """Moves an opportunity to another stage, writes the stage change, and on a won stage the sales record."""
    to = Move(values["stage_id"], values.get("lost_reason"), values.get("amount"))
    return await move(unit, values["id"], to, values.get("expected_version"))


@mutation(
    machine=OPPORTUNITY,
    inputs=[
        InputField(
            "amount",
            MoneyInput | None,
            "For how much it was sold; if not given, the expected amount, else the lines' sum.",
        )
    ],
)
async def opportunity_win(unit: Unit, values: Values) -> UUID:
    return await outcomes.win(unit, values["id"], values.get("amount"), values.get("expected_version"))


@mutation(machine=OPPORTUNITY, inputs=[InputField("lost_reason", str | None, "Why it was lost.")])
async def opportunity_lose(unit: Unit, values: Values) -> UUID:
    return await outcomes.lose(unit, values["id"], values.get("lost_reason"), values.get("expected_version"))


transition(OPPORTUNITY, "opportunityReopen", outcomes.reopen)


link_mutations(
    "opportunityCompetitor",
    models.OpportunityCompetitor,
    {models.Opportunity: "The opportunity.", models.Competitor: "The competitor."},
    adds="Says that a competitor is after an opportunity, unless it is said already.",
    removes="Takes it back that a competitor is after an opportunity.",
)
