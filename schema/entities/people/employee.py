"""Employees. The password hash must never become a field of the type Employee."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.platform import identities
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import Values, id_input, mutation, version_input


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
    invited_until: auto
    identity_bound_at: auto
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
    leads = to_many()
    call_list_entries = to_many()
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


_WHICH = [id_input("id", models.Employee, "The employee."), version_input()]


@mutation(models.Employee, inputs=_WHICH)
async def employee_invite(unit: Unit, values: Values) -> UUID:
    """Invites an employee to sign in with the identity provider, within 14 days. For administrators."""
    return await identities.invite(unit, values["id"], values.get("expected_version"))


@mutation(models.Employee, inputs=_WHICH)
async def employee_invitation_withdraw(unit: Unit, values: Values) -> UUID:
    """Withdraws the invitation of an employee. For administrators."""
    return await identities.withdraw_invitation(unit, values["id"], values.get("expected_version"))


@mutation(models.Employee, inputs=_WHICH)
async def employee_identity_remove(unit: Unit, values: Values) -> UUID:
    """Removes the account of the identity provider from an employee, and ends its sessions. For administrators."""
    return await identities.remove(unit, values["id"], values.get("expected_version"))
