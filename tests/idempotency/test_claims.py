"""Tests of claims: a claim stays released or pruned, whatever else happens at the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from typing import Any

import pytest

from core.errors import KeyInProgress
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import idempotency
from tests.idempotency.sending import ago, count, execute


async def test_a_renewal_that_comes_after_the_release_renews_nothing(database: Database) -> None:
    claimed = await idempotency.claim(database, "ann", "k", "digest")
    assert isinstance(claimed, idempotency.Claim)
    await idempotency.renew(database, [claimed])
    assert await idempotency.look(database, "ann", "k", "digest") == idempotency.RUNNING
    await idempotency.release(database, claimed)
    await idempotency.renew(database, [claimed])
    assert await idempotency.look(database, "ann", "k", "digest") is None
    assert isinstance(await idempotency.claim(database, "ann", "k", "digest"), idempotency.Claim)


def aside(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Starts a task outside the transaction that is running in the current task."""
    return asyncio.get_running_loop().create_task(work, context=Context())


async def test_a_dead_key_that_is_pruned_while_it_is_claimed(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The key is pruned between two statements of the claim. The first statement finds the key, the second one does not.
    if settings.embedded:
        pytest.skip("there is one writer: nothing comes between two statements of a transaction")
    first = await idempotency.claim(database, "ann", "k", "digest")
    assert isinstance(first, idempotency.Claim)
    await idempotency.release(database, first)
    original = idempotency._state

    async def state(*arguments: Any) -> Any:
        if not rivals:
            rivals.append(aside(forget()))
            await rivals[0]
        return await original(*arguments)

    async def forget() -> None:
        await execute(database, 'UPDATE "idempotency_key" SET "expires_at"={}', ago(seconds=1))
        assert await idempotency.prune(database) == 1

    rivals: list[asyncio.Task[None]] = []
    monkeypatch.setattr(idempotency, "_state", state)
    second = await idempotency.claim(database, "ann", "k", "digest")
    assert isinstance(second, idempotency.Claim)
    assert second.id != first.id
    assert await count(database, "idempotency_key") == 1


@pytest.mark.parametrize("when", ["before its place is taken", "when it is found taken"])
async def test_a_key_that_is_pruned_under_its_run(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    if settings.embedded and when == "when it is found taken":
        pytest.skip("there is one writer: nothing comes between two statements of a transaction")
    claimed = await idempotency.claim(database, "ann", "k", "digest")
    assert isinstance(claimed, idempotency.Claim)
    async with database.transaction() as transaction:
        assert await idempotency.begin(database, transaction, claimed.id, "m.1") is None
    remove = 'DELETE FROM "idempotency_key"'
    if when == "before its place is taken":
        await execute(database, remove)

    async def take() -> None:
        async with database.transaction() as transaction:
            if when == "when it is found taken":
                fetch = transaction.fetch

                async def fetched(sql: str, *arguments: Any) -> Any:
                    if sql.startswith("SELECT"):
                        await aside(execute(database, remove))
                    return await fetch(sql, *arguments)

                monkeypatch.setattr(transaction, "fetch", fetched)
            await idempotency.begin(database, transaction, claimed.id, "m.1")

    with pytest.raises(KeyInProgress, match="Send it again"):
        await take()
