"""Creates valid inputs for the mutations of automations, and the rows that they need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import models
from tests.factories import Make

Input = dict[str, Any]


async def _waiting(make: Make) -> Input:
    return {"id": str(await make(models.AutomationRun, status="WAITING"))}


AUTOMATIONS: dict[str, Callable[[Make], Awaitable[Input]]] = {"automationRunStop": _waiting}
