"""Tests of creating webhooks: which inputs are refused, and what is never shown."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged
from tests.webhooks.conftest import Hooks

GOOD: dict[str, Any] = {
    "name": "Partner",
    "url": "https://Example.com/hook?x=1",
    "entityTypes": ["CUSTOMER", "SALES_RECORD"],
    "selection": "... on Customer { name }",
}
SHOWN = "webhook { id version name url entityTypes changedFields selection strictOrder active caller disabledReason }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Returns settings that forbid private addresses as targets, as in production."""
    from dataclasses import replace

    return replace(settings, webhook_private_targets=False)


async def test_a_secret_is_shown_once(hooks: Hooks, graph: Graph) -> None:
    payload = await hooks.mutate("webhookCreate", f"{SHOWN} secret", **GOOD)
    secret, made = payload["secret"], payload["webhook"]
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 24
    id = made.pop("id")
    viewer = (await graph("{ viewer { id } }"))["viewer"]["id"]
    assert made == {
        **GOOD,
        "url": "https://example.com/hook?x=1",
        "version": 1,
        "changedFields": [],
        "strictOrder": False,
        "active": True,
        "caller": viewer,
        "disabledReason": None,
    }
    history = "history { nodes { changes { field before after } } }"
    whole = await graph(f"query($id: ID!) {{ webhook(id: $id) {{ name url {history} }} }}", id=id)
    assert secret not in json.dumps(whole)
    assert not {one["field"] for one in whole["webhook"]["history"]["nodes"][0]["changes"]} & {
        "secret",
        "previousSecret",
    }
    error = await graph.error("query($id: ID!) { webhook(id: $id) { secret } }", id=id)
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    rotated = await hooks.mutate("webhookSecretRotate", "webhook { version } secret", id=id, expectedVersion=1)
    assert rotated["secret"] not in (None, secret)
    assert rotated["webhook"]["version"] == 2
    stale = await hooks.mutate("webhookSecretRotate", "webhook { version } secret", id=id, expectedVersion=1)
    assert (stale["secret"], stale["userErrors"][0]["code"]) == (None, "CONFLICT")


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"url": "https://user:word@example.com/"}, "url", "credentials"),
    ({"url": "https://user@example.com/"}, "url", "credentials"),
    ({"url": "http://example.com/"}, "url", "https"),
    ({"url": "ftp://example.com/"}, "url", "https"),
    ({"url": "file:///etc/passwd"}, "url", "https"),
    ({"url": "example.com"}, "url", "https"),
    ({"url": "https://10.0.0.1/"}, "url", "public"),
    ({"url": "https://[::1]/"}, "url", "public"),
    ({"url": "https://localhost/"}, "url", "public"),
    ({"url": "https://example.com/#part"}, "url", "fragment"),
    ({"url": "https://example.com:22/"}, "url", "port"),
    ({"selection": "... on Customer { nothing }"}, "selection", "Cannot query field 'nothing'"),
    ({"selection": "... on Customer { name"}, "selection", "Syntax Error"),
    ({"selection": "id } customers { nodes { id }"}, "selection", "Syntax Error"),
    ({"selection": "id } query Other { viewer { id }"}, "selection", "only the fields of the selection"),
    ({"selection": "... F } fragment F on Customer { name"}, "selection", "only the fields of the selection"),
    ({"selection": "... on Customer { contacts(first: $n) { nodes { id } } }"}, "selection", "$n"),
    ({"selection": "name"}, "selection", "Cannot query field 'name' on type 'Node'"),
    (
        {"selection": "... on Customer { a: contacts(first: 100) { nodes { activities(first: 100) { nodes { id } } } }"}
        | {"name": "costly"},
        "selection",
        "",
    ),
    ({"changedFields": ["Customer.lifecycle", "Customer.nothing"]}, "changedFields.1", "Customer.nothing"),
    ({"changedFields": ["passwordHash"]}, "changedFields.0", "passwordHash"),
    ({"changedFields": ["a,b"]}, "changedFields.0", "a,b"),
    ({"entityTypes": []}, "entityTypes", "must"),
    ({"name": " "}, "name", "must"),
]


@pytest.mark.parametrize(("wrong", "field", "says"), WRONG, ids=[json.dumps(wrong)[:60] for wrong, _, _ in WRONG])
async def test_wrong_endpoints_are_refused(
    hooks: Hooks, database: Database, wrong: dict[str, Any], field: str, says: str
) -> None:
    made = await hooks.mutate("webhookCreate", "webhook { id }", **GOOD)
    async with unchanged(database):
        for mutation, given in (
            ("webhookCreate", {**GOOD, **wrong}),
            ("webhookUpdate", {"id": made["webhook"]["id"], **wrong}),
        ):
            payload = await hooks.mutate(mutation, "webhook { id }", **given)
            assert payload["webhook"] is None
            [error] = payload["userErrors"]
            assert error["field"] == ["input", *field.split(".")]
            assert error["code"] in ("INVALID", "REQUIRED")
            assert says in error["message"], error["message"]


async def test_an_update_changes_what_is_given(hooks: Hooks) -> None:
    made = await hooks.mutate("webhookCreate", "webhook { id }", **GOOD, changedFields=["lifecycle"])
    id = made["webhook"]["id"]
    payload = await hooks.mutate("webhookUpdate", SHOWN, id=id, strictOrder=True, entityTypes=["TAG"])
    assert payload["webhook"]["entityTypes"] == ["TAG"]
    assert payload["webhook"]["strictOrder"] is True
    assert payload["webhook"]["changedFields"] == ["lifecycle"]
    assert payload["webhook"]["url"] == "https://example.com/hook?x=1"
    payload = await hooks.mutate("webhookUpdate", SHOWN, id=id, changedFields=None)
    assert payload["webhook"]["changedFields"] == []


@pytest.mark.parametrize("role", ["MANAGER", "SALES", "SERVICE", "MARKETING", "ANALYST"])
async def test_administrators_alone(
    hooks: Hooks, graph: Graph, make: Make, settings: Settings, database: Database, role: str
) -> None:
    made = await hooks.mutate("webhookCreate", "webhook { id }", **GOOD)
    id = made["webhook"]["id"]
    other = graph.as_employee(settings, await make(models.Employee, role=role))
    async with unchanged(database):
        theirs = Hooks(other, hooks.receiver)
        query = "mutation($i: WebhookCreateInput!) { webhookCreate(input: $i) { secret } }"
        assert (await other.error(query, i=GOOD))["extensions"]["code"] == "FORBIDDEN"
        query = "mutation($i: WebhookReplayInput!) { webhookReplay(input: $i) { replayed } }"
        replay = {"webhookId": id, "deliveryIds": []}
        assert (await other.error(query, i=replay))["extensions"]["code"] == "FORBIDDEN"
        assert (await theirs.deliveries(id))["nodes"] == []
        seen = await other("query($id: ID!) { webhook(id: $id) { id } webhooks { totalCount } }", id=id)
        assert seen == {"webhook": None, "webhooks": {"totalCount": 0}}


async def test_wrong_replays_are_refused(hooks: Hooks) -> None:
    id = (await hooks.mutate("webhookCreate", "webhook { id }", **GOOD))["webhook"]["id"]
    for given, field, code in (
        ({}, "deliveryIds", "INVALID"),
        ({"deliveryIds": [], "since": "2026-01-01T00:00:00Z"}, "deliveryIds", "INVALID"),
        ({"deliveryIds": ["x"]}, "deliveryIds.0", "INVALID"),
        ({"deliveryIds": [str(new_id())] * 1001}, "deliveryIds", "OUT_OF_RANGE"),
    ):
        payload = await hooks.mutate("webhookReplay", "replayed", webhookId=id, **given)
        [error] = payload["userErrors"]
        assert (payload["replayed"], error["field"], error["code"]) == (0, ["input", *field.split(".")], code)
    unknown = gid(models.Webhook, new_id())
    payload = await hooks.mutate("webhookReplay", "replayed", webhookId=unknown, deliveryIds=[])
    assert [(one["field"], one["code"]) for one in payload["userErrors"]] == [(["input", "webhookId"], "NOT_FOUND")]
    other = {"webhookId": id, "deliveryIds": [str(new_id())]}
    assert await hooks.mutate("webhookReplay", "replayed", **other) == {"replayed": 0, "userErrors": []}
