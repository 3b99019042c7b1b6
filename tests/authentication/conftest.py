"""Fixtures: the company of the access tests, for the tests of API keys, and an identity provider."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from core.settings import Settings
from tests.access.conftest import furnished, make, settings, template, world
from tests.authentication.oidc_scene import Scene, scene
from tests.authentication.provider import IdentityProvider, providing
from tests.factories import Make

__all__ = ["company", "furnished", "make", "provider", "served_provider", "settings", "template", "world"]


@pytest.fixture(scope="session")
async def served_provider() -> AsyncIterator[IdentityProvider]:
    """Serves an identity provider for all tests."""
    async with providing() as provider:
        yield provider


@pytest.fixture
def provider(served_provider: IdentityProvider) -> IdentityProvider:
    """Returns the identity provider in its initial state."""
    served_provider.reset()
    return served_provider


@pytest.fixture
async def company(provider: IdentityProvider, settings: Settings, make: Make) -> AsyncIterator[Scene]:
    """Serves the application with the provider."""
    async with scene(provider, settings, make) as made:
        yield made
