"""Segments and their customers."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import link_mutations


@mapped(models.Segment)
class Segment:
    """A named group of customers."""

    name: auto
    kind: auto
    condition: auto
    description: auto
    as_of: auto
    stopped_because: auto
    edited_by = to_one()
    customers = to_many()
    mailings = to_many()
    price_lists = to_many()
    promotions = to_many()
    call_lists = to_many()
    surveys = to_many()


@changes(models.Segment)
class SegmentInput:
    """The input fields of a segment."""

    name: auto
    kind: auto
    condition: auto
    description: auto


link_mutations(
    "segment",
    models.SegmentMember,
    {models.Segment: "The segment.", models.Customer: "The customer."},
    adds="Adds a customer to a static segment, unless it is already a member.",
    removes="Removes a customer from a static segment, if it is a member.",
)
