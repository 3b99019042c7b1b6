"""A mutation treats a row that the caller may not see like a row that does not exist.

Each mutation that takes ids is sent with the id of a hidden row, and with an id that no row has. Both responses must be
equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
)

import models
from core.ids import new_id
from core.settings import Settings
from models.description import camel, describe_all, snake
from models.row import Row
from resolvers import registry
from schema.graph import build
from tests.entities.callers import Callers, callers_of
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module", cost_per_second=10**9)

SCALARS: dict[str, Any] = {
    "String": "x",
    "Int": 1,
    "Boolean": True,
    "Date": "2026-01-01",
    "BirthDate": "2000-01-02",
    "DateTime": "2026-01-01T00:00:00Z",
    "JSON": {},
}
NAMED = {camel(one.column): one.target for entity in describe_all() for one in entity.to_one.values()}
"""The entity to which an input field refers, by the name of the field. Such a field is named after a foreign key."""
OTHERS = {
    "lineId": "OrderLine",
    "webhookId": "Webhook",
    "customerIds": "Customer",
    "contactIds": "Contact",
    "leadIds": "Lead",
    "teamIds": "Team",
    "deliveryIds": None,
    "ids": "Notification",
    "merge": "Merge",
}
OWN_IDS = frozenset({"create", "upsert", "open"})
"""The verbs whose `id` is the id of the new row. `tests/changes/test_client_ids.py` tests these ids."""

Path = tuple[str | int, ...]


def mutations() -> dict[str, GraphQLInputObjectType]:
    root = build()._schema.mutation_type
    assert root is not None
    return {name: get_named_type(field.args["input"].type) for name, field in root.fields.items()}


def least(type_: Any) -> Any:
    """Returns a value of an input type that contains only the required fields."""
    match type_:
        case GraphQLNonNull(of_type=inner):
            return least(inner)
        case GraphQLList(of_type=inner):
            return [least(inner)]
        case GraphQLEnumType(values=values):
            return next(iter(values))
        case GraphQLInputObjectType(fields=fields):
            return {name: least(field.type) for name, field in fields.items() if isinstance(field.type, GraphQLNonNull)}
    return str(new_id()) if type_.name == "ID" else SCALARS.get(type_.name, "1")


def ids_in(type_: Any, path: Path = ()) -> Iterator[Path]:
    """Yields the paths in an input at which an id can be given."""
    match type_:
        case GraphQLNonNull(of_type=inner):
            yield from ids_in(inner, path)
        case GraphQLList(of_type=inner):
            yield from ids_in(inner, (*path, 0))
        case GraphQLInputObjectType(fields=fields) if not type_.name.endswith("Where"):
            for name, field in fields.items():
                yield from ids_in(field.type, (*path, name))
        case GraphQLScalarType(name="ID"):
            yield path


def put(value: Any, type_: Any, path: Path, id: str) -> Any:
    """Returns the input with an id at this path. Adds the required fields of the objects on the path."""
    if not path:
        return id
    while isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if isinstance(type_, GraphQLList):
        return [put(value[0] if value else None, type_.of_type, path[1:], id)]
    name = path[0]
    value = least(type_) if value is None else value
    return {**value, name: put(value.get(name), type_.fields[name].type, path[1:], id)}


PLACES = [(name, path) for name, given in mutations().items() for path in ids_in(given)]


def entity_at(mutation: str, path: Path) -> str | None:
    """Returns the entity of the id at this path; None if every caller may see the entity's rows."""
    name = next(str(step) for step in reversed(path) if isinstance(step, str))
    if name in ("survivor", "others", "other"):  # of a merge of customers, contacts or leads
        return mutation.removesuffix("Merge").capitalize()
    if name == "relation":  # of a custom field, which there is not: tests/platform has its cases
        return None
    if name != "id":
        return OTHERS[name] if name in OTHERS else NAMED[name]
    root = build()._schema.mutation_type
    assert root is not None
    payload = get_named_type(root.fields[mutation].type)
    assert isinstance(payload, GraphQLObjectType)
    shown = [get_named_type(field.type).name for field in payload.fields.values()]
    known = {entity.name for entity in registry.entities()}
    found = [one.removesuffix("BulkResult") for one in shown if one.removesuffix("BulkResult") in known]
    return found[0] if found else "Order"


@pytest.fixture(scope="module")
async def callers(graph: Graph, make: Make, settings: Settings) -> Callers:
    return await callers_of(graph, make, settings)


async def answer(graph: Graph, mutation: str, value: Any, id: str) -> str:
    """Returns the whole response as text, without the id that was sent."""
    root = build()._schema.mutation_type
    assert root is not None
    payload = get_named_type(root.fields[mutation].type)
    assert isinstance(payload, GraphQLObjectType)
    selected = "userErrors { field code message }" if "userErrors" in payload.fields else "__typename"
    said = await graph.ask(
        f"mutation($i: {mutations()[mutation].name}!) {{ m: {mutation}(input: $i) {{ {selected} }} }}", i=value
    )
    said.pop("extensions", None)
    return str(said).replace(id, "ID")


@pytest.mark.parametrize(
    "caller",
    [
        Caller.SALES,
        pytest.param(Caller.SERVICE, marks=pytest.mark.prove),
        pytest.param(Caller.WRITING_KEY, marks=pytest.mark.prove),
    ],
)
async def test_an_unseen_row_is_like_none(callers: Callers, make: Make, caller: Caller) -> None:
    mine, different = callers.graphs[caller], {}
    codes: set[str] = set()
    hidden: dict[str, UUID] = {}
    for mutation, path in PLACES:
        name = entity_at(mutation, path)
        if name is None or (path[-1] == "id" and snake(mutation).rpartition("_")[2] in OWN_IDS):
            continue
        model: type[Row] = getattr(models, name)
        if name not in hidden:
            hidden[name] = await callers.row(model, caller, own=False)
        given, type_ = least(mutations()[mutation]), mutations()[mutation]
        for other in ids_in(type_):  # all else that the input names is the caller's own
            if other != path and _is_there(given, other) and (known := entity_at(mutation, other)) is not None:
                own = await callers.row(getattr(models, known), caller, own=True)
                given = put(given, type_, other, gid(getattr(models, known), own))
        for also in ({}, {"expectedVersion": 1}, {"expectedVersion": 7}):
            if also and "expectedVersion" not in type_.fields:
                continue
            said = []
            for id in (hidden[name], new_id()):
                text = gid(model, id)
                said.append(await answer(mine, mutation, {**put(given, type_, path, text), **also}, text))
            codes.update(code for code in ("NOT_FOUND", "FORBIDDEN", "CONFLICT") if code in said[0])
            if said[0] != said[1] and registry.of(model).seen_through != "*":
                different[mutation, path, str(also)] = said
    assert different == {}
    assert {"NOT_FOUND", "FORBIDDEN"} <= codes


def _is_there(given: Any, path: Path) -> bool:
    for step in path:
        if isinstance(step, int) and isinstance(given, list):
            given = given[0] if given else None
        elif isinstance(given, dict):
            given = given.get(str(step))
    return isinstance(given, str)
