"""The campaigns that led to opportunities. Clients cannot write them; the server finds them."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.CampaignTouch)
class CampaignTouch:
    """A campaign that reached the customer of an opportunity before it was decided, and its shares in the outcome."""

    first_touched_at: auto
    last_touched_at: auto
    first_share: auto
    last_share: auto
    even_share: auto
    opportunity = to_one()
    campaign = to_one()
