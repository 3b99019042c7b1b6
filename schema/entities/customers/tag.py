"""Tags."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.Tag)
class Tag:
    """A word that is put on customers."""

    name: auto
    customers = to_many()


@changes(models.Tag)
class TagInput:
    """What may be said of a tag."""

    name: auto
