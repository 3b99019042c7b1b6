"""Workers with different clocks share deliveries: all respect a lease, and agree on which deliveries are due."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.fields import Kind
from models.webhooks import DeliveryError, DeliveryState
from resolvers.webhooks import leases
from resolvers.webhooks.endpoints import Endpoint, active_endpoints
from resolvers.webhooks.event_matching import match
from tests.authentication.test_clocks import SKEWS, expire
from tests.clocks import Ahead, servers
from tests.factories import Make
from tests.webhooks.conftest import Hooks


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> Ahead:
    """Returns a context manager that simulates a server whose clock is ahead by some seconds."""
    return servers(monkeypatch)


@pytest.fixture
async def endpoint(hooks: Hooks, make: Make, database: Database) -> Endpoint:
    """Creates a webhook, and an event that is not matched to it yet. Returns the webhook's endpoint."""
    await hooks.create()
    await make(models.Customer)
    (found,) = await active_endpoints(database)
    return found


async def due(database: Database, endpoint: Endpoint) -> bool:
    return await leases.due(database, [endpoint.id]) == {endpoint.id}


@pytest.mark.parametrize("first", SKEWS)
@pytest.mark.parametrize("second", SKEWS)
async def test_a_delivery_is_attempted_by_one_worker_at_a_time(
    endpoint: Endpoint, database: Database, settings: Settings, ahead: Ahead, first: float, second: float
) -> None:
    with ahead(first):
        await match(database, settings, [endpoint])
    with ahead(second):  # due at once, whoever has matched the event
        assert await due(database, endpoint)
    with ahead(first):
        (lease,) = await leases.lease(database, settings, endpoint, 1)
    with ahead(second):
        assert not await due(database, endpoint)
        assert await leases.lease(database, settings, endpoint, 1) == []
    # After a lease has run out, others take over.
    await expire(database, "webhook_delivery", "leased_until", -0.5)
    with ahead(second):
        assert await due(database, endpoint)
        (taken,) = await leases.lease(database, settings, endpoint, 1)
    assert taken.lease != lease.lease


@pytest.mark.parametrize("first", SKEWS)
@pytest.mark.parametrize("second", SKEWS)
async def test_a_retry_is_due_for_all_workers_at_once(
    endpoint: Endpoint, database: Database, settings: Settings, ahead: Ahead, first: float, second: float
) -> None:
    await match(database, settings, [endpoint])
    with ahead(first):
        (lease,) = await leases.lease(database, settings, endpoint, 1)
        failed = leases.Outcome(await database.time(database.fetch), 1, 500, DeliveryError.STATUS)
        assert await leases.finish(database, settings, lease, failed) == DeliveryState.PENDING
    await expire(database, "webhook_delivery", "next_at", 5)
    with ahead(second):
        assert not await due(database, endpoint)
    await expire(database, "webhook_delivery", "next_at", -0.5)
    with ahead(second):
        assert await due(database, endpoint)
        assert len(await leases.lease(database, settings, endpoint, 1)) == 1


@pytest.mark.parametrize("first", SKEWS)
async def test_a_retry_waits_by_the_clock_of_the_database(
    endpoint: Endpoint, database: Database, settings: Settings, ahead: Ahead, first: float
) -> None:
    # The first retry is due after 0.05 s. By the clock of the worker, it would be due 20 s earlier or later.
    await match(database, settings, [endpoint])
    with ahead(first):
        (lease,) = await leases.lease(database, settings, endpoint, 1)
        failed = leases.Outcome(await database.time(database.fetch), 1, 500, DeliveryError.STATUS)
        await leases.finish(database, settings, lease, failed)
    ((next_at,),) = await database.fetch('SELECT "next_at" FROM "webhook_delivery"')
    decode: Any = database.decoders[Kind.INSTANT]
    assert abs((decode(next_at) - await database.time(database.fetch)).total_seconds()) < 10


@pytest.mark.parametrize("seconds", SKEWS)
async def test_the_previous_secret_signs_equally_long_on_all_workers(
    endpoint: Endpoint, hooks: Hooks, database: Database, ahead: Ahead, seconds: float
) -> None:
    webhook = str(endpoint.id)
    with ahead(seconds):
        await hooks.mutate("webhookSecretRotate", "webhook { id } secret", id=webhook)

    async def signing() -> int:
        with ahead(seconds):
            (found,) = await active_endpoints(database)
            return len(await found.secrets(database))

    assert await signing() == 2
    await expire(database, "webhook", "previous_secret_until", 10)
    assert await signing() == 2
    await expire(database, "webhook", "previous_secret_until", -10)
    assert await signing() == 1
