"""What happens after the sale: cases, what customers own, and repairs."""

from __future__ import annotations

from enum import StrEnum

from models import normal_forms
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    InstantField,
    IntegerField,
    ManyToMany,
    MoneyField,
    TextField,
    belongs_to,
)
from models.orders import MOST
from models.row import Row


class CaseType(StrEnum):
    """What somebody wants of us."""

    QUESTION = "QUESTION"
    REQUEST = "REQUEST"
    INCIDENT = "INCIDENT"
    FEEDBACK = "FEEDBACK"
    COMPLAINT = "COMPLAINT"


class CasePriority(StrEnum):
    """How soon a case is to be resolved."""

    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"
    URGENT = "URGENT"


class CaseStatus(StrEnum):
    """Where a case stands."""

    NEW = "NEW"
    OPEN = "OPEN"
    WAITING = "WAITING"
    RESOLVED = "RESOLVED"
    CLOSED = "CLOSED"


class RepairStatus(StrEnum):
    """Where a repair stands."""

    PLANNED = "PLANNED"
    STARTED = "STARTED"
    COMPLETED = "COMPLETED"


class ServiceLevel(Row):
    """Within how many hours a case of some priority is to be resolved; of several that apply the shortest holds."""

    priority = ChoiceField(CasePriority, ordered=True, description="The priority.")
    type = ChoiceField(CaseType, null=True, description="The type of case; null: every type.")
    due_hours = IntegerField(
        minimum=1, maximum=8760, ordered=True, description="After how many hours a case is due, from its opening."
    )


class SupportCase(Row):
    """Something that a customer wants of us."""

    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="The case's number; unique.")
    number_folded = CompanionField()
    subject = TextField(200, folded=True, ordered=True, description="What it is about.")
    subject_folded = CompanionField()
    type = ChoiceField(CaseType, default=CaseType.QUESTION, ordered=True, description="What somebody wants.")
    description = TextField(5000, null=True, description="More about it.")
    priority = ChoiceField(CasePriority, default=CasePriority.NORMAL, ordered=True, description="How soon.")
    status = ChoiceField(
        CaseStatus,
        default=CaseStatus.NEW,
        ordered=True,
        made_by_server=True,
        description="Where it stands; changed by assigning, answering, resolving and closing it.",
    )
    customer = belongs_to(
        "Customer", inverse="cases", description="Who wants it.", inverse_description="What it wanted of us."
    )
    contact = belongs_to(
        "Contact",
        inverse="cases",
        null=True,
        description="The contact who asked; one of the customer's.",
        inverse_description="What they asked for.",
    )
    product = belongs_to(
        "Product",
        inverse="cases",
        null=True,
        description="The product that it is about.",
        inverse_description="The cases that are about it.",
    )
    order = belongs_to(
        "Order",
        inverse="cases",
        null=True,
        description="The order that it is about; one of the customer's.",
        inverse_description="The cases that are about it.",
    )
    handler = belongs_to(
        "Employee",
        inverse="cases",
        null=True,
        description="The employee who sees to it; changed by assigning it.",
        inverse_description="The cases to which they see.",
    )
    opened_at = InstantField(ordered=True, description="When it was opened; now if not given.")
    due_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it should be resolved; null where nobody says."
    )
    overdue_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was found to be past that, unresolved."
    )
    first_response_at = InstantField(null=True, ordered=True, made_by_server=True, description="The first answer.")
    resolved_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was resolved.")
    closed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was closed.")
    satisfaction = IntegerField(
        minimum=1,
        maximum=5,
        null=True,
        ordered=True,
        made_by_server=True,
        description="How content the customer was, from 1 to 5.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="support_case", description="The activities that are about it."
    )

    searched = ("number", "subject", "external_id")
    unique_rules = {"support_case_number": ("number_folded",)}
    listed_by = (("customer_id", "opened_at", "id"), ("handler_id", "due_at", "id"))


class Asset(Row):
    """What a customer owns of our products."""

    customer = belongs_to(
        "Customer", inverse="assets", description="Who owns it.", inverse_description="What it owns of our products."
    )
    product = belongs_to(
        "Product",
        inverse="assets",
        description="The product.",
        inverse_description="Those of it that customers own.",
    )
    serial_number = TextField(100, null=True, folded=True, ordered=True, description="The serial number.")
    serial_number_folded = CompanionField(null=True)
    quantity = DecimalField(
        places=3, minimum=1, maximum=MOST, default=1000, ordered=True, description="How many; 1 if not given."
    )
    bought_on = DayField(null=True, ordered=True, description="The day on which it was bought.")
    warranty_until = DayField(null=True, ordered=True, description="The last day of its warranty; null: there is none.")
    order_line = belongs_to(
        "OrderLine",
        inverse="assets",
        null=True,
        description="The order's line by which it was bought; one of the customer's.",
        inverse_description="What customers own by it.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("serial_number", "external_id")


class Repair(Row):
    """Work on what a customer owns."""

    support_case = belongs_to(
        "SupportCase", inverse="repairs", description="The case.", inverse_description="The repairs that it led to."
    )
    asset = belongs_to(
        "Asset",
        inverse="repairs",
        description="What is repaired; the case's customer owns it.",
        inverse_description="The repairs of it.",
    )
    status = ChoiceField(
        RepairStatus,
        default=RepairStatus.PLANNED,
        ordered=True,
        made_by_server=True,
        description="Where it stands; changed by starting and completing it.",
    )
    in_warranty = BooleanField(
        default=False,
        ordered=True,
        made_by_server=True,
        description="Whether the warranty held when it began; else the customer pays.",
    )
    process_notes = TextField(5000, null=True, description="What was found and done.")
    labour_fee = MoneyField(null=True, ordered=True, description="What the work costs.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts.")
    started_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was started.")
    completed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was completed.")


class RepairPart(Row):
    """A product that went into a repair, from the stock."""

    repair = belongs_to("Repair", inverse="parts", description="The repair.", inverse_description="What went into it.")
    product = belongs_to(
        "Product", inverse="repair_parts", description="The product.", inverse_description="The repairs that took it."
    )
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="How many, or how much.")
    price = MoneyField(ordered=True, description="The price of one.")
    amount = MoneyField(ordered=True, made_by_server=True, description="What it comes to.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The repair's currency.")
