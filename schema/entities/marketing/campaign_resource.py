"""The resources that campaigns share."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.CampaignResource)
class CampaignResource:
    """Something that campaigns share: material, people or funds."""

    name: auto
    kind: auto
    quantity: auto
    cost: auto
    bookings = to_many()


@changes(models.CampaignResource)
class CampaignResourceInput:
    """The input fields of a resource."""

    name: auto
    kind: auto
    quantity: auto
    cost: auto
