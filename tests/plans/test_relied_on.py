"""Tests of the behaviour of graphql-core and Strawberry on which planned reads rely.

The tests fail if a new version changes this behaviour.
"""

from __future__ import annotations

import inspect
from importlib.metadata import version
from typing import Any

import orjson
import pytest
from graphql import Executor as Execution
from graphql import GraphQLObjectType, OperationType
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import get_argument_values, get_directive_values
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from schema.execution.planned_execution import PlannedExecution
from schema.graph import build
from schema.mapping.context import Context
from tests.plans.world import World, unlimited

QUERY = """query($id: ID!, $with: Boolean!) { customer(id: $id) { ...F } again: customer(id: $id) { id } }
fragment F on Customer { name @include(if: $with) }"""


def _parameters(function: Any) -> list[str]:
    return list(inspect.signature(function).parameters)


def test_the_versions_are_those_that_it_was_made_for() -> None:
    # The methods that the planned execution overrides are not public. Before an upgrade, compare them with
    # `schema.execution.planned_execution`.
    assert (version("graphql-core"), version("strawberry-graphql")) == ("3.3.2", "0.341.2")


def test_methods_take_what_they_took() -> None:
    execute_field = ["self", "parent_type", "source", "field_details_list", "path", "position_context"]
    assert issubclass(PlannedExecution, StrawberryGraphQLCoreExecutionContext)
    assert issubclass(StrawberryGraphQLCoreExecutionContext, Execution)
    assert "execute_field" not in vars(StrawberryGraphQLCoreExecutionContext)
    assert _parameters(Execution.execute_field) == execute_field == _parameters(PlannedExecution.execute_field)
    assert _parameters(Execution.execute_operation) == ["self", "serially"]
    assert _parameters(PlannedExecution.execute_operation) == ["self", "serially"]
    assert _parameters(Execution.handle_field_error) == [
        "self",
        "raw_error",
        "return_type",
        "field_details_list",
        "path",
    ]
    assert FieldDetails._fields == ("node", "defer_usage", "fragment_variable_values")
    assert Path._fields == ("prev", "key", "typename")
    assert _parameters(get_argument_values)[:3] == ["type_def", "node", "variable_values"]
    assert _parameters(get_directive_values)[:3] == ["directive_def", "node", "variable_values"]


async def test_every_field_of_the_root_comes_by(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # `execute_field` is called once for each root field, with the expected arguments and attributes.
    kept, seen = PlannedExecution.execute_field, []

    def execute_field(self: Any, parent_type: Any, source: Any, details: Any, path: Any, position: Any) -> Any:
        if path.prev is None:
            assert isinstance(parent_type, GraphQLObjectType)
            assert self.operation.operation is OperationType.QUERY
            assert self.schema is build()._schema
            assert isinstance(self.context_value, Context)
            assert set(self.fragment_definitions) == {"F"}
            assert self.variable_values.coerced == {"id": id, "with": True}
            assert [one.fragment_variable_values for one in details] == [None]
            field = self.schema.get_field(parent_type, "customer")
            assert field is not None
            assert field.extensions["strawberry-definition"] is not None
            assert not self.is_awaitable(None)
            seen.append((path.key, [one.node.name.value for one in details]))
        return kept(self, parent_type, source, details, path, position)

    monkeypatch.setattr(PlannedExecution, "execute_field", execute_field)
    id = world.known.ids["Customer"][0]
    result = await unlimited().run(QUERY, {"id": id, "with": True}, None, world.context("ADMIN"))
    assert "errors" not in result.response
    assert seen == [("customer", ["customer"]), ("again", ["customer"])]


@pytest.mark.parametrize(
    "query",
    [
        "{ customers(first: 2) { nodes { name } } }",
        '{ some: customer(id: "none") { name } }',
        "{ customers(first: -1) { nodes { name } } }",
        "{ viewer { fullName contacts } }",
        "{ viewer { id } }",
        "{ __typename }",
        '{ __type(name: "Customer") { name } }',
    ],
)
async def test_one_root_field_is_answered_as_one_of_several(
    world: World, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    found = orjson.dumps((await unlimited().run(query, None, None, world.context("ADMIN"))).response)
    monkeypatch.setattr("schema.execution.validation._only_field", lambda _: None)
    assert found == orjson.dumps((await unlimited().run(query, None, None, world.context("ADMIN"))).response)
