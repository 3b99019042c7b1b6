"""The bookings of resources by campaigns."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.CampaignBooking)
class CampaignBooking:
    """A resource that a campaign uses on certain days."""

    quantity: auto
    starts_on: auto
    ends_on: auto
    campaign = to_one()
    resource = to_one()


@changes(models.CampaignBooking)
class CampaignBookingInput:
    """The input fields of a booking."""

    campaign: auto
    resource: auto
    quantity: auto
    starts_on: auto
    ends_on: auto
