"""Sends every kind of request on behalf of one employee, and checks that nothing hidden comes back.

This file is long because it has one function for each kind of request.

The functions `asks_*` look for data of hidden rows in answers. `tells_apart` compares answers about hidden rows with
those about rows that do not exist.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID

from graphql import GraphQLInputObjectType, GraphQLNonNull, get_named_type

import models
from core.ids import new_id
from models.description import camel
from models.fields import Kind
from resolvers import registry
from resolvers.search.record import Record
from schema.mapping.entity import Mapped
from tests.entities.matrix import CHANGEABLE, ENTITIES, GRAPH, fields_of, listed, model_of, single
from tests.graph import Graph, gid
from tests.proofs.figures import Figures
from tests.proofs.marks import is_marked, leaked, unlike
from tests.proofs.mutating import NAMED_ELSE, document, ordinary, verbs
from tests.proofs.sentinels import Marked
from tests.proofs.walking import documents

ODD = {"INTERNAL_SERVER_ERROR", "THROTTLED", "UNAUTHENTICATED", "GRAPHQL_VALIDATION_FAILED"}


@dataclass
class Asker:
    """An employee who sends requests, and the data that is hidden from the employee."""

    graph: Graph
    marked: Marked
    name: str
    found: Figures
    leaks: list[str] = field(default_factory=list)
    oracles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.seen, self.reach = self.marked.sees(self.name), self.marked.reaches(self.name)
        self.marks, self.ids = self.marked.hidden(self.name)

    async def ask(self, query: str, sent: tuple[str, ...] = (), **variables: Any) -> dict[str, Any]:
        """Sends a query and returns the response.

        Records an error if the response contains hidden data. `sent`: texts in the query that the response may repeat.
        """
        answer = await self.graph.http.post("/graphql", json={"query": query, "variables": variables})
        self.check(answer.text, query, sent)
        response: dict[str, Any] = answer.json()
        codes = {error["extensions"]["code"] for error in response.get("errors", ())}
        if "LIMIT_EXCEEDED" in codes:
            self.found.add("too deep")
        assert not codes & ODD, (self.name, query, variables, response["errors"])
        return response

    def check(self, text: str, request: str, sent: tuple[str, ...] = ()) -> None:
        """Counts a response, and records the hidden data in it as an error."""
        self.found.add("answers")
        self.found.add("characters", len(text))
        leaks = leaked(text, self.marks, self.ids, sent)
        if leaks:
            self.leaks.append(f"{self.name}: {sorted(leaks)[:3]} in the answer to {request[:1500]}")

    def unseen(self, entity: str, most: int = 3) -> list[Record]:
        """Returns up to `most` rows that are hidden from the employee. Rows that are not deleted come first."""
        near = self.seen[entity] | self.reach[entity]
        rows = [row for id, row in self.marked.rows[entity].items() if id not in near]
        return sorted(rows, key=lambda row: row["deleted_at"] is not None)[:most]

    def one_seen(self, entity: str) -> UUID | None:
        """Returns the id of a row that the employee sees, or None."""
        rows = self.marked.rows[entity]
        return next((id for id in sorted(self.seen[entity]) if rows[id]["deleted_at"] is None), None)


async def asks_paths(asker: Asker, depth: int, most: float = math.inf, every: int = 1, first: int = 0) -> None:
    """Reads every field path up to a depth, from every list, by id, and by `node` and `nodes`.

    Sends one in `every` documents, starting with the number `first`. Ends early when more than `most` leaks are found.
    """
    for one, query in islice(documents(depth), first, None, every):
        if len(asker.leaks) > most:
            return
        id = asker.one_seen(one.name)
        shown = gid(model_of(one.entity), id or new_id())
        response = await asker.ask(query, (shown,), id=shown)
        assert "errors" not in response, response["errors"][:2]


async def asks_counts(asker: Asker) -> None:
    """Checks that each list has as many undeleted rows as the employee sees."""
    for one in ENTITIES:
        response = await asker.ask(f"{{ rows: {listed(one)} {{ totalCount }} }}")
        rows = asker.marked.rows[one.name]
        living = [id for id in asker.seen[one.name] if rows[id]["deleted_at"] is None]
        counted = response["data"]["rows"]["totalCount"]
        if counted != len(living):
            asker.oracles.append(f"{asker.name} counts {counted} of {len(living)} {one.name}")


async def asks_orders(asker: Asker, every: int = 1, first: int = 0) -> None:
    """Reads lists in their sort orders, with cursors. Tests one in `every` sort orders, from the number `first` on."""
    orders = [
        (one, name, direction)
        for one in ENTITIES
        for name in GRAPH.type_map[f"{one.name}OrderField"].values  # type: ignore[attr-defined]
        for direction in ("ASC", "DESC")
    ]
    for one, name, direction in orders[first % every :: every]:
        await asker.ask(
            f"{{ {listed(one)}(first: 100, orderBy: [{{field: {name}, direction: {direction}}}])"
            " { edges { cursor node { id } } } }"
        )


# What is told apart


async def tells_apart(asker: Asker, hops: int, every: int, first: int) -> None:
    """Checks that answers about hidden rows equal answers about rows that do not exist.

    The hidden row is the last one of a path of relations. Each path has at most `hops` relations. One in `every` paths
    is tested, starting with the number `first`.
    """
    for one in ENTITIES:
        for row in asker.unseen(one.name):
            await _by_id(asker, one, row)
    ways = [(one, path, target) for one in ENTITIES for path, target in where_paths(one, hops)]
    for one, path, target in ways[first % every :: every]:
        await _by_where(asker, one, path, target)
    for one in ENTITIES:
        await _by_search(asker, one)
    for one in CHANGEABLE:
        for row in asker.unseen(one.name):
            await _by_changes(asker, one, row)
    for one in CHANGEABLE:
        await _by_references(asker, one)
    for verb in verbs():
        await _by_verbs(asker, verb)


async def same(asker: Asker, request: str, query: str, hidden: dict[str, Any], unknown: dict[str, Any]) -> None:
    """Checks that `hidden` and `unknown`, as variables of a query, get the same response.

    The ids and texts that were sent are ignored in the responses. `request`: a name of the request for reports.
    """
    given = list(_texts(hidden))
    instead = list(_texts(unknown))
    mine = await asker.ask(query, tuple(given), **hidden)
    other = await asker.ask(query, tuple(instead), **unknown)
    asker.found.add("comparisons")
    for response in (mine, other):
        response.pop("extensions", None)
        for error in response.get("errors", ()):
            error.pop("path", None)  # of two statements that fail, either may be the first
            error.pop("locations", None)
    if _without(str(mine), given) != _without(str(other), instead):
        asker.oracles.append(f"{asker.name} by {request}: {mine} instead of {other}")


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _texts(part)
        case list():
            for part in value:
                yield from _texts(part)


def _without(text: str, sent: list[str]) -> str:
    for one in sent:
        if len(one) > 8:
            text = text.replace(one, "…")
    return text


async def _by_id(asker: Asker, one: Mapped, row: Record) -> None:
    model = model_of(one.entity)
    query = f"query($id: ID!) {{ {single(one)}(id: $id) {{ id }} node(id: $id) {{ id }} nodes(ids: [$id]) {{ id }} }}"
    await same(asker, f"{one.name}'s id", query, {"id": gid(model, row.id)}, {"id": gid(model, new_id())})


def where_paths(mapped: Mapped, depth: int) -> Iterator[tuple[list[str], Mapped]]:
    """Yields the paths from an entity's `where` to other entities: to-one relations, and lists with each quantifier."""
    yield [], mapped
    if depth == 0:
        return
    where = GRAPH.type_map[f"{mapped.name}Where"]
    assert isinstance(where, GraphQLInputObjectType)
    for name, given in where.fields.items():
        named = get_named_type(given.type).name
        if name in ("and", "or", "not") or not named.endswith("Where"):
            continue
        many = named.endswith("ListWhere")
        target = next((m for m in ENTITIES if m.name == named.removesuffix("Where").removesuffix("List")), None)
        for quantifier in ("some", "none", "every") if many else (None,):
            step = [name, quantifier] if quantifier else [name]
            if target is not None:
                for rest, end in where_paths(target, depth - 1):
                    yield [*step, *rest], end


def nested(path: list[str], condition: Any) -> Any:
    """Returns a condition at the end of a path."""
    for name in reversed(path):
        condition = {name: condition}
    return condition


async def _by_where(asker: Asker, mapped: Mapped, path: list[str], target: Mapped) -> None:
    """Checks that filters that match a hidden row and filters that match nothing give equal answers."""
    rows = asker.unseen(target.name, 1)
    query = (
        f"query($where: {mapped.name}Where) {{ rows: {listed(mapped)}(where: $where, first: 100)"
        " { totalCount nodes { id } } }"
    )
    for row in rows:
        closed = asker.marked.closed.get(row.id, {})
        for condition, other in _conditions(target, row, closed):
            hidden, unknown = nested(path, condition), nested(path, other)
            await same(
                asker, f"{mapped.name}.{'.'.join(path)} {condition}", query, {"where": hidden}, {"where": unknown}
            )


def _conditions(target: Mapped, row: Record, closed: dict[str, str]) -> Iterator[tuple[Any, Any]]:
    """Yields pairs of conditions. The first contains a value of this row, the second an unknown value.

    The values are the id and one marked text.
    """
    model, attributes = model_of(target.entity), target.entity.description.attributes
    mine, other = gid(model, row.id), gid(model, new_id())
    yield {"id": {"eq": mine}}, {"id": {"eq": other}}
    yield {"id": {"ne": mine}}, {"id": {"ne": other}}
    for name in target.attributes:
        attribute, value = attributes[name], row[name]
        if attribute.kind is Kind.TEXT and attribute.filterable and is_marked(value) and name not in closed:
            nobody = unlike(value)
            for operator in ("eq", "ne", "contains") if attribute.companion else ("eq", "ne"):
                yield {camel(name): {operator: value}}, {camel(name): {operator: nobody}}
            break  # all texts of a row go one way through the same conditions


async def asks_keys(asker: Asker) -> None:
    """Checks that filters treat a foreign key to a hidden row like a key to a missing row.

    The condition `isNull` must treat such a key as null.
    """
    for one in ENTITIES:
        where = GRAPH.type_map[f"{one.name}Where"]
        assert isinstance(where, GraphQLInputObjectType)
        for relation in one.entity.description.to_one.values():
            if camel(relation.column) not in where.fields:
                continue
            query = (
                f"query($where: {one.name}Where) {{ rows: {listed(one)}(where: $where, first: 100)"
                " { totalCount nodes { id } } }"
            )
            model, seen = model_of(registry.target(relation)), asker.seen[relation.target]
            rows = asker.marked.rows[one.name]
            shown = [id for id in asker.seen[one.name] if rows[id]["deleted_at"] is None]
            beyond = {rows[id][relation.column] for id in shown} - seen - {None}
            for unseen in sorted(beyond)[:2]:
                pair = (gid(model, unseen), gid(model, new_id()))
                for operator in ("eq", "ne", "in", "notIn"):
                    hidden, unknown = (
                        {"where": {camel(relation.column): {operator: id if operator in ("eq", "ne") else [id]}}}
                        for id in pair
                    )
                    await same(asker, f"{one.name}.{relation.column} {operator}", query, hidden, unknown)
            expected = {gid(model_of(one.entity), id) for id in shown if rows[id][relation.column] not in seen}
            response = await asker.ask(query, where={camel(relation.column): {"isNull": True}})
            got = {node["id"] for node in response["data"]["rows"]["nodes"]}
            if got != expected:
                asker.oracles.append(
                    f"{asker.name} by {one.name}.{relation.column} isNull: {len(got)} of {len(expected)}"
                )


async def _by_search(asker: Asker, one: Mapped) -> None:
    if not one.entity.description.searched:
        return
    query = f"query($search: String) {{ rows: {listed(one)}(search: $search) {{ totalCount nodes {{ id }} }} }}"
    for row in asker.unseen(one.name):
        for name in one.entity.description.searched:
            text = row[name]
            if is_marked(text):
                nobody = unlike(text)
                await same(asker, f"{one.name} search", query, {"search": text}, {"search": nobody})
    for row in asker.marked.rows[one.name].values():
        for column, mark in asker.marked.closed.get(row.id, {}).items():
            response = await asker.ask(query, search=mark)
            if response["data"]["rows"]["totalCount"]:
                asker.oracles.append(f"{asker.name} finds {one.name}.{column} by free text")


async def _by_changes(asker: Asker, one: Mapped, row: Record) -> None:
    model = model_of(one.entity)
    pair = (gid(model, row.id), gid(model, new_id()))
    for version in (None, row["version"], 99):
        for action in ("Update", "Delete", "Restore"):
            hidden, unknown = ({"input": {"id": id, "expectedVersion": version}} for id in pair)
            name = f"{single(one)}{action}"
            await same(asker, name, document(name), hidden, unknown)
    for action in ("Update", "Delete"):
        name = f"{single(one)}Bulk{action}"
        assert name in ordinary()
        mine, other = ({"input": {"rows": [{"id": id}], "policy": "EACH"}} for id in pair)
        await same(asker, name, document(name), mine, other)


async def _by_references(asker: Asker, mapped: Mapped) -> None:
    """Checks that references to hidden rows and to missing rows get the same error."""
    mine = asker.one_seen(mapped.name)
    if mine is None:
        return
    for column in fields_of(mapped):
        if column.relation is None or column.name in mapped.created_only:
            continue
        for row in asker.unseen(column.relation.target, 1):
            pair = (gid(column.target, row.id), gid(column.target, new_id()))
            name, id = f"{single(mapped)}Update", gid(model_of(mapped.entity), mine)
            hidden, unknown = ({"input": {"id": id, camel(column.column): other}} for other in pair)
            await same(asker, f"{name} {column.column}", document(name), hidden, unknown)


async def _by_verbs(asker: Asker, verb: str) -> None:
    """Runs a mutation with the id of a hidden row and with an unknown id. Both must fail alike."""
    assert GRAPH.mutation_type is not None
    taken = get_named_type(GRAPH.mutation_type.fields[verb].args["input"].type)
    assert isinstance(taken, GraphQLInputObjectType)
    owner = get_named_type(GRAPH.mutation_type.fields[verb].type).name.removesuffix("Payload")
    ids: dict[str, type[models.Row]] = {}
    for name, given in taken.fields.items():
        if isinstance(given.type, GraphQLNonNull) and get_named_type(given.type).name == "ID":
            target = name.removesuffix("Id")
            target = owner if name == "id" else NAMED_ELSE.get(target) or target[:1].upper() + target[1:]
            ids[name] = model_of(registry.named(target))
    for name, model in ids.items():
        for row in asker.unseen(model.__name__, 2):
            for others in _others(asker, {other: its for other, its in ids.items() if other != name}):
                hidden = {"input": {**others, name: gid(model, row.id)}}
                unknown = {"input": {**others, name: gid(model, new_id())}}
                await same(asker, f"{verb} {name}", document(verb), hidden, unknown)


def _others(asker: Asker, ids: dict[str, type[models.Row]]) -> Iterator[dict[str, str]]:
    """Yields combinations of values for those ids of a mutation that are not under test.

    The values are ids of rows that the employee sees.
    """
    if not ids:
        yield {}
        return
    (name, model), *rest = ids.items()
    for id in sorted(asker.seen[model.__name__])[:20] or [new_id()]:
        for others in _others(asker, dict(rest)):
            yield {name: gid(model, id), **others}
