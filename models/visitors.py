"""Visitors of web sites and mini programs: who they are, if they have said so, and what they did before."""

from __future__ import annotations

from tortoise import Model, fields

from models.behaviour import BehaviourSource
from models.fields import BooleanField, ChoiceField, CompanionField, InstantField, TextField, belongs_to
from models.forms import origins_of_pages
from models.row import Row


class TrackingKey(Row):
    """A public key, by which web pages and mini programs report what their visitors do. Its id is no secret."""

    name = TextField(100, folded=True, ordered=True, description="The key's name; unique.")
    name_folded = CompanionField()
    origins = TextField(
        1000,
        null=True,
        form=origins_of_pages,
        description="The origins of the pages that use it, separated by spaces; null: only programs use it.",
    )
    source = ChoiceField(BehaviourSource, default=BehaviourSource.WEB, description="Where its visitors do something.")
    active = BooleanField(default=True, description="Whether anything is taken by it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"tracking_key_name": ("name_folded",)}


class Visitor(Row):
    """A visitor who became known: a lead or a customer. Who has withdrawn the consent is neither."""

    tracking_key = belongs_to(
        "TrackingKey",
        inverse="visitors",
        description="The key by which they came.",
        inverse_description="The visitors who came by it and became known.",
    )
    customer = belongs_to(
        "Customer",
        inverse="visitors",
        null=True,
        description="The customer who it is.",
        inverse_description="The visitors who were this customer.",
    )
    lead = belongs_to(
        "Lead",
        inverse="visitors",
        null=True,
        description="The lead who it is.",
        inverse_description="The visitors who were this lead.",
    )
    consent_at = InstantField(made_by_server=True, description="When they consented.")
    withdrawn_at = InstantField(
        null=True,
        ordered=True,
        made_by_server=True,
        description="When they withdrew their consent; null while they consent.",
    )
    last_seen_at = InstantField(
        null=True, ordered=True, made_by_server=True, logged=False, description="When they last did something."
    )

    row_checks = {
        "one_person": '"customer_id" IS NULL OR "lead_id" IS NULL',
        "consent": '"withdrawn_at" IS NULL OR ("customer_id" IS NULL AND "lead_id" IS NULL)',
    }


class AnonymousVisitor(Model):
    """A visitor who has consented and is not known. Kept for a while only, and without a history."""

    id = fields.UUIDField(primary_key=True, description="The visitor's id in the signed token.")
    tracking_key_id = fields.UUIDField(description="The key by which they came.")
    events = fields.TextField(description="What they did lately, as JSON.")
    consent_at = InstantField(description="When they consented.")
    expires_at = InstantField(db_index=True, description="When it is deleted if they do nothing before.")

    class Meta:
        table = "anonymous_visitor"
