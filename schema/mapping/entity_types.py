"""Builds the GraphQL enum `EntityType`."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from core.choice import enum_of
from models.description import snake
from resolvers import registry
from schema.mapping.values import graph_enum


@cache
def entity_type() -> type[StrEnum]:
    """Returns the enum of all entities except link entities. Its values have names such as SALES_RECORD."""
    names = {
        snake(entity.name).upper(): (entity.name, entity.description.description)
        for entity in registry.entities()
        if not entity.link
    }
    made = enum_of("EntityType", names)
    graph_enum(made, description="An entity type whose rows have global ids.")
    return made
