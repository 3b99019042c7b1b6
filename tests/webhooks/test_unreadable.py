"""Tests that deliveries continue if a value in the payload, the stored payload or the secret cannot be decrypted."""

from __future__ import annotations

import models
from core.keys import KeyRing, new_ring
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import gid
from tests.idempotency.sending import execute
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import Receiver
from tests.webhooks.test_sending import Start

OTHER = KeyRing(new_ring())
KEY = 'UPDATE "data_key" SET "wrapped"={} WHERE "entity"={} RETURNING "id"'


async def test_a_value_is_null_and_told(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    hook = await hooks.create(selection="... on Customer { name phone email }")
    id = await make(models.Customer, name="Ares", phone="+49 30 1", email="ann@example.com")
    foreign = OTHER.seal(b"+49 30 9", f"customer.phone.{id}")
    await execute(database, 'UPDATE "customer" SET "phone"={} WHERE "id"={} RETURNING "id"', foreign, id)
    async with start():
        (delivery,) = await hooks.settled(hook, 1)
    assert delivery["state"] == "DELIVERED"
    data = receiver.accepted[0].event["data"]
    assert data["node"] == {"name": "Ares", "phone": None, "email": "ann@example.com"}
    ((path, extensions),) = [(error["path"], error["extensions"]) for error in data["errors"]]
    assert (path, extensions["code"], extensions["unreadable"]) == (["node", "phone"], "INTERNAL_SERVER_ERROR", True)


async def test_a_stored_payload_is_made_again(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    hook = await hooks.create(selection="... on Customer { name phone }")
    receiver.answers = lambda received: 500
    id = await make(models.Customer, name="Ares", phone="+49 30 1")
    async with start():
        await until(lambda: any(one.row == gid(models.Customer, id) for one in receiver.attempts))
    await execute(database, KEY, OTHER.seal(b"k" * 32, "elsewhere"), "Customer")
    receiver.answers = lambda received: 204
    async with start():
        (delivery,) = await hooks.settled(hook, 1)
    assert delivery["state"] == "DELIVERED"
    assert receiver.accepted[0].event["data"]["node"] == {"name": "Ares", "phone": "+49 30 1"}


async def test_a_lost_secret_is_told_and_can_be_replaced(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    hook = await hooks.create()
    await execute(database, KEY, OTHER.seal(b"k" * 32, "elsewhere"), "Rapport")
    await make(models.Customer, name="Ares")
    async with start():
        (delivery,) = await hooks.settled(hook, 1)
    assert (delivery["state"], receiver.attempts) == ("DEAD", [])
    assert {one["error"] for one in delivery["attempts"]} == {"PAYLOAD"}
    assert "webhookSecretRotate" in delivery["attempts"][0]["detail"]
    payload = await hooks.mutate("webhookSecretRotate", "secret", id=hook)
    receiver.secrets.append(payload["secret"])
    await make(models.Customer, name="Mars")
    async with start():
        found = await hooks.settled(hook, 2)
    assert [one["state"] for one in found] == ["DEAD", "DELIVERED"]
    assert [one.event["data"]["node"]["name"] for one in receiver.accepted] == ["Mars"]
