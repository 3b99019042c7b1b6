"""Proof: a mailing reaches everybody at most once, and nobody who has opted out, however often the worker is killed."""

from __future__ import annotations

import pytest

from core.settings import Settings
from models.dialect.base import Database
from tests.proofs.figures import figures
from tests.proofs.mailing import killed_workers


async def test_a_small_mailing(database: Database, settings: Settings) -> None:
    with figures(f"Mailing ({database.name})") as found:
        outcome = await killed_workers(database, settings, count=60, kills=3, delay=0.1)
        outcome.tell(found)


@pytest.mark.prove
async def test_a_mailing_to_5_000(database: Database, settings: Settings) -> None:
    with figures(f"Mailing ({database.name})") as found:
        outcome = await killed_workers(database, settings, count=5_000, kills=10, delay=0.005)
        outcome.tell(found)
