"""Segments, and the customers in them."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many
from schema.roots.mutation import link_mutations


@mapped(models.Segment)
class Segment:
    """A named group of customers."""

    name: auto
    kind: auto
    description: auto
    customers = to_many()
    price_lists = to_many()
    promotions = to_many()


@changes(models.Segment)
class SegmentInput:
    """What may be said of a segment."""

    name: auto
    kind: auto
    description: auto


link_mutations(
    "segment",
    models.SegmentMember,
    {models.Segment: "The segment.", models.Customer: "The customer."},
    adds="Puts a customer into a segment, unless it is in it already.",
    removes="Takes a customer out of a segment, if it is in it.",
)
