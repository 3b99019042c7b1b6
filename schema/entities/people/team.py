"""Teams."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.Team)
class Team:
    """A group of employees."""

    name: auto
    business_line: auto
    parent = to_one()
    children = to_many()
    employees = to_many()
    sales_targets = to_many()


@changes(models.Team)
class TeamInput:
    """The input fields of a team."""

    name: auto
    business_line: auto
    parent: auto
