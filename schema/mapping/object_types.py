"""Builds the GraphQL object type and connection type of every declared entity."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import strawberry
from strawberry.types.info import Info

from models.description import ToMany, ToOne, camel
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads.order_keys import read_order
from resolvers.reads.where import WhereReader
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import every
from resolvers.search.page import ListQuery
from resolvers.search.record import Record
from schema.mapping.connections import Page, checked_query, connection, list_arguments, nested_list, nested_page
from schema.mapping.context import Context, context_of, level
from schema.mapping.custom_fields import names_argument, resolve_values, union_of_values, value_types
from schema.mapping.definitions import object_type, plain_field, resolved_field
from schema.mapping.entity import Mapped, Union
from schema.mapping.filters import order_keys
from schema.mapping.history import add_history, history_type
from schema.mapping.ids import write_id
from schema.mapping.leading_objects import leading_objects, objects_arguments
from schema.mapping.reads import Ends, Objects, OfRow
from schema.mapping.values import annotation_of, opened_value, resolver_of


@strawberry.interface(description="An object with a global id.")
class Node:
    """The interface that every entity type implements."""

    id: strawberry.ID = strawberry.field(description="The global id. Treat it as opaque.")


class EntityTypes:
    """The object types and connection types of all declared entities, by entity name."""

    def __init__(self, listed: Sequence[Mapped]) -> None:
        self.objects: dict[str, type] = {}
        self.connections: dict[str, type] = {}
        for one in listed:
            self.objects[one.name] = object_type(
                one.name,
                one.entity.description.description,
                interfaces=[Node],
                is_type_of=_is_of(one.name),
            )
        for one in listed:
            self.connections[one.name] = connection(one.name, self.objects[one.name])
        self.history = history_type(self.objects["Employee"])
        self.custom_values = union_of_values(value_types(Node))
        for one in listed:
            self._fill(one)

    def _fill(self, one: Mapped) -> None:
        made, description = self.objects[one.name], one.entity.description
        resolved_field(
            made,
            "id",
            strawberry.ID,
            lambda source, info: write_id(source),
            "The global id.",
            reads=OfRow.ID,
        )
        for name in one.attributes:
            attribute = description.attributes[name]
            annotation = annotation_of(attribute)
            # A field that is masked for some viewers can be null, even if its column is not nullable.
            annotation = annotation | None if attribute.null or name in access.maskable(one.entity) else annotation
            resolve = opened_value(name) if attribute.meaning.sensitive else resolver_of(attribute)
            if resolve:
                resolved_field(made, name, annotation, resolve, attribute.description, reads=attribute)
            else:
                plain_field(made, name, annotation, attribute.description, reads=attribute)
        for name in one.to_one:
            relation = description.to_one[name]
            target = self.objects[relation.target]
            resolved_field(made, name, target | None, _one(relation), relation.description, reads=relation)
        for name in one.to_many:
            many = description.to_many[name]
            target_entity = registry.target(many)
            resolved_field(
                made,
                name,
                self.connections[many.target],
                nested_list(target_entity, many),
                many.description,
                list_arguments(target_entity),
                reads=many,
            )
        for name, union in one.unions.items():
            self._fill_union(made, one, name, union)
        for name, computed in one.computed.items():
            resolved_field(made, name, computed.annotation, computed.resolve, computed.description, reads=computed)
        for name, field in one.resolved.items():
            resolved_field(made, name, field.annotation, field.resolve, field.description, field.arguments)
        if entity_of(description):
            resolved_field(
                made,
                "custom_fields",
                self.custom_values,
                resolve_values,
                "The values of its custom fields, in the order of the fields.",
                [names_argument()],
                reads=OfRow.CUSTOM_FIELDS,
                charge=1,
            )
            object_entity = registry.named("CustomObject")
            resolved_field(
                made,
                "objects",
                self.connections[object_entity.name],
                leading_objects(one.entity),
                "The custom objects of a type that lead to the row by a custom field.",
                objects_arguments(object_entity),
                reads=Objects(one.entity),
            )
        add_history(made, one, self.history)
        resolved_field(
            made,
            "masked_fields",
            list[str],
            lambda source, info: shown_masks(context_of(info).reader.masked(one.entity, source.id)),
            "The fields that are masked for you.",
            reads=OfRow.MASKED_FIELDS,
        )

    def _fill_union(self, made: type, one: Mapped, name: str, union: Union) -> None:
        link = registry.target(one.entity.description.to_many[union.relation])
        ends = _ends(link, one.entity)
        types = tuple(self.objects[end.target] for end in ends)
        named = strawberry.union(union.name, description=union.description)
        alternatives: object = Annotated[reduce(or_, types), named]
        shown = connection(union.name, alternatives, _far_nodes(ends), _far_node(ends))
        relation = one.entity.description.to_many[union.relation]
        resolved_field(
            made,
            name,
            shown,
            _union_list(link, relation, ends),
            union.description,
            list_arguments(link),
            reads=Ends(relation, link, tuple(ends)),
        )


def shown_masks(names: frozenset[str]) -> list[str]:
    """Returns the names of the masked attributes as GraphQL field names, sorted."""
    return sorted(map(camel, names))


def _is_of(name: str) -> Any:
    return lambda source, _info: isinstance(source, Record) and source.entity.name == name


def _one(relation: ToOne) -> Any:
    return lambda source, info: context_of(info).reader.to_one(source, relation, level(info))


def _ends(link: Entity, owner: Entity) -> list[ToOne]:
    """Returns the to-one relations of a link entity, except those to the entity `owner`."""
    return [one for one in link.description.to_one.values() if one.target != owner.name]


def _union_list(link: Entity, relation: ToMany, ends: Sequence[ToOne]) -> Any:
    def resolve(source: Record, info: Info, **arguments: object) -> Page:
        context = context_of(info)
        key = (source.entity.name, level(info))
        query = context.queries.get(key)
        if query is None:
            if arguments.get("where"):
                context.reader.by_rows_alone = False
            zone = context.settings.time_zone
            query = context.queries[key] = union_query(context.viewer, zone, relation, arguments)
        return nested_page(context, source, relation, query, info, ends)

    return resolve


def union_query(viewer: Viewer | None, zone: ZoneInfo, relation: ToMany, arguments: dict[str, Any]) -> ListQuery:
    """Returns the query for the link rows of a parent row, from the arguments of a connection.

    A link row is included only if its related row is visible to the viewer and not deleted.

    `relation`: the to-many relation from the parent to the link rows.
    `arguments`: the arguments of the connection.

    Raises the same errors as `connections.read_query`.
    """
    link = registry.target(relation)
    where = every(access.ends(viewer, relation), WhereReader(viewer, zone).read(link, arguments.get("where")))
    order = read_order(link, viewer, order_keys(arguments.get("order_by")))
    return checked_query(arguments, where, order, link.description)


def _far_end(context: Context, ends: Sequence[ToOne], row: Record, info: Info) -> object:
    end = next(end for end in ends if row[end.column] is not None)
    return context.reader.to_one(row, end, level(info))


def _far_nodes(ends: Sequence[ToOne]) -> object:
    async def nodes(page: Page, info: Info) -> list[object]:
        context = context_of(info)
        # Each row is returned as an awaitable. If all rows were awaited here, their fields would be resolved only after
        # the last row is read, too late for the dataloaders to batch them with the fields of sibling lists.
        return [_far_end(context, ends, row, info) for row in (await page.read()).records]

    return nodes


def _far_node(ends: Sequence[ToOne]) -> object:
    return lambda source, info: _far_end(context_of(info), ends, source[0], info)
