"""Forms of web sites that create leads."""

from __future__ import annotations

import re

from tortoise import Model, fields

from core.choice import Choice
from core.clock import now
from core.errors import CommandError
from core.network_settings import read_origins
from models import normal_forms
from models.fields import BooleanField, ChoicesField, CompanionField, InstantField, TextField, belongs_to
from models.row import Row

LONGEST_NAME = 50
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class LeadFormField(Choice):
    """A field of a lead that a form can write."""

    NAME = "NAME", "The full name."
    EMAIL = "EMAIL", "The e-mail address."
    COMPANY = "COMPANY", "The company."
    JOB_TITLE = "JOB_TITLE", "The job title."
    PHONE = "PHONE", "The phone number."
    COUNTRY = "COUNTRY", "The country code."
    BUSINESS_LINE = "BUSINESS_LINE", "The business line of interest."
    NOTE = "NOTE", "What they ask for or say."


def is_form_name(text: str) -> bool:
    """Returns whether a text can be the name of a form."""
    return len(text) <= LONGEST_NAME and _NAME.fullmatch(text) is not None


def form_name(text: str) -> str:
    """Checks that a text can be the name of a form, and returns it."""
    if not is_form_name(text):
        raise ValueError("A form's name has lower-case letters, digits and single hyphens, such as spring-fair.")
    return text


def origins_of_pages(text: str) -> str:
    """Checks that a text lists origins, separated by spaces, and returns them with single spaces."""
    try:
        return " ".join(sorted(read_origins("origins", text.split())))
    except CommandError:
        raise ValueError("Give origins such as https://example.com, without a path, separated by spaces.") from None


class LeadForm(Row):
    """A form of a web site. Each submission becomes a lead."""

    name = TextField(
        LONGEST_NAME, ordered=True, form=form_name, description="The name in its address, /forms/NAME; unique."
    )
    fields = ChoicesField(LeadFormField, description="The fields that it writes; NAME is among them.")
    origins = TextField(
        1000,
        null=True,
        form=origins_of_pages,
        description="The origins of the pages that have it, separated by spaces.",
    )
    source = TextField(50, null=True, description="The source of its leads; `web form` if not given.")
    business_line = TextField(50, null=True, description="The business line of its leads.")
    campaign = belongs_to(
        "Campaign",
        inverse="forms",
        null=True,
        description="The campaign of its leads.",
        inverse_description="The forms whose leads it gets.",
    )
    double_opt_in = BooleanField(
        default=True, description="Whether the lead is created only when its address was confirmed by a mail's link."
    )
    redirect_url = TextField(
        500,
        null=True,
        form=normal_forms.website,
        description="The page that a browser sees after it has sent the form.",
    )
    active = BooleanField(default=True, ordered=True, description="Whether it takes anything.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"lead_form_name": ("name",)}


class FormSubmission(Model):
    """A submission of a form that is not confirmed yet."""

    id = fields.UUIDField(primary_key=True, description="A hash of the token in the mail.")
    form_id = fields.UUIDField(description="The form.")
    content = fields.TextField(description="The values, sealed.")
    created_at = InstantField(default=now, description="When it was sent.")
    expires_at = InstantField(db_index=True, description="When it is deleted if it is not confirmed before.")

    class Meta:
        table = "form_submission"
