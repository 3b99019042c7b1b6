"""Tests of custom fields and API keys: a field does not exist for API keys until it is opened to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.platform import ApiScope
from resolvers import access
from resolvers.access.scopes import Grant
from resolvers.webhooks.payload import PayloadFailed
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.events.serving import served
from tests.graph import Graph
from tests.unchanged import unchanged

SCOPES = ["CUSTOMERS_READ", "CUSTOMERS_WRITE"]
VALUES = "customFields { ... on CustomTextValue { name text } }"
NAMED = 'customFields(names: ["%s"]) { ... on CustomTextValue { name text } }'
HISTORY = "history { nodes { version changes { field before after } } }"
EVENTS = "subscription { events(entityTypes: [CUSTOMER]) { node { ... on Customer { %s } } changes { field after } } }"


@pytest.fixture
async def customer(graph: Graph) -> str:
    """Defines the fields `open` and `closed`, and creates a customer with a value of each."""
    for name in ("open", "closed"):
        await graph.done(
            "customFieldCreate", entity="CUSTOMER", name=name, label=name, type="TEXT", apiKeys=name == "open"
        )
    row = await graph.done("customerCreate", kind="COMPANY", name="Ares", customFields=given("open", "closed"))
    return str(row["id"])


@pytest.fixture
async def key(graph: Graph) -> Graph:
    """A client with an API key that may read and write all customers."""
    _, secret = await created(graph, scopes=SCOPES)
    return with_token(graph, secret)


def given(*names: str, text: str = "first") -> list[dict[str, Any]]:
    return [{"name": name, "text": text} for name in names]


def custom(changes: Sequence[dict[str, Any]]) -> list[str]:
    return [one["field"] for one in changes if one["field"].startswith("customFields.")]


@pytest.mark.parametrize("also", ["", "history(first: 1) { totalCount }"], ids=["plan", "loaders"])
async def test_reads(graph: Graph, key: Graph, customer: str, also: str) -> None:
    query = f"query($id: ID!) {{ customer(id: $id) {{ {VALUES} {also} }} }}"
    assert (await graph(query, id=customer))["customer"]["customFields"] == given("open", "closed")
    assert (await key(query, id=customer))["customer"]["customFields"] == given("open")
    for name in ("closed", "nothing"):
        error = await key.error(f"query($id: ID!) {{ customer(id: $id) {{ {NAMED % name} {also} }} }}", id=customer)
        assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize("selection", ["nodes { id }", "nodes { id history(first: 1) { totalCount } }", "totalCount"])
@pytest.mark.parametrize(
    "argument",
    [
        'where: {customField: {name: "%s", text: {eq: "first"}}}',
        'where: {not: {customField: {name: "%s", text: {isNull: true}}}}',
        'orderBy: [{customField: "%s"}]',
    ],
)
async def test_filters_and_orders(graph: Graph, key: Graph, customer: str, argument: str, selection: str) -> None:
    query = "{ customers(%s) { %s } }"
    for client, name in ((graph, "open"), (graph, "closed"), (key, "open")):
        found = (await client(query % (argument % name, selection)))["customers"]
        assert found.get("totalCount", 1) == 1
        assert [row["id"] for row in found.get("nodes", [{"id": customer}])] == [customer]
    if argument.startswith("orderBy") and selection == "totalCount":
        return  # nothing is ordered
    errors = []
    for name in ("closed", "nothing"):
        error = await key.error(query % (argument % name, selection))
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        errors.append(error["message"].replace(name, ""))
    assert errors[0] == errors[1]


async def test_writes(graph: Graph, key: Graph, customer: str, database: Database) -> None:
    missing = [("input.customFields.0.name", "NOT_FOUND")]
    await key("{ customers { totalCount } }")  # the first use of a key is noted in its row
    async with unchanged(database):
        for name in ("closed", "nothing"):
            values = given(name, text="second")
            assert await key.refused("customerUpdate", id=customer, customFields=values) == missing
            assert await key.refused("customerCreate", kind="COMPANY", name="New", customFields=values) == missing
            removed = [{"name": name, "text": None}]
            assert await key.refused("customerUpdate", id=customer, customFields=removed) == missing
    changed = await key.done("customerUpdate", VALUES, id=customer, customFields=given("open", text="second"))
    assert changed["customFields"] == given("open", text="second")
    query = f"query($id: ID!) {{ customer(id: $id) {{ {VALUES} }} }}"
    both = [*given("open", text="second"), *given("closed")]
    assert (await graph(query, id=customer))["customer"]["customFields"] == both


async def test_histories(graph: Graph, key: Graph, customer: str) -> None:
    query = f"query($id: ID!) {{ customer(id: $id) {{ {HISTORY} }} }}"
    for client, names in ((graph, ["customFields.closed", "customFields.open"]), (key, ["customFields.open"])):
        (entry,) = (await client(query, id=customer))["customer"]["history"]["nodes"]
        assert sorted(custom(entry["changes"])) == names


async def test_events(graph: Graph, customer: str, settings: Settings) -> None:
    _, secret = await created(graph, scopes=SCOPES)
    async with served(settings) as live, live.socket(secret) as socket:
        await socket.subscribe(EVENTS % VALUES)
        await live.until_live(1)
        await graph.done("customerUpdate", id=customer, customFields=given("open", "closed", text="second"))
        event = await socket.next()
    assert event["node"]["customFields"] == given("open", text="second")
    assert event["changes"] == [{"field": "customFields.open", "after": "second"}]


async def test_webhooks(customer: str, settings: Settings, database: Database) -> None:
    grant = Grant(new_id(), 1, 0, frozenset({ApiScope.CUSTOMERS_READ}), (), everything=True)
    viewer, selections = access.Viewer(None, "Key", None, grant=grant), Selections(build(), database, settings)
    node = await selections.node(viewer, customer, f"... on Customer {{ {VALUES} }}")
    assert node.value == {"customFields": given("open")}
    with pytest.raises(PayloadFailed):
        await selections.node(viewer, customer, f"... on Customer {{ {NAMED % 'closed'} }}")


async def test_definitions(graph: Graph, key: Graph, customer: str) -> None:
    query = "{ customFields { totalCount nodes { id } } }"
    assert (await graph(query))["customFields"]["totalCount"] == 2
    assert await key(query) == {"customFields": {"totalCount": 0, "nodes": []}}


async def test_a_field_that_is_closed_again(graph: Graph, key: Graph, customer: str) -> None:
    (field,) = (await graph('{ customFields(where: {name: {eq: "open"}}) { nodes { id } } }'))["customFields"]["nodes"]
    await graph.done("customFieldUpdate", id=field["id"], apiKeys=False)
    query = f"query($id: ID!) {{ customer(id: $id) {{ {VALUES} {HISTORY} }} }}"
    shown = (await key(query, id=customer))["customer"]
    assert shown["customFields"] == []
    assert custom(shown["history"]["nodes"][0]["changes"]) == []
