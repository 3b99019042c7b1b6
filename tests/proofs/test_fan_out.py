"""Runs the proof in fan_out.py: many subscribers of one process."""

from __future__ import annotations

import pytest

from core.settings import Settings
from tests.databases import variables_of
from tests.proofs.fan_out import fan_out
from tests.server.program import serving


async def prove(settings: Settings, dialect: str, subscribers: int, changes: int, a_second: float) -> float:
    async with serving(**variables_of(settings)) as server:
        figures = await fan_out(settings, server, subscribers, changes, a_second)
    print(figures.line(dialect))
    assert (figures.missing, figures.surplus) == (0, 0)
    return figures.p99


async def test_some_subscribers(settings: Settings, dialect: str) -> None:
    await prove(settings, dialect, subscribers=40, changes=20, a_second=20)


@pytest.mark.prove
async def test_a_thousand_subscribers(settings: Settings, dialect: str) -> None:
    p99 = await prove(settings, dialect, subscribers=1000, changes=1200, a_second=20)
    assert p99 < 1
