"""The field `objects` of rows: the custom objects that lead to the row by a custom field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from strawberry.types.arguments import StrawberryArgument
from strawberry.types.info import Info

from resolvers import registry
from resolvers.access import Viewer
from resolvers.reads.custom_objects import has_relation, leading_to
from resolvers.registry import Entity
from resolvers.search.expressions import every
from resolvers.search.page import ListQuery
from resolvers.search.record import Record
from schema.mapping.connections import TYPE, Page, list_arguments, list_query, nested_page
from schema.mapping.context import context_of
from schema.mapping.definitions import argument

FIELD = "field"
"""The argument with the name of the custom field."""


def objects_arguments(target: Entity) -> list[StrawberryArgument]:
    """Returns the arguments of the field `objects`. `target`: the entity of custom objects."""
    others = [one for one in list_arguments(target) if one.python_name != TYPE]
    return [
        argument(TYPE, str, "The key of the type of the objects."),
        argument(FIELD, str, "The name of the custom field of the type RELATION that leads to the row."),
        *others,
    ]


def leading_query(entity: Entity, viewer: Viewer | None, query: ListQuery, arguments: dict[str, Any]) -> ListQuery:
    """Returns a query for objects of a type, with the condition that their field exists and leads to `entity`."""
    relation = leading_to(entity, arguments[TYPE], arguments[FIELD])
    return replace(query, where=every(query.where, has_relation(entity, relation, viewer)))


def leading_objects(entity: Entity) -> Callable[..., Page]:
    """Returns the resolver of the field `objects` of an entity's rows."""

    def resolve(source: Record, info: Info, **arguments: Any) -> Page:
        context, target = context_of(info), registry.named("CustomObject")
        # The response depends on values of custom fields, not on rows alone.
        context.reader.by_rows_alone = False
        relation = leading_to(entity, arguments[TYPE], arguments[FIELD])
        query = leading_query(entity, context.viewer, list_query(context, target, info, arguments), arguments)
        return nested_page(context, source, relation, query, info)

    return resolve
