from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    Visitor,
    build_schema,
    get_introspection_query,
    parse,
    visit,
)

from core.errors import LimitExceeded, Throttled
from schema.execution.cost import Cost, price
from schema.execution.limits import Limits, check_shape
from schema.execution.throttle import Throttle

SCHEMA = build_schema(
    """
    interface Node { id: ID! }
    type PageInfo { hasNextPage: Boolean! }
    type Customer implements Node {
      id: ID!
      owner: Customer
      tags: [String!]!
      contacts(first: Int, last: Int, after: String): ContactConnection!
    }
    type Contact implements Node { id: ID!, customer: Customer, contacts(first: Int = 7): ContactConnection! }
    type CustomerConnection { edges: [CustomerEdge!]!, nodes: [Customer!]!, pageInfo: PageInfo! }
    type CustomerEdge { node: Customer! }
    type ContactConnection { nodes: [Contact!]!, pageInfo: PageInfo! }
    type Query {
      node(id: ID!): Node
      nodes(ids: [ID!]!): [Node]!
      customer: Customer
      customers(first: Int, last: Int): CustomerConnection!
    }
    input Bulk { rows: [ID!]! }
    type Payload { customer: Customer, results: [Customer!]! }
    type Mutation { customerCreate(input: ID): Payload!, customerBulkCreate(input: Bulk!): Payload! }
    """
)


def cost(text: str, variables: dict[str, Any] | None = None, limits: Limits | None = None) -> tuple[int, int]:
    document = parse(text)
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    limits = limits or Limits()
    return price(document, operation, SCHEMA, limits).cost(variables or {}, limits)


def refusal(text: str, limits: Limits | None = None) -> dict[str, object]:
    with pytest.raises(LimitExceeded) as caught:
        check_shape(parse(text), limits or Limits())
    details = caught.value.details
    assert f"limit of {details['limit']}: {details['value']}," in caught.value.message
    return details


def nested(levels: int) -> str:
    return "{" + "customer {" * (levels - 1) + "id" + "}" * levels


def test_fifteen_levels_pass_and_sixteen_do_not() -> None:
    check_shape(parse(nested(15)), Limits())
    assert refusal(nested(16)) == {"limit": "depth", "value": 16, "maximum": 15}


def test_the_levels_of_paging_do_not_count() -> None:
    paged = "{ customers { edges { node { contacts { nodes { id } pageInfo { hasNextPage } } } } } }"
    check_shape(parse(paged), Limits(depth=3))
    assert refusal(paged, Limits(depth=2))["value"] == 3


def test_depth_goes_through_fragments_and_inline_fragments_where_they_are_spread() -> None:
    fragments = "fragment A on Customer { owner { ...B } } fragment B on Customer { id }"
    text = "{ customer { ... { owner { ...A } } } } " + fragments
    check_shape(parse(text), Limits(depth=4))
    assert refusal(text, Limits(depth=3))["value"] == 4


def test_every_operation_of_a_document_is_measured() -> None:
    assert refusal("query A { customer { id } } query B " + nested(16))["value"] == 16


def test_aliases_count_as_often_as_they_run() -> None:
    fragment = " fragment A on Customer { x: id y: id }"
    text = "{ " + " ".join(f"c{i}: customer {{ ...A }}" for i in range(10)) + " }" + fragment
    check_shape(parse(text), Limits())
    assert refusal(text.replace("{ c0", "{ c10: customer { id } c0"))["value"] == 31


def test_a_fragment_that_is_named_twice_in_one_place_counts_once_as_it_runs_once() -> None:
    check_shape(parse("{ customer { ...A ...A } } fragment A on Customer { x: id }"), Limits(aliases=1))


def test_root_fields_count_through_fragments() -> None:
    check_shape(parse("{ " + "customer { id } " * 20 + "}"), Limits())
    text = (
        "{ "
        + "customer { id } " * 18
        + "...A } fragment A on Query { customer { id } ... { node(id: 1) { id } nodes }}"
    )
    assert refusal(text) == {"limit": "root fields", "value": 21, "maximum": 20}


def test_directives_count_wherever_they_stand() -> None:
    text = "query Q($x: Int @a) @b { ...F @c ... @d { id @e } } fragment F on Query @f { id" + " @g" * 44 + " }"
    check_shape(parse(text), Limits())
    assert refusal(text.replace("@e", "@e @e"))["value"] == 51


def test_introspection_has_its_own_bound() -> None:
    check_shape(parse(get_introspection_query(input_value_deprecation=True, specified_by_url=True)), Limits())
    text = "{ __schema { " + "queryType { ofType { " * 10 + "name" + " } }" * 10 + " } }"
    assert refusal(text) == {"limit": "introspection depth", "value": 22, "maximum": 20}


def test_introspection_lists_inside_one_another_multiply_and_are_bounded_also_through_fragments() -> None:
    fragment = "fragment A on __Type { fields { type { fields { name } } } }"
    text = "{ __schema { types { fields { type { ...A } } } } } " + fragment
    assert refusal(text) == {"limit": "nested introspection lists", "value": 3, "maximum": 2}


def test_fragments_that_spread_themselves_end() -> None:
    check_shape(
        parse("{ ...A } fragment A on Query { customer { id } ...B } fragment B on Query { ...A ...B ...Gone }"),
        Limits(),
    )


class Counted(tuple[SelectionNode, ...]):
    visits = 0

    def __iter__(self) -> Iterator[SelectionNode]:
        for node in super().__iter__():
            Counted.visits += 1
            yield node


def counted(text: str) -> DocumentNode:
    """Parses a document. Each visit of one of its selections increments `Counted.visits`."""

    class Counting(Visitor):
        def enter_selection_set(self, node: SelectionSetNode, *_: Any) -> None:
            object.__setattr__(node, "selections", Counted(node.selections))

    document = parse(text)
    visit(document, Counting())
    Counted.visits = 0
    return document


def doubling(fragments: int) -> str:
    """Returns a document in which each fragment spreads the next one twice.

    A naive algorithm visits 2 ** `fragments` selections.
    """
    chain = (
        f"fragment F{i} on Customer {{ owner {{ ...F{i + 1} }} owner {{ ...F{i + 1} }} }} " for i in range(fragments)
    )
    return (
        "{ customer { ...F0 } } "
        + "".join(chain)
        + f"fragment F{fragments} on Customer {{ contacts {{ nodes {{ id }} }} }}"
    )


def test_nested_fragments_take_work_linear_in_the_document() -> None:
    document = counted(doubling(20))
    selections = 2 + 20 * 4 + 3
    check_shape(document, Limits(depth=100))
    assert Counted.visits == 2 * selections  # once for what it spreads, once for its shape

    Counted.visits = 0
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    tariff = price(document, operation, SCHEMA, Limits())
    assert Counted.visits == 2 * selections
    with pytest.raises(LimitExceeded) as caught:
        tariff.cost({}, Limits())
    assert Counted.visits == 2 * selections
    assert caught.value.details == {"limit": "nodes", "value": 2**20 * 20, "maximum": 100_000}


def test_a_long_chain_of_fragments_needs_no_recursion() -> None:
    chain = "".join(f"fragment F{i} on Customer {{ owner {{ ...F{i + 1} }} }} " for i in range(3_000))
    text = "{ customer { ...F0 } } " + chain + "fragment F3000 on Customer { id }"
    assert refusal(text)["value"] == 3_002


CONTACTS = "contacts { nodes { id } }"
TEN = " fragment A on Customer { contacts(first: 10) { nodes { id } } }"
PAGE = "query ($n: Int) { customers(first: $n) { nodes { id } } }"
BULK = "mutation ($i: Bulk!) { customerBulkCreate(input: $i) { results { " + CONTACTS + " } } }"


@pytest.mark.parametrize(
    ("text", "variables", "expected"),
    [
        ("{ customer { id owner { tags } } }", {}, (0, 0)),
        ("{ customers { nodes { id } } }", {}, (1, 20)),
        ("{ customers(first: 5) { nodes { contacts(last: 3) { nodes { id } } } } }", {}, (1 + 5, 5 + 15)),
        ("{ customers(first: 100000) { nodes { id } } }", {}, (1, 100)),
        ("{ customers(first: -1) { nodes { id } } }", {}, (1, 1)),
        ("{ customers(first: null, last: 4) { nodes { id } } }", {}, (1, 4)),
        ("{ customers(first: 3, last: 4) { nodes { id } } }", {}, (1, 4)),
        (PAGE, {}, (1, 20)),
        (PAGE, {"n": None}, (1, 20)),
        (PAGE, {"n": 30}, (1, 30)),
        (PAGE, {"n": 0}, (1, 1)),
        (PAGE, {"n": 10**9}, (1, 100)),
        (PAGE, {"n": "many"}, (1, 100)),
        (PAGE, {"n": True}, (1, 100)),
        (PAGE.replace("Int", "Int = 9"), {}, (1, 9)),
        ("{ node(id: 1) { ... on Contact { " + CONTACTS + " } } }", {}, (1, 7)),  # the schema's own default
        ("{ nodes(ids: [1, 2, 3]) { ... on Customer { " + CONTACTS + " } } }", {}, (3 + 3, 60)),
        ("query ($i: [ID!]!) { nodes(ids: $i) { ...A } }" + TEN, {"i": [1] * 4}, (4 + 4, 40)),
        ("query ($i: [ID!]!) { a: nodes(ids: $i) { id } b: nodes(ids: $i) { id } }", {"i": [1] * 100}, (200, 0)),
        ("{ nodes(ids: 1) { id } }", {}, (1, 0)),
        ("{ nodes(ids: []) { id } }", {}, (0, 0)),
        ("{ a: customers(first: 2) { nodes { ...A } } b: customers(first: 3) { nodes { ...A ...A } } }" + TEN,
            {}, (2 + 5, 5 + 50)),
        ("mutation { a: customerCreate { customer { " + CONTACTS + " } } b: customerCreate { customer { id } } }",
            {}, (21, 20)),
        ("mutation { ...M } fragment M on Mutation { a: customerCreate { customer { id } } }", {}, (10, 0)),
        (BULK, {"i": {"rows": [1] * 50}}, (10 + 49 * 5 + 50, 1000)),
        (BULK.replace("$i)", "{rows: [1, 2]})").replace("($i: Bulk!)", ""), {}, (10 + 5 + 2, 40)),
        (BULK.replace("$i)", "{rows: [1, $r]})").replace("$i: Bulk!", "$r: ID!"), {"r": 2}, (10 + 5 + 2, 40)),
        ("{ __typename }", {}, (0, 0)),
        ("{ __schema { queryType { name } } }", {}, (1, 0)),
    ],
)  # fmt: skip
def test_cost_and_nodes(text: str, variables: dict[str, Any], expected: tuple[int, int]) -> None:
    assert cost(text, variables) == Cost(*expected)


LINKS = "mutation ($i: Bulk!) { customerBulkCreate(input: $i) { customer { id } } }"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, 10),
        ({}, 10),
        ("text", 10),
        ({"rows": []}, 10),
        ({"rows": {"targets": [1, 2, 3]}}, 13),  # a single value in place of a list
        ({"rows": [{"name": "x"}]}, 10),
        ({"rows": [{"targets": [{"id": 1}] * 34}] * 100}, 10 + 99 * 5 + 3_400),
        ({"rows": [{"name": "x"}] * 500}, 10 + 499 * 5),
        ({"customerIds": [1] * 300, "where": {"id": {"in": [1] * 300}}}, 310),
        ({"lines": [{"parts": [1, 2]}, {"parts": [3, [4]]}]}, 10 + 2 + 2 + 2 + 1),
    ],
)
def test_a_mutation_costs_what_it_writes(given: object, expected: int) -> None:
    assert cost(LINKS, {"i": given}) == (expected, 0)


def test_a_normal_import_fits_in_the_bucket_and_many_nested_rows_do_not_fit_in_an_operation() -> None:
    limits = Limits()
    assert 19 * cost(LINKS, {"i": {"rows": [{"name": "x"}] * 500}})[0] < limits.bucket
    with pytest.raises(LimitExceeded, match=r"limit of cost: \d+, where 5000 are allowed"):
        cost(LINKS, {"i": {"rows": [{"targets": [{"id": 1}] * 34}] * 190}})


def test_the_rows_are_counted_until_the_cost_is_exceeded() -> None:
    counted = 0

    class Counted(list[Any]):
        def __iter__(self) -> Iterator[Any]:
            nonlocal counted
            counted += 1
            return super().__iter__()

    fields = " ".join(f"f{n}: customerBulkCreate(input: $i) {{ customer {{ id }} }}" for n in range(20))
    with pytest.raises(LimitExceeded, match="limit of cost"):
        cost(f"mutation ($i: Bulk!) {{ {fields} }}", {"i": {"items": Counted([[]] * 4_000)}})
    assert counted == 2
    with pytest.raises(LimitExceeded, match="limit of cost"):
        cost(LINKS, {"i": {"after": Counted([[]] * 10), "before": [[]] * 5_001}})
    assert counted == 2


def test_cost_and_nodes_are_bounded() -> None:
    inner = "contacts(first: 50) { nodes { contacts(first: 1) { nodes { id } } } }"
    text = "{ customers(first: 100) { nodes { " + inner + " } } }"
    roomy = Limits(cost=5_101)
    assert cost(text, limits=roomy) == (1 + 100 + 5_000, 100 + 5_000 + 5_000)
    with pytest.raises(LimitExceeded, match=r"limit of cost: 5101, where 5000 are allowed"):
        cost(text)
    with pytest.raises(LimitExceeded, match=r"limit of nodes: 10100, where 10099 are allowed"):
        cost(text, limits=Limits(cost=5_101, nodes=10_099))


def test_a_bucket_empties_and_fills_up_again() -> None:
    moment = 100.0
    throttle = Throttle(Limits(bucket=100, bucket_refill=10), clock=lambda: moment)
    assert throttle.take("ann", 60) == 40
    assert throttle.take("bob", 1) == 99
    assert throttle.take(None, 1_000) == 100
    with pytest.raises(Throttled) as caught:
        throttle.take("ann", 55)
    assert caught.value.extensions == {"code": "THROTTLED", "requested": 55, "remaining": 40, "retryAfter": 1.5}
    moment += 1.5
    assert throttle.take("ann", 55) == 0
    moment += 1_000
    assert throttle.take("ann", 1) == 99


def test_the_number_of_buckets_is_bounded() -> None:
    throttle = Throttle(Limits(bucket=100, callers=2), clock=lambda: 0.0)
    for caller in ("ann", "bob", "ann", "cid"):
        throttle.take(caller, 10)
    assert list(throttle._buckets._entries) == ["ann", "cid"]
    assert throttle.take("ann", 0) == 80
    assert throttle.take("bob", 0) == 100
