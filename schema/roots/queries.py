"""Adds fields to the root type Query: fields that return rows by id, and connections of rows."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Annotated, Any

import strawberry
from strawberry.types.info import Info

import models
from core import phones
from core.errors import BadUserInput, LimitExceeded
from core.text import accepted
from models.description import camel, snake
from resolvers import registry
from resolvers.customers.caller_lookup import CALLERS, callers
from resolvers.registry import Entity
from resolvers.search.page import DeletedRows, window
from schema.mapping.connections import deleted_argument, list_arguments, root_list
from schema.mapping.context import level, signed_in
from schema.mapping.definitions import argument, resolved_field
from schema.mapping.entity import Mapped
from schema.mapping.ids import read_global_id, read_global_id_or_error, read_id
from schema.mapping.object_types import EntityTypes, Node
from schema.mapping.reads import MAX_NODES, Root, RootList, Single


def add_queries(query: type, listed: list[Mapped], types: EntityTypes) -> None:
    """Adds fields to the root type Query: `node`, `nodes`, `callers`, `viewer`, and two for each declared entity."""
    ids = argument("id", strawberry.ID, "The global id.")
    means = "A row by its global id; null if you may not see it."
    resolved_field(query, "node", Node | None, _node, means, [ids, deleted_argument()], reads=Root.NODE)
    many = argument("ids", list[strawberry.ID], f"The global ids, at most {MAX_NODES}.")
    means = "Rows by their global ids, in order; null for those you may not see, and an error for each malformed id."
    arguments = [many, deleted_argument()]
    resolved_field(query, "nodes", list[Node | None], _nodes, means, arguments, reads=Root.NODES)
    _add_callers(query, types)
    viewer = types.objects["Employee"]
    means = "The signed-in employee; null for an API key."
    resolved_field(query, "viewer", viewer | None, _viewer, means, reads=Root.VIEWER)
    for one in listed:
        name = one.name
        by_id = argument("id", strawberry.ID, "The global id, or the bare UUID.")
        means = f"One {name} by its id; null if you may not see it."
        found = types.objects[name] | None
        reads = Single(one.entity)
        # What clients cannot delete, they cannot restore.
        restores = one.entity.changeable or camel(f"{snake(name)}_restore") in one.entity.verbs
        deleted = [deleted_argument()] if restores else []
        resolved_field(query, snake(name), found, _single(one.entity), means, [by_id, *deleted], reads=reads)
        means = f"All {one.plural.replace('_', ' ')} that you may see."
        arguments = [*list_arguments(one.entity), *deleted]
        page, listed_all = types.connections[name], root_list(one.entity)
        resolved_field(query, one.plural, page, listed_all, means, arguments, reads=RootList(one.entity))


def _add_callers(query: type, types: EntityTypes) -> None:
    """Adds the root field `callers`, which finds the customers, contacts and leads with a given phone number."""
    named = strawberry.union("Caller", description="A customer, contact or lead who may be calling.")
    ends = [types.objects[model.__name__] for model in CALLERS]
    caller: Any = Annotated[reduce(or_, ends), named]
    means = (
        "The customers, contacts and leads with a phone number, in any format: customers first and leads last, each"
        " ordered by id. Without a country code, numbers of all countries match. Those with the same extension come"
        " first. Leads that became customers are left out."
    )
    arguments = [
        argument("phone", str, "The number, such as +49 30 123456, 0049 30 123456 or 030/123456 ext. 12."),
        argument("first", int | None, "How many at most, 1–100; 20 by default."),
    ]
    resolved_field(query, "callers", list[caller], _callers, means, arguments)


async def _callers(source: object, info: Info, phone: str, first: int | None = None) -> object:
    context = signed_in(info)
    phone = accepted(phone, phones.LONGEST)
    return await callers(context.reader, phone, window(first, None, None, None).size)


def _single(entity: Entity) -> Any:
    def resolve(source: object, info: Info, id: str, deleted: DeletedRows | None = None) -> object:
        context = signed_in(info)
        return context.reader.one(entity, read_id(entity, id), level(info), deleted)

    return resolve


def _node(source: object, info: Info, id: str, deleted: DeletedRows | None = None) -> object:
    context = signed_in(info)
    entity, uuid = read_global_id(id)
    return context.reader.one(entity, uuid, level(info), deleted)


def _nodes(source: object, info: Info, ids: list[str], deleted: DeletedRows | None = None) -> object:
    context = signed_in(info)
    if len(ids) > MAX_NODES:
        raise LimitExceeded(f"nodes takes at most {MAX_NODES} ids; these are {len(ids)}. Ask for fewer.")
    at = level(info)
    return [
        one if isinstance(one, BadUserInput) else context.reader.one(*one, at, deleted)
        for one in map(read_global_id_or_error, ids)
    ]


def _viewer(source: object, info: Info) -> object:
    context = signed_in(info)
    if context.viewer is None or context.viewer.id is None:
        return None
    return context.reader.one(registry.of(models.Employee), context.viewer.id, level(info))
