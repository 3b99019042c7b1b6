"""Employees. The password hash must never become a field of the type Employee."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.Employee)
class Employee:
    """An employee."""

    employee_number: auto
    full_name: auto
    email: auto
    phone: auto
    job_title: auto
    department: auto
    role: auto
    active: auto
    second_factor_at: auto
    team = to_one()
    manager = to_one()
    reports = to_many()
    customers = to_many()
    assignments = to_many()
    opportunities = to_many()
    sales_records = to_many()
    sales_targets = to_many()
    contracts = to_many()
    cases = to_many()
    activities = to_many()
    assigned_activities = to_many()
    participations = to_many()


@changes(models.Employee)
class EmployeeInput:
    """The input fields of an employee."""

    employee_number: auto
    full_name: auto
    email: auto
    phone: auto
    job_title: auto
    department: auto
    role: auto
    active: auto
    team: auto
    manager: auto
