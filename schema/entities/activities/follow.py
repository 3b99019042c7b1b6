"""What employees follow."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.Follow)
class Follow:
    """A row that you follow: you are notified when it changes."""

    employee = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()
    opportunity = to_one()
    order = to_one()
    contract = to_one()
    support_case = to_one()
    campaign = to_one()
    activity = to_one()


@changes(models.Follow)
class FollowInput:
    """The row to follow: exactly one. The employee is whoever asks; administrators may name another."""

    employee: auto
    customer: auto
    contact: auto
    lead: auto
    opportunity: auto
    order: auto
    contract: auto
    support_case: auto
    campaign: auto
    activity: auto
