"""Factories of custom fields, and of custom objects and their types."""

from __future__ import annotations

import models
from models.custom_fields import CustomFieldEntity
from models.people import EmployeeRole
from tests.making import Make, Values, factory


@factory(models.CustomObjectType)
async def custom_object_type(make: Make, n: int) -> Values:
    """Returns values for a type whose objects every role reads and writes, and API keys too."""
    roles = [str(one) for one in EmployeeRole]
    values = {"key": f"type{n}", "label": f"Type {n}", "plural": f"Types {n}", "api_keys": True}
    return {**values, "readers": roles, "writers": roles}


@factory(models.CustomObject)
async def custom_object(make: Make, n: int) -> Values:
    """Returns values for an object of a new type."""
    return {"type_id": make(models.CustomObjectType), "title": f"Object {n}"}


@factory(
    models.CustomField,
    beside={
        "object_type_id": {"entity": "CUSTOM_OBJECT"},
        "options": {"type": "OPTION"},
        "relates_to": {"type": "RELATION"},
    },
    ruled={"options", "relates_to", "required", "object_type_id"},
)
async def custom_field(make: Make, n: int) -> Values:
    """Returns values for a field that is not required, of one entity after the other: each has at most 100 fields."""
    entities = [str(one) for one in CustomFieldEntity if one is not CustomFieldEntity.CUSTOM_OBJECT]
    values: Values = {"entity": entities[n % len(entities)], "name": f"field{n}", "label": f"Field {n}", "type": "TEXT"}
    if make.given.get("entity") == "CUSTOM_OBJECT" and "object_type_id" not in make.given:
        values["object_type_id"] = make(models.CustomObjectType)
    match make.given.get("type"):
        case "OPTION":
            values["options"] = "One; Two"
        case "RELATION":
            values["relates_to"] = "CUSTOMER"
    return values
