"""The behaviour of customers: what they did, and the products in which they are interested."""

from __future__ import annotations

from core.choice import Choice
from models.fields import ChoiceField, InstantField, IntegerField, TextField, belongs_to
from models.row import Row


class BehaviourKind(Choice):
    """What somebody did."""

    VIEW = "VIEW", "Looked at something."
    SEARCH = "SEARCH", "Searched for something."
    CLICK = "CLICK", "Followed a link."
    OPEN = "OPEN", "Opened a message."
    DOWNLOAD = "DOWNLOAD", "Downloaded something."
    FAVORITE = "FAVORITE", "Marked something as a favourite."
    CART = "CART", "Put something into a shopping cart."
    INQUIRY = "INQUIRY", "Asked about something."


class BehaviourSource(Choice):
    """Where somebody did something."""

    WEB = "WEB", "On a web site."
    MINI_PROGRAM = "MINI_PROGRAM", "In a mini program."
    APP = "APP", "In a mobile app."
    MAILING = "MAILING", "In a mailing."
    STORE = "STORE", "In a store or at a trade fair."
    OTHER = "OTHER", "Elsewhere."


class ProductInterest(Row):
    """The interest of a customer in a product."""

    customer = belongs_to(
        "Customer",
        inverse="interests",
        description="The customer.",
        inverse_description="The products in which the customer is interested.",
    )
    product = belongs_to(
        "Product",
        inverse="interests",
        description="The product.",
        inverse_description="The customers who are interested in it.",
    )
    level = IntegerField(
        minimum=1, maximum=5, default=1, ordered=True, description="How keen the customer is: from 1 to 5, very keen."
    )
    purchase_intent = TextField(200, null=True, description="What the customer intends to buy, and when.")
    note = TextField(500, null=True, description="A note.")
    last_shown_at = InstantField(null=True, ordered=True, description="When the customer last showed the interest.")

    past = ("last_shown_at",)
    unique_rules = {"product_interest": ("customer_id", "product_id")}


class BehaviourEvent(Row):
    """What a customer or a lead did, for example on a web site or with a mailing."""

    customer = belongs_to(
        "Customer",
        inverse="behaviour",
        null=True,
        description="The customer; null for a lead that is not converted.",
        inverse_description="What the customer did.",
    )
    lead = belongs_to(
        "Lead",
        inverse="behaviour",
        null=True,
        description="The lead; null for a customer who did it.",
        inverse_description="What the lead did.",
    )
    kind = ChoiceField(BehaviourKind, description="What they did.")
    source = ChoiceField(BehaviourSource, default=BehaviourSource.WEB, description="Where.")
    subject = TextField(200, null=True, one_line=True, description="What it was about, such as the title of a page.")
    product = belongs_to(
        "Product",
        inverse="behaviour",
        null=True,
        description="The product it was about, if any.",
        inverse_description="What customers and leads did about it.",
    )
    at = InstantField(ordered=True, description="When they did it.")

    past = ("at",)
    row_checks = {"whose": '"customer_id" IS NOT NULL OR "lead_id" IS NOT NULL'}
    listed_by = (("customer_id", "at", "id"), ("lead_id", "at", "id"))
