from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.proofs.cluster import Cluster, cluster
from tests.proofs.silence import EVERY_WAY, silence


@pytest.fixture(scope="module")
async def server() -> AsyncIterator[Cluster]:
    async with cluster() as made:
        yield made


async def test_a_silent_database_keeps_nobody_waiting(server: Cluster) -> None:
    figures = await silence(server, [("frozen", 5), ("stopped fast", 0.5)], limit=3, slack=3, clients=2)
    print(f"\nsilence: {figures}")
    assert figures.wrong == 0, figures
    assert figures.refused > 0, figures


async def test_without_closing_connections_a_frozen_database_keeps_everybody_waiting(server: Cluster) -> None:
    figures = await silence(server, [("frozen", 12)], limit=3, slack=3, clients=1, without="closing_connections")
    print(f"\nsilence: {figures}")
    assert figures.late > 0, figures


@pytest.mark.prove
async def test_a_silent_database_keeps_nobody_waiting_in_any_way(server: Cluster) -> None:
    figures = await silence(server, EVERY_WAY, limit=10)
    print(f"\nsilence: {figures}")
    assert figures.wrong == 0, figures
    assert figures.refused > 0, figures
