"""Contacts' parts in opportunities."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.OpportunityContact)
class OpportunityContact:
    """A contact's part in an opportunity."""

    role: auto
    opportunity = to_one()
    contact = to_one()


@changes(models.OpportunityContact)
class OpportunityContactInput:
    """What may be said of a contact's part."""

    opportunity: auto
    contact: auto
    role: auto
