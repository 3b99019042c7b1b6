"""Exchange rates."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped


@mapped(models.ExchangeRate)
class ExchangeRate:
    """The exchange rate of a currency on a day."""

    currency: auto
    day: auto
    rate: auto


@changes(models.ExchangeRate)
class ExchangeRateInput:
    """The input fields of a rate."""

    currency: auto
    day: auto
    rate: auto
