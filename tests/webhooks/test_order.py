"""Tests of order, retries, dead letters and replays: a failing receiver delays only its own deliveries."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import replace
from uuid import UUID

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

import models
from core import clock
from core.settings import Settings
from jobs.worker import AT_ONCE_AN_ENDPOINT, Worker, working
from models.dialect.base import Database
from resolvers import registry
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.factories import Make
from tests.graph import Graph, gid
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import HANG, RESET, Answer, Received, Receiver

Start = Callable[[], AbstractAsyncContextManager[Worker]]


async def names(graph: Graph, id: str, *values: str) -> None:
    """Changes the name of a customer several times."""
    for value in values:
        await graph.done("customerUpdate", id=id, name=value)


def versions(received: list[Received]) -> dict[str, list[int]]:
    """Returns the versions that arrived for each row, in order of arrival."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for one in received:
        found[one.row].append(one.version)
    return dict(found)


async def test_a_failing_row_delays_no_other(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    slow, quick = [gid(models.Customer, await make(models.Customer)) for _ in range(2)]
    await names(graph, slow, "a", "b")
    await names(graph, quick, "a", "b")
    failures = 3
    receiver.answers = lambda received: 500 if received.row == slow and len(of_slow()) <= failures else 200

    def of_slow() -> list[Received]:
        return [one for one in receiver.attempts if one.row == slow]

    async with start():
        await until(lambda: len([one for one in receiver.accepted if one.row == quick]) == 3)
        assert not [one for one in receiver.accepted if one.row == slow]
        await hooks.settled(id, 6)
    assert versions(receiver.accepted) == {slow: [1, 2, 3], quick: [1, 2, 3]}
    assert [one.version for one in of_slow()] == [1] * 4 + [2, 3]


async def test_strict_order_is_that_of_the_log(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create(strictOrder=True)
    rows = [gid(models.Customer, await make(models.Customer)) for _ in range(3)]
    for name in ("a", "b"):
        for row in rows:
            await names(graph, row, name)
    tried: set[str] = set()

    def fails_first(received: Received) -> Answer:
        again = received.id in tried
        tried.add(received.id)
        # Only every second event fails: those between them must not come before.
        return 204 if again or len(tried) % 2 else 503

    receiver.answers = fails_first
    async with start():
        await hooks.settled(id, 9)
    assert [(one.row, one.version) for one in receiver.accepted] == [(row, n) for n in (1, 2, 3) for row in rows]
    assert receiver.most_in_flight == 1


async def test_no_more_at_once_than_an_endpoint_gets(
    hooks: Hooks, make: Make, receiver: Receiver, start: Start
) -> None:
    await hooks.create()
    for _ in range(2 * AT_ONCE_AN_ENDPOINT):
        await make(models.Customer)
    receiver.answers = lambda received: HANG
    async with start():
        await until(lambda: receiver.in_flight == AT_ONCE_AN_ENDPOINT)
        await asyncio.sleep(0.7)  # longer than a worker waits before it looks again
        assert receiver.most_in_flight == AT_ONCE_AN_ENDPOINT
        receiver.answers = lambda received: 200


async def test_what_is_given_up_lets_the_next_ones_go_on(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start, settings: Settings
) -> None:
    id = await hooks.create()
    row = gid(models.Customer, await make(models.Customer))
    await names(graph, row, "a")
    receiver.answers = lambda received: (500, {}, b"broken\x00 \xff") if received.version == 1 else 200
    async with start():
        first, second = await hooks.settled(id, 2)
    assert (first["state"], second["state"]) == ("DEAD", "DELIVERED")
    assert (first["rowId"], first["entityType"]) == (row, "CUSTOMER")
    assert [one["status"] for one in first["attempts"]] == [500] * (len(settings.webhook_schedule) + 1)
    assert {(one["error"], one["detail"]) for one in first["attempts"]} == {("STATUS", "broken  \ufffd")}
    assert [(one["status"], one["error"], one["detail"]) for one in second["attempts"]] == [(200, None, None)]
    assert first["finishedAt"] <= second["finishedAt"]
    assert first["nextAttemptAt"] is None

    # Dead letters by state, and again: under the same id, the same bytes.
    dead = await hooks.deliveries(id, state="DEAD")
    assert [one["id"] for one in dead["nodes"]] == [first["id"]]
    assert dead["totalCount"] == 1
    sent = [one for one in receiver.attempts if one.version == 1]
    receiver.answers = lambda received: 200
    again = await hooks.mutate("webhookReplay", "replayed", webhookId=id, deliveryIds=[first["id"]])
    assert again == {"replayed": 1, "userErrors": []}
    async with start():
        await until(lambda: len(receiver.accepted) == 2)
        await hooks.settled(id, 2)
    assert {(one.id, one.body) for one in [*sent, receiver.accepted[-1]]} == {(first["id"], sent[0].body)}


async def test_replay_since(hooks: Hooks, make: Make, receiver: Receiver, start: Start) -> None:
    id = await hooks.create()
    for _ in range(3):
        await make(models.Customer)
    async with start():
        old = await hooks.settled(id, 3)
        await make(models.Customer)
        [*_, last] = await hooks.settled(id, 4)
        assert last["createdAt"] > old[-1]["createdAt"]
        payload = await hooks.mutate("webhookReplay", "replayed", webhookId=id, since=last["createdAt"])
        assert payload["replayed"] == 1
        await until(lambda: len(receiver.accepted) == 5)
        await hooks.settled(id, 4)  # its outcome is recorded after it was accepted
        payload = await hooks.mutate("webhookReplay", "replayed", webhookId=id, since=old[0]["createdAt"])
        assert payload["replayed"] == 4
        await until(lambda: len(receiver.accepted) == 9)
    assert len(receiver.once()) == 4


@pytest.mark.parametrize(
    ("answer", "status", "error"),
    [
        (HANG, None, "TIMEOUT"),
        (RESET, None, "CONNECTION"),
        ((302, {"location": "http://169.254.169.254/"}, b""), 302, "REDIRECT"),
        ((307, {"location": "/elsewhere"}, b""), 307, "REDIRECT"),
        (404, 404, "STATUS"),
    ],
)
async def test_how_it_fails(
    hooks: Hooks,
    make: Make,
    database: Database,
    settings: Settings,
    receiver: Receiver,
    answer: Answer,
    status: int | None,
    error: str,
) -> None:
    hasty = replace(settings, webhook_schedule=(0.01,), webhook_timeout_seconds=0.5)
    id = await hooks.create()
    await make(models.Customer)
    receiver.answers = lambda received: answer
    async with working(database, hasty, Selections(build(), database, hasty)):
        [dead] = await hooks.settled(id, 1)
    assert dead["state"] == "DEAD"
    assert [(one["status"], one["error"]) for one in dead["attempts"]] == [(status, error)] * 2
    assert len(receiver.attempts) == 2  # nothing was followed


async def test_a_receiver_that_is_gone_disables_the_endpoint(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    await make(models.Customer)
    await make(models.Customer)
    receiver.answers = lambda received: 410
    query = "query($id: ID!) { webhook(id: $id) { active disabledReason } }"
    async with start():
        async with asyncio.timeout(20):
            while (await graph(query, id=id))["webhook"]["active"]:
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.7)
        tried = len(receiver.attempts)
        await asyncio.sleep(0.7)
        assert len(receiver.attempts) == tried
        assert (await graph(query, id=id))["webhook"]["disabledReason"] == "The receiver answered 410 Gone."
        # Who makes it active again gets what was not sent.
        receiver.answers = lambda received: 200
        await hooks.mutate("webhookUpdate", "webhook { id }", id=id, active=True)
        await hooks.settled(id, 2)
    assert (await graph(query, id=id))["webhook"] == {"active": True, "disabledReason": None}


async def test_two_secrets_sign_during_rotation(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    old = receiver.secrets[0]
    payload = await hooks.mutate("webhookSecretRotate", "webhook { id } secret", id=id)
    new = payload["secret"]
    assert new != old
    await make(models.Customer)
    async with start():
        await until(lambda: len(receiver.accepted) == 1)  # the receiver knows the old one alone
    [both] = receiver.accepted
    assert len(both.headers["webhook-signature"].split(" ")) == 2
    for secret in (old, new):
        Webhook(secret).verify(both.body, both.headers)

    # When the time of the old one is over, the new one alone signs.
    receiver.secrets = [new]
    [[row]] = await database.fetch("SELECT id FROM webhook")
    over = {"previous_secret_until": clock.now()}
    await make.changes.update(registry.of(models.Webhook), UUID(str(row)), over, None)
    await make(models.Customer)
    async with start():
        await until(lambda: len(receiver.accepted) == 2)
    alone = receiver.accepted[1]
    Webhook(new).verify(alone.body, alone.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(old).verify(alone.body, alone.headers)


async def test_many_workers_neither_lose_nor_double(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, start: Start
) -> None:
    id = await hooks.create()
    rows = [gid(models.Customer, await make(models.Customer)) for _ in range(12)]
    async with AsyncExitStack() as stack:
        for _ in range(3):
            await stack.enter_async_context(start())
        for name in ("a", "b", "c"):
            for row in rows:
                await names(graph, row, name)
        await hooks.settled(id, 48)
    assert versions(receiver.accepted) == {row: [1, 2, 3, 4] for row in rows}
    assert len({one.id for one in receiver.attempts}) == len(receiver.attempts) == 48
