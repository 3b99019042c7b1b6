"""Proof: each automation runs once for each change, and each step takes effect once, however often workers die."""

from __future__ import annotations

import pytest

from core.settings import Settings
from models.dialect.base import Database
from tests.proofs.automations import killed_workers
from tests.proofs.figures import figures


async def test_a_few_automations(database: Database, settings: Settings) -> None:
    with figures(f"Automations ({database.name})") as found:
        outcome = await killed_workers(database, settings, automations=16, events=120, watched=0.5, kills=3)
        outcome.tell(found)


@pytest.mark.prove
async def test_200_automations_over_5_000_events(database: Database, settings: Settings) -> None:
    with figures(f"Automations ({database.name})") as found:
        outcome = await killed_workers(database, settings, automations=200, events=5_000, watched=0.05, kills=10)
        outcome.tell(found)
