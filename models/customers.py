"""Customers, their contacts and assignments, tags and segments.

This file is long because a customer and a contact have many columns.
"""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.conditions import ConditionField
from models.fields import (
    BlindField,
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    InstantField,
    IntegerField,
    ManyToMany,
    MoneyField,
    SealedDayField,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row


class CustomerKind(Choice):
    """Whether a customer is a person or a company."""

    PERSON = "PERSON", "A private person."
    COMPANY = "COMPANY", "A company or another organization."


class Gender(Choice):
    """A person's gender, as they gave it."""

    FEMALE = "FEMALE", "Female."
    MALE = "MALE", "Male."
    OTHER = "OTHER", "Neither female nor male."


class Lifecycle(Choice):
    """The stage of the customer lifecycle."""

    PROSPECT = "PROSPECT", "Has not bought yet."
    ACTIVE = "ACTIVE", "Buys."
    DORMANT = "DORMANT", "Has bought, but not lately."
    LOST = "LOST", "Will not buy again."


class CustomerTier(Choice):
    """How important a customer is."""

    KEY = "KEY", "One of the most important customers."
    IMPORTANT = "IMPORTANT", "More important than most customers."
    ORDINARY = "ORDINARY", "Every other customer."


class RelationshipLevel(Choice):
    """How close the relationship is: Kotler's five levels."""

    BASIC = "BASIC", "We sell, and do not get in touch again."
    REACTIVE = "REACTIVE", "We sell, and invite the customer to call."
    ACCOUNTABLE = "ACCOUNTABLE", "We ask after the sale whether the customer is satisfied."
    PROACTIVE = "PROACTIVE", "We get in touch now and then with suggestions."
    PARTNERSHIP = "PARTNERSHIP", "We work with the customer continuously."


class AssignmentRole(Choice):
    """What an employee does for a customer. WORK comes and goes by itself, with the employee's open work."""

    ACCOUNT_MANAGER = "ACCOUNT_MANAGER", "Is responsible for the customer."
    SALES = "SALES", "Sells to the customer."
    PRESALES = "PRESALES", "Prepares sales, for example by advice."
    SERVICE = "SERVICE", "Serves the customer after the sale."
    SUPPORT = "SUPPORT", "Supports the others."
    WORK = "WORK", "Has open work for the customer; made and ended by the server."


class SegmentKind(Choice):
    """How a segment's customers are determined."""

    STATIC = "STATIC", "Its customers are added and removed one by one."
    DYNAMIC = "DYNAMIC", "Its customers are those that meet its condition."


class Customer(Row):
    """A person or a company that buys from us or may do so."""

    kind = ChoiceField(CustomerKind, ordered=True, description="A person or a company.")
    name = TextField(
        200, folded=True, ordered=True, description="The name; that of a person has at most 100 characters."
    )
    name_folded = CompanionField()
    phone = SealedTextField(40, null=True, mask=Mask.PHONE, form=normal_forms.phone, description="The phone number.")
    phone_blind_0 = BlindField()
    phone_blind_1 = BlindField()
    phone_national_blind_0 = BlindField()
    phone_national_blind_1 = BlindField()
    email = SealedTextField(100, null=True, mask=Mask.EMAIL, form=normal_forms.email, description="The e-mail address.")
    email_blind_0 = BlindField()
    email_blind_1 = BlindField()
    street_line = SealedTextField(200, null=True, mask=Mask.STREET, description="Street and house number.")
    street_line_blind_0 = BlindField()
    street_line_blind_1 = BlindField()
    country = TextField(
        2, null=True, ordered=True, form=normal_forms.country, description="The country code, ISO 3166-1 alpha-2."
    )
    region = TextField(50, null=True, folded=True, description="State, province or region.")
    region_folded = CompanionField(null=True)
    city = TextField(50, null=True, folded=True, ordered=True, description="The city.")
    city_folded = CompanionField(null=True)
    postal_code = TextField(20, null=True, description="The postal code.")
    birth_date = SealedDayField(null=True, description="A person's date of birth.")
    birth_date_blind_0 = BlindField()
    birth_date_blind_1 = BlindField()
    birth_year = IntegerField(
        minimum=1,
        maximum=9999,
        null=True,
        made_by_server=True,
        logged=False,
        description="The year of birth, for ages and segments.",
    )
    birth_month_day = IntegerField(
        minimum=101,
        maximum=1231,
        null=True,
        made_by_server=True,
        logged=False,
        description="Month and day of birth as month × 100 + day, for birthday reminders.",
    )
    gender = ChoiceField(Gender, null=True, description="A person's gender.")
    industry = TextField(50, null=True, folded=True, ordered=True, description="The industry.")
    industry_folded = CompanionField(null=True)
    website = TextField(200, null=True, folded=True, form=normal_forms.website, description="The web site.")
    website_folded = CompanionField(null=True)
    employees = IntegerField(null=True, ordered=True, description="A company's number of employees.")
    annual_revenue = MoneyField(null=True, ordered=True, description="A company's annual revenue.")
    currency = TextField(
        3, null=True, form=normal_forms.currency, made_by_server=True, description="The currency of the revenue."
    )
    lifecycle = ChoiceField(
        Lifecycle,
        default=Lifecycle.PROSPECT,
        ordered=True,
        description="The stage of the customer lifecycle.",
    )
    tier = ChoiceField(CustomerTier, default=CustomerTier.ORDINARY, ordered=True, description="How important it is.")
    relationship_level = ChoiceField(
        RelationshipLevel,
        default=RelationshipLevel.BASIC,
        ordered=True,
        description="How close the relationship is.",
    )
    business_line = TextField(50, null=True, folded=True, description="The business line that it belongs to.")
    business_line_folded = CompanionField(null=True)
    source = TextField(50, null=True, folded=True, description="How the customer found us, such as a referral.")
    source_folded = CompanionField(null=True)
    purchase_preferences = TextField(1000, null=True, description="What the customer prefers to buy, and how.")
    opted_out_at = InstantField(
        null=True,
        ordered=True,
        description="When they asked not to get any marketing messages; null: they may get them.",
    )
    parent = belongs_to(
        "Customer",
        inverse="subsidiaries",
        null=True,
        description="The parent company.",
        inverse_description="The direct subsidiaries.",
    )
    merged_into = belongs_to(
        "Customer",
        inverse=None,
        null=True,
        description="The customer into which it was merged; null if it was not.",
    )
    owner = belongs_to(
        "Employee",
        inverse="customers",
        null=True,
        description="The employee who is responsible for it.",
        inverse_description="The customers that they are responsible for.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    tags = ManyToMany("CustomerTag", to="tag", back="customer", description="The tags on it.")
    segments = ManyToMany("SegmentMember", to="segment", back="customer", description="The segments that it is in.")
    contracts = ManyToMany("ContractCustomer", to="contract", back="customer", description="The contracts with it.")
    activities = ManyToMany(
        "ActivityTarget", to="activity", back="customer", description="The activities that are about it."
    )
    campaigns = ManyToMany(
        "CampaignMember", to="campaign", back="customer", description="The campaigns of which it is a member."
    )

    past = ("birth_date", "opted_out_at")
    searched = ("name", "city", "region", "industry", "website", "business_line", "source", "external_id")
    row_checks = {
        "parent_other": '"parent_id" <> "id"',
        "currency_known": '"annual_revenue" IS NULL OR "currency" IS NOT NULL',
    }
    listed_by = (("owner_id", "name_folded", "id"),)


class Contact(Row):
    """A person who represents a customer."""

    customer = belongs_to(
        "Customer",
        inverse="contacts",
        description="The customer that they represent.",
        inverse_description="The contacts at it.",
    )
    full_name = TextField(100, folded=True, ordered=True, description="Their full name.")
    full_name_folded = CompanionField()
    job_title = TextField(50, null=True, folded=True, ordered=True, description="Their job title.")
    job_title_folded = CompanionField(null=True)
    email = SealedTextField(100, null=True, mask=Mask.EMAIL, form=normal_forms.email, description="The e-mail address.")
    email_blind_0 = BlindField()
    email_blind_1 = BlindField()
    phone = SealedTextField(40, null=True, mask=Mask.PHONE, form=normal_forms.phone, description="The phone number.")
    phone_blind_0 = BlindField()
    phone_blind_1 = BlindField()
    phone_national_blind_0 = BlindField()
    phone_national_blind_1 = BlindField()
    birth_date = SealedDayField(null=True, description="The date of birth.")
    birth_date_blind_0 = BlindField()
    birth_date_blind_1 = BlindField()
    birth_year = IntegerField(
        minimum=1,
        maximum=9999,
        null=True,
        made_by_server=True,
        logged=False,
        description="The year of birth, for ages and segments.",
    )
    birth_month_day = IntegerField(
        minimum=101,
        maximum=1231,
        null=True,
        made_by_server=True,
        logged=False,
        description="Month and day of birth as month × 100 + day, for birthday reminders.",
    )
    opted_out_at = InstantField(
        null=True,
        ordered=True,
        description="When they asked not to get any marketing messages; null: they may get them.",
    )
    merged_into = belongs_to(
        "Contact",
        inverse=None,
        null=True,
        description="The contact into which it was merged; null if it was not.",
    )
    primary = BooleanField(
        default=False, ordered=True, description="Whether this is the customer's primary contact; there is at most one."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="contact", description="The activities that are about them."
    )
    campaigns = ManyToMany(
        "CampaignMember", to="campaign", back="contact", description="The campaigns of which they are members."
    )

    past = ("birth_date", "opted_out_at")
    searched = ("full_name", "job_title", "external_id")
    unique_rules = {"contact_primary": ("customer_id",)}
    unique_conditions = {"contact_primary": '"primary"'}
    listed_by = (("customer_id", "full_name_folded", "id"),)


class CustomerAssignment(Row):
    """An employee's role for a customer during a period."""

    customer = belongs_to(
        "Customer",
        inverse="assignments",
        description="The customer.",
        inverse_description="The employees assigned to it, with role and period.",
    )
    employee = belongs_to(
        "Employee",
        inverse="assignments",
        description="The employee.",
        inverse_description="The customers assigned to them, with role and period.",
    )
    role = ChoiceField(AssignmentRole, ordered=True, description="What the employee does for the customer.")
    since = DayField(ordered=True, description="The first day; today if not given.")
    until = DayField(null=True, ordered=True, description="The first day after the assignment; null: no end date.")

    unique_rules = {"assignment": ("customer_id", "employee_id", "role", "since")}
    row_checks = {"period": '"until" IS NULL OR "until" > "since"'}
    # Every read by a salesperson looks up which customers are assigned to them today.
    listed_by = (("employee_id", "customer_id", "since", "until"),)


class Tag(Row):
    """A label for customers."""

    name = TextField(50, folded=True, ordered=True, description="The label; unique, ignoring case and accents.")
    name_folded = CompanionField()
    search_text = CompanionField()
    search_grams = CompanionField()

    customers = ManyToMany("CustomerTag", to="customer", back="tag", description="The customers with this tag.")

    searched = ("name",)
    unique_rules = {"tag_name": ("name_folded",)}


class CustomerTag(Row):
    """A tag on a customer."""

    customer = belongs_to("Customer", inverse=None, description="The customer.")
    tag = belongs_to("Tag", inverse=None, description="The tag.")

    unique_rules = {"customer_tag": ("customer_id", "tag_id")}


class Segment(Row):
    """A named group of customers, such as a business line or a mailing list."""

    name = TextField(50, folded=True, ordered=True, description="The segment's name; unique.")
    name_folded = CompanionField()
    kind = ChoiceField(
        SegmentKind, default=SegmentKind.STATIC, description="How its customers are determined; it never changes."
    )
    condition = ConditionField(
        "Customer",
        null=True,
        description="Of a dynamic segment: the condition on customers, the JSON text of a CustomerWhere.",
    )
    readers = TextField(
        100, null=True, made_by_server=True, logged=False, description="The roles that may read the condition."
    )
    as_of = InstantField(
        null=True,
        made_by_server=True,
        logged=False,
        description="Of a dynamic segment: when the lists of segments of customers were last brought up to date.",
    )
    stopped_because = TextField(
        200,
        null=True,
        made_by_server=True,
        logged=False,
        description="Of a dynamic segment: why the worker does not bring it up to date any more; null if it does.",
    )
    description = TextField(500, null=True, description="What it is for.")
    edited_by = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Of a dynamic segment: who last changed it. Members are found with their rights.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    customers = ManyToMany(
        "SegmentMember",
        to="customer",
        back="segment",
        description="The customers in it. Those of a dynamic segment are those that meet its condition now.",
        condition="condition",
    )

    searched = ("name",)
    unique_rules = {"segment_name": ("name_folded",)}
    row_checks = {"condition_of_dynamic": '("kind" = \'DYNAMIC\') = ("condition" IS NOT NULL)'}


class SegmentMember(Row):
    """A customer in a segment. The worker writes those of dynamic segments."""

    segment = belongs_to("Segment", inverse=None, description="The segment.")
    customer = belongs_to("Customer", inverse=None, description="The customer.")

    unique_rules = {"segment_member": ("segment_id", "customer_id")}
