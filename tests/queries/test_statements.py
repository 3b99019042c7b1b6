"""Tests the number of SQL statements of a query.

A planned read takes one statement, and one more for the count of a root list. Dataloaders take one statement for each
list, count and relation. The number of rows does not matter.
"""

from __future__ import annotations

import orjson
import pytest
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    parse,
)

from schema.graph import build
from tests.queries.demo import Demo
from tests.queries.test_queries import FOLDER, READS

VIEW = (FOLDER / "nested_view.graphql").read_text()
STATEMENTS = 21
ABSENT = 5
"""The possible targets of activities that occur in no view: orders, contracts, cases, leads and campaigns."""
RICHEST_FIRST = [{"field": "ANNUAL_REVENUE"}]
"""Sorts customers so that the first one has rows at every level, because no statement reads a level without rows."""


@pytest.mark.parametrize("first", [1, 10, 100])
async def test_the_nested_view_takes_as_many_statements_for_any_number_of_customers(first: int, demo: Demo) -> None:
    planned = await demo.ask(VIEW, first=first, where={}, orderBy=RICHEST_FIRST)
    loaded = await demo.ask(VIEW, planned=False, first=first, where={}, orderBy=RICHEST_FIRST)
    assert "errors" not in loaded.response
    assert len(loaded.response["data"]["customers"]["nodes"]) == first
    assert orjson.dumps(planned.response) == orjson.dumps(loaded.response)
    assert (len(planned.statements), len(loaded.statements)) == (2, STATEMENTS)


@pytest.mark.parametrize("name", ["views_of_twenty", "view_of_one", "flat_page", "three_levels", "loyalty_view"])
async def test_a_root_field_is_one_statement(name: str, demo: Demo) -> None:
    answer = await demo.ask((FOLDER / f"{name}.graphql").read_text())
    assert "errors" not in answer.response
    assert len(answer.statements) == 1


def test_that_number_is_one_for_each_list_count_and_relation() -> None:
    assert relations(VIEW) == STATEMENTS + ABSENT


def test_a_relation_more_is_a_statement_more() -> None:
    for more in ("parent { name } tags {", "tags { totalCount", "segments { nodes { name } } tags {"):
        assert relations(VIEW.replace("tags {", more)) == STATEMENTS + ABSENT + 1


@pytest.mark.parametrize("name", READS)
async def test_no_query_takes_more(name: str, demo: Demo) -> None:
    query = (FOLDER / f"{name}.graphql").read_text()
    assert len((await demo.ask(query, planned=False)).statements) <= relations(query)


def relations(query: str) -> int:
    """Returns the number of statements with dataloaders: one per page, count and to-one relation of each level."""
    schema = build()._schema
    document = parse(query)
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    (operation,) = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    assert schema.query_type is not None
    return _under(schema, schema.query_type, operation.selection_set, fragments)


def _under(
    schema: GraphQLSchema,
    above: GraphQLObjectType | GraphQLInterfaceType,
    selections: SelectionSetNode,
    fragments: dict[str, FragmentDefinitionNode],
) -> int:
    found = 0
    names = set()
    for node in selections.selections:
        match node:
            case FieldNode(selection_set=None):
                names.add(node.name.value)
                continue
            case FragmentSpreadNode():
                found += _under(schema, above, fragments[node.name.value].selection_set, fragments)
                continue
            case InlineFragmentNode():
                assert node.type_condition is not None
                inner = schema.type_map[node.type_condition.name.value]
                assert isinstance(inner, GraphQLObjectType | GraphQLInterfaceType)
                found += _under(schema, inner, node.selection_set, fragments)
                continue
        assert isinstance(node, FieldNode)
        names.add(node.name.value)
        if node.name.value == "pageInfo":
            continue
        kind = get_named_type(above.fields[node.name.value].type)
        assert node.selection_set is not None
        if isinstance(kind, GraphQLUnionType):
            found += len(kind.types)  # each kind of row is read from its own table
            kind = kind.types[0]
        assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        if "id" in kind.fields and not above.name.endswith(("Connection", "Edge")):
            found += 1
        found += _under(schema, kind, node.selection_set, fragments)
    if above.name.endswith("Connection"):
        found += ("totalCount" in names) + bool(names & {"nodes", "edges", "pageInfo"})
    return found
