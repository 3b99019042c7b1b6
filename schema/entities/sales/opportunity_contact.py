"""Roles of contacts in opportunities."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.OpportunityContact)
class OpportunityContact:
    """The role of a contact in an opportunity."""

    role: auto
    opportunity = to_one()
    contact = to_one()


@changes(models.OpportunityContact)
class OpportunityContactInput:
    """The input fields of a contact's role."""

    opportunity: auto
    contact: auto
    role: auto
