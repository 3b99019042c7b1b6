from __future__ import annotations

import pytest

import models
from core import tokens
from core.errors import CommandError
from core.settings import Settings
from jobs.seeding import seed
from jobs.tokens import issue_token
from models.database import connect
from resolvers import registry
from resolvers.authentication import authenticate
from tests.factories import Make


@pytest.mark.parametrize("email", ["admin@example.com", "ADMIN@Example.COM"])
async def test_the_demo_administrator_gets_a_token(settings: Settings, email: str) -> None:
    await seed(settings, 1)
    token = await issue_token(settings, email)
    async with connect(settings) as database:
        viewer = await authenticate(database, settings.secret_key, f"Bearer {token}", settings.time_zone)
    assert viewer is not None
    assert viewer.id == tokens.subject(settings.secret_key, token)


async def test_only_the_active_get_one(settings: Settings) -> None:
    async with connect(settings) as database:
        make = Make(database, settings)
        await make(models.Employee, email="left@example.com", active=False)
        gone = await make(models.Employee, email="gone@example.com")
        await make.changes.delete(registry.of(models.Employee), gone, None)
    for email in ("left@example.com", "gone@example.com", "unknown@example.com", ""):
        with pytest.raises(CommandError, match=r"No active employee .* main\.py seed"):
            await issue_token(settings, email)
