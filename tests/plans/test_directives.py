"""Tests that dataloaders resolve a selection with a directive that planned reads do not support."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import strawberry
from graphql import DirectiveLocation, GraphQLDirective, GraphQLSchema

from schema.execution.collected_fields import KNOWN_DIRECTIVES
from schema.execution.executor import Executor
from schema.graph import build
from tests.plans.roads import Count, counted
from tests.plans.world import World, unlimited

IN_DOCUMENTS = {
    DirectiveLocation.QUERY,
    DirectiveLocation.FIELD,
    DirectiveLocation.FRAGMENT_DEFINITION,
    DirectiveLocation.FRAGMENT_SPREAD,
    DirectiveLocation.INLINE_FRAGMENT,
    DirectiveLocation.VARIABLE_DEFINITION,
}
PLACES = {
    "nowhere": "{ customers(first: 3) { nodes { name contacts(first: 2) { nodes { fullName } } } } }",
    "the operation": "query @slowly { customers(first: 3) { nodes { name } } }",
    "the root field": "{ customers(first: 3) @slowly { nodes { name } } }",
    "a fragment on the root": "{ ...F @slowly } fragment F on Query { customers(first: 3) { nodes { name } } }",
    "an inline fragment on the root": "{ ... @slowly { customers(first: 3) { nodes { name } } } }",
    "a leaf": "{ customers(first: 3) { nodes { name @slowly } } }",
    "a list below": "{ customers(first: 3) { nodes { name contacts(first: 2) @slowly { nodes { fullName } } } } }",
    "an inline fragment": "{ customers(first: 3) { nodes { ... on Customer @slowly { name } } } }",
    "a fragment": "{ customers(first: 3) { nodes { ...F @slowly } } } fragment F on Customer { name }",
    "a fragment's definition": "{ customers(first: 3) { nodes { ...F } } } fragment F on Customer @slowly { name }",
}


def test_these_are_all_directives() -> None:
    # A new directive needs a decision: `schema.execution.collected_fields` supports it, or dataloaders resolve it.
    directives = {one.name: IN_DOCUMENTS & set(one.locations) for one in build()._schema.directives}
    assert set(directives) == {"include", "skip", "defer", "stream", "deprecated", "specifiedBy", "oneOf"}
    removed = {"defer", "stream"}  # before a document is planned (see test_deferral.py)
    assert {name for name, places in directives.items() if places} == set(KNOWN_DIRECTIVES) | removed


@pytest.fixture(scope="module")
def slowly() -> Executor:
    """Returns an executor for a schema with one more directive."""
    schema: strawberry.Schema = copy.copy(build())
    given: dict[str, Any] = schema._schema.to_kwargs()  # type: ignore[assignment]
    directive = GraphQLDirective("slowly", tuple(IN_DOCUMENTS))
    schema._schema = GraphQLSchema(**{**given, "directives": (*given["directives"], directive)})
    return Executor(schema)


@pytest.mark.parametrize("place", PLACES)
async def test_an_unknown_directive_is_left_to_the_loaders(place: str, slowly: Executor, world: World) -> None:
    text, count = PLACES[place], Count()
    with counted(count):
        response = (await slowly.run(text, None, None, world.context("ADMIN"))).response
    assert response["data"] == (await world.by_loaders(text.replace("@slowly", ""), {}, "ADMIN"))["data"]
    assert (count.fields, count.planned) == (1, 1 if place == "nowhere" else 0)


@pytest.mark.parametrize(
    "text",
    [
        "query @experimental_disableErrorPropagation { customers(first: 3) { nodes { name } } }",
    ],
)
async def test_what_the_schema_does_not_have_is_refused(text: str, world: World) -> None:
    response = (await unlimited().run(text, None, None, world.context("ADMIN"))).response
    assert [error["extensions"]["code"] for error in response["errors"]] == ["GRAPHQL_VALIDATION_FAILED"]
