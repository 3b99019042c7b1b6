"""Opportunities and their stages."""

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
    """A potential sale."""

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
    source_campaign = to_one()
    source_lead = to_one()
    contacts = to_many()
    lines = to_many()
    stage_changes = to_many()
    sales_records = to_many()
    competitors = to_many()
    contracts = to_many()
    orders = to_many()
    converted_leads = to_many()
    touches = to_many()
    activities = to_many()
    attachments = to_many()
    follows = to_many()
    reminders = to_many()

    @computed(
        Money | None,
        needs=("expected_amount", "probability", "currency"),
        description="Expected amount × probability, rounded half up; null if unknown.",
    )
    def weighted_amount(self: Record) -> dict[str, Any] | None:
        """Returns the expected amount multiplied by the probability."""
        if self["expected_amount"] is None:
            return None
        minor = (self["expected_amount"] * self["probability"] + 50) // 100
        return money(minor, self["currency"])


@changes(models.Opportunity, created_only=("stage",))
class OpportunityInput:
    """The input fields of an opportunity. A create sets the stage; `opportunityMove` changes it."""

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
    source_campaign: auto
    source_lead: auto


@mutation(
    models.Opportunity,
    inputs=[
        id_input("id", models.Opportunity, "The opportunity."),
        id_input("stage_id", models.Stage, "The new stage, in the same pipeline."),
        InputField("lost_reason", str | None, "Why it was lost, for a lost stage."),
        InputField(
            "amount",
            MoneyInput | None,
            "The sale amount, for a won stage. Default: the expected amount, else the sum of the lines.",
        ),
        version_input(),
    ],
)
async def opportunity_move(unit: Unit, values: Values) -> UUID:
    """Moves an opportunity to another stage. A won stage also creates the sales record."""
    to = Move(values["stage_id"], values.get("lost_reason"), values.get("amount"))
    return await move(unit, values["id"], to, values.get("expected_version"))


@mutation(
    machine=OPPORTUNITY,
    inputs=[
        InputField(
            "amount",
            MoneyInput | None,
            "The sale amount. Default: the expected amount, else the sum of the lines.",
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
    adds="Records that a competitor competes for an opportunity.",
    removes="Removes a competitor from an opportunity.",
)
