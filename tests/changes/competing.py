"""Runs units of work concurrently, and records transactions that the database has aborted."""

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
    """Returns the list to which the class name of an error is added when it aborts a transaction.

    Only errors that the database raises because of other transactions are added.
    """
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
    """Returns a function that creates a writer: a `Changes` object to be used by one unit of work."""
    return lambda: Changes(database, access.SYSTEM, settings)


async def at_once(writer: Callable[[], Changes], *works: Work) -> list[Any]:
    """Runs units of work concurrently, each with its own writer, and returns their results."""
    return await asyncio.gather(*(writer().run(work) for work in works))
