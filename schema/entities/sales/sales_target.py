"""Sales targets."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.SalesTarget)
class SalesTarget:
    """A sales target of an employee or a team for a period."""

    since: auto
    until: auto
    amount: auto
    employee = to_one()
    team = to_one()


@changes(models.SalesTarget)
class SalesTargetInput:
    """The input fields of a target."""

    employee: auto
    team: auto
    since: auto
    until: auto
    amount: auto
