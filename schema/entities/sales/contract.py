"""Contracts."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from core import clock
from core.errors import BadUserInput, under
from core.money import EXPONENT
from resolvers import registry
from resolvers.catalogue.exchange_rates import exchange
from resolvers.changes import Unit
from resolvers.changes.field_users import require_fields
from resolvers.reads.where import WhereReader
from resolvers.sales import contract_customers, contracts
from resolvers.sales.contract_customers import MOST_CUSTOMERS, Selection
from resolvers.search.record import Record
from resolvers.state_machines import CONTRACT
from schema.mapping.context import context_of, level
from schema.mapping.definitions import InputField, argument, object_type, plain_field
from schema.mapping.entity import auto, changes, computed, mapped, resolved, to_many, to_one
from schema.mapping.filters import where_of
from schema.mapping.scalars import Date
from schema.mapping.values import Money, money
from schema.roots.mutation import Values, id_input, ids_input, link_mutations, mutation, transition

_Execution = object_type("ContractExecution", "The sums ordered, invoiced and paid under a contract.")
plain_field(_Execution, "ordered", Money, "The sum of its confirmed orders.")
plain_field(_Execution, "invoiced", Money, "The invoiced part of these orders.")
plain_field(_Execution, "paid", Money, "The paid part of these invoices.")
plain_field(
    _Execution,
    "remaining",
    Money | None,
    "The amount not yet ordered, negative if more was ordered; null if no amount is agreed.",
)


@mapped(models.Contract)
class Contract:
    """A contract with one or more customers."""

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
    attachments = to_many()
    follows = to_many()
    reminders = to_many()

    @computed(
        _Execution,
        needs=("amount", "ordered", "invoiced", "paid", "currency"),
        description="The sums ordered, invoiced and paid, and what remains.",
    )
    def execution(self: Record) -> dict[str, Any]:
        """Returns the sums that are stored with the contract. Every change of an order or an invoice updates them."""
        return _shown(_sums(self), self["currency"])

    @resolved(
        _Execution | None,
        argument("currency", str, "The currency, ISO 4217."),
        argument("on", Date | None, "The day of the rates; today by default."),
        description="The same sums, each converted at the rates of a day, so that contracts can be added up. "
        "Null if that day lacks a rate.",
    )
    async def execution_in(self: Record, info: Info, currency: str, on: date | None = None) -> dict[str, Any] | None:
        """Returns the sums in `currency`, at the exchange rates of the day `on`; None if a rate is missing.

        Raises BadUserInput if `currency` is unknown.
        """
        if currency not in EXPONENT:
            raise BadUserInput(f"{currency[:10]!r} is not an ISO 4217 currency code.")
        context = context_of(info)
        own, day = context.settings.currency, on or clock.today(context.settings.time_zone)
        rates = await exchange(context.reader, self["currency"], currency, own, day, level(info))
        if rates is None:
            return None
        return _shown({name: minor and rates.worth(minor) for name, minor in _sums(self).items()}, currency)


def _sums(contract: Record) -> dict[str, int | None]:
    """Returns the sums ordered, invoiced, paid and remaining, in minor units of the contract's currency."""
    shown: dict[str, int | None] = {name: contract[name] or 0 for name in ("ordered", "invoiced", "paid")}
    remaining = None if contract["amount"] is None else contract["amount"] - (contract["ordered"] or 0)
    return shown | {"remaining": remaining}


def _shown(sums: dict[str, int | None], currency: str) -> dict[str, Any]:
    return {name: None if minor is None else money(minor, currency) for name, minor in sums.items()}


@changes(models.Contract)
class ContractInput:
    """The input fields of a contract."""

    title: auto
    owner: auto
    effective_on: auto
    terminates_on: auto
    amount: auto
    currency: auto
    terms: auto

    @staticmethod
    def customers() -> InputField:
        """Returns the input field for the customers to add.

        An API key must name a customer when it creates a contract, because it sees contracts only through their
        customers.
        """
        return ids_input(
            "customer_ids", models.Customer, "Customers to add to a draft. An update keeps those that it has."
        )


async def _selection(unit: Unit, values: Values) -> Selection:
    given, customer = values.get("where"), registry.of(models.Customer)
    where = None if given is None else WhereReader(unit.viewer, unit.settings.time_zone).read(customer, given)
    if where is not None:
        with under("where"):
            await require_fields(unit, customer, where)
    return Selection(values.get("customer_ids") or (), values.get("segment_id"), where)


_SELECTION = (
    ids_input("customer_ids", models.Customer, "These customers."),
    id_input("segment_id", models.Segment, "The customers of this segment.", optional=True),
    InputField(
        "where",
        where_of(registry.of(models.Customer)) | None,
        "All customers that match and that you may see. Each part must name a condition.",
    ),
)
_SELECTS = dict.fromkeys(("segmentId", "where"), MOST_CUSTOMERS // 2)  # in cost; links are inserted together


@mutation(machine=CONTRACT, inputs=_SELECTION, selects=_SELECTS)
async def contract_add_customers(unit: Unit, values: Values) -> UUID:
    selection = await _selection(unit, values)
    return await contract_customers.add(unit, values["id"], values.get("expected_version"), selection)


@mutation(machine=CONTRACT, inputs=_SELECTION, selects=_SELECTS)
async def contract_remove_customers(unit: Unit, values: Values) -> UUID:
    selection = await _selection(unit, values)
    return await contract_customers.remove(unit, values["id"], values.get("expected_version"), selection)


transition(CONTRACT, "contractSign", contracts.sign, charge=contracts.MOST_WON)


@mutation(machine=CONTRACT, inputs=[InputField("reason", str | None, "The reason; at most 200 characters.")])
async def contract_terminate(unit: Unit, values: Values) -> UUID:
    return await contracts.terminate(unit, values["id"], values.get("reason"), values.get("expected_version"))


link_mutations(
    "contractOpportunity",
    models.ContractOpportunity,
    {models.Contract: "The contract.", models.Opportunity: "The opportunity."},
    adds="Links an opportunity to the contract that resulted from it.",
    removes="Removes the link between a contract and an opportunity.",
)
