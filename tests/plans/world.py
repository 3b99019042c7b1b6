"""A company for tests of planned reads: the demo data, and some unusual rows."""

from __future__ import annotations

from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from typing import Any, cast

import orjson
from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, get_named_type, is_leaf_type, is_required_argument

import models
from core.errors import RapportError
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers import access, registry
from resolvers.access import SYSTEM, Viewer
from resolvers.authentication.authentication import by_key
from resolvers.platform import api_keys
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import EVERY_ROW
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.graph import build
from schema.mapping.context import Context
from tests.factories import Make
from tests.graph import gid
from tests.queries.demo import Demos

ODD = 'Ünï "quoted" \\ back\u2003\t😀 {}%_'
ODD_LINES = f"{ODD}\u2028\n\u200e"
PAGE = 60
Key = tuple[str, str]

KEYS: dict[str, dict[str, Any]] = {
    "key of everything": {"scopes": [one.value for one in ApiScope], "everything": True},
    "masked key": {"scopes": ["CUSTOMERS_READ", "SALES_READ", "ACTIVITIES_READ"], "everything": True},
    "key of a team": {"scopes": ["CUSTOMERS_READ", "SALES_WRITE", "EMPLOYEES_READ"], "everything": False},
    "key of the catalogue": {"scopes": ["CATALOGUE_READ"], "everything": True},
}


@dataclass(slots=True)
class Known:
    """The ids and values that an administrator sees, in the order of the rows.

    Operations are generated from these ids and values.
    """

    ids: dict[str, list[str]] = field(default_factory=dict)
    values: dict[Key, list[Any]] = field(default_factory=dict)


@dataclass(slots=True)
class World:
    """A database that tests only read, the callers, and the known data."""

    database: Database
    settings: Settings
    callers: dict[str, Viewer | None]
    known: Known
    _loaders: Executor
    _cursors: dict[str, list[str]] = field(default_factory=dict)
    expected: dict[bytes, bytes] = field(default_factory=dict)

    def context(self, caller: str) -> Context:
        """Returns a new context for a request of this caller."""
        return Context(self.database, self.callers[caller], self.settings)

    async def by_loaders(self, text: str, variables: dict[str, Any], caller: str) -> dict[str, Any]:
        """Runs an operation with dataloaders. Returns the response."""
        return (await self._loaders.run(text, variables, None, self.context(caller))).response

    async def cursors(self, node: str, order: Any) -> list[str]:
        """Returns cursors of rows of a type, in an order.

        They come from the root list of the type or, if there is none, from nested lists.
        """
        key = orjson.dumps([node, order]).decode()
        if key not in self._cursors:
            query = _cursor_query(build()._schema, node)
            found: list[str] = []
            if query is not None:
                response = await self.by_loaders(query, {"order": order}, "ADMIN")
                _collect(response.get("data"), found)
            self._cursors[key] = found[:PAGE]
        return self._cursors[key]


def unlimited() -> Executor:
    """Returns an executor without a limit on the cost per caller."""
    return Executor(build(), Limits(bucket=10**12))


async def made(demos: Demos, dialect: str, stack: AsyncExitStack) -> World:
    """Creates the company in a database of this dialect."""
    demo = await demos.fresh(dialect, stack)
    make = Make(demo.database, demo.settings)
    await _furnish(make, demo.database)
    callers = await _callers(make, demo.database, demo.settings)
    loaders = Executor(build(), Limits(bucket=10**12), planned=False)
    world = World(demo.database, demo.settings, callers, Known(), loaders)
    await _harvest(world)
    return world


async def _furnish(make: Make, database: Database) -> None:
    """Creates rows without optional relations, gives some rows odd texts, and deletes some rows."""
    reader = Reader(database, SYSTEM)
    for entity in registry.entities():
        for _ in range(3):
            await make(entity.description.model)
        rows = await reader.all(entity, EVERY_ROW)
        for row in rows[-1:] + rows[3 : len(rows) // 2 : 25]:
            with suppress(RapportError):  # what others depend on stays
                await make.changes.delete(entity, row.id, None)
    odd: list[tuple[type[models.Row], dict[str, str]]] = [
        (models.Customer, {"name": ODD, "city": ODD, "purchase_preferences": ODD_LINES}),
        (models.Contact, {"full_name": ODD}),
        (models.Activity, {"body": ODD_LINES}),
    ]
    for model, texts in odd:
        entity = registry.of(model)
        rows = [row for row in await reader.all(entity, EVERY_ROW) if row["deleted_at"] is None]
        for row in rows[5:40:7]:
            await make.changes.update(entity, row.id, texts, None)


async def _callers(make: Make, database: Database, settings: Settings) -> dict[str, Viewer | None]:
    """Returns viewers: one or two employees of each role, API keys, and an anonymous caller."""
    zone, found = settings.time_zone, dict[str, Viewer | None]()
    employees = await Reader(database, SYSTEM).all(registry.of(models.Employee), EVERY_ROW)
    customers = await Reader(database, SYSTEM).all(registry.of(models.Customer), EVERY_ROW)
    owned = [row["owner_id"] for row in customers]
    for role in EmployeeRole:
        some = [one for one in employees if one["role"] == role and one["active"] and one["deleted_at"] is None]
        some.sort(key=lambda one: (-owned.count(one.id), one["full_name"]))
        for number, one in enumerate((some[:1] + some[-1:]) if role in ("MANAGER", "SALES", "SERVICE") else some[:1]):
            found[f"{role}{number or ''}"] = await access.employee(database, one.id, zone)
    teams = await Reader(database, SYSTEM).all(registry.of(models.Team), EVERY_ROW)
    for name, given in KEYS.items():
        ends: dict[str, Any] = {}
        if not given["everything"]:
            living = [row.id for row in customers if row["deleted_at"] is None]
            ends = {"team_ids": [row.id for row in teams if row["deleted_at"] is None][:1], "customer_ids": living[:9]}
        key, _ = await make.changes.run(lambda unit, of={"name": name, **given, **ends}: api_keys.create(unit, of))  # type: ignore[misc]
        found[name] = await by_key(database, f"key:{key}", zone)
    assert None not in found.values(), found
    return {**found, "nobody": None}


async def _harvest(world: World) -> None:
    for node, listed in _root_lists(build()._schema).items():
        query = f"{{ {listed}(first: {PAGE}) {{ nodes {{ {plain_fields(build()._schema.type_map[node])} }} }} }}"
        response = await world.by_loaders(query, {}, "ADMIN")
        rows: list[dict[str, Any]] = orjson.loads(orjson.dumps(response["data"][listed]["nodes"]))
        world.known.ids[node] = [row["id"] for row in rows]
        for row in rows:
            for key, value in row.items():
                if value is not None:
                    world.known.values.setdefault((node, key), []).append(value)
    for name, ids in world.known.ids.items():  # who is gone is in no list, but may be asked for
        entity = registry.named(name)
        gone = [row.id for row in await Reader(world.database, SYSTEM).all(entity, EVERY_ROW) if row["deleted_at"]]
        ids += [gid(entity.description.model, id) for id in gone[:5]]


def node_of(type_: Any) -> str | None:
    """Returns the type name of a connection's nodes, or None if the type is not a connection."""
    named = get_named_type(type_)
    if isinstance(named, GraphQLObjectType) and "nodes" in named.fields:
        return str(get_named_type(named.fields["nodes"].type))
    return None


def _root_lists(schema: GraphQLSchema) -> dict[str, str]:
    """Returns, for each type of row, the name of the root list of its rows.

    Lists with required arguments are left out.
    """
    assert schema.query_type is not None
    found = {}
    for name, one in schema.query_type.fields.items():
        node = node_of(one.type)
        if node is None or "id" not in cast(GraphQLObjectType, schema.type_map[node]).fields:
            continue  # such as the audit log, whose events are not rows
        if not any(is_required_argument(argument) for argument in one.args.values()):
            found[node] = name
    return found


def plain_fields(type_: Any) -> str:
    """Returns a selection of all leaf fields of a type, and of its objects without an id."""
    found = []
    for name, one in type_.fields.items():
        named: Any = get_named_type(one.type)
        if is_leaf_type(named):
            found.append(name)
        elif isinstance(named, GraphQLObjectType) and not one.args and "id" not in named.fields:
            found.append(f"{name} {{ {plain_fields(named)} }}")
    return " ".join(found)


def _cursor_query(schema: GraphQLSchema, node: str) -> str | None:
    """Returns a query for cursors of rows of a type in the order $order, or None."""
    assert schema.query_type is not None
    lists = _root_lists(schema)
    if node in lists:
        return _read_cursors(lists[node], schema.query_type.fields[lists[node]], "{}")
    for above, listed in lists.items():
        of_row: Any = schema.type_map[above]
        for name, one in of_row.fields.items():
            if node_of(one.type) == node:
                return _read_cursors(name, one, f"{listed}(first: 20) {{{{ nodes {{{{ {{}} }}}} }}}}")
    return None


def _read_cursors(name: str, listed: GraphQLField, within: str) -> str:
    head, order = "", ""
    if "orderBy" in listed.args:
        head, order = f"query($order: {listed.args['orderBy'].type}) ", ", orderBy: $order"
    return head + "{ " + within.format(f"{name}(first: {PAGE}{order}) {{ edges {{ cursor }} }}") + " }"


def _collect(value: Any, found: list[str]) -> None:
    if isinstance(value, dict):
        found += [inner for key, inner in value.items() if key == "cursor"]
        for inner in value.values():
            _collect(inner, found)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, found)
