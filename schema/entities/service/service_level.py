"""Service levels, which set the time within which support cases are due."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.ServiceLevel)
class ServiceLevel:
    """The hours in which cases of a priority, and optionally a type, are due."""

    priority: auto
    type: auto
    due_hours: auto


@changes(models.ServiceLevel)
class ServiceLevelInput:
    """The input fields of a service level."""

    priority: auto
    type: auto
    due_hours: auto
