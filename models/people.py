"""Employees and their teams."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    BlindField,
    BooleanField,
    ChoiceField,
    CompanionField,
    InstantField,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row


class EmployeeRole(Choice):
    """An employee's role, which determines what they may see and change."""

    ADMIN = "ADMIN", "May see and change everything."
    MANAGER = "MANAGER", "Leads a team, and manages its customers."
    SALES = "SALES", "Sells to the customers that they own or are assigned to."
    SERVICE = "SERVICE", "Serves customers: cases, assets and repairs."
    MARKETING = "MARKETING", "Sees all customers, masked, and manages leads, campaigns and segments."
    FINANCE = "FINANCE", "Manages invoices and payments."
    ANALYST = "ANALYST", "Sees everything, masked, and changes nothing."


class Team(Row):
    """A group of employees. A team may have subteams."""

    name = TextField(50, folded=True, ordered=True, description="The team's name.")
    name_folded = CompanionField()
    business_line = TextField(
        50, null=True, folded=True, ordered=True, description="The business line that it works for."
    )
    business_line_folded = CompanionField(null=True)
    parent = belongs_to(
        "Team",
        inverse="children",
        null=True,
        description="The parent team.",
        inverse_description="The direct subteams.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "business_line")
    row_checks = {"parent_other": '"parent_id" <> "id"'}


class Employee(Row):
    """An employee of the company."""

    employee_number = TextField(20, folded=True, ordered=True, description="The personnel number; unique.")
    employee_number_folded = CompanionField()
    full_name = TextField(50, folded=True, ordered=True, description="Their full name.")
    full_name_folded = CompanionField()
    email = SealedTextField(
        100, null=True, mask=Mask.EMAIL, form=normal_forms.email, description="The e-mail address for sign-in; unique."
    )
    email_blind_0 = BlindField()
    email_blind_1 = BlindField()
    phone = SealedTextField(40, null=True, mask=Mask.PHONE, form=normal_forms.phone, description="Their phone number.")
    phone_blind_0 = BlindField()
    phone_blind_1 = BlindField()
    phone_national_blind_0 = BlindField()
    phone_national_blind_1 = BlindField()
    job_title = TextField(50, null=True, folded=True, ordered=True, description="Their job title.")
    job_title_folded = CompanionField(null=True)
    department = TextField(50, null=True, folded=True, ordered=True, description="The department that they work in.")
    department_folded = CompanionField(null=True)
    role = ChoiceField(
        EmployeeRole, ordered=True, description="The role, which determines what they may see and change."
    )
    active = BooleanField(default=True, description="Whether they work here now; only active employees may sign in.")
    password_hash = TextField(255, null=True, made_by_server=True, logged=False, description="Never readable.")
    invited_until = InstantField(
        null=True,
        made_by_server=True,
        description="Until when an account of the identity provider with the e-mail address may be bound to them.",
    )
    identity_bound_at = InstantField(
        null=True, made_by_server=True, description="When an account of the identity provider was bound to them."
    )
    second_factor_at = InstantField(
        null=True, made_by_server=True, description="When they set up a second factor for their password; null: never."
    )
    team = belongs_to(
        "Team",
        inverse="employees",
        null=True,
        description="The team that they are in.",
        inverse_description="The employees who are directly in it.",
    )
    manager = belongs_to(
        "Employee",
        inverse="reports",
        null=True,
        description="The manager they report to.",
        inverse_description="The employees who report to them.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("full_name", "job_title")  # only columns that every employee may read
    unique_rules = {"employee_number": ("employee_number_folded",), "employee_email": ("email",)}
    row_checks = {"manager_other": '"manager_id" <> "id"'}
