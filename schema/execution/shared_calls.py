"""Shares calls that are made many times at the same moment, such as the authentication of a caller with many requests.

A result must not be older than the question: a caller whose token was revoked must not be accepted because an earlier
request was. So whoever asks while a call is running waits for the next call, which begins when the running one has
ended. All who wait share its result.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from contextvars import Context, copy_context
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Next(Generic[T]):
    """The call after the running one. `context`: the context variables of the first task that waits for it."""

    call: Callable[[], Awaitable[T]]
    result: asyncio.Future[T]
    context: Context


class SharedCalls(Generic[T]):
    """Runs at most one call per key at a time."""

    def __init__(self) -> None:
        self._next: dict[Hashable, _Next[T] | None] = {}  # has a key while a call is running
        self._tasks: set[asyncio.Task[None]] = set()

    async def of(self, key: Hashable, call: Callable[[], Awaitable[T]]) -> T:
        """Returns the result of a call that begins now or later, or raises its error.

        `call`: the function to call, unless the call of another task with the same key is shared.
        """
        if key not in self._next:
            self._next[key] = None
            try:
                return await call()
            finally:
                self._go_on(key)
        following = self._next[key]
        if following is None:
            result = asyncio.get_running_loop().create_future()
            following = self._next[key] = _Next(call, result, copy_context())
        return await asyncio.shield(following.result)  # this task may be cancelled, and others still wait

    def _go_on(self, key: Hashable) -> None:
        following = self._next.pop(key)
        if following is None:
            return
        self._next[key] = None
        task = asyncio.get_running_loop().create_task(self._run(key, following), context=following.context)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, key: Hashable, following: _Next[T]) -> None:
        try:
            following.result.set_result(await following.call())
        except Exception as error:
            following.result.set_exception(error)
            _ = following.result.exception()  # nobody may be waiting any more
        except BaseException:
            _ = following.result.cancel()
            raise
        finally:
            self._go_on(key)
