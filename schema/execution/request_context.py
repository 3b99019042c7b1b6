"""Protocols for the context of an operation, and for events whose response several subscribers can share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, Self

from resolvers.events.bulk_reads import Shown
from schema.execution.event_budget import Selection
from schema.mapping.explain import Explained


class Context(Protocol):
    """What the executor requires of the context of an operation. Resolvers get this context as `info.context`."""

    explained: Explained | None
    """Records which root fields are planned reads, and all SQL; None unless the request asked for this report."""

    values_shown: Shown
    """The number of unmasked sensitive values in the response so far, by entity and attribute."""

    @property
    def is_cached(self) -> bool:
        """Whether the caller comes from the viewer cache and has not been verified against the database yet."""

    async def verified(self) -> Self:
        """Verifies a cached caller against the database.

        Returns this context, or a new context if the caller's permissions have changed. Raises Unauthenticated if the
        token is no longer valid.
        """

    @property
    def caller_key(self) -> str | None:
        """The key of the caller's rate limit bucket; None if the request is anonymous."""

    @property
    def origin(self) -> str | None:
        """The network of the client, or None if it is unknown. Anonymous callers are limited by network."""

    def for_event(self) -> Self:
        """Returns a context for one event of a subscription, with the same caller and no cached rows."""


class Shared(Protocol):
    """The type of an event's optional method `respond`, which can send the same response to several subscribers."""

    def __call__(
        self,
        selection: Selection,
        context: Any,
        execute: Callable[[Any], Awaitable[Any]],
        pay: Callable[[], Awaitable[None]],
    ) -> Awaitable[Any]:
        """Returns the response to the event, or None if nothing is to be sent.

        `selection`: the same object for all open subscriptions with the same selection.
        `context`: the context of the subscriber.
        `execute`: a function that executes the selection with a given context and returns the response.
        `pay`: a function that charges the subscriber for one execution. Await it before `execute`.
        """
