"""Exchange rates."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.ExchangeRate)
class ExchangeRate:
    """What a currency was worth on a day."""

    currency: auto
    day: auto
    rate: auto


@changes(models.ExchangeRate)
class ExchangeRateInput:
    """What may be said of a rate."""

    currency: auto
    day: auto
    rate: auto
