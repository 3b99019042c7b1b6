"""Stage changes of opportunities. Clients cannot write them; every move to another stage creates one."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.StageChange)
class StageChange:
    """The move of an opportunity from one stage to another."""

    at: auto
    seconds_spent: auto
    probability: auto
    amount: auto
    opportunity = to_one()
    from_stage = to_one()
    to_stage = to_one()
    by = to_one()
