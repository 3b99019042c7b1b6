"""Responses that wait before they are sent, or that hold memory until they have been sent."""

from __future__ import annotations

import asyncio

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from core.allowances import Allowance


class Held:
    """A response whose memory is counted until it has been sent."""

    def __init__(self, response: Response, allowance: Allowance) -> None:
        self.response = response
        self._allowance = allowance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the response."""
        try:
            await self.response(scope, receive, send)
        finally:
            self._allowance.release()


class Late:
    """A response that waits before it is sent. Meanwhile, nothing of the request is held in memory."""

    def __init__(self, response: ASGIApp, seconds: float) -> None:
        self._response, self._seconds = response, seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Waits, and sends the response."""
        await asyncio.sleep(self._seconds)
        await self._response(scope, receive, send)


def held(response: Response, allowance: Allowance | None) -> ASGIApp:
    """Returns the response, which releases its allowance when it has been sent, if it holds one."""
    return response if allowance is None or not allowance.is_held else Held(response, allowance)
