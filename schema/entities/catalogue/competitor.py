"""Competitors."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many


@mapped(models.Competitor)
class Competitor:
    """A company that competes for our customers."""

    name: auto
    background: auto
    current_state: auto
    main_fields: auto
    strategy: auto
    sales_channels: auto
    products = to_many()
    opportunities = to_many()


@changes(models.Competitor)
class CompetitorInput:
    """The input fields of a competitor."""

    name: auto
    background: auto
    current_state: auto
    main_fields: auto
    strategy: auto
    sales_channels: auto
