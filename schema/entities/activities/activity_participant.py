"""Participants of activities: contacts and employees."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.ActivityParticipant)
class ActivityParticipant:
    """A contact or employee who takes part in an activity."""

    response: auto
    activity = to_one()
    contact = to_one()
    employee = to_one()


@changes(models.ActivityParticipant)
class ActivityParticipantInput:
    """The fields of a participant that clients can set."""

    activity: auto
    contact: auto
    employee: auto
    response: auto
