"""Deliveries of mailings."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.MailDelivery)
class MailDelivery:
    """The message of a mailing to one recipient. The address is not shown."""

    mailing = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()
    status: auto
    reason: auto
    sent_at: auto
    replied_at: auto
