"""Contracts."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from core import clock
from core.errors import BadUserInput
from core.money import EXPONENT
from resolvers import registry
from resolvers.catalogue.exchange_rates import exchange
from resolvers.changes import Unit
from resolvers.reads.where import WhereReader
from resolvers.sales import contracts
from resolvers.search.record import Record
from resolvers.state_machines import CONTRACT
from schema.mapping.context import context_of, level
from schema.mapping.definitions import InputField, argument, object_type, plain_field
from schema.mapping.entity import asked, auto, changes, computed, mapped, to_many, to_one
from schema.mapping.filters import where_of
from schema.mapping.scalars import Date
from schema.mapping.values import Money, money
from schema.roots.mutation import Values, id_input, ids_input, link_mutations, mutation, transition

_Execution = object_type("ContractExecution", "How far a contract is carried out.")
plain_field(_Execution, "ordered", Money, "What confirmed orders carry out of it.")
plain_field(_Execution, "invoiced", Money, "What was invoiced of these.")
plain_field(_Execution, "paid", Money, "What was paid of that.")
plain_field(
    _Execution, "remaining", Money | None, "What of its amount is not ordered yet; null where no amount is agreed."
)


@mapped(models.Contract)
class Contract:
    """An agreement with one customer, or with many."""

    number: auto
    title: auto
    status: auto
    effective_on: auto
    terminates_on: auto
    signed_at: auto
    ended_at: auto
    end_reason: auto
    amount: auto
    currency: auto
    terms: auto
    owner = to_one()
    customers = to_many()
    opportunities = to_many()
    orders = to_many()
    activities = to_many()

    @computed(
        _Execution,
        needs=("amount", "ordered", "invoiced", "paid", "currency"),
        description="How far it is carried out: what was ordered, invoiced and paid, and what remains of its amount.",
    )
    def execution(self: Record) -> dict[str, Any]:
        """The sums that the verbs of orders and invoices keep."""
        return _shown(_sums(self), self["currency"])

    @asked(
        _Execution | None,
        argument("currency", str, "The currency, ISO 4217."),
        argument("on", Date | None, "The day whose rates are taken; today."),
        description="The same converted, each sum by itself, at the rates of a day: for adding up contracts in several "
        "currencies. Null where that day has no rate of one of the two currencies.",
    )
    async def execution_in(self: Record, info: Info, currency: str, on: date | None = None) -> dict[str, Any] | None:
        """The sums at the dated rates. Raises BadUserInput for a currency that there is not."""
        if currency not in EXPONENT:
            raise BadUserInput(f"{currency[:10]!r} is not an ISO 4217 currency code.")
        context = context_of(info)
        own, day = context.settings.currency, on or clock.today(context.settings.time_zone)
        rates = await exchange(context.reader, self["currency"], currency, own, day, level(info))
        if rates is None:
            return None
        return _shown({name: minor and rates.worth(minor) for name, minor in _sums(self).items()}, currency)


def _sums(contract: Record) -> dict[str, int | None]:
    """What its execution tells, in minor units of its currency."""
    shown: dict[str, int | None] = {name: contract[name] or 0 for name in ("ordered", "invoiced", "paid")}
    left = None if contract["amount"] is None else max(0, contract["amount"] - shown["ordered"])
    return shown | {"remaining": left}


def _shown(sums: dict[str, int | None], currency: str) -> dict[str, Any]:
    return {name: None if minor is None else money(minor, currency) for name, minor in sums.items()}


@changes(models.Contract)
class ContractInput:
    """What may be said of a contract."""

    title: auto
    owner: auto
    effective_on: auto
    terminates_on: auto
    amount: auto
    currency: auto
    terms: auto


@mutation(
    machine=CONTRACT,
    inputs=[
        ids_input("customer_ids", models.Customer, "These customers."),
        id_input("segment_id", models.Segment, "The customers of this segment.", optional=True),
        InputField(
            "where", where_of(registry.of(models.Customer)) | None, "The customers that meet this; all whom you see."
        ),
    ],
)
async def contract_add_customers(unit: Unit, values: Values) -> UUID:
    given = values.get("where")
    reader = WhereReader(unit.viewer, unit.settings.time_zone)
    return await contracts.add_customers(
        unit,
        values["id"],
        values.get("expected_version"),
        ids=values.get("customer_ids") or (),
        segment_id=values.get("segment_id"),
        where=None if given is None else reader.read(registry.of(models.Customer), given),
    )


transition(CONTRACT, "contractSign", contracts.sign)


@mutation(machine=CONTRACT, inputs=[InputField("reason", str | None, "Why; at most 200 characters.")])
async def contract_terminate(unit: Unit, values: Values) -> UUID:
    return await contracts.terminate(unit, values["id"], values.get("reason"), values.get("expected_version"))


link_mutations(
    "contractOpportunity",
    models.ContractOpportunity,
    {models.Contract: "The contract.", models.Opportunity: "The opportunity."},
    adds="Says that a contract seals an opportunity, unless it is said already.",
    removes="Takes it back that a contract seals an opportunity.",
)
