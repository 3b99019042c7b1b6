"""The operations that run on a WebSocket, and how they end early."""

from __future__ import annotations

import asyncio
from typing import Any

from core.errors import Unauthenticated
from resolvers.events.feed import Feed
from schema.execution.persisted_documents import Found
from schema.mapping.context import Context


class Refused(Exception):
    """Raised to end an operation with these errors, which are sent to the client in an `error` message."""

    def __init__(self, errors: list[Any]) -> None:
        super().__init__()
        self.errors = errors

    @property
    def unauthenticated(self) -> bool:
        """Whether an error says that the token is not valid."""
        return any(error["extensions"]["code"] == Unauthenticated.code for error in self.errors)


class Running:
    """A running operation.

    `changing`: whether the operation is a mutation whose changes are not committed yet.
    `document`: the operation's document if the client sent a hash or an id, otherwise None.
    `context`: the context of the operation; None until it is known.
    """

    task: asyncio.Task[None]
    context: object = None

    def __init__(self, id: str, mutates: bool, document: Found | None) -> None:
        self.id = id
        self.document = document
        self.changing = mutates
        self._abandoned = False

    @property
    def feed(self) -> Feed | None:
        """The events of the operation, if it is a subscription that has started."""
        return self.context.feed if isinstance(self.context, Context) else None

    def abandon(self) -> None:
        """Cancels the operation, because the client no longer waits for it.

        A mutation is cancelled only after its changes are committed.
        """
        self._abandoned = True
        if not self.changing:
            self.task.cancel()

    def settled(self) -> None:
        """Records that the changes of a mutation are committed.

        Raises CancelledError if `abandon` was called before.
        """
        self.changing = False
        if self._abandoned:
            raise asyncio.CancelledError
