"""Service levels: the number of hours after which support cases are due."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.ServiceLevel)
class ServiceLevel:
    """The hours after which support cases of a priority, and optionally of one type, are due."""

    priority: auto
    type: auto
    due_hours: auto


@changes(models.ServiceLevel)
class ServiceLevelInput:
    """The input fields of a service level."""

    priority: auto
    type: auto
    due_hours: auto
