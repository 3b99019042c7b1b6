"""The price of filters: ordinary filters are free, and filters that read many rows cost more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from graphql import ArgumentNode, OperationDefinitionNode, Visitor, parse, print_ast, visit
from graphql.language.visitor import REMOVE

import models
from core.errors import LimitExceeded
from models.dialect.base import Database
from resolvers import registry
from schema.execution.cost import price
from schema.execution.limits import Limits
from schema.execution.where_price import FREE, weight_of
from schema.graph import build
from tests.factories import Make
from tests.graph import Graph, gid

ROOT = Path(__file__).resolve().parents[2]
LIMIT = Limits().cost


def of(model: type[models.Row], where: object) -> int:
    return weight_of(registry.of(model), where, LIMIT).weight


def requested(text: str, variables: dict[str, Any] | None = None) -> int:
    """The cost of an operation."""
    document = parse(text)
    operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    return price(document, operation, build()._schema, Limits()).cost(variables or {}, Limits()).requested


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, 0),
        ({"name": {"eq": "x"}}, 1),
        ({"name": {"eq": "x", "ne": "y"}, "city": {"contains": "z"}}, 4),
        ({"name": {"in": ["x"] * 99}}, 1),
        ({"name": {"in": ["x"] * 1_000}}, 11),
        ({"and": [{"name": {"eq": "x"}}, {}], "or": [{}, {}], "not": {}}, 6),
        ({"and": {"name": {"eq": "x"}}}, 2),
        ({"owner": {"team": {"name": {"eq": "x"}}}}, 3),
        ({"contacts": {"some": {}}}, 5),
        ({"contacts": {"some": {}, "none": {"fullName": {"eq": "x"}}}}, 15),
        ({"opportunities": {"some": {"lines": {"every": {"quantity": {"eq": "1"}}}}}}, 5 + 25 + 25),
        ({"owner": {"fullName": {"eq": "x"}, "ownedCustomers": {"some": {}}}}, 1 + 1 + 1_000),
        ({"tags": {"some": {"customers": {"some": {}}}}}, 5 + 5 * 1_000),
        ("nothing", 0),
        ({"contacts": None, "owner": 5, "and": [None, 7]}, 3),
    ],
)
def test_the_weight_of_a_filter(where: object, expected: int) -> None:
    if isinstance(where, dict) and "owner" in where and isinstance(where["owner"], dict):
        owner = where["owner"]
        if "ownedCustomers" in owner:  # by whatever name the relation has
            owner[_name_of_inverse(models.Employee, "Customer")] = owner.pop("ownedCustomers")
    if isinstance(where, dict) and "tags" in where:
        where["tags"]["some"] = {_name_of_inverse(models.Tag, "Customer"): {"some": {}}}
    assert of(models.Customer, where) == expected


def _name_of_inverse(model: type[models.Row], target: str) -> str:
    many = registry.of(model).description.to_many
    return next(name for name, relation in many.items() if relation.target == target)


def test_weighing_stops_at_the_limit() -> None:
    class Counted(dict[str, Any]):
        visits = 0

        def items(self) -> Any:
            Counted.visits += 1
            return super().items()

    where = {"or": [Counted(name={"eq": "x"}) for _ in range(100_000)]}
    assert of(models.Customer, where) > LIMIT
    assert Counted.visits == 0
    chain: Any = {}
    for _ in range(100_000):
        chain = Counted({"not": chain})
    assert of(models.Customer, chain) > LIMIT
    assert Counted.visits <= LIMIT + 1


FANNED = '{stage: {opportunities: {none: {stage: {opportunities: {some: {name: {eq: "x"}}}}}}}}'
OPPORTUNITIES = f"opportunities(where: {FANNED}) {{ totalCount }}"
CONTACTED = ", ".join(['{contacts: {some: {email: {eq: "x"}}}}'] * 100)


@pytest.mark.parametrize(
    "query",
    [
        "{ " + " ".join(f"a{n}: {OPPORTUNITIES}" for n in range(20)) + " }",
        f"{{ {OPPORTUNITIES} }}",
        f"{{ opportunities(where: {{and: [{{or: [{{not: {FANNED}}}]}}]}}) {{ totalCount }} }}",
        f"{{ customers(first: 1) {{ nodes {{ {OPPORTUNITIES} }} }} }}",
        f"{{ customers(first: 1) {{ nodes {{ ...C }} }} }} fragment C on Customer {{ {OPPORTUNITIES} }}",
        "{ customers(first: 6) { nodes { contacts(where: {customer: {owner: {OWNED: {some: {}}}}})"
        " { totalCount } } } }",
        f"{{ customers(first: 6) {{ nodes {{ children(where: {{or: [{CONTACTED}]}}) {{ totalCount }} }} }} }}",
    ],
    ids=["found", "one", "junctions", "nested", "fragment", "parents", "or"],
)
async def test_a_filter_that_multiplies_is_refused_before_sql(query: str, graph: Graph, database: Database) -> None:
    await graph("{ viewer { id } }")
    query = query.replace("OWNED", _name_of_inverse(models.Employee, "Customer"))
    query = query.replace("children", _name_of_inverse(models.Customer, "Customer"))
    with database.recording() as statements:
        error = await graph.error(query)
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "cost")
    assert [one.sql for one in statements if 'FROM "opportunity"' in one.sql or 'FROM "contact"' in one.sql] == []
    assert await graph("{ __typename }") == {"__typename": "Query"}


def test_a_search_of_many_words_is_priced() -> None:
    searched = " ".join(f'a{n}: customers(search: "{"a " * 99}") {{ totalCount }}' for n in range(5))
    assert requested(f"{{ {searched} }}") == 5 * (1 + 2 * 99 - FREE)
    assert requested('{ customers(search: "feinkost tub") { totalCount } }') == 1


async def test_a_filter_in_variables_is_priced_as_a_literal_is(graph: Graph) -> None:
    some: dict[str, Any] = {"stage": {"opportunities": {"some": {"stage": {"opportunities": {"some": {}}}}}}}
    for query, variables in (
        ("query ($w: OpportunityWhere) { opportunities(where: $w) { totalCount } }", {"w": some}),
        ("query ($w: StageWhere) { opportunities(where: {stage: $w}) { totalCount } }", {"w": some["stage"]}),
        (
            "query ($w: [OpportunityWhere!]) { opportunities(where: {or: $w}) { totalCount } }",
            {"w": [{"name": {"eq": "x"}}, some]},
        ),
        (
            "query ($w: OpportunityWhere = {stage: {opportunities: {some: {stage: {opportunities: {some: {}}}}}}})"
            " { opportunities(where: $w) { totalCount } }",
            {},
        ),
    ):
        error = await graph.error(query, **variables)
        assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "cost")


async def test_filters_of_mutations_and_webhooks_are_priced(graph: Graph, make: Make) -> None:
    id = gid(models.Contract, await make(models.Contract))
    tag = _name_of_inverse(models.Tag, "Customer")
    where: dict[str, Any] = {"tags": {"some": {tag: {"some": {"name": {"eq": "x"}}}}}}
    error = await graph.error(
        "mutation ($i: ContractAddCustomersInput!) { contractAddCustomers(input: $i) { userErrors { code } } }",
        i={"id": id, "where": where},
    )
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "cost")
    selection = f"... on Opportunity {{ stage {{ {OPPORTUNITIES} }} }}"
    refused = await graph.ask(
        "mutation ($i: WebhookCreateInput!) { webhookCreate(input: $i) { userErrors { field message } } }",
        i={"name": "W", "url": "https://example.com/", "entityTypes": ["OPPORTUNITY"], "selection": selection},
    )
    (problem,) = refused["data"]["webhookCreate"]["userErrors"]
    assert problem["field"] == ["input", "selection"]
    assert "limit of cost" in problem["message"]


def test_the_filter_of_a_subscription_is_priced() -> None:
    text = "subscription ($w: ActivityUpdateWhere) { activityUpdates(where: $w) { cursor } }"
    assert requested(text, {"w": {"customers": ["x"] * 200}}) == 0
    assert requested(text, {"w": {"customers": ["x"] * 10_000}}) == 101 - FREE


IN = {"name": {"in": ["x"] * 1_000}}


@pytest.mark.parametrize(
    ("text", "most", "where"),
    [
        ("customers(where: $w) { totalCount }", 10, {"and": [{"name": {"ne": str(n)}} for n in range(25)]}),
        ("customers(where: $w) { totalCount }", 12, IN),
        ("customers(where: {or: [$w, $w, $w]}) { totalCount }", 3, IN),
        ('customers(search: "a b c d e") { totalCount }', 100, {}),
        ("customers(where: {subsidiaries: {some: $w}}) { totalCount }", 11, IN),
        ("customers(first: 1) { nodes { subsidiaries(where: $w) { totalCount } } }", 12, IN),
        ("...F", 12, IN),
    ],
)
def test_the_conditions_of_all_filters_of_an_operation_are_limited(text: str, most: int, where: object) -> None:
    # Each condition takes time before the database is queried, even if few rows match it.
    requested(operation(most, text), {"w": where})
    with pytest.raises(LimitExceeded) as caught:
        requested(operation(most + 1, text), {"w": where})
    assert caught.value.details["limit"] == "conditions"


def operation(number: int, text: str) -> str:
    """Returns a query that selects a field, or spreads the fragment F, `number` times.

    `text`: the selection of the field, or "...F" for the fragment.
    """
    if text == "...F":
        spread = " ".join(f"a{n}: node(id: 1) {{ ...F }}" for n in range(number))
        fragment = "fragment F on Customer { subsidiaries(where: $w) { totalCount } }"
        return f"query ($w: CustomerWhere) {{ {spread} }} {fragment}"
    return "query ($w: CustomerWhere) { " + " ".join(f"a{n}: {text}" for n in range(number)) + " }"


SAW = "\ufdfa"
"""A character that folds into 18 characters."""
LONG = {"name": {"eq": SAW * 1_000, "ne": SAW * 1_000}}


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, 0),
        ({"name": {"eq": SAW * 30}}, 30),
        ({"name": {"in": ["x" * 30, SAW * 7, "x" * 30]}}, 7 + 3),
        ({"name": {"contains": "x" * 100, "startsWith": SAW}}, 5 + 50 + 1),
        ({"name": {"contains": "中" * 900}}, 900 + 100),
        ({"name": {"in": [SAW * 1_000, SAW * 1_001]}}, 1_000),  # the second is refused before it is folded
        ({"phone": {"in": ["+49 171 2312345"] * 20, "ne": SAW}}, 21 * 25 + 15 + 1),
        ({"email": {"in": ["someone.else@example.com"] * 100}}, 100 * 4 + 120),
        ({"website": {"eq": "example.com"}}, 4),
        ({"birthDate": {"eq": "1990-01-01"}}, 4),
        ({"version": {"in": [1, 2, 3]}, "createdAt": {"gte": {"ago": "P1D"}}}, 0),
        ({"and": {"not": {"owner": {"team": {"name": {"eq": SAW}}}}}}, 1),
        ({"contacts": {"some": {"fullName": {"eq": SAW}}, "none": {"phone": {"eq": SAW}}}}, 1 + 26),
    ],
)  # fmt: skip
def test_the_characters_of_a_filter(where: object, expected: int) -> None:
    assert weight_of(registry.of(models.Customer), where, LIMIT).characters == expected


@pytest.mark.parametrize(
    ("text", "most", "where"),
    [
        ("customers(where: $w) { totalCount }", 6, LONG),
        ("customers(where: $w) { totalCount }", 3, {"phone": {"in": ["+49 171 23123456"] * 150}}),
        ("customers(where: {or: [$w, $w, $w]}) { totalCount }", 2, LONG),
        (f'customers(search: "{SAW * 199}") {{ totalCount }}', 40, {}),
        (f'customers(where: {{name: {{eq: "{SAW * 1_000}"}}}}) {{ totalCount }}', 12, {}),
        ("customers(where: {subsidiaries: {some: $w}}) { totalCount }", 6, LONG),
        ("customers(first: 1) { nodes { subsidiaries(where: $w) { totalCount } } }", 6, LONG),
        ("...F", 6, LONG),
    ],
)
def test_the_characters_of_all_filters_of_an_operation_are_limited(text: str, most: int, where: object) -> None:
    # One text in a variable is folded wherever the variable is used.
    requested(operation(most, text), {"w": where})
    with pytest.raises(LimitExceeded) as caught:
        requested(operation(most + 1, text), {"w": where})
    assert caught.value.details["limit"] == "characters"


def test_the_characters_of_filters_are_priced() -> None:
    text = "customers(where: $w) { totalCount }"
    assert requested(operation(1, text), {"w": {"name": {"eq": SAW * 1_000}}}) == 1
    assert requested(operation(1, text), {"w": {"name": {"eq": SAW * 1_000}, "city": {"eq": SAW * 80}}}) == 1 + 2
    assert requested(operation(12, text), {"w": {"name": {"eq": SAW * 1_000}}}) == 12 + 11_000 // 40
    emails = [f"someone.of.that.name.{n}@example.com" for n in range(100)]
    assert requested(operation(1, text), {"w": {"email": {"in": emails}}}) == 1
    names = [f"Müller und Söhne {n}" for n in range(50)]
    assert requested(operation(1, text), {"w": {"name": {"in": names}}}) == 1


async def test_the_texts_that_a_mutation_writes_are_priced(graph: Graph) -> None:
    text = "mutation ($i: CustomerBulkCreateInput!) { customerBulkCreate(input: $i) { userErrors { code } } }"

    async def cost(name: str, rows: int) -> Any:
        given = [{"name": name, "kind": "COMPANY"} for _ in range(rows)]
        answer = await graph.ask(text, i={"rows": given, "policy": "ALL_OR_NOTHING"})
        return answer["extensions"]["cost"]["requested"] - 10 - Limits().row_cost * (rows - 1)

    assert await cost("中" * 100, 10) == 0
    assert await cost(SAW * 100, 100) == 0
    assert await cost(SAW * 150, 100) == 50
    assert await cost("x" * 2_000, 101) == 1
    query = "query ($w: CustomerWhere, $no: String) { customers(where: $w, after: $no) { totalCount } }"
    assert requested(query, {"no": SAW * 50_000}) == 1


@pytest.mark.parametrize(
    ("name", "expected"), [("q1", 81), ("q2", 4), ("q3", 1), ("q4", 1 + 20 + 100), ("q5", 0), ("total", 1)]
)
def test_the_queries_of_the_benchmark_cost_what_their_lists_cost(name: str, expected: int) -> None:
    assert requested((ROOT / "bench" / "queries" / f"{name}.graphql").read_text()) == expected


class _Unfiltered(Visitor):
    """An AST visitor that removes the argument `where` from all fields."""

    def enter_argument(self, node: ArgumentNode, *_args: object) -> object:
        return REMOVE if node.name.value == "where" else None


def test_the_filters_of_the_documentation_are_free() -> None:
    snippets = [part.split("```")[0] for part in (ROOT / "docs" / "graph.md").read_text().split("```graphql\n")[1:]]
    filtered = [text for text in snippets if "where:" in text]
    assert len(filtered) >= 4
    for text in filtered:
        assert requested(text) == requested(print_ast(visit(parse(text), _Unfiltered()))), text
