"""Suppressed addresses."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.Suppression)
class Suppression:
    """An address to which nothing is sent. Deleting it allows messages again."""

    address: auto
    reason: auto
    at: auto


@changes(models.Suppression, created_only=("address",))
class SuppressionInput:
    """The input fields of a suppressed address: an e-mail address or a phone number."""

    address: auto
    reason: auto
    at: auto
