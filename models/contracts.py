"""Contracts with customers."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DayField,
    InstantField,
    ManyToMany,
    MoneyField,
    TextField,
    belongs_to,
)
from models.row import Row


class ContractStatus(Choice):
    """The status of a contract."""

    DRAFT = "DRAFT", "Not signed yet."
    SIGNED = "SIGNED", "Signed and in force, or about to come into force."
    TERMINATED = "TERMINATED", "Ended early."
    EXPIRED = "EXPIRED", "The last day has passed."


class Contract(Row):
    """An agreement with one or more customers."""

    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="The contract's number; unique.")
    number_folded = CompanionField()
    title = TextField(100, folded=True, ordered=True, description="The contract's title.")
    title_folded = CompanionField()
    status = ChoiceField(
        ContractStatus,
        default=ContractStatus.DRAFT,
        ordered=True,
        made_by_server=True,
        description="The status; changed by signing or terminating the contract, and by time.",
    )
    owner = belongs_to(
        "Employee",
        inverse="contracts",
        null=True,
        description="The employee who is responsible for it.",
        inverse_description="The contracts that they are responsible for.",
    )
    effective_on = DayField(null=True, ordered=True, description="The first day on which it is in force.")
    terminates_on = DayField(
        null=True, ordered=True, description="The last day on which it is in force; null: until it is terminated."
    )
    signed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was signed.")
    ended_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was terminated or marked as expired."
    )
    end_reason = TextField(200, null=True, made_by_server=True, description="Why it was terminated.")
    amount = MoneyField(null=True, ordered=True, description="The agreed value; null if none was agreed.")
    currency = TextField(3, form=normal_forms.currency, description="The currency of its amount and of its orders.")
    ordered = MoneyField(null=True, made_by_server=True, description="The total of its confirmed orders.")
    invoiced = MoneyField(null=True, made_by_server=True, description="The amount invoiced for these orders.")
    paid = MoneyField(null=True, made_by_server=True, description="The amount paid on these invoices.")
    terms = TextField(10_000, null=True, description="The terms of the agreement.")
    search_text = CompanionField()
    search_grams = CompanionField()

    customers = ManyToMany(
        "ContractCustomer", to="customer", back="contract", description="The customers who are parties to it."
    )
    opportunities = ManyToMany(
        "ContractOpportunity", to="opportunity", back="contract", description="The opportunities that led to it."
    )
    activities = ManyToMany(
        "ActivityTarget", to="activity", back="contract", description="The activities that are about it."
    )

    past = ("signed_at", "ended_at")
    searched = ("number", "title", "external_id")
    unique_rules = {"contract_number": ("number_folded",)}
    row_checks = {
        "period": '"terminates_on" IS NULL OR "effective_on" IS NULL OR "terminates_on" >= "effective_on"',
        "signed": "\"status\" NOT IN ('SIGNED', 'TERMINATED', 'EXPIRED') OR \"signed_at\" IS NOT NULL",
    }


class ContractCustomer(Row):
    """A customer who is a party to a contract."""

    contract = belongs_to(
        "Contract",
        inverse="parties",
        description="The contract.",
        inverse_description="The customers who are parties to it.",
    )
    customer = belongs_to("Customer", inverse=None, description="The customer.")

    unique_rules = {"contract_customer": ("contract_id", "customer_id")}


class ContractOpportunity(Row):
    """An opportunity that led to a contract."""

    contract = belongs_to("Contract", inverse=None, description="The contract.")
    opportunity = belongs_to("Opportunity", inverse=None, description="The opportunity.")

    unique_rules = {"contract_opportunity": ("contract_id", "opportunity_id")}
