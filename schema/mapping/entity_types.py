"""Builds the GraphQL enum `EntityType`."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

import strawberry

from models.description import snake
from resolvers import registry


@cache
def entity_type() -> type[StrEnum]:
    """Returns the enum of all entities except link entities. Its values have names such as SALES_RECORD."""
    names = {snake(entity.name).upper(): entity.name for entity in registry.entities() if not entity.link}
    made = StrEnum("EntityType", names)  # type: ignore[misc]  # made of what is registered
    strawberry.enum(made, description="An entity type whose rows have global ids.")
    return made
