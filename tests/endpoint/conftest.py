from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.endpoint.serving import client, happened


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    happened.clear()
    async with client() as opened:
        yield opened
