"""Groups the SQL statements of one operation in a statement scope.

The statements of a scope share one caller's connections, and end when the operation ends. A task inherits the current
scope. Therefore the statements of a dataloader's task belong to the operation that started the dataloader.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from contextvars import ContextVar, Token
from typing import Any

from core.allowances import Allowance

GRACE_SECONDS = 0.2
"""The maximum time in seconds that a cancelled operation waits until the database has ended its statement."""


class StatementScope:
    """The statements of one operation. A `with` block makes the scope the current one.

    `caller`: the caller for whom the statements run. A caller uses at most half of the connections at a time. The
    caller None stands for the process itself, which has no such limit.
    `reserved`: whether to use the connections that are reserved for authentication, readiness and the event log.
    `allowance`: limits the bytes that the statements read; None if they are not limited.

    At the end of the `with` block, tasks that still run a statement of the scope, or wait for a connection, are
    cancelled. An operation that has timed out thus leaves no statement running.
    """

    __slots__ = ("_token", "allowance", "caller", "reserved", "running")

    def __init__(self, caller: Hashable, *, reserved: bool = False, allowance: Allowance | None = None) -> None:
        self.caller = caller
        self.allowance = allowance
        self.reserved = reserved
        self.running: set[asyncio.Task[Any] | None] = set()
        self._token: Token[StatementScope] | None = None

    def __enter__(self) -> StatementScope:
        self._token = _current.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._token is not None
        _current.reset(self._token)
        for task in self.running:
            if task is not None:
                task.cancel()


_PROCESS = StatementScope(None)
_current: ContextVar[StatementScope] = ContextVar("statement_scope", default=_PROCESS)

current_scope = _current.get
"""Returns the scope of the running task."""


def running() -> tuple[Hashable, StatementScope]:
    """Returns the caller and the scope of the running task."""
    scope = _current.get()
    return scope.caller, scope


async def recovered(recovering: asyncio.Task[Any], error: BaseException) -> None:
    """Waits for the background task `recovering`, which recovers a connection after `error`.

    If `error` is a cancellation, waits at most GRACE_SECONDS, even if the database does not respond. The background
    task then continues.
    """
    if isinstance(error, Exception):
        await asyncio.shield(recovering)
    else:
        await asyncio.wait([recovering], timeout=GRACE_SECONDS)
