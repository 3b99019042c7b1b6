"""Generates assignments of the role WORK, which employees have for customers on whom they have open work."""

from __future__ import annotations

from datetime import datetime
from typing import cast

import models
from jobs.seeding.customers import Customer
from jobs.seeding.origin import Draft
from models.customers import AssignmentRole

_OVER = ("RESOLVED", "CLOSED", "TERMINATED", "EXPIRED", "DONE", "TAKEN_BACK")


def add_work(draft: Draft, customer: Customer) -> None:
    """Adds an assignment for each employee, except the customer's owner, who has open work on the customer.

    All activities, contracts, opportunities, cases and calls of the customer must have been added.
    """
    begun: dict[object, datetime] = {}
    for model, worker in (
        (models.Opportunity, "owner_id"),
        (models.SupportCase, "handler_id"),
        (models.Contract, "owner_id"),
        (models.Activity, "assignee_id"),
        (models.CallListEntry, "agent_id"),
    ):
        for row in draft.current(model):
            ended = row.get("status") in _OVER or row.get("closed_at") or row.get("completed_at")
            employee, at = row.get(worker), cast(datetime, row["created_at"])
            if employee and not ended and row.get("lead_id") is None:
                begun[employee] = min(at, begun.get(employee, at))
    for employee, at in sorted(begun.items(), key=str):
        if customer.owner is None or employee != customer.owner.id:
            draft.add(
                models.CustomerAssignment,
                at,
                customer_id=customer.id,
                employee_id=employee,
                role=str(AssignmentRole.WORK),
                since=at.date(),
            )
