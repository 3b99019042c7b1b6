"""Leads."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.Lead)
class Lead:
    """A person or a company that may become a customer."""

    name: auto
    company: auto
    job_title: auto
    phone: auto
    email: auto
    country: auto
    source: auto
    source_detail: auto
    business_line: auto
    note: auto
    status: auto
    score: auto
    score_reasons: auto
    scored_at: auto
    received_at: auto
    assigned_at: auto
    opted_out_at: auto
    disqualified_at: auto
    disqualified_reason: auto
    converted_at: auto
    owner = to_one()
    campaign = to_one()
    converted_customer = to_one()
    converted_contact = to_one()
    converted_opportunity = to_one()
    opportunities = to_many()
    activities = to_many()


@changes(models.Lead)
class LeadInput:
    """The input fields of a lead."""

    name: auto
    company: auto
    job_title: auto
    phone: auto
    email: auto
    country: auto
    source: auto
    source_detail: auto
    business_line: auto
    note: auto
    owner: auto
    campaign: auto
    received_at: auto
    opted_out_at: auto
