"""Custom fields."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.CustomField)
class CustomField:
    """A field that administrators have added to an entity."""

    entity: auto
    name: auto
    label: auto
    type: auto
    relates_to: auto
    required: auto
    options: auto
    description: auto
    api_keys: auto
    position: auto
    object_type = to_one()


@changes(models.CustomField, created_only=("entity", "object_type", "name", "type", "relates_to"))
class CustomFieldChanges:
    """What may be said of a custom field."""

    entity: auto
    object_type: auto
    name: auto
    label: auto
    type: auto
    relates_to: auto
    required: auto
    options: auto
    description: auto
    api_keys: auto
    position: auto
