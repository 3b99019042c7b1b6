"""Tests that sensitive values are encrypted in the event log, in stored responses and in deliveries."""

from __future__ import annotations

import json

from core.settings import Settings
from models.dialect.base import Database
from tests.graph import Graph
from tests.proofs.test_at_rest import stored_bytes
from tests.webhooks.conftest import Hooks
from tests.webhooks.receiver import Receiver
from tests.webhooks.test_sending import Start

PHONE, EMAIL = "+49 30 99887766", "sentinel@example.com"
READABLE = ("99887766", "sentinel", "SENTINEL")
CREATE = """mutation ($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id phone email streetLine birthDate } userErrors { message } }
}"""
HISTORY = "query ($id: ID!) { customer(id: $id) { phone history { nodes { changes { field after } } } } }"


async def test_copies_are_sealed_and_go_with_their_key(
    hooks: Hooks, graph: Graph, settings: Settings, database: Database, receiver: Receiver, start: Start
) -> None:
    hook = await hooks.create(selection="... on Customer { phone email streetLine birthDate }")
    given = {"kind": "PERSON", "name": "Plain name", "phone": PHONE, "email": EMAIL, "birthDate": "1990-04-23"}
    body = {"query": CREATE, "variables": {"input": {**given, "streetLine": "SENTINEL Street 1"}}}
    answers = [await graph.http.post("/graphql", json=body, headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert answers[0].content == answers[1].content
    customer = answers[0].json()["data"]["customerCreate"]["customer"]
    assert (customer["phone"], customer["email"]) == (PHONE, EMAIL)
    async with start():
        await hooks.settled(hook, 1)
    assert json.loads(receiver.accepted[0].body)["data"]["node"]["phone"] == PHONE
    stored = await stored_bytes(settings)
    assert stored.count(b"Plain name") > 0
    for readable in (*READABLE, "1990-04-23"):
        assert stored.count(readable.encode()) == 0, readable

    async def told() -> object:
        found = (await graph(HISTORY, id=customer["id"]))["customer"]["history"]["nodes"]
        return {change["field"]: change["after"] for change in found[-1]["changes"]}.get("phone")

    assert await told() == PHONE
    async with database.transaction() as transaction:
        await transaction.client.execute_script("DELETE FROM data_key WHERE entity = 'Customer'")
    assert await told() is None
    erased = await graph.http.post("/graphql", json=body, headers={"Idempotency-Key": "k"})
    assert [error["extensions"]["code"] for error in erased.json()["errors"]] == ["NOT_FOUND"]
    assert PHONE not in erased.text
