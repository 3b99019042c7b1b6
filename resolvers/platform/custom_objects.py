"""Rules for types of custom objects, and for the objects: what stays as it was defined, and what is in use."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules
from resolvers.search.expressions import LIVING, equals, every


class CustomObjectTypeRules(Rules):
    """Rules for types of custom objects: the key stays, and a type with objects cannot be deleted."""

    async def check(self, change: Change) -> None:
        """Validates a type.

        Raises Refused:

        - NOT_ALLOWED if the key changes;
        - IN_USE if the type is deleted while there are objects of it.
        """
        if change.before is not None and change.changes("key"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "This cannot be changed. Define another type.", "key")
        if change.operation is Operation.DELETE:
            # Whoever creates or restores an object has locked its type as a reference to it does.
            await change.unit.exclude_references(models.CustomObjectType, [change.id])
            living = every(equals("type_id", change.id), LIVING)
            if await change.unit.ids(models.CustomObject, living):
                message = f"There are objects of the type {change.get('key')}. Delete these first."
                raise Refused.one(ProblemCode.IN_USE, message, "id")


class CustomObjectRules(Rules):
    """Rules for custom objects: the type stays, because the values are those of its fields."""

    async def check(self, change: Change) -> None:
        """Validates an object. Raises Refused (NOT_ALLOWED) if its type changes."""
        if change.before is not None and change.changes("type_id"):
            message = "This cannot be changed. Create an object of the other type."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, "type_id")
