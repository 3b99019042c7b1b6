"""Data loaders whose batches belong to an operation: they wait for its steps, and end with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Sequence
from functools import partial
from typing import Any, cast

from strawberry.dataloader import DataLoader

from core.errors import RapportError
from core.pacing import after_steps, is_over, next_turn
from models.dialect.statement_scope import current_scope, running

Read = Callable[[list[Any]], Awaitable[Sequence[object]]]


def loader(read: Read) -> DataLoader[Any, Any]:
    """Returns a data loader for one operation.

    `read`: returns the results of a list of requests, in the same order.
    """
    return DataLoader(load_fn=partial(_settled, read), loop=cast(asyncio.AbstractEventLoop, _Batches()))


async def _settled(read: Read, requests: list[Any]) -> Sequence[object]:
    """Returns what `read` returns. If the batch is cancelled, returns the cancellation as each result.

    The batch of an operation that has failed is cancelled while fields beside the failed one still await its results.
    Without results, they would wait for ever.
    """
    try:
        return await read(requests)
    except asyncio.CancelledError:
        return [asyncio.CancelledError() for _ in requests]


class _Batches:
    """A substitute for the event loop, for data loaders.

    It postpones each batch until no other task of the operation is ready.
    """

    def create_future(self) -> asyncio.Future[Any]:
        return _Result(loop=asyncio.get_running_loop())

    def call_soon(self, dispatch: Callable[[], object]) -> None:
        after_steps(current_scope(), dispatch)


class _Result(asyncio.Future[Any]):
    """A future result of a data loader, which is cancelled with its batch."""

    def set_exception(self, exception: type | BaseException, /) -> None:
        """Cancels the future if the exception is a cancellation, which nobody has to retrieve.

        Nobody has to retrieve a client's mistake either: if a field beside it has failed, graphql-core drops the field
        that would await it. asyncio would log it as an error. Defects are logged.
        """
        if isinstance(exception, asyncio.CancelledError):
            self.cancel()
            return
        super().set_exception(exception)
        if isinstance(exception, RapportError):
            _ = self.exception()


class Loading:
    """An awaitable for a loaded value.

    If the operation's turn has ended when the value is loaded, also waits for the operation's next turn.
    """

    __slots__ = ("_future",)

    def __init__(self, future: Awaitable[Any]) -> None:
        self._future = future

    def __await__(self) -> Generator[Any, Any, Any]:
        # Other fields may await the same future. Without the shield, cancelling one field, because its sibling failed,
        # would cancel it for all of them.
        found = yield from asyncio.shield(self._future).__await__()
        if is_over():
            yield from next_turn(*running()).__await__()
        return found
