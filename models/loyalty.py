"""Loyalty: membership programmes with tiers, the memberships of customers, and the ledger of their points."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    InstantField,
    IntegerField,
    MoneyField,
    PercentField,
    TextField,
    belongs_to,
)
from models.row import Row

MOST_POINTS = 2**31 - 1
"""The largest number of points."""


class PointsKind(Choice):
    """Why points were added or taken."""

    EARN = "EARN", "Points were earned."
    REDEEM = "REDEEM", "The customer used points."
    EXPIRE = "EXPIRE", "Points expired."
    REVERSE = "REVERSE", "Points were taken back, because the goods came back."


class MembershipProgram(Row):
    """A programme in which customers collect points."""

    name = TextField(100, folded=True, ordered=True, description="The programme's name; unique.")
    name_folded = CompanionField()
    points = IntegerField(
        minimum=1, maximum=1_000_000, default=1, description="The points that are earned for each `perAmount`."
    )
    per_amount = MoneyField(minimum=1, description="The amount of an order line for which `points` are earned.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts.")
    expires_after_months = IntegerField(
        null=True, minimum=1, maximum=1200, description="After how many months points expire; null: never."
    )
    active = BooleanField(
        default=True, description="Whether customers can join it, earn points, and get its discounts."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"membership_program_name": ("name_folded",)}


class MembershipTier(Row):
    """A tier of a membership programme. Members reach it by points or by spend."""

    program = belongs_to(
        "MembershipProgram",
        inverse="tiers",
        description="The programme.",
        inverse_description="Its tiers.",
    )
    name = TextField(50, folded=True, ordered=True, description="The tier's name; unique in its programme.")
    name_folded = CompanionField()
    from_points = IntegerField(
        null=True,
        description="The status points from which members have the tier; null: points do not count.",
    )
    from_spend = MoneyField(
        null=True, description="The spend from which members have the tier; null: spend does not count."
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The programme's currency.")
    discount = PercentField(default=0, description="The discount on list prices for its members, in per cent.")
    benefits = TextField(2000, null=True, description="What else its members get.")

    unique_rules = {
        "membership_tier_name": ("program_id", "name_folded"),
        "membership_tier_points": ("program_id", "from_points"),
        "membership_tier_spend": ("program_id", "from_spend"),
    }
    row_checks = {"threshold": '"from_points" IS NOT NULL OR "from_spend" IS NOT NULL'}


class Membership(Row):
    """The membership of a customer in a programme."""

    customer = belongs_to(
        "Customer",
        inverse="memberships",
        description="The customer.",
        inverse_description="The customer's memberships.",
    )
    program = belongs_to(
        "MembershipProgram",
        inverse="memberships",
        description="The programme.",
        inverse_description="The memberships of customers in it.",
    )
    number = TextField(20, folded=True, ordered=True, made_by_server=True, description="Its number; unique.")
    number_folded = CompanionField()
    tier = belongs_to(
        "MembershipTier",
        inverse="memberships",
        null=True,
        description="The tier that the customer has reached; null: none yet.",
        inverse_description="The memberships that have it.",
    )
    joined_on = DayField(ordered=True, description="The day on which the customer joined; today if not given.")
    points_balance = IntegerField(
        default=0, ordered=True, made_by_server=True, description="The points that the customer can redeem."
    )
    status_points = IntegerField(
        default=0,
        made_by_server=True,
        description="The points that count for the tier: those earned, less those that expired or were taken back.",
    )
    spend = MoneyField(
        default=0,
        made_by_server=True,
        description="The spend that counts for the tier: the amounts for which points were earned, less refunds.",
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The programme's currency.")
    search_text = CompanionField()
    search_grams = CompanionField()

    past = ("joined_on",)
    searched = ("number", "external_id")
    unique_rules = {
        "membership_number": ("number_folded",),
        "membership_customer": ("customer_id", "program_id"),
    }


class PointsEntry(Row):
    """An entry of the points ledger. Only `remaining` of an entry changes.

    Points that are used are taken from the earnings that expire first: one entry for each such earning.
    """

    membership = belongs_to(
        "Membership",
        inverse="entries",
        description="The membership.",
        inverse_description="The entries of its points ledger.",
    )
    kind = ChoiceField(PointsKind, description="Why points were added or taken.")
    points = IntegerField(minimum=-MOST_POINTS, description="The points: positive if added, negative if taken.")
    remaining = IntegerField(
        default=0,
        made_by_server=True,
        description="The points of an earning that were not redeemed, taken back or expired; 0 in other entries.",
    )
    at = InstantField(ordered=True, description="When points were added or taken.")
    expires_on = DayField(
        null=True, ordered=True, description="The first day on which the points of an earning cannot be used any more."
    )
    earning = belongs_to(
        "PointsEntry",
        inverse="takings",
        null=True,
        description="The earning from which the points were taken; null for an earning.",
        inverse_description="The entries that took points from it.",
    )
    order_line = belongs_to(
        "OrderLine",
        inverse="points_entries",
        null=True,
        description="The order line for which points were earned or taken back.",
        inverse_description="The points that were earned for it or taken back.",
    )
    spend = MoneyField(
        default=0, minimum=-(10**17), made_by_server=True, description="The amount by which the member's spend changed."
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The programme's currency.")
    reason = TextField(200, null=True, description="The reason, for people.")

    row_checks = {
        "direction": 'CASE WHEN "kind" = \'EARN\' THEN "points" >= 0 AND "earning_id" IS NULL'
        ' ELSE "points" <= 0 AND "remaining" = 0 END',
        # A last line of defence: no more points can be taken than were earned.
        "within_earning": '"remaining" = 0 OR "remaining" <= "points"',
    }
    listed_by = (("membership_id", "at", "id"),)
