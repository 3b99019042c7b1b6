"""Within which time cases are due."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.ServiceLevel)
class ServiceLevel:
    """Within how many hours a case of some priority is to be resolved."""

    priority: auto
    type: auto
    due_hours: auto


@changes(models.ServiceLevel)
class ServiceLevelInput:
    """What may be said of a service level."""

    priority: auto
    type: auto
    due_hours: auto
