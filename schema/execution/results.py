"""The two kinds of results of an operation: one response, or a stream of responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Self

from graphql import OperationType

from core.allowances import Allowance


@dataclass(frozen=True, slots=True)
class Result:
    """The only response to a request.

    `began`: whether execution began; only then can rows have changed.
    `operation`: the type of the operation; None if the document is invalid or has no such operation.
    `body`: the response as JSON, only if the request had an idempotency key.
    `replayed`: whether the response was stored by an earlier request with the same idempotency key.
    `allowance`: the counted memory of the response. Call `release` after the response was sent.
    """

    response: dict[str, Any]
    began: bool
    operation: OperationType | None = None
    body: bytes | None = None
    replayed: bool = False
    allowance: Allowance | None = None

    def release(self) -> None:
        """Stops counting the memory of the response, because it was sent or is not needed."""
        if self.allowance is not None:
            self.allowance.release()


class Stream:
    """An asynchronous iterator of the responses of a subscription.

    `source`: the iterator of events.
    `respond`: a function that returns the response to an event, or None to send nothing.
    `release`: a function that frees the memory of the previous response. It is called before each event is awaited, and
    when the stream is closed.
    `end`: a function to call once, when the stream is closed.
    `sent`: the number of responses that the iterator has returned.

    If `source` or `respond` raises an exception, the stream raises the same exception. The caller must format it with
    `formatted`. Before calling `aclose`, cancel any task that waits for the next response.
    """

    def __init__(
        self,
        source: AsyncIterator[object],
        respond: Callable[[object], Awaitable[dict[str, Any] | None]],
        release: Callable[[], object],
        end: Callable[[], object],
    ) -> None:
        self._events = aiter(source)
        self._respond = respond
        self._release = release
        self._end = end
        self.sent = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> dict[str, object]:
        while True:
            self._release()
            response = await self._respond(await anext(self._events))
            if response is not None:
                self.sent += 1
                return response

    async def aclose(self) -> None:
        """Closes the iterator of events if it has a method `aclose`."""
        self._release()
        end, self._end = self._end, lambda: None
        end()
        close = getattr(self._events, "aclose", None)
        if close is not None:
            await close()
