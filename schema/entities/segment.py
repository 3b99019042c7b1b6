"""Segments, and the customers in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers import link, unlink
from schema.building import InputField
from schema.mapping import auto, changes, mapped, to_many
from schema.verbs import id_input, verb


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


def _segment_and_customer() -> Sequence[InputField]:
    return (
        id_input("segment_id", registry.of(models.Segment), "The segment."),
        id_input("customer_id", registry.of(models.Customer), "The customer."),
    )


@verb(
    "segment_add", models.Segment, "Puts a customer into a segment, unless it is in it already.", _segment_and_customer
)
async def segment_add(unit: Unit, values: dict[str, Any]) -> UUID:
    """Puts a customer into a segment."""
    await link(unit, models.SegmentMember, values)
    return values["segment_id"]  # type: ignore[no-any-return]


@verb("segment_remove", models.Segment, "Takes a customer out of a segment, if it is in it.", _segment_and_customer)
async def segment_remove(unit: Unit, values: dict[str, Any]) -> UUID:
    """Takes a customer out of a segment."""
    await unlink(unit, models.SegmentMember, values)
    return values["segment_id"]  # type: ignore[no-any-return]
