"""Tests of deliveries: their signatures, the webhook's selection, and the events that the webhook gets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from uuid import UUID

import pytest

import models
from jobs.worker import Worker
from models.dialect.base import Database
from resolvers import registry
from resolvers.webhooks import payload
from tests.factories import Make
from tests.graph import Graph, gid
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import Receiver

Start = Callable[[], AbstractAsyncContextManager[Worker]]


async def test_a_rows_life_arrives(hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start) -> None:
    await make(models.Customer, name="Before")  # older than the endpoint
    await hooks.create()
    created = await graph.done("customerCreate", "id", kind="COMPANY", name="One")
    id = created["id"]
    async with start():
        await until(lambda: len(receiver.accepted) == 1)
        await graph.done("customerUpdate", id=id, name="Two", lifecycle="ACTIVE")
        await until(lambda: len(receiver.accepted) == 2)
        await graph.done("customerDelete", id=id)
        await until(lambda: len(receiver.accepted) == 3)
        await graph.done("customerRestore", id=id)
        await until(lambda: len(receiver.accepted) == 4)
    first, second, third, fourth = (one.event for one in receiver.accepted)
    assert [one["type"] for one in (first, second, third, fourth)] == [
        "customer.created",
        "customer.updated",
        "customer.deleted",
        "customer.restored",
    ]
    data = first["data"]
    assert set(data) == {"id", "externalId", "operation", "version", "changedFields", "cursor", "node"}
    assert (data["id"], data["operation"], data["version"]) == (id, "CREATE", 1)
    assert {"kind", "name"} <= set(data["changedFields"])
    assert data["node"] == {"id": id, "name": "One", "lifecycle": "PROSPECT", "version": 1}
    assert second["data"]["changedFields"] == ["name", "lifecycle"]
    assert second["data"]["node"] == {"id": id, "name": "Two", "lifecycle": "ACTIVE", "version": 2}
    assert (third["data"]["operation"], third["data"]["node"], third["data"]["version"]) == ("DELETE", None, 3)
    assert fourth["data"]["node"] == {"id": id, "name": "Two", "lifecycle": "ACTIVE", "version": 4}
    assert len({one.id for one in receiver.accepted}) == 4
    cursors = [one.event["data"]["cursor"] for one in receiver.accepted]
    assert len(set(cursors)) == 4
    headers = receiver.accepted[0].headers
    assert headers["content-type"] == "application/json"
    assert len(headers["webhook-signature"].split(" ")) == 1


async def test_a_deletion_tells_the_id_in_the_system_of_origin(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    """The payload has the external id of the deleted row, or null.

    Rows that the deleted row owns have payloads of their own.
    """
    await hooks.create(entityTypes=["CUSTOMER", "CONTACT", "CUSTOMER_ASSIGNMENT", "ACTIVITY", "TAG", "EMPLOYEE"])
    customer = await make(models.Customer, external_id="erp:1")
    await make(models.Contact, customer_id=customer, external_id="erp:1/contact")
    await make(models.CustomerAssignment, customer_id=customer, external_id="erp:1/assigned")
    task = await make(models.Activity, external_id="erp:task", targets=[("customer_id", customer)])
    tag, employee = await make(models.Tag), await make(models.Employee, external_id="erp:who")
    for one, id in (("activity", task), ("customer", customer), ("tag", tag), ("employee", employee)):
        await graph.done(f"{one}Delete", id=str(id))
    async with start():
        await until(lambda: sum(one.event["type"].endswith(".deleted") for one in receiver.accepted) == 6)
    deleted = [one.event for one in receiver.accepted if one.event["type"].endswith(".deleted")]
    assert {(one["type"], one["data"]["externalId"], one["data"]["node"]) for one in deleted} == {
        ("activity.deleted", "erp:task", None),
        ("customer.deleted", "erp:1", None),
        ("contact.deleted", "erp:1/contact", None),
        ("customer_assignment.deleted", "erp:1/assigned", None),
        ("tag.deleted", None, None),
        ("employee.deleted", "erp:who", None),
    }
    created = {one.event["data"]["externalId"] for one in receiver.accepted if one.event["type"].endswith(".created")}
    assert created >= {"erp:1", "erp:1/contact", "erp:task", None}


async def test_only_what_is_asked_for(hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start) -> None:
    id = await hooks.create(entityTypes=["CUSTOMER", "TAG"], changedFields=["Customer.lifecycle", "owner"])
    customer = gid(models.Customer, await make(models.Customer))
    await make(models.Product)
    await graph.done("customerUpdate", id=customer, name="Another")
    await graph.done("customerUpdate", id=customer, lifecycle="ACTIVE")
    await graph.done("customerUpdate", id=customer, ownerId=str(await make(models.Employee)))
    tag = gid(models.Tag, await make(models.Tag))
    await graph.done("tagUpdate", id=tag, name="A tag")
    async with start():
        await hooks.settled(id, 5)
    told = [(one.event["type"], one.event["data"]["changedFields"]) for one in receiver.accepted]
    assert [one for one in told if one[0] == "customer.updated"] == [
        ("customer.updated", ["lifecycle"]),
        ("customer.updated", ["owner"]),
    ]
    assert sorted(kind for kind, _ in told if kind != "customer.updated") == [
        "customer.created",
        "tag.created",
        "tag.updated",
    ]


async def test_a_row_that_goes_out_of_sight_is_told_whatever_fields_are_asked_for(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    await hooks.create(changedFields=["Customer.lifecycle"])
    [[caller]] = await database.fetch("SELECT id FROM employee WHERE role='ADMIN'")
    employees, customers, caller = registry.of(models.Employee), registry.of(models.Customer), UUID(str(caller))
    rival = await make(models.Employee)
    parents = [await make(models.Customer) for _ in range(2)]
    row = await make(models.Customer, owner_id=caller, parent_id=parents[0])
    for values in ({"name": "Another"}, {"parent_id": parents[1]}, {"owner_id": rival}):
        await make.changes.update(customers, row, values, None)
    await make.changes.update(employees, caller, {"role": "SALES"}, None)
    async with start():
        await until(lambda: any(one.event["type"] == "customer.removed" for one in receiver.accepted))
    of_row = [one.event for one in receiver.accepted if one.event["data"]["id"] == gid(models.Customer, row)]
    assert [one["type"] for one in of_row][-1] == "customer.removed"
    assert "customer.updated" not in [one["type"] for one in of_row]
    assert set(of_row[-1]["data"]) == {"id", "operation", "cursor"}


async def test_what_happens_while_it_is_inactive_is_sent_afterwards(
    hooks: Hooks, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    other = await hooks.create()
    await hooks.mutate("webhookUpdate", "webhook { id }", id=id, active=False)
    await make(models.Customer)
    async with start():
        await until(lambda: len(receiver.accepted) == 1)
        assert (await hooks.deliveries(id))["totalCount"] == 0
        assert (await hooks.deliveries(other))["totalCount"] == 1
        await hooks.mutate("webhookUpdate", "webhook { id }", id=id, active=True)
        await until(lambda: len(receiver.accepted) == 2)


async def test_a_deleted_endpoint_gets_nothing(hooks: Hooks, make: Make, receiver: Receiver, start: Start) -> None:
    id = await hooks.create()
    await hooks.create()
    await make(models.Customer)
    assert (await hooks.mutate("webhookDelete", "webhook { id }", id=id))["userErrors"] == []
    async with start():
        await until(lambda: len(receiver.accepted) == 1)
    assert len(receiver.attempts) == 1


@pytest.fixture
async def salesperson(graph: Graph, database: Database) -> UUID:
    """Returns the id of the webhook's caller, who is an administrator.

    The tests change this employee's role to SALES.
    """
    [[id]] = await database.fetch("SELECT id FROM employee WHERE role='ADMIN'")
    return UUID(str(id))


async def _states(database: Database) -> list[str]:
    return [row[0] for row in await database.fetch("SELECT state FROM webhook_delivery ORDER BY event_seq")]


async def test_masks_and_rows_of_the_caller(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start, salesperson: UUID
) -> None:
    await hooks.create(selection="... on Customer { name phone owner { fullName email } }")
    employee = registry.of(models.Employee)
    await make.changes.update(employee, salesperson, {"email": "own@example.com", "role": "SALES"}, None)
    own = await make(models.Customer, name="Own", owner_id=salesperson, phone="+49 30 1234567")
    await make(models.Customer, name="Another's")
    async with start():
        async with asyncio.timeout(20):
            while await _states(database) != ["DELIVERED", "SKIPPED"]:
                await asyncio.sleep(0.05)
        [told] = receiver.accepted
        assert told.event["data"]["node"]["name"] == "Own"
        # An employee who is no administrator reads their own address, but nobody else's.
        assert told.event["data"]["node"]["owner"]["email"] == "own@example.com"
        await make.changes.update(registry.of(models.Customer), own, {"owner_id": None, "name": "Gone"}, None)
        await until(lambda: len(receiver.accepted) == 2)
    gone = receiver.accepted[1].event
    assert gone["type"] == "customer.removed"
    assert gone["data"] == {"id": told.row, "operation": "REMOVED", "cursor": gone["data"]["cursor"]}


async def test_a_caller_who_left_disables_it(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start, salesperson: UUID
) -> None:
    await hooks.create()
    await make.changes.update(registry.of(models.Employee), salesperson, {"active": False}, None)
    await make(models.Customer)
    async with start():
        async with asyncio.timeout(20):
            while (await database.fetch("SELECT disabled_reason FROM webhook"))[0][0] is None:
                await asyncio.sleep(0.05)
    [row] = await database.fetch("SELECT active, disabled_reason FROM webhook")
    assert row[1] == "The employee or API key on whose behalf it reads is not active."
    assert not row[0]
    assert receiver.attempts == []


async def test_the_same_bytes_at_every_attempt(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    customer = gid(models.Customer, await make(models.Customer, name="First"))
    failing = True
    receiver.answers = lambda received: 500 if failing else 200
    async with start():
        await until(lambda: len(receiver.attempts) == 2)
        await graph.done("customerUpdate", id=customer, name="Second")
        failing = False
        await hooks.settled(id, 2)
    first = [one for one in receiver.attempts if one.version == 1]
    assert len(first) >= 3
    assert len({(one.id, one.body) for one in first}) == 1
    assert json.loads(first[0].body)["data"]["node"]["name"] == "First"
    assert receiver.accepted[1].event["data"]["node"]["name"] == "Second"


async def test_a_payload_that_is_too_large_is_given_up(
    hooks: Hooks, make: Make, receiver: Receiver, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payload, "LARGEST", 500)
    id = await hooks.create(selection="... on Customer { a: name b: name c: name d: name }")
    await make(models.Customer, name="n" * 50)
    await make(models.Customer, name="n")
    async with start():
        large, small = await hooks.settled(id, 2)
    assert (large["state"], small["state"]) == ("DEAD", "DELIVERED")
    assert [one["error"] for one in large["attempts"]] == ["PAYLOAD"]
    assert len(receiver.attempts) == 1


async def test_payloads_and_secrets_are_sealed(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    await make(models.Customer, name="Confidential")
    async with start():
        await hooks.settled(id, 1)
    [[kept]] = await database.fetch("SELECT payload FROM webhook_delivery")
    assert kept is not None
    assert "Confidential" not in kept
    [[secret]] = await database.fetch("SELECT secret FROM webhook")
    assert receiver.secrets[0] not in secret
    for [changes] in await database.fetch("SELECT changes FROM event WHERE entity='Webhook'"):
        assert '"secret"' not in changes
