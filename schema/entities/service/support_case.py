"""Support cases."""

from __future__ import annotations

from uuid import UUID

import models
from models.description import describe
from models.service import CasePriority, CaseType
from resolvers.changes import Unit
from resolvers.service import cases
from resolvers.state_machines import CASE
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, id_input, mutation, transition


@mapped(models.SupportCase)
class SupportCase:
    """A request of a customer."""

    number: auto
    subject: auto
    type: auto
    description: auto
    priority: auto
    status: auto
    opened_at: auto
    due_at: auto
    overdue_at: auto
    first_response_at: auto
    resolved_at: auto
    closed_at: auto
    satisfaction: auto
    customer = to_one()
    contact = to_one()
    product = to_one()
    order = to_one()
    handler = to_one()
    repairs = to_many()
    survey_responses = to_many()
    activities = to_many()
    attachments = to_many()
    follows = to_many()
    reminders = to_many()


@changes(models.SupportCase, created_only=("customer",))
class SupportCaseInput:
    """The input fields of a support case. The customer cannot change."""

    customer: auto
    contact: auto
    product: auto
    order: auto
    subject: auto
    type: auto
    description: auto
    priority: auto
    opened_at: auto


_attributes = describe(models.SupportCase).attributes


@mutation(
    models.SupportCase,
    inputs=[
        id_input("id", models.SupportCase, "Your own id for the new row, as in a create.", optional=True),
        id_input("customer_id", models.Customer, "The customer."),
        id_input("contact_id", models.Contact, "The contact who asked.", optional=True),
        id_input("product_id", models.Product, "The product it is about.", optional=True),
        id_input("order_id", models.Order, "The order it is about.", optional=True),
        InputField("subject", str, _attributes["subject"].description),
        InputField("type", graph_enum(CaseType) | None, f"{_attributes['type'].description} QUESTION by default."),
        InputField(
            "priority", graph_enum(CasePriority) | None, f"{_attributes['priority'].description} NORMAL by default."
        ),
        InputField("description", str | None, _attributes["description"].description),
    ],
)
async def case_open(unit: Unit, values: Values) -> UUID:
    """Opens a case. Its priority determines when it is due."""
    return await cases.open_case(unit, values)


@mutation(machine=CASE, inputs=[id_input("handler_id", models.Employee, "The employee who handles the case.")])
async def case_assign(unit: Unit, values: Values) -> UUID:
    return await cases.assign(unit, values["id"], values["handler_id"], values.get("expected_version"))


transition(CASE, "caseRespond", cases.respond)
transition(CASE, "caseResolve", cases.resolve)
transition(CASE, "caseClose", cases.close)
transition(CASE, "caseReopen", cases.reopen)


@mutation(machine=CASE, inputs=[InputField("satisfaction", int, "From 1, very dissatisfied, to 5, very satisfied.")])
async def case_rate(unit: Unit, values: Values) -> UUID:
    return await cases.rate(unit, values["id"], values["satisfaction"], values.get("expected_version"))
