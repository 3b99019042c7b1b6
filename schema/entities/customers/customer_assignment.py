"""Employees' work for customers."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.CustomerAssignment)
class CustomerAssignment:
    """An employee's work for a customer, for a time."""

    role: auto
    since: auto
    until: auto
    customer = to_one()
    employee = to_one()


@changes(models.CustomerAssignment)
class CustomerAssignmentInput:
    """What may be said of an assignment."""

    customer: auto
    employee: auto
    role: auto
    since: auto
    until: auto
