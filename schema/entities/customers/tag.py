"""Tags."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.Tag)
class Tag:
    """A label for customers."""

    name: auto
    customers = to_many()


@changes(models.Tag)
class TagInput:
    """The input fields of a tag."""

    name: auto
