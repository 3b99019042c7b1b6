"""Fixtures for the tests of access rules. Each test gets a company of its own."""

from __future__ import annotations

import pytest

from core.settings import Settings
from tests.access.world import World, build
from tests.factories import Make


@pytest.fixture
async def world(make: Make, settings: Settings) -> World:
    """Returns a small company in which each role may see some rows, but not all."""
    return await build(make, settings)
