"""Tiers of membership programmes."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.MembershipTier)
class MembershipTier:
    """A tier of a membership programme. Members reach it by points or by spend."""

    name: auto
    from_points: auto
    from_spend: auto
    discount: auto
    benefits: auto
    program = to_one()
    memberships = to_many()


@changes(models.MembershipTier, created_only=("program",))
class MembershipTierInput:
    """The input fields of a tier. The programme cannot change."""

    program: auto
    name: auto
    from_points: auto
    from_spend: auto
    discount: auto
    benefits: auto
