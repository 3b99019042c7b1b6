"""Machines of the demo customers: a type of custom objects, its fields, and objects with their values."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any
from uuid import uuid5

import models
from jobs.seeding.custom_fields import COUNT, Values
from jobs.seeding.customers import Customer
from jobs.seeding.origin import Draft, midnight

_FIELDS: tuple[tuple[str, str, str, dict[str, object]], ...] = (
    ("serialNumber", "Serial number", "TEXT", {}),
    ("owner", "Owner", "RELATION", {"relates_to": "CUSTOMER"}),
    ("serviceDue", "Next service", "DATE", {}),
)
_KINDS = ("Press", "Lathe", "Oven", "Compressor", "Packer")


def add_custom_object_type(draft: Draft) -> None:
    """Adds the type of machines and its fields. Call it after `add_custom_fields`."""
    type_ = draft.add(
        models.CustomObjectType,
        midnight(0),
        key="machine",
        label="Machine",
        plural="Machines",
        description="Machines that customers run.",
        readers="MANAGER SALES MARKETING ANALYST",
        writers="SERVICE",
    )
    for position, (name, label, kind, also) in enumerate(_FIELDS, 1):
        given = {"entity": "CUSTOM_OBJECT", "object_type_id": type_, "name": name, "label": label, "type": kind}
        _ = draft.add(models.CustomField, midnight(0), **given, position=position, **also)


def add_custom_objects(draft: Draft, dice: Random, customer: Customer, number: int) -> Values:
    """Adds a machine of one in four customers, and returns its values. `number`: the customer's number."""
    if dice.randrange(4):
        return []
    type_ = draft.origin.id(models.CustomObjectType, 0, 0)
    title = f"{dice.choice(_KINDS)} {number}"
    object_ = draft.add(models.CustomObject, midnight(0), type_id=type_, title=title)
    given: list[dict[str, Any]] = [
        {"text": f"M-{number:06d}"},
        {"relation_id": customer.id},
        {"date": date(2027, dice.randint(1, 12), dice.randint(1, 28))},
    ]
    fields = [draft.origin.id(models.CustomField, 0, COUNT + place) for place in range(len(_FIELDS))]
    return [
        {"id": uuid5(field, str(object_)), "field_id": field, "row_id": object_, **values}
        for field, values in zip(fields, given, strict=True)
    ]
