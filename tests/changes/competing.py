"""Runs units of work at once, and notes what the database has aborted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.changes import Changes, Unit, restart

Work = Callable[[Unit], Awaitable[Any]]


@pytest.fixture
def aborted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The errors by which the database has aborted transactions because of others."""
    found: list[str] = []
    judge = restart.lost_to_rival

    def judged(database: Database, error: BaseException) -> bool:
        if judge(database, error):
            found.append(type(error).__name__)
            return True
        return False

    monkeypatch.setattr(restart, "lost_to_rival", judged)
    return found


@pytest.fixture
def writer(database: Database, settings: Settings) -> Callable[[], Changes]:
    """Makes writers, each of which is a caller of its own."""
    return lambda: Changes(database, access.SYSTEM, settings)


async def at_once(writer: Callable[[], Changes], *works: Work) -> list[Any]:
    """Runs units of work at once."""
    return await asyncio.gather(*(writer().run(work) for work in works))
