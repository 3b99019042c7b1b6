"""Custom objects and their types."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.CustomObjectType)
class CustomObjectType:
    """A type of objects that administrators have defined."""

    key: auto
    label: auto
    plural: auto
    description: auto
    readers: auto
    writers: auto
    api_keys: auto
    fields = to_many()


@changes(models.CustomObjectType, created_only=("key",))
class CustomObjectTypeInput:
    """What may be said of a type of custom objects."""

    key: auto
    label: auto
    plural: auto
    description: auto
    readers: auto
    writers: auto
    api_keys: auto


@mapped(models.CustomObject)
class CustomObject:
    """An object of a type that administrators have defined."""

    title: auto
    type = to_one()


@changes(models.CustomObject, created_only=("type",))
class CustomObjectInput:
    """What may be said of a custom object."""

    type: auto
    title: auto
