"""What customers and leads did."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.BehaviourEvent)
class BehaviourEvent:
    """What a customer or a lead did, for example on a web site or with a mailing."""

    kind: auto
    source: auto
    subject: auto
    at: auto
    customer = to_one()
    lead = to_one()
    product = to_one()
