"""One world for each test of access."""

from __future__ import annotations

import pytest

from core.settings import Settings
from tests.access.world import World, build
from tests.factories import Make


@pytest.fixture
async def world(make: Make, settings: Settings) -> World:
    """A small company in which each role sees something, and not everything."""
    return await build(make, settings)
