"""Tests that a cached condition on a sensitive value is not used after the encryption keys have changed."""

from __future__ import annotations

import pytest

import models
from core.keys import KeyRing, new_ring
from core.settings import Settings
from models.dialect.base import Database
from resolvers.access import SYSTEM
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from tests.factories import Make
from tests.graph import gid

QUERY = '{ customers(where: {email: {eq: "ann@example.com"}}) { nodes { id } } }'


async def test_a_constant_is_looked_up_by_the_keys_of_now(
    make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    executor = Executor(build())

    async def found() -> list[str]:
        result = await executor.run(QUERY, None, None, Context(database, SYSTEM, settings))
        return [row["id"] for row in result.response["data"]["customers"]["nodes"]]

    before = await make(models.Customer, email="ann@example.com")
    assert await found() == [gid(models.Customer, before)]
    monkeypatch.setattr(database, "keys", KeyRing(new_ring()))
    after = await make(models.Customer, email="ann@example.com")
    assert await found() == [gid(models.Customer, after)]
