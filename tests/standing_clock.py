"""Runs a server in a given time zone, with a clock that stands still at a given time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from asgi_lifespan import LifespanManager

import models
from core import clock, tokens
from core.settings import Settings
from main import application
from tests.factories import Make
from tests.graph import Graph


class Clock:
    """A clock that stands still. `now`: its time."""

    now = datetime(2026, 1, 1, tzinfo=UTC)

    def show(self, local: str, zone: str) -> None:
        """Sets the clock to a local time in a time zone."""
        self.now = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))


@asynccontextmanager
async def served(
    settings: Settings, make: Make, patch: pytest.MonkeyPatch, zone: str
) -> AsyncIterator[tuple[Callable[[], Graph], Clock]]:
    """Runs a server in a time zone. Yields a function that signs in to the server, and the server's clock.

    The function returns a client of an administrator.
    """
    settings = replace(settings, time_zone=ZoneInfo(zone))
    id = await make(models.Employee, role="ADMIN")
    async with LifespanManager(application(settings)) as manager:
        still = Clock()
        patch.setattr(clock, "now", lambda: still.now)
        yield lambda: Graph(manager.app, tokens.issue(settings.secret_key, id, timedelta(hours=1))), still
        patch.undo()
