"""Cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from models.service import CasePriority, CaseType
from resolvers import registry
from resolvers.changes import Unit
from resolvers.service import cases
from resolvers.state_machines import CASE
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.values import graph_enum
from schema.roots.verbs import Steps, id_input, verb


@mapped(models.SupportCase)
class SupportCase:
    """Something that a customer wants of us."""

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
    activities = to_many()


@changes(models.SupportCase, created_only=("customer",))
class SupportCaseInput:
    """What may be said of a case. It stays its customer's."""

    customer: auto
    contact: auto
    product: auto
    order: auto
    subject: auto
    type: auto
    description: auto
    priority: auto
    opened_at: auto


_step = Steps(CASE)


def _new() -> Sequence[InputField]:
    entity = registry.of(models.SupportCase)
    named = entity.description.attributes
    return (
        id_input("id", entity, "An id of your own for the new row, as in a create.", optional=True),
        id_input("customer_id", registry.of(models.Customer), "Who wants it."),
        id_input("contact_id", registry.of(models.Contact), "The contact who asked.", optional=True),
        id_input("product_id", registry.of(models.Product), "The product that it is about.", optional=True),
        id_input("order_id", registry.of(models.Order), "The order that it is about.", optional=True),
        InputField("subject", str, named["subject"].description),
        InputField("type", graph_enum(CaseType) | None, f"{named['type'].description} QUESTION if not given."),
        InputField("priority", graph_enum(CasePriority) | None, f"{named['priority'].description} NORMAL by default."),
        InputField("description", str | None, named["description"].description),
    )


@verb("case_open", models.SupportCase, "Opens a case; when it is due follows from its priority.", _new)
async def open_case(unit: Unit, values: dict[str, Any]) -> UUID:
    """Opens a case."""
    return await cases.open_case(unit, values)


def _handler() -> Sequence[InputField]:
    return (id_input("handler_id", registry.of(models.Employee), "Who is to see to it."),)


@_step("caseAssign", _handler)
async def assign(unit: Unit, values: dict[str, Any]) -> UUID:
    """Gives a case to an employee."""
    return await cases.assign(unit, values["id"], values["handler_id"], values.get("expected_version"))


_step.plain("caseRespond", cases.respond)
_step.plain("caseResolve", cases.resolve)
_step.plain("caseClose", cases.close)
_step.plain("caseReopen", cases.reopen)


def _satisfaction() -> Sequence[InputField]:
    return (InputField("satisfaction", int, "From 1, not at all content, to 5."),)


@_step("caseRate", _satisfaction)
async def rate(unit: Unit, values: dict[str, Any]) -> UUID:
    """Notes how content the customer was."""
    return await cases.rate(unit, values["id"], values["satisfaction"], values.get("expected_version"))
