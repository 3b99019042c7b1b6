"""Sales targets."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.SalesTarget)
class SalesTarget:
    """What an employee or a team is to sell within some time."""

    since: auto
    until: auto
    amount: auto
    employee = to_one()
    team = to_one()


@changes(models.SalesTarget)
class SalesTargetInput:
    """What may be said of a target."""

    employee: auto
    team: auto
    since: auto
    until: auto
    amount: auto
