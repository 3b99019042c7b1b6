from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.endpoint.live import Live, Socket, serving
from tests.endpoint.serving import client, happened


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    happened.clear()
    async with client() as opened:
        yield opened


@pytest.fixture
async def live() -> AsyncIterator[Live]:
    async with serving() as running:
        yield running


@pytest.fixture
async def opened(live: Live) -> AsyncIterator[Socket]:
    async with live.socket() as opened:
        yield opened
