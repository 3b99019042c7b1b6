"""Generates documents that select every field path of the schema, from the schema itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from schema.mapping.entity import Mapped
from tests.entities.matrix import ENTITIES, GRAPH, listed


@dataclass(frozen=True)
class Step:
    """A field that leads from one type to another, directly or through a connection.

    `union`: whether the type `to` is a member of a union. `arguments`: required arguments, followed by a comma.
    """

    field: str
    to: str
    connection: bool
    union: bool
    arguments: str = ""


WALKED = "walked"
"""The key of a type of custom objects. For each entity with `objects`, it has a field to its rows: see `field_to`.

Whoever walks through `objects` must have defined them.
"""


def field_to(name: str) -> str:
    """Returns the name of the custom field of the type WALKED that leads to rows of an entity."""
    return f"to{name}"


def object_named(name: str) -> GraphQLObjectType:
    """Returns the object type of the schema with this name."""
    found = GRAPH.type_map[name]
    assert isinstance(found, GraphQLObjectType)
    return found


@cache
def is_entity(name: str) -> bool:
    """Returns whether a type is the type of an entity."""
    return any(interface.name == "Node" for interface in object_named(name).interfaces)


@cache
def steps(name: str) -> tuple[Step, ...]:
    """Returns the steps from a type to other types: rows of entities, and nodes of connections."""
    found = []
    for field, one in object_named(name).fields.items():
        through = _nodes(one)
        target = through or get_named_type(one.type)
        several = isinstance(target, GraphQLUnionType)
        for to in target.types if isinstance(target, GraphQLUnionType) else (target,):
            if isinstance(to, GraphQLObjectType) and (through or is_entity(to.name)):
                arguments = f'type: "{WALKED}", field: "{field_to(name)}", ' if field == "objects" else ""
                found.append(Step(field, to.name, through is not None, several, arguments))
    return tuple(found)


def _nodes(field: GraphQLField) -> GraphQLNamedType | None:
    """Returns the type of a connection's nodes, or None if the field is not a connection."""
    named = get_named_type(field.type)
    if isinstance(named, GraphQLObjectType) and "pageInfo" in named.fields:
        nodes: GraphQLNamedType = get_named_type(named.fields["nodes"].type)
        return nodes
    return None


APART = {"Contract.executionIn", "Attachment.downloadUrl"}
"""Fields that are not asked for, and have tests of their own.

`executionIn` has required arguments, and returns the same fields as `execution`. `downloadUrl` is another each time.
"""


UNPLANNED = {"Activity.icalendar", "Contact.vcard", "Customer.profile", "CustomRelationValue.row"}
"""Fields other than HISTORY that planned reads do not support, because they are made of several rows or types."""


@cache
def plain(name: str, prefix: str = "", *, planned: bool = False) -> str:
    """Returns a selection of all fields of a type that are not steps, such as leaf fields, money and custom fields.

    `prefix`: a prefix for the response keys, so that one selection can contain fields of several types.
    `planned`: whether to leave out what planned reads do not support.
    """
    found = GRAPH.type_map[name]
    if isinstance(found, GraphQLUnionType):
        members = (f"... on {one.name} {{ {plain(one.name, planned=planned)} }}" for one in found.types)
        return " ".join(["__typename", *members])
    if isinstance(found, GraphQLInterfaceType):
        return "__typename id"
    onwards = {step.field for step in steps(name)}
    shown = []
    for field, one in object_named(name).fields.items():
        if field in onwards:
            continue
        if f"{name}.{field}" in APART or (planned and f"{name}.{field}" in UNPLANNED):
            continue
        assert not any(map(is_required_argument, one.args.values())), f"say how to ask for {name}.{field}"
        named = get_named_type(one.type)
        asked = f"{prefix}{field}: {field}" if prefix else field
        shown.append(asked if is_leaf_type(named) else f"{asked} {{ {plain(named.name, planned=planned)} }}")
    return " ".join(["__typename", *shown])


def paths(name: str, length: int) -> Iterator[tuple[Step, ...]]:
    """Yields every sequence of `length` steps that starts at a type."""
    if length == 0:
        yield ()
        return
    for step in steps(name):
        for rest in paths(step.to, length - 1):
            yield (step, *rest)


HISTORY = "history"
"""The name of the field that planned reads do not support. A selection without this field is read by one statement."""


def selection(name: str, path: tuple[Step, ...], page: int, *, planned: bool) -> str:
    """Returns a selection of the plain fields of all types on a path and one step beyond it.

    `planned`: whether to leave out histories and other fields that planned reads do not support.
    """
    shown = plain(name, planned=planned)
    if path:
        return f"{shown} {_field(path[0], selection(path[0].to, path[1:], page, planned=planned), page)}"
    onwards = [step for step in steps(name) if not (planned and step.field == HISTORY)]
    around = [
        _field(step, plain(step.to, planned=planned), page, f"to{step.to}: " if step.union else "") for step in onwards
    ]
    return " ".join([shown, *around])


def _field(step: Step, inner: str, page: int, alias: str = "") -> str:
    inner = f"... on {step.to} {{ {inner} }}" if step.union else inner
    if not step.connection:
        return f"{alias}{step.field} {{ {inner} }}"
    return f"{alias}{step.field}({step.arguments}first: {page}) {{ {around_nodes(inner)} }}"


def around_nodes(inner: str) -> str:
    """Returns a selection of all fields of a connection. `inner`: the selection of its nodes."""
    return f"totalCount pageInfo {{ startCursor endCursor hasNextPage }} edges {{ cursor }} nodes {{ {inner} }}"


def documents(depth: int) -> Iterator[tuple[Mapped, str]]:
    """Yields documents that together contain every field path up to a depth, each with its entity.

    The list of the entity is the first level. Each document also reads a row `$id` by its id, by `node` and by `nodes`.
    Documents with histories are read by dataloaders, those without by planned reads. Both kinds are generated.
    """
    from tests.entities.matrix import single

    for one in ENTITIES:
        for path, planned in product(paths(one.name, depth - 2), (False, True)):
            if planned and any(step.field == HISTORY for step in path):
                continue
            shown = selection(one.name, path, 10, planned=planned)
            yield (
                one,
                f"""query ($id: ID!) {{
                  {listed(one)}(first: 40) {{ {around_nodes(shown)} }}
                  {single(one)}(id: $id) {{ ...F }} node(id: $id) {{ ...F }} nodes(ids: [$id]) {{ ...F }}
                }} fragment F on {one.name} {{ {shown} }}""",
            )
