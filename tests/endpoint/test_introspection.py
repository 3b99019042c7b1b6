"""Tests of introspection: permission, cost, and that no answer blocks the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import orjson
import pytest
from asgi_lifespan import LifespanManager
from graphql import (
    ExecutionResult,
    FieldNode,
    OperationDefinitionNode,
    experimental_execute_incrementally,
    get_introspection_query,
    parse,
)

from core.settings import IntrospectionAccess, Settings
from main import application
from schema.execution import introspection
from schema.execution.introspection import IntrospectionRequest
from schema.execution.limits import Limits
from schema.graph import build, sdl
from tests.endpoint.held import MOST, held_by
from tests.factories import Make
from tests.graph import Graph

STANDARD = get_introspection_query(specified_by_url=True, schema_description=True, input_value_deprecation=True)
WHOLE = (
    "fragment F on __Schema { types { kind name description fields(includeDeprecated: true) { name description"
    " args { name description defaultValue type { name kind ofType { name kind ofType { name } } } }"
    " type { name kind ofType { name kind ofType { name } } } } inputFields { name type { name } } } }"
)
FOUND = "{ " + " ".join(f"a{n}: __schema {{ ...F }}" for n in range(20)) + " } " + WHOLE


@pytest.fixture
def dialect() -> str:
    """Returns SQLite only. Another test checks the default of the setting, which depends on the database."""
    return "sqlite"


@asynccontextmanager
async def serving(settings: Settings, make: Make, access: IntrospectionAccess | None = None) -> AsyncIterator[Graph]:
    """A client of a server with this introspection setting."""
    async with LifespanManager(application(replace(settings, introspection=access))) as manager:
        yield await Graph.signed_in(manager.app, settings, make)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[IntrospectionRequest]:
    """Records the introspection fields that are executed from now on."""
    executed: list[IntrospectionRequest] = []
    execute = IntrospectionRequest.execute

    def counting(self: IntrospectionRequest, schema: Any) -> bytes:
        executed.append(self)
        return execute(self, schema)

    monkeypatch.setattr(introspection.IntrospectionRequest, "execute", counting)
    return executed


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (FOUND, "__schema fields"),
        ("{ ...A b: __schema { ...F } } fragment A on Query { __schema { ...F } } " + WHOLE, "__schema fields"),
        ("{ ... { __schema { ...F } } ... { b: __schema { ...F } } } " + WHOLE, "__schema fields"),
        ("{ __schema { queryType { name } } __schema { ...F } } " + WHOLE, "__schema fields"),
        ("{ __schema { types { fields { type { fields { name } } } } } }", "introspection values"),
        ("{ __schema { types { possibleTypes { interfaces { fields { name } } } } } }", "nested introspection lists"),
        ('{ __type(name: "Query") { fields { type { fields { args { name } } } } } }', "introspection values"),
        (
            "{ " + " ".join(f'a{n}: __type(name: "Mutation") {{ ...T }}' for n in range(20)) + " }"
            " fragment T on __Type { fields { name args { name type { name ofType { name ofType { name } } } } } }",
            None,
        ),
        ("{ __schema { types { " + " ".join(f"d{n}: description" for n in range(30)) + " fields { " +
            "name description } } } }", None),
    ],
    ids=["twenty", "fragments", "inline", "merged", "nested", "possible", "one type", "types", "descriptions"],
)  # fmt: skip
@pytest.mark.parametrize("signed_in", [True, False])
async def test_a_large_introspection_is_refused_before_it_is_executed(
    text: str, limit: str | None, signed_in: bool, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    executed, client = counted(monkeypatch), graph if signed_in else graph.without_token()
    await client("{ __typename }")
    response, held = await held_by(client.ask(text))
    assert held.longest < MOST
    if limit is None:
        assert "errors" not in response
        return
    assert [(one["extensions"]["code"], one["extensions"]["limit"]) for one in response["errors"]] == [
        ("LIMIT_EXCEEDED", limit)
    ]
    assert executed == []
    assert held.total < MOST
    assert await client("{ __typename }") == {"__typename": "Query"}


async def test_the_standard_introspection_is_answered_from_bytes(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    executed = counted(monkeypatch)
    answers = []
    for client, text in (
        (graph, STANDARD),
        (graph, "# formatted in another way\n" + " ".join(STANDARD.split())),
        (graph.without_token(), STANDARD),
    ):
        response, held = await held_by(client.http.post("/graphql", json={"query": text}))
        assert held.longest < MOST
        answers.append(response.json())
    first, again, other = answers
    assert first["data"] == again["data"] == other["data"]
    assert len(executed) == 1
    assert first["extensions"]["cost"]["requested"] <= Limits().anonymous_bucket


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        (STANDARD, {}),
        ('{ a: __type(name: "Tag") { ...T } b: __type(name: "Team") { ...T } } fragment T on __Type { name }', {}),
        ("query ($n: String!, $all: Boolean = true) { __type(name: $n) { fields(includeDeprecated: $all) { name } } }",
            {"n": "Mutation"}),
        ("query ($n: String!, $all: Boolean) { __type(name: $n) { fields(includeDeprecated: $all) { name } } }",
            {"n": "Mutation", "all": False}),
        ("query ($v: Boolean!) { __schema { queryType { name @skip(if: $v) kind } ...S @include(if: $v) } }"
            " fragment S on __Schema { directives { name ...D } } fragment D on __Directive { args { name } }",
            {"v": True}),
        ("{ ...A } fragment A on Query { x: __schema { mutationType { name } } x: __schema { types { name } } }", None),
    ],
    ids=["standard", "two", "default", "variable", "directives", "merged"],
)  # fmt: skip
async def test_the_answers_are_those_of_graphql_core(text: str, variables: dict[str, Any] | None, graph: Graph) -> None:
    expected = experimental_execute_incrementally(build()._schema, parse(text), variable_values=variables)
    assert isinstance(expected, ExecutionResult)
    if variables is None:  # an operation with two fields `__schema`
        assert (await graph.error(text))["extensions"]["code"] == "LIMIT_EXCEEDED"
        return
    assert expected.errors is None
    assert (await graph.ask(text, **variables))["data"] == expected.data


async def test_introspection_and_rows_are_answered_together(graph: Graph) -> None:
    data = await graph('{ viewer { role } __type(name: "Tag") { name } tags { totalCount } }')
    assert list(data.items()) == [
        ("viewer", {"role": "ADMIN"}),
        ("__type", {"name": "Tag"}),
        ("tags", {"totalCount": 0}),
    ]


SCHEMA, TYPE = "{ shown: __schema { queryType { name } } }", '{ ... { __type(name: "Tag") { name } } }'


@pytest.mark.parametrize("access", list(IntrospectionAccess))
async def test_who_may_ask(access: IntrospectionAccess, settings: Settings, make: Make) -> None:
    async with serving(settings, make, access) as client:
        for caller, refusing in (
            (client, {IntrospectionAccess.NOBODY: "FORBIDDEN"}),
            (
                client.without_token(),
                {IntrospectionAccess.NOBODY: "FORBIDDEN", IntrospectionAccess.SIGNED_IN: "UNAUTHENTICATED"},
            ),
        ):
            for text, path in ((SCHEMA, "shown"), (TYPE, "__type")):
                response = await caller.ask(text)
                if access in refusing:
                    (error,) = response["errors"]
                    assert (error["extensions"]["code"], error["path"]) == (refusing[access], [path])
                    assert response["data"] is None
                else:
                    assert list(response["data"]) == [path]
            published = await caller.http.get("/schema.graphql")
            if access in refusing:
                assert published.status_code == {"FORBIDDEN": 403, "UNAUTHENTICATED": 401}[refusing[access]]
                assert "type Query" not in published.text
            else:
                assert published.text == sdl()
                tag = {"If-None-Match": published.headers["etag"]}
                assert (await caller.http.get("/schema.graphql", headers=tag)).status_code == 304
            assert await caller("{ __typename }") == {"__typename": "Query"}


MISSPELT: list[tuple[str, dict[str, Any]]] = [
    ("{ viewr { role } }", {}),
    ("{ viewer { rol } }", {}),
    ("{ tags(frst: 1) { totalCount } }", {}),
    ("{ tags(orderBy: [{field: NAMEE}]) { totalCount } }", {}),
    ('{ tags(where: {nam: {eq: "x"}}) { totalCount } }', {}),
    ("query($w: TagWher) { tags(where: $w) { totalCount } }", {}),
    ("query($w: TagWhere) { tags(where: $w) { totalCount } }", {"w": {"nam": {"eq": "x"}}}),
    ("query($o: [TagOrder!]) { tags(orderBy: $o) { totalCount } }", {"o": [{"field": "NAMEE"}]}),
    ("{ node(id: 1) { fullName } }", {}),
    ("{ viewer @skp(if: true) { role } }", {}),
]


@pytest.mark.parametrize("access", list(IntrospectionAccess))
async def test_suggestions_are_for_those_who_may_ask(
    access: IntrospectionAccess, settings: Settings, make: Make
) -> None:
    async with serving(settings, make, access) as client:
        suggested = {False: 0, True: 0}
        for text, variables in MISSPELT * 2:  # the second time from the cache
            for caller, signed_in in ((client, True), (client.without_token(), False)):
                response = await caller.ask(text, **variables)
                assert response["errors"], text
                said = " ".join(error["message"] for error in response["errors"])
                assert said.strip(), text
                suggested[signed_in] += "Did you mean" in said
        may = {True: access is not IntrospectionAccess.NOBODY, False: access is IntrospectionAccess.EVERYONE}
        assert {who: count > 0 for who, count in suggested.items()} == may, suggested


async def test_what_is_refused_runs_nothing_of_the_operation(settings: Settings, make: Make) -> None:
    async with serving(settings, make, IntrospectionAccess.NOBODY) as client:
        response = await client.ask('{ viewer { role } __type(name: "Tag") { name } }')
        assert response["data"] is None


@pytest.mark.parametrize(
    ("url", "access"),
    [("sqlite://here", IntrospectionAccess.EVERYONE), ("postgres://there/rapport", IntrospectionAccess.SIGNED_IN)],
)
def test_the_default_depends_on_the_database(url: str, access: IntrospectionAccess) -> None:
    assert Settings(database_url=url).introspection_access is access


async def test_strangers_are_throttled_by_their_network(graph: Graph) -> None:
    stranger = graph.without_token()
    codes: list[Any] = []
    for _ in range(40):
        response = await stranger.ask(STANDARD)
        codes.append(response["errors"][0]["extensions"] if "errors" in response else None)
    assert codes[0] is None
    assert codes[-1]["code"] == "THROTTLED"
    assert codes[-1]["retryAfter"] > 0
    assert "errors" not in await graph.ask(STANDARD)


def requested(name: str) -> IntrospectionRequest:
    (operation,) = parse(f'{{ __type(name: "{name}") {{ name }} }}').definitions
    assert isinstance(operation, OperationDefinitionNode)
    nodes = [node for node in operation.selection_set.selections if isinstance(node, FieldNode)]
    return IntrospectionRequest(operation, nodes, {}, {})


async def test_an_answer_is_made_once_and_those_of_a_caller_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    made = introspection.Introspection(build()._schema, IntrospectionAccess.EVERYONE, 1_000_000)
    executed, names = counted(monkeypatch), ["Tag", "Team", "Tag", "Order", "Tag", "Team"]
    making: list[int] = []

    async def answer(name: str) -> bytes:
        found = orjson.dumps(await made.answer(requested(name), "ann"))
        making.append(len(made._making))
        return found

    found = await asyncio.gather(*map(answer, names))
    assert [orjson.loads(one) for one in found] == [{"name": name} for name in names]
    assert len(executed) == 3
    assert max(making) <= 1
    assert orjson.loads(orjson.dumps(await made.answer(requested("Team"), "bob"))) == {"name": "Team"}
    assert (len(executed), made._turns._locks) == (3, {})


async def test_the_answers_that_are_kept_are_bounded_in_bytes() -> None:
    made = introspection.Introspection(build()._schema, IntrospectionAccess.EVERYONE, 20_000)
    for name in ("Tag", "Team", "Customer", "Contact", "Order", "OrderLine", "Invoice", "Payment", "Asset", "Repair"):
        await made.answer(requested(name), "ann")
        assert made._answers.weight <= 10_000
    assert len(made._answers) < 10


async def test_a_stream_brings_the_same_answer(graph: Graph) -> None:
    text = '{ __type(name: "Tag") { kind name } }'
    response = await graph.http.post("/graphql", json={"query": text}, headers={"Accept": "text/event-stream"})
    (line,) = [line for line in response.text.splitlines() if line.startswith("data: {")]
    assert orjson.loads(line.removeprefix("data: "))["data"] == {"__type": {"kind": "OBJECT", "name": "Tag"}}
