"""Membership programmes."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.MembershipProgram)
class MembershipProgram:
    """A programme in which customers collect points."""

    name: auto
    points: auto
    per_amount: auto
    expires_after_months: auto
    active: auto
    tiers = to_many()
    memberships = to_many()


@changes(models.MembershipProgram)
class MembershipProgramInput:
    """The input fields of a membership programme."""

    name: auto
    points: auto
    per_amount: auto
    expires_after_months: auto
    active: auto
