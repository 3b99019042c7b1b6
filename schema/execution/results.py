"""What an operation gives: a response, or one after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Self

from graphql import OperationType


@dataclass(frozen=True, slots=True)
class Result:
    """The response to a request.

    `began` tells whether resolvers ran, so that something may have been changed; `operation` is None where the request
    named none that could be found. `body` is the response as bytes, where an idempotency key keeps them; `replayed`:
    it was given before.
    """

    response: dict[str, Any]
    began: bool
    operation: OperationType | None = None
    body: bytes | None = None
    replayed: bool = False


class Stream:
    """The responses of a subscription, one for each event of its source.

    What the source raises ends it, and comes out as it is: `formatted` makes an error of it. A task that waits for the
    next response has to be cancelled first; closing then runs what the source has to do at its end.
    """

    def __init__(self, source: AsyncIterator[object], respond: Callable[[object], Awaitable[dict[str, Any]]]) -> None:
        self._events = aiter(source)
        self._respond = respond

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> dict[str, object]:
        return await self._respond(await anext(self._events))

    async def aclose(self) -> None:
        """Close the source. An iterator need not have anything to close."""
        close = getattr(self._events, "aclose", None)
        if close is not None:
            await close()
