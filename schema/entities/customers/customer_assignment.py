"""Assignments of employees to customers."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.CustomerAssignment)
class CustomerAssignment:
    """An employee's role for a customer in a period."""

    role: auto
    since: auto
    until: auto
    customer = to_one()
    employee = to_one()


@changes(models.CustomerAssignment)
class CustomerAssignmentInput:
    """The input fields of an assignment."""

    customer: auto
    employee: auto
    role: auto
    since: auto
    until: auto
