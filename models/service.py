"""After-sales service: support cases, customers' assets, and repairs."""

from __future__ import annotations

from datetime import timedelta

from core.choice import Choice
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

MOST_HOURS = 8760
"""The longest service level, in hours."""


class CaseType(Choice):
    """The type of a support case."""

    QUESTION = "QUESTION", "The customer asks for information."
    REQUEST = "REQUEST", "The customer asks for something to be done."
    INCIDENT = "INCIDENT", "Something does not work."
    FEEDBACK = "FEEDBACK", "The customer gives praise or suggestions."
    COMPLAINT = "COMPLAINT", "The customer is dissatisfied."


class CasePriority(Choice):
    """How urgent a case is."""

    LOW = "LOW", "Can wait."
    NORMAL = "NORMAL", "The usual urgency."
    HIGH = "HIGH", "Comes before normal cases."
    URGENT = "URGENT", "Needs attention at once."


class CaseStatus(Choice):
    """The status of a case."""

    NEW = "NEW", "Nobody has taken the case yet."
    OPEN = "OPEN", "An employee works on the case."
    WAITING = "WAITING", "The case waits for the customer's reply."
    RESOLVED = "RESOLVED", "The case is solved."
    CLOSED = "CLOSED", "The case is finished."


class RepairStatus(Choice):
    """The status of a repair."""

    PLANNED = "PLANNED", "The repair has not started."
    STARTED = "STARTED", "The repair is in progress."
    COMPLETED = "COMPLETED", "The repair is done."
    CANCELLED = "CANCELLED", "The repair was not done; its parts are back in the stock."


class ServiceLevel(Row):
    """A time limit for resolving cases of a priority. If several apply to a case, the shortest limit counts."""

    priority = ChoiceField(CasePriority, ordered=True, description="The priority.")
    type = ChoiceField(CaseType, null=True, description="The type of case; null: every type.")
    due_hours = IntegerField(
        minimum=1, maximum=MOST_HOURS, ordered=True, description="The hours from the opening of a case until it is due."
    )


class SupportCase(Row):
    """A question, request or complaint of a customer."""

    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="The case's number; unique.")
    number_folded = CompanionField()
    subject = TextField(200, folded=True, ordered=True, description="The subject, in one line.")
    subject_folded = CompanionField()
    type = ChoiceField(CaseType, default=CaseType.QUESTION, ordered=True, description="The type of case.")
    description = TextField(5000, null=True, description="A description of the case.")
    priority = ChoiceField(CasePriority, default=CasePriority.NORMAL, ordered=True, description="The priority.")
    status = ChoiceField(
        CaseStatus,
        default=CaseStatus.NEW,
        ordered=True,
        made_by_server=True,
        description="The status; changed by assigning, answering, resolving or closing the case.",
    )
    customer = belongs_to(
        "Customer", inverse="cases", description="The customer.", inverse_description="The customer's support cases."
    )
    contact = belongs_to(
        "Contact",
        inverse="cases",
        null=True,
        description="The contact who opened it; one of the customer's.",
        inverse_description="The support cases that they opened.",
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
        description="The employee who handles it; changed by assigning the case.",
        inverse_description="The cases that they handle.",
    )
    opened_at = InstantField(ordered=True, description="When it was opened; now if not given.")
    due_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it is due; null if no service level applies."
    )
    overdue_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was marked as overdue."
    )
    first_response_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was first answered."
    )
    resolved_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was resolved.")
    closed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was closed.")
    satisfaction = IntegerField(
        minimum=1,
        maximum=5,
        null=True,
        ordered=True,
        made_by_server=True,
        description="The customer's satisfaction, from 1 (low) to 5 (high).",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="support_case", description="The activities that are about it."
    )

    past = ("overdue_at", "first_response_at", "resolved_at", "closed_at")
    added_to = {"opened_at": timedelta(hours=MOST_HOURS)}  # by service levels
    searched = ("number", "subject", "external_id")
    unique_rules = {"support_case_number": ("number_folded",)}
    listed_by = (("customer_id", "opened_at", "id"), ("handler_id", "due_at", "id"))


class Asset(Row):
    """A product that a customer owns."""

    customer = belongs_to(
        "Customer",
        inverse="assets",
        description="The owner.",
        inverse_description="The products that the customer owns.",
    )
    product = belongs_to(
        "Product",
        inverse="assets",
        description="The product.",
        inverse_description="The customers' assets of this product.",
    )
    serial_number = TextField(
        100, null=True, folded=True, ordered=True, description="The serial number; unique for a product."
    )
    serial_number_folded = CompanionField(null=True)
    quantity = DecimalField(
        places=3, minimum=1, maximum=MOST, default=1000, ordered=True, description="The quantity; 1 if not given."
    )
    bought_on = DayField(null=True, ordered=True, description="The day on which it was bought.")
    warranty_until = DayField(null=True, ordered=True, description="The last day of its warranty; null: no warranty.")
    order_line = belongs_to(
        "OrderLine",
        inverse="assets",
        null=True,
        description="The order line by which it was bought; one of the customer's, with the same product.",
        inverse_description="The assets that were bought by it.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    past = ("bought_on",)
    searched = ("serial_number", "external_id")


class Repair(Row):
    """A repair of a customer's asset."""

    support_case = belongs_to(
        "SupportCase", inverse="repairs", description="The case.", inverse_description="The repairs that it led to."
    )
    asset = belongs_to(
        "Asset",
        inverse="repairs",
        description="The asset to repair; one of the case's customer.",
        inverse_description="Its repairs.",
    )
    status = ChoiceField(
        RepairStatus,
        default=RepairStatus.PLANNED,
        ordered=True,
        made_by_server=True,
        description="The status; changed by starting, completing or cancelling the repair.",
    )
    in_warranty = BooleanField(
        default=False,
        ordered=True,
        made_by_server=True,
        description="Whether it is covered by the warranty; otherwise the customer pays.",
    )
    process_notes = TextField(5000, null=True, description="Notes on the findings and the work done.")
    labour_fee = MoneyField(null=True, ordered=True, description="The price of the work.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts.")
    started_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was started.")
    completed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was completed.")
    cancelled_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was cancelled.")


class RepairPart(Row):
    """A spare part used in a repair, taken from stock."""

    repair = belongs_to(
        "Repair", inverse="parts", description="The repair.", inverse_description="The spare parts used."
    )
    product = belongs_to(
        "Product",
        inverse="repair_parts",
        description="The product.",
        inverse_description="The repair parts of this product.",
    )
    quantity = DecimalField(places=3, minimum=1, maximum=MOST, ordered=True, description="The quantity.")
    price = MoneyField(ordered=True, description="The price per unit.")
    amount = MoneyField(ordered=True, made_by_server=True, description="The amount: quantity × price.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The repair's currency.")
    stock_taken = IntegerField(
        null=True,
        made_by_server=True,
        description="The pieces that left the product's stock for it. Null if an earlier version has taken them.",
    )
