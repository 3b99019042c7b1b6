"""The results of operations: one response, or a stream of responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Self

from graphql import OperationType


@dataclass(frozen=True, slots=True)
class Result:
    """The response to a request.

    `began`: whether resolvers ran, so that something may have changed. `operation`: None if the request names no known
    operation. `body`: the stored JSON of a response with an idempotency key. `replayed`: whether it is a repetition.
    """

    response: dict[str, Any]
    began: bool
    operation: OperationType | None = None
    body: bytes | None = None
    replayed: bool = False


class Stream:
    """The responses of a subscription, one for each event of its source.

    An exception of the source ends the stream and is raised unchanged; pass it to `formatted`. Before closing, cancel
    the task that waits for the next response, if any.
    """

    def __init__(self, source: AsyncIterator[object], respond: Callable[[object], Awaitable[dict[str, Any]]]) -> None:
        self._events = aiter(source)
        self._respond = respond

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> dict[str, object]:
        return await self._respond(await anext(self._events))

    async def aclose(self) -> None:
        """Closes the source, if it can be closed."""
        close = getattr(self._events, "aclose", None)
        if close is not None:
            await close()
