"""The enum of the entities that the graph shows."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

import strawberry

from models.description import snake
from resolvers import registry


@cache
def entity_type() -> type[StrEnum]:
    """The enum: CUSTOMER, SALES_RECORD; its values are the entities' names."""
    names = {snake(entity.name).upper(): entity.name for entity in registry.entities() if not entity.link}
    made = StrEnum("EntityType", names)  # type: ignore[misc]  # made of what is registered
    strawberry.enum(made, description="A type of rows that have an id of their own in the graph.")
    return made
